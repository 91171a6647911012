package rasid.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Certainty;
import rasid.record.Report;

/**
 * Undated reports of one story key that wait for a dated one that they must belong to: it shares
 * their passage, has their figure and their source, or their telling figure and their town.
 */
final class UndatedReports {

  /** Smaller numbers are equal by chance too often to tell much. */
  private static final double TELLING = 10;

  private final GroupClasses classes;
  private final Set<ReportFacts> waiting = new LinkedHashSet<>();
  private final Map<Bond, List<ReportFacts>> byBond = new HashMap<>();

  /**
   * What an undated and a dated report must both have to be of one story.
   *
   * @param thing what they count
   * @param standing whether it is, is planned or denied
   * @param mark the passage, source or town
   * @param figure their number; null where the mark alone is enough
   */
  private record Bond(Thing thing, Certainty standing, String mark, @Nullable ValueRange figure) {}

  UndatedReports(GroupClasses classes) {
    this.classes = classes;
  }

  /** How many wait. */
  int size() {
    return waiting.size();
  }

  /** Adds a report. */
  void add(ReportFacts facts) {
    waiting.add(facts);
    for (Bond bond : bonds(facts.report)) {
      byBond.computeIfAbsent(bond, key -> new ArrayList<>()).add(facts);
    }
  }

  /** Takes out the reports that belong to a dated one. */
  List<ReportFacts> takeWith(ReportFacts dated) {
    if (waiting.isEmpty()) {
      return List.of();
    }
    List<ReportFacts> taken = new ArrayList<>();
    for (Bond bond : bonds(dated.report)) {
      List<ReportFacts> matching = byBond.remove(bond);
      if (matching != null) {
        matching.stream().filter(waiting::remove).forEach(taken::add);
      }
    }
    return taken;
  }

  /** Takes out all, in the order in which they were added. */
  List<ReportFacts> takeAll() {
    List<ReportFacts> all = List.copyOf(waiting);
    waiting.clear();
    byBond.clear();
    return all;
  }

  private List<Bond> bonds(Report report) {
    Thing thing = Thing.of(report, classes);
    Certainty standing = ReportTraits.standing(report);
    List<Bond> bonds = new ArrayList<>();
    for (long hash : report.getShingles()) {
      bonds.add(new Bond(thing, standing, String.valueOf(hash), null));
    }
    ValueRange figure = ValueRange.of(report);
    if (Origins.isNamed(report)) {
      bonds.add(new Bond(thing, standing, report.getOrigin(), figure));
    }
    if (report.getPoint() != null && report.getPoint() >= TELLING) {
      addTown(bonds, thing, standing, report.getLocality(), figure);
      addTown(bonds, thing, standing, report.getSetting(), figure);
    }
    return bonds;
  }

  private static void addTown(
      List<Bond> bonds, Thing thing, Certainty standing, @Nullable String town, ValueRange figure) {
    if (town != null) {
      bonds.add(new Bond(thing, standing, town, figure));
    }
  }
}
