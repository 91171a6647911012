package rasid.extract.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.trace.RecordedTrace.Candidate;

/** Prints what was weighed, the cheapest first, each with what its cost is made of. */
final class Ranking {

  private static final int DEPTH = 3;

  private final Page page;

  Ranking(Page page) {
    this.page = page;
  }

  /**
   * Prints candidates among which one was chosen.
   *
   * @param chosen its words, or null
   */
  void print(List<Candidate> candidates, @Nullable String chosen) {
    boolean isChosenNamed = false;
    boolean isRunnerUpNamed = false;
    for (Candidate candidate : ranked(candidates)) {
      String rank = candidate.isPossible() ? "further" : "refused";
      if (!isChosenNamed && candidate.words().equals(chosen)) {
        rank = "chosen";
        isChosenNamed = true;
      } else if (!isRunnerUpNamed && candidate.isPossible()) {
        rank = "runner-up";
        isRunnerUpNamed = true;
      }
      print(rank, candidate);
    }
  }

  /** Prints candidates that are all of one rank below a title; nothing where there are none. */
  void print(String title, String rank, List<Candidate> candidates) {
    if (!candidates.isEmpty()) {
      page.line(DEPTH - 1, title);
      ranked(candidates).forEach(candidate -> print(rank, candidate));
    }
  }

  private static List<Candidate> ranked(List<Candidate> candidates) {
    List<Candidate> ranked = new ArrayList<>(candidates);
    ranked.sort(Comparator.comparingDouble(Candidate::cost));
    return ranked;
  }

  private void print(String rank, Candidate candidate) {
    String cost = candidate.isPossible() ? Values.cost(candidate.cost()) : "-";
    page.line(
        DEPTH,
        String.format(Locale.ROOT, "%-9s %5s  ", rank, cost)
            + Page.isolated(candidate.words())
            + (candidate.reasons().isEmpty() ? "" : " = " + Page.isolated(candidate.reasons())));
  }
}
