package rasid.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.review.Correction;
import rasid.claim.review.Corrections;
import rasid.dataset.LocalRun;
import rasid.lexicon.Lexicons;
import rasid.lexicon.LocalLexicons;

/** Makes gold of corrections, and proposes rows for tables. */
public final class UseCorrections {

  private static final String USAGE =
      "usage: corrections.sh RUN_FOLDER CORRECTIONS.jsonl --gold=FILE.jsonl|--rows"
          + " [--lexicons=DIR]";

  private UseCorrections() {}

  /** The command line behind scripts/corrections.sh, whose head describes it. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int code = run(args, out, new PrintStream(System.err, true, StandardCharsets.UTF_8));
    out.flush();
    System.exit(code);
  }

  /**
   * Does what the arguments ask for; the exit code is 2, with one line that says why, when
   * arguments, run or corrections are bad.
   */
  static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      use(args, out, err);
      return 0;
    } catch (IllegalArgumentException | IOException e) {
      err.println("corrections: " + e.getMessage());
      return 2;
    }
  }

  private static void use(String[] args, PrintStream out, PrintStream err) throws IOException {
    @Nullable Path gold = null;
    boolean rows = false;
    @Nullable String lexicons = null;
    List<Path> names = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith("--gold=")) {
        gold = Path.of(arg.substring("--gold=".length()));
      } else if (arg.startsWith("--lexicons=")) {
        lexicons = arg.substring("--lexicons=".length());
      } else if (arg.equals("--rows")) {
        rows = true;
      } else if (arg.startsWith("-")) {
        throw new IllegalArgumentException("unknown option " + arg + "; " + USAGE);
      } else {
        names.add(Path.of(arg));
      }
    }
    if (names.size() != 2 || (gold == null && !rows)) {
      throw new IllegalArgumentException(USAGE);
    }
    LocalRun run = LocalRun.open(names.get(0));
    if (!Files.isRegularFile(names.get(1))) {
      throw new IllegalArgumentException("no file of corrections: " + names.get(1));
    }
    Lexicons tables = LocalLexicons.read(lexicons);
    Corrections corrections =
        Corrections.parse(names.get(1).toString(), Files.readString(names.get(1)), tables);
    List<ReviewedArticle> articles = ReviewedArticle.of(run, corrections);
    warnOfMissing(corrections, articles, err);
    if (gold != null) {
      List<String> lines =
          articles.stream().map(article -> CorrectionGold.of(article).toString()).toList();
      Files.write(gold, lines);
    }
    if (rows) {
      out.print(RowProposals.of(run, articles, tables, err));
    }
  }

  private static void warnOfMissing(
      Corrections corrections, List<ReviewedArticle> articles, PrintStream err) {
    Set<Correction> used = new HashSet<>();
    articles.forEach(article -> used.addAll(article.corrections()));
    List<Integer> missing =
        corrections.all().stream()
            .filter(correction -> !used.contains(correction))
            .map(Correction::line)
            .sorted()
            .toList();
    if (!missing.isEmpty()) {
      err.printf(
          "corrections: %d of %d are of articles that the run does not have, as that of line %d%n",
          missing.size(), corrections.all().size(), missing.get(0));
    }
  }
}
