package rasid.entity.tagger;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.annotation.TokenSpan;
import rasid.entity.tagger.NameLabels.Name;
import rasid.record.EntityType;

class NameLabelsTest {

  private static final List<Name> NAMES =
      List.of(
          new Name(TokenSpan.of(0), EntityType.PERSON),
          new Name(new TokenSpan(1, 3), EntityType.ORGANIZATION),
          new Name(new TokenSpan(5, 6), EntityType.MISC));

  @Test
  void namesComeBackFromTheirLabels() {
    assertThat(NameLabels.decode(NameLabels.encode(8, NAMES))).isEqualTo(NAMES);
  }

  @Test
  void labelsAreOfTheSchemeBies() {
    byte[] labels = NameLabels.encode(4, List.of(new Name(new TokenSpan(1, 3), EntityType.PERSON)));
    assertThat(labels).isEqualTo(new byte[] {0, 1, 2, 3});
    assertThat(NameLabels.encode(1, List.of(new Name(TokenSpan.of(0), EntityType.PERSON))))
        .isEqualTo(new byte[] {4});
  }

  @Test
  void anInnerLabelFollowsOnlyTheBeginningOfItsType() {
    assertThat(NameLabels.before(2)).asList().containsExactly(1, 2);
    assertThat(NameLabels.mayBegin(2)).isFalse();
    assertThat(NameLabels.mayEnd(1)).isFalse();
    assertThat(NameLabels.before(0))
        .asList()
        .containsExactly(0, 3, 4, 7, 8, 11, 12, 15, 16, 19, 20, 23, 24, 27, 28);
  }
}
