package rasid.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Alarm;
import rasid.record.ClaimGroup;
import rasid.record.Report;
import rasid.record.Scope;

/**
 * Links groups of like time that count a part of another: a kind of its class, a town of its
 * country, or what a claim itself calls a part. Parts are never summed; what cannot be a part
 * raises an alarm.
 */
final class Parts {

  private static final Comparator<Story> BY_BEGIN = Comparator.comparingLong(Story::begin);

  private final Set<Story> told;
  private final List<Story> stories;
  private final Map<Story, ClaimGroup> groups;
  private final GroupClasses classes;
  private final Map<Population, Timeline> timelines = new HashMap<>();
  private final Map<String, Story> storyOf = new HashMap<>();
  private final Map<Story, Set<Story>> partsOf = new HashMap<>();
  private final Map<Story, List<Alarm>> alarmsOf = new HashMap<>();

  /** What stories are filed under; the place is null for the country as a whole. */
  private record Population(
      String event, @Nullable String country, String countedClass, @Nullable String locality) {

    static Population of(ClaimGroup group) {
      return new Population(
          group.getEventType(), group.getPlace(), group.getCountedClass(), group.getLocality());
    }

    Population as(String otherClass, @Nullable String otherLocality) {
      return new Population(event, country, otherClass, otherLocality);
    }
  }

  /** Stories of one class and place by their begin. */
  private static final class Timeline {
    private final List<Story> stories = new ArrayList<>();

    /** For each story the last day of it and all before it, which only rises. */
    private long[] ends = new long[0];

    void sort() {
      stories.sort(BY_BEGIN);
      ends = new long[stories.size()];
      long end = Long.MIN_VALUE;
      for (int i = 0; i < ends.length; i++) {
        end = Math.max(end, stories.get(i).end());
        ends[i] = end;
      }
    }

    /** The stories of the time of another, or near it. */
    List<Story> near(Story other) {
      int low = 0;
      int high = ends.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (ends[middle] < other.begin() - Story.STEP_DAYS) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      List<Story> near = new ArrayList<>();
      for (int i = low; i < ends.length; i++) {
        Story story = stories.get(i);
        if (story.begin() > other.end() + Story.STEP_DAYS) {
          break;
        }
        if (story.end() >= other.begin() - Story.STEP_DAYS) {
          near.add(story);
        }
      }
      return near;
    }
  }

  /**
   * Begins.
   *
   * @param told stories that are told, and then not there any more
   * @param near others of their time, of which only what the former have to do with them is known
   *     for good
   * @param groups the records of all of them
   */
  Parts(List<Story> told, List<Story> near, Map<Story, ClaimGroup> groups, GroupClasses classes) {
    this.told = new HashSet<>(told);
    this.stories = Stream.concat(told.stream(), near.stream()).toList();
    this.groups = groups;
    this.classes = classes;
  }

  private ClaimGroup group(Story story) {
    return Objects.requireNonNull(groups.get(story), "each story has its record");
  }

  /** Tells each story its parts, and what is to be said of them. */
  void link() {
    for (Story story : stories) {
      timelines
          .computeIfAbsent(Population.of(group(story)), key -> new Timeline())
          .stories
          .add(story);
      story.inTime().forEach(report -> storyOf.put(report.getClaimId(), story));
    }
    timelines.values().forEach(Timeline::sort);
    stories.forEach(this::findWholes);
    partsOf.forEach(
        (whole, parts) -> {
          Limits limits = Limits.of(whole, group(whole).getCountedClass());
          parts.removeIf(part -> !canBePart(whole, limits, part));
        });
    compareSums();
    Set<String> allIds = ids(stories);
    Set<String> toldIds = ids(told);
    for (Story whole : stories) {
      if (!partsOf.containsKey(whole) && !whole.hasHistory()) {
        continue;
      }
      boolean isTold = told.contains(whole);
      Predicate<Story> isSettled = story -> isTold || story == whole || told.contains(story);
      whole
          .history()
          .settle(
              (isTold ? allIds : toldIds)::contains,
              alarm -> isAtHand(alarm, isSettled),
              partsOf.getOrDefault(whole, Set.of()).stream()
                  .filter(isSettled)
                  .map(part -> group(part).getGroupId())
                  .toList(),
              alarmsOf.getOrDefault(whole, List.of()).stream()
                  .filter(alarm -> isTold || isAboutTold(alarm))
                  .toList());
    }
  }

  /** The ids that stories have, and had. */
  private Set<String> ids(Collection<Story> of) {
    Set<String> ids = new HashSet<>();
    for (Story story : of) {
      ids.add(group(story).getGroupId());
      if (story.hasHistory()) {
        ids.addAll(story.history().ids());
      }
    }
    return ids;
  }

  private boolean isAtHand(Alarm alarm, Predicate<Story> isSettled) {
    return alarm.getClaims().stream()
        .map(storyOf::get)
        .allMatch(story -> story != null && isSettled.test(story));
  }

  private boolean isAboutTold(Alarm alarm) {
    return alarm.getClaims().stream().map(storyOf::get).anyMatch(told::contains);
  }

  private void findWholes(Story part) {
    ClaimGroup group = group(part);
    for (Report report : part.inTime()) {
      Story whole = report.getSubsetOf() == null ? null : storyOf.get(report.getSubsetOf());
      if (whole != null && whole != part) {
        add(whole, part);
      }
    }
    boolean isCount = part.inTime().stream().allMatch(ReportTraits::isCount);
    if (!isCount || group.getScope() != Scope.ALL) {
      return;
    }
    Population own = Population.of(group);
    if (own.locality() != null && group.getCountedHead() == null) {
      wholes(part, own.as(own.countedClass(), null));
    }
    for (String above : classes.above(own.countedClass())) {
      wholes(part, own.as(above, own.locality()));
      if (own.locality() != null) {
        wholes(part, own.as(above, null));
      }
    }
  }

  private void wholes(Story part, Population whole) {
    Timeline timeline = timelines.get(whole);
    if (timeline != null) {
      timeline.near(part).forEach(story -> add(story, part));
    }
  }

  private void add(Story whole, Story part) {
    partsOf.computeIfAbsent(whole, key -> new LinkedHashSet<>()).add(part);
  }

  /**
   * Raises an alarm when a report of the part is greater than what a report of the whole, of its
   * time and not older, allows. Returns false when it is, but the part is a town's and the whole
   * the country's, or the excess is too great: then the whole is that of another story; and when it
   * is greater than reports of other times, and none of the whole is of a time of its own. What its
   * text calls its whole is of its time.
   */
  private boolean canBePart(Story whole, Limits limits, Story part) {
    Limits.Excess greatest = null;
    boolean isOfTime = false;
    boolean exceedsOthers = false;
    for (Report report : part.inTime()) {
      ReportFacts facts = new ReportFacts(report);
      for (ReportFacts limit : limits.of(facts)) {
        Limits.Excess excess = new Limits.Excess(facts, limit);
        if (!TimesCovered.areOne(facts, limit)) {
          exceedsOthers |= excess.size() > 0;
          continue;
        }
        isOfTime = true;
        if (excess.size() > (greatest == null ? 0 : greatest.size())) {
          greatest = excess;
        }
      }
    }
    if (greatest == null) {
      return isOfTime || !exceedsOthers;
    }
    boolean isOfPlace = Objects.equals(group(whole).getLocality(), group(part).getLocality());
    if (!isOfPlace || greatest.ratio() > Story.STEP) {
      return false;
    }
    raise(
        whole,
        Alarms.partExceedsWhole(
            greatest.part().report.getClaimId(), greatest.limit().report.getClaimId()));
    return true;
  }

  private void raise(Story whole, Alarm alarm) {
    alarmsOf.computeIfAbsent(whole, key -> new ArrayList<>()).add(alarm);
  }

  /** What claims call parts of one number must not sum to more than it. */
  private void compareSums() {
    Map<String, List<Report>> partsOfClaim = new TreeMap<>();
    for (Story story : stories) {
      for (Report report : story.inTime()) {
        if (report.getSubsetOf() != null) {
          partsOfClaim.computeIfAbsent(report.getSubsetOf(), id -> new ArrayList<>()).add(report);
        }
      }
    }
    partsOfClaim.forEach(
        (id, parts) -> {
          Story whole = storyOf.get(id);
          if (whole == null) {
            return;
          }
          double most =
              whole.inTime().stream()
                  .filter(report -> report.getClaimId().equals(id))
                  .mapToDouble(report -> ValueRange.of(report).high())
                  .findFirst()
                  .orElseThrow();
          double least = parts.stream().mapToDouble(part -> ValueRange.of(part).low()).sum();
          if (parts.size() > 1 && least > most) {
            List<String> ids = parts.stream().map(Report::getClaimId).sorted().toList();
            raise(whole, Alarms.subsetSum(ids, id));
          }
        });
  }
}
