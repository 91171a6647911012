package rasid.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rasid.dataset.Dataset;
import rasid.extract.ExtractionSettings;
import rasid.extract.JsonExtraction;
import rasid.extract.Rasid;
import rasid.lexicon.LocalLexicons;

/**
 * A pipe: an article on each line of the input, its records on a line of the output, which is
 * written before the next line is read. Each line has an answer, in order.
 */
@Command(
    name = "extract",
    description =
        "Reads a JSON object a line (text, and if known id, title, published, publisher, url) and"
            + " prints its records on a line.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; an article that failed has a line with its failure",
      "2:the command was wrong"
    })
final class ExtractLines implements Callable<Integer> {

  private final InputStream in;
  private final PrintStream out;

  @Spec private CommandSpec spec;

  // Lines are the only form; the option says so where the command is read.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--jsonl", description = "a JSON object a line, which is the only form there is")
  private boolean isLines;

  @Option(
      names = "--datasets",
      split = ",",
      paramLabel = "NAME",
      description =
          "what is printed, of documents, sentences, entities, numbers, dates, quotes and claims; all by default")
  private List<String> datasets = List.of();

  @Option(names = "--lexicons", paramLabel = "DIR", description = "folder with further tables")
  private @Nullable String lexicons;

  ExtractLines() {
    this(System.in, new PrintStream(System.out, false, StandardCharsets.UTF_8));
  }

  ExtractLines(InputStream in, PrintStream out) {
    this.in = in;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    List<Dataset> wanted = wanted();
    JsonExtraction extraction = new JsonExtraction(rasid());
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String first = lines.readLine();
    // The mark of the encoding is no letter of the first line.
    String line = first != null && first.startsWith("\uFEFF") ? first.substring(1) : first;
    for (; line != null; line = lines.readLine()) {
      out.println(extraction.answer(line, wanted));
      // Whoever asked waits for it.
      out.flush();
    }
    return 0;
  }

  private List<Dataset> wanted() {
    try {
      return JsonExtraction.datasets(datasets);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Rasid rasid() {
    if (lexicons == null) {
      return Rasid.create();
    }
    try {
      return Rasid.with(ExtractionSettings.defaults().withLexicons(LocalLexicons.read(lexicons)));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new ParameterException(spec.commandLine(), "--lexicons: " + e.getMessage(), e);
    }
  }
}
