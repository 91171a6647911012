package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;

/** What tells how sure a number is presented as, by how many features of which family. */
class CertaintyFeaturesTest {

  private static final CertaintyFeatures FEATURES = new CertaintyFeatures(Lexicons.own().words());

  private static final FeatureVector BASE = of("قال/VBD أمس/RB 5/CD جنود/NNS قتلوا/VBD");

  @Test
  void verbsAndWordsBeforeAndBehindAreTold() {
    // Six of each verb; two of the nearest and one of how many; a word each, before also in pairs.
    assertThat(Changes.counts(BASE))
        .containsExactly("verb", 12, "nearest", 3, "word", 4, "pair", 2);
  }

  @Test
  void theFirstVerbBehindIsTheOnlyOne() {
    FeatureVector two = of("قال/VBD أمس/RB 5/CD جنود/NNS قتلوا/VBD وأصيبوا/VBD");
    assertThat(Changes.counts(two)).containsAtLeast("verb", 12, "word", 5);
  }

  @Test
  void fourVerbsBeforeAreTold() {
    String verbs = "قال/VBD أعلن/VBD أكد/VBD نفى/VBD ذكر/VBD ";
    assertThat(Changes.counts(of(verbs + "5/CD جنود/NNS"))).containsEntry("verb", 24);
    FeatureVector more = of("شرح/VBD " + verbs + "5/CD جنود/NNS");
    FeatureVector other = of("رأى/VBD " + verbs + "5/CD جنود/NNS");
    assertThat(Changes.between(more, other)).doesNotContainKey("verb");
  }

  @Test
  void aBorderIsToldOfVerbsAndWordsBehindIt() {
    FeatureVector none = of("قال/VBD أمس/RB 5/CD جنود/NNS");
    FeatureVector border = of("قال/VBD أمس/RB ،/PUNC 5/CD جنود/NNS");
    // Two of the verb and two of the nearest; both words.
    assertThat(Changes.between(none, border)).containsExactly("verb", 2, "nearest", 2, "word", 2);
  }

  @Test
  void aWordOfPlanOrDenialIsAClue() {
    FeatureVector denied = of("نفى/VBD مقتل/NN 5/CD جنود/NNS");
    assertThat(Changes.counts(denied)).containsEntry("clue", 4);
    FeatureVector farther = of("نفى/VBD في/IN مصر/NNP مقتل/NN 5/CD جنود/NNS");
    // How near it is, alone and with the word, and what follows it.
    assertThat(Changes.between(denied, farther)).containsEntry("clue", 3);
    assertThat(Changes.counts(of("مقتل/NN 5/CD جنود/NNS نفى/VBD"))).containsEntry("clue", 4);
  }

  @Test
  void wordsFarFromTheNumberAreNot() {
    String fifteen = "في/IN ".repeat(15);
    assertThat(Changes.counts(of("ثم/CC " + fifteen + "5/CD جنود/NNS"))).containsEntry("word", 16);
    assertThat(Changes.counts(of("5/CD " + "في/IN ".repeat(14)))).containsEntry("word", 12);
  }

  private static FeatureVector of(String words) {
    NumberContext number = FactsOf.sentence(words).number();
    FeatureVector features = new FeatureVector();
    FEATURES.of(features, number.sentence(), number.quantity(), number.tokens());
    return features;
  }
}
