package rasid.corenlp;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureNamesTest {

  @Test
  void lettersAreCutOneByOne() {
    assertThat(FeatureNames.cuts("نم", 2)).containsExactly(List.of("ن", "م"));
    assertThat(FeatureNames.cuts("نمك", 3)).containsExactly(List.of("ن", "م", "ك"));
    assertThat(FeatureNames.cuts("نمك", 2)).isEmpty();
  }

  @Test
  void bordersAndOutsideAreOneCharacter() {
    assertThat(FeatureNames.cuts("ن.#.", 2)).containsExactly(List.of("ن", ".#."));
    assertThat(FeatureNames.cuts("نnullnull", 3)).containsExactly(List.of("ن", "null", "null"));
    assertThat(FeatureNames.cuts("م.#.ن", 3)).containsExactly(List.of("م", ".#.", "ن"));
  }

  @Test
  void unsplitTokensOnlyTouchBorders() {
    assertThat(FeatureNames.cuts("2003.#.م", 3)).containsExactly(List.of("2003", ".#.", "م"));
    assertThat(FeatureNames.cuts("2003م", 2)).isEmpty();
  }

  @Test
  void aNameThatCanBeCutTwiceIsCutTwice() {
    assertThat(FeatureNames.cuts("..#..", 3)).containsExactly(List.of(".", ".#.", "."));
    assertThat(FeatureNames.cuts(".#..#.", 2)).contains(List.of(".#.", ".#."));
  }
}
