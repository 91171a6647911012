package rasid.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the files and records of runs against what the runs say of themselves. */
@Command(
    name = "verify",
    description =
        "Checks finished runs: sizes and SHA-256 of their files, counts, ids, what records refer to,"
            + " and spans.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the runs are whole",
      "1:records are missing or damaged",
      "2:one is no finished run"
    })
final class VerifyRun implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", arity = "1..*", description = "folders of the runs")
  private List<String> runs;

  @Override
  public Integer call() {
    return rasid.launch.VerifyRun.check(spec.commandLine().getOut(), runs);
  }
}
