package rasid.linear;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class FeatureVectorTest {

  @Test
  void keepsHashesValuesAndFamilies() {
    FeatureVector vector = new FeatureVector();
    vector.add(1);
    vector.family("words");
    vector.add(2, 0.5f);
    assertThat(vector.size()).isEqualTo(2);
    assertThat(vector.hash(0)).isEqualTo(1);
    assertThat(vector.value(0)).isEqualTo(1f);
    assertThat(vector.family(0)).isEmpty();
    assertThat(vector.hash(1)).isEqualTo(2);
    assertThat(vector.value(1)).isEqualTo(0.5f);
    assertThat(vector.family(1)).isEqualTo("words");
    vector.clear();
    assertThat(vector.size()).isEqualTo(0);
  }

  @Test
  void familiesOfWhatIsCutAreGone() {
    FeatureVector vector = new FeatureVector();
    vector.family("words");
    vector.add(1);
    vector.family("stems");
    vector.add(2);
    vector.add(3);
    vector.cut(1);
    vector.add(4);
    vector.family("roots");
    vector.add(5);
    assertThat(vector.size()).isEqualTo(3);
    assertThat(vector.family(0)).isEqualTo("words");
    assertThat(vector.family(1)).isEqualTo("stems");
    assertThat(vector.family(2)).isEqualTo("roots");
    vector.clear();
    vector.add(6);
    assertThat(vector.family(0)).isEqualTo("roots");
  }

  @Test
  void growsWithWhatIsAdded() {
    FeatureVector vector = new FeatureVector();
    for (int i = 0; i < 2000; i++) {
      vector.family("f" + i % 7);
      vector.add(i, i);
    }
    assertThat(vector.size()).isEqualTo(2000);
    assertThat(vector.hash(1999)).isEqualTo(1999);
    assertThat(vector.value(1234)).isEqualTo(1234f);
    assertThat(vector.family(1999)).isEqualTo("f" + 1999 % 7);
  }

  @Test
  void hashesTellWordsAndOrdersApart() {
    assertThat(Hashing.of("قتل")).isNotEqualTo(Hashing.of("قبل"));
    assertThat(Hashing.of("a")).isNotEqualTo(Hashing.of("aa"));
    assertThat(Hashing.both(1, 2)).isNotEqualTo(Hashing.both(2, 1));
  }
}
