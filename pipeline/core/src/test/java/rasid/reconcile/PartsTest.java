package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.group;
import static rasid.reconcile.ReportFixtures.ids;
import static rasid.reconcile.ReportFixtures.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.ClaimGroup;
import rasid.record.Report;
import rasid.record.Scope;

/** Which quantities are parts of others. */
class PartsTest {

  @Test
  void plansAndPartsAreNoReportsOfTheWhole() {
    Report planned = report("a", "2022-01-06", 30);
    planned.setScope(Scope.PLANNED);
    Report part = report("b", "2022-01-06", 20);
    part.setScope(Scope.SUBSET);
    part.setSubsetOf("c");
    List<ClaimGroup> groups = group(planned, part, report("c", "2022-01-06", 30));
    assertThat(ids(groups)).containsExactly("a", "b", "c");
    assertThat(groups.get(2).getParts()).containsExactly(groups.get(1).getGroupId());
  }

  @Test
  void aPartGreaterThanItsWholeRaisesAnAlarm() {
    Report part = report("b", "2022-01-12", 1300);
    part.setCountedClass("SECURITY_FORCES");
    List<ClaimGroup> groups = group(report("a", "2022-01-12", 1000), part);
    assertThat(groups.get(0).getCountedClass()).isEqualTo("PERSON");
    assertThat(groups.get(0).getParts()).containsExactly(groups.get(1).getGroupId());
    assertThat(groups.get(0).getAlarms()).containsExactly("PART_EXCEEDS_WHOLE b > a");
  }

  @Test
  void aLaterPartMayExceedAnEarlierWhole() {
    Report part = report("b", "2022-01-14", 1300);
    part.setCountedClass("SECURITY_FORCES");
    List<ClaimGroup> groups = group(report("a", "2022-01-12", 1000), part);
    assertThat(groups.get(0).getParts()).hasSize(1);
    assertThat(groups.get(0).getAlarms()).isEmpty();
  }

  @Test
  void partsThatSumToMoreThanTheirWholeRaiseAnAlarm() {
    Report children = report("b", "2022-01-12", 6);
    children.setCountedClass("CHILD");
    children.setSubsetOf("a");
    Report women = report("c", "2022-01-12", 7);
    women.setCountedClass("WOMAN");
    women.setSubsetOf("a");
    List<ClaimGroup> groups = group(report("a", "2022-01-12", 10), children, women);
    assertThat(groups.get(0).getAlarms()).containsExactly("SUBSET_SUM b + c > a");
    women.setLow(4.0);
    assertThat(group(report("a", "2022-01-12", 10), children, women).get(0).getAlarms()).isEmpty();
  }
}
