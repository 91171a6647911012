package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.dataset.BinaryRecords;
import rasid.record.Report;

/** Reports in the order of their schema, from disk. */
class ReportSorterTest {

  @Test
  void reportsComeByKeyThenDayThenClaim() throws IOException {
    Report otherKey = report("a", "2022-01-01", 8);
    otherKey.setStory("AMOUNT|");
    Report undated = report("z", null, 8);
    Report first = report("c", "2022-01-06", 8);
    Report second = report("d", "2022-01-06", 8);
    Report last = report("b", "2022-01-07", 8);
    assertThat(sorted(last, second, undated, otherKey, first))
        .containsExactly("a", "z", "c", "d", "b")
        .inOrder();
  }

  @Test
  void nothingIsSortedToNothing() throws IOException {
    assertThat(sorted()).isEmpty();
  }

  private static List<String> sorted(Report... reports) throws IOException {
    BinaryRecords<Report> encoder = new BinaryRecords<>(Report.getClassSchema());
    List<String> ids = new ArrayList<>();
    try (ReportSorter sorter = ReportSorter.create()) {
      for (Report report : reports) {
        sorter.add(encoder.encode(report));
      }
      sorter.forEachSorted(report -> ids.add(report.getClaimId()));
    }
    return ids;
  }
}
