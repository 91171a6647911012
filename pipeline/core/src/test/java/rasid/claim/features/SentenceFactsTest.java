package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rasid.NamedText;
import rasid.entity.Mention;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/** What is known of each token of a sentence. */
class SentenceFactsTest {

  private static final ArticleNumbers NUMBERS =
      new ArticleNumbers(
          Lexicons.own(),
          EventLexicon.of(Lexicons.own(), EventTypes.of(Lexicons.own())),
          ClassLexicon.of(Lexicons.own()));

  @Test
  void partsOfSpeechTellWhatAWordIs() {
    SentenceFacts facts = facts("قتل/VBD و/CC 5/NN خمسة/CD الجنود/DTNNS كبار/JJ %/NN ./JJ");
    assertThat(facts.verb).isEqualTo(flags(8, 0));
    assertThat(facts.and).isEqualTo(flags(8, 1));
    assertThat(facts.number).isEqualTo(flags(8, 2, 3));
    // Marks are neither nouns nor adjectives, whatever their tag.
    assertThat(facts.noun).isEqualTo(flags(8, 2, 4));
    assertThat(facts.adjective).isEqualTo(flags(8, 5));
    assertThat(facts.mark).isEqualTo(flags(8, 6, 7));
    assertThat(facts.definite).isEqualTo(flags(8, 4));
    assertThat(facts.nominal(4)).isTrue();
    assertThat(facts.nominal(5)).isTrue();
    assertThat(facts.nominal(6)).isFalse();
    assertThat(facts.nominal(-1)).isFalse();
    assertThat(facts.nominal(8)).isFalse();
  }

  @Test
  void marksAndSomeWordsAreBordersOfClauses() {
    SentenceFacts facts =
        facts("أ/NN ،/PUNC ب/NN ؛/PUNC ج/NN ,/PUNC د/NN :/PUNC ه/NN ./PUNC !/PUNC ؟/PUNC -/PUNC");
    assertThat(facts.border).isEqualTo(flags(13, 1, 3, 5, 7, 9, 10, 11));
    assertThat(facts.bordersBetween(0, 4)).isEqualTo(2);
    assertThat(facts.bordersBetween(4, 0)).isEqualTo(2);
    assertThat(facts.bordersBetween(1, 1)).isEqualTo(0);
    String clause = Lexicons.own().words().get("clause-starts").iterator().next();
    assertThat(facts("أ/NN " + clause + "/CC ب/NN").border).isEqualTo(flags(3, 1));
  }

  @Test
  void namesCoverAllTheirTokens() {
    NamedText text = NamedText.of("قال/VBD {PERSON زيد/NNP عمر/NNP} ذلك/DT");
    SentenceFacts facts = facts(text);
    assertThat(facts.name).asList().containsExactly(null, name(text), name(text), null).inOrder();
  }

  @Test
  void theLexiconTellsEventsAndClasses() {
    SentenceFacts facts = facts("مقتل/NN خمسة/CD جنود/NNS قرب/IN كذا/NN");
    assertThat(facts.lexiconEvents[0]).asList().contains(Hashing.of("KILLED"));
    assertThat(facts.lexiconEvents[2]).isNull();
    assertThat(facts.triggers().get(0).event()).isEqualTo("KILLED");
    assertThat(facts.namedClass[2]).isEqualTo(Hashing.of("SECURITY_FORCES"));
    assertThat(facts.classRole[2]).isEqualTo(Symbols.place(ClassLexicon.Role.HEAD) + 1);
    assertThat(facts.lexiconClass[2]).isNotEqualTo(0);
    assertThat(facts.namedClass[3]).isEqualTo(0);
    assertThat(facts.classRole[4]).isEqualTo(0);
    assertThat(facts.lexiconClass[4]).isEqualTo(0);
    // A verb is of no class.
    assertThat(facts("جنود/VBD").lexiconClass[0]).isEqualTo(0);
    assertThat(facts("جنود/JJ").lexiconClass[0]).isNotEqualTo(0);
  }

  @Test
  void outsideOfTheSentenceIsNothing() {
    SentenceFacts facts = facts("مقتل/NN جندي/NN");
    for (int outside : List.of(-1, 2)) {
      assertThat(facts.word(outside)).isEqualTo(SentenceFacts.NOTHING);
      assertThat(facts.stem(outside)).isEqualTo(SentenceFacts.NOTHING);
      assertThat(facts.pos(outside)).isEqualTo(SentenceFacts.NOTHING);
      assertThat(facts.root(outside)).isEqualTo(SentenceFacts.NOTHING);
    }
    for (int inside : List.of(0, 1)) {
      assertThat(facts.word(inside)).isEqualTo(facts.word[inside]);
      assertThat(facts.stem(inside)).isEqualTo(facts.stem[inside]);
      assertThat(facts.pos(inside)).isEqualTo(facts.pos[inside]);
      assertThat(facts.root(inside)).isEqualTo(facts.root[inside]);
    }
  }

  @Test
  void aWordByItselfHasWhatIsKnownOfIt() {
    SentenceFacts facts = facts("مقتل/NN الجنود/DTNNS كذا/DT");
    FeatureVector nothing = new FeatureVector();
    facts.lexical(nothing, 7, 3, 1);
    assertThat(nothing.size()).isEqualTo(1);
    assertThat(nothing.hash(0)).isEqualTo(Hashing.both(7, SentenceFacts.NOTHING));
    assertThat(hashes(facts, 0, true)).contains(Hashing.both(16, Hashing.of("KILLED")));
    assertThat(hashes(facts, 1, true)).contains(Hashing.both(15, facts.lexiconClass[1]));
    assertThat(hashes(facts, 2, true)).doesNotContain(Hashing.both(15, 0));
    assertThat(hashes(facts, 1, true))
        .containsAtLeast(
            Hashing.both(7, facts.word[1]),
            Hashing.both(8, facts.stem[1]),
            Hashing.both(9, facts.root[1]));
    // Topics are left out where they are not asked for.
    int topics = hashes(facts, 1, true).size() - hashes(facts, 1, false).size();
    assertThat(topics).isEqualTo(2);
  }

  private static List<Long> hashes(SentenceFacts facts, int token, boolean topical) {
    FeatureVector out = new FeatureVector();
    facts.lexical(out, 7, token, 1, topical);
    return IntStream.range(0, out.size()).mapToObj(out::hash).toList();
  }

  private static Mention name(NamedText text) {
    return text.mentions().get(0);
  }

  private static boolean[] flags(int size, int... set) {
    boolean[] flags = new boolean[size];
    for (int i : set) {
      flags[i] = true;
    }
    return flags;
  }

  private static SentenceFacts facts(String words) {
    return facts(NamedText.of(words));
  }

  private static SentenceFacts facts(NamedText text) {
    return NUMBERS.of(text.sentences(), text.mentions(), List.of()).sentences().get(0);
  }
}
