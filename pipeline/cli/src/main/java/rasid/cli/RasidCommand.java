package rasid.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import rasid.launch.ExitCode;
import rasid.launch.Version;

/** The command line of all that can be done. */
public final class RasidCommand {

  private RasidCommand() {}

  public static void main(String[] args) {
    CommandLine command = create();
    // The console's own encoding may not have Arabic letters.
    command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    command.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    System.exit(command.execute(args));
  }

  /** The command with its subcommands; executing it gives the code of an {@link ExitCode}. */
  static CommandLine create() {
    CommandSpec spec = CommandSpec.create().name("rasid");
    spec.usageMessage()
        .description(
            "Numeric claims from Arabic news: who reports that how many of what, and how do they agree?")
        .synopsisSubcommandLabel("COMMAND")
        .footer("%nrasid COMMAND --help tells the options of a command.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(Task.EVERY_CODE);
    spec.mixinStandardHelpOptions(true);
    spec.versionProvider(() -> new String[] {Version.text().stripTrailing()});
    CommandLine command = new CommandLine(spec);
    for (Task task : Task.all()) {
      command.addSubcommand(task.title(), task.command());
    }
    command.addSubcommand("extract", new ExtractLines());
    command.addSubcommand("verify", new VerifyRun());
    command.addSubcommand("doctor", new Doctor());
    CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
    completion
        .getCommandSpec()
        .usageMessage()
        .description(
            "Prints a script for bash and zsh that completes commands and options: source <(rasid completion)")
        .exitCodeListHeading(Task.CODES_HEADING)
        .exitCodeList(Task.TASK_CODES);
    command.addSubcommand("completion", completion);
    command.setExecutionStrategy(new CommandLine.RunLast());
    command.setParameterExceptionHandler(RasidCommand::wrong);
    return command;
  }

  /** Says in a line what is wrong, and what was meant perhaps. */
  private static int wrong(CommandLine.ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(command.getCommandName() + ": " + error.getMessage());
    if (error instanceof CommandLine.UnmatchedArgumentException unmatched) {
      List<String> options = Suggestions.of(command, unmatched.getUnmatched());
      if (options.isEmpty()) {
        // A command that is none.
        CommandLine.UnmatchedArgumentException.printSuggestions(error, err);
      }
      options.forEach(err::println);
    }
    err.println(
        "rasid "
            + ("rasid".equals(command.getCommandName()) ? "" : command.getCommandName() + " ")
            + "--help lists what there is");
    return ExitCode.WRONG_COMMAND.code();
  }
}
