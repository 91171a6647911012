package rasid.reconcile;

import java.time.LocalDate;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Likelihood;
import rasid.record.Op;
import rasid.record.Report;

/** A report with what pairs of reports are compared by, each computed once. */
public final class ReportFacts {

  /** Stands for a day that is not known. */
  static final long NO_DAY = Long.MIN_VALUE;

  final Report report;

  /** Where it stands; null where only the article is known. */
  final @Nullable Sentence place;

  final ValueRange range;

  /** The number itself, else the nearest bound, at least 0.5. */
  final double value;

  /** Statement, begin and end of the event as days since 1970, or {@link #NO_DAY}. */
  final long day;

  final long begin;
  final long end;

  final int[] near;
  final int[] sentence;
  final int[] article;
  final int[] names;

  /** Hashes of its passages; they rise. */
  final long[] passages;

  /** The likeliest events; the event itself where no more is known. */
  final List<Likelihood> events;

  /** The same of classes. */
  final List<Likelihood> classes;

  private @Nullable Counted counted;
  private @Nullable Words words;

  /**
   * A sentence of an article.
   *
   * @param docId the article
   * @param index the sentence in it
   */
  record Sentence(String docId, int index) {}

  /** The stems around a report, each with what it tells. */
  record Words(WeighedStems near, WeighedStems sentence, WeighedStems article) {}

  /**
   * What is counted.
   *
   * @param name the class that it stands for with its event
   * @param above the classes that this is a kind of
   */
  record Counted(String name, List<String> above) {

    boolean isKinOf(Counted other) {
      return above.contains(other.name) || other.above.contains(name);
    }
  }

  public ReportFacts(Report report) {
    this.report = report;
    place =
        report.getSentence() == null ? null : new Sentence(report.getDocId(), report.getSentence());
    range = ValueRange.of(report);
    value = Math.max(0.5, value(report));
    day = day(report.getStatementDate());
    begin = day(report.getEventBegin());
    end = day(report.getEventEnd());
    near = ints(report.getNearWords());
    sentence = ints(report.getSentenceWords());
    article = ints(report.getArticleWords());
    names = ints(report.getNames());
    passages = report.getShingles().stream().mapToLong(Long::longValue).sorted().toArray();
    events = sure(report.getEvents(), report.getEventType());
    classes = sure(report.getClasses(), report.getCountedClass());
  }

  /** What is counted, by tables that are the same at each call. */
  Counted counted(GroupClasses tables) {
    if (counted == null) {
      String name = tables.fold(report.getEventType(), report.getCountedClass());
      counted = new Counted(name, tables.above(name));
    }
    return counted;
  }

  /** Its words, by weights that are the same at each call. */
  Words words(StemWeights weights) {
    if (words == null) {
      words =
          new Words(
              WeighedStems.of(near, weights),
              WeighedStems.of(sentence, weights),
              WeighedStems.of(article, weights));
    }
    return words;
  }

  boolean isVague() {
    return report.getOp() == Op.VAGUE;
  }

  private static List<Likelihood> sure(List<Likelihood> likely, String symbol) {
    return likely.isEmpty() ? List.of(new Likelihood(symbol, 1f)) : likely;
  }

  private static double value(Report report) {
    if (report.getPoint() != null) {
      return report.getPoint();
    }
    if (report.getLow() != null) {
      return report.getLow();
    }
    return report.getHigh() == null ? 0 : report.getHigh();
  }

  private static long day(@Nullable String date) {
    return date == null ? NO_DAY : LocalDate.parse(date).toEpochDay();
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
