package rasid.annotation;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import rasid.corenlp.ModelCompiler;

/**
 * Compares the fast annotator with CoreNLP on texts of any size, line by line, and exits with 1
 * when they differ in a word, its begin, its end or its tag.
 *
 * <pre>VerifyAnnotator [--settings=rasid|corenlp] [--fuzz=BYTES] TEXT...</pre>
 */
final class VerifyAnnotator {

  private static final int SHOWN = 20;

  private final AnnotatorComparison comparison;
  private int shown;

  private VerifyAnnotator(String lexerOptions) {
    Properties settings = AnnotatorSettings.properties();
    settings.setProperty("segment.orthoOptions", lexerOptions);
    comparison =
        new AnnotatorComparison(
            new StanfordCoreNLP(settings),
            FastAnnotator.of(ModelCompiler.compile(lexerOptions), 1 << 16));
  }

  public static void main(String[] args) throws IOException {
    Map<String, String> settings = AnnotatorSettings.NAMED;
    String setting = "rasid";
    int fuzz = 0;
    List<Path> texts = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith("--settings=")) {
        setting = arg.substring("--settings=".length());
      } else if (arg.startsWith("--fuzz=")) {
        fuzz = Integer.parseInt(arg.substring("--fuzz=".length()));
      } else {
        texts.add(Path.of(arg));
      }
    }
    if (!settings.containsKey(setting) || texts.isEmpty()) {
      System.err.println(
          "usage: VerifyAnnotator [--settings=rasid|corenlp] [--fuzz=BYTES] TEXT...");
      System.exit(2);
    }
    VerifyAnnotator verify = new VerifyAnnotator(settings.get(setting));
    if (fuzz > 0) {
      verify.fuzz(texts, fuzz);
    } else {
      for (Path text : texts) {
        verify.lines(text);
      }
    }
    System.out.printf(
        "%d tokens, %d differences%n", verify.comparison.tokens(), verify.comparison.differences());
    System.exit(verify.comparison.differences() == 0 ? 0 : 1);
  }

  private void lines(Path text) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(text)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        compare(line);
      }
    }
  }

  /** Lines made of the texts' words and of what no editor would pass. */
  private void fuzz(List<Path> texts, int bytes) throws IOException {
    StringBuilder words = new StringBuilder();
    for (Path text : texts) {
      words.append(Files.readString(text)).append(' ');
    }
    FuzzText lines = new FuzzText(1, words.toString());
    int made = 0;
    while (made < bytes) {
      String line = lines.line();
      made += line.getBytes(StandardCharsets.UTF_8).length;
      compare(line);
    }
  }

  private void compare(String line) {
    for (String difference : comparison.differences(line)) {
      if (shown++ < SHOWN) {
        System.out.println(difference + ", in: " + line);
      }
    }
  }
}
