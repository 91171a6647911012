package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.nowhere;
import static rasid.reconcile.ReportFixtures.report;

import org.junit.jupiter.api.Test;
import rasid.record.QuantityKind;
import rasid.record.Report;

/** What a report knows of what it is about. */
class ReportTraitsTest {

  @Test
  void aCountHasAPlaceAndAnEvent() {
    assertThat(ReportTraits.isCount(report("a", null, 8))).isTrue();
    assertThat(ReportTraits.isCount(nowhere(report("a", null, 8)))).isFalse();
    Report money = report("a", null, 8);
    money.setKind(QuantityKind.MONEY);
    assertThat(ReportTraits.isCount(money)).isFalse();
    Report nothingHappened = report("a", null, 8);
    nothingHappened.setEventType("OTHER");
    assertThat(ReportTraits.isCount(nothingHappened)).isFalse();
  }
}
