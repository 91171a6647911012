package rasid.claim.learned;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Shares of labels among annotated claims. */
class LabelCountsTest {

  private static final long KILLED_KEY = 7;
  private static final long TRADED_KEY = -3;

  @Test
  void sharesAreDrawnTowardsThoseOfAllClaims() {
    LabelCounts.Counter counter = new LabelCounts.Counter(3);
    counter.add(new long[] {KILLED_KEY}, 0);
    counter.add(new long[] {KILLED_KEY}, 0);
    counter.add(new long[] {KILLED_KEY, TRADED_KEY}, 2);
    counter.add(new long[] {TRADED_KEY}, 2);
    float[][] shares = counter.counts().shares(new long[] {KILLED_KEY, TRADED_KEY, 11});
    // Of four claims two are of label 0 and two of label 2; these weigh as much as two claims.
    assertThat(shares[0]).usingTolerance(1e-6).containsExactly(new float[] {0.6f, 0, 0.4f});
    assertThat(shares[1]).usingTolerance(1e-6).containsExactly(new float[] {0.25f, 0, 0.75f});
    assertThat(shares[2]).usingTolerance(1e-6).containsExactly(new float[] {0.5f, 0, 0.5f});
  }

  @Test
  void withoutClaimsNothingIsLikely() {
    float[][] shares = new LabelCounts.Counter(2).counts().shares(new long[] {KILLED_KEY});
    assertThat(shares[0]).usingTolerance(1e-6).containsExactly(new float[] {0, 0});
  }
}
