package rasid.claim.learned;

import java.io.IOException;
import java.util.List;
import rasid.claim.features.SourceEvidence;
import rasid.linear.LinearModel;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;
import rasid.trees.BoostedTrees;

/**
 * Who is the source of a claim: what is likely by the words of the claim, then weighed against what
 * is likely for the other claims of the article.
 *
 * @param likely scores candidates ({@link rasid.claim.features.SourceFeatures})
 * @param trees answer whether a source is right, from a row of {@link SourceEvidence}
 */
public record SourceModel(LinearModel likely, BoostedTrees trees) {

  void write(TableWriter out) throws IOException {
    out.write(SourceEvidence.names());
    likely.write(out);
    trees.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it was learned from other evidence than this version has
   */
  static SourceModel read(TableReader in) throws IOException {
    List<String> names = in.readStrings();
    if (!names.equals(SourceEvidence.names())) {
      throw new IOException(
          "sources are weighed by "
              + names
              + ", not "
              + SourceEvidence.names()
              + "; make the models again with scripts/train-claims.sh");
    }
    return new SourceModel(LinearModel.read(in), BoostedTrees.read(in));
  }
}
