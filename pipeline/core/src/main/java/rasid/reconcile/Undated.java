package rasid.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasid.record.Report;

/**
 * Undated reports of one story key that wait for a dated one that they must belong to: it shares
 * their passage, has their figure and their source, or their telling figure and their town.
 */
final class Undated {

  private final Set<Report> waiting = new LinkedHashSet<>();
  private final Map<String, List<Report>> byMark = new HashMap<>();

  int size() {
    return waiting.size();
  }

  /**
   * Adds a report.
   *
   * @param thing what it counts
   */
  void add(String thing, Report report) {
    waiting.add(report);
    for (String mark : marks(thing, report)) {
      byMark.computeIfAbsent(mark, key -> new ArrayList<>()).add(report);
    }
  }

  /** Takes out the reports that belong to a dated one. */
  List<Report> takeWith(String thing, Report dated) {
    if (waiting.isEmpty()) {
      return List.of();
    }
    List<Report> taken = new ArrayList<>();
    for (String mark : marks(thing, dated)) {
      List<Report> matching = byMark.remove(mark);
      if (matching != null) {
        matching.stream().filter(waiting::remove).forEach(taken::add);
      }
    }
    return taken;
  }

  /** Takes out all, in the order in which they were added. */
  List<Report> takeAll() {
    List<Report> all = List.copyOf(waiting);
    waiting.clear();
    byMark.clear();
    return all;
  }

  private static List<String> marks(String thing, Report report) {
    List<String> marks = new ArrayList<>();
    report.getShingles().forEach(run -> marks.add(thing + " run " + run));
    String figure = thing + " " + StoryIndex.figure(report);
    if (Origins.isNamed(report)) {
      marks.add(figure + " source " + report.getOrigin());
    }
    if (!StoryIndex.isTelling(report)) {
      return marks;
    }
    if (report.getLocality() != null) {
      marks.add(figure + " town " + report.getLocality());
    }
    if (report.getSetting() != null) {
      marks.add(figure + " town " + report.getSetting());
    }
    return marks;
  }
}
