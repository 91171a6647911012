package rasid.launch;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.GenerateSequence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rasid.run.RunLayout;
import rasid.run.RunLock;

@Timeout(120)
class LauncherTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @BeforeEach
  void anArticle() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "نص");
  }

  @Test
  void helpIsNoJob() {
    int code =
        Launcher.launch(
            new String[] {"--help"},
            job -> {
              throw new AssertionError("no job was asked for");
            },
            out,
            out);
    assertThat(code).isEqualTo(0);
    assertThat(printed()).isEqualTo(OptionsHelp.text());
  }

  @Test
  void aDiskThatCannotBeWrittenToIsAWrongCommandHoweverItIsNamed() {
    for (String prefix : new String[] {"", "file:", "file://"}) {
      int code =
          Launcher.launch(
              new String[] {
                "--input=" + prefix + folder + "/*.txt", "--output=" + prefix + folder + "/a.txt"
              },
              job -> {
                throw new AssertionError("nothing can be written");
              },
              out,
              out);
      assertThat(printed()).contains("cannot write to --output=" + prefix);
      assertThat(code).isEqualTo(2);
    }
  }

  @Test
  void theOptionsAreReadOnce() throws IOException {
    JobSettings[] given = new JobSettings[1];
    int code =
        Launcher.launch(
            new String[] {"--input=" + folder + "/*.txt", "--output=" + folder + "/out"},
            job -> {
              given[0] = job;
              throw new IllegalStateException("out of order");
            },
            out,
            out);
    assertThat(code).isEqualTo(1);
    assertThat(given[0].options().getInput()).isEqualTo(folder + "/*.txt");
    assertThat(given[0].run().toString()).isEqualTo(folder + "/out/run=local");
  }

  @Test
  void aRunThatLostItsLockIsNotWhole() throws IOException {
    JobSettings job = job();
    ExitCode code =
        execute(
            job,
            settings -> {
              try {
                settings.run().store().write(RunLayout.SUCCESS, new byte[0]);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
              return Pipeline.create(settings.options()).run();
            });
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(printed()).contains("could not be renewed");
    assertThat(Files.exists(folder.resolve("out/run=local/_SUCCESS"))).isFalse();
  }

  @Test
  void aJobIsCancelledWhenItsLockIsLost() throws IOException {
    ExitCode code =
        execute(
            job(),
            settings -> {
              Pipeline endless = Pipeline.create(settings.options());
              endless.apply(GenerateSequence.from(0));
              return endless.run();
            });
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(printed()).contains("could not be renewed");
  }

  private JobSettings job() {
    NewsClaimsOptions options =
        new CommandLine("--input=" + folder + "/*.txt", "--output=" + folder + "/out").options();
    FileSystems.setDefaultPipelineOptions(options);
    return JobSettings.of(options);
  }

  private ExitCode execute(JobSettings job, Function<JobSettings, PipelineResult> pipeline)
      throws IOException {
    try (StopSignal signal = StopSignal.await();
        LogFile log = LogFile.open(job.run(), LogFormat.TEXT, out)) {
      return new Execution(job, new LostLock(), signal, log, out, out).of(pipeline);
    }
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** A lock that another process took. */
  private record LostLock() implements RunLock {
    @Override
    public boolean isLost() {
      return true;
    }

    @Override
    public void whenLost(Runnable action) {
      action.run();
    }

    @Override
    public void close() {}
  }
}
