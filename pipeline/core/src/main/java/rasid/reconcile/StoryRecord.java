package rasid.reconcile;

import java.util.List;
import rasid.record.ClaimGroup;
import rasid.record.Report;
import rasid.record.Told;

/**
 * A story with its record.
 *
 * @param content hash of what the record says of the story itself
 */
record StoryRecord(Story story, ClaimGroup group, long content) {

  /** Whether an earlier run told it as it is. */
  boolean isTold() {
    return !story.hasNews() && story.history().isTold(group.getGroupId(), content);
  }

  /** Its reports, which from here on say what is told of them. */
  List<Report> index() {
    History history = story.history();
    List<Report> reports = story.inTime();
    for (int i = 0; i < reports.size(); i++) {
      reports
          .get(i)
          .setTold(
              new Told(
                  group.getGroupId(),
                  content,
                  i == 0 ? history.parts() : List.of(),
                  i == 0 ? history.alarms() : List.of()));
      reports.get(i).setAge(0);
    }
    return reports;
  }
}
