package rasid.reconcile;

import java.util.ArrayList;
import java.util.List;
import rasid.record.Alarm;
import rasid.record.AlarmKind;

/** The alarms of groups, and the sentences that say them. */
final class Alarms {

  private Alarms() {}

  /** A part is greater than its whole allows. */
  static Alarm partExceedsWhole(String part, String whole) {
    return new Alarm(AlarmKind.PART_EXCEEDS_WHOLE, List.of(part, whole), null);
  }

  /** The parts of a number sum to more than it. */
  static Alarm subsetSum(List<String> parts, String whole) {
    List<String> claims = new ArrayList<>(parts);
    claims.add(whole);
    return new Alarm(AlarmKind.SUBSET_SUM, claims, null);
  }

  /** Two claims exclude each other, the lower named first. */
  static Alarm contrast(AlarmKind kind, String less, String more) {
    return new Alarm(kind, List.of(less, more), null);
  }

  /** Claims in a conflict that have no date. */
  static Alarm timeUnknown(List<String> claims) {
    return new Alarm(AlarmKind.TIME_UNKNOWN, claims, null);
  }

  /** So many members are left out of the list. */
  static Alarm membersCapped(long leftOut) {
    return new Alarm(AlarmKind.MEMBERS_CAPPED, List.of(), leftOut);
  }

  /** The group was closed before its time. */
  static Alarm windowCapped() {
    return new Alarm(AlarmKind.WINDOW_CAPPED, List.of(), null);
  }

  /**
   * A claim is said to belong with one of another event or class.
   *
   * @param other the claim or group that it is said to belong with
   */
  static Alarm linkRefused(String claim, String other) {
    return new Alarm(AlarmKind.LINK_REFUSED, List.of(claim, other), null);
  }

  /** The sentence of an alarm, as {@code PART_EXCEEDS_WHOLE a > b}. */
  static String text(Alarm alarm) {
    List<String> claims = alarm.getClaims();
    String said =
        switch (alarm.getKind()) {
          case PART_EXCEEDS_WHOLE, SUBSET_SUM -> {
            int whole = claims.size() - 1;
            yield String.join(" + ", claims.subList(0, whole)) + " > " + claims.get(whole);
          }
          case SAME_SOURCE_CONTRADICTION, WEAK_CONFLICT -> String.join(" < ", claims);
          case LINK_REFUSED -> String.join(" is not with ", claims);
          case MEMBERS_CAPPED -> alarm.getCount().toString();
          case TIME_UNKNOWN, WINDOW_CAPPED, UNKNOWN -> String.join(" ", claims);
        };
    return said.isEmpty() ? alarm.getKind().toString() : alarm.getKind() + " " + said;
  }
}
