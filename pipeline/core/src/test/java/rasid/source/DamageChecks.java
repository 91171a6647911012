package rasid.source;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;

/** What is read of good records of which one is damaged. */
final class DamageChecks {

  private DamageChecks() {}

  /** All are read, or all but the damaged one, which is one failure; tells how many failed. */
  static int check(Reading reading, List<String> whole, int damaged, String where) {
    if (reading.failures.isEmpty()) {
      List<String> others = new ArrayList<>(reading.texts());
      assertWithMessage(where).that(others).hasSize(GoodRecords.COUNT);
      others.set(damaged, whole.get(damaged));
      assertWithMessage(where).that(others).isEqualTo(whole);
      return 0;
    }
    List<String> others = new ArrayList<>(whole);
    others.remove(damaged);
    if (messages(reading).stream().anyMatch(message -> message.contains("the file ends inside"))) {
      // The last member has no end any more: what stands before the damage is read, and what is
      // unpacked behind it is none.
      assertWithMessage(where).that(whole).containsAtLeastElementsIn(reading.texts()).inOrder();
      assertWithMessage(where).that(reading.texts()).containsAtLeastElementsIn(others).inOrder();
    } else {
      assertWithMessage(where + ": " + messages(reading)).that(reading.failures).hasSize(1);
      assertWithMessage(where).that(reading.texts()).isEqualTo(others);
    }
    assertThat(reading.failures.get(0).getMessage()).isNotEmpty();
    assertThat(reading.failures.get(0).getPayload().remaining()).isGreaterThan(0);
    return 1;
  }

  /** Where each failure is, and why. */
  static List<String> messages(Reading reading) {
    return reading.failures.stream()
        .map(failure -> failure.getUri() + " " + failure.getMessage())
        .toList();
  }
}
