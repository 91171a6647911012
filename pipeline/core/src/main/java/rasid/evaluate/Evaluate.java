package rasid.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.LocalRun;

/** Scores the claims of a finished run against gold annotations, and shows what is wrong. */
public final class Evaluate {

  private Evaluate() {}

  /** The command line behind scripts/evaluate.sh, whose head describes it. */
  public static void main(String[] args) {
    // The console's own encoding may not have Arabic letters.
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int code = run(args, out, new PrintStream(System.err, true, StandardCharsets.UTF_8));
    out.flush();
    System.exit(code);
  }

  /**
   * Prints the scores; the exit code is 2, with one line that says why, when arguments, gold or run
   * are missing or bad.
   */
  static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      EvaluateOptions options = EvaluateOptions.parse(args);
      SortedMap<String, GoldDocument> gold = GoldFile.read(options.gold());
      LocalRun run = LocalRun.open(options.run());
      Map<String, RunArticle> articles = RunArticle.read(run, gold.keySet(), options.errors() > 0);
      warnOfMissing(gold, articles, err);
      Evaluation evaluation = Evaluation.of(gold, articles);
      Bcubed groups = GroupAgreement.of(options.gold(), gold, articles, run);
      out.print(
          options.json()
              ? JsonReport.of(evaluation, groups, options)
              : TextReport.of(evaluation, groups, options));
      return 0;
    } catch (IllegalArgumentException | IOException e) {
      err.println("evaluate: " + e.getMessage());
      return 2;
    }
  }

  /**
   * The scores of a run.
   *
   * @param goldPath folder or file of the gold
   * @param runFolder folder of the run
   * @throws IllegalArgumentException when there is no gold, it is bad, or no finished run is there
   */
  public static Evaluation evaluate(Path goldPath, Path runFolder) throws IOException {
    SortedMap<String, GoldDocument> gold = GoldFile.read(goldPath);
    return Evaluation.of(gold, RunArticle.read(LocalRun.open(runFolder), gold.keySet(), false));
  }

  /**
   * How well the claims of a run are grouped, by the gold's file {@code _claim_clusters.json}; null
   * when the gold has none.
   *
   * @throws IllegalArgumentException when there is no gold, it is bad, or no finished run is there
   */
  public static @Nullable Bcubed evaluateGroups(Path goldFolder, Path runFolder)
      throws IOException {
    SortedMap<String, GoldDocument> gold = GoldFile.read(goldFolder);
    LocalRun run = LocalRun.open(runFolder);
    return GroupAgreement.of(goldFolder, gold, RunArticle.read(run, gold.keySet(), false), run);
  }

  private static void warnOfMissing(
      Map<String, GoldDocument> gold, Map<String, RunArticle> articles, PrintStream err) {
    List<String> missing = gold.keySet().stream().filter(id -> !articles.containsKey(id)).toList();
    if (missing.size() == gold.size()) {
      throw new IllegalArgumentException(
          "the run has none of the articles of the gold, as "
              + missing.get(0)
              + "; name the gold of its articles with --gold");
    }
    if (!missing.isEmpty()) {
      err.printf(
          "evaluate: %d of %d articles of the gold are not in the run, as %s: all their claims are missed%n",
          missing.size(), gold.size(), missing.get(0));
    }
  }
}
