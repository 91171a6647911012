package rasid.number;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.number.NumberAtoms.Atom;
import rasid.number.NumberWords.WordClass;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class NumberAtomsTest {

  private static final NumberWords WORDS = NumberWords.of(Lexicons.own());

  @Test
  void anAtomIsARunOfDigitsOrAWord() {
    NumberAtoms atoms = atoms("قتل 2,5O مليون");
    Atom digits = atoms("قتل 1,250 شخصا").at(1);
    assertThat(digits.span()).isEqualTo(new LexemeSpan(1, 3));
    assertThat(digits.value()).isEqualTo(1250.0);
    assertThat(digits.isDigits()).isTrue();
    assertThat(digits.isScale()).isFalse();
    assertThat(digits.repaired()).isNull();
    assertThat(atoms.at(3).repaired()).isEqualTo("O->0");
    Atom scale = atoms.at(5);
    assertThat(scale.span()).isEqualTo(LexemeSpan.of(5));
    assertThat(scale.type()).isEqualTo(WordClass.SCALE);
    assertThat(scale.value()).isEqualTo(1e6);
    assertThat(scale.isDigits()).isFalse();
    assertThat(scale.repaired()).isNull();
  }

  @Test
  void outsideTheTextAndOnOtherWordsThereIsNone() {
    NumberAtoms atoms = atoms("قتل 5 رجال");
    assertThat(atoms.at(-1)).isNull();
    assertThat(atoms.at(0)).isNull();
    assertThat(atoms.at(2)).isNull();
    assertThat(atoms.at(3)).isNull();
  }

  @Test
  void scalesAreSingularAndPlural() {
    assertThat(atoms("ألف").at(0).isScale()).isTrue();
    assertThat(atoms("آلاف").at(0).isScale()).isTrue();
    assertThat(atoms("ألفان").at(0).isScale()).isFalse();
    assertThat(atoms("مئة").at(0).isScale()).isFalse();
  }

  @Test
  void aWordIsNoDigits() {
    assertThat(atoms("خمسة").isWord(0)).isTrue();
    assertThat(atoms("5").isWord(0)).isFalse();
    assertThat(atoms("l8").isWord(0)).isFalse();
    assertThat(atoms("رجل").isWord(0)).isFalse();
  }

  @Test
  void aWordFollowsWithoutProcliticsAndArticle() {
    assertThat(atoms("ثلاث مئة").juxtaposed(1).value()).isEqualTo(100.0);
    assertThat(atoms("ثلاث ومئة").juxtaposed(1)).isNull();
    assertThat(atoms("ثلاث المئة").juxtaposed(1)).isNull();
    assertThat(atoms("ثلاث 100").juxtaposed(1)).isNull();
    assertThat(atoms("ثلاث رجال").juxtaposed(1)).isNull();
    assertThat(atoms("ثلاث").juxtaposed(1)).isNull();
  }

  @Test
  void theConjunctionAddsAWordOrDigits() {
    assertThat(atoms("مئة وخمسة").added(1).value()).isEqualTo(5.0);
    assertThat(atoms("مئة و خمسة").added(1).value()).isEqualTo(5.0);
    assertThat(atoms("مئة و5").added(1).value()).isEqualTo(5.0);
    assertThat(atoms("مئة 5").added(1)).isNull();
    assertThat(atoms("مئة خمسة").added(1)).isNull();
    assertThat(atoms("مئة وبخمسة").added(1)).isNull();
    assertThat(atoms("مئة بخمسة").added(1)).isNull();
    assertThat(atoms("مئة و بخمسة").added(1)).isNull();
    assertThat(atoms("مئة و رجل").added(1)).isNull();
  }

  @Test
  void behindTheConjunctionElevenKeepsItsUnit() {
    assertThat(atoms("مئة وأحد عشر").added(1).value()).isEqualTo(1.0);
    assertThat(atoms("مئة وأحد الرجال").added(1)).isNull();
    assertThat(atoms("مئة وأحد وعشرون").added(1)).isNull();
  }

  private static NumberAtoms atoms(String text) {
    return new NumberAtoms(WORDS, Lexemes.of(text, new TextRange(0, text.length())));
  }
}
