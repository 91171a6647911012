package rasid.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.QuantityKind;
import rasid.record.Report;

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

  /** Smaller numbers are equal by chance too often to tell much. */
  private static final double TELLING = 10;

  /** Evidence from which on a report belongs to a story. */
  private static final double ENOUGH = 1;

  /** The same for reports that {@linkplain #isVague know less} of what they are about. */
  private static final double ENOUGH_WHEN_VAGUE = 4;

  /** What rules out that a report belongs to a story, whatever else speaks for it. */
  private static final double NEVER = -100;

  /** Step between magnitudes. */
  private static final double MAGNITUDE = Math.log(1.5);

  private static final String COUNTRY = "country";

  private final Map<Object, Deque<Story>> byMark = new HashMap<>();

  /** In the order of their last reports. */
  private final Set<Story> open = new LinkedHashSet<>();

  private @Nullable Story only;
  private int stories;

  /** The story that a report belongs to, or null when it opens one. */
  @Nullable Story find(Report report) {
    closeBefore(Story.day(report));
    Story best = null;
    double most = isVague(report) ? ENOUGH_WHEN_VAGUE : ENOUGH;
    for (Story story : candidates(report)) {
      double evidence =
          story.isNear(report) || story.has(figure(report)) ? evidence(story, report) : -1;
      if (evidence >= most && (best == null || evidence > most)) {
        best = story;
        most = evidence;
      }
    }
    return best;
  }

  /** Puts a story under the marks of its latest report. */
  void put(Story story, Report report) {
    for (Object mark : marks(report)) {
      story.mark(mark);
      remember(mark, story);
    }
    remember(magnitude(report), story);
    if (story.locality() == null) {
      remember(COUNTRY, story);
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

  /** What makes it likely that a report is about the same as another that has it too. */
  static List<Object> marks(Report report) {
    List<Object> marks = new ArrayList<>(report.getShingles());
    marks.add("article " + report.getDocId());
    marks.add(figure(report));
    if (Origins.isNamed(report)) {
      marks.add(source(report));
    }
    if (report.getLocality() != null) {
      marks.add(town(report.getLocality()));
    }
    if (report.getSetting() != null) {
      marks.add(town(report.getSetting()));
    }
    return marks;
  }

  private void remember(Object mark, Story story) {
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
    marks(report).forEach(mark -> collect(mark, candidates));
    int magnitude = magnitude(report);
    for (int step = -1; step <= 1; step++) {
      collect(magnitude + step, candidates);
    }
    collect(COUNTRY, candidates);
    if (open.size() == 1) {
      candidates.addAll(open);
    }
    return candidates;
  }

  private void collect(Object mark, Set<Story> candidates) {
    for (Story story : byMark.getOrDefault(mark, new ArrayDeque<>())) {
      if (open.contains(story)) {
        candidates.add(story);
      }
    }
  }

  /**
   * Whether event, thing, place and time do not say of a report what it is about: without place or
   * day, where nothing happened (OTHER), and for amounts and measures, whose thing is a unit.
   */
  static boolean isVague(Report report) {
    return report.getStatementDate() == null || !isCount(report);
  }

  /** Whether a number is equal to another by more than chance. */
  static boolean isTelling(Report report) {
    return report.getPoint() != null && report.getPoint() >= TELLING;
  }

  /** Whether event, thing and place tell what is counted. */
  static boolean isCount(Report report) {
    return report.getPlace() != null
        && report.getKind() == QuantityKind.COUNT
        && !report.getEventType().equals("OTHER");
  }

  /** How much speaks for a report to belong to a story; the weights are set by hand. */
  private double evidence(Story story, Report report) {
    if (story.contradictsItselfWith(report)) {
      return NEVER;
    }
    double place = ofPlace(story, report);
    boolean isOnly = open.size() == 1;
    double evidence = isVague(report) ? Math.min(place, 2) : place + (isOnly ? 1 : 0);
    evidence += ofValue(story, report);
    evidence += story.has("article " + report.getDocId()) ? 3 : 0;
    evidence += Origins.isNamed(report) && story.has(source(report)) ? 1 : 0;
    evidence += report.getShingles().stream().anyMatch(story::has) ? 4 : 0;
    if (story.has(figure(report))) {
      evidence += isTelling(report) ? 2 : 0.5;
    }
    return evidence;
  }

  private static double ofPlace(Story story, Report report) {
    String town = report.getLocality() == null ? report.getSetting() : report.getLocality();
    if (town == null) {
      return 0;
    }
    boolean isNamed = report.getLocality() != null;
    if (story.locality() != null) {
      return story.locality().equals(town) ? (isNamed ? 4 : 3) : isNamed ? NEVER : -4;
    }
    return story.settings().isEmpty() ? 0 : story.settings().contains(town) ? 2 : -3;
  }

  private static double ofValue(Story story, Report report) {
    double ratio = story.latest().ratio(ValueRange.of(report));
    return ratio == 1 ? 1 : ratio <= 1.5 ? 0.5 : ratio <= 2.5 ? 0 : -1;
  }

  private static int magnitude(Report report) {
    ValueRange bounds = ValueRange.of(report);
    double value = Double.isInfinite(bounds.low()) ? bounds.high() : bounds.low();
    return (int) Math.floor(Math.log(Math.max(1, value)) / MAGNITUDE);
  }

  /** The value with its relation, to be the same as another. */
  static String figure(Report report) {
    return report.getOp()
        + " "
        + report.getPoint()
        + " "
        + report.getLow()
        + " "
        + report.getHigh();
  }

  private static String source(Report report) {
    return "source " + report.getOrigin();
  }

  private static String town(String id) {
    return "town " + id;
  }
}
