package rasid.claim.learned;

import java.io.IOException;
import java.util.List;
import rasid.claim.features.PlaceEvidence;
import rasid.linear.LinearModel;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;
import rasid.trees.BoostedTrees;

/**
 * Where a claim's event happened: what is likely by the words of the claim, then weighed against
 * what is likely for the other claims of the article.
 *
 * @param likely scores candidates ({@link rasid.claim.features.PlaceFeatures})
 * @param trees answer whether a place is right, from a row of {@link PlaceEvidence}
 */
public record PlaceModel(LinearModel likely, BoostedTrees trees) {

  void write(TableWriter out) throws IOException {
    out.write(PlaceEvidence.names());
    likely.write(out);
    trees.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it was learned from other evidence than this version has
   */
  static PlaceModel read(TableReader in) throws IOException {
    List<String> names = in.readStrings();
    if (!names.equals(PlaceEvidence.names())) {
      throw new IOException(
          "places are weighed by "
              + names
              + ", not "
              + PlaceEvidence.names()
              + "; make the models again with scripts/train-claims.sh");
    }
    return new PlaceModel(LinearModel.read(in), BoostedTrees.read(in));
  }
}
