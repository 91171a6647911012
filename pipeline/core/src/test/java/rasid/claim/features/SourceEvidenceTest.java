package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.claim.SourceCandidates;
import rasid.claim.SourceQuestion;
import rasid.claim.SpeechWords;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.lexicon.Lexicons;
import rasid.linear.LinearModel;
import rasid.quantity.Quantity;

/** What speaks for the sources of "قال المتحدث إن 5 جنود قتلوا و أصيب 7". */
class SourceEvidenceTest {

  private static final Article ARTICLE =
      TaggedArticles.article(
          "قال/VBD المتحدث/DTNN إن/IN 5/CD جنود/NNS قتلوا/VBD و/CC أصيب/VBN 7/CD آخرون/JJ ./PUNC");

  private static final LinearModel NOTHING =
      new LinearModel(List.of("source"), new long[0], new byte[0], 1);

  private static final List<SourceQuestion> QUESTIONS = questions();

  private static final LikelySources LIKELY = likely();

  @Test
  void theArticleItselfComesFirst() {
    SourceEvidence.Rows rows = SourceEvidence.of(LIKELY, 0);
    assertThat(rows.options()[0]).isEqualTo(-1);
    assertThat(rows.rows()[0][index("IS_NONE")]).isEqualTo(1);
    assertThat(rows.rows()).hasLength(1 + QUESTIONS.get(0).phrases().size());
  }

  @Test
  void whatTheCueNamesIsLinked() {
    assertThat(of(0, "المتحدث", "LINK")).isEqualTo(3);
    assertThat(of(0, "المتحدث", "CHOSEN")).isEqualTo(1);
    assertThat(of(0, "المتحدث", "SIDE")).isEqualTo(1);
    assertThat(of(0, "المتحدث", "DISTANCE")).isEqualTo(1);
    assertThat(of(0, "المتحدث", "OPENS")).isEqualTo(1);
    assertThat(of(1, "المتحدث", "DISTANCE")).isEqualTo(6);
    assertThat(of(0, "جنود", "LINK")).isEqualTo(0);
    assertThat(of(0, "جنود", "SIDE")).isEqualTo(2);
  }

  @Test
  void modelsThatKnowNothingFindAllAsLikelyForBothClaims() {
    float even = 1f / (1 + QUESTIONS.get(0).phrases().size());
    assertThat(of(0, "المتحدث", "LIKELY")).isWithin(1e-4f).of((float) Math.log(even + 1e-4));
    assertThat(of(0, "المتحدث", "CLAIM_BEHIND")).isWithin(1e-4f).of(even);
    assertThat(of(0, "المتحدث", "CLAIM_BEFORE")).isEqualTo(0);
    assertThat(of(1, "المتحدث", "CLAIM_BEFORE")).isWithin(1e-4f).of(even);
    assertThat(of(1, "المتحدث", "OTHERS_HERE")).isWithin(1e-4f).of(even);
    assertThat(of(1, "المتحدث", "CLAIMS")).isEqualTo(2);
  }

  private static List<SourceQuestion> questions() {
    SourceCandidates candidates = new SourceCandidates(SpeechWords.of(Lexicons.own()));
    List<Quantity> quantities = ARTICLE.quantities().quantities();
    candidates.next(
        ARTICLE.sentences().sentences().get(0),
        List.of(),
        FactsOf.facts(ARTICLE).sentences().get(0));
    return quantities.stream().map(number -> SourceQuestion.of(candidates, number)).toList();
  }

  private static LikelySources likely() {
    LikelySources likely = new LikelySources(NOTHING);
    for (SourceQuestion question : QUESTIONS) {
      likely.add(question.asked(), question.phrases(), question.here());
    }
    return likely;
  }

  private static float of(int claim, String words, String number) {
    SourceEvidence.Rows rows = SourceEvidence.of(LIKELY, claim);
    for (int row = 1; row < rows.options().length; row++) {
      SourceCandidate phrase = QUESTIONS.get(claim).phrases().get(rows.options()[row]);
      if (phrase.range().of(ARTICLE.text()).equals(words)) {
        return rows.rows()[row][index(number)];
      }
    }
    throw new AssertionError(words + " is no candidate");
  }

  private static int index(String name) {
    return SourceEvidence.names().indexOf(name);
  }
}
