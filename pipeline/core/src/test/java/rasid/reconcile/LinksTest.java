package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.counting;
import static rasid.reconcile.ReportFixtures.group;
import static rasid.reconcile.ReportFixtures.ids;
import static rasid.reconcile.ReportFixtures.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.ClaimGroup;
import rasid.record.Report;

/** Reports that a reviewer said something of. */
class LinksTest {

  private static final Report FIRST = report("a", "2022-01-06", 100);
  private static final Report SECOND = report("b", "2022-01-07", 101);

  /** A count that falls so far is another incident by itself. */
  private static final Report FAR = report("c", "2022-01-08", 3);

  @Test
  void withoutLinksEvidenceDecides() {
    assertThat(ids(group(FIRST, SECOND, FAR))).containsExactly("a b", "c");
  }

  @Test
  void aReportGoesToTheClaimThatItBelongsWith() {
    assertThat(ids(group(FIRST, SECOND, linked(FAR, "a")))).containsExactly("a b c");
    assertThat(ids(group(linked(FIRST, "c"), SECOND, FAR))).containsExactly("b", "a c");
  }

  @Test
  void aReportGoesToTheGroupThatItBelongsWith() {
    String group = group(FIRST).get(0).getGroupId();
    assertThat(ids(group(FIRST, SECOND, linked(FAR, group)))).containsExactly("a b c");
    String later = group(FAR).get(0).getGroupId();
    assertThat(ids(group(FIRST, linked(SECOND, later), FAR))).containsExactly("a", "b c");
  }

  @Test
  void aReportLeavesWhatItDoesNotBelongWith() {
    assertThat(ids(group(FIRST, linked(SECOND, "!a"), FAR))).containsExactly("a", "b", "c");
    String group = group(FIRST).get(0).getGroupId();
    assertThat(ids(group(FIRST, linked(SECOND, "!" + group), FAR))).containsExactly("a", "b", "c");
  }

  @Test
  void anUndatedReportGoesToADatedOne() {
    Report undated = report("u", null, 55);
    Report elsewhere = report("v", "2022-06-01", 7);
    assertThat(ids(group(undated, FIRST, SECOND, FAR))).containsExactly("a b", "c", "u");
    assertThat(ids(group(linked(undated, "c"), FIRST, SECOND, FAR))).containsExactly("a b", "u c");
    // What is not there leaves it to evidence.
    assertThat(ids(group(linked(undated, "x"), FIRST, elsewhere))).containsExactly("a", "v", "u");
  }

  @Test
  void aReportOfAnotherEventDoesNotGoThereAndIsTold() {
    Report injured = injured(report("i", "2022-01-06", 30));
    List<ClaimGroup> groups = group(FIRST, linked(SECOND, "i"), injured);
    assertThat(ids(groups)).containsExactly("a b", "i");
    assertThat(alarms(groups)).containsExactly("LINK_REFUSED b is not with i");
    String group = group(injured).get(0).getGroupId();
    assertThat(ids(group(FIRST, linked(SECOND, group), injured))).containsExactly("a b", "i");
    // Nor one without a day.
    Report undated = linked(report("u", null, 55), "i");
    assertThat(ids(group(undated, FIRST, injured))).containsExactly("a", "i", "u");
    // The last that can be followed holds.
    assertThat(ids(group(FIRST, linked(SECOND, "c", "i"), FAR, injured)))
        .containsExactly("a", "i", "b c");
  }

  @Test
  void aReportOfAnotherClassDoesNotGoThereAndIsTold() {
    Report soldiers = counting(report("s", "2022-01-08", 3), "CHILD");
    List<ClaimGroup> groups = group(FIRST, linked(soldiers, "a"));
    assertThat(ids(groups)).containsExactly("a", "s");
    assertThat(alarms(groups)).containsExactly("LINK_REFUSED s is not with a");
  }

  @Test
  void whatHasNoEventOrClassAndLabelsOfOneSideGoWhereTheyAreWanted() {
    Report unknown = counting(report("o", "2022-01-08", 3), "OTHER");
    unknown.setEventType("OTHER");
    assertThat(ids(group(FIRST, linked(unknown, "a")))).containsExactly("a o");
    assertThat(ids(group(linked(FIRST, "o"), unknown))).containsExactly("a o");
    Report protesters = counting(report("p", "2022-01-06", 100), "PROTESTER");
    Report criminals = counting(report("q", "2022-01-08", 3), "ALLEGED_CRIMINAL");
    List<ClaimGroup> groups = group(protesters, linked(criminals, "p"));
    assertThat(ids(groups)).containsExactly("p q");
    assertThat(alarms(groups)).isEmpty();
  }

  private static List<String> alarms(List<ClaimGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.getAlarms().stream())
        .filter(alarm -> alarm.startsWith("LINK"))
        .toList();
  }

  private static Report injured(Report report) {
    report.setEventType("INJURED");
    return report;
  }

  private static Report linked(Report report, String... links) {
    return Report.newBuilder(report).setLinks(List.of(links)).build();
  }
}
