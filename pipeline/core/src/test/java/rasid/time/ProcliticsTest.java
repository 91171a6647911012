package rasid.time;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/** What may stand behind the first letters of a word. */
class ProcliticsTest {

  @Test
  void aConjunctionAndAPrepositionAreTakenOffOneByOne() {
    assertThat(rests("وكل")).containsExactly("كل");
    assertThat(rests("بعام")).containsExactly("عام");
    assertThat(rests("وبعام")).containsExactly("بعام", "عام").inOrder();
    assertThat(rests("كعام")).isEmpty();
  }

  @Test
  void behindTwoLamsStandsTheArticle() {
    assertThat(rests("للعام")).containsExactly("العام");
    assertThat(rests("وللعام")).containsExactly("للعام", "العام").inOrder();
  }

  @Test
  void aWordKeepsTwoLetters() {
    assertThat(rests("لم")).isEmpty();
    assertThat(rests("وم")).isEmpty();
    assertThat(rests("وبم")).containsExactly("بم");
  }

  @Test
  void theWordBeginsBehindTheMarksOfWhatIsTakenOff() {
    String text = "وَبِعام";
    List<Proclitics.Rest> rests = Proclitics.rests(lexemes(text), 0);
    assertThat(rests.stream().map(Proclitics.Rest::letters).toList())
        .containsExactly(2, 4)
        .inOrder();
    assertThat(rests.get(1).word().range().of(text)).isEqualTo("عام");
  }

  private static List<String> rests(String word) {
    return Proclitics.rests(lexemes(word), 0).stream().map(rest -> rest.word().key()).toList();
  }

  private static Lexemes lexemes(String text) {
    return Lexemes.of(text, new TextRange(0, text.length()));
  }
}
