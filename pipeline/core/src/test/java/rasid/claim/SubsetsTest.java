package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.Claims;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
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
  void whoAreAmongThemArePart() {
    assertThat(find("،/PUNC ب/IN+ من/WP في/IN+ هم/PRP 5/CD نساء/NNS", 5, PEOPLE, "PERSON"))
        .isEqualTo(SubsetRule.INCLUDING);
    assertThat(find("قتل/VBD في/IN+ ها/PRP 5/CD نساء/NNS", 3, PEOPLE, "PERSON")).isNull();
  }

  @Test
  void whatAndJoinsToAPartIsAnotherPartOfTheSame() {
    String words = "بينهم/NN 134/CD مدنيا/NN ،/PUNC و/CC+ ستة/CD جنود/NNS";
    assertThat(isJoined(words, 1, 5, "SECURITY_FORCES")).isTrue();
    assertThat(isJoined(words, 1, 5, "COMPANY")).isFalse();
    Claim civilians = Claim.newBuilder(PEOPLE).setCountedClass("CIVILIAN").build();
    assertThat(isJoined(words, 1, 5, "MILITANT", civilians)).isFalse();
    assertThat(isJoined("بينهم/NN 134/CD مدنيا/NN و/CC+ أصيب/VBD ستة/CD", 1, 5, "PERSON"))
        .isFalse();
    String far =
        "بينهم/NN 4/CD من/IN أهل/NN قرية/NN في/IN شمال/NN تلك/DT البلاد/DTNN البعيدة/DTJJ جدا/RB"
            + " و/CC+ 5/CD";
    assertThat(isJoined(far, 1, 12, "PERSON")).isFalse();
    assertThat(isJoined(far, 2, 12, "PERSON")).isTrue();
  }

  private static boolean isJoined(String words, int before, int number, String symbol) {
    return isJoined(words, before, number, symbol, PEOPLE);
  }

  private static boolean isJoined(
      String words, int before, int number, String symbol, Claim whole) {
    return new Subsets(Lexicons.own().words(), ClassTypes.of(Lexicons.own()))
        .isJoined(Texts.tagged(words).sentence(), before, number, whole, symbol);
  }

  @Test
  void betweenTwoThingsIsNoPart() {
    assertThat(find("مواجهات/NNS بين/NN 5/CD نساء/NNS", 2, PEOPLE, "PERSON")).isNull();
    assertThat(find("هرب/VBD من/IN المدينة/DTNN 5/CD نساء/NNS", 3, PEOPLE, "PERSON")).isNull();
  }

  @Test
  void whatStandsBeforeTheLastNumberMakesNoPartOfIt() {
    String words = "بين/NN+ هم/PRP$ طفلان/NN و/CC+ 3/CD نساء/NNS";
    assertThat(find(words, 2, 4, PEOPLE, "WOMAN")).isNull();
    assertThat(find(words, -1, 4, PEOPLE, "WOMAN")).isEqualTo(SubsetRule.AMONG);
    assertThat(find("من/IN+ هم/PRP 5/CD و/CC+ 7/CD", 2, 4, PEOPLE, "PERSON")).isNull();
    assertThat(find("قتل/VBD 20/CD بينهم/NN 5/CD نساء/NNS", 1, 3, PEOPLE, "WOMAN"))
        .isEqualTo(SubsetRule.AMONG);
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

  @Test
  void wordsBeforeTheLastNumberTellOfItAlone() {
    String words = "20/CD بينهم/NN 5/CD نساء/NNS و/CC 3/CD أطفال/NNS";
    assertThat(find(words, 0, 2, PEOPLE, "PERSON")).isEqualTo(SubsetRule.AMONG);
    assertThat(find(words, 2, 5, PEOPLE, "CHILD")).isNull();
    assertThat(find(words, 1, 5, PEOPLE, "CHILD")).isNull();
    assertThat(find(words, 0, 5, PEOPLE, "CHILD")).isEqualTo(SubsetRule.AMONG);
  }

  private static @Nullable SubsetRule find(String words, int number, Claim last, String symbol) {
    return find(words, -1, number, last, symbol);
  }

  private static @Nullable SubsetRule find(
      String words, int before, int number, Claim last, String symbol) {
    AnnotatedSentence sentence = Texts.tagged(words).sentence();
    return new Subsets(Lexicons.own().words(), ClassTypes.of(Lexicons.own()))
        .find(sentence, before, TokenSpan.of(number), last, symbol);
  }
}
