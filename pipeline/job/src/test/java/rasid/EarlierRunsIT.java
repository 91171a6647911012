package rasid;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.Dataset;
import rasid.run.RunCheck;

/** A run a day, each with the runs before, comes to what one run over all articles says. */
class EarlierRunsIT {

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  private static final int DAYS = 10;

  @TempDir Path folder;

  private final Program program = new Program();

  @Test
  void tenDaysSayWhatOneRunOverAllSays() throws IOException {
    List<List<MadeNews.Article>> days = MadeNews.of(FIRST, DAYS, 6);
    Map<String, GenericRecord> once = once(days);
    assertThat(once.size()).isGreaterThan(30);
    assertThat(once.values().stream().anyMatch(group -> (int) group.get("reports") > 5)).isTrue();
    List<Integer> told = new ArrayList<>();
    assertThat(inRuns(days, "days", told)).isEqualTo(once);
    // Groups are not told again and again.
    assertThat(told.get(DAYS - 1)).isLessThan(once.size());
  }

  @Test
  void articlesThatComeInAnyOrderSayTheSameInTheEnd() throws IOException {
    List<List<MadeNews.Article>> days = MadeNews.of(FIRST, DAYS, 4);
    List<MadeNews.Article> all = new ArrayList<>();
    days.forEach(all::addAll);
    Collections.shuffle(all, new Random(3));
    List<List<MadeNews.Article>> shuffled = new ArrayList<>();
    for (int run = 0; run < DAYS; run++) {
      shuffled.add(all.subList(run * all.size() / DAYS, (run + 1) * all.size() / DAYS));
    }
    assertThat(inRuns(shuffled, "shuffled", new ArrayList<>())).isEqualTo(once(days));
  }

  private Map<String, GenericRecord> once(List<List<MadeNews.Article>> days) throws IOException {
    List<MadeNews.Article> all = new ArrayList<>();
    days.forEach(all::addAll);
    Path output = folder.resolve("once");
    launch(all, output, FIRST);
    Map<String, GenericRecord> groups = new HashMap<>();
    tell(read(output, FIRST), groups);
    return byMembers(groups);
  }

  /** The state of all groups after a run a day; adds how many groups each run told. */
  private Map<String, GenericRecord> inRuns(
      List<List<MadeNews.Article>> days, String name, List<Integer> told) throws IOException {
    Path output = folder.resolve(name);
    Map<String, GenericRecord> groups = new HashMap<>();
    for (int day = 0; day < days.size(); day++) {
      LocalDate date = FIRST.plusDays(day);
      launch(days.get(day), output, date);
      List<GenericRecord> run = read(output, date);
      run.forEach(group -> assertThat(group.get("as_of").toString()).isEqualTo(date.toString()));
      told.add(run.size());
      tell(run, groups);
    }
    return byMembers(groups);
  }

  /**
   * Groups called by their members: their ids come from the report that was told first, which is
   * another one where articles come in another order.
   */
  private static Map<String, GenericRecord> byMembers(Map<String, GenericRecord> groups) {
    Map<String, String> names = new HashMap<>();
    groups.forEach(
        (id, group) -> {
          List<String> members = new ArrayList<>();
          for (Object member : (List<?>) group.get("members")) {
            members.add(((GenericRecord) member).get("claim_id").toString());
          }
          names.put(id, String.join(" ", members));
        });
    Map<String, GenericRecord> named = new HashMap<>();
    groups.forEach(
        (id, group) -> {
          group.put("group_id", names.get(id));
          group.put("parts", parts(group).stream().map(names::get).sorted().toList());
          named.put(names.get(id), group);
        });
    return named;
  }

  private static List<String> parts(GenericRecord group) {
    return ((List<?>) group.get("parts")).stream().map(Object::toString).toList();
  }

  private void launch(List<MadeNews.Article> articles, Path output, LocalDate date)
      throws IOException {
    // One name for all, because it is a part of the ids of the articles.
    Path input = MadeNews.write(folder.resolve("news.jsonl"), articles);
    assertThat(
            program.launch(
                "--input=" + input,
                "--output=" + output,
                "--date=" + date,
                "--overwrite",
                "--shards=3",
                "--targetParallelism=2",
                "--previous=" + output + "/dt=*/run=*"))
        .isEqualTo(0);
    assertThat(RunCheck.of(folder(output, date).toString()).findings()).isEmpty();
  }

  private static Path folder(Path output, LocalDate date) {
    return output.resolve("dt=" + date).resolve("run=" + date);
  }

  private static List<GenericRecord> read(Path output, LocalDate date) throws IOException {
    return Program.read(folder(output, date), Dataset.CLAIM_GROUPS);
  }

  /** Takes what a run tells into the state of all groups. */
  private static void tell(List<GenericRecord> run, Map<String, GenericRecord> groups) {
    Set<String> ended = new HashSet<>();
    for (GenericRecord group : run) {
      ((List<?>) group.get("was")).forEach(id -> ended.add(id.toString()));
    }
    ended.forEach(groups::remove);
    for (GenericRecord group : run) {
      // When it was told is no part of the state.
      group.put("as_of", null);
      group.put("was", List.of());
      groups.put(group.get("group_id").toString(), group);
    }
  }
}
