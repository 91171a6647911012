package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasid.linear.FeatureVector;

/**
 * What the features of numbers and words tell apart: sentences that differ in one thing have
 * features that differ in some families and in no others.
 */
class FeaturesTest {

  private static final FactsOf SOLDIERS =
      FactsOf.sentence("قال/VBD إن/IN 5/CD جنود/NNS قتلوا/VBD في/IN مصر/NNP");

  @Test
  void theVerbBehindTellsNumbersApart() {
    FactsOf hurt = FactsOf.sentence("قال/VBD إن/IN 5/CD جنود/NNS أصيبوا/VBD في/IN مصر/NNP");
    Set<String> changed = changed(ofNumber(SOLDIERS), ofNumber(hurt));
    assertThat(changed)
        .containsAtLeast("number.verb_behind", "number.lex_event", "number.sentence");
    assertThat(changed)
        .containsNoneOf("number.head", "number.verb_before", "number.kind", "number.noun_before");
  }

  @Test
  void theNounTellsNumbersApart() {
    FactsOf women = FactsOf.sentence("قال/VBD إن/IN 5/CD نساء/NNS قتلوا/VBD في/IN مصر/NNP");
    Set<String> changed = changed(ofNumber(SOLDIERS), ofNumber(women));
    assertThat(changed)
        .containsAtLeast(
            "number.head", "number.kind_head", "number.class_here", "number.head_verb");
    assertThat(changed).containsNoneOf("number.verb_behind", "number.verb_before", "number.size");
  }

  @Test
  void theValueTellsNumbersApart() {
    FactsOf more = FactsOf.sentence("قال/VBD إن/IN 500/CD جنود/NNS قتلوا/VBD في/IN مصر/NNP");
    Set<String> changed = changed(ofNumber(SOLDIERS), ofNumber(more));
    assertThat(changed).contains("number.size");
    assertThat(changed).containsNoneOf("number.head", "number.verb_behind", "number.word");
  }

  @Test
  void aBorderMakesAVerbAnother() {
    FactsOf border = FactsOf.sentence("قتل/VBD رجل/NN ،/PUNC 5/CD جنود/NNS");
    FactsOf none = FactsOf.sentence("قتل/VBD رجل/NN في/IN 5/CD جنود/NNS");
    assertThat(changed(ofNumber(border), ofNumber(none))).contains("number.verb_crossed");
    assertThat(changed(ofWord(border, 0), ofWord(none, 0)))
        .containsAtLeast("word.place", "word.between");
  }

  @Test
  void whatAndJoinsIsToldByTheWay() {
    FactsOf and = FactsOf.sentence("قتل/VBD رجل/NN و/CC 5/CD جنود/NNS");
    FactsOf of = FactsOf.sentence("قتل/VBD رجل/NN من/IN 5/CD جنود/NNS");
    assertThat(changed(ofWord(and, 0), ofWord(of, 0))).containsExactly("word.between");
  }

  @Test
  void whereAWordStandsTellsItApart() {
    FactsOf twice = FactsOf.sentence("قتل/VBD 5/CD جنود/NNS ثم/CC قتل/VBD رجل/NN");
    Set<String> changed = changed(ofWord(twice, 0), ofWord(twice, 4));
    assertThat(changed).containsAtLeast("word.place", "word.rank", "word.first");
    assertThat(changed).doesNotContain("word.lexical");
  }

  @Test
  void aWordBehindIsNotOneBefore() {
    FactsOf both = FactsOf.sentence("قتل/VBD 5/CD قتل/VBD");
    assertThat(changed(ofWord(both, 0), ofWord(both, 2)))
        .containsAtLeast("word.place", "word.rank", "word.sided", "word.pos");
  }

  @Test
  void aLikelyWordGivesItsFeaturesByItsProbability() {
    NumberContext number = SOLDIERS.number();
    int words = number.candidates().length;
    float[] verb = new float[words + 1];
    verb[1 + List.of(0, 3, 4, 6).indexOf(4)] = 0.75f;
    float[] none = new float[words + 1];
    none[0] = 1;
    FeatureVector likely = new FeatureVector();
    RoleFeatures.of(likely, number, verb, none);
    FeatureVector unlikely = new FeatureVector();
    RoleFeatures.of(unlikely, number, none, none);
    assertThat(families(likely)).contains("role.trigger");
    boolean weighed = false;
    for (int i = 0; i < likely.size(); i++) {
      weighed |= likely.family(i).equals("role.trigger") && likely.value(i) == 0.75f;
    }
    assertThat(weighed).isTrue();
    assertThat(likely.size()).isGreaterThan(unlikely.size());
  }

  private static FeatureVector ofNumber(FactsOf of) {
    FeatureVector out = new FeatureVector();
    NumberFeatures.of(out, of.number());
    return out;
  }

  private static FeatureVector ofWord(FactsOf of, int token) {
    FeatureVector out = new FeatureVector();
    WordFeatures.of(out, of.number(), token);
    return out;
  }

  /** The families in which one vector has a feature or value that the other has not. */
  private static Set<String> changed(FeatureVector one, FeatureVector other) {
    Set<String> families = new HashSet<>();
    for (String difference : Sets.symmetricDifference(features(one), features(other))) {
      families.add(difference.substring(0, difference.indexOf(' ')));
    }
    return families;
  }

  private static Set<String> features(FeatureVector vector) {
    Set<String> features = new HashSet<>();
    for (int i = 0; i < vector.size(); i++) {
      features.add(vector.family(i) + " " + vector.hash(i) + " " + vector.value(i));
    }
    return features;
  }

  private static Set<String> families(FeatureVector vector) {
    Set<String> families = new HashSet<>();
    for (int i = 0; i < vector.size(); i++) {
      families.add(vector.family(i));
    }
    return families;
  }
}
