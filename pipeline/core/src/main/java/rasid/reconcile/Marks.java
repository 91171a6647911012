package rasid.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.linear.Hashing;
import rasid.record.Report;

/**
 * What two reports of one quantity mostly have one of in common, as hashes, so that a report need
 * not be compared with all: a passage; article, town, source or theme together with event or class;
 * figure with country, event or what is counted; what happened to whom where, of like size.
 */
final class Marks {

  /** Step between sizes of values. */
  private static final double SIZE = Math.log(1.5);

  /** Words that stand for the theme of an article: those of the least hashes. */
  private static final int THEMES = 3;

  private enum Kind {
    PASSAGE,
    ARTICLE,
    FIGURE,
    SOURCE,
    TOWN,
    WORDS,
    SIZE,
    COUNTRY,
    THEME;

    // Only told apart within one run.
    @SuppressWarnings("EnumOrdinal")
    private final long salt = Hashing.mix(ordinal() + 1);
  }

  private final List<Long> marks = new ArrayList<>();

  private Marks() {}

  /** The marks of a report. */
  static List<Long> of(ReportFacts facts) {
    Report report = facts.report;
    Marks marks = new Marks();
    report.getShingles().forEach(hash -> marks.add(Kind.PASSAGE, hash));
    long event = Hashing.of(report.getEventType());
    long thing = Hashing.both(1, Hashing.of(report.getCountedClass()));
    long article = Hashing.of(report.getDocId());
    marks.add(Kind.ARTICLE, article, event);
    marks.add(Kind.ARTICLE, article, thing);
    long figure = Hashing.both(bits(facts.range.low()), bits(facts.range.high()));
    marks.add(Kind.FIGURE, figure, event);
    marks.add(Kind.FIGURE, figure, Hashing.both(2, of(report.getPlace())));
    if (report.getHead() != null) {
      marks.add(Kind.FIGURE, figure, Hashing.both(3, report.getHead()));
    }
    if (Origins.isNamed(report)) {
      marks.add(Kind.SOURCE, Hashing.of(report.getOrigin()), event);
    }
    if (report.getLocality() != null) {
      marks.addTown(report.getLocality(), event, thing);
    }
    if (report.getSetting() != null && !report.getSetting().equals(report.getLocality())) {
      marks.addTown(report.getSetting(), event, thing);
    }
    if (report.getHead() != null && report.getTrigger() != null) {
      long words = Hashing.both(report.getHead(), report.getTrigger());
      marks.add(Kind.WORDS, words, of(report.getPlace()));
    }
    marks.add(Kind.COUNTRY, of(report.getPlace()), Hashing.both(event, thing));
    marks.add(Kind.COUNTRY, of(report.getPlace()), event);
    int size = (int) Math.floor(Math.log(facts.value) / SIZE);
    for (int near = size; near <= size + 1; near++) {
      marks.addSize(report.getPlace(), near, event, thing);
      if (report.getMainCountry() != null && !report.getMainCountry().equals(report.getPlace())) {
        marks.addSize(report.getMainCountry(), near, event, thing);
      }
    }
    for (int i = 0; i < Math.min(THEMES, facts.article.length); i++) {
      marks.add(Kind.THEME, facts.article[i], event);
      marks.add(Kind.THEME, facts.article[i], thing);
    }
    return marks.marks;
  }

  private void add(Kind kind, long what) {
    marks.add(Hashing.both(kind.salt, what));
  }

  private void add(Kind kind, long what, long with) {
    marks.add(Hashing.both(kind.salt, Hashing.both(what, with)));
  }

  private void addTown(String town, long event, long thing) {
    add(Kind.TOWN, Hashing.of(town), event);
    add(Kind.TOWN, Hashing.of(town), thing);
  }

  private void addSize(@Nullable String country, int size, long event, long thing) {
    add(Kind.SIZE, Hashing.both(of(country), size), Hashing.both(event, thing));
  }

  private static long of(@Nullable String text) {
    return text == null ? 0 : Hashing.of(text);
  }

  private static long bits(double value) {
    return Double.doubleToLongBits(value);
  }
}
