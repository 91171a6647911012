package rasid.launch;

import java.util.List;
import rasid.run.FileAddress;
import rasid.run.InputFiles;
import rasid.run.RunFolder;

/** Keeps what a run reads and what it writes apart, before anything is removed or written. */
final class InputCheck {

  private InputCheck() {}

  /**
   * Refuses a pattern that matches what the run is going to write.
   *
   * @throws IllegalArgumentException when it does, with what to do
   */
  static void refuseOutput(String pattern, RunFolder run) {
    List<String> written =
        List.of(
            run + "/documents/part-00000.avro",
            run + "/_SUCCESS",
            run.output() + "/_logs/" + run.fileName() + ".log");
    for (String file : written) {
      if (InputFiles.matches(pattern, file)) {
        throw new IllegalArgumentException(
            "--input="
                + pattern
                + " would match what the run writes, as "
                + file
                + "; name another --output, or a pattern that leaves it out");
      }
    }
  }

  /**
   * Refuses input that lies in the folder of the run, which would be removed first.
   *
   * @throws IllegalArgumentException when a file does, with its name and what to do
   */
  static void refuseOwn(List<InputFiles.Found> files, RunFolder run) {
    String folder = FileAddress.absolute(run.toString()) + "/";
    for (InputFiles.Found file : files) {
      if (FileAddress.absolute(file.uri()).startsWith(folder)) {
        throw new IllegalArgumentException(
            "the input "
                + file.uri()
                + " lies in the folder of the run, "
                + run
                + ", which is emptied first; choose another --run or --output");
      }
    }
  }
}
