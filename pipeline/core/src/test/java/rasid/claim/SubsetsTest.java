package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.Claims;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.Lexicons;
import rasid.record.Claim;
import rasid.record.Span;

class SubsetsTest {

  private static final Claim PEOPLE = Claims.killed("whole", new Span(0, 2, "20"), 20);

  @Test
  void behindAmongThemComesAPart() {
    assertThat(find("،/PUNC من/IN بين/NN+ هم/PRP$ 5/CD نساء/NNS", 4, PEOPLE, "PERSON"))
        .isEqualTo(SubsetRule.AMONG);
    assertThat(find("،/PUNC بينهم/NN 5/CD نساء/NNS", 2, PEOPLE, "PERSON"))
        .isEqualTo(SubsetRule.AMONG);
  }

  @Test
  void behindOfThemComesAPart() {
    assertThat(find("،/PUNC من/IN+ هم/PRP 5/CD نساء/NNS", 3, PEOPLE, "PERSON"))
        .isEqualTo(SubsetRule.OF_THEM);
  }

  @Test
  void betweenTwoThingsIsNoPart() {
    assertThat(find("مواجهات/NNS بين/NN 5/CD نساء/NNS", 2, PEOPLE, "PERSON")).isNull();
    assertThat(find("هرب/VBD من/IN المدينة/DTNN 5/CD نساء/NNS", 3, PEOPLE, "PERSON")).isNull();
  }

  @Test
  void theFirstNumberIsNoPart() {
    assertThat(find("بينهم/NN 5/CD نساء/NNS", 1, null, "PERSON")).isNull();
  }

  @Test
  void peopleAreNoPartOfCompanies() {
    Claim companies = Claim.newBuilder(PEOPLE).setCountedClass("COMPANY").build();
    assertThat(find("بينهم/NN 5/CD نساء/NNS", 1, companies, "PERSON")).isNull();
    assertThat(find("بينهم/NN 5/CD", 1, companies, "OTHER")).isEqualTo(SubsetRule.AMONG);
  }

  @Test
  void moreThanFourTokensAwayIsTooFar() {
    assertThat(find("بينهم/NN في/IN مصر/NNP أيضا/RB 5/CD نساء/NNS", 4, PEOPLE, "PERSON"))
        .isEqualTo(SubsetRule.AMONG);
    assertThat(find("بينهم/NN في/IN مصر/NNP أيضا/RB نحو/NN 5/CD نساء/NNS", 5, PEOPLE, "PERSON"))
        .isNull();
  }

  private static @Nullable SubsetRule find(
      String words, int number, @Nullable Claim last, String symbol) {
    AnnotatedSentence sentence = Texts.tagged(words).sentence();
    return new Subsets(Lexicons.own().words(), ClassTypes.of(Lexicons.own()))
        .find(sentence, number, number, last, symbol);
  }
}
