package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.AlarmKind;

/** The sentences of alarms. */
class AlarmsTest {

  @Test
  void eachKindHasItsSentence() {
    assertThat(Alarms.text(Alarms.partExceedsWhole("a", "b")))
        .isEqualTo("PART_EXCEEDS_WHOLE a > b");
    assertThat(Alarms.text(Alarms.subsetSum(List.of("a", "b"), "c")))
        .isEqualTo("SUBSET_SUM a + b > c");
    assertThat(Alarms.text(Alarms.contrast(AlarmKind.SAME_SOURCE_CONTRADICTION, "a", "b")))
        .isEqualTo("SAME_SOURCE_CONTRADICTION a < b");
    assertThat(Alarms.text(Alarms.contrast(AlarmKind.WEAK_CONFLICT, "a", "b")))
        .isEqualTo("WEAK_CONFLICT a < b");
    assertThat(Alarms.text(Alarms.timeUnknown(List.of("a", "b")))).isEqualTo("TIME_UNKNOWN a b");
    assertThat(Alarms.text(Alarms.linkRefused("a", "b"))).isEqualTo("LINK_REFUSED a is not with b");
    assertThat(Alarms.text(Alarms.membersCapped(7))).isEqualTo("MEMBERS_CAPPED 7");
    assertThat(Alarms.text(Alarms.windowCapped())).isEqualTo("WINDOW_CAPPED");
  }

  @Test
  void theClaimsAreInTheOrderThatTheSchemaSays() {
    assertThat(Alarms.partExceedsWhole("part", "whole").getClaims())
        .containsExactly("part", "whole")
        .inOrder();
    assertThat(Alarms.subsetSum(List.of("a", "b"), "whole").getClaims())
        .containsExactly("a", "b", "whole")
        .inOrder();
  }
}
