package rasid.lexicon;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Phrases.Forms;
import rasid.lexicon.Phrases.Match;
import rasid.text.Lexemes;
import rasid.text.TextRange;
import rasid.text.Words;

class PhrasesTest {

  @Test
  void asWrittenIsLetterByLetter() {
    Phrases<String> phrases = new Phrases<>();
    phrases.put("القرار رقم", "a");
    assertThat(at(phrases, words("القَرار رَقم 5"))).isEqualTo("0-1 a");
    assertThat(at(phrases, words("القرارات رقم 5"))).isNull();
    assertThat(at(phrases, words("القرار"))).isNull();
  }

  @Test
  void nounsAreFoundWithArticleAndEndings() {
    Phrases<String> phrases = new Phrases<>();
    phrases.put("حالة إصابة", Forms.NOUN, Forms.NOUN, "a");
    for (String text : List.of("حالة إصابة", "الحالات الإصابة", "حالتين إصابات")) {
      assertThat(at(phrases, words(text))).isEqualTo("0-1 a");
    }
    assertThat(at(phrases, words("حال إصابة"))).isNull();
  }

  @Test
  void verbsAreFoundInAllPersons() {
    Phrases<String> phrases = new Phrases<>();
    phrases.put("زاد على", Forms.VERB, Forms.VERB, "a");
    for (String text : List.of("زاد على", "زادت على", "يزيد على", "يزيدون على")) {
      assertThat(at(phrases, words(text))).isEqualTo("0-1 a");
    }
    assertThat(at(phrases, words("الزيادة على"))).isNull();
  }

  @Test
  void theLongestWinsThenTheNearestThenTheFirst() {
    Phrases<String> phrases = new Phrases<>();
    phrases.put("أدان", Forms.VERB, Forms.VERB, "convicted");
    phrases.put("يدين", Forms.VERB, Forms.VERB, "condemns");
    phrases.put("يدين بشدة", Forms.VERB, Forms.VERB, "strongly");
    phrases.put("أدان", Forms.VERB, Forms.VERB, "late");
    assertThat(at(phrases, words("تدين تونس"))).isEqualTo("0-0 condemns");
    assertThat(at(phrases, words("أدانت تونس"))).isEqualTo("0-0 convicted");
    assertThat(at(phrases, words("تدين بشدة"))).isEqualTo("0-1 strongly");
    assertThat(all(phrases, words("تدين بشدة")))
        .containsExactly("0-1 strongly", "0-0 condemns")
        .inOrder();
    assertThat(all(phrases, words("أدانت"))).containsExactly("0-0 convicted", "0-0 late").inOrder();
  }

  @Test
  void tokensThatAreSplitFromTheirCliticsMatchWordsThatAreNot() {
    Phrases<String> phrases = new Phrases<>(Phrases.Text.TOKENS);
    phrases.put("أودى بحياة", Forms.VERB, Forms.NOUN, "died");
    phrases.put("حياتهم", Forms.NOUN, Forms.NOUN, "their lives");
    phrases.put("للوزير", "of the minister");
    assertThat(at(phrases, sentence("أودت/VBD ب/IN+ حياة/NN خمسة/CD"))).isEqualTo("0-2 died");
    assertThat(at(phrases, sentence("أودى/VBD بحياة/NN خمسة/CD"))).isEqualTo("0-1 died");
    assertThat(at(phrases, sentence("حيات/NN+ هم/PRP$"))).isEqualTo("0-1 their lives");
    assertThat(at(phrases, sentence("أودى/VBD في/IN حياة/NN"))).isNull();
  }

  @Test
  void lettersOfARootAreNoClitics() {
    Phrases<String> phrases = new Phrases<>(Phrases.Text.TOKENS);
    phrases.put("فقد", Forms.VERB, Forms.VERB, "lost");
    assertThat(at(phrases, sentence("ف/CC+ قد/RP قال/VBD"))).isNull();
  }

  @Test
  void wordsThatAreNotSplitKeepTheirClitics() {
    Phrases<String> phrases = new Phrases<>();
    phrases.put("بحياة", "a");
    assertThat(at(phrases, words("ب حياة"))).isNull();
  }

  @Test
  void tagsDecideWhereTheyAreTrusted() {
    Phrases<String> phrases = new Phrases<>(Phrases.Text.TAGGED_TOKENS);
    phrases.put("فر", Forms.VERB, Forms.ANY, "fled");
    phrases.put("تحرير", Forms.NOUN, Forms.ANY, "freed");
    phrases.put("حكم", Forms.ANY, Forms.ANY, "sentenced");
    assertThat(at(phrases, sentence("فروا/VBD من/IN"))).isEqualTo("0-0 fled");
    assertThat(at(phrases, sentence("فر/NN من/IN"))).isNull();
    assertThat(at(phrases, sentence("تحرير/NN خمسة/CD"))).isEqualTo("0-0 freed");
    assertThat(at(phrases, sentence("تحرير/VBD خمسة/CD"))).isNull();
    assertThat(at(phrases, sentence("حكمت/VBD ب/IN"))).isEqualTo("0-0 sentenced");
    assertThat(at(phrases, sentence("حكمت/NN ب/IN"))).isEqualTo("0-0 sentenced");
    assertThat(at(phrases, sentence("تحكم/VBP ب/IN"))).isEqualTo("0-0 sentenced");
    // Control, a noun.
    assertThat(at(phrases, sentence("تحكم/NN ب/IN"))).isNull();
  }

  @Test
  void aPhraseIsFoundByItsLastWordToo() {
    Phrases<String> phrases = new Phrases<>();
    phrases.put("لا يزيد على", Forms.VERB, Forms.VERB, "at most");
    Lexemes text = words("ولا تزيد على 30");
    Match<String> match = phrases.endingAt(text, 2).orElseThrow();
    assertThat(match.first() + "-" + match.last() + " " + match.value()).isEqualTo("0-2 at most");
    assertThat(phrases.endingAt(text, 1)).isEmpty();
    assertThat(phrases.endingAt(words("تزيد على"), 1)).isEmpty();
  }

  @Test
  void aPhraseHasWords() {
    Phrases<String> phrases = new Phrases<>();
    assertThat(assertThrows(IllegalArgumentException.class, () -> phrases.put(" ", "a")))
        .hasMessageThat()
        .isEqualTo("a phrase without words: ' '");
  }

  @Test
  void nothingIsFoundBeyondTheEnds() {
    Phrases<String> phrases = new Phrases<>();
    phrases.put("من", "a");
    assertThat(phrases.at(words("من"), -1)).isEmpty();
    assertThat(phrases.at(words("من"), 1)).isEmpty();
  }

  private static String at(Phrases<String> phrases, Words words) {
    Optional<Match<String>> match = phrases.at(words, 0);
    return match.map(PhrasesTest::show).orElse(null);
  }

  private static List<String> all(Phrases<String> phrases, Words words) {
    return phrases.allAt(words, 0).stream().map(PhrasesTest::show).toList();
  }

  private static String show(Match<String> match) {
    return match.first() + "-" + match.last() + " " + match.value();
  }

  private static Lexemes words(String text) {
    return Lexemes.of(text, new TextRange(0, text.length()));
  }

  private static AnnotatedSentence sentence(String words) {
    return Texts.tagged(words).sentence();
  }
}
