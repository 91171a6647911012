package rasid.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import rasid.launch.ExitCode;

/** What the command line takes and refuses, before any work starts. */
class RasidCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void theHelpListsEachCommandAndTheExitCodes() {
    assertThat(execute("--help")).isEqualTo(0);
    for (String command :
        List.of(
            "run",
            "explain",
            "evaluate",
            "report",
            "serve",
            "query",
            "export",
            "corrections",
            "extract",
            "verify",
            "doctor",
            "completion")) {
      assertWithMessage(command).that(out.toString()).containsMatch("\n  " + command + " +\\p{L}");
    }
    String words = out.toString().replaceAll("\\s+", " ");
    for (ExitCode code : ExitCode.values()) {
      assertThat(words).contains(code.code() + " " + code.meaning());
    }
  }

  @Test
  void theHelpOfACommandListsItsOptions() {
    assertThat(execute("run", "--help")).isEqualTo(0);
    assertThat(out.toString()).contains("--maxFailureShare=DOUBLE");
    assertThat(out.toString()).doesNotContain("--targetParallelism");
    assertThat(execute("export", "--help")).isEqualTo(0);
    assertThat(out.toString()).contains("--as=FORMAT");
    assertThat(execute("serve", "--help")).isEqualTo(0);
    assertThat(out.toString()).contains("--port=N");
  }

  @Test
  void whatIsUnknownIsRefusedAndWhatWasMeantIsSaid() {
    assertThat(execute("run", "--inptu=x", "--output=y")).isEqualTo(2);
    assertThat(err.toString()).contains("--inptu=x");
    assertThat(err.toString()).contains("--input");
    assertThat(execute("repotr", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("rasid report");
    assertThat(execute("verify")).isEqualTo(2);
    assertThat(err.toString()).contains("RUN");
  }

  @Test
  void eachOptionThatIsUnknownHasItsSuggestion() {
    assertThat(execute("run", "--awsCredentials=abc", "--inptu=x", "--outptu=b")).isEqualTo(2);
    assertThat(err.toString()).contains("--inptu: --input is meant?");
    assertThat(err.toString()).contains("--outptu: --output is meant?");
    assertThat(execute("explain", "--txt=a")).isEqualTo(2);
    assertThat(err.toString()).contains("--txt: --text is meant?");
    assertThat(execute("export", "--az=csv", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("--az: --as is meant?");
    assertThat(execute("evaluate", "--gld=x", "y")).isEqualTo(2);
    assertThat(err.toString()).contains("--gld: --gold is meant?");
    assertThat(execute("report", "--Splitt", "y")).isEqualTo(2);
    assertThat(err.toString()).contains("--Splitt: --split is meant?");
    assertThat(execute("query", "--formt=csv", "y")).isEqualTo(2);
    assertThat(err.toString()).contains("--formt: --format is meant?");
    assertThat(execute("extract", "--lexicon=y")).isEqualTo(2);
    assertThat(err.toString()).contains("--lexicon: --lexicons is meant?");
    assertThat(execute("doctor", "--ouput=y")).isEqualTo(2);
    assertThat(err.toString()).contains("--ouput: --output is meant?");
  }

  @Test
  void whatIsNearToNothingHasNoSuggestion() {
    assertThat(execute("serve", "--colour=x", "y")).isEqualTo(2);
    assertThat(err.toString()).contains("--colour=x");
    assertThat(err.toString()).doesNotContain("is meant?");
  }

  @Test
  void lettersToChange() {
    assertThat(Suggestions.distance("--input", "--input")).isEqualTo(0);
    assertThat(Suggestions.distance("--inptu", "--input")).isEqualTo(1);
    assertThat(Suggestions.distance("--INPUT", "--input")).isEqualTo(0);
    assertThat(Suggestions.distance("--inp", "--input")).isEqualTo(2);
    assertThat(Suggestions.distance("", "ab")).isEqualTo(2);
    assertThat(Suggestions.distance("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void theHelpOfEachCommandTellsItsExitCodes() {
    for (String command : RasidCommand.create().getSubcommands().keySet()) {
      out.getBuffer().setLength(0);
      assertWithMessage(command).that(execute(command, "--help")).isEqualTo(0);
      String words = out.toString().replaceAll("\\s+", " ");
      assertWithMessage(command).that(words).containsMatch("Exit codes: 0 \\p{L}");
      assertWithMessage(command).that(words).containsMatch(" 2 \\p{L}");
      if (command.equals("run")) {
        for (ExitCode code : ExitCode.values()) {
          assertThat(words).contains(code.code() + " " + code.meaning());
        }
      }
    }
  }

  @Test
  void optionsOfRunnersAreKnown() {
    CommandLine run = RasidCommand.create().getSubcommands().get("run");
    assertThat(run.getCommandSpec().optionsMap()).containsKey("--targetParallelism");
    assertThat(run.getCommandSpec().optionsMap()).containsKey("--runner");
  }

  @Test
  void theVersionNamesModels() {
    assertThat(execute("--version")).isEqualTo(0);
    assertThat(out.toString()).containsMatch("rasid \\d+\\.\\d+\\.\\d+");
    assertThat(out.toString()).containsMatch("models [0-9a-f]{64}");
  }

  @Test
  void eachLineHasItsAnswerInOrder() throws IOException {
    String lines =
        """
        {"id": "a", "text": "أعلنت وزارة الصحة اللبنانية مقتل 12 شخصا في بيروت.", "published": "2024-03-05"}
        {"id": "b", "text": "no Arabic"}
        {oops
        {"id": "c"}
        {"id": "d", "text": "قتل 5 أشخاص في بيروت."}
        """;
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    ExtractLines extract =
        new ExtractLines(
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(answers, false, StandardCharsets.UTF_8));
    assertThat(new CommandLine(extract).execute("--jsonl", "--datasets=claims,documents"))
        .isEqualTo(0);
    List<String> each = answers.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(each).hasSize(5);
    JsonNode first = new ObjectMapper().readTree(each.get(0));
    assertThat(first.get("id").asText()).isEqualTo("a");
    assertThat(first.get("claims").get(0).get("point").asDouble()).isEqualTo(12);
    assertThat(first.get("claims").get(0).get("statement_date").asText()).isEqualTo("2024-03-05");
    assertThat(first.get("documents").get(0).get("source_id").asText()).isEqualTo("a");
    assertThat(first.has("sentences")).isFalse();
    assertThat(each.get(1)).contains("\"category\":\"NOT_ARABIC\"");
    assertThat(each.get(2)).contains("is not JSON");
    assertThat(each.get(3)).contains("has no text under the key text");
    assertThat(new ObjectMapper().readTree(each.get(4)).get("claims")).hasSize(1);
  }

  @Test
  void theMarkOfTheEncodingIsNoPartOfTheFirstLine() {
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    ExtractLines extract =
        new ExtractLines(
            new ByteArrayInputStream(
                "\uFEFF{\"id\":\"a\",\"text\":\"قتل 5 أشخاص في بيروت.\"}\n"
                    .getBytes(StandardCharsets.UTF_8)),
            new PrintStream(answers, false, StandardCharsets.UTF_8));
    assertThat(new CommandLine(extract).execute("--datasets=claims")).isEqualTo(0);
    assertThat(answers.toString(StandardCharsets.UTF_8)).startsWith("{\"id\":\"a\",\"claims\":");
  }

  @Test
  void aDatasetThatIsNoneIsRefused() {
    assertThat(execute("extract", "--datasets=claim")).isEqualTo(2);
    assertThat(err.toString()).contains("no dataset claim");
  }

  @Test
  void theDoctorSaysWhatToDo() {
    int code = execute("doctor", "--output=/proc/none");
    assertThat(code).isEqualTo(1);
    assertThat(out.toString()).containsMatch("ok +models +\\d+ files as they should be");
    assertThat(out.toString()).containsMatch("ok +a sentence +1 claim");
    assertThat(out.toString()).containsMatch("BAD +output");
  }

  @Test
  void aRunThatIsNoneIsSaid() {
    assertThat(execute("verify", "/none")).isEqualTo(2);
    assertThat(out.toString()).contains("/none is no finished run");
  }

  private int execute(String... args) {
    CommandLine command = RasidCommand.create();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(args);
  }
}
