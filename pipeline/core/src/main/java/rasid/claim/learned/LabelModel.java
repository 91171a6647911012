package rasid.claim.learned;

import java.io.IOException;
import java.util.List;
import rasid.claim.features.LabelEvidence;
import rasid.claim.features.LabelEvidence.Likely;
import rasid.claim.features.LabelEvidence.Role;
import rasid.claim.features.LabelEvidence.Rows;
import rasid.claim.features.NumberContext;
import rasid.claim.features.RoleKeys;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;
import rasid.trees.BoostedTrees;
import rasid.trees.Odds;

/**
 * Weighs the likeliest labels of a claim against each other: one question for each, "is it this
 * one?", answered by the same trees for all labels, which know a label only by what speaks for it.
 */
public final class LabelModel {

  private final Role role;
  private final List<String> labels;
  private final LabelCounts counts;
  private final BoostedTrees trees;
  private final LabelEvidence evidence;

  /**
   * @param labels symbols of events or classes
   * @param counts of annotated claims
   * @param trees answer whether a label is right, from a row of {@link LabelEvidence}
   */
  public LabelModel(Role role, List<String> labels, LabelCounts counts, BoostedTrees trees) {
    this.role = role;
    this.labels = List.copyOf(labels);
    this.counts = counts;
    this.trees = trees;
    evidence = new LabelEvidence(role, labels);
  }

  public List<String> labels() {
    return labels;
  }

  /**
   * What speaks for the labels of a claim.
   *
   * @param numbers the claims of the article, in order
   * @param at the place of the claim among them
   * @param words the words of the claim
   * @param keys its keys ({@link RoleKeys})
   * @param likely what is likely for each claim by itself
   */
  Rows rows(List<NumberContext> numbers, int at, RoleWords words, long[] keys, Likely likely) {
    return evidence.of(numbers, at, words.triggers(), words.counted(), likely, counts.shares(keys));
  }

  /** Probabilities of all labels; those that were not weighed have none. */
  float[] probabilities(Rows rows) {
    float[] out = new float[labels.size()];
    double[] chances = Odds.ofOne(trees, rows.rows());
    for (int i = 0; i < chances.length; i++) {
      out[rows.labels()[i]] = (float) chances[i];
    }
    return out;
  }

  /** What each number of a row adds for its label, by {@link LabelEvidence#names}. */
  public double[] reasons(float[] row) {
    return trees.shares(row);
  }

  void write(TableWriter out) throws IOException {
    out.write(LabelEvidence.names());
    out.write(role.name());
    out.write(labels);
    counts.write(out);
    trees.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it was learned from other evidence than this version has
   */
  static LabelModel read(TableReader in) throws IOException {
    WeighedModel.expect(in, "labels", LabelEvidence.names());
    return new LabelModel(
        Role.valueOf(in.readString()),
        in.readStrings(),
        LabelCounts.read(in),
        BoostedTrees.read(in));
  }
}
