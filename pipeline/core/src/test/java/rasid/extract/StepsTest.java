package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.annotation.Annotator;
import rasid.lexicon.Lexicons;
import rasid.record.FailureCategory;
import rasid.source.ArticleException;
import rasid.zone.ZoneDetector;

class StepsTest {

  private static final ArticleExtractor EXTRACTOR =
      ArticleExtractor.with(ExtractionSettings.defaults());

  @Test
  void aFailingAnnotatorFailsTheArticleOnly() throws ArticleException {
    ArticleHead article = ArticleHead.of(Article.text("نص عربي قصير").source());
    Annotator broken =
        (text, sentence) -> {
          throw new IllegalStateException("out of order");
        };
    ZoneLayer zones = new DetectZones(0, ZoneDetector.of(Lexicons.own())).of(article);
    ArticleException failure =
        assertThrows(
            ArticleException.class, () -> new AnnotateSentences(broken).of(article, zones));
    assertThat(failure.category()).isEqualTo(FailureCategory.ANNOTATION_FAILED);
    assertThat(failure).hasMessageThat().contains("offset 0");
  }

  @Test
  void theArabicShareCountsLetters() {
    assertThat(DetectZones.arabicShare("نص text 123")).isWithin(1e-9).of(2.0 / 6);
    assertThat(DetectZones.arabicShare("123 !")).isEqualTo(0.0);
  }

  @Test
  void tooFewArabicLettersAreRefused() {
    ArticleException failure =
        assertThrows(
            ArticleException.class,
            () -> EXTRACTOR.extract(Article.text("an English text, نص").source()));
    assertThat(failure.category()).isEqualTo(FailureCategory.NOT_ARABIC);
    assertThat(failure).hasMessageThat().contains("--minArabicShare=0.3");
  }

  @Test
  void sharesAndWordsHaveTheirRanges() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ExtractionSettings.defaults().withMinArabicShare(1.5));
    assertThrows(
        IllegalArgumentException.class,
        () -> ExtractionSettings.defaults().withMinArabicShare(Double.NaN));
  }

  @Test
  void eachStepIsTimedOnceInTheOrderOfTheWay() throws ArticleException {
    List<String> steps = new ArrayList<>();
    EXTRACTOR.extract(
        ArticleHead.of(Article.text("قتل خمسة أشخاص").source()),
        new StepClock() {
          @Override
          public void begins(String step) {
            steps.add("begin " + step);
          }

          @Override
          public void ends(String step, long nanos) {
            assertThat(nanos).isAtLeast(0L);
            steps.add("end " + step);
          }
        });
    assertThat(steps)
        .containsExactly(
            "begin DetectZones", "end DetectZones",
            "begin AnnotateSentences", "end AnnotateSentences",
            "begin RecogniseEntities", "end RecogniseEntities",
            "begin RecogniseDates", "end RecogniseDates",
            "begin RecogniseQuantities", "end RecogniseQuantities",
            "begin ExtractClaims", "end ExtractClaims")
        .inOrder();
  }
}
