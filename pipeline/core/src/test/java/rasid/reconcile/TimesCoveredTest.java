package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.covering;
import static rasid.reconcile.ReportFixtures.group;
import static rasid.reconcile.ReportFixtures.ids;
import static rasid.reconcile.ReportFixtures.only;
import static rasid.reconcile.ReportFixtures.part;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.record.Report;
import rasid.record.ScopeTime;
import rasid.record.Verdict;

/** Whether figures can be of one time by what their texts say. */
class TimesCoveredTest {

  private static final String SAID = "2022-03-08";

  @Test
  void monthsStandSideBySide() {
    Report january = january("a", 120);
    Report february = covering(report("b", SAID, 95), ScopeTime.PERIOD, "2022-02-01", "2022-02-28");
    assertThat(ids(group(january, february))).containsExactly("a", "b");
    assertThat(verdict(january, january("b", 95))).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void aStretchWhoseEndMovesGrows() {
    Report before =
        covering(report("a", "2022-03-07", 90), ScopeTime.PERIOD, "2022-03-01", "2022-03-06");
    Report after = covering(report("b", SAID, 95), ScopeTime.PERIOD, "2022-03-01", "2022-03-07");
    assertThat(verdict(before, after)).isEqualTo(Verdict.GROWTH);
  }

  @Test
  void whatDoesNotSayItsTimeIsOfAny() {
    Report january = january("a", 120);
    Report unknown = report("b", SAID, 95);
    assertThat(only(january, unknown).getReports()).isEqualTo(2);
    unknown.setScopeTime(ScopeTime.PERIOD);
    assertThat(only(january, unknown).getReports()).isEqualTo(2);
    // A stock at a moment covers no time.
    Report stock = covering(report("b", SAID, 95), ScopeTime.STATE, SAID, SAID);
    assertThat(only(january, stock).getReports()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "PERIOD,2022-02-01,2022-02-28,60,true",
    "PERIOD,2022-02-01,2022-02-28,120,false",
    "PERIOD,2022-01-01,2022-02-28,60,true",
    "PERIOD,2022-01-01,2022-02-02,60,false",
    "PERIOD,2022-01-01,2022-02-03,60,true",
    "INCIDENT,2022-02-08,2022-02-08,60,false",
    "CUMULATIVE,2021-01-01,2022-03-08,60,true",
    "CUMULATIVE,2022-01-01,2022-03-08,60,true",
    "CUMULATIVE,2022-01-01,2022-02-01,60,false",
  })
  void aMonthIsHeldAgainstOtherTimes(
      ScopeTime scope, String begin, String end, double value, boolean apart) {
    Report other = covering(report("b", SAID, value), scope, begin, end);
    assertThat(areApart(january("a", 120), other)).isEqualTo(apart);
    assertThat(areApart(other, january("a", 120))).isEqualTo(apart);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-01,1063,false",
    "2022-01-01,2000,false",
    "2021-01-01,1100,false",
    "2021-01-01,1600,true",
  })
  void figuresSinceADayAreComparedByIt(String begin, double value, boolean apart) {
    Report first = covering(report("a", SAID, 1063), ScopeTime.CUMULATIVE, "2022-01-01", SAID);
    Report second = covering(report("b", SAID, value), ScopeTime.CUMULATIVE, begin, SAID);
    assertThat(areApart(first, second)).isEqualTo(apart);
  }

  @Test
  void aDayIsNotAllSinceTheBeginningOfTheYear() {
    Report day = covering(report("a", SAID, 7), ScopeTime.INCIDENT, SAID, SAID);
    Report year = covering(report("b", SAID, 15), ScopeTime.CUMULATIVE, "2022-01-01", SAID);
    assertThat(ids(group(day, year))).containsExactly("a", "b");
  }

  @ParameterizedTest
  @CsvSource({
    // Bulletins of two days: the later figure is lower, or a day lies between.
    "2022-03-07,2022-03-08,5,3,true",
    "2022-03-06,2022-03-08,5,7,true",
    "2022-03-07,2022-03-08,5,7,false",
    "2022-03-07,2022-03-08,5,5,false",
    "2022-03-08,2022-03-08,5,3,false",
  })
  void bulletinsCountTheirOwnDay(
      String day, String later, double value, double laterValue, boolean apart) {
    Report first = covering(report("a", day, value), ScopeTime.INCIDENT, day, day);
    Report second = covering(report("b", later, laterValue), ScopeTime.INCIDENT, later, later);
    assertThat(TimesCovered.areBulletins(new ReportFacts(first), new ReportFacts(second)))
        .isEqualTo(apart);
  }

  @Test
  void aTollThatRisesDayByDayIsOne() {
    assertThat(
            ids(
                group(
                    onItsDay("a", "2023-02-06", 5000),
                    onItsDay("b", "2023-02-07", 8000),
                    onItsDay("c", "2023-02-08", 11000))))
        .containsExactly("a b c");
    // Lower than the day before it: a bulletin.
    assertThat(
            ids(
                group(
                    onItsDay("a", "2023-02-06", 5000),
                    onItsDay("b", "2023-02-07", 8000),
                    onItsDay("c", "2023-02-08", 6000))))
        .containsExactly("a b", "c");
  }

  private static Report onItsDay(String id, String day, double value) {
    return covering(report(id, day, value), ScopeTime.INCIDENT, day, day);
  }

  @ParameterizedTest
  @CsvSource({
    "PERIOD,2022-01-01,2022-01-31,true",
    "PERIOD,2022-02-01,2022-02-28,false",
    "PERIOD,,,true",
    "UNKNOWN,,,true",
    "INCIDENT,2022-01-01,2022-01-01,false",
    "INCIDENT,,,false",
  })
  void aPartIsHeldAgainstAWholeOfItsTime(ScopeTime scope, String begin, String end, boolean one) {
    Report part = covering(report("b", SAID, 130), scope, begin, end);
    assertThat(areOne(part, january("a", 120))).isEqualTo(one);
    // Nothing is held against what the text itself says.
    assertThat(areOne(part(part, "a"), january("a", 120))).isTrue();
  }

  @Test
  void partsOfOneEventAreDatedUpToTwoDaysApart() {
    Report whole = covering(report("a", SAID, 5), ScopeTime.INCIDENT, SAID, SAID);
    Report near = covering(report("b", SAID, 7), ScopeTime.INCIDENT, "2022-03-06", "2022-03-06");
    Report far = covering(report("b", SAID, 7), ScopeTime.INCIDENT, "2022-03-05", "2022-03-05");
    assertThat(areOne(near, whole)).isTrue();
    assertThat(areOne(far, whole)).isFalse();
  }

  private static Report january(String id, double value) {
    return covering(report(id, SAID, value), ScopeTime.PERIOD, "2022-01-01", "2022-01-31");
  }

  private static boolean areApart(Report a, Report b) {
    return TimesCovered.areApart(new ReportFacts(a), new ReportFacts(b));
  }

  private static boolean areOne(Report part, Report whole) {
    return TimesCovered.areOne(new ReportFacts(part), new ReportFacts(whole));
  }
}
