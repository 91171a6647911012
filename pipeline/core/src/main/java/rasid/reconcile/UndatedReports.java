package rasid.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Report;

/**
 * Undated reports of one story key that wait for a dated one that they must belong to: it shares
 * their passage, has their figure and their source, or their telling figure and their town.
 */
final class UndatedReports {

  private final GroupClasses classes;
  private final Set<Report> waiting = new LinkedHashSet<>();
  private final Map<Bond, List<Report>> byBond = new HashMap<>();

  /**
   * What an undated and a dated report must both have to be of one story.
   *
   * @param thing what they count
   * @param mark the passage, source or town
   * @param figure their number; null where the mark alone is enough
   */
  private record Bond(Thing thing, Mark mark, Mark.@Nullable Figure figure) {}

  UndatedReports(GroupClasses classes) {
    this.classes = classes;
  }

  /** How many wait. */
  int size() {
    return waiting.size();
  }

  /** Adds a report. */
  void add(Report report) {
    waiting.add(report);
    for (Bond bond : bonds(report)) {
      byBond.computeIfAbsent(bond, key -> new ArrayList<>()).add(report);
    }
  }

  /** Takes out the reports that belong to a dated one. */
  List<Report> takeWith(Report dated) {
    if (waiting.isEmpty()) {
      return List.of();
    }
    List<Report> taken = new ArrayList<>();
    for (Bond bond : bonds(dated)) {
      List<Report> matching = byBond.remove(bond);
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
    byBond.clear();
    return all;
  }

  private List<Bond> bonds(Report report) {
    Thing thing = Thing.of(report, classes);
    List<Mark> passages = new ArrayList<>();
    Mark.addShingles(report, passages);
    List<Mark> besideFigure = new ArrayList<>();
    Mark.Source source = Mark.source(report);
    if (source != null) {
      besideFigure.add(source);
    }
    if (ReportTraits.isTelling(report)) {
      Mark.addTowns(report, besideFigure);
    }
    List<Bond> bonds = new ArrayList<>();
    passages.forEach(mark -> bonds.add(new Bond(thing, mark, null)));
    Mark.Figure figure = Mark.figure(report);
    besideFigure.forEach(mark -> bonds.add(new Bond(thing, mark, figure)));
    return bonds;
  }
}
