package rasid.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.review.Correction;
import rasid.claim.review.Question;
import rasid.dataset.LocalRun;
import rasid.record.Claim;
import rasid.record.Span;
import rasid.text.ArabicNormalizer;

/**
 * Rows for a user's tables that corrections speak for: the word that tells what happened with the
 * event that was said, the counted word with the class; each with how many claims of a run have the
 * word and another symbol.
 */
final class RowProposals {

  /** Examples that are shown of a row. */
  private static final int SHOWN = 3;

  private final Map<String, Proposal> proposals = new TreeMap<>();

  private RowProposals() {}

  /** A row, and what speaks for it. */
  private static final class Proposal {
    private final Question question;
    private final String key;
    private final String word;
    private final String symbol;
    private int corrections;
    private int changed;
    private final List<String> examples = new ArrayList<>();

    Proposal(Question question, String word, String symbol) {
      this.question = question;
      this.word = word;
      this.symbol = symbol;
      key = ArabicNormalizer.key(word);
    }

    void count(Claim claim) {
      String now = question == Question.EVENT ? claim.getEventType() : claim.getCountedClass();
      String has = word(question, claim);
      if (has != null && ArabicNormalizer.key(has).equals(key) && !now.equals(symbol)) {
        changed++;
        if (examples.size() < SHOWN) {
          examples.add(claim.getEvidence().getText().replaceAll("\\s+", " "));
        }
      }
    }
  }

  /** The proposals as text, a table after the other; empty when nothing speaks for a row. */
  static String of(LocalRun run, List<ReviewedArticle> articles) throws IOException {
    RowProposals all = new RowProposals();
    articles.forEach(all::add);
    run.forEach(
        Claim.class, claim -> all.proposals.values().forEach(proposal -> proposal.count(claim)));
    return all.table(Question.EVENT, "events.tsv", "phrase\tevent\tpos\tcounts", "%s\t%s\tany\tany")
        + all.table(Question.CLASS, "classes.tsv", "word\tplural\tclass\trole", "%s\t\t%s\thead");
  }

  private void add(ReviewedArticle article) {
    for (Correction correction : article.corrections()) {
      if (correction.question() != Question.EVENT && correction.question() != Question.CLASS) {
        continue;
      }
      for (Claim claim : article.claims()) {
        String word = word(correction.question(), claim);
        if (claim.getNumber().getBegin() == correction.begin() && word != null) {
          proposals.computeIfAbsent(
                  correction.question()
                      + " "
                      + correction.value()
                      + " "
                      + ArabicNormalizer.key(word),
                  key -> new Proposal(correction.question(), word, correction.value()))
              .corrections++;
        }
      }
    }
  }

  /** The word that a row would be about; null when the claim has none. */
  private static @Nullable String word(Question question, Claim claim) {
    if (question == Question.CLASS) {
      return claim.getCountedHead();
    }
    List<Span> triggers = claim.getTriggers();
    return triggers.isEmpty() ? null : triggers.get(0).getText();
  }

  private String table(Question question, String name, String head, String row) {
    List<Proposal> rows =
        proposals.values().stream()
            .filter(proposal -> proposal.question == question)
            .sorted(Comparator.comparingInt(proposal -> -proposal.changed))
            .toList();
    if (rows.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("# " + name + "\n" + head + "\n");
    for (Proposal proposal : rows) {
      out.append("# corrections that say so: ").append(proposal.corrections);
      out.append("; claims of the run that would change: ").append(proposal.changed);
      proposal.examples.forEach(example -> out.append("; ").append(example));
      out.append('\n').append(row.formatted(proposal.word, proposal.symbol)).append('\n');
    }
    return out.toString();
  }
}
