package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class ConfidencesTest {

  @Test
  void theyAreRoundedToHundredths() {
    assertThat(Confidences.hundredths(0.124)).isEqualTo(0.12);
    assertThat(Confidences.hundredths(0.126)).isEqualTo(0.13);
    assertThat(Confidences.hundredths(0.999)).isEqualTo(1.0);
    assertThat(Confidences.hundredths(0)).isEqualTo(0.0);
  }

  @Test
  void claimEventAndClassAreAllRight() {
    assertThat(new Confidences(0.9, 0.8, 0.7, 0.1, 0.2).all()).isEqualTo(0.5);
  }
}
