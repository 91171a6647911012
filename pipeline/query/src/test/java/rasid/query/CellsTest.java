package rasid.query;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.text.Printable;

class CellsTest {

  @Test
  void whatLooksLikeAFormulaIsText() {
    assertThat(Cells.harmless("=1+1")).isEqualTo("'=1+1");
    assertThat(Cells.harmless("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(Cells.harmless("＝1+1")).isEqualTo("'＝1+1");
    assertThat(Cells.harmless("\t=1+1")).isEqualTo("'\t=1+1");
    assertThat(Cells.harmless("قتل 5")).isEqualTo("قتل 5");
    assertThat(Cells.harmless("-5.5")).isEqualTo("-5.5");
  }

  @Test
  void signsThatAreNotSeenHideNoFormula() {
    for (String hidden : new String[] {"\u200e", "\u202b", "\u2066", " ", "\u00a0\u200f"}) {
      assertThat(Cells.harmless(hidden + "=1+1")).isEqualTo("'" + hidden + "=1+1");
      assertThat(Cells.harmless(Printable.line(hidden + "=1+1"))).startsWith("'");
    }
  }
}
