package rasid.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Op;
import rasid.record.Report;

/** What two reports can have in common, so that they may be about one thing. */
sealed interface Mark {

  /** They stand in one article. */
  record Article(String docId) implements Mark {}

  /** One source says both. */
  record Source(String origin) implements Mark {}

  /** They name a town or province, or their articles are about it. */
  record Town(String entityId) implements Mark {}

  /** The number with its relation to the true value; null where the report leaves an end open. */
  record Figure(Op op, @Nullable Double point, @Nullable Double low, @Nullable Double high)
      implements Mark {}

  /** The run of words that holds the number, by its hash. */
  record Shingle(long hash) implements Mark {}

  /** How great the number is, in steps of one factor. */
  record Magnitude(int step) implements Mark {}

  /** Of the country as a whole: no town is named. */
  enum Country implements Mark {
    WHOLE
  }

  /** The marks of a report but its magnitude, the most telling first. */
  static List<Mark> of(Report report) {
    List<Mark> marks = new ArrayList<>(report.getShingles().size() + 5);
    addShingles(report, marks);
    marks.add(new Article(report.getDocId()));
    marks.add(figure(report));
    Source source = source(report);
    if (source != null) {
      marks.add(source);
    }
    addTowns(report, marks);
    return marks;
  }

  static void addShingles(Report report, List<Mark> marks) {
    for (long hash : report.getShingles()) {
      marks.add(new Shingle(hash));
    }
  }

  /** The town that a report names, then the one that its article is about. */
  static void addTowns(Report report, List<Mark> marks) {
    if (report.getLocality() != null) {
      marks.add(new Town(report.getLocality()));
    }
    if (report.getSetting() != null) {
      marks.add(new Town(report.getSetting()));
    }
  }

  static Figure figure(Report report) {
    return new Figure(report.getOp(), report.getPoint(), report.getLow(), report.getHigh());
  }

  /** The source of a report; null when none is named. */
  static @Nullable Source source(Report report) {
    return Origins.isNamed(report) ? new Source(report.getOrigin()) : null;
  }
}
