package rasid.reconcile;

import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.BinaryRecords;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.EventTypes;
import rasid.record.Alarm;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.Verdict;

/** Makes the records of stories. */
final class GroupBuilder {

  /** A record with more members could not be loaded by everyone (BigQuery takes 100 MB a row). */
  private static final int MOST_MEMBERS = 10_000;

  private GroupBuilder() {}

  /**
   * The records of some stories, linked to their parts.
   *
   * @param near further stories of the same time, which may be parts or wholes, and are told later
   * @param isFull whether the stories were ended because too many reports waited
   */
  static List<StoryRecord> build(
      List<Story> stories, List<Story> near, boolean isFull, GroupClasses classes) {
    BinaryRecords<ClaimGroup> encoder = new BinaryRecords<>(ClaimGroup.getClassSchema());
    Map<Story, ClaimGroup> groups = new HashMap<>();
    List<StoryRecord> records = new ArrayList<>();
    for (Story story : stories) {
      ClaimGroup group = group(story, classes);
      if (isFull) {
        group.getAlarmDetails().add(Alarms.windowCapped());
      }
      groups.put(story, group);
      long content = Hashing.farmHashFingerprint64().hashBytes(encoder.encode(group)).asLong();
      records.add(new StoryRecord(story, group, content));
    }
    for (Story story : near) {
      groups.put(story, group(story, classes));
    }
    new Parts(stories, near, groups, classes).link();
    for (StoryRecord told : records) {
      ClaimGroup group = told.group();
      History history = told.story().history();
      group.setParts(history.parts());
      group.getAlarmDetails().addAll(history.alarms());
      group.setAlarms(group.getAlarmDetails().stream().map(Alarms::text).toList());
      group.setWas(history.was(group.getGroupId()));
    }
    return records;
  }

  private static ClaimGroup group(Story story, GroupClasses classes) {
    List<Report> reports = story.inTime();
    int[] origins = Origins.of(reports);
    List<Report> voices = voices(reports);
    int[] voiceOrigins = Origins.of(voices);
    Report first = reports.get(0);
    Report last = reports.get(reports.size() - 1);
    Series series = Series.of(voices, voiceOrigins);
    Verdict verdict = Verdicts.of(voices, series);
    List<Alarm> alarms = Verdicts.alarms(voices, verdict);
    if (reports.size() > MOST_MEMBERS) {
      alarms.add(Alarms.membersCapped(reports.size() - MOST_MEMBERS));
    }
    alarms.addAll(story.refused());
    String event = event(story);
    String countedClass = countedClass(story, classes);
    String place = story.most(Report::getPlace);
    String locality =
        story.most(
            report -> Objects.equals(report.getPlace(), place) ? report.getLocality() : null);
    Report placed = placed(reports, place, locality);
    boolean isPeople = classes.isPeople(countedClass);
    return ClaimGroup.newBuilder()
        .setGroupId(story.groupId())
        .setPolicy(ClaimGrouper.POLICY)
        .setEventType(event)
        .setCountedClass(countedClass)
        .setKind(first.getKind())
        .setUnit(first.getUnit())
        .setCountedHead(needsHead(first, event, countedClass) ? head(story) : null)
        .setScope(story.most(Report::getScope))
        .setPlace(place)
        .setLocality(locality)
        .setPlacePrecision(placed.getPlacePrecision())
        .setPlaceAdmin1(placed.getPlaceAdmin1())
        .setPlaceAdmin2(placed.getPlaceAdmin2())
        .setPlaceLat(placed.getPlaceLat())
        .setPlaceLon(placed.getPlaceLon())
        .setWindowBegin(series.points().isEmpty() ? null : series.points().get(0).getDate())
        .setWindowEnd(Story.date(last))
        .setMembers(members(reports, origins))
        .setReports(reports.size())
        .setIndependentOrigins(Origins.count(voiceOrigins, 0, voiceOrigins.length))
        .setEstimates(classes.conventions().estimates(event, countedClass, isPeople, reports))
        .setLatest(Story.date(last) == null ? null : Estimates.value(last))
        .setMaximum(Estimates.greatest(reports, Estimates::value))
        .setVerdict(verdict)
        .setSeries(series.points())
        .setAlarms(Collections.emptyList())
        .setAlarmDetails(alarms)
        .setParts(Collections.emptyList())
        .build();
  }

  /** Those that tell of what is; all where nobody does, whose group is one of plans or denials. */
  private static List<Report> voices(List<Report> reports) {
    List<Report> real = reports.stream().filter(ReportTraits::isReal).toList();
    return real.isEmpty() ? reports : real;
  }

  /**
   * The first report that names the group's town or province, or of those without one the first of
   * its country.
   */
  private static Report placed(
      List<Report> reports, @Nullable String place, @Nullable String locality) {
    Report placed = null;
    for (Report report : reports) {
      boolean isThere =
          Objects.equals(report.getPlace(), place)
              && Objects.equals(report.getLocality(), locality);
      if (isThere && (placed == null || placed.getPlacePrecision() == null)) {
        placed = report;
      }
    }
    return placed == null ? reports.get(0) : placed;
  }

  /** What most say that happened; that nothing did only where none says what. */
  private static String event(Story story) {
    String event =
        story.most(
            report ->
                report.getEventType().equals(EventTypes.OTHER) ? null : report.getEventType());
    return event == null ? EventTypes.OTHER : event;
  }

  private static String countedClass(Story story, GroupClasses classes) {
    Set<String> all = new HashSet<>();
    for (Report report : story.inTime()) {
      all.add(classes.fold(report.getEventType(), report.getCountedClass()));
    }
    String most =
        story.most(report -> classes.fold(report.getEventType(), report.getCountedClass()));
    return classes.unlabelled(
        Objects.requireNonNull(most, "a story has reports, and each has a class"), all);
  }

  /** What has no class, or of which nothing happened, is told by its name. */
  private static boolean needsHead(Report report, String event, String countedClass) {
    return countedClass.equals(ClassTypes.OTHER)
        || report.getKind() == QuantityKind.MONEY
        || event.equals(EventTypes.OTHER);
  }

  private static @Nullable String head(Story story) {
    return story.most(Report::getCountedHead);
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
              origins[i],
              report.getSuperseded()));
    }
    return members;
  }
}
