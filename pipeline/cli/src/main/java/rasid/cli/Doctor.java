package rasid.cli;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rasid.dataset.ProgramVersion;
import rasid.extract.Article;
import rasid.extract.Rasid;
import rasid.source.ArticleException;

/** Looks whether a run can work here: Java, heap, rights, space, models, and one sentence. */
@Command(
    name = "doctor",
    description = "Looks whether a run can work here, and says what to do where it cannot.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:a run can work", "1:it cannot, or not well", "2:the command was wrong"})
final class Doctor implements Callable<Integer> {

  private static final long MEGABYTE = 1 << 20;

  /** What a run of some megabytes of text takes. */
  private static final long LEAST_HEAP = 900;

  private static final long LEAST_SPACE = 1000;

  private static final String SENTENCE = "أعلنت وزارة الصحة مقتل 12 شخصا في انفجار في بيروت.";

  @Spec private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "folder that runs are to go to; ${DEFAULT-VALUE} by default")
  private Path output = Path.of("out");

  private boolean isWell = true;

  @Override
  public Integer call() {
    say(true, "program", ProgramVersion.current().version(), "");
    say(
        Runtime.version().feature() >= 17,
        "Java",
        Runtime.version() + " on " + Runtime.getRuntime().availableProcessors() + " cores",
        "use Java 17 or later");
    long heap = Runtime.getRuntime().maxMemory() / MEGABYTE;
    say(
        heap >= LEAST_HEAP,
        "heap",
        heap + " MB",
        "set RASID_JAVA_OPTIONS=-Xmx4g, or as much as the machine has");
    String names = System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name());
    say(
        names.equalsIgnoreCase(StandardCharsets.UTF_8.name()),
        "names of files",
        names,
        "set LC_ALL=C.UTF-8, so that files with Arabic names can be opened");
    checkOutput();
    checkModels();
    checkSentence();
    return isWell ? 0 : 1;
  }

  private void checkOutput() {
    Path folder = existing(output.toAbsolutePath());
    say(
        canWriteTo(folder),
        "output",
        output + (folder.equals(output.toAbsolutePath()) ? "" : ", to be made in " + folder),
        "choose a folder that can be written to with --output");
    try {
      long space = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
      say(
          space >= LEAST_SPACE,
          "free space",
          space + " MB",
          "a run writes about twice the size of its text; make room, or choose another --output");
    } catch (IOException e) {
      say(false, "free space", "not known: " + e, "look at the disk");
    }
  }

  /** A folder, or the nearest one above it that there is. */
  private static Path existing(Path folder) {
    Path found = folder;
    while (found.getParent() != null && !Files.exists(found)) {
      found = found.getParent();
    }
    return found;
  }

  /** Whether a file can be made: rights alone do not tell it of a disk that is read-only. */
  private static boolean canWriteTo(Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, "_probe-", ""));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void checkModels() {
    int files = 0;
    try {
      URL sums = Doctor.class.getResource(ProgramVersion.CHECKSUMS);
      if (sums == null) {
        say(false, "models", "without checksums", "build again");
        return;
      }
      for (String line :
          Splitter.on('\n')
              .omitEmptyStrings()
              .split(Resources.toString(sums, StandardCharsets.UTF_8))) {
        String name = line.substring(line.indexOf('*') + 1).strip();
        URL model = Doctor.class.getResource("/rasid/models/" + name);
        if (model == null
            || !line.startsWith(Hashing.sha256().hashBytes(Resources.toByteArray(model)) + " ")) {
          say(false, "models", name + " is missing or another than it was", "build again");
          return;
        }
        files++;
      }
    } catch (IOException e) {
      say(false, "models", "cannot be read: " + e, "build again");
      return;
    }
    say(true, "models", files + " files as they should be", "");
  }

  private void checkSentence() {
    try {
      int claims = Rasid.create().extract(Article.text(SENTENCE)).claims().size();
      say(claims == 1, "a sentence", claims + " claim", "build again");
    } catch (ArticleException | RuntimeException e) {
      say(false, "a sentence", String.valueOf(e), "build again");
    }
  }

  private void say(boolean isGood, String what, String found, String advice) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%-4s  %-14s  %s%n", isGood ? "ok" : "BAD", what, found);
    if (!isGood) {
      out.printf(Locale.ROOT, "      %-14s  %s%n", "", advice);
      isWell = false;
    }
  }
}
