package rasid.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Report;

/**
 * What reviewers said of which reports belong together. A report goes to the story that it is said
 * to belong with, and leaves one that it is said not to; others stay where evidence put them. It
 * holds among the stories that are told at one time: what differs in kind or unit is not one
 * quantity, and is to be corrected there.
 */
final class Links {

  private static final String NOT = "!";

  private final List<Story> stories;
  private final Map<String, Story> byId = new LinkedHashMap<>();

  private Links(List<Story> stories) {
    this.stories = stories;
    for (Story story : stories) {
      byId.put(story.groupId(), story);
      story.inTime().forEach(report -> byId.put(report.getClaimId(), story));
    }
  }

  /** The stories as reviewers want them; the same list when they said nothing. */
  static List<Story> apply(List<Story> stories) {
    boolean isLinked =
        stories.stream()
            .anyMatch(
                story -> story.inTime().stream().anyMatch(report -> !report.getLinks().isEmpty()));
    return isLinked ? new Links(stories).sorted() : stories;
  }

  /** The story that an undated report is said to belong with; null when there is none. */
  static @Nullable Story wanted(Report report, List<Story> stories) {
    return report.getLinks().isEmpty() ? null : new Links(stories).wanted(report);
  }

  private @Nullable Story wanted(Report report) {
    Story wanted = null;
    for (String link : report.getLinks()) {
      Story story = byId.get(link);
      wanted = story == null ? wanted : story;
    }
    return wanted;
  }

  private boolean isUnwanted(Report report, Story story) {
    Set<String> ids = new TreeSet<>();
    story.inTime().forEach(member -> ids.add(NOT + member.getClaimId()));
    ids.add(NOT + story.groupId());
    return story.inTime().size() > 1 && report.getLinks().stream().anyMatch(ids::contains);
  }

  private List<Story> sorted() {
    // Where each report goes: a story that is there, or one of its own.
    Map<Story, List<Report>> members = new LinkedHashMap<>();
    stories.forEach(story -> members.put(story, new ArrayList<>()));
    List<Report> alone = new ArrayList<>();
    boolean moved = false;
    for (Story story : stories) {
      for (Report report : story.inTime()) {
        Story wanted = wanted(report);
        if (wanted != null && wanted != story) {
          members.get(wanted).add(report);
          moved = true;
        } else if (wanted == null && isUnwanted(report, story)) {
          alone.add(report);
          moved = true;
        } else {
          members.get(story).add(report);
        }
      }
    }
    if (!moved) {
      return stories;
    }
    List<Story> sorted = new ArrayList<>();
    members.forEach(
        (story, reports) -> {
          if (reports.size() == story.inTime().size() && story.inTime().containsAll(reports)) {
            sorted.add(story);
          } else if (!reports.isEmpty()) {
            sorted.add(again(reports));
          }
        });
    alone.forEach(report -> sorted.add(again(List.of(report))));
    return sorted;
  }

  private static Story again(List<Report> reports) {
    Story story = new Story();
    reports.forEach(report -> story.add(new ReportFacts(report)));
    return story;
  }
}
