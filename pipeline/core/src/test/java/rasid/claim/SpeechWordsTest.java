package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.CueLexicon.Cue;
import rasid.lexicon.Lexicons;

class SpeechWordsTest {

  private static final SpeechWords WORDS = SpeechWords.of(Lexicons.own());

  @Test
  void aVerbOfSpeechIsACueWhereItIsTaggedAsOne() {
    assertThat(cue("جندي/NN أعلن/VBD وفاة/NN", 1)).isEqualTo("اعلن");
    assertThat(cue("جندي/NN أعلن/NN وفاة/NN", 1)).isNull();
    assertThat(cue("جندي/NN أعلن/VBD وفاة/NN", 0)).isNull();
  }

  @Test
  void soIsAnyWordBeforeAStatement() {
    assertThat(cue("جندي/NN قال/NN إن/IN الحرب/DTNN", 1)).isEqualTo("قال");
    assertThat(cue("جندي/NN قال/NN الحرب/DTNN إن/IN", 1)).isNull();
  }

  @Test
  void andALongOneAtTheBeginning() {
    assertThat(cue("أعلن/NN الجيش/DTNN", 0)).isEqualTo("اعلن");
    assertThat(cue("قال/NN الجيش/DTNN", 0)).isNull();
    assertThat(cue("و/CC أعلن/NN الجيش/DTNN", 1)).isEqualTo("اعلن");
    assertThat(cue("ف/CC أعلن/NN الجيش/DTNN", 1)).isNull();
    assertThat(cue("أمس/NN و/CC أعلن/NN الجيش/DTNN", 2)).isNull();
  }

  @Test
  void expressionsOfSourceNeedNoVerb() {
    assertThat(cue("قتل/VBD وفق/NN الوزارة/DTNN", 1)).isEqualTo("وفق");
    assertThat(cue("قتل/VBD مضيفا/NN أن/IN", 1)).isEqualTo("مضيفا");
  }

  @Test
  void statementsAreOpenedByParticiplesOfSayingToo() {
    AnnotatedSentence sentence = sentence("قائلا/NN :/PUNC «/PUNC الحرب/DTNN أن/IN");
    assertThat(WORDS.opensStatement(sentence, 0)).isTrue();
    assertThat(WORDS.opensStatement(sentence, 1)).isTrue();
    assertThat(WORDS.opensStatement(sentence, 3)).isFalse();
    assertThat(WORDS.opensStatement(sentence, 5)).isFalse();
    assertThat(WORDS.openings(sentence)).isEqualTo(new boolean[] {false, true, true, false, true});
  }

  @Test
  void someVerbsAreOfSpeechOnlyBeforeAStatement() {
    assertThat(WORDS.isAmbiguous("تابع")).isTrue();
    assertThat(WORDS.isAmbiguous("يتابع")).isTrue();
    assertThat(WORDS.isAmbiguous("قال")).isFalse();
  }

  @Test
  void betweenAnExpressionAndANameStandVerbsPronounsAndLinks() {
    AnnotatedSentence sentence = sentence("ما/WP أعلن/VBD ه/PRP الوزير/DTNN");
    for (int i = 0; i < 3; i++) {
      assertThat(WORDS.isLink(sentence.tokens().get(i))).isTrue();
    }
    assertThat(WORDS.isLink(sentence.tokens().get(3))).isFalse();
  }

  @Test
  void theSameOneIsNamedInOneTokenOrTwo() {
    AnnotatedSentence sentence =
        sentence("المصدر/DTNN ذاته/NN المصدر/DTNN نفس/NN+ ه/PRP نفس/NN ه/NN مصدر/NN+ ه/PRP");
    assertThat(WORDS.isTheSame(sentence, 1)).isTrue();
    assertThat(WORDS.isTheSame(sentence, 2)).isFalse();
    assertThat(WORDS.isTheSame(sentence, 4)).isTrue();
    // No pronoun, and no word for the same before one.
    assertThat(WORDS.isTheSame(sentence, 6)).isFalse();
    assertThat(WORDS.isTheSame(sentence, 8)).isFalse();
  }

  @Test
  void documentsAreNoBodies() {
    assertThat(WORDS.isDocument("بيان")).isTrue();
    assertThat(WORDS.isDocument("وزير")).isFalse();
  }

  @Test
  void whoRelaysPassesOnWhatAnotherOneSaid() {
    AnnotatedSentence sentence = sentence("نقلت/VBD الصحيفة/DTNN قالت/VBD");
    assertThat(WORDS.relays(WORDS.cueAt(sentence, 0))).isTrue();
    assertThat(WORDS.relays(WORDS.cueAt(sentence, 2))).isFalse();
  }

  @Test
  void whoseWordsTheyAreStandsInReachOfASubject() {
    String far = "كبير/JJ ".repeat(SubjectPhrase.LONGEST - 1) + "عن/IN الوزير/DTNN";
    assertThat(WORDS.relayedFrom(sentence(far), 0)).isEqualTo(15);
    assertThat(WORDS.relayedFrom(sentence("كبير/JJ " + far), 0)).isEqualTo(-1);
    assertThat(WORDS.relayedFrom(sentence("كبير/JJ " + far), 1)).isEqualTo(16);
    assertThat(WORDS.relayedFrom(sentence("عن/IN الوزير/DTNN"), 1)).isEqualTo(-1);
  }

  private static AnnotatedSentence sentence(String words) {
    return Texts.tagged(words).sentence();
  }

  /** The lemma of the cue at a token, or null. */
  private static @Nullable String cue(String words, int token) {
    Cue cue = WORDS.cueAt(sentence(words), token);
    return cue == null ? null : cue.lemma();
  }
}
