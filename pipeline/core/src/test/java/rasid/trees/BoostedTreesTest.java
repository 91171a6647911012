package rasid.trees;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/** Two trees made by hand: one asks twice, the other is a leaf. */
class BoostedTreesTest {

  private static final int LEAF = BoostedTrees.LEAF;

  /** First 0: at most 5? then -1. Else first 1: at most 2? then 3, else 4. The second adds 0.5. */
  private static final BoostedTrees TREES =
      new BoostedTrees(
          new int[] {0, 5},
          new int[] {0, LEAF, 1, LEAF, LEAF, LEAF},
          new double[] {5, 0, 2, 0, 0, 0},
          new double[] {1, -1, 3.5, 3, 4, 0.5},
          new int[] {2, 0, 4, 0, 0, 0});

  @Test
  void anExampleGoesToTheLeftUpToTheThreshold() {
    assertThat(TREES.score(new float[] {5, 9})).isEqualTo(-0.5);
    assertThat(TREES.score(new float[] {5.5f, 2})).isEqualTo(3.5);
    assertThat(TREES.score(new float[] {6, 2.5f})).isEqualTo(4.5);
    assertThat(TREES.size()).isEqualTo(2);
  }

  @Test
  void whatANumberAddsIsTheChangeOnTheWay() {
    assertThat(TREES.shares(new float[] {5, 9})).isEqualTo(new double[] {-2, 0});
    assertThat(TREES.shares(new float[] {6, 2.5f})).isEqualTo(new double[] {2.5, 0.5});
  }

  @Test
  void theyAreReadAsTheyWereWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TableWriter out = new TableWriter(bytes);
    TREES.write(out);
    out.flush();
    BoostedTrees read =
        BoostedTrees.read(new TableReader(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.score(new float[] {6, 2.5f})).isEqualTo(4.5);
    assertThat(read.score(new float[] {0, 0})).isEqualTo(-0.5);
  }
}
