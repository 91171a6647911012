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
   * How likely a report is of a story that has its value, from which on it joins it: the mean of
   * the greatest and of the average probability over the reports of the story. This and the two
   * below were found on stories held out of the training, where 0.05 more or less makes no
   * difference.
   */
  private static final double ENOUGH_OF_ITS_VALUE = 0.3;

  /** The same where the story allows its value. */
  private static final double ENOUGH_WHERE_VALUES_MEET = 0.35;

  /** The same where its value is another one. */
  private static final double ENOUGH_OF_ANOTHER_VALUE = 0.45;

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
   * @param trace takes each candidate of role story with what speaks for it; the cost is the
   *     probability with its sign turned
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
      double likely = likely(story, facts);
      if (likely > most && likely >= enough(story, facts)) {
        best = story;
        most = likely;
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

  private double likely(Story story, ReportFacts facts) {
    if (story.excludes(facts)) {
      return none(story, facts, "is excluded");
    }
    double sum = 0;
    double most = 0;
    String reasons = "";
    for (ReportFacts other : story.known()) {
      features.write(other, facts, row);
      double likely = pairs.probability(row);
      sum += likely;
      if (likely < EXCLUSIVE && areSaidAtOnce(other, facts)) {
        return none(story, facts, "its article tells the two apart");
      }
      if (likely > most) {
        most = likely;
        reasons = trace.isOn() ? pairs.reasons(row) : reasons;
      }
    }
    double likely = (most + sum / story.known().size()) / 2;
    if (trace.isOn()) {
      trace.candidate(facts.report.getClaimId(), "story", story.opener(), -likely, reasons);
    }
    return likely;
  }

  private double none(Story story, ReportFacts facts, String reason) {
    if (trace.isOn()) {
      trace.candidate(facts.report.getClaimId(), "story", story.opener(), 0, reason);
    }
    return 0;
  }

  private static double enough(Story story, ReportFacts facts) {
    double enough = ENOUGH_OF_ANOTHER_VALUE;
    for (ReportFacts other : story.known()) {
      if (other.range.equals(facts.range)) {
        return ENOUGH_OF_ITS_VALUE;
      }
      enough = other.range.meets(facts.range) ? ENOUGH_WHERE_VALUES_MEET : enough;
    }
    return enough;
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
