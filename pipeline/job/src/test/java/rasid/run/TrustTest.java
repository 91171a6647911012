package rasid.run;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TrustTest {

  private static final Trust DEFAULT = new Trust(0.2, 0);

  @Test
  void aFifthMayFail() {
    assertThat(DEFAULT.reasonAgainst(10, 0, 8, Map.of("EMPTY", 1L, "TOO_LONG", 1L))).isNull();
    assertThat(DEFAULT.reasonAgainst(10, 0, 7, Map.of("EMPTY", 1L, "TOO_LONG", 2L)))
        .isEqualTo("3 of 10 articles failed, more than --maxFailureShare=0.2 allows");
  }

  @Test
  void articlesThatAreReadTwiceAreNoFailures() {
    assertThat(DEFAULT.reasonAgainst(10, 0, 2, Map.of("DUPLICATE", 8L))).isNull();
  }

  @Test
  void aRunWithoutDocumentsIsNoneUnlessEarlierRunsHoldThemAll() {
    assertThat(new Trust(1, 0).reasonAgainst(3, 0, 0, Map.of("EMPTY", 3L)))
        .isEqualTo("none of 3 articles became a document");
    assertThat(DEFAULT.reasonAgainst(0, 3, 0, Map.of())).isNull();
    assertThat(DEFAULT.reasonAgainst(0, 0, 0, Map.of())).isNull();
  }

  @Test
  void tooFewArticlesAreSuspectAndKnownOnesCount() {
    assertThat(new Trust(0.2, 100).reasonAgainst(60, 40, 60, Map.of())).isNull();
    assertThat(new Trust(0.2, 100).reasonAgainst(60, 39, 60, Map.of()))
        .isEqualTo("the input holds 99 articles, and --minArticles=100");
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Trust(-0.1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Trust(1.1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Trust(Double.NaN, 0));
    assertThrows(IllegalArgumentException.class, () -> new Trust(0.2, -1));
  }
}
