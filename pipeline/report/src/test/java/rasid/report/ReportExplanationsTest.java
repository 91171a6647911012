package rasid.report;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rasid.extract.Article;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.record.Review;

/** What a report says of why its claims are what they are. */
final class ReportExplanationsTest extends ReportCommandCase {

  @Test
  void aCorrectedClaimIsExplainedAsItWasFound() throws Exception {
    Claim claim = WrittenRun.claims(Article.text(WrittenRun.FIRST).published("2024-03-04")).get(0);
    claim.setReviewed(Review.CORRECTED);
    claim.setEventType("INJURED");
    Document document = WrittenRun.document(Article.text(WrittenRun.FIRST).published("2024-03-04"));
    assertThat(
            Explanations.of(FinishedRun.open(run), true)
                .of(document, List.of(claim))
                .get(claim.getClaimId()))
        .contains("event KILLED");
  }

  @Test
  void eachClaimOfALargerRunIsExplainedBesideThePage() throws Exception {
    Path many = temp.resolve("run=many");
    MultipliedRun.main(new String[] {run.toString(), many.toString(), "700"});
    List<Path> reports = List.of(temp.resolve("a"), temp.resolve("b"));
    for (Path report : reports) {
      String[] args = {many.toString(), "--split", "--out=" + report};
      assertThat(MakeReport.run(args, print(out), print(err))).isEqualTo(0);
    }
    JsonNode claims = WrittenReport.inFile(reports.get(0), "claims");
    assertThat(claims.path("id").size()).isEqualTo(700);
    JsonNode whys = WrittenReport.inFile(reports.get(0), "why-00000");
    for (JsonNode article : WrittenReport.inFile(reports.get(0), "articles-00000")) {
      String claim =
          claims.path("id").get(article.path("claims").get(0).path("row").asInt()).asText();
      assertThat(WrittenReport.explanation(whys, claim))
          .startsWith("claim " + claim + " in sentence 0\n");
    }
    // Whatever articles are done first.
    try (Stream<Path> files = Files.list(reports.get(0).resolve("data"))) {
      for (Path file : files.toList()) {
        assertThat(Files.mismatch(file, reports.get(1).resolve("data").resolve(file.getFileName())))
            .isEqualTo(-1);
      }
    }
  }

  @Test
  void ofTooManyClaimsThePageSaysHowManyAreExplained() throws Exception {
    assertThat(report("--explain=1")).isEqualTo(0);
    String html = Files.readString(run.resolve("report/index.html"));
    assertThat(html).doesNotContain("data-why-");
    assertThat(WrittenReport.inPage(html, "run").path("explained_up_to").asInt()).isEqualTo(1);
    assertThat(WrittenReport.inPage(html, "articles-00000").get(0).has("why")).isFalse();
    assertThat(report("--explain=2")).isEqualTo(0);
    html = Files.readString(run.resolve("report/index.html"));
    assertThat(WrittenReport.inPage(html, "run").has("explained_up_to")).isFalse();
    assertThat(html).contains("data-why-00000");
  }
}
