package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.counting;
import static rasid.reconcile.ReportFixtures.detained;
import static rasid.reconcile.ReportFixtures.ids;
import static rasid.reconcile.ReportFixtures.in;
import static rasid.reconcile.ReportFixtures.passage;
import static rasid.reconcile.ReportFixtures.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.ClaimGroup;
import rasid.record.Report;
import rasid.record.Verdict;

/** What a run tells when earlier runs told something before. */
class ToldGroupsTest {

  /** The indexes of the runs so far. */
  private final List<List<Report>> runs = new ArrayList<>();

  @Test
  void whatDidNotChangeIsNotToldAgain() {
    assertThat(ids(run(report("a", "2022-01-06", 8)))).containsExactly("a");
    assertThat(ids(run(detained(report("b", "2022-01-07", 90))))).containsExactly("b");
    assertThat(run()).isEmpty();
  }

  @Test
  void aGroupKeepsItsIdWhileItGrows() {
    ClaimGroup first = run(report("a", "2022-01-06", 8)).get(0);
    assertThat(first.getVerdict()).isEqualTo(Verdict.SINGLE);
    ClaimGroup second = run(report("b", "2022-01-07", 9)).get(0);
    assertThat(ids(List.of(second))).containsExactly("a b");
    assertThat(second.getVerdict()).isEqualTo(Verdict.GROWTH);
    assertThat(second.getGroupId()).isEqualTo(first.getGroupId());
    assertThat(second.getWas()).isEmpty();
    ClaimGroup third =
        run(passage(report("u", null, 8), 1L), passage(report("c", "2022-01-08", 9), 1L)).get(0);
    assertThat(ids(List.of(third))).containsExactly("u a b c");
    assertThat(third.getGroupId()).isEqualTo(first.getGroupId());
  }

  @Test
  void theIndexHoldsAllReportsOfAGroupThatIsTold() {
    run(report("a", "2022-01-06", 8), in(report("x", "2022-01-06", 90), "town 1"));
    run(report("b", "2022-01-07", 9));
    assertThat(runs.get(1).stream().map(Report::getClaimId)).containsExactly("a", "b").inOrder();
    runs.remove(0);
    assertThat(ids(run(report("c", "2022-01-08", 10)))).containsExactly("a b c");
  }

  @Test
  void aGroupKeepsItsIdWhenReportsOfEarlierDaysAndOfItsDayJoinIt() {
    ClaimGroup first = run(report("c", "2022-01-07", 9)).get(0);
    ClaimGroup second = run(report("d", "2022-01-06", 8)).get(0);
    assertThat(ids(List.of(second))).containsExactly("d c");
    assertThat(second.getGroupId()).isEqualTo(first.getGroupId());
    assertThat(second.getWas()).isEmpty();
    ClaimGroup third = run(report("a", "2022-01-06", 8), report("b", "2022-01-07", 9)).get(0);
    assertThat(ids(List.of(third))).containsExactly("a d b c");
    assertThat(third.getGroupId()).isEqualTo(first.getGroupId());
    assertThat(third.getWas()).isEmpty();
    assertThat(run()).isEmpty();
  }

  @Test
  void aGroupThatBecomesPartOfAnotherIsNamedByIt() {
    ClaimGroup earlier = run(passage(in(report("a", "2022-01-05", 30), "town 1"), 9L)).get(0);
    ClaimGroup later = run(in(report("c", "2022-01-07", 40), "town 2")).get(0);
    ClaimGroup merged = run(passage(in(report("b", "2022-01-06", 31), "town 2"), 9L)).get(0);
    assertThat(ids(List.of(merged))).containsExactly("a b c");
    assertThat(merged.getWas()).containsExactly(later.getGroupId());
    assertThat(merged.getGroupId()).isEqualTo(earlier.getGroupId());
    // It is told once that the other one is no more.
    ClaimGroup grown = run(in(report("d", "2022-01-08", 41), "town 2")).get(0);
    assertThat(grown.getGroupId()).isEqualTo(merged.getGroupId());
    assertThat(grown.getWas()).isEmpty();
  }

  @Test
  void aGroupThatIsSplitIsToldAndNamedByWhatLeft() {
    Report moving = passage(report("c", "2022-01-07", 40), 9L);
    ClaimGroup one = run(in(report("a", "2022-01-06", 30), "town 1"), moving).get(0);
    assertThat(ids(List.of(one))).containsExactly("a c");
    List<ClaimGroup> two = run(in(passage(report("b", "2022-01-06", 30), 9L), "town 2"));
    assertThat(ids(two)).containsExactly("a", "b c");
    assertThat(two.get(0).getGroupId()).isEqualTo(one.getGroupId());
    assertThat(two.get(0).getWas()).isEmpty();
    assertThat(two.get(1).getWas()).containsExactly(one.getGroupId());
    assertThat(run()).isEmpty();
  }

  @Test
  void aWholeIsToldAgainWhenItHasAPartMore() {
    ClaimGroup whole = run(report("a", "2022-01-06", 80)).get(0);
    assertThat(whole.getParts()).isEmpty();
    List<ClaimGroup> told = run(counting(report("b", "2022-01-07", 8), "CHILD"));
    assertThat(ids(told)).containsExactly("a", "b");
    assertThat(told.get(0).getParts()).containsExactly(told.get(1).getGroupId());
    assertThat(run()).isEmpty();
  }

  @Test
  void anAlarmThatAPartRaisesIsTold() {
    run(report("a", "2022-01-07", 22), counting(report("b", "2022-01-06", 10), "CHILD"));
    List<ClaimGroup> told = run(counting(report("c", "2022-01-07", 25), "CHILD"));
    assertThat(ids(told)).containsExactly("b c", "a");
    assertThat(told.get(1).getAlarms()).containsExactly("PART_EXCEEDS_WHOLE c > a");
    assertThat(run()).isEmpty();
  }

  @Test
  void partsThatAreNotAtHandAnyMoreStayParts() {
    run(report("a", "2022-01-06", 80));
    String part = run(counting(report("b", "2022-01-06", 90), "CHILD")).get(1).getGroupId();
    run(report("c", "2022-01-10", 95));
    // What was told of the part is out of reach from here on.
    runs.subList(0, 2).clear();
    assertThat(run()).isEmpty();
    ClaimGroup whole = run(report("d", "2022-01-15", 99)).get(0);
    assertThat(ids(List.of(whole))).containsExactly("a c d");
    assertThat(whole.getParts()).containsExactly(part);
    assertThat(whole.getAlarms()).containsExactly("PART_EXCEEDS_WHOLE b > a");
  }

  @Test
  void aLongStoryKeepsThePartsThatWereToldBeforeIt() {
    List<Report> reports = new ArrayList<>();
    for (int day = 1; day <= 28; day += 3) {
      reports.add(report("a" + (10 + day), "2022-01-%02d".formatted(day), 80 + day));
    }
    reports.add(counting(report("b", "2022-01-02", 8), "CHILD"));
    List<ClaimGroup> groups = run(reports.toArray(new Report[0]));
    assertThat(groups).hasSize(2);
    assertThat(groups.get(1).getReports()).isEqualTo(10);
    assertThat(groups.get(1).getParts()).containsExactly(groups.get(0).getGroupId());
  }

  @Test
  void theRunsOwnReportGoesBeforeThatOfAnEarlierRun() {
    ClaimGroup before = run(report("a", "2022-01-06", 8)).get(0);
    ClaimGroup corrected = run(report("a", "2022-01-06", 9)).get(0);
    assertThat(corrected.getGroupId()).isEqualTo(before.getGroupId());
    assertThat(corrected.getReports()).isEqualTo(1);
    assertThat(corrected.getLatest()).isEqualTo(9.0);
  }

  /** A run of some reports behind all others; gives the groups that it tells. */
  private List<ClaimGroup> run(Report... own) {
    List<Report> all = new ArrayList<>(List.of(own));
    for (int i = 0; i < runs.size(); i++) {
      for (Report report : runs.get(i)) {
        Report copy = Report.newBuilder(report).build();
        copy.setAge(runs.size() - i);
        all.add(copy);
      }
    }
    Collections.sort(all);
    List<ClaimGroup> groups = new ArrayList<>();
    List<Report> index = new ArrayList<>();
    ClaimGrouper grouper = new ClaimGrouper(ReportFixtures.CLASSES, groups::add, index::add);
    all.forEach(grouper::add);
    grouper.finish();
    runs.add(index);
    return groups;
  }
}
