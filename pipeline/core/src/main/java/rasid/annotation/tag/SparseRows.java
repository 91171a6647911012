package rasid.annotation.tag;

import java.io.IOException;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/**
 * Rows of weights by tag, most of which are zero.
 *
 * @param starts where a row's cells begin; one more than rows
 * @param tags the tag of each cell
 * @param weights its weight
 */
public record SparseRows(int[] starts, byte[] tags, double[] weights) {

  void write(TableWriter out) throws IOException {
    out.write(starts);
    out.write(tags);
    out.write(weights);
  }

  static SparseRows read(TableReader in) {
    return new SparseRows(in.readInts(), in.readBytes(), in.readDoubles());
  }

  /** Adds a row to sums by tag; row -1 adds nothing. */
  void add(int row, double[] sums) {
    if (row >= 0) {
      for (int cell = starts[row]; cell < starts[row + 1]; cell++) {
        sums[tags[cell]] += weights[cell];
      }
    }
  }
}
