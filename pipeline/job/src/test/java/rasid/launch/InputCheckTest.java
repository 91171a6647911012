package rasid.launch;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands that would lose what they read, read what they write, or make no sense. */
@Timeout(120)
class InputCheckTest {

  @TempDir Path folder;

  private Path article;
  private String printed = "";

  @BeforeEach
  void anArticle() throws IOException {
    article = Files.writeString(folder.resolve("خبر.txt"), "نص");
  }

  private int launch(String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(List.of(args));
    if (all.stream().noneMatch(arg -> arg.startsWith("--output="))) {
      all.add("--output=" + folder + "/out");
    }
    if (all.stream().noneMatch(arg -> arg.startsWith("--input="))) {
      all.add("--input=" + folder + "/*.txt");
    }
    int code =
        Launcher.launch(
            all.toArray(new String[0]),
            job -> {
              throw new IllegalStateException("the job was started");
            },
            out,
            out);
    printed = bytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  @Test
  void valuesOutOfTheirRangeAreWrongCommands() {
    for (String option :
        List.of(
            "--shards=0",
            "--shards=-1",
            "--shards=2000000000",
            "--maxArticleBytes=0",
            "--maxArticleBytes=2147483647",
            "--maxExpansion=0",
            "--maxArticleSeconds=0",
            "--maxArticleSeconds=-5",
            "--splitBytes=0",
            "--minArabicShare=NaN",
            "--minArabicShare=-0.1",
            "--minArabicShare=7",
            "--annotatorWords=-1",
            "--targetParallelism=0",
            "--targetParallelism=-3",
            "--targetParallelism=some",
            "--targetParallelism=99999999999999999999",
            "--blockOnRun=maybe",
            "--shards=9999999999999",
            "--shards=many",
            "--output=",
            "--input=",
            "--codec=zip",
            "--run=../../etc",
            "--date=2022-02-30")) {
      assertWithMessage(option).that(launch(option)).isEqualTo(2);
      assertWithMessage(option).that(printed).startsWith("rasid: ");
      assertWithMessage(option).that(printed.lines().count()).isEqualTo(1);
      assertWithMessage(option)
          .that(printed)
          .contains(option.startsWith("--run=") ? "--run" : option.split("=", 2)[0].substring(2));
    }
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
  }

  @Test
  void aFinishedRunIsNotEmptiedForOptionsThatARunnerRefuses() throws IOException {
    Path run = Files.createDirectories(folder.resolve("out/run=local"));
    Path success = Files.writeString(run.resolve("_SUCCESS"), "{}");
    assertThat(launch("--overwrite", "--targetParallelism=0")).isEqualTo(2);
    assertThat(printed).contains("--targetParallelism must be from 1 to");
    assertThat(launch("--overwrite", "--runner=" + Refusing.class.getName())).isEqualTo(2);
    assertThat(printed).isEqualTo("rasid: the runner refuses its options: no room for this\n");
    assertThat(Files.exists(success)).isTrue();
  }

  /** A runner that can run nothing. */
  public static final class Refusing extends PipelineRunner<PipelineResult> {
    private Refusing() {}

    /** What Beam calls to make a runner. */
    @SuppressWarnings("DoNotCallSuggester")
    public static Refusing fromOptions(PipelineOptions options) {
      throw new IllegalArgumentException("no room for this");
    }

    @Override
    public PipelineResult run(Pipeline pipeline) {
      throw new IllegalStateException("it was not to be made");
    }
  }

  @Test
  void aStoreThatDoesNotAnswerARunnerMayAnswerLater() {
    assertThat(launch("--runner=" + Unanswered.class.getName())).isEqualTo(1);
    assertThat(printed).isEqualTo("rasid: the runner refuses its options: connection reset\n");
  }

  /** A runner whose store does not answer. */
  public static final class Unanswered extends PipelineRunner<PipelineResult> {
    private Unanswered() {}

    /** What Beam calls to make a runner. */
    @SuppressWarnings("DoNotCallSuggester")
    public static Unanswered fromOptions(PipelineOptions options) {
      throw new IllegalStateException("no bucket", new IOException("connection reset"));
    }

    @Override
    public PipelineResult run(Pipeline pipeline) {
      throw new IllegalStateException("it was not to be made");
    }
  }

  @Test
  void anOptionThatIsGivenTwiceIsNamed() {
    assertThat(launch("--shards=2", "--shards=3")).isEqualTo(2);
    assertThat(printed).isEqualTo("rasid: --shards is given twice; give it once\n");
  }

  @Test
  void pipesAndDevicesAreNoTablesAndNoCorrections() throws IOException, InterruptedException {
    Path tables = Files.createDirectories(folder.resolve("tables"));
    for (Path pipe : List.of(tables.resolve("events.tsv"), folder.resolve("corrections.tsv"))) {
      assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isEqualTo(0);
    }
    for (String option :
        List.of(
            "--lexicons=" + tables,
            "--corrections=" + folder + "/corrections.tsv",
            "--corrections=/dev/zero")) {
      assertWithMessage(option).that(launch(option)).isEqualTo(2);
      assertWithMessage(option).that(printed).contains("is no file but a device, a pipe");
      assertWithMessage(option).that(printed).contains(option.split("=", 2)[0] + ": ");
    }
  }

  @Test
  void correctionsWithoutAnEndAreRefused() throws IOException {
    Path file = folder.resolve("long.tsv");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(64_000_001);
    }
    assertThat(launch("--corrections=" + file)).isEqualTo(2);
    assertThat(printed).contains("long.tsv is longer than 64000000 bytes");
  }

  @Test
  void theInputIsNotEmptiedFirst() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("out/run=local/documents"));
    Path file = Files.writeString(documents.resolve("part-00000.avro"), "x");
    assertThat(launch("--overwrite", "--input=" + file)).isEqualTo(2);
    assertThat(printed).contains("would match what the run writes");
    Path other = Files.writeString(documents.resolve("more.avro"), "x");
    assertThat(launch("--overwrite", "--input=" + other)).isEqualTo(2);
    assertThat(printed).contains("which is emptied first");
    assertThat(Files.exists(file)).isTrue();
  }

  @Test
  void whatTheRunWritesIsNotItsInput() {
    assertThat(launch("--input=" + folder + "/**")).isEqualTo(2);
    assertThat(printed).contains("would match what the run writes");
    assertThat(launch("--input=" + folder + "/**.txt")).isEqualTo(1);
    assertThat(printed).contains("the job was started");
  }

  @Test
  void linksInARingHaveAnEndAndLinksOutAreSaid() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("in/a"));
    Files.createSymbolicLink(inside.resolve("ring"), folder.resolve("in"));
    Files.createSymbolicLink(inside.resolve("out.txt"), article);
    assertThat(launch("--input=" + folder + "/in/**.txt")).isEqualTo(2);
    assertThat(printed).contains("are not read: 1");
    assertThat(printed).contains("no file matches");
  }

  @Test
  void aCommaInANameIsBehindABackslash() throws IOException {
    Files.writeString(folder.resolve("a,b.md"), "نص");
    assertThat(launch("--input=" + folder + "/a\\,b.md")).isEqualTo(1);
    assertThat(launch("--input=" + folder + "/a,b.md")).isEqualTo(2);
  }

  @Test
  void aPatternThatMatchesNothingIsSaid() {
    assertThat(launch("--input=" + article + "," + folder + "/*.csv")).isEqualTo(1);
    assertThat(printed).contains("no file matches " + folder + "/*.csv");
  }
}
