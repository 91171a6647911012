package rasid.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import rasid.run.RunCheck;

/** Checks finished runs, and says in lines what is wrong. */
public final class VerifyRun {

  private VerifyRun() {}

  /**
   * Checks the runs of these folders; ends with 0 when they are whole, 1 when one is not, 2 when
   * one cannot be read.
   */
  public static void main(String[] folders) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    int code = folders.length == 0 ? 2 : 0;
    for (String folder : folders) {
      try {
        RunCheck check = RunCheck.of(folder.replaceAll("/+$", ""));
        for (String finding : check.findings()) {
          out.println("rasid: " + Controls.onOneLine(folder + ": " + finding));
          code = Math.max(code, 1);
        }
        if (check.findings().isEmpty()) {
          out.println("rasid: " + Controls.onOneLine(check + ", all as they were written"));
        }
      } catch (IOException | IllegalArgumentException e) {
        out.println(
            "rasid: " + Controls.onOneLine(folder + " is no finished run: " + e.getMessage()));
        code = 2;
      }
    }
    System.exit(code);
  }
}
