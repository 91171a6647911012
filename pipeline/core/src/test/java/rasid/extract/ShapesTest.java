package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rasid.record.NumberExpression;
import rasid.record.Sentence;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;

/** What bounds the work on an article of one pattern without an end, whatever the pattern is. */
class ShapesTest {

  private static Article article(String text) throws ArticleException {
    return ArticleExtractor.with(ExtractionSettings.defaults().withMinArabicShare(0))
        .extract(new ArticleSource("/a", "a", "a", text, null, "2022-01-06", null, null));
  }

  @Test
  void noSentenceIsLongerThanItsLimit() throws ArticleException {
    for (Map.Entry<String, String> shape : Shapes.patterns().entrySet()) {
      ArticleRecords records = ArticleRecords.of(article(Shapes.text(shape.getValue(), 9_000)));
      for (Sentence sentence : records.sentences()) {
        assertWithMessage(shape.getKey())
            .that(sentence.getEnd() - sentence.getBegin())
            .isAtMost(2000);
      }
    }
  }

  @Test
  void theFirstHundredNumbersOfASentenceCanBeClaims() throws ArticleException {
    // 500 of them stand in each 2,000 chars.
    ArticleRecords records = ArticleRecords.of(article(Shapes.text("5% و", 9_000)));
    Map<Integer, Integer> numbers = new TreeMap<>();
    Map<Integer, Integer> claims = new TreeMap<>();
    for (NumberExpression number : records.numbers()) {
      numbers.merge(number.getSentenceIndex(), 1, Integer::sum);
      claims.merge(number.getSentenceIndex(), number.getClaimId() == null ? 0 : 1, Integer::sum);
    }
    assertThat(numbers.get(0)).isEqualTo(500);
    for (int ofSentence : claims.values()) {
      assertThat(ofSentence).isAtMost(100);
    }
  }

  @Test
  void theLimitsOfAnArticleAreFarFromNews() throws ArticleException {
    String sentence = "قتل 12 شخصا وأصيب 30 آخرون في بيروت.\n";
    assertThat(ArticleRecords.of(article(sentence.repeat(60))).claims()).hasSize(120);
  }
}
