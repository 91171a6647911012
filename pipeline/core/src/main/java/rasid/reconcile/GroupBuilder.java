package rasid.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Alarm;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.Report;
import rasid.record.SeriesPoint;
import rasid.record.Verdict;

/** Makes the records of stories. */
final class GroupBuilder {

  /** A record with more members could not be loaded by everyone (BigQuery takes 100 MB a row). */
  private static final int MOST_MEMBERS = 10_000;

  private GroupBuilder() {}

  /**
   * The groups of the stories of one stretch of a story key, linked to their parts.
   *
   * @param isFull whether the stretch was ended because too many reports waited
   */
  static List<ClaimGroup> build(List<Story> stories, boolean isFull, GroupClasses classes) {
    Map<Story, ClaimGroup> groups = new HashMap<>();
    List<ClaimGroup> inOrder = new ArrayList<>();
    for (Story story : stories) {
      ClaimGroup group = group(story);
      if (isFull) {
        group.getAlarmDetails().add(Alarms.windowCapped());
      }
      groups.put(story, group);
      inOrder.add(group);
    }
    new Parts(stories, groups, classes).link();
    for (ClaimGroup group : inOrder) {
      group.setAlarms(group.getAlarmDetails().stream().map(Alarms::text).toList());
    }
    return inOrder;
  }

  private static ClaimGroup group(Story story) {
    List<Report> reports = story.inTime();
    int[] origins = Origins.of(reports);
    Report first = reports.get(0);
    Report last = reports.get(reports.size() - 1);
    List<SeriesPoint> series = Series.of(reports, origins);
    Verdict verdict = Verdicts.of(reports, series);
    List<Alarm> alarms = Verdicts.alarms(reports, verdict);
    if (reports.size() > MOST_MEMBERS) {
      alarms.add(Alarms.membersCapped(reports.size() - MOST_MEMBERS));
    }
    Report placed = placed(reports, story.locality());
    return ClaimGroup.newBuilder()
        .setGroupId(story.groupId())
        .setPolicy(ClaimGrouper.POLICY)
        .setEventType(first.getEventType())
        .setCountedClass(story.countedClass())
        .setKind(first.getKind())
        .setUnit(first.getUnit())
        .setCountedHead(first.getCountedHead())
        .setScope(first.getScope())
        .setPlace(first.getPlace())
        .setLocality(story.locality())
        .setPlacePrecision(placed.getPlacePrecision())
        .setPlaceAdmin1(placed.getPlaceAdmin1())
        .setPlaceAdmin2(placed.getPlaceAdmin2())
        .setPlaceLat(placed.getPlaceLat())
        .setPlaceLon(placed.getPlaceLon())
        .setWindowBegin(series.isEmpty() ? null : series.get(0).getDate())
        .setWindowEnd(Story.date(last))
        .setMembers(members(reports, origins))
        .setReports(reports.size())
        .setIndependentOrigins(Origins.count(origins, 0, origins.length))
        .setEstimates(Estimates.of(reports))
        .setLatest(Story.date(last) == null ? null : Estimates.value(last))
        .setMaximum(Estimates.greatest(reports, Estimates::value))
        .setVerdict(verdict)
        .setSeries(series)
        .setAlarms(Collections.emptyList())
        .setAlarmDetails(alarms)
        .setParts(Collections.emptyList())
        .build();
  }

  /**
   * The first report that names the group's town or province, or of those without one the first.
   */
  private static Report placed(List<Report> reports, @Nullable String locality) {
    Report placed = null;
    for (Report report : reports) {
      boolean isThere = Objects.equals(report.getLocality(), locality);
      if (isThere && (placed == null || placed.getPlacePrecision() == null)) {
        placed = report;
      }
    }
    return placed == null ? reports.get(0) : placed;
  }

  private static List<GroupMember> members(List<Report> reports, int[] origins) {
    List<GroupMember> members = new ArrayList<>();
    for (int i = 0; i < Math.min(reports.size(), MOST_MEMBERS); i++) {
      Report report = reports.get(i);
      members.add(
          new GroupMember(
              report.getClaimId(),
              report.getDocId(),
              report.getSource(),
              Story.date(report),
              report.getOp(),
              report.getPoint(),
              report.getLow(),
              report.getHigh(),
              origins[i]));
    }
    return members;
  }
}
