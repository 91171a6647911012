package rasid.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasid.dataset.Dataset;
import rasid.dataset.LocalRun;

/** Reads every record of a run, and holds their number against what the run says of itself. */
@Command(
    name = "verify",
    description = "Reads all records of a finished run and checks that none is missing or damaged.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the run is whole",
      "1:records are missing or damaged",
      "2:there is no finished run"
    })
final class VerifyRun implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "folder of the run")
  private Path run;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    LocalRun found;
    try {
      found = LocalRun.open(run);
    } catch (IllegalArgumentException e) {
      err.println("rasid: " + e.getMessage());
      return 2;
    }
    for (Dataset dataset : Dataset.values()) {
      long[] records = new long[1];
      try {
        found.forEach(type(dataset), entry -> records[0]++);
      } catch (IOException | IllegalArgumentException e) {
        err.println("rasid: " + e.getMessage());
        return 1;
      }
      out.printf("  %-13s %,9d%n", dataset.folder(), records[0]);
    }
    return 0;
  }

  private static Class<? extends SpecificRecord> type(Dataset dataset) {
    Class<?> type = SpecificData.get().getClass(dataset.schema());
    return type.asSubclass(SpecificRecord.class);
  }
}
