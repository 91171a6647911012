package rasid.lexicon;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

  @ParameterizedTest
  @CsvSource({
    "شرطيا,شرطي",
    "سيارات,سياره",
    "سيارتين,سياره",
    "المهربون,مهرب",
    "مسلحي,مسلح",
    "جنودها,جنود",
    "الهجمات,هجمه"
  })
  void lightMorphologyReachesTheLexiconForm(String word, String base) {
    assertThat(WordForms.bases(word)).contains(base);
  }

  @Test
  void theWordItselfComesFirstAndNothingIsLeftTooShort() {
    assertThat(WordForms.bases("سياره").get(0)).isEqualTo("سياره");
    assertThat(WordForms.bases("دين")).containsExactly("دين");
    assertThat(WordForms.bases("من")).containsExactly("من");
  }

  @Test
  void aTokenOfMarksAloneHasNoForms() {
    assertThat(WordForms.bases("")).containsExactly("");
    assertThat(WordForms.withoutProclitics("")).containsExactly("");
  }

  @Test
  void proclitics() {
    assertThat(WordForms.withoutProclitics("وبثلاثه"))
        .containsExactly("وبثلاثه", "بثلاثه", "ثلاثه")
        .inOrder();
    assertThat(WordForms.withoutProclitics("للثلاثه")).contains("الثلاثه");
  }
}
