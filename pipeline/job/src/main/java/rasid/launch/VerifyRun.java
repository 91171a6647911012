package rasid.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import rasid.run.RunCheck;

/** Checks finished runs, and says in lines what is wrong. */
public final class VerifyRun {

  private VerifyRun() {}

  public static void main(String[] folders) {
    System.exit(check(new PrintWriter(System.out, true, StandardCharsets.UTF_8), List.of(folders)));
  }

  /**
   * Checks the runs of these folders; gives 0 when they are whole, 1 when one is not, 2 when one
   * cannot be read.
   */
  public static int check(PrintWriter out, List<String> folders) {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    int code = folders.isEmpty() ? 2 : 0;
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
    return code;
  }
}
