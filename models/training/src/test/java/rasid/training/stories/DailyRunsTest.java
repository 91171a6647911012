package rasid.training.stories;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.reconcile.ClaimGrouper;
import rasid.reconcile.GroupClasses;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.Report;

/**
 * Two years of runs, each behind those of the last days only, come to what one run over all says.
 */
class DailyRunsTest {

  private static final GroupClasses CLASSES = GroupClasses.of(Lexicons.own());

  /** What each day's run leaves for later ones. */
  private final TreeMap<LocalDate, List<Report>> indexes = new TreeMap<>();

  private final Map<String, ClaimGroup> state = new HashMap<>();
  private int told;

  @Test
  void aRunADayBehindThoseOfTheLastMonth() {
    List<Report> reports = dated(3_000);
    runAll(reports, 0);
    assertThat(state).isEqualTo(once(reports));
    // A story is told when it is reported, and not on the thirty days behind that.
    assertThat(told).isLessThan(6 * state.size());
  }

  @Test
  void articlesMayComeDaysLate() {
    List<Report> reports = dated(2_000);
    runAll(reports, 10);
    assertThat(byMembers(state)).isEqualTo(byMembers(once(reports)));
  }

  /**
   * Groups called by their members: their ids come from the report that was told first, which is
   * another one where articles come in another order.
   */
  private static Map<String, ClaimGroup> byMembers(Map<String, ClaimGroup> groups) {
    Map<String, String> names = new HashMap<>();
    groups.forEach(
        (id, group) ->
            names.put(
                id,
                group.getMembers().stream()
                    .map(GroupMember::getClaimId)
                    .collect(Collectors.joining(" "))));
    Map<String, ClaimGroup> named = new HashMap<>();
    groups.forEach(
        (id, group) ->
            named.put(
                names.get(id),
                ClaimGroup.newBuilder(group)
                    .setGroupId(names.get(id))
                    .setParts(group.getParts().stream().map(names::get).sorted().toList())
                    .build()));
    return named;
  }

  /** Undated reports belong to no time, and so may join what is out of reach for a daily run. */
  private static List<Report> dated(int size) {
    List<Report> reports = new ArrayList<>(SyntheticStories.of(size, 5).reports());
    reports.removeIf(report -> report.getStatementDate() == null);
    return reports;
  }

  /** Runs all days on which reports come, up to so many days late. */
  private void runAll(List<Report> reports, int late) {
    Random random = new Random(4);
    TreeMap<LocalDate, List<Report>> days = new TreeMap<>();
    for (Report report : reports) {
      LocalDate day =
          LocalDate.parse(report.getStatementDate()).plusDays(late == 0 ? 0 : random.nextInt(late));
      days.computeIfAbsent(day, key -> new ArrayList<>()).add(copy(report));
    }
    days.forEach(this::run);
  }

  private void run(LocalDate day, List<Report> own) {
    indexes.headMap(day.minusDays(30)).clear();
    List<Report> all = new ArrayList<>(own);
    int age = indexes.size();
    for (List<Report> index : indexes.values()) {
      for (Report report : index) {
        Report copy = copy(report);
        copy.setAge(age);
        all.add(copy);
      }
      age--;
    }
    List<ClaimGroup> groups = new ArrayList<>();
    indexes.put(day, group(all, groups));
    told += groups.size();
    Set<String> ended = new HashSet<>();
    groups.forEach(group -> ended.addAll(group.getWas()));
    state.keySet().removeAll(ended);
    for (ClaimGroup group : groups) {
      group.setWas(List.of());
      state.put(group.getGroupId(), group);
    }
  }

  private static Map<String, ClaimGroup> once(List<Report> reports) {
    List<ClaimGroup> groups = new ArrayList<>();
    group(new ArrayList<>(reports), groups);
    Map<String, ClaimGroup> once = new HashMap<>();
    groups.forEach(group -> once.put(group.getGroupId(), group));
    return once;
  }

  /** Groups reports; gives the index. */
  private static List<Report> group(List<Report> reports, List<ClaimGroup> groups) {
    Collections.sort(reports);
    List<Report> index = new ArrayList<>();
    ClaimGrouper grouper = new ClaimGrouper(CLASSES, groups::add, index::add);
    reports.forEach(grouper::add);
    grouper.finish();
    return index;
  }

  private static Report copy(Report report) {
    return Report.newBuilder(report).build();
  }
}
