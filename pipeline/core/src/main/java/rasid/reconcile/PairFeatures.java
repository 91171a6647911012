package rasid.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.EventTypes;
import rasid.reconcile.ReportFacts.Counted;
import rasid.reconcile.ReportFacts.Words;
import rasid.record.Certainty;
import rasid.record.Likelihood;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.ScopeTime;

/**
 * What speaks for two reports to be of one quantity, in numbers. Where one of them does not say
 * what would be compared, the number is {@value #UNKNOWN}.
 */
// The place of a number in its row is that of its name.
@SuppressWarnings("EnumOrdinal")
public final class PairFeatures {

  private enum F {
    SAME_ARTICLE,
    SENTENCES_APART,
    EVENTS_MEET,
    SAME_EVENT,
    OTHER_EVENTS,
    SURE_OF_EVENTS,
    CLASSES_MEET,
    SAME_CLASS,
    SURE_OF_CLASSES,
    GENERAL_CLASSES,
    SAME_HEAD,
    SAME_TRIGGER,
    VALUES_MEET,
    SAME_VALUES,
    GROWTH,
    VALUES_APART,
    LESSER_VALUE,
    SAME_TELLING_VALUE,
    VAGUE,
    DAYS_APART,
    BEGINS_APART,
    ENDS_APART,
    TIMES_MEET,
    SAME_COUNTRY,
    SAME_PLACE,
    SAME_TOWN,
    SAME_SETTING,
    TOWN_OR_SETTING,
    SAME_MAIN_COUNTRY,
    SAME_SCOPE,
    CUMULATIVE,
    STATES,
    SAME_CERTAINTY,
    PLANNED,
    NEAR_WORDS,
    SENTENCE_WORDS,
    ARTICLE_WORDS,
    NEAR_IN_COMMON,
    NEAR_APART,
    NAMES,
    SAME_SOURCE,
    SAME_PASSAGE,
    PARTS,
    PART_OF_OTHER,
    COUNT,
    SUPERSEDED,
    EXCLUSIVE;
  }

  private static final List<String> FEATURES = Stream.of(F.values()).map(F::name).toList();

  private static final float UNKNOWN = -1;

  /** Keeps distances of days and sentences in bounds. */
  private static final long MOST_DAYS = 60;

  private static final int MOST_SENTENCES = 20;
  private static final float MOST_STEPS = 4;

  private final GroupClasses classes;
  private final StemWeights weights;

  /**
   * @param weights what the words of articles tell
   */
  public PairFeatures(GroupClasses classes, StemWeights weights) {
    this.classes = classes;
    this.weights = weights;
  }

  /** Names of the numbers, in their order. */
  public static List<String> names() {
    return FEATURES;
  }

  /**
   * Writes the numbers of a pair.
   *
   * @param a the one that was said before, or on the same day
   * @param b the other one
   */
  public void write(ReportFacts a, ReportFacts b, float[] out) {
    words(a, b, out);
    labels(a, b, out);
    values(a, b, out);
    times(a, b, out);
    places(a.report, b.report, out);
    manner(a.report, b.report, out);
    set(out, F.SAME_PASSAGE, sharesPassage(a, b));
    int superseded = (a.report.getSuperseded() ? 1 : 0) + (b.report.getSuperseded() ? 1 : 0);
    set(out, F.SUPERSEDED, superseded);
    // Nobody says two things of one quantity in one breath, but of what was said before.
    boolean apart = out[F.VALUES_MEET.ordinal()] == 0;
    set(out, F.EXCLUSIVE, out[F.SAME_ARTICLE.ordinal()] == 1 && apart && superseded != 1);
  }

  private static void set(float[] out, F feature, double value) {
    out[feature.ordinal()] = (float) value;
  }

  private static void set(float[] out, F feature, boolean value) {
    out[feature.ordinal()] = value ? 1 : 0;
  }

  private static void same(float[] out, F feature, @Nullable Object a, @Nullable Object b) {
    out[feature.ordinal()] = a == null || b == null ? UNKNOWN : a.equals(b) ? 1 : 0;
  }

  private void words(ReportFacts a, ReportFacts b, float[] out) {
    boolean same = a.report.getDocId().equals(b.report.getDocId());
    set(out, F.SAME_ARTICLE, same);
    Integer first = a.report.getSentence();
    Integer second = b.report.getSentence();
    boolean known = same && first != null && second != null;
    set(
        out,
        F.SENTENCES_APART,
        known ? Math.min(MOST_SENTENCES, Math.abs(first - second)) : UNKNOWN);
    Words one = a.words(weights);
    Words other = b.words(weights);
    boolean areNear = !one.near().isEmpty() && !other.near().isEmpty();
    set(out, F.NEAR_WORDS, cosine(one.near(), other.near()));
    set(out, F.SENTENCE_WORDS, cosine(one.sentence(), other.sentence()));
    set(out, F.ARTICLE_WORDS, cosine(one.article(), other.article()));
    double common = one.near().common(other.near());
    // What one has that the other lacks, of the side that has less of it.
    double apart = Math.min(one.near().sum(), other.near().sum()) - common;
    set(out, F.NEAR_IN_COMMON, areNear ? common : UNKNOWN);
    set(out, F.NEAR_APART, areNear ? apart : UNKNOWN);
    set(out, F.NAMES, shared(a.names, b.names));
  }

  private static double cosine(WeighedStems a, WeighedStems b) {
    return a.isEmpty() || b.isEmpty() ? UNKNOWN : a.cosine(b);
  }

  private void labels(ReportFacts a, ReportFacts b, float[] out) {
    String event = a.report.getEventType();
    String other = b.report.getEventType();
    set(out, F.EVENTS_MEET, meet(a.events, b.events));
    set(out, F.SAME_EVENT, event.equals(other));
    int others = event.equals(EventTypes.OTHER) ? 1 : 0;
    set(out, F.OTHER_EVENTS, others + (other.equals(EventTypes.OTHER) ? 1 : 0));
    set(out, F.SURE_OF_EVENTS, sure(a.events, b.events));
    Counted thing = a.counted(classes);
    Counted thingOfOther = b.counted(classes);
    // What one side calls otherwise than others is the same where the values can be.
    boolean same =
        thing.name().equals(thingOfOther.name())
            || (classes.areEquivalent(thing.name(), thingOfOther.name()) && a.range.meets(b.range));
    double classesMeet = meet(a.classes, b.classes);
    set(
        out,
        F.CLASSES_MEET,
        same ? Math.max(classesMeet, sure(a.classes, b.classes)) : classesMeet);
    set(out, F.SAME_CLASS, same ? 2 : thing.isKinOf(thingOfOther) ? 1 : 0);
    set(out, F.SURE_OF_CLASSES, sure(a.classes, b.classes));
    int general = thing.above().isEmpty() ? 1 : 0;
    set(out, F.GENERAL_CLASSES, general + (thingOfOther.above().isEmpty() ? 1 : 0));
    same(out, F.SAME_HEAD, a.report.getHead(), b.report.getHead());
    same(out, F.SAME_TRIGGER, a.report.getTrigger(), b.report.getTrigger());
  }

  private static void values(ReportFacts a, ReportFacts b, float[] out) {
    boolean equal = a.range.equals(b.range);
    double step = Math.log(b.value / a.value);
    double lesser = Math.log(Math.min(a.value, b.value));
    set(out, F.VALUES_MEET, a.range.meets(b.range));
    set(out, F.SAME_VALUES, equal);
    set(out, F.GROWTH, Math.max(-MOST_STEPS, Math.min(MOST_STEPS, step)));
    set(out, F.VALUES_APART, Math.min(MOST_STEPS, Math.abs(step)));
    set(out, F.LESSER_VALUE, lesser);
    set(out, F.SAME_TELLING_VALUE, equal ? lesser : UNKNOWN);
    set(out, F.VAGUE, (a.isVague() ? 1 : 0) + (b.isVague() ? 1 : 0));
    set(out, F.COUNT, a.report.getKind() == QuantityKind.COUNT);
  }

  private static void times(ReportFacts a, ReportFacts b, float[] out) {
    set(out, F.DAYS_APART, apart(a.day, b.day));
    set(out, F.BEGINS_APART, apart(a.begin, b.begin));
    set(out, F.ENDS_APART, apart(a.end, b.end));
    boolean known =
        a.begin != ReportFacts.NO_DAY
            && a.end != ReportFacts.NO_DAY
            && b.begin != ReportFacts.NO_DAY
            && b.end != ReportFacts.NO_DAY;
    set(out, F.TIMES_MEET, known ? (a.begin <= b.end && b.begin <= a.end ? 1 : 0) : UNKNOWN);
  }

  private static double apart(long a, long b) {
    boolean known = a != ReportFacts.NO_DAY && b != ReportFacts.NO_DAY;
    return known ? Math.min(MOST_DAYS, Math.abs(a - b)) : UNKNOWN;
  }

  private static void places(Report a, Report b, float[] out) {
    same(out, F.SAME_COUNTRY, a.getPlace(), b.getPlace());
    same(out, F.SAME_PLACE, a.getPlaceId(), b.getPlaceId());
    same(out, F.SAME_TOWN, a.getLocality(), b.getLocality());
    same(out, F.SAME_SETTING, a.getSetting(), b.getSetting());
    same(out, F.TOWN_OR_SETTING, town(a), town(b));
    same(out, F.SAME_MAIN_COUNTRY, a.getMainCountry(), b.getMainCountry());
  }

  private static @Nullable String town(Report report) {
    return report.getLocality() == null ? report.getSetting() : report.getLocality();
  }

  private static void manner(Report a, Report b, float[] out) {
    set(out, F.SAME_SCOPE, a.getScopeTime() == b.getScopeTime());
    set(out, F.CUMULATIVE, are(ScopeTime.CUMULATIVE, a, b));
    set(out, F.STATES, are(ScopeTime.STATE, a, b));
    set(out, F.SAME_CERTAINTY, a.getCertainty() == b.getCertainty());
    set(out, F.PLANNED, planned(a) + planned(b));
    same(out, F.SAME_SOURCE, named(a), named(b));
    set(out, F.PARTS, (a.getSubsetOf() == null ? 0 : 1) + (b.getSubsetOf() == null ? 0 : 1));
    set(
        out,
        F.PART_OF_OTHER,
        Objects.equals(a.getSubsetOf(), b.getClaimId())
            || Objects.equals(b.getSubsetOf(), a.getClaimId()));
  }

  private static int are(ScopeTime scope, Report a, Report b) {
    return (a.getScopeTime() == scope ? 1 : 0) + (b.getScopeTime() == scope ? 1 : 0);
  }

  private static int planned(Report report) {
    return report.getCertainty() == Certainty.PLANNED ? 1 : 0;
  }

  private static @Nullable String named(Report report) {
    return Origins.isNamed(report) ? report.getOrigin() : null;
  }

  private static boolean sharesPassage(ReportFacts a, ReportFacts b) {
    int i = 0;
    int j = 0;
    while (i < a.passages.length && j < b.passages.length) {
      if (a.passages[i] == b.passages[j]) {
        return true;
      }
      if (a.passages[i] < b.passages[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** Probability that both are right with one symbol. */
  private static double meet(List<Likelihood> a, List<Likelihood> b) {
    double sum = 0;
    for (Likelihood one : a) {
      for (Likelihood other : b) {
        if (one.getSymbol().equals(other.getSymbol())) {
          sum += one.getProbability() * other.getProbability();
        }
      }
    }
    return sum;
  }

  private static double sure(List<Likelihood> a, List<Likelihood> b) {
    return a.get(0).getProbability() * b.get(0).getProbability();
  }

  /** The names that both have, as the cosine of the two sets; both rise. */
  private static double shared(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return UNKNOWN;
    }
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared / Math.sqrt((double) a.length * b.length);
  }
}
