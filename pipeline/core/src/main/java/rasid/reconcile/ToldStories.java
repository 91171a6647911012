package rasid.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Report;
import rasid.record.Told;

/**
 * The stories that are as earlier runs told them. A report that was told, and could belong to none
 * but such stories, belongs where it did: weighing it again would say the same.
 */
final class ToldStories {

  /** By the id that it was told under, the story that the first of its reports is in. */
  private final Map<String, Story> byId = new HashMap<>();

  /**
   * Whether a report that was told belongs where it did.
   *
   * @param open tells the stories that it could belong to
   */
  boolean keep(ReportFacts facts, StoryIndex open) {
    Report report = facts.report;
    if (report.getTold() == null || !report.getLinks().isEmpty()) {
      return false;
    }
    Story before = storyOf(report.getTold());
    boolean isThere = before == null || (before.isAsTold() && before.isOpen(facts.day));
    return isThere && open.areAsTold(facts, story -> story.isOpen(facts.day));
  }

  /** The story that is told under an id; null where its first report has not come yet. */
  @Nullable Story storyOf(Told told) {
    return byId.get(told.getGroupId());
  }

  /** Notes which story a report is in. One that it has left is not as it was told. */
  void put(Story story, Report report) {
    if (report.getTold() != null) {
      Story before = byId.putIfAbsent(report.getTold().getGroupId(), story);
      if (before != null && before != story) {
        before.change();
      }
    }
  }

  /** Forgets stories that no report can join any more. */
  void remove(List<Story> stories) {
    for (Story story : stories) {
      if (story.hasHistory()) {
        story.history().ids().forEach(id -> byId.remove(id, story));
      }
    }
  }
}
