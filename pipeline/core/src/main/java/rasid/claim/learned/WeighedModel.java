package rasid.claim.learned;

import java.io.IOException;
import java.util.List;
import rasid.linear.LinearModel;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;
import rasid.trees.BoostedTrees;

/**
 * What fills a role of a claim: what is likely by the words of the claim, then weighed against what
 * is likely for the other claims of the article.
 *
 * @param likely scores candidates
 * @param trees answer whether a candidate is right, from a row of evidence
 */
public record WeighedModel(LinearModel likely, BoostedTrees trees) {

  /**
   * Writes the model.
   *
   * @param evidence names of the numbers of a row
   */
  void write(TableWriter out, List<String> evidence) throws IOException {
    out.write(evidence);
    likely.write(out);
    trees.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param role what is weighed, in words
   * @param evidence names of the numbers of a row
   * @throws IOException when it was learned from other evidence
   */
  static WeighedModel read(TableReader in, String role, List<String> evidence) throws IOException {
    expect(in, role, evidence);
    return new WeighedModel(LinearModel.read(in), BoostedTrees.read(in));
  }

  /**
   * Reads the names of evidence.
   *
   * @throws IOException when they are others
   */
  static void expect(TableReader in, String role, List<String> evidence) throws IOException {
    List<String> names = in.readStrings();
    if (!names.equals(evidence)) {
      throw new IOException(
          role
              + " are weighed by "
              + names
              + ", not "
              + evidence
              + "; make the models again with scripts/train-claims.sh");
    }
  }
}
