package rasid.claim.when;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.lexicon.Lexicons;
import rasid.number.NumeralReader;
import rasid.text.Lexemes;
import rasid.text.TextRange;
import rasid.time.CalendarTimex.Day;
import rasid.time.CalendarTimex.Month;
import rasid.time.CalendarTimex.Week;
import rasid.time.CalendarTimex.Year;
import rasid.time.DateReader;
import rasid.time.DateReading;
import rasid.time.Days;
import rasid.time.DerivedTimex.Lasting;
import rasid.time.DerivedTimex.Until;
import rasid.time.Length;
import rasid.time.Stretch;
import rasid.time.Timex;

/**
 * What the last date of an article of Sunday, 10 March 2024 can mean; a time reads {@code rule
 * begin/end}, the rule without {@code date.}.
 */
class VariantsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

  private static final Month FEBRUARY = month(2024, 2);
  private static final Month MARCH = month(2024, 3);

  @Test
  void aDayIsItselfOrTheTimeSince() {
    assertThat(variants(day(3, 5)))
        .containsExactly("own 2024-03-05/2024-03-05", "since-own 2024-03-05/2024-03-10")
        .inOrder();
    assertThat(variants(day(3, 10))).containsExactly("own 2024-03-10/2024-03-10");
    assertThat(variants(day(3, 11))).containsExactly("own 2024-03-11/2024-03-11");
  }

  @Test
  void aMonthMayGoUpToTheDayOfTheArticle() {
    assertThat(variants(FEBRUARY))
        .containsExactly("own 2024-02-01/2024-02-29", "since-own 2024-02-01/2024-03-10")
        .inOrder();
    assertThat(variants(MARCH))
        .containsExactly("own 2024-03-01/2024-03-31", "so-far-own 2024-03-01/2024-03-10")
        .inOrder();
    assertThat(variants(month(2024, 4))).containsExactly("own 2024-04-01/2024-04-30");
    assertThat(all(new DatedText(null, "س/NN").date("س", MARCH)))
        .containsExactly("own 2024-03-01/2024-03-31");
  }

  @Test
  void orUpToTheFirstDayThatIsNamed() {
    assertThat(behind(day(3, 5), MARCH))
        .containsExactly(
            "own 2024-03-01/2024-03-31",
            "so-far-said-own 2024-03-01/2024-03-05",
            "so-far-own 2024-03-01/2024-03-10")
        .inOrder();
    assertThat(behind(day(3, 5), FEBRUARY))
        .containsExactly("own 2024-02-01/2024-02-29", "since-own 2024-02-01/2024-03-10");
    // It is the day of the article itself, or the month begins with it.
    assertThat(behind(day(3, 10), MARCH))
        .containsExactly("own 2024-03-01/2024-03-31", "so-far-own 2024-03-01/2024-03-10");
    assertThat(behind(day(3, 1), MARCH))
        .containsExactly("own 2024-03-01/2024-03-31", "so-far-own 2024-03-01/2024-03-10");
    assertThat(behind(day(3, 5), day(3, 4)))
        .containsExactly("own 2024-03-04/2024-03-04", "since-own 2024-03-04/2024-03-10");
  }

  @Test
  void whatLastsMayEndWithADayThatIsNamed() {
    Timex since = new Lasting(FEBRUARY, DAY, false);
    assertThat(variants(since)).containsExactly("own 2024-02-01/2024-03-10");
    assertThat(behind(day(3, 5), since))
        .containsExactly(
            "own 2024-02-01/2024-03-10",
            "so-far-said-own 2024-02-01/2024-03-05",
            "since-until-said-own 2024-02-01/2024-03-05")
        .inOrder();
    assertThat(behind(day(3, 10), since))
        .containsExactly("own 2024-02-01/2024-03-10", "since-until-said-own 2024-02-01/2024-03-10")
        .inOrder();
    assertThat(behind(day(3, 1), new Lasting(day(3, 1), DAY, false)))
        .containsExactly("own 2024-03-01/2024-03-10");
  }

  @Test
  void theTimeUpToADayMayBeginWithThePeriodAroundIt() {
    assertThat(variants(new Until(day(3, 5))))
        .containsExactly(
            "until-own null/2024-03-05",
            "own 2024-03-05/2024-03-05",
            "since-own 2024-03-05/2024-03-10")
        .inOrder();
    assertThat(behind(MARCH, new Until(day(3, 5))))
        .contains("from-until-own 2024-03-01/2024-03-05");
    assertThat(behind(MARCH, new Until(day(3, 31))))
        .contains("from-until-own 2024-03-01/2024-03-31");
    assertThat(behind(FEBRUARY, new Until(day(3, 5))).toString()).doesNotContain("from-until");
    assertThat(behind(MARCH, new Until(day(3, 1))).toString()).doesNotContain("from-until");
    assertThat(behind(day(3, 5), new Until(day(3, 5))).toString()).doesNotContain("from-until");
  }

  @Test
  void aPastWeekMayBeTheLastSevenDays() {
    assertThat(variants(new Week(2024, 9)))
        .containsExactly(
            "own 2024-02-25/2024-03-02",
            "since-own 2024-02-25/2024-03-10",
            "seven-days-own 2024-03-03/2024-03-09");
    assertThat(variants(new Week(2024, 11)).toString()).doesNotContain("seven-days");
    assertThat(variants(FEBRUARY).toString()).doesNotContain("seven-days");
  }

  @Test
  void theWeekdayOfTheArticleMayBeThatOfTheWeekBefore() {
    assertThat(anchored("الأحد/DTNN", "الأحد", day(3, 10)))
        .containsExactly("own 2024-03-10/2024-03-10", "week-before-own 2024-03-03/2024-03-03");
    assertThat(anchored("اليوم/DTNN الأحد/DTNN", "اليوم الأحد", day(3, 10)))
        .containsExactly("own 2024-03-10/2024-03-10");
    assertThat(anchored("الأحد/DTNN اليوم/DTNN", "الأحد اليوم", day(3, 10)))
        .containsExactly("own 2024-03-10/2024-03-10");
    assertThat(anchored("السبت/DTNN", "السبت", day(3, 9)).toString()).doesNotContain("week-before");
    // A date of the calendar.
    assertThat(variants(day(3, 10)).toString()).doesNotContain("week-before");
  }

  @Test
  void whereTheTextIsOfAnEarlierMonthItsWeekdaysAreToo() {
    assertThat(rewritten(day(3, 9)))
        .containsAtLeast(
            "own-rewritten 2024-02-24/2024-02-24",
            "own-rewritten 2024-02-17/2024-02-17",
            "own-rewritten 2024-02-10/2024-02-10",
            "own-rewritten 2024-02-03/2024-02-03")
        .inOrder();
    assertThat(rewritten(day(3, 9)).stream().filter(time -> time.contains("rewritten"))).hasSize(4);
    // A day of that month stays.
    assertThat(rewritten(day(2, 9)).toString()).doesNotContain("rewritten");
  }

  @Test
  void nineWeeksAreGoneBack() {
    DatedText text =
        new DatedText(LocalDate.of(2024, 3, 31), "يناير/NNP الجاري/DTJJ س/NN")
            .date("يناير الجاري", month(2024, 1))
            .date("س", day(3, 31), LocalDate.of(2024, 3, 31));
    assertThat(all(text)).contains("own-rewritten 2024-01-28/2024-01-28");
    assertThat(all(text).toString()).doesNotContain("2024-01-21");
  }

  @Test
  void monthsMoveWithTheText() {
    assertThat(rewritten(MARCH)).contains("rewritten-own 2024-02-01/2024-02-29");
    assertThat(rewritten(month(2024, 1)).toString()).doesNotContain("rewritten");
    assertThat(anchored("س/NN", "س", MARCH).toString()).doesNotContain("rewritten");
  }

  @ParameterizedTest
  @CsvSource({
    "3 سنوات,2021-03-11,2021-01-01/2023-12-31",
    "3 أشهر,2023-12-11,2023-12-01/2024-02-29",
    "3 أيام,2024-03-08,",
    // Within one year there is no whole one.
    "3 سنوات,2024-01-05,",
  })
  void theLastYearsOrMonthsMayBeWholeOnes(String length, LocalDate first, String days) {
    List<String> found = variants(new Stretch(length(length), new Days(first, DAY), null));
    assertThat(found.stream().filter(time -> time.startsWith("whole-own")).toList())
        .isEqualTo(days == null ? List.of() : List.of("whole-own " + days));
  }

  @Test
  void aStretchThatHasEndedIsNotTheTimeSince() {
    Days ended = new Days(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 3));
    assertThat(variants(new Stretch(length("3 أيام"), ended, null)).toString())
        .doesNotContain("since");
  }

  @ParameterizedTest
  @CsvSource({
    "الفترة/DTNN نفسها/NN من/IN,true",
    "فترة/NN أ/NN ب/NN ج/NN,true",
    "فترة/NN أ/NN ب/NN ج/NN د/NN,false",
    "المدة/DTNN نفسها/NN من/IN,false",
  })
  void theSamePeriodIsThatBeforeInAnotherYear(String between, boolean isSame) {
    DatedText text =
        new DatedText(DAY, "شباط/NNP و/CC هي/PRP في/IN " + between + " س/NN")
            .date("شباط", FEBRUARY)
            .date("س", new Year(2023));
    assertThat(all(text).contains("same-period-own 2023-02-01/2023-02-28")).isEqualTo(isSame);
    assertThat(all(text).contains("same-period-of-year-own 2023-01-01/2023-02-28"))
        .isEqualTo(isSame);
  }

  @Test
  void thePeriodBeforeIsNoYearAndOfAnother() {
    String words = "أ/NN ب/NN ج/NN فترة/NN س/NN";
    DatedText text =
        new DatedText(DAY, words)
            .date("أ", new Until(day(3, 5)))
            .date("ب", month(2023, 5))
            .date("ج", new Year(2022))
            .date("س", new Year(2023));
    assertThat(all(text))
        .containsAtLeast(
            "same-period-own null/2023-03-05", "same-period-of-year-own 2023-01-01/2023-03-05")
        .inOrder();
    DatedText month =
        new DatedText(DAY, "أ/NN فترة/NN س/NN").date("أ", FEBRUARY).date("س", month(2023, 1));
    assertThat(all(month).toString()).doesNotContain("same-period");
    DatedText alone = new DatedText(DAY, "فترة/NN س/NN").date("س", new Year(2023));
    assertThat(all(alone).toString()).doesNotContain("same-period");
  }

  @Test
  void twoJoinedDatesOfOneKindAreBoth() {
    String near = "أ/NN و/CC ب/NN";
    assertThat(both(near, new Year(2013), new Year(2014)))
        .containsExactly("both 2013-01-01/2014-12-31");
    assertThat(both("أ/NN و/CC في/IN ب/NN", new Year(2013), new Year(2014))).isEmpty();
    assertThat(both(near, new Year(2014), new Year(2013))).isEmpty();
    assertThat(both(near, new Year(2013), new Year(2013))).isEmpty();
    assertThat(both(near, new Year(2013), FEBRUARY)).isEmpty();
  }

  @Test
  void featuresOfAVariantAreThoseOfTheDateUnderItsName() {
    assertThat(Variants.with(List.of("a", "b"), "since")).containsExactly("since a", "since b");
    DatedText text = new DatedText(DAY, "س/NN").date("س", day(3, 5));
    List<Candidate> found = new ArrayList<>();
    new Variants(text.times(), text.sentence(0), found).add(text.date(0), List.of("a"), "own");
    assertThat(found.get(0).features()).containsExactly("a");
    assertThat(found.get(1).features()).containsExactly("since a");
  }

  private static List<String> both(String words, Timex one, Timex other) {
    DatedText text = new DatedText(DAY, words).date("أ", one).date("ب", other);
    List<Candidate> found = new ArrayList<>();
    new Variants(text.times(), text.sentence(0), found)
        .addBoth(text.date(0), text.date(1), List.of());
    return times(found);
  }

  private static List<String> variants(Timex timex) {
    return all(new DatedText(DAY, "س/NN").date("س", timex));
  }

  /** What a date can mean that stands behind another one. */
  private static List<String> behind(Timex before, Timex timex) {
    return all(new DatedText(DAY, "أ/NN ثم/CC س/NN").date("أ", before).date("س", timex));
  }

  private static List<String> anchored(String sentence, String words, Timex timex) {
    return all(new DatedText(DAY, sentence).date(words, timex, DAY));
  }

  /** What a date can mean in a text that was written in February. */
  private static List<String> rewritten(Timex timex) {
    return all(
        new DatedText(DAY, "فبراير/NNP الجاري/DTJJ س/NN")
            .date("فبراير الجاري", FEBRUARY)
            .date("س", timex, DAY));
  }

  private static List<String> all(DatedText text) {
    ArticleTimes times = text.times();
    List<CalendarDate> dates = times.all();
    List<Candidate> found = new ArrayList<>();
    new Variants(times, text.sentence(0), found).add(dates.get(dates.size() - 1), List.of(), "own");
    return times(found);
  }

  private static List<String> times(List<Candidate> found) {
    return found.stream()
        .map(
            candidate ->
                candidate.rule().replace("date.", "")
                    + " "
                    + candidate.time().begin()
                    + "/"
                    + candidate.time().end())
        .toList();
  }

  private static Length length(String words) {
    Lexemes lexemes = Lexemes.of(words, new TextRange(0, words.length()));
    NumeralReader numerals = NumeralReader.of(Lexicons.own());
    return (Length)
        DateReading.resolveAll(
                DateReader.of(Lexicons.own()).read(0, lexemes, numerals.read(lexemes)), null)
            .get(0)
            .timex();
  }

  private static Day day(int month, int day) {
    return new Day(LocalDate.of(2024, month, day));
  }

  private static Month month(int year, int month) {
    return new Month(YearMonth.of(year, month));
  }
}
