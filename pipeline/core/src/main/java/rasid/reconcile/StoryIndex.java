package rasid.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Predicate;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.trace.Trace;

/**
 * Finds the story that a report belongs to. It is compared with the stories that have the most
 * {@linkplain Marks marks} in common with it, of each mark the latest ones, so that the cost of a
 * report does not grow with their number. Marks are forgotten when a story without a report since
 * would be over.
 */
final class StoryIndex {

  /** Latest stories that are remembered for a mark. */
  private static final int REMEMBERED = 8;

  /** Stories that a report is compared with. */
  private static final int COMPARED = 16;

  /**
   * How likely two reports of one value must be of one quantity to speak for it; less speaks
   * against it. This and the two below were found on stories held out of the training, where 0.05
   * more or less makes no difference.
   */
  private static final double ENOUGH_OF_ONE_VALUE = 0.33;

  /** The same where one value allows the other. */
  private static final double ENOUGH_WHERE_VALUES_MEET = 0.38;

  /** The same where the values exclude each other. */
  private static final double ENOUGH_OF_OTHER_VALUES = 0.43;

  /** No pair counts as more certain than this, for or against. */
  private static final double CERTAIN = 0.98;

  /** Less likely than this, two values that one article holds at one time are of two quantities. */
  private static final double EXCLUSIVE = 0.2;

  private static final Deque<Story> NONE = new ArrayDeque<>();

  private final PairFeatures features;
  private final PairModel pairs;
  private final Trace trace;
  private final float[] row = new float[PairFeatures.names().size()];
  private Map<Long, Deque<Story>> latest = new HashMap<>();
  private Map<Long, Deque<Story>> before = new HashMap<>();
  private long since = ReportFacts.NO_DAY;
  private @Nullable ReportFacts marked;
  private List<Long> marks = List.of();

  /**
   * Begins without stories.
   *
   * @param trace takes each candidate of role story with what speaks for it; the cost is its weight
   *     with the sign turned
   */
  StoryIndex(PairFeatures features, PairModel pairs, Trace trace) {
    this.features = features;
    this.pairs = pairs;
    this.trace = trace;
  }

  /**
   * The story that a report belongs to, or null when it belongs to none.
   *
   * @param canBe tells stories that are not over
   */
  @Nullable Story find(ReportFacts facts, Predicate<Story> canBe) {
    Story best = null;
    double most = 0;
    for (Story story : candidates(facts, canBe)) {
      double weight = weight(story, facts);
      if (weight > most) {
        best = story;
        most = weight;
      }
    }
    return best;
  }

  /** Whether the stories that a report could belong to are as earlier runs told them. */
  boolean areAsTold(ReportFacts facts, Predicate<Story> canBe) {
    Predicate<Story> isOut = story -> !canBe.test(story) || story.isAsTold();
    return marks(facts).stream()
        .allMatch(
            mark ->
                latest.getOrDefault(mark, NONE).stream().allMatch(isOut)
                    && before.getOrDefault(mark, NONE).stream().allMatch(isOut));
  }

  /** Puts a story under the marks of its latest report. */
  void put(Story story, ReportFacts facts) {
    rotate(facts.day);
    for (long mark : marks(facts)) {
      Deque<Story> stories = latest.computeIfAbsent(mark, key -> new ArrayDeque<>(2));
      if (stories.peekFirst() != story) {
        stories.remove(story);
        if (stories.size() == REMEMBERED) {
          stories.removeLast();
        }
        stories.addFirst(story);
      }
    }
  }

  /**
   * What the reports of a story say for a report, more than 0, or against it: the sum of how far
   * the log odds of each pair are above those that are enough, as if each pair spoke for itself.
   * Pairs that leave it open, as of values that exclude each other, then count little beside some
   * that are sure.
   */
  private double weight(Story story, ReportFacts facts) {
    if (story.excludes(facts)) {
      return none(story, facts, "is excluded");
    }
    double weight = 0;
    double most = 0;
    String reasons = "";
    for (ReportFacts other : story.known()) {
      features.write(other, facts, row);
      double likely = pairs.probability(row);
      if (likely < EXCLUSIVE && areSaidAtOnce(other, facts)) {
        return none(story, facts, "its article tells the two apart");
      }
      double counted = Math.max(1 - CERTAIN, Math.min(CERTAIN, likely));
      weight += logOdds(counted) - logOdds(enough(other, facts));
      if (likely > most) {
        most = likely;
        reasons = trace.isOn() ? pairs.reasons(row) : reasons;
      }
    }
    if (trace.isOn()) {
      trace.candidate(facts.report.getClaimId(), "story", story.opener(), -weight, reasons);
    }
    return weight;
  }

  private double none(Story story, ReportFacts facts, String reason) {
    if (trace.isOn()) {
      trace.candidate(
          facts.report.getClaimId(), "story", story.opener(), Double.POSITIVE_INFINITY, reason);
    }
    return Double.NEGATIVE_INFINITY;
  }

  private static double enough(ReportFacts a, ReportFacts b) {
    if (a.range.equals(b.range)) {
      return ENOUGH_OF_ONE_VALUE;
    }
    return a.range.meets(b.range) ? ENOUGH_WHERE_VALUES_MEET : ENOUGH_OF_OTHER_VALUES;
  }

  private static double logOdds(double probability) {
    return Math.log(probability / (1 - probability));
  }

  /** Whether one article holds two values, none of which it has replaced by the other. */
  private static boolean areSaidAtOnce(ReportFacts a, ReportFacts b) {
    return a.report.getDocId().equals(b.report.getDocId())
        && a.report.getSuperseded() == b.report.getSuperseded()
        && !a.range.meets(b.range);
  }

  /** Those with the most marks in common, of equal ones the latest. */
  private List<Story> candidates(ReportFacts facts, Predicate<Story> canBe) {
    Map<Story, Integer> shared = new LinkedHashMap<>();
    for (long mark : marks(facts)) {
      count(latest.getOrDefault(mark, NONE), canBe, shared);
      count(before.getOrDefault(mark, NONE), canBe, shared);
    }
    List<Entry<Story, Integer>> most = new ArrayList<>(shared.entrySet());
    most.sort(Comparator.comparingInt(entry -> -entry.getValue()));
    return most.stream().limit(COMPARED).map(Entry::getKey).toList();
  }

  /** The marks of a report; those of the last one are remembered. */
  private List<Long> marks(ReportFacts facts) {
    if (facts != marked) {
      marks = Marks.of(facts);
      marked = facts;
    }
    return marks;
  }

  private static void count(
      Deque<Story> stories, Predicate<Story> canBe, Map<Story, Integer> shared) {
    for (Story story : stories) {
      if (canBe.test(story)) {
        shared.merge(story, 1, Integer::sum);
      }
    }
  }

  private void rotate(long day) {
    long stretch = Story.stretch(day);
    if (day != ReportFacts.NO_DAY && stretch != since) {
      before = since == ReportFacts.NO_DAY ? before : latest;
      latest = since == ReportFacts.NO_DAY ? latest : new HashMap<>();
      since = stretch;
    }
  }
}
