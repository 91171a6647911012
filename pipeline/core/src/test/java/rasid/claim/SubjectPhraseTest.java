package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.NamedText;
import rasid.annotation.TokenSpan;
import rasid.lexicon.CueLexicon;
import rasid.lexicon.Lexicons;

/** How far the subject that begins with the first word of a sentence goes. */
class SubjectPhraseTest {

  private static final SubjectPhrase SUBJECTS =
      new SubjectPhrase(Lexicons.own().words(), CueLexicon.of(Lexicons.own()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What opens a statement, and a word of time or way.
        "المتحدث/DTNN قوله/NN ذلك/DT | المتحدث",
        "المتحدث/DTNN مساء/NN الأحد/DTNN | المتحدث",
        // A participle of speech, but no other cue.
        "المتحدث/DTNN الرسمي/DTJJ مشيرا/VN إلى/IN | المتحدث الرسمي",
        "المتحدث/DTNN الرسمي/DTJJ حسب/NN بيان/NN | المتحدث الرسمي حسب بيان",
        // Verbs, numbers, marks.
        "المتحدث/DTNN الرسمي/DTJJ قتل/VBD | المتحدث الرسمي",
        "المتحدث/DTNN 5/CD جنود/NNS | المتحدث",
        "المتحدث/DTNN ./PUNC آخر/NN | المتحدث",
        "المتحدث/DTNN -/PUNC الناطق/DTNN ./PUNC | المتحدث - الناطق",
        // Prepositions.
        "المتحدث/DTNN من/IN القاهرة/NNP | المتحدث",
        "المتحدث/DTNN من/IN الشركة/DTNN | المتحدث",
      })
  void aSubjectGoesUpToWhatCannotBeOfIt(String words, String subject) {
    assertThat(subject(words)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "المتحدث/DTNN باسم/IN الجيش/DTNN قتل/VBD | المتحدث باسم الجيش",
        "المتحدث/DTNN ب/IN+ اسم/NN الجيش/DTNN قتل/VBD | المتحدث باسم الجيش",
        "المتحدث/DTNN ب/IN+ ثقة/NN الجيش/DTNN | المتحدث",
        "وزارة/NN الصحة/DTNN في/IN كازاخستان/NNP قتل/VBD | وزارة الصحة في كازاخستان",
        "وزارة/NN الصحة/DTNN في/IN بيان/NN | وزارة الصحة",
        "وزارة/NN الصحة/DTNN في/IN | وزارة الصحة",
        "المدير/DTNN ل/IN الشركة/DTNN قتل/VBD | المدير ل الشركة",
        "المدير/DTNN ل/IN شركة/NN | المدير",
        "المدير/DTNN ل/IN | المدير",
      })
  void somePrepositionsStandInsideOfTitles(String words, String subject) {
    assertThat(subject(words)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "حركة/NN «/PUNC حماس/NNP »/PUNC قالت/VBD | حركة « حماس »",
        "حركة/NN “/PUNC حماس/NNP ”/PUNC قالت/VBD | حركة “ حماس ”",
        "حركة/NN (/PUNC حماس/NNP )/PUNC قالت/VBD | حركة ( حماس )",
        "حركة/NN \"/PUNC حماس/NNP \"/PUNC قالت/VBD | حركة \" حماس \"",
        // What is quoted may be anything.
        "برنامج/NN «/PUNC يحدث/VBP في/IN مصر/NNP »/PUNC قال/VBD | برنامج « يحدث في مصر »",
        "حركة/NN (/PUNC حماس/NNP »/PUNC قالت/VBD | حركة",
        "حركة/NN )/PUNC حماس/NNP )/PUNC قالت/VBD | حركة",
        "حركة/NN حماس/NNP (/PUNC | حركة حماس",
        // Four words at most.
        "حزب/NN (/PUNC أ/NN ب/NN ج/NN د/NN )/PUNC قال/VBD | حزب ( أ ب ج د )",
        "حزب/NN (/PUNC أ/NN ب/NN ج/NN د/NN ه/NN )/PUNC قال/VBD | حزب",
      })
  void namesInQuotesOrBracketsAreOfIt(String words, String subject) {
    assertThat(subject(words)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "المتحدث/DTNN ،/PUNC {PERSON زيد/NNP عمر/NNP} الشجاع/DTJJ | المتحدث ، زيد عمر",
        "المتحدث/DTNN ،/PUNC {ORGANIZATION الوزارة/DTNN} | المتحدث",
        "المتحدث/DTNN ،/PUNC العقيد/DTNN {PERSON زيد/NNP} | المتحدث",
        "المتحدث/DTNN {PERSON زيد/NNP} الشجاع/DTJJ قتل/VBD | المتحدث زيد الشجاع",
      })
  void aPersonBehindACommaIsWhoTheTitleMeans(String words, String subject) {
    assertThat(subject(words)).isEqualTo(subject);
  }

  @Test
  void theLongestSubjectHasSixteenWords() {
    NamedText text = NamedText.of("قال/VBD " + "كبير/JJ ".repeat(SubjectPhrase.LONGEST + 1));
    assertThat(SUBJECTS.end(text.first(), text.mentions(), 1)).isEqualTo(17);
    assertThat(SUBJECTS.end(text.first(), text.mentions(), 2)).isEqualTo(18);
    assertThat(SUBJECTS.end(text.first(), text.mentions(), 3)).isEqualTo(18);
  }

  @Test
  void whereNothingIsASubjectItIsEmpty() {
    NamedText text = NamedText.of("قال/VBD إن/IN");
    assertThat(SUBJECTS.end(text.first(), text.mentions(), 1)).isEqualTo(1);
    assertThat(SUBJECTS.end(text.first(), text.mentions(), 2)).isEqualTo(2);
  }

  @Test
  void aStatementIsOpenedByItsWordsAndMarks() {
    assertThat(SUBJECTS.opensStatement("ان")).isTrue();
    assertThat(SUBJECTS.opensStatement(":")).isTrue();
    assertThat(SUBJECTS.opensStatement("خلال")).isFalse();
  }

  private static String subject(String words) {
    NamedText text = NamedText.of(words);
    int end = SUBJECTS.end(text.first(), text.mentions(), 0);
    return text.first().range(new TokenSpan(0, end - 1)).of(text.text());
  }
}
