package rasid.quantity;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.tables.Table;

/** Which rule decides on a number. */
class RulingsTest {

  @ParameterizedTest
  @CsvSource({
    "قتل/VBD 5/CD جنود/NNS, number.as-written",
    "عمره/NN 5/CD سنوات/NNS, number-contexts.tsv:عمره",
    "استمر/VBD 5/CD أيام/NNS, number.inside-duration",
    "في/IN 5/CD مارس/NNP 2024/CD, number.inside-date",
    "تقع/VBP القرية/DTNN 100/CD كلم/NN شمال/NN بغداد/NNP, number.distance",
    "قمة/NN G20/NNP, number.touches-name",
    "اتصل/VBD ب/IN+ 00212661234567/CD, number.zero-and-many-digits",
    "اتصل/VBD ب/IN +212661234567/CD, number.plus-and-many-digits",
    "فاز/VBD 2-1/CD, number.score",
    "الدول/DTNNS الخمس/DTCD وافقت/VBD, number.known-set",
    "المركز/DTNN الثالث/DTJJ, number.ordinal",
    "ثلث/NN السكان/DTNNS نزحوا/VBD, number.share",
    "اعتقل/VBD شرطيين/NNS, number.dual",
  })
  void eachNumberNamesItsRule(String words, String rule) {
    Article article = TaggedArticles.article(words);
    List<String> rules =
        article.quantities().quantities().stream()
            .map(quantity -> quantity.ruling().rule())
            .distinct()
            .toList();
    assertWithMessage(words).that(rules).containsExactly(rule);
  }

  @Test
  void eachRuleIsInTheListOfRules() throws IOException, IllegalAccessException {
    Set<String> listed = new HashSet<>();
    try (InputStream in = RulingsTest.class.getResourceAsStream("/examples/rules.tsv")) {
      Table.read("rules.tsv", in).rows().forEach(row -> listed.add(row.get("rule")));
    }
    for (Field field : Rulings.class.getDeclaredFields()) {
      if (field.getType() == Ruling.class) {
        field.setAccessible(true);
        assertThat(listed).contains(((Ruling) field.get(null)).rule());
      }
    }
  }
}
