package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.NamedText;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.record.CueClass;

/** Who says what; an attribution reads {@code RULE cue: source}, with * for the whole sentence. */
class AttributionFinderTest {

  private static final SpeechWords WORDS = SpeechWords.of(Lexicons.own());

  private static final String SAID = "قال/VBD {PERSON زيد/NNP} إن/IN ذلك/DT صحيح/JJ ./PUNC";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال/VBD {PERSON زيد/NNP} إن/IN | NAME_BEHIND قال: زيد",
        "قالت/VBD {ORGANIZATION وزارة/NN الصحة/DTNN} إن/IN | NAME_BEHIND قالت: وزارة الصحة",
        // A body may have one word before it.
        "قال/VBD متحدث/NN {ORGANIZATION الجيش/DTNN} إن/IN | NAME_BEHIND قال: الجيش",
        "قال/VBD متحدث/NN باسم/IN {ORGANIZATION الجيش/DTNN} إن/IN | NOUN_BEHIND قال: متحدث باسم"
            + " الجيش",
        // A person any number, also behind the body; a further one does not count.
        "قال/VBD وزير/NN الصحة/DTNN {PERSON زيد/NNP} {PERSON عمر/NNP} إن/IN | NAME_BEHIND قال: زيد",
        "قال/VBD {ORGANIZATION الجيش/DTNN} {PERSON زيد/NNP} إن/IN | NAME_BEHIND قال: زيد",
        "قال/VBD {PERSON زيد/NNP} {ORGANIZATION الجيش/DTNN} إن/IN | NAME_BEHIND قال: زيد",
        "قالت/VBD {ORGANIZATION الوزارة/DTNN} {ORGANIZATION الجيش/DTNN} إن/IN | NAME_BEHIND قالت:"
            + " الوزارة",
        // What is no speaker, or stands behind the subject.
        "قال/VBD وزير/NN {GPE مصر/NNP} إن/IN | NOUN_BEHIND قال: وزير مصر",
        "قال/VBD الوزير/DTNN {ORGANIZATION اليوم/DTNN} إن/IN | NOUN_BEHIND قال: الوزير",
        "قال/VBD مسؤول/NN كبير/JJ إن/IN | NOUN_BEHIND قال: مسؤول كبير",
        "قال/VBD كبير/JJ إن/IN | NOUN_BEHIND قال: كبير",
      })
  void whoStandsBehindTheVerbSpeaks(String words, String expected) {
    assertThat(only(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ORGANIZATION الجيش/DTNN} قال/VBD إن/IN | NAME_BEFORE قال: الجيش",
        "{ORGANIZATION الجيش/DTNN} أمس/NN قال/VBD إن/IN | NAME_BEFORE قال: الجيش",
        "{ORGANIZATION الجيش/DTNN} يوم/NN أمس/NN قال/VBD إن/IN | LAST_SPEAKER قال: -",
        "{PERSON عمر/NNP} {PERSON زيد/NNP} قال/VBD إن/IN | NAME_BEFORE قال: زيد",
        "{GPE مصر/NNP} قالت/VBD إن/IN | LAST_SPEAKER قالت: -",
        // Not behind the cue, and no pronoun is a subject.
        "قال/VBD هذا/DT إن/IN {PERSON زيد/NNP} صادق/JJ | LAST_SPEAKER قال: -",
        "قال/VBD | LAST_SPEAKER قال: -",
      })
  void withoutASubjectTheNameRightBeforeSpeaks(String words, String expected) {
    assertThat(only(words)).isEqualTo(expected);
  }

  @Test
  void elseTheLastSpeakerGoesOn() {
    assertThat(last(SAID, "و/CC أضاف/VBD أن/IN ذلك/DT صحيح/JJ"))
        .isEqualTo("LAST_SPEAKER أضاف: زيد");
    assertThat(last(SAID, "مضيفا/NN أن/IN ذلك/DT صحيح/JJ")).isEqualTo("PARTICIPLE مضيفا: زيد");
    assertThat(only("مضيفا/NN أن/IN ذلك/DT صحيح/JJ")).isEqualTo("PARTICIPLE مضيفا: -");
  }

  @Test
  void whereNobodyIsNamedTheLastSpeakerStays() {
    assertThat(all(SAID, "يعتقد/VBP أن/IN ذلك/DT خطأ/NN", "و/CC أضاف/VBD أن/IN ذلك/DT صحيح/JJ"))
        .containsExactly("NAME_BEHIND قال: زيد", "PASSIVE يعتقد: -", "LAST_SPEAKER أضاف: زيد")
        .inOrder();
  }

  @Test
  void theSameSourceIsTheLastSpeaker() {
    assertThat(last(SAID, "قال/VBD المصدر/DTNN ذاته/NN إن/IN")).isEqualTo("REFERS_BACK قال: زيد");
    assertThat(only("قال/VBD المصدر/DTNN ذاته/NN إن/IN")).isEqualTo("NOUN_BEHIND قال: المصدر ذاته");
    assertThat(last(SAID, "قتل/VBD وفق/NN المصدر/DTNN ذاته/NN")).isEqualTo("REFERS_BACK* وفق: زيد");
    assertThat(only("قتل/VBD وفق/NN المصدر/DTNN ذاته/NN"))
        .isEqualTo("DOCUMENT_NOUN* وفق: المصدر ذاته");
  }

  @Test
  void aStatementIsOfTheLastSpeaker() {
    List<Attribution> found = find(NamedText.of(SAID, "أكد/VBD البيان/DTNN أن/IN ذلك/DT"));
    assertThat(found.get(1).rule()).isEqualTo(AttributionRule.STATEMENT);
    assertThat(found.get(1).entity().thing().nameAr()).isEqualTo("زيد");
    assertThat(last(SAID, "أكد/VBD بيان/NN أن/IN")).isEqualTo("NOUN_BEHIND أكد: بيان");
    assertThat(last(SAID, "أكد/VBD البيان/DTNN الرسمي/DTJJ أن/IN"))
        .isEqualTo("NOUN_BEHIND أكد: البيان الرسمي");
    assertThat(last(SAID, "أكد/VBD الوزير/DTNN أن/IN")).isEqualTo("NOUN_BEHIND أكد: الوزير");
  }

  @Test
  void aPhraseIsOfTheBodyInIt() {
    Attribution found =
        find(NamedText.of("قال/VBD متحدث/NN باسم/IN {ORGANIZATION الجيش/DTNN} إن/IN")).get(0);
    assertThat(found.entity().thing().nameAr()).isEqualTo("الجيش");
    assertThat(find(NamedText.of("قال/VBD الوزير/DTNN إن/IN")).get(0).entity()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "نقلت/VBD الصحيفة/DTNN عن/IN {PERSON زيد/NNP} أن/IN | RELAYED نقلت: زيد through الصحيفة",
        "نقلت/VBD عن/IN {PERSON زيد/NNP} أن/IN | RELAYED نقلت: زيد",
        "نقلت/VBD الصحيفة/DTNN أن/IN | NOUN_BEHIND نقلت: الصحيفة",
        "قال/VBD الوزير/DTNN عن/IN {PERSON زيد/NNP} إن/IN | NOUN_BEHIND قال: الوزير",
      })
  void whoRelaysNamesWhoSpoke(String words, String expected) {
    assertThat(only(words)).isEqualTo(expected);
  }

  @Test
  void someVerbsAreOfSpeechOnlyBeforeAStatement() {
    assertThat(all("تابع/VBD الوزير/DTNN المباراة/DTNN")).isEmpty();
    assertThat(all("تابع/VBD الوزير/DTNN قائلا/VN إن/IN ذلك/DT"))
        .containsExactly("NOUN_BEHIND تابع: الوزير", "PARTICIPLE قائلا: الوزير")
        .inOrder();
    assertThat(only("تابع/VBD الوزير/DTNN أن/IN ذلك/DT")).isEqualTo("NOUN_BEHIND تابع: الوزير");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قتل/VBD وفق/NN {ORGANIZATION الوزارة/DTNN} | DOCUMENT_NAME* وفق: الوزارة",
        "قتل/VBD وفق/NN تقرير/NN {ORGANIZATION الوزارة/DTNN} | DOCUMENT_NAME* وفق: الوزارة",
        "قتل/VBD وفق/NN شهود/NNS | DOCUMENT_NOUN* وفق: شهود",
        // The author of a document, where there is one.
        "قتل/VBD وفق/NN تقرير/NN الشرطة/DTNN | DOCUMENT_NOUN* وفق: الشرطة",
        "قتل/VBD وفق/NN تقرير/NN | DOCUMENT_NOUN* وفق: تقرير",
        "قتل/VBD وفق/NN شهود/NNS المدينة/DTNN | DOCUMENT_NOUN* وفق: شهود المدينة",
        "قتل/VBD وفق/NN مصادر/NNS أمنية/JJ | DOCUMENT_NOUN* وفق: مصادر أمنية",
        // Links between.
        "قتل/VBD وفق/NN ب/IN ل/IN شهود/NNS | DOCUMENT_NOUN* وفق: شهود",
      })
  void anExpressionOfSourceCoversTheWholeSentence(String words, String expected) {
    assertThat(only(words)).isEqualTo(expected);
  }

  @Test
  void anExpressionWithoutANounNamesNobody() {
    assertThat(all("قتل/VBD وفق/NN ذلك/DT")).isEmpty();
    assertThat(all("قتل/VBD وفق/NN 5/CD شهود/NNS")).isEmpty();
    assertThat(all("قتل/VBD وفق/NN")).isEmpty();
    assertThat(all("قتل/VBD وفق/NN عن/IN ب/IN")).isEmpty();
  }

  @Test
  void aPrepositionGluedToTheCueIsOfIt() {
    NamedText glued = NamedText.of("قتل/VBD ب/IN+ زعم/VBD الوزير/DTNN");
    assertThat(find(glued).get(0).cue().of(glued.text())).isEqualTo("بزعم");
    assertThat(find(glued).get(0).cueToken()).isEqualTo(2);
    assertThat(only("قتل/VBD ب/IN زعم/VBD الوزير/DTNN")).isEqualTo("NOUN_BEHIND زعم: الوزير");
    assertThat(only("قتل/VBD و/IN+ زعم/VBD الوزير/DTNN")).isEqualTo("NOUN_BEHIND زعم: الوزير");
  }

  @Test
  void anAttributionTellsHowTheArticlePresentsIt() {
    Attribution found = find(NamedText.of("أمس/NN زعم/VBD {PERSON زيد/NNP} أن/IN")).get(0);
    assertThat(found.cueClass()).isEqualTo(CueClass.DISTANCING);
    assertThat(found.row()).isEqualTo("cues.tsv:زعم");
    assertThat(found.cueToken()).isEqualTo(1);
    assertThat(found.wholeSentence()).isFalse();
  }

  @Test
  void cuesOfASentenceComeInTheirOrder() {
    assertThat(
            all("قال/VBD {PERSON زيد/NNP} إن/IN {PERSON عمر/NNP} أعلن/VBD ذلك/DT وفق/NN شهود/NNS"))
        .containsExactly(
            "NAME_BEHIND قال: زيد", "NAME_BEFORE أعلن: عمر", "DOCUMENT_NOUN* وفق: شهود")
        .inOrder();
  }

  private static String only(String words) {
    return Iterables.getOnlyElement(all(words));
  }

  private static String last(String... sentences) {
    return Iterables.getLast(all(sentences));
  }

  private static List<String> all(String... sentences) {
    NamedText text = NamedText.of(sentences);
    return find(text).stream().map(said -> words(text.text(), said)).toList();
  }

  private static List<Attribution> find(NamedText text) {
    AttributionFinder finder = new AttributionFinder(WORDS);
    List<Attribution> all = new ArrayList<>();
    for (AnnotatedSentence sentence : text.sentences()) {
      all.addAll(finder.next(sentence, text.names(sentence)));
    }
    return all;
  }

  private static String words(String text, Attribution said) {
    StringBuilder words = new StringBuilder();
    words.append(said.rule()).append(said.wholeSentence() ? "* " : " ");
    words.append(said.cue().of(text)).append(": ");
    words.append(said.source() == null ? "-" : said.source().of(text));
    said.chain().forEach(range -> words.append(" through ").append(range.of(text)));
    return words.toString();
  }
}
