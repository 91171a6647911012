package rasid.reconcile;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.EventTypes;
import rasid.record.Report;

/**
 * What reviewers said of which reports belong together. A report goes to the story that it is said
 * to belong with, and leaves one that it is said not to; others stay where evidence put them. It
 * holds among the stories that are told at one time. What differs in kind, unit, event or class is
 * not one quantity, and is to be corrected there: a link to it is refused, which an alarm tells.
 */
final class Links {

  private static final String NOT = "!";

  private final List<Story> stories;
  private final GroupClasses classes;
  private final Map<String, Story> byId = new LinkedHashMap<>();

  private Links(List<Story> stories, GroupClasses classes) {
    this.stories = stories;
    this.classes = classes;
    for (Story story : stories) {
      byId.put(story.groupId(), story);
      story.inTime().forEach(report -> byId.put(report.getClaimId(), story));
    }
  }

  /**
   * The stories as reviewers want them; the same list when they said nothing. A story whose report
   * they wanted elsewhere, where it cannot be, has an alarm about it.
   */
  static List<Story> apply(List<Story> stories, GroupClasses classes) {
    boolean isLinked =
        stories.stream()
            .anyMatch(
                story -> story.inTime().stream().anyMatch(report -> !report.getLinks().isEmpty()));
    if (!isLinked) {
      return stories;
    }
    Links links = new Links(stories, classes);
    List<Story> sorted = links.sorted();
    sorted.forEach(links::tellRefused);
    return sorted;
  }

  /** The story that an undated report is said to belong with; null when there is none. */
  static @Nullable Story wanted(Report report, List<Story> stories, GroupClasses classes) {
    return report.getLinks().isEmpty() ? null : new Links(stories, classes).wanted(report);
  }

  private @Nullable Story wanted(Report report) {
    Story wanted = null;
    for (String link : report.getLinks()) {
      Story story = byId.get(link);
      wanted = story == null || !canHold(story, report) ? wanted : story;
    }
    return wanted;
  }

  private void tellRefused(Story story) {
    for (Report report : story.inTime()) {
      for (String link : report.getLinks()) {
        Story other = byId.get(link);
        if (other != null && !other.inTime().contains(report) && !canHold(other, report)) {
          story.refused().add(Alarms.linkRefused(report.getClaimId(), link));
        }
      }
    }
  }

  /** Whether a report counts what a story counts: its event and class are among those of it. */
  private boolean canHold(Story story, Report report) {
    return isAmong(report, story, Report::getEventType, EventTypes.OTHER, String::equals)
        && isAmong(report, story, this::countedClass, ClassTypes.OTHER, this::isSameClass);
  }

  /** What neither names is no reason against it. */
  private static boolean isAmong(
      Report report,
      Story story,
      Function<Report, String> symbol,
      String none,
      BiPredicate<String, String> isSame) {
    String said = symbol.apply(report);
    List<String> others =
        story.inTime().stream().map(symbol).filter(other -> !other.equals(none)).toList();
    return said.equals(none)
        || others.isEmpty()
        || others.stream().anyMatch(other -> isSame.test(said, other));
  }

  private String countedClass(Report report) {
    return classes.fold(report.getEventType(), report.getCountedClass());
  }

  private boolean isSameClass(String a, String b) {
    return a.equals(b) || classes.areEquivalent(a, b);
  }

  private boolean isUnwanted(Report report, Story story) {
    Set<String> ids = new TreeSet<>();
    story.inTime().forEach(member -> ids.add(NOT + member.getClaimId()));
    ids.add(NOT + story.groupId());
    return story.inTime().size() > 1 && report.getLinks().stream().anyMatch(ids::contains);
  }

  private List<Story> sorted() {
    // Where each report goes: a story that is there, or one of its own.
    ListMultimap<Story, Report> members = ArrayListMultimap.create();
    List<Report> alone = new ArrayList<>();
    boolean moved = false;
    for (Story story : stories) {
      for (Report report : story.inTime()) {
        Story wanted = wanted(report);
        if (wanted != null && wanted != story) {
          members.put(wanted, report);
          moved = true;
        } else if (wanted == null && isUnwanted(report, story)) {
          alone.add(report);
          moved = true;
        } else {
          members.put(story, report);
        }
      }
    }
    if (!moved) {
      return stories;
    }
    List<Story> sorted = new ArrayList<>();
    for (Story story : stories) {
      List<Report> reports = members.get(story);
      if (reports.size() == story.inTime().size() && story.inTime().containsAll(reports)) {
        sorted.add(story);
      } else if (!reports.isEmpty()) {
        sorted.add(again(reports));
      }
    }
    alone.forEach(report -> sorted.add(again(List.of(report))));
    return sorted;
  }

  private static Story again(List<Report> reports) {
    Story story = new Story();
    reports.forEach(report -> story.add(new ReportFacts(report)));
    return story;
  }
}
