package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.NamedText;
import rasid.annotation.TokenSpan;
import rasid.claim.features.SpeechFacts.Link;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;

/** Words of speech around a token; cues and openings of statements are given by their index. */
class SpeechFactsTest {

  private static final ArticleNumbers NUMBERS =
      new ArticleNumbers(
          Lexicons.own(),
          EventLexicon.of(Lexicons.own(), EventTypes.of(Lexicons.own())),
          ClassLexicon.of(Lexicons.own()));

  private static final NamedText WORDS =
      NamedText.of("قال/VBD الوزير/DTNN إن/IN 5/CD قتلوا/VBD وفق/NN «/PUNC شهود/NNS »/PUNC ./PUNC");

  private static final SpeechFacts FACTS =
      of(
          WORDS,
          List.of(
              new Link(0, "a", false, WORDS.first().range(TokenSpan.of(1))),
              new Link(5, "b", true, null)),
          2);

  @Test
  void cuesVerbsAndOpeningsAreKnownByTheirToken() {
    assertThat(FACTS.cueAt(0)).isTrue();
    assertThat(FACTS.cueAt(4)).isFalse();
    assertThat(FACTS.verbAt(4)).isTrue();
    assertThat(FACTS.verbAt(5)).isTrue();
    assertThat(FACTS.verbAt(1)).isFalse();
    assertThat(FACTS.verbAt(-1)).isFalse();
    assertThat(FACTS.verbAt(10)).isFalse();
    assertThat(FACTS.opensAt(2)).isTrue();
    assertThat(FACTS.opensAt(3)).isFalse();
    assertThat(FACTS.opensAt(10)).isFalse();
    assertThat(FACTS.quoted(6)).isFalse();
    assertThat(FACTS.quoted(7)).isTrue();
    assertThat(FACTS.quoted(9)).isFalse();
  }

  @Test
  void theyAreCountedBeforeEachToken() {
    assertThat(FACTS.cues[10]).isEqualTo(2);
    assertThat(FACTS.cues[5]).isEqualTo(1);
    assertThat(FACTS.verbs[5]).isEqualTo(2);
    assertThat(FACTS.openings[3]).isEqualTo(1);
    assertThat(FACTS.numbers[3]).isEqualTo(0);
    assertThat(FACTS.numbers[4]).isEqualTo(1);
    assertThat(SpeechFacts.between(FACTS.cues, 1, 10)).isEqualTo(1);
    assertThat(SpeechFacts.between(FACTS.cues, 5, 5)).isEqualTo(0);
    assertThat(SpeechFacts.between(FACTS.cues, 9, 0)).isEqualTo(0);
  }

  @Test
  void theNearestCueStandsBefore() {
    assertThat(FACTS.nearest(0)).isEqualTo(-1);
    assertThat(FACTS.nearest(1)).isEqualTo(0);
    assertThat(FACTS.nearest(5)).isEqualTo(0);
    assertThat(FACTS.nearest(6)).isEqualTo(1);
  }

  @Test
  void theOneThatNamesSomebodyIsChosenElseThatOfTheWholeSentence() {
    assertThat(FACTS.chosen(3)).isEqualTo(0);
    assertThat(FACTS.chosen(0)).isEqualTo(1);
    Link nobody = new Link(0, "a", false, null);
    assertThat(of(WORDS, List.of(nobody), 2).chosen(3)).isEqualTo(0);
    assertThat(of(WORDS, List.of(nobody), 2).chosen(0)).isEqualTo(-1);
    assertThat(of(WORDS, List.of(nobody, new Link(5, "b", true, null)), 2).chosen(3)).isEqualTo(1);
  }

  @Test
  void thePhraseIsGovernedByTheVerbBeforeIt() {
    assertThat(FACTS.governor(1)).isEqualTo(0);
    // A statement opens between.
    assertThat(FACTS.governor(3)).isEqualTo(-1);
    assertThat(FACTS.governor(7)).isEqualTo(5);
    assertThat(FACTS.governor(0)).isEqualTo(-1);
    assertThat(plain("قال/VBD ./PUNC الوزير/DTNN").governor(2)).isEqualTo(-1);
    assertThat(plain("قال/VBD " + "كبير/JJ ".repeat(12)).governor(12)).isEqualTo(0);
    assertThat(plain("قال/VBD " + "كبير/JJ ".repeat(13)).governor(13)).isEqualTo(-1);
  }

  @Test
  void theNextVerbStandsWithinTwelveWords() {
    assertThat(FACTS.nextVerb(0)).isEqualTo(4);
    assertThat(FACTS.nextVerb(4)).isEqualTo(5);
    assertThat(FACTS.nextVerb(5)).isEqualTo(-1);
    assertThat(plain("كبير/JJ ".repeat(12) + "قال/VBD").nextVerb(0)).isEqualTo(12);
    assertThat(plain("كبير/JJ ".repeat(13) + "قال/VBD").nextVerb(0)).isEqualTo(-1);
  }

  @Test
  void aStatementOpensWithinFourteenWords() {
    assertThat(FACTS.opening(0)).isEqualTo(2);
    assertThat(FACTS.opening(2)).isEqualTo(-1);
    NamedText far = NamedText.of("كبير/JJ ".repeat(15) + "إن/IN");
    assertThat(of(far, List.of(), 15).opening(1)).isEqualTo(14);
    assertThat(of(far, List.of(), 15).opening(0)).isEqualTo(-1);
  }

  @Test
  void aPersonIsNamedWithinEightWordsBehindATitle() {
    String person = "{PERSON زيد/NNP} ";
    assertThat(plain("وزير/NN " + "كبير/JJ ".repeat(7) + person).personBehind(0)).isTrue();
    assertThat(plain("وزير/NN " + "كبير/JJ ".repeat(8) + person).personBehind(0)).isFalse();
    assertThat(plain("وزير/NN قال/VBD " + person).personBehind(0)).isFalse();
    assertThat(plain("وزير/NN {ORGANIZATION زيد/NNP}").personBehind(0)).isFalse();
    assertThat(plain(person + "وزير/NN").personBehind(1)).isFalse();
    NamedText opened = NamedText.of("وزير/NN إن/IN " + person);
    assertThat(of(opened, List.of(), 1).personBehind(0)).isFalse();
    NamedText cue = NamedText.of("وزير/NN وفق/NN " + person);
    assertThat(of(cue, List.of(new Link(1, "a", true, null)), 2).personBehind(0)).isFalse();
  }

  private static SpeechFacts plain(String words) {
    return of(NamedText.of(words), List.of(), -1);
  }

  /** Facts of a sentence in which a statement opens at a token, nowhere for -1. */
  private static SpeechFacts of(NamedText text, List<Link> links, int opening) {
    boolean[] opens = new boolean[text.first().size()];
    if (opening >= 0) {
      opens[opening] = true;
    }
    return new SpeechFacts(
        NUMBERS.of(text.sentences(), text.mentions(), List.of()).sentences().get(0),
        links,
        opens,
        false);
  }
}
