package rasid.claim.when;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.lexicon.Lexicons;
import rasid.number.NumeralReader;
import rasid.text.Lexemes;
import rasid.text.TextRange;
import rasid.time.DateMention;
import rasid.time.DateReader;
import rasid.time.DateReading;

class CandidatesTest {

  /** A Sunday. */
  private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

  private static final TimeWords WORDS = TimeWords.of(Lexicons.own().words());

  private static final DateReader READER = DateReader.of(Lexicons.own());
  private static final NumeralReader NUMERALS = NumeralReader.of(Lexicons.own());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // sentence | a time of the figure 55 in it
        "قتل/VBD 55/CD شخصا/NN في/IN يوليو/NNP 2021/CD | 2021-07-01 to 2021-07-31 MONTH",
        "قتل/VBD 55/CD شخصا/NN أمس/NN | 2024-03-09 to 2024-03-09 DAY",
        "قتل/VBD 55/CD شخصا/NN خلال/IN العام/DTNN الماضي/DTJJ | 2023-01-01 to 2023-12-31 YEAR",
        "قتل/VBD 55/CD شخصا/NN هذا/DT العام/DTNN | 2024-01-01 to 2024-03-10 YEAR",
        "قتل/VBD 55/CD شخصا/NN منذ/IN يوليو/NNP 2021/CD | 2021-07-01 to 2024-03-10 MONTH",
        "قتل/VBD 55/CD شخصا/NN حتى/IN 5/CD مارس/NNP | null to 2024-03-05 DAY",
        "قتل/VBD 55/CD من/IN 28/CD مايو/NNP إلى/IN 3/CD يونيو/NNP 2023/CD | 2023-05-28 to"
            + " 2023-06-03 DAY",
        "قتل/VBD 55/CD بين/IN يناير/NNP 2020/CD و/CC مارس/NNP 2021/CD | 2020-01-01 to 2021-03-31"
            + " MONTH",
        "قتل/VBD 55/CD في/IN الأسبوع/DTNN الماضي/DTJJ | 2024-03-03 to 2024-03-09 WEEK",
        "قتل/VBD 55/CD في/IN الأيام/DTNNS الثلاثة/DTCD الماضية/DTJJ | 2024-03-07 to 2024-03-10 DAY",
        "قتل/VBD 55/CD خلال/IN اليومين/DTNN الماضيين/DTJJ | 2024-03-08 to 2024-03-10 DAY",
        "قتل/VBD 55/CD في/IN السنوات/DTNNS الثلاث/DTCD الماضية/DTJJ | 2021-01-01 to 2023-12-31"
            + " YEAR",
        "قتل/VBD 55/CD خلال/IN 2013/CD و/CC 2014/CD | 2013-01-01 to 2014-12-31 YEAR",
        "قتل/VBD 55/CD هذا/DT العام/DTNN حتى/IN 5/CD مارس/NNP | 2024-01-01 to 2024-03-05 DAY",
        "قتل/VBD 55/CD الأحد/DTNN | 2024-03-10 to 2024-03-10 DAY",
        "قتل/VBD 55/CD الأحد/DTNN | 2024-03-03 to 2024-03-03 DAY",
        "قتل/VBD 55/CD شخصا/NN | 2024-03-10 to 2024-03-10 DAY",
        "قتل/VBD 55/CD شخصا/NN | null to null null"
      })
  void aFigureMayHaveTheTimesOfItsSentence(String words, String time) {
    assertThat(times(Texts.tagged(words), DAY)).contains(time);
  }

  @Test
  void todayIsNoOtherWeek() {
    assertThat(times(Texts.tagged("قتل/VBD 55/CD اليوم/DTNN"), DAY))
        .doesNotContain("2024-03-03 to 2024-03-03 DAY");
  }

  @Test
  void aMonthThatTheTextCallsCurrentMovesItsWeekdays() {
    String words = "في/IN فبراير/NNP الجاري/DTJJ قتل/VBD 55/CD السبت/DTNN";
    assertThat(times(Texts.tagged(words), DAY))
        .containsAtLeast(
            "2024-03-09 to 2024-03-09 DAY",
            "2024-02-24 to 2024-02-24 DAY",
            "2024-02-03 to 2024-02-03 DAY");
    assertThat(times(Texts.tagged(words.replace("فبراير", "مارس")), DAY))
        .doesNotContain("2024-02-24 to 2024-02-24 DAY");
  }

  @Test
  void aTextIsUpToTwoMonthsOlderThanItsDay() {
    assertThat(written("في/IN مايو/NNP الجاري/DTJJ قتل/VBD 55/CD")).isEqualTo("2024-05");
    assertThat(written("في/IN أبريل/NNP الجاري/DTJJ قتل/VBD 55/CD")).isEqualTo("2024-04");
    assertThat(written("في/IN مارس/NNP الجاري/DTJJ قتل/VBD 55/CD")).isEqualTo("null");
    assertThat(written("في/IN يونيو/NNP الجاري/DTJJ قتل/VBD 55/CD")).isEqualTo("null");
    assertThat(written("في/IN مايو/NNP الماضي/DTJJ قتل/VBD 55/CD")).isEqualTo("null");
  }

  /** The month that a text of one sentence calls the current one, where its day is in June. */
  private static String written(String words) {
    LocalDate day = LocalDate.of(2024, 6, 10);
    Texts.Tagged tagged = Texts.tagged(words);
    List<AnnotatedSentence> sentences = sentences(tagged.sentence());
    return String.valueOf(
        ArticleTimes.of(WORDS, day, sentences, dates(tagged.text(), sentences, day), List.of())
            .written());
  }

  @Test
  void theSamePeriodOfAnotherYearIsShifted() {
    String words =
        "قتل/VBD 40/CD حتى/IN 5/CD مارس/NNP مقابل/NN 55/CD في/IN الفترة/DTNN نفسها/NN من/IN"
            + " العام/DTNN الماضي/DTJJ";
    assertThat(times(Texts.tagged(words), DAY)).contains("2023-01-01 to 2023-03-05 DAY");
  }

  @Test
  void theFourDatesBeforeTheSentenceAndTheFirstAreLookedAt() {
    StringBuilder words = new StringBuilder();
    for (int year = 2015; year <= 2020; year++) {
      words.append("في/IN يوليو/NNP ").append(year).append("/CD هدأ/VBD الوضع/DTNN ./PUNC ");
    }
    List<String> times =
        times(Texts.tagged(words + "قتل/VBD 55/CD شخصا/NN ./PUNC"), DAY).stream()
            .filter(time -> time.endsWith(" MONTH") && time.contains("-07-31"))
            .toList();
    assertThat(times)
        .containsExactly(
            "2020-07-01 to 2020-07-31 MONTH",
            "2019-07-01 to 2019-07-31 MONTH",
            "2018-07-01 to 2018-07-31 MONTH",
            "2017-07-01 to 2017-07-31 MONTH",
            "2015-07-01 to 2015-07-31 MONTH")
        .inOrder();
  }

  @Test
  void withoutTheArticlesDayOnlyDatesOfTheCalendarAreLeft() {
    assertThat(times(Texts.tagged("قتل/VBD 55/CD في/IN يوليو/NNP 2021/CD"), null))
        .containsExactly("2021-07-01 to 2021-07-31 MONTH", "null to null null");
  }

  /** The times of 55 in the last sentence of a text; a full stop ends a sentence. */
  private static List<String> times(Texts.Tagged tagged, @Nullable LocalDate day) {
    List<AnnotatedSentence> sentences = sentences(tagged.sentence());
    List<DateMention> dates = dates(tagged.text(), sentences, day);
    int at = tagged.text().indexOf("55");
    Figure figure =
        new Figure(
            sentences.get(sentences.size() - 1),
            new TextRange(at, at + 2),
            55,
            "COUNT",
            "PERSON",
            "KILLED",
            null,
            null);
    return Candidates.of(
            ArticleTimes.of(WORDS, day, sentences, dates, List.of()),
            figure,
            ScopeCues.of(Lexicons.own()))
        .stream()
        .map(Candidate::time)
        .map(time -> time.begin() + " to " + time.end() + " " + time.precision())
        .toList();
  }

  private static List<DateMention> dates(
      String text, List<AnnotatedSentence> sentences, @Nullable LocalDate day) {
    List<DateReading> read = new ArrayList<>();
    for (AnnotatedSentence sentence : sentences) {
      Lexemes lexemes = Lexemes.of(text, sentence.range());
      read.addAll(
          READER.read(
              sentence.index(), lexemes, NUMERALS.withRanges(lexemes, NUMERALS.read(lexemes))));
    }
    return DateReading.resolveAll(read, day);
  }

  private static List<AnnotatedSentence> sentences(AnnotatedSentence all) {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < all.size(); i++) {
      if (i + 1 == all.size() || all.key(i).equals(".")) {
        sentences.add(
            new AnnotatedSentence(
                sentences.size(),
                all.zone(),
                all.range(new TokenSpan(first, i)),
                all.tokens().subList(first, i + 1)));
        first = i + 1;
      }
    }
    return sentences;
  }
}
