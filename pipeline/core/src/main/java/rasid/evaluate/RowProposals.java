package rasid.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasid.claim.review.Correction;
import rasid.dataset.LocalRun;
import rasid.lexicon.Lexicons;
import rasid.record.Claim;

/** The rows that corrections speak for, each with how many claims of a run it would change. */
final class RowProposals {

  /** A row, and how many corrections speak for it. */
  private static final class Proposal {
    private final ProposedRow row;
    private int corrections;

    Proposal(ProposedRow row) {
      this.row = row;
    }
  }

  private record Judged(Proposal proposal, RowEffects.Effect effect) {}

  private RowProposals() {}

  /**
   * The proposals as text, a table after the other; empty when nothing speaks for a row.
   *
   * @param articles the articles that something was said of
   * @param lexicons the tables of the run
   * @param progress is told from time to time how far it is
   */
  static String of(
      LocalRun run, List<ReviewedArticle> articles, Lexicons lexicons, PrintStream progress)
      throws IOException {
    List<Proposal> proposals = proposals(articles, lexicons);
    List<RowEffects.Effect> effects =
        RowEffects.of(
            run, lexicons, proposals.stream().map(proposal -> proposal.row).toList(), progress);
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      judged.add(new Judged(proposals.get(i), effects.get(i)));
    }
    judged.sort(Comparator.comparingInt(row -> -row.effect().changed()));
    return table(judged, ProposedRow.EVENTS) + table(judged, ProposedRow.CLASSES);
  }

  private static List<Proposal> proposals(List<ReviewedArticle> articles, Lexicons lexicons) {
    PlainWords plain = new PlainWords(lexicons);
    Map<String, Proposal> proposals = new TreeMap<>();
    for (ReviewedArticle article : articles) {
      for (Correction correction : article.corrections()) {
        for (Claim claim : article.claims()) {
          ProposedRow row =
              claim.getNumber().getBegin() == correction.begin()
                  ? ProposedRow.of(correction, claim, plain, lexicons)
                  : null;
          if (row != null) {
            proposals.computeIfAbsent(row.key(), key -> new Proposal(row)).corrections++;
          }
        }
      }
    }
    return List.copyOf(proposals.values());
  }

  private static String table(List<Judged> judged, String name) {
    StringBuilder out = new StringBuilder();
    for (Judged one : judged) {
      ProposedRow row = one.proposal().row;
      if (row.table().equals(name)) {
        if (out.isEmpty()) {
          out.append("# ").append(name).append('\n').append(row.head()).append('\n');
        }
        out.append("# corrections that say so: ").append(one.proposal().corrections);
        out.append("; claims of the run that would change: ").append(one.effect().changed());
        one.effect().examples().forEach(example -> out.append("; ").append(example));
        out.append('\n').append(row.line()).append('\n');
      }
    }
    return out.toString();
  }
}
