package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.at;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;
import static rasid.reconcile.ReportFixtures.superseded;
import static rasid.reconcile.ReportFixtures.through;
import static rasid.reconcile.ReportFixtures.vague;
import static rasid.reconcile.ReportFixtures.valued;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.Op;
import rasid.record.Report;
import rasid.record.SeriesPoint;
import rasid.record.Verdict;

/** What was reported day by day. */
class SeriesTest {

  private static final String FIRST = "2022-01-06";
  private static final String SECOND = "2022-01-07";

  @Test
  void eachDayHasItsEndsItsValueAndItsReports() {
    Report more = valued("b", FIRST, Op.GE, 6.0, 6.0, null);
    List<SeriesPoint> series = series(report("a", FIRST, 8), more, report("c", SECOND, 9));
    assertThat(series)
        .containsExactly(
            new SeriesPoint(FIRST, 6.0, null, 8.0, 2, 2, Verdict.COMPATIBLE),
            new SeriesPoint(SECOND, 9.0, 9.0, 9.0, 1, 1, Verdict.GROWTH))
        .inOrder();
  }

  @Test
  void undatedReportsAreNotInIt() {
    assertThat(series(report("u", null, 8))).isEmpty();
    assertThat(series(report("t", null, 8), report("u", null, 8), report("a", FIRST, 8)))
        .containsExactly(new SeriesPoint(FIRST, 8.0, 8.0, 8.0, 1, 1, Verdict.SINGLE));
  }

  @Test
  void oneOriginCountsOnceADay() {
    assertThat(
            series(said(report("a", FIRST, 8), "وزارة"), said(report("b", FIRST, 8), "وزارة"))
                .get(0)
                .getIndependentOrigins())
        .isEqualTo(1);
  }

  @Test
  void howTheFirstDayAgrees() {
    assertThat(changes(report("a", FIRST, 8))).containsExactly(Verdict.SINGLE);
    assertThat(changes(report("a", FIRST, 8), report("b", FIRST, 8)))
        .containsExactly(Verdict.AGREE);
    assertThat(changes(report("a", FIRST, 8), report("b", FIRST, 9)))
        .containsExactly(Verdict.CONFLICT);
    assertThat(changes(report("a", FIRST, 8), valued("b", FIRST, Op.RANGE, null, 8.0, 8.0)))
        .containsExactly(Verdict.COMPATIBLE);
    assertThat(changes(report("a", FIRST, 30), vague("b", FIRST, 20, 99)))
        .containsExactly(Verdict.COMPATIBLE);
    assertThat(changes(vague("a", FIRST, 20, 99), vague("b", FIRST, 20, 99)))
        .containsExactly(Verdict.AGREE);
  }

  @Test
  void howALaterDayStandsToTheOneBefore() {
    assertThat(change(report("a", FIRST, 8), report("b", SECOND, 8))).isEqualTo(Verdict.AGREE);
    assertThat(change(report("a", FIRST, 8), valued("b", SECOND, Op.GE, 8.0, 8.0, null)))
        .isEqualTo(Verdict.SINGLE);
    assertThat(change(vague("a", FIRST, 20, 99), vague("b", SECOND, 20, 99)))
        .isEqualTo(Verdict.AGREE);
    assertThat(change(report("a", FIRST, 8), report("b", SECOND, 9))).isEqualTo(Verdict.GROWTH);
    assertThat(change(report("a", FIRST, 9), report("b", SECOND, 8))).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void whatWasToldBeforeTellsNothing() {
    // Others still say eight on the second day.
    assertThat(changes(report("a", FIRST, 8), report("b", SECOND, 8), report("c", SECOND, 12)))
        .containsExactly(Verdict.SINGLE, Verdict.GROWTH)
        .inOrder();
    assertThat(
            changes(report("a", FIRST, 8), report("b", SECOND, 12), report("c", "2022-01-08", 8)))
        .containsExactly(Verdict.SINGLE, Verdict.GROWTH, Verdict.AGREE)
        .inOrder();
  }

  @Test
  void aDayWhoseNewsExcludeEachOtherIsAConflict() {
    assertThat(changes(report("a", FIRST, 8), report("b", SECOND, 12), report("c", SECOND, 15)))
        .containsExactly(Verdict.SINGLE, Verdict.CONFLICT)
        .inOrder();
  }

  @Test
  void whatTheTextHasReplacedWasSaidBefore() {
    assertThat(changes(superseded(report("a", FIRST, 9)), report("b", FIRST, 15)))
        .containsExactly(Verdict.GROWTH);
    assertThat(series(superseded(report("a", FIRST, 9)))).isEmpty();
  }

  @Test
  void aLowerValueIsARevisionOnlyOfWhoSaidMore() {
    assertThat(change(said(report("a", FIRST, 9), "وزارة"), said(report("b", SECOND, 8), "وزارة")))
        .isEqualTo(Verdict.REVISED_DOWN);
    assertThat(change(said(report("a", FIRST, 9), "وزارة"), said(report("b", SECOND, 8), "منظمة")))
        .isEqualTo(Verdict.CONFLICT);
    // The ministry said eight before, and nine was another's.
    assertThat(
            changes(
                said(report("a", FIRST, 8), "وزارة"),
                said(report("b", SECOND, 9), "منظمة"),
                said(report("c", "2022-01-08", 8), "وزارة")))
        .containsExactly(Verdict.SINGLE, Verdict.GROWTH, Verdict.AGREE)
        .inOrder();
  }

  @Test
  void anotherSourceOfOneAgencyRevisesNothing() {
    assertThat(
            change(
                through(said(report("a", FIRST, 15), "مصادر"), "رويترز"),
                through(said(report("b", SECOND, 12), "مسعفون"), "رويترز")))
        .isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void oneOfTheDayWhoRevisesIsEnough() {
    assertThat(
            changes(
                said(report("a", FIRST, 9), "وزارة"),
                said(report("b", SECOND, 8), "منظمة"),
                said(report("c", SECOND, 8), "وزارة")))
        .containsExactly(Verdict.SINGLE, Verdict.REVISED_DOWN)
        .inOrder();
  }

  @Test
  void whatAnOriginSaidLongAgoIsRemembered() {
    assertThat(
            changes(
                said(report("a", FIRST, 9), "وزارة"),
                said(report("b", SECOND, 7), "وزارة"),
                said(report("c", "2022-01-08", 20), "منظمة"),
                said(report("d", "2022-01-09", 8), "وزارة")))
        .containsExactly(Verdict.SINGLE, Verdict.REVISED_DOWN, Verdict.GROWTH, Verdict.REVISED_DOWN)
        .inOrder();
  }

  @Test
  void aValueBetweenThoseOfADayThatContradictsItselfIsAnotherConflict() {
    assertThat(changes(report("a", FIRST, 8), report("b", FIRST, 12), report("c", SECOND, 10)))
        .containsExactly(Verdict.CONFLICT, Verdict.CONFLICT)
        .inOrder();
  }

  @Test
  void aDayIsPartedByTheClock() {
    Report eight = at(report("a", FIRST, 5), FIRST + "T08:00:00Z");
    Report noon = at(report("b", FIRST, 9), FIRST + "T12:00:00Z");
    assertThat(series(eight, noon))
        .containsExactly(new SeriesPoint(FIRST, 5.0, 9.0, 9.0, 2, 2, Verdict.GROWTH));
    // Who repeats it in the evening changes nothing.
    Report evening = at(report("c", FIRST, 9), FIRST + "T18:00:00Z");
    assertThat(changes(eight, noon, evening)).containsExactly(Verdict.GROWTH);
    assertThat(changes(eight, at(report("b", FIRST, 5), FIRST + "T12:00:00Z")))
        .containsExactly(Verdict.AGREE);
    assertThat(changes(noon, at(report("d", FIRST, 5), FIRST + "T13:00:00Z")))
        .containsExactly(Verdict.CONFLICT);
  }

  @Test
  void oneMomentAndAnUnknownOneAreNotParted() {
    Report eight = at(report("a", FIRST, 5), FIRST + "T08:00:00Z");
    assertThat(changes(eight, at(report("b", FIRST, 9), FIRST + "T08:00:00Z")))
        .containsExactly(Verdict.CONFLICT);
    assertThat(changes(eight, report("b", FIRST, 9))).containsExactly(Verdict.CONFLICT);
    Report noon = at(report("b", FIRST, 9), FIRST + "T12:00:00Z");
    assertThat(changes(eight, noon, report("c", FIRST, 9))).containsExactly(Verdict.GROWTH);
    assertThat(changes(eight, noon, report("c", FIRST, 5))).containsExactly(Verdict.GROWTH);
    assertThat(changes(eight, noon, report("c", FIRST, 7))).containsExactly(Verdict.CONFLICT);
  }

  @Test
  void theClockOfTheNextDayIsThatOfAnotherDay() {
    assertThat(
            changes(
                report("a", FIRST, 8),
                at(report("b", SECOND, 9), SECOND + "T08:00:00Z"),
                at(report("c", SECOND, 9), SECOND + "T09:00:00Z")))
        .containsExactly(Verdict.SINGLE, Verdict.GROWTH)
        .inOrder();
  }

  @Test
  void theLastChangeOfADayIsThatOfTheDay() {
    assertThat(
            changes(
                said(report("a", FIRST, 10), "وزارة"),
                at(said(report("b", SECOND, 20), "وزارة"), SECOND + "T08:00:00Z"),
                at(said(report("c", SECOND, 15), "وزارة"), SECOND + "T12:00:00Z")))
        .containsExactly(Verdict.SINGLE, Verdict.REVISED_DOWN)
        .inOrder();
  }

  @Test
  void whoSaysLessWhileAnotherSaysAsMuchRevisesNothing() {
    assertThat(
            changes(
                said(report("a", FIRST, 10), "وزارة"),
                said(report("b", FIRST, 12), "هيئة"),
                said(report("c", SECOND, 8), "وزارة"),
                said(report("d", SECOND, 12), "هيئة")))
        .containsExactly(Verdict.CONFLICT, Verdict.CONFLICT)
        .inOrder();
  }

  @Test
  void reportsOfTheFirstTimeThatExcludeEachOtherChangeNothing() {
    List<Report> reports =
        List.of(report("a", FIRST, 10), report("b", FIRST, 20), report("c", SECOND, 20));
    assertThat(Series.of(reports, Origins.of(reports)).lastChange()).isNull();
    reports = List.of(report("a", FIRST, 10), report("b", SECOND, 20));
    assertThat(Series.of(reports, Origins.of(reports)).lastChange()).isEqualTo(Verdict.GROWTH);
  }

  private static Verdict change(Report first, Report second) {
    return changes(first, second).get(1);
  }

  private static List<Verdict> changes(Report... reports) {
    return series(reports).stream().map(SeriesPoint::getChange).toList();
  }

  /** The series of reports that are given in time. */
  private static List<SeriesPoint> series(Report... reports) {
    List<Report> inTime = List.of(reports);
    return Series.of(inTime, Origins.of(inTime)).points();
  }
}
