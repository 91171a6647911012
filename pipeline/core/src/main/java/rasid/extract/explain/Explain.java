package rasid.extract.explain;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.LocalRun;
import rasid.extract.Article;
import rasid.extract.ArticleExtractor;
import rasid.extract.ArticleHead;
import rasid.extract.ExtractionSettings;
import rasid.extract.StepClock;
import rasid.lexicon.Lexicons;
import rasid.lexicon.LocalLexicons;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;
import rasid.trace.RecordedTrace;

/**
 * Explains an article, or a claim or group of a finished run: what each layer holds, what was
 * weighed for each role of a claim, and which rule or row decided.
 */
public final class Explain {

  private Explain() {}

  /** Usage: see {@code scripts/explain.sh --help}. */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    int code = run(args, out, System.err);
    out.flush();
    System.exit(code);
  }

  /** Prints an explanation; the exit code is 2, with one line that says why, when there is none. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      out.print(explain(Arguments.of(args)));
      return 0;
    } catch (IllegalArgumentException | ArticleException | IOException e) {
      err.println("explain: " + e.getMessage());
      return 2;
    }
  }

  private static Page explain(Arguments arguments) throws IOException, ArticleException {
    List<String> names = arguments.names();
    if (names.size() == 2) {
      LocalRun run = LocalRun.open(Path.of(names.get(0)));
      return new RunExplanation(run, LocalLexicons.read(arguments.lexicons())).of(names.get(1));
    }
    ArticleSource source =
        arguments.text() == null
            ? LocalFiles.article(Path.of(names.get(0)), arguments.published())
            : text(arguments.text(), arguments.published());
    RecordedTrace trace = new RecordedTrace();
    Article article =
        extractor(LocalLexicons.read(arguments.lexicons()))
            .extract(ArticleHead.of(source), StepClock.NONE, trace);
    Page page = new Page();
    new ArticlePage(page, article, trace).print();
    return page;
  }

  private static ArticleSource text(String text, @Nullable String published) {
    return new ArticleSource("--text", "text", "text", text, null, published, null, null);
  }

  /** The extractor with these tables; a bad table is an error of the command. */
  static ArticleExtractor extractor(Lexicons lexicons) {
    try {
      return ArticleExtractor.with(ExtractionSettings.defaults().withLexicons(lexicons));
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("--lexicons: " + e.getMessage(), e);
    }
  }
}
