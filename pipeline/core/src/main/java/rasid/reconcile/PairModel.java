package rasid.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rasid.tables.TableFile;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;
import rasid.trees.BoostedTrees;

/**
 * How likely two reports are of one quantity, as learned from stories whose reports were assigned
 * to quantities by hand. Immutable, for any number of threads.
 */
public final class PairModel {

  private static final String FORMAT = "rasid-pairs-2";

  private static final String TABLE = "stories/pairs.bin.gz";

  /** Features that an explanation names. */
  private static final int NAMED = 6;

  private final StemWeights stems;
  private final BoostedTrees trees;

  /**
   * @param stems what the words of articles tell, which features are made with
   * @param trees answer whether two reports are of one quantity, from a row of {@link PairFeatures}
   */
  public PairModel(StemWeights stems, BoostedTrees trees) {
    this.stems = stems;
    this.trees = trees;
  }

  /** The model in the program's resources. */
  public static PairModel load() {
    return TableFile.load(TABLE, PairModel::from);
  }

  StemWeights stems() {
    return stems;
  }

  /** The probability, from a row of {@link PairFeatures}. */
  public double probability(float[] row) {
    return 1 / (1 + Math.exp(-trees.score(row)));
  }

  /** The features that decide, with what each adds to the logarithm of the odds. */
  String reasons(float[] row) {
    double[] shares = trees.shares(row);
    List<String> names = PairFeatures.names();
    return IntStream.range(0, shares.length)
        .boxed()
        .filter(i -> shares[i] != 0)
        .sorted(Comparator.comparingDouble((Integer i) -> -Math.abs(shares[i])))
        .limit(NAMED)
        .map(i -> String.format("%s=%.3g %+.2f", names.get(i), row[i], shares[i]))
        .collect(Collectors.joining(", "));
  }

  public void write(OutputStream out) throws IOException {
    TableFile.write(out, this::to);
  }

  private void to(TableWriter out) throws IOException {
    out.write(FORMAT);
    out.write(PairFeatures.names());
    stems.write(out);
    trees.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it is of another format, cut short, or of other features
   */
  public static PairModel read(InputStream in) throws IOException {
    return TableFile.read(in, PairModel::from);
  }

  private static PairModel from(TableReader in) throws IOException {
    String remedy = "make it again with scripts/train-stories.sh";
    in.expectFormat(FORMAT, "model of pairs of reports", remedy);
    if (!in.readStrings().equals(PairFeatures.names())) {
      throw new IOException("pairs of reports are weighed by other features; " + remedy);
    }
    return new PairModel(StemWeights.read(in), BoostedTrees.read(in));
  }
}
