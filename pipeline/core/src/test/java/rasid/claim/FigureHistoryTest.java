package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.lexicon.Lexicons;

/** Which figures a text itself calls earlier ones; the number is the first CD. */
class FigureHistoryTest {

  private static final FigureHistory HISTORY =
      FigureHistory.of(Lexicons.own(), SpeechWords.of(Lexicons.own()));

  @ParameterizedTest
  @CsvSource({
    "تفيد/VBP الحصيلة/DTNN السابقة/DTJJ بمقتل/NN 9/CD أشخاص/NNS,figure-history.tsv:الحصيلة السابقة",
    "ارتفع/VBD العدد/DTNN بعد/NN أن/IN كان/VBD 28/CD,figure-history.tsv:بعد أن كان",
    "قتل/VBD جنود/NNS بدلا/NN من/IN 17/CD,figure-history.tsv:بدلا من",
    "كانت/VBD الوزارة/DTNN أعلنت/VBD مقتل/NN 15/CD شخصا/NN,figure-history.tsv:كانت",
    "و/CC كانت/VBD الوزارة/DTNN أعلنت/VBD مقتل/NN 15/CD شخصا/NN,figure-history.tsv:كانت",
  })
  void aPhraseBeforeAFigureMakesItAnEarlierOne(String words, String row) {
    assertThat(of(words)).isEqualTo(row);
  }

  @ParameterizedTest
  @CsvSource({
    // Nothing speaks of another time.
    "أعلنت/VBD الوزارة/DTNN مقتل/NN 15/CD شخصا/NN",
    // Behind the figure, or too far before it.
    "قتل/VBD 15/CD شخصا/NN بدلا/NN من/IN جندي/NN",
    "قتل/VBD جندي/NN بدلا/NN من/IN آخر/JJ في/IN هجوم/NN على/IN قرية/NN فيها/NN 15/CD بيتا/NN",
    // Was speaking is not had said, and a past without speech is no report.
    "كان/VBD يقول/VBP إن/IN 15/CD شخصا/NN قتلوا/VBD",
    "كان/VBD الهجوم/DTNN قتل/VBD 15/CD شخصا/NN",
    // The past does not open the sentence.
    "في/IN بيروت/NNP كانت/VBD الوزارة/DTNN أعلنت/VBD مقتل/NN 15/CD شخصا/NN",
  })
  void otherFiguresAreOfTheirTime(String words) {
    assertThat(of(words)).isNull();
  }

  @Test
  void ofTwoFiguresOnlyTheOneBehindThePhraseIsEarlier() {
    // As the annotator splits it.
    AnnotatedSentence sentence =
        Texts.tagged("قتل/VBD 13/CD و/CC+ ليس/RP 17/CD شخصا/NN").sentence();
    assertThat(HISTORY.of(sentence, TokenSpan.of(1))).isNull();
    assertThat(HISTORY.of(sentence, TokenSpan.of(4))).isEqualTo("figure-history.tsv:و ليس");
  }

  @Test
  void whatAnotherTollHadIsEarlierWhereverItIsNamed() {
    AnnotatedSentence sentence =
        Texts.tagged("قتل/VBD 32/CD مقابل/NN 28/CD في/IN حصيلة/NN سابقة/JJ").sentence();
    assertThat(HISTORY.of(sentence, TokenSpan.of(3)))
        .isEqualTo("figure-history.tsv:في حصيلة سابقة");
    assertThat(HISTORY.of(sentence, TokenSpan.of(1))).isNull();
    AnnotatedSentence not = Texts.tagged("قتل/VBD 13/CD لا/RP 17/CD شخصا/NN").sentence();
    assertThat(HISTORY.of(not, TokenSpan.of(1))).isNull();
    assertThat(HISTORY.of(not, TokenSpan.of(3))).isEqualTo("figure-history.tsv:لا");
    AnnotatedSentence most = Texts.tagged("لا/RP يتجاوز/VBP العدد/DTNN 17/CD شخصا/NN").sentence();
    assertThat(HISTORY.of(most, TokenSpan.of(3))).isNull();
  }

  @Test
  void theFigureThatAnotherOneRoseFromIsEarlier() {
    AnnotatedSentence rose =
        Texts.tagged("ارتفع/VBD عدد/NN القتلى/DTNN من/IN 28/CD قتيلا/NN إلى/IN 32/CD").sentence();
    assertThat(HISTORY.of(rose, TokenSpan.of(4))).isEqualTo("figure-history.tsv:من … إلى");
    assertThat(HISTORY.of(rose, TokenSpan.of(7))).isNull();
    AnnotatedSentence went =
        Texts.tagged("نقل/VBD الجيش/DTNN من/IN 28/CD قرية/NN إلى/IN 32/CD مخيما/NN").sentence();
    assertThat(HISTORY.of(went, TokenSpan.of(3))).isNull();
    AnnotatedSentence lacks =
        Texts.tagged("ارتفع/VBD العدد/DTNN من/IN 28/CD إلى/IN حد/NN").sentence();
    assertThat(HISTORY.of(lacks, TokenSpan.of(3))).isNull();
  }

  private static @Nullable String of(String words) {
    AnnotatedSentence sentence = Texts.tagged(words).sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.tokens().get(i).pos().equals("CD")) {
        return HISTORY.of(sentence, TokenSpan.of(i));
      }
    }
    throw new IllegalArgumentException("no number in " + words);
  }
}
