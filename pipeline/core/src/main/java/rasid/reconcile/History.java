package rasid.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import rasid.record.Alarm;
import rasid.record.Told;

/**
 * What earlier runs told of the reports of a story, and what is known of its parts: those that are
 * told before the story itself, or by earlier runs, are not compared with it again.
 */
final class History {

  private final Set<String> ids = new TreeSet<>();
  private final Set<Long> contents = new HashSet<>();
  private final Set<String> toldParts = new TreeSet<>();
  private final Set<String> toldAlarms = new TreeSet<>();
  private final Set<String> parts = new TreeSet<>();
  private final Map<String, Alarm> alarms = new TreeMap<>();

  /** Takes what was told of a report. */
  void add(Told told) {
    ids.add(told.getGroupId());
    contents.add(told.getContent());
    for (String part : told.getParts()) {
      toldParts.add(part);
      parts.add(part);
    }
    for (Alarm alarm : told.getAlarms()) {
      toldAlarms.add(Alarms.text(alarm));
      alarms.put(Alarms.text(alarm), alarm);
    }
  }

  /**
   * Puts what was found of parts in the place of what was known of them.
   *
   * @param isPartAtHand tells ids of the groups among which parts were looked for
   * @param isAlarmAtHand tells alarms that would have been found again
   */
  void settle(
      Predicate<String> isPartAtHand,
      Predicate<Alarm> isAlarmAtHand,
      Collection<String> foundParts,
      Collection<Alarm> foundAlarms) {
    parts.removeIf(isPartAtHand);
    parts.addAll(foundParts);
    alarms.values().removeIf(isAlarmAtHand);
    foundAlarms.forEach(alarm -> alarms.put(Alarms.text(alarm), alarm));
  }

  /** The groups that its reports were in when they were last told. */
  Set<String> ids() {
    return ids;
  }

  /** The same without the group that it is. */
  List<String> was(String groupId) {
    return ids.stream().filter(id -> !id.equals(groupId)).toList();
  }

  /** Ids of the groups that are parts of it, rising. */
  List<String> parts() {
    return List.copyOf(parts);
  }

  /** The alarms about parts, by their sentences. */
  List<Alarm> alarms() {
    return new ArrayList<>(alarms.values());
  }

  /**
   * Whether a story all of whose reports were told was told as it is.
   *
   * @param content hash of what its record says
   */
  boolean isTold(String groupId, long content) {
    return ids.equals(Set.of(groupId))
        && contents.equals(Set.of(content))
        && parts.equals(toldParts)
        && alarms.keySet().equals(toldAlarms);
  }
}
