package rasid.reconcile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Report;
import rasid.trace.Trace;

/**
 * The stories of one counted thing inside a story key. A report joins the story that most speaks
 * for: the town that it names or that its article is about, its article, its figure, its source, a
 * passage that it shares, and how near its value is. It is compared with the latest stories that
 * have one of these marks in common with it, so that the cost of a report does not grow with their
 * number.
 */
final class StoryIndex {

  /** Latest stories that are remembered for a mark. */
  private static final int REMEMBERED = 8;

  /** Evidence from which on a report belongs to a story. */
  private static final double ENOUGH = 1;

  /** The same for reports that {@linkplain ReportTraits#isVague know less} of what they are of. */
  private static final double ENOUGH_WHEN_VAGUE = 4;

  /** Step between magnitudes. */
  private static final double MAGNITUDE = Math.log(1.5);

  private static final Deque<Story> NONE = new ArrayDeque<>();

  private final Trace trace;
  private final Map<Mark, Deque<Story>> byMark = new HashMap<>();

  /** In the order of their last reports. */
  private final Set<Story> open = new LinkedHashSet<>();

  private @Nullable Story only;
  private int stories;

  /**
   * Begins without stories.
   *
   * @param trace takes each candidate of role story with what speaks for it; the cost is the
   *     evidence with its sign turned
   */
  StoryIndex(Trace trace) {
    this.trace = trace;
  }

  /** The story that a report belongs to, or null when it opens one. */
  @Nullable Story find(Report report) {
    closeBefore(Story.day(report));
    boolean isOnly = open.size() == 1;
    Story best = null;
    double most = ReportTraits.isVague(report) ? ENOUGH_WHEN_VAGUE : ENOUGH;
    for (Story story : candidates(report)) {
      double evidence = Evidence.total(story, report, isOnly);
      if (trace.isOn()) {
        String reasons = Evidence.of(story, report, isOnly).toString();
        trace.candidate(report.getClaimId(), "story", story.opener(), -evidence, reasons);
      }
      if (evidence >= most && (best == null || evidence > most)) {
        best = story;
        most = evidence;
      }
    }
    return best;
  }

  /** Puts a story under the marks of its latest report. */
  void put(Story story, Report report) {
    for (Mark mark : Mark.of(report)) {
      story.mark(mark);
      remember(mark, story);
    }
    remember(new Mark.Magnitude(magnitude(report)), story);
    if (story.locality() == null) {
      remember(Mark.Country.WHOLE, story);
    }
    if (!open.remove(story)) {
      only = stories++ == 0 ? story : null;
    }
    open.add(story);
  }

  /** The only story that there was, open or not; null when there were more. */
  @Nullable Story only() {
    return only;
  }

  private void remember(Mark mark, Story story) {
    Deque<Story> latest = byMark.computeIfAbsent(mark, key -> new ArrayDeque<>(REMEMBERED));
    if (latest.peekFirst() != story) {
      latest.remove(story);
      if (latest.size() == REMEMBERED) {
        latest.removeLast();
      }
      latest.addFirst(story);
    }
  }

  private void closeBefore(@Nullable Long day) {
    while (!open.isEmpty() && !open.iterator().next().isOpen(day)) {
      open.remove(open.iterator().next());
    }
  }

  private Set<Story> candidates(Report report) {
    Set<Story> candidates = new LinkedHashSet<>();
    Mark.of(report).forEach(mark -> collect(mark, candidates));
    int magnitude = magnitude(report);
    for (int step = -1; step <= 1; step++) {
      collect(new Mark.Magnitude(magnitude + step), candidates);
    }
    collect(Mark.Country.WHOLE, candidates);
    if (open.size() == 1) {
      candidates.addAll(open);
    }
    return candidates;
  }

  private void collect(Mark mark, Set<Story> candidates) {
    for (Story story : byMark.getOrDefault(mark, NONE)) {
      if (open.contains(story)) {
        candidates.add(story);
      }
    }
  }

  private static int magnitude(Report report) {
    ValueRange bounds = ValueRange.of(report);
    double value = Double.isInfinite(bounds.low()) ? bounds.high() : bounds.low();
    return (int) Math.floor(Math.log(Math.max(1, value)) / MAGNITUDE);
  }
}
