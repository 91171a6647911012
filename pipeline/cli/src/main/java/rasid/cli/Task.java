package rasid.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import rasid.NewsClaimsPipeline;
import rasid.evaluate.Evaluate;
import rasid.evaluate.UseCorrections;
import rasid.export.Export;
import rasid.extract.explain.Explain;
import rasid.launch.ExitCode;
import rasid.query.Query;
import rasid.report.MakeReport;
import rasid.serve.Serve;

/**
 * What programs of their own do, which scripts of their own start as well: here their options are
 * known, completed and suggested, and their work is theirs.
 */
final class Task {

  /** A program. */
  @FunctionalInterface
  interface Program {
    void start(String[] args) throws IOException;
  }

  private static final String RUN = "run";

  static final String CODES_HEADING = "%nExit codes:%n";

  /** The codes of the job, by their numbers. */
  static final Map<String, String> EVERY_CODE =
      Arrays.stream(ExitCode.values())
          .collect(
              Collectors.toMap(
                  code -> Integer.toString(code.code()),
                  ExitCode::meaning,
                  (one, other) -> one,
                  LinkedHashMap::new));

  /** The codes of what reads a run and writes none. */
  static final Map<String, String> TASK_CODES = taskCodes();

  private final String title;
  private final Program program;
  private final String description;
  private final String operands;
  private final List<OptionSpec> options;
  private final Map<String, String> codes;

  private Task(
      String title, Program program, String description, String operands, OptionSpec... options) {
    this.title = title;
    this.program = program;
    this.description = description;
    this.operands = operands;
    this.options = Arrays.asList(options);
    this.codes = title.equals(RUN) ? EVERY_CODE : TASK_CODES;
  }

  /** All of them, in the order of a user's way. */
  static List<Task> all() {
    return List.of(
        new Task(
            RUN,
            NewsClaimsPipeline::main,
            "Reads Arabic news and writes records of the numeric claims in them.",
            "",
            RunOptions.all()),
        new Task(
            "explain",
            Explain::main,
            "Tells why a claim is what it is, layer by layer.",
            "ARTICLE_FILE|RUN [CLAIM_ID|GROUP_ID]",
            option("--text", "TEXT", "an article, given here"),
            option("--published", "DAY", "day of the article, as 2024-03-10"),
            option("--lexicons", "DIR", "the run's own tables")),
        new Task(
            "evaluate",
            Evaluate::main,
            "Scores a run against annotations by hand.",
            "RUN",
            option("--gold", "FOLDER|FILE", "the annotations"),
            optional("--errors", "N", "shows what is wrong, at most N of a kind"),
            flag("--by-event", "scores each event and class"),
            flag("--confidence", "how far the confidences of the claims hold"),
            flag("--json", "prints a JSON object")),
        new Task(
            "report",
            MakeReport::main,
            "Makes a page to look at of a run.",
            "RUN",
            option("--out", "FOLDER", "where it goes; RUN/report by default"),
            flag("--split", "data beside the page for a small run too"),
            option("--explain", "N", "explains each claim of runs of at most N claims")),
        new Task(
            "serve",
            Serve::main,
            "Serves the report of a run on this machine, and extracts texts.",
            "RUN",
            option("--port", "N", "of 127.0.0.1; 8765 by default, 0 for any")),
        new Task(
            "query",
            Query::main,
            "Asks SQL of a run.",
            "RUN [SQL...]",
            option("--format", "table|csv|json", "what is printed"),
            flag("--views", "tells the ready views and their columns")),
        new Task(
            "export",
            Export::main,
            "Exports a run in the formats of those who use it.",
            "RUN",
            option(
                "--as",
                "FORMAT[,FORMAT...]",
                "csv, xlsx, ucdp, acled, ibc, gkg, daily, hxl, jsonld, brat, labelstudio, duckdb"),
            option("--out", "FOLDER", "where the files go; RUN/export by default"),
            flag("--right-to-left", "with xlsx: sheets run from right to left")),
        new Task(
            "corrections",
            UseCorrections::main,
            "Makes gold, or rows for tables, of what people said of claims.",
            "RUN CORRECTIONS.jsonl",
            option("--gold", "FILE", "gold for evaluate"),
            flag("--rows", "rows for events.tsv and classes.tsv"),
            option("--lexicons", "DIR", "the run's own tables")));
  }

  private static Map<String, String> taskCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "done");
    codes.put("1", "it failed, as the message says, and may be tried again");
    codes.put("2", "the command was wrong, or what it names is not there");
    return codes;
  }

  /** The name of the command. */
  String title() {
    return title;
  }

  /** The command; executing it ends the process with the program's own code. */
  CommandSpec command() {
    CommandSpec[] own = new CommandSpec[1];
    Callable<Integer> start =
        () -> {
          List<String> args = own[0].commandLine().getParseResult().originalArgs();
          // The names of the commands stand before its own arguments.
          program.start(args.subList(args.indexOf(title) + 1, args.size()).toArray(String[]::new));
          return 0;
        };
    CommandSpec spec = CommandSpec.wrapWithoutInspection(start);
    own[0] = spec;
    spec.usageMessage()
        .description(description)
        .exitCodeListHeading(CODES_HEADING)
        .exitCodeList(codes);
    options.forEach(spec::addOption);
    if (!operands.isEmpty()) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .paramLabel(operands)
              .arity("0..*")
              .type(List.class)
              .auxiliaryTypes(String.class)
              .build());
    }
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("this help").build());
    return spec;
  }

  private static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  private static OptionSpec optional(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .arity("0..1")
        .description(description)
        .build();
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
  }
}
