package rasid.linear;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WeightRowsTest {

  /** Two whose low bits are equal, so that one has moved on, and one more. */
  private static final long[] FEATURES = {0x1000000000000005L, 0x2000000000000005L, 6};

  private final WeightRows rows = new WeightRows(FEATURES);

  @Test
  void aRowForEachFeature() {
    assertThat(rows.of(FEATURES[0])).isEqualTo(0);
    assertThat(rows.of(FEATURES[1])).isEqualTo(1);
    assertThat(rows.of(FEATURES[2])).isEqualTo(2);
    assertThat(rows.of(0x3000000000000005L)).isEqualTo(-1);
    assertThat(rows.of(9)).isEqualTo(-1);
  }

  @Test
  void manyAtOnce() {
    long[] asked = new long[200];
    for (int i = 0; i < asked.length; i++) {
      asked[i] = i % 2 == 0 ? FEATURES[i / 2 % 3] : 1000 + i;
    }
    int[] found = new int[asked.length + 1];
    rows.of(asked, 0, asked.length, found);
    for (int i = 0; i < asked.length; i++) {
      assertThat(found[i]).isEqualTo(i % 2 == 0 ? i / 2 % 3 : -1);
    }
    int[] behind = new int[asked.length];
    rows.of(asked, 70, asked.length, behind);
    assertThat(Arrays.copyOf(behind, 70)).isEqualTo(new int[70]);
    assertThat(Arrays.copyOfRange(behind, 70, asked.length))
        .isEqualTo(Arrays.copyOfRange(found, 70, asked.length));
    assertThat(rows.known(asked, asked.length, found)).isEqualTo(100);
    assertThat(Arrays.copyOf(found, 4)).isEqualTo(new int[] {0, 1, 2, 0});
  }
}
