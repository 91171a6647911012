package rasid.linear;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class SoftmaxTest {

  @Test
  void probabilitiesGoWithTheExponentials() {
    float[] scores = {0, (float) Math.log(3), 100};
    Softmax.of(scores, 2);
    assertThat(scores).usingTolerance(1e-6).containsExactly(new float[] {0.25f, 0.75f, 100});
  }

  @Test
  void largeScoresDoNotOverflow() {
    float[] scores = {1000, 1000};
    Softmax.of(scores, 2);
    assertThat(scores).usingTolerance(1e-6).containsExactly(new float[] {0.5f, 0.5f});
  }

  @Test
  void theBestIsTheFirstOfEquals() {
    assertThat(Softmax.best(new float[] {1, 3, 3, 9}, 3)).isEqualTo(1);
    assertThat(Softmax.best(new float[] {2}, 1)).isEqualTo(0);
  }
}
