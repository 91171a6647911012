package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.group;
import static rasid.reconcile.ReportFixtures.ids;
import static rasid.reconcile.ReportFixtures.report;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  private static Report linked(Report report, String... links) {
    return Report.newBuilder(report).setLinks(List.of(links)).build();
  }
}
