package rasid.dataset;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import rasid.Claims;
import rasid.record.Claim;
import rasid.record.Quote;
import rasid.record.Span;

class LocalRunTest {

  @Test
  void givesTheRecordsOfADataset(@TempDir Path run) throws IOException {
    Claim one = Claims.killed("one", new Span(0, 2, "18"), 18);
    Claim two = Claims.killed("two", new Span(5, 6, "5"), 5);
    RunFixture.write(run, one, two);
    List<Claim> claims = new ArrayList<>();
    LocalRun.open(run).forEach(Claim.class, claims::add);
    assertThat(claims).containsExactly(one, two).inOrder();
    List<Quote> quotes = new ArrayList<>();
    LocalRun.open(run).forEach(Quote.class, quotes::add);
    assertThat(quotes).isEmpty();
  }

  @Test
  void findsTheFirstRecordThatMeetsACondition(@TempDir Path run) throws IOException {
    Claim one = Claims.killed("one", new Span(0, 2, "18"), 18);
    Claim two = Claims.killed("two", new Span(5, 6, "5"), 5);
    RunFixture.write(run, one, two);
    assertThat(LocalRun.open(run).first(Claim.class, claim -> claim.getPoint() == 5))
        .isEqualTo(two);
    assertThat(LocalRun.open(run).first(Claim.class, claim -> claim.getPoint() == 6)).isNull();
  }

  @Test
  void aRecordIsReadFromItsPlace(@TempDir Path run) throws IOException {
    // So many that a file has several blocks.
    Claim[] written =
        IntStream.range(0, 9000)
            .mapToObj(i -> Claims.killed("a" + i, new Span(0, 2, "18"), i))
            .toArray(Claim[]::new);
    RunFixture.write(run, written);
    List<RecordPlace> places = new ArrayList<>();
    List<Claim> heads = new ArrayList<>();
    LocalRun.open(run)
        .forEachPlaced(
            Claim.class,
            Set.of("event_type", "triggers", "source"),
            (claim, place) -> {
              heads.add(claim);
              places.add(place);
            });
    assertThat(places.stream().map(RecordPlace::block).distinct().count()).isGreaterThan(1);
    assertThat(heads.get(8999))
        .isEqualTo(
            Claim.newBuilder(written[8999])
                .setEventType("")
                .setTriggers(List.of())
                .setSource(null)
                .build());
    for (int i : new int[] {0, 1, 4500, 8998, 8999}) {
      List<Claim> found = new ArrayList<>();
      LocalRun.open(run)
          .from(
              Claim.class,
              places.get(i),
              claim -> {
                found.add(claim);
                return found.size() == 2;
              });
      assertThat(found)
          .containsExactlyElementsIn(List.of(written).subList(i, Math.min(9000, i + 2)));
    }
    Files.write(run.resolve("claims/part-00000.avro"), new byte[9]);
    assertThrows(
        IOException.class,
        () -> LocalRun.open(run).from(Claim.class, places.get(4500), claim -> true));
  }

  @Test
  void aFolderWithoutAFinishedRunIsRefused(@TempDir Path folder) {
    assertThat(
            assertThrows(IllegalArgumentException.class, () -> LocalRun.open(folder)).getMessage())
        .isEqualTo("no finished run in " + folder + "; name a folder run=ID");
  }

  @Test
  void aFileOfALaterVersionIsRefusedHoweverItIsRead(@TempDir Path folder) throws IOException {
    RunFixture.write(folder);
    LocalRun run = LocalRun.open(folder);
    Path file = RunFixture.writeLater(folder, Dataset.CLAIMS);
    String line =
        file
            + " was written by a later version, whose Claim.weather is not known here; use that"
            + " version";
    for (Executable reading :
        List.<Executable>of(
            () -> run.forEach(Claim.class, claim -> {}),
            () -> run.first(Claim.class, claim -> true),
            () -> run.forEachPlaced(Claim.class, Set.of("source"), (claim, place) -> {}),
            () -> run.requireKnown(Dataset.CLAIMS))) {
      assertThat(assertThrows(IllegalArgumentException.class, reading))
          .hasMessageThat()
          .isEqualTo(line);
    }
    run.forEach(Quote.class, quote -> {});
  }

  @Test
  void whatIsNoAvroIsNamed(@TempDir Path run) throws IOException {
    RunFixture.write(run);
    Path broken = run.resolve("claims/part-00001.avro");
    Files.writeString(broken, "not Avro");
    assertThat(
            assertThrows(
                    IOException.class, () -> LocalRun.open(run).forEach(Claim.class, claim -> {}))
                .getMessage())
        .startsWith(broken + " cannot be read as Avro");
  }

  @Test
  void aFileThatWasCutIsNamed(@TempDir Path run) throws IOException {
    RunFixture.write(run, Claims.killed("one", new Span(0, 2, "18"), 18));
    Path cut = run.resolve("claims/part-00000.avro");
    byte[] whole = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(whole, whole.length - 40));
    assertThat(
            assertThrows(
                    IOException.class, () -> LocalRun.open(run).forEach(Claim.class, claim -> {}))
                .getMessage())
        .isEqualTo(cut + " cannot be read as Avro: the file was cut");
  }

  @Test
  void whicheverBitWasChangedTheFileIsNamed(@TempDir Path run) throws IOException {
    RunFixture.write(run, Claims.killed("one", new Span(0, 2, "18"), 18));
    Path file = run.resolve("claims/part-00000.avro");
    byte[] whole = Files.readAllBytes(file);
    RunFixture.list(run);
    LocalRun.open(run).forEach(Claim.class, claim -> {});
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      // The first are in the schema, all others in the record and behind it.
      int at = i < 50 ? random.nextInt(whole.length) : whole.length - 1 - i;
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      LocalRun opened = LocalRun.open(run);
      for (Executable reading :
          List.<Executable>of(
              () -> opened.forEach(Claim.class, claim -> {}),
              () -> opened.first(Claim.class, claim -> true),
              () -> opened.forEachPlaced(Claim.class, Set.of(), (claim, place) -> {}),
              () -> opened.requireUnchanged(file))) {
        assertThat(assertThrows(IOException.class, reading))
            .hasMessageThat()
            .isEqualTo(
                file + " is damaged: its size or SHA-256 is not the one of which _SUCCESS tells");
      }
    }
    Files.write(file, whole);
    LocalRun.open(run).forEach(Claim.class, claim -> {});
  }

  @Test
  void aFileThatTheRunDoesNotListIsRead(@TempDir Path run) throws IOException {
    RunFixture.write(run, Claims.killed("one", new Span(0, 2, "18"), 18));
    Files.writeString(run.resolve("_SUCCESS"), "{\"files\": []}");
    List<Claim> claims = new ArrayList<>();
    LocalRun.open(run).forEach(Claim.class, claims::add);
    assertThat(claims).hasSize(1);
  }

  @Test
  void missingRecordsAreNoticed(@TempDir Path run) throws IOException {
    RunFixture.write(run, Claims.killed("one", new Span(0, 2, "18"), 18));
    Files.writeString(run.resolve("_SUCCESS"), "{\"records\": {\"claims\": 2}}");
    assertThat(
            assertThrows(
                    IOException.class, () -> LocalRun.open(run).forEach(Claim.class, claim -> {}))
                .getMessage())
        .isEqualTo(
            run.resolve("claims")
                + " holds 1 records and not 2, of which _SUCCESS tells: files are missing or were"
                + " cut");
  }

  @Test
  void aDatasetThatIsNotInAvroIsNamed(@TempDir Path run) throws IOException {
    RunFixture.write(run);
    Path claims = run.resolve("claims");
    Files.move(claims.resolve("part-00000.avro"), claims.resolve("part-00000.jsonl"));
    assertThat(
            assertThrows(
                    IllegalArgumentException.class,
                    () -> LocalRun.open(run).forEach(Claim.class, claim -> {}))
                .getMessage())
        .isEqualTo("no Avro files in " + claims);
  }

  @Test
  void aDatasetThatTheRunLacksIsNamed(@TempDir Path run) throws IOException {
    RunFixture.write(run);
    Files.delete(run.resolve("claims/part-00000.avro"));
    Files.delete(run.resolve("claims"));
    assertThat(
            assertThrows(
                    IllegalArgumentException.class,
                    () -> LocalRun.open(run).forEach(Claim.class, claim -> {}))
                .getMessage())
        .isEqualTo("no dataset claims in " + run);
  }

  @Test
  void runsAreFoundByGlobsAndNames(@TempDir Path folder) throws IOException {
    for (String name : List.of("dt=2022-01-02/run=b", "dt=2022-01-01/run=a", "run=c")) {
      RunFixture.write(folder.resolve(name));
    }
    Files.createDirectories(folder.resolve("dt=2022-01-03/run=unfinished"));
    assertThat(names(folder + "/dt=*/run=*")).containsExactly("run=a", "run=b").inOrder();
    assertThat(names(folder + "/run=c," + folder + "/dt=2022-01-02/*"))
        .containsExactly("run=c", "run=b")
        .inOrder();
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> LocalRun.matching(folder + "/dt=2021*/*")))
        .hasMessageThat()
        .startsWith("no finished run matches ");
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> LocalRun.matching(folder + "/none/run=*")))
        .hasMessageThat()
        .startsWith("no folder ");
  }

  private static List<String> names(String folders) throws IOException {
    return LocalRun.matching(folders).stream()
        .map(found -> found.folder().getFileName().toString())
        .toList();
  }
}
