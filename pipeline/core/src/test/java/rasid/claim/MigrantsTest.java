package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.record.ZoneType;

class MigrantsTest {

  private static final AnnotatedSentence ONE =
      Texts.tagged("غرق/VBD قارب/NN يقل/VBP مهاجرين/NNS").sentence();

  @Test
  void anArticleThatNamesThemTwiceIsAboutThem() {
    assertThat(Migrants.isTopic(List.of(ONE, ONE))).isTrue();
    assertThat(Migrants.isTopic(List.of(ONE))).isFalse();
  }

  @Test
  void whatTheFrameOfAPageNamesDoesNotCount() {
    AnnotatedSentence footer =
        Texts.tagged("أخبار/NNS المهاجرين/DTNNS", ZoneType.FOOTER).sentence();
    assertThat(Migrants.isTopic(List.of(ONE, footer))).isFalse();
  }
}
