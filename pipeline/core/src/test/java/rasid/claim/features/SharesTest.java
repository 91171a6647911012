package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SharesTest {

  @Test
  void theMeanIsThatOfTheOthers() {
    Shares<String> shares = new Shares<>();
    shares.add(Map.of("حلب", 0.5f, "", 0.5f));
    shares.add(Map.of("حلب", 0.25f, "ادلب", 0.75f));
    shares.add(Map.of("", 1f));
    assertThat(shares.withoutOne("حلب", 0.5f)).isWithin(1e-6f).of(0.125f);
    assertThat(shares.withoutOne("ادلب", 0f)).isWithin(1e-6f).of(0.375f);
    assertThat(shares.withoutOne("حماه", 0f)).isEqualTo(0);
  }

  @Test
  void aClaimAloneHasNoOthers() {
    Shares<String> shares = new Shares<>();
    assertThat(shares.withoutOne("حلب", 0f)).isEqualTo(-1);
    shares.add(Map.of("حلب", 1f));
    assertThat(shares.withoutOne("حلب", 1f)).isEqualTo(-1);
  }
}
