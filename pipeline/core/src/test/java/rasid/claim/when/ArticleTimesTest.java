package rasid.claim.when;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.time.CalendarTimex.Day;
import rasid.time.CalendarTimex.Month;
import rasid.time.Days;
import rasid.time.DerivedTimex.Lasting;

class ArticleTimesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "من/IN س/NN إلى/IN ص/NN | س إلى ص",
        "بين/IN س/NN و/CC ص/NN | س و ص",
        "منذ/IN س/NN حتى/IN ص/NN | س حتى ص",
        "من/IN س/NN إلى/IN يوم/NN ص/NN | س إلى يوم ص",
        // Too far from each other, or no word before them.
        "من/IN س/NN إلى/IN مساء/NN يوم/NN ص/NN | س, ص",
        "في/IN س/NN إلى/IN ص/NN | س, ص",
        "س/NN إلى/IN ص/NN | س, ص",
      })
  void twoDatesAreAStretch(String words, String expected) {
    DatedText text = new DatedText(DAY, words).date("س", day(3, 1)).date("ص", day(3, 5));
    assertThat(words(text, text.times().all())).isEqualTo(expected);
  }

  @Test
  void theWordBeforeAStretchMayBeOfItsFirstDate() {
    DatedText text =
        new DatedText(DAY, "قتل/VBD منذ/IN س/NN إلى/IN ص/NN")
            .date("منذ س", day(3, 1))
            .date("ص", day(3, 5));
    List<CalendarDate> all = text.times().all();
    assertThat(words(text, all)).isEqualTo("منذ س إلى ص");
    assertThat(all.get(0).days()).isEqualTo(days(3, 1, 3, 5));
  }

  @Test
  void aStretchEndsBehindItsBeginningInOneSentence() {
    String words = "من/IN س/NN إلى/IN ص/NN";
    DatedText same = new DatedText(DAY, words).date("س", day(3, 5)).date("ص", day(3, 5));
    assertThat(same.times().all()).hasSize(2);
    DatedText other =
        new DatedText(DAY, "من/IN س/NN", "إلى/IN ص/NN").date("س", day(3, 1)).date("ص", day(3, 5));
    assertThat(other.times().all()).hasSize(2);
  }

  @Test
  void onlyDatesOfAssertingSentencesCount() {
    DatedText text = new DatedText(DAY, "س/NN", "ص/NN").date("س", day(3, 1)).date("ص", day(3, 5));
    ArticleTimes times =
        ArticleTimes.of(
            TimeWords.of(Lexicons.own().words()),
            DAY,
            List.of(text.sentence(1)),
            List.of(text.date(0).mention(), text.date(1).mention()),
            List.of());
    assertThat(words(text, times.all())).isEqualTo("ص");
    assertThat(times.place(text.sentence(1))).isEqualTo(0);
    assertThat(times.place(text.sentence(0))).isEqualTo(1);
    assertThat(times.lastDay(text.sentence(0))).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2024-03-10,true", "2024-03-01,true", "2024-02-29,false", "2024-03-11,false"})
  void theFirstDayLiesWithinTenOfTheArticle(LocalDate first, boolean isFirst) {
    ArticleTimes times = new DatedText(DAY, "س/NN").date("س", new Day(first)).times();
    assertThat(times.firstDay()).isEqualTo(isFirst ? first : null);
    ArticleTimes undated = new DatedText(null, "س/NN").date("س", new Day(first)).times();
    assertThat(undated.firstDay()).isEqualTo(first);
  }

  @Test
  void theFirstDayIsNoMonthAndNothingThatLasts() {
    DatedText text =
        new DatedText(DAY, "أ/NN ب/NN ج/NN د/NN")
            .date("أ", new Month(YearMonth.of(2024, 3)))
            .date("ب", new Lasting(day(3, 10), DAY, false))
            .date("ج", day(3, 8))
            .date("د", day(3, 9));
    assertThat(text.times().firstDay()).isEqualTo(LocalDate.of(2024, 3, 8));
    assertThat(text.times().day()).isEqualTo(DAY);
  }

  @Test
  void datesAreKnownByTheirSentence() {
    DatedText text =
        new DatedText(DAY, "أ/NN ب/NN", "خبر/NN", "ج/NN")
            .date("أ", day(3, 1))
            .date("ب", new Month(YearMonth.of(2024, 2)))
            .date("ج", new Lasting(day(3, 10), DAY, false));
    ArticleTimes times = text.times();
    assertThat(words(text, times.of(text.sentence(0)))).isEqualTo("أ, ب");
    assertThat(times.of(text.sentence(1))).isEmpty();
    assertThat(times.before(text.sentence(0))).isEqualTo(0);
    assertThat(times.before(text.sentence(2))).isEqualTo(2);
    assertThat(times.lastBefore(text.sentence(0))).isNull();
    assertThat(times.lastBefore(text.sentence(2))).isEqualTo(text.date(1));
    assertThat(times.lastDay(text.sentence(0))).isEqualTo(LocalDate.of(2024, 3, 1));
    // What lasts is no day that is named.
    assertThat(times.lastDay(text.sentence(2))).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(times.place(text.date(2))).isEqualTo(2);
    assertThat(times.sentenceOf(text.date(2))).isEqualTo(text.sentence(2));
    assertThat(words(text, times.nearestBefore(text.date(2)))).isEqualTo("ب, أ");
    assertThat(times.nearestBefore(text.date(0))).isEmpty();
  }

  @Test
  void sixteenDatesAreLookedAt() {
    DatedText text = new DatedText(DAY, "س/NN ".repeat(18));
    IntStream.range(0, 18).forEach(i -> text.date("س", new Day(DAY.minusDays(i))));
    ArticleTimes times = text.times();
    assertThat(times.nearestBefore(text.date(17))).hasSize(16);
    assertThat(times.nearestBefore(text.date(17)).get(15)).isEqualTo(text.date(1));
    assertThat(times.days()).hasSize(16);
    assertThat(times.days()).doesNotContainKey(DAY.minusDays(16));
  }

  @Test
  void theFirstDateOfADayIsKept() {
    DatedText text = new DatedText(DAY, "أ/NN ب/NN").date("أ", day(3, 1)).date("ب", day(3, 1));
    assertThat(text.times().days()).containsExactly(LocalDate.of(2024, 3, 1), text.date(0));
    assertThat(text.times().mentions(days(3, 1, 3, 1))).isEqualTo(2);
    assertThat(text.times().mentions(days(3, 1, 3, 2))).isEqualTo(0);
  }

  @Test
  void longDatesAreCountedInQuarters() {
    DatedText text = new DatedText(DAY, "أ/NN ب/NN ج/NN د/NN");
    assertThat(text.times().longShare()).isEqualTo(0);
    text.date("أ", day(3, 1)).date("ب", new Month(YearMonth.of(2024, 2)));
    assertThat(text.times().longShare()).isEqualTo(2);
    text.date("ج", new Month(YearMonth.of(2024, 1))).date("د", new Month(YearMonth.of(2023, 1)));
    assertThat(text.times().longShare()).isEqualTo(3);
  }

  @Test
  void sentencesWithTheSameNumberEchoTheirDates() {
    DatedText text =
        new DatedText(DAY, "أ/NN", "ب/NN", "ج/NN ح/NN", "د/NN")
            .date("أ", day(3, 1))
            .date("ب", day(3, 2))
            .date("ج", day(3, 3))
            .date("ح", day(3, 4))
            .date("د", day(3, 5));
    text.number(0, 3).number(1, 3).number(2, 3).number(3, 4);
    ArticleTimes times = text.times();
    Figure three = figure(text.sentence(0), 3);
    assertThat(words(text, times.echoes(three, 4))).isEqualTo("ب, ج, ح");
    assertThat(words(text, times.echoes(three, 2))).isEqualTo("ب, ج");
    assertThat(words(text, times.echoes(three, 1))).isEqualTo("ب");
    assertThat(times.repeats(three, 2)).isTrue();
    assertThat(times.repeats(three, 3)).isFalse();
    assertThat(times.echoes(figure(text.sentence(0), 5), 4)).isEmpty();
    assertThat(times.repeats(figure(text.sentence(0), 5), 2)).isFalse();
  }

  @Test
  void numbersBelowThreeComeAgainByChance() {
    DatedText text = new DatedText(DAY, "أ/NN", "ب/NN").date("أ", day(3, 1)).date("ب", day(3, 2));
    text.number(0, 2).number(1, 2);
    assertThat(text.times().repeats(figure(text.sentence(0), 2), 1)).isFalse();
    assertThat(text.times().echoes(figure(text.sentence(0), 2), 4)).isEmpty();
  }

  @Test
  void echoesAreLookedForInSixteenSentences() {
    String[] sentences = IntStream.range(0, 17).mapToObj(i -> "خبر/NN س/NN").toArray(String[]::new);
    DatedText last = new DatedText(DAY, sentences);
    IntStream.range(0, 17).forEach(i -> last.number(i, 7));
    IntStream.range(0, 15).forEach(i -> last.date("خبر", new Lasting(day(3, 1), DAY, false)));
    // A sentence without a date, and the last one, which is not looked at.
    last.date("س", day(3, 2)).date("س", day(3, 3)).date("س", day(3, 4));
    assertThat(last.times().echoes(figure(last.sentence(0), 7), 40)).hasSize(16);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-09,2024-03-09,yesterday",
    "2024-03-01,2024-03-08,week",
    "2024-03-03,2024-03-03,week",
    "2024-03-02,2024-03-02,month",
    "2024-02-08,2024-02-08,month",
    "2024-02-07,2024-02-07,past",
    "2024-03-10,2024-03-10,today",
    "2024-03-01,2024-03-10,now",
    "2024-03-10,2024-03-11,now",
    "2024-03-11,2024-03-11,future",
  })
  void daysLieBeforeAtOrBehindThatOfTheArticle(LocalDate first, LocalDate last, String relation) {
    assertThat(new DatedText(DAY, "خبر/NN").times().relation(new Days(first, last)))
        .isEqualTo(relation);
    assertThat(new DatedText(null, "خبر/NN").times().relation(new Days(first, last)))
        .isEqualTo("?");
  }

  private static Day day(int month, int day) {
    return new Day(LocalDate.of(2024, month, day));
  }

  private static Days days(int firstMonth, int first, int lastMonth, int last) {
    return new Days(LocalDate.of(2024, firstMonth, first), LocalDate.of(2024, lastMonth, last));
  }

  private static Figure figure(AnnotatedSentence sentence, double value) {
    return new Figure(sentence, sentence.range(), value, "COUNT", "PERSON", "KILLED", null, null);
  }

  private static String words(DatedText text, List<CalendarDate> dates) {
    return String.join(", ", dates.stream().map(text::words).toList());
  }
}
