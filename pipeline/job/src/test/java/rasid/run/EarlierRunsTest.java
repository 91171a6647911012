package rasid.run;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.Documents;
import rasid.record.Document;
import rasid.record.DocumentPlace;

class EarlierRunsTest {

  private static final int MANY = 2_100;

  @TempDir Path folder;

  @Test
  void placesOfManyRunsAndShardsAreToldApart() throws IOException {
    RunFolder run = Documents.run(folder, "own");
    for (int i = 0; i < MANY; i++) {
      Path earlier = Files.createDirectory(folder.resolve("run=before-" + (10_000 + i)));
      Files.createFile(earlier.resolve("_SUCCESS"));
    }
    EarlierRuns earlier = EarlierRuns.of(folder + "/run=*", 30, run);
    assertThat(earlier.folders()).hasSize(MANY);
    int last = MANY - 1;
    int shard = (1 << 20) + 3;
    DocumentPlace place = EarlierRuns.place(last, shard);
    assertThat(earlier.folderOf(place, run).toString()).isEqualTo(folder + "/run=before-12099");
    assertThat(place.getShard()).isEqualTo(1_048_579);
    assertThat(EarlierRuns.isOwn(place)).isFalse();
    assertThat(EarlierRuns.place(0, 1 << 20)).isNotEqualTo(EarlierRuns.place(1, 0));
    assertThat(earlier.folderOf(EarlierRuns.ownPlace(shard), run)).isEqualTo(run.store());
  }

  @Test
  void theRunItselfIsNotAnEarlierOneHoweverItIsWritten() throws IOException {
    RunFolder run = Documents.run("file://" + folder, "own");
    Documents.write(run, 0);
    Documents.write(Documents.run(folder, "before"), 0);
    EarlierRuns earlier =
        EarlierRuns.of(folder + "/../" + folder.getFileName() + "/run=*", 30, run);
    assertThat(earlier.folders()).hasSize(1);
    assertThat(earlier.folders().get(0).toString()).endsWith("run=before");
  }

  @Test
  void eachRunSeesWhatEarlierRunsHoldWhenItBegins() throws IOException {
    RunFolder run = Documents.run(folder, "own");
    RunFolder before = Documents.run(folder, "before");
    Document one = Documents.of("one", "نص");
    Document two = Documents.of("two", "نص آخر");
    Documents.write(before, 0, one);
    EarlierRuns first = EarlierRuns.of(before.toString(), 30, run);
    assertThat(first.hold(one.getContentSha256())).isTrue();
    assertThat(first.hold(two.getContentSha256())).isFalse();

    Documents.write(before, 0, two);
    EarlierRuns second = EarlierRuns.of(before.toString(), 30, run);
    assertThat(second.hold(two.getContentSha256())).isTrue();
    assertThat(second.hold(one.getContentSha256())).isFalse();
  }

  @Test
  void copiesOfOneRunReadOnce() throws IOException {
    RunFolder before = Documents.run(folder, "before");
    Document one = Documents.of("one", "نص");
    Documents.write(before, 0, one);
    EarlierRuns first = EarlierRuns.of(before.toString(), 30, Documents.run(folder, "own"));
    assertThat(first.hold(one.getContentSha256())).isTrue();
    before.store().clear();
    assertThat(SerializableUtils.clone(first).hold(one.getContentSha256())).isTrue();
  }

  @Test
  void runsOfDaysOfLongAgoAreLeftOutUnread() throws IOException {
    for (String name :
        List.of("dt=2022-01-01/run=a", "dt=2022-01-02/run=b", "dt=2022-02-01/run=c", "run=d")) {
      Path before = Files.createDirectories(folder.resolve(name));
      // What stands in a manifest that cannot be read is not known.
      Files.writeString(before.resolve("_SUCCESS"), name.endsWith("a") ? "{" : "");
    }
    String all = folder + "/dt=*/run=*," + folder + "/run=*";
    RunFolder dated =
        RunFolder.of(
            folder.toString(),
            RunName.of(null, "2022-02-01"),
            "deflate",
            "avro",
            RunOrigin.UNKNOWN);
    EarlierRuns ofAMonth = EarlierRuns.of(all, 30, dated);
    assertThat(ofAMonth.older()).isEqualTo(1);
    assertThat(names(ofAMonth)).containsExactly("run=d", "run=b", "run=c").inOrder();
    assertThat(ofAMonth.age(0)).isEqualTo(3);
    assertThat(ofAMonth.age(2)).isEqualTo(1);
    // Without a day of its own a run counts from the latest of the others.
    EarlierRuns ofAWeek = EarlierRuns.of(all, 7, Documents.run(folder, "own"));
    assertThat(names(ofAWeek)).containsExactly("run=d", "run=c").inOrder();
    assertThat(ofAWeek.older()).isEqualTo(2);
    assertThat(assertThrows(IllegalArgumentException.class, () -> EarlierRuns.of(all, 31, dated)))
        .hasMessageThat()
        .contains("dt=2022-01-01/run=a cannot be read");
  }

  private static List<String> names(EarlierRuns earlier) {
    return earlier.folders().stream().map(run -> run.toString().replaceAll(".*/", "")).toList();
  }
}
