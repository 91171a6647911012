package rasid.extract;

import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.record.Claim;
import rasid.source.ArticleException;

/** The country of the claims of bulletins as ministries, armies and rescuers write them. */
class BulletinsTest {

  private static final Rasid RASID = Rasid.create();

  /** Share of the claims whose country must be right. */
  private static final double RIGHT = 0.97;

  @Test
  void claimsHaveTheCountryWhereItHappened() throws IOException, ArticleException {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (String line : Splitter.on('\n').omitEmptyStrings().split(read("bulletins.jsonl"))) {
      JsonNode bulletin = new ObjectMapper().readTree(line);
      List<Claim> claims =
          RASID
              .extract(
                  Article.text(bulletin.get("text").asText())
                      .published(bulletin.get("published").asText()))
              .claims();
      for (Map.Entry<String, JsonNode> expected : bulletin.get("countries").properties()) {
        all++;
        String found = country(claims, expected.getKey());
        if (!expected.getValue().asText().equals(found)) {
          wrong.add(bulletin.get("id").asText() + ": " + expected.getKey() + " in " + found);
        }
      }
    }
    assertWithMessage(String.join("\n", wrong))
        .that((double) wrong.size() / all)
        .isAtMost(1 - RIGHT);
  }

  private static String country(List<Claim> claims, String number) {
    for (Claim claim : claims) {
      if (claim.getNumber().getText().strip().equals(number)) {
        return String.valueOf(claim.getPlaceCountry());
      }
    }
    return "no claim";
  }

  private static String read(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(BulletinsTest.class, name), StandardCharsets.UTF_8);
  }
}
