package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.SourceCandidates;
import rasid.claim.SourceQuestion;
import rasid.claim.SpeechWords;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.lexicon.Lexicons;
import rasid.linear.Hashing;
import rasid.linear.LinearModel;
import rasid.quantity.Quantity;

/**
 * What speaks for the sources of three claims, two of one sentence and one of the next, when a
 * minister spoke before them. The model takes him for four times as likely as others, and the
 * president for twice: shares of the first two claims are tenths (the article, Tunisia, the
 * president, soldiers, others, the minister), those of the third eighths (the article, wounded, the
 * president, the minister).
 */
class LikelySourcesTest {

  private static final Article ARTICLE =
      TaggedArticles.article(
          "أكد/VBD الوزير/DTNN أن/IN الوضع/DTNN خطير/JJ ./PUNC"
              + " قال/VBD رئيس/NN تونس/NNP قيس/NNP سعيد/NNP إن/IN 5/CD جنود/NNS قتلوا/VBD و/CC"
              + " أصيب/VBN 7/CD آخرون/JJ ./PUNC سقط/VBD 9/CD جرحى/NNS ./PUNC");

  private static final int FIVE = 0;
  private static final int SEVEN = 1;
  private static final int NINE = 2;
  private static final String ITSELF = "";

  private static final List<SourceQuestion> QUESTIONS = questions();
  private static final LikelySources LIKELY = likely();

  @Test
  void sharesAreOfTheModel() {
    assertThat(LIKELY.size()).isEqualTo(3);
    assertThat(LIKELY.asked(FIVE).shares())
        .usingTolerance(1e-6)
        .containsExactly(new float[] {0.1f, 0.1f, 0.2f, 0.1f, 0.1f, 0.4f})
        .inOrder();
    assertThat(LIKELY.asked(NINE).shares())
        .usingTolerance(1e-6)
        .containsExactly(new float[] {0.125f, 0.125f, 0.25f, 0.5f})
        .inOrder();
  }

  @Test
  void whoSpokeLastComesFirst() {
    assertThat(of(NINE, "قيس سعيد", "ORDER")).isEqualTo(1);
    assertThat(of(NINE, "قيس سعيد", "BACK")).isEqualTo(1);
    assertThat(of(NINE, "الوزير", "ORDER")).isEqualTo(2);
    assertThat(of(NINE, "الوزير", "BACK")).isEqualTo(2);
    assertThat(of(NINE, "الوزير", "HERE")).isEqualTo(0);
    assertThat(of(NINE, "الوزير", "DISTANCE")).isEqualTo(60);
    assertThat(of(FIVE, "الوزير", "ORDER")).isEqualTo(1);
    assertThat(of(FIVE, "الوزير", "BACK")).isEqualTo(1);
  }

  @Test
  void whatStandsHereIsNotBack() {
    assertThat(of(FIVE, "قيس سعيد", "ORDER")).isEqualTo(0);
    assertThat(of(FIVE, "قيس سعيد", "BACK")).isEqualTo(0);
    assertThat(of(FIVE, "قيس سعيد", "HERE")).isEqualTo(1);
    assertThat(of(FIVE, "قيس سعيد", "DISTANCE")).isEqualTo(1);
  }

  @Test
  void theLikeliestOfThoseThatTouchIsTheBest() {
    assertThat(of(FIVE, "قيس سعيد", "BEST_TOUCHING")).isEqualTo(1);
    assertThat(of(FIVE, "تونس", "BEST_TOUCHING")).isEqualTo(0);
    assertThat(of(FIVE, "قيس سعيد", "TOUCHING")).isWithin(1e-6f).of(0.3f);
    assertThat(of(FIVE, "تونس", "TOUCHING")).isWithin(1e-6f).of(0.3f);
    assertThat(of(FIVE, "جنود", "BEST_TOUCHING")).isEqualTo(1);
    assertThat(of(FIVE, "جنود", "TOUCHING")).isWithin(1e-6f).of(0.1f);
  }

  @Test
  void theOtherClaimsOfTheArticleSpeakByTheirMean() {
    assertThat(of(FIVE, "الوزير", "OTHER_CLAIMS")).isWithin(1e-6f).of(0.45f);
    assertThat(of(NINE, "الوزير", "OTHER_CLAIMS")).isWithin(1e-6f).of(0.4f);
    assertThat(of(SEVEN, "قيس سعيد", "OTHER_CLAIMS")).isWithin(1e-6f).of(0.225f);
    assertThat(of(FIVE, "جنود", "OTHER_CLAIMS")).isWithin(1e-6f).of(0.05f);
    assertThat(of(FIVE, ITSELF, "OTHER_CLAIMS")).isWithin(1e-6f).of(0.1125f);
    assertThat(of(FIVE, "جنود", "NONE_OTHERS")).isWithin(1e-6f).of(0.1125f);
  }

  @Test
  void thoseOfTheSentenceSpeakForThemselves() {
    assertThat(of(FIVE, "الوزير", "OTHERS_HERE")).isWithin(1e-6f).of(0.4f);
    assertThat(of(SEVEN, "جنود", "OTHERS_HERE")).isWithin(1e-6f).of(0.1f);
    assertThat(of(FIVE, "جنود", "NONE_HERE")).isWithin(1e-6f).of(0.1f);
    assertThat(of(NINE, "الوزير", "OTHERS_HERE")).isEqualTo(-1);
    assertThat(of(NINE, ITSELF, "NONE_HERE")).isEqualTo(-1);
  }

  @Test
  void theNeighboursSpeakToo() {
    assertThat(of(SEVEN, "قيس سعيد", "CLAIM_BEFORE")).isWithin(1e-6f).of(0.2f);
    assertThat(of(SEVEN, "قيس سعيد", "CLAIM_BEHIND")).isWithin(1e-6f).of(0.25f);
    assertThat(of(NINE, "جرحى", "CLAIM_BEFORE")).isEqualTo(0);
    assertThat(of(SEVEN, "جنود", "NONE_BEHIND")).isWithin(1e-6f).of(0.125f);
  }

  private static List<SourceQuestion> questions() {
    SourceCandidates candidates = new SourceCandidates(SpeechWords.of(Lexicons.own()));
    List<SourceQuestion> questions = new ArrayList<>();
    for (AnnotatedSentence sentence : ARTICLE.sentences().sentences()) {
      candidates.next(
          sentence,
          ARTICLE.names().mentions().stream()
              .filter(name -> name.sentence() == sentence.index())
              .toList(),
          FactsOf.facts(ARTICLE).sentences().get(sentence.index()));
      for (Quantity number : ARTICLE.quantities().quantities()) {
        if (number.sentence() == sentence.index()) {
          questions.add(SourceQuestion.of(candidates, number));
        }
      }
    }
    return questions;
  }

  private static LikelySources likely() {
    LinearModel model =
        new LinearModel(
            List.of("source"),
            new long[] {begins("الوزير"), begins("قيس")},
            new byte[] {2, 1},
            (float) Math.log(2));
    LikelySources likely = new LikelySources(model);
    for (SourceQuestion question : QUESTIONS) {
      likely.add(question.asked(), question.phrases(), question.here());
    }
    return likely;
  }

  /** The feature of phrases that begin with a word. */
  private static long begins(String word) {
    return Hashing.both(Hashing.of("source.HEAD"), Hashing.of(word));
  }

  private static float of(int claim, String words, String number) {
    SourceEvidence.Rows rows = SourceEvidence.of(LIKELY, claim);
    for (int row = 0; row < rows.options().length; row++) {
      int option = rows.options()[row];
      String phrase =
          option < 0
              ? ITSELF
              : QUESTIONS.get(claim).phrases().get(option).range().of(ARTICLE.text());
      if (phrase.equals(words)) {
        return rows.rows()[row][SourceEvidence.names().indexOf(number)];
      }
    }
    throw new AssertionError(words + " is no candidate");
  }
}
