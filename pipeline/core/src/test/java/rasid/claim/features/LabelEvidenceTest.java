package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.claim.features.LabelEvidence.Likely;
import rasid.claim.features.LabelEvidence.Role;
import rasid.claim.features.LabelEvidence.Rows;
import rasid.record.QuantityKind;

/** What speaks for labels of "قال إن 5 جنود قتلوا في مصر". */
class LabelEvidenceTest {

  private static final NumberContext SOLDIERS =
      FactsOf.sentence("قال/VBD إن/IN 5/CD جنود/NNS قتلوا/VBD في/IN مصر/NNP").number();

  private static final List<String> EVENTS = List.of("INJURED", "KILLED", "OTHER");
  private static final int SAID = 0;
  private static final int SOLDIER = 3;
  private static final int DIED = 4;
  private static final float[] LIKELY = {0.3f, 0.1f, 0.6f};
  private static final float[][] NO_SHARES = new float[RoleKeys.COUNT][3];

  @Test
  void theLikeliestLabelsComeFirst() {
    Rows rows = ofEvents(words(DIED, 1), List.of(SOLDIERS), List.of(LIKELY), NO_SHARES);
    assertThat(rows.labels()).isEqualTo(new int[] {2, 0, 1});
    assertThat(number(rows, 0, "RANK")).isEqualTo(0);
    assertThat(number(rows, 2, "RANK")).isEqualTo(2);
    assertThat(number(rows, 1, "LIKELIEST")).isEqualTo(0.6f);
    assertThat(number(rows, 1, "LIKELY")).isWithin(1e-3f).of((float) Math.log(0.3));
  }

  @Test
  void theLexiconSpeaksForTheEventOfItsWord() {
    Rows rows = ofEvents(words(DIED, 0.8f), List.of(SOLDIERS), List.of(LIKELY), NO_SHARES);
    int killed = 2;
    int injured = 1;
    assertThat(number(rows, killed, "LEXICON")).isEqualTo(0.8f);
    assertThat(number(rows, killed, "LEXICON_OF_BEST")).isEqualTo(1);
    assertThat(number(rows, killed, "NEAREST")).isEqualTo(2);
    assertThat(number(rows, killed, "CROSSED")).isEqualTo(0);
    assertThat(number(rows, killed, "SIDE")).isEqualTo(2);
    assertThat(number(rows, killed, "WORDS")).isEqualTo(1);
    assertThat(number(rows, injured, "LEXICON")).isEqualTo(0);
    assertThat(number(rows, injured, "LEXICON_OF_BEST")).isEqualTo(0);
    assertThat(number(rows, injured, "BEST_IN_LEXICON")).isEqualTo(1);
    assertThat(number(rows, injured, "NEAREST")).isEqualTo(99);
    assertThat(number(rows, injured, "WORDS_OF_ALL")).isEqualTo(1);
    Rows said = ofEvents(words(SAID, 1), List.of(SOLDIERS), List.of(LIKELY), NO_SHARES);
    assertThat(number(said, killed, "LEXICON_OF_BEST")).isEqualTo(0);
    assertThat(number(said, killed, "BEST_IN_LEXICON")).isEqualTo(0);
    assertThat(number(said, killed, "TRIGGER_DISTANCE")).isEqualTo(-2);
  }

  @Test
  void theLexiconSpeaksForTheClassOfWhatIsCounted() {
    LabelEvidence evidence =
        new LabelEvidence(Role.CLASS, List.of("SECURITY_FORCES", "PERSON", "WOMAN"));
    Rows rows =
        evidence.of(
            List.of(SOLDIERS),
            0,
            words(DIED, 1),
            words(SOLDIER, 0.75f),
            Likely.of(List.of(LIKELY)),
            NO_SHARES);
    int forces = 1;
    assertThat(rows.labels()[forces]).isEqualTo(0);
    assertThat(number(rows, forces, "LEXICON")).isEqualTo(0.75f);
    assertThat(number(rows, forces, "NEAREST")).isEqualTo(1);
    assertThat(number(rows, 0, "LEXICON")).isEqualTo(0);
  }

  @Test
  void aWordThatSpecifiesAGenericNounSpeaksForItsClass() {
    NumberContext members = FactsOf.sentence("قتل/VBD 5/CD عناصر/NNS من/IN الجيش/DTNN").number();
    float[] even = new float[members.candidates().length + 1];
    even[0] = 1;
    Rows rows =
        new LabelEvidence(Role.CLASS, List.of("SECURITY_FORCES", "PERSON", "WOMAN"))
            .of(List.of(members), 0, even, even, Likely.of(List.of(LIKELY)), NO_SHARES);
    int forces = 1;
    assertThat(rows.labels()[forces]).isEqualTo(0);
    assertThat(number(rows, forces, "WORDS")).isEqualTo(1);
    assertThat(number(rows, forces, "NEAREST")).isEqualTo(3);
    assertThat(number(rows, 0, "WORDS")).isEqualTo(0);
  }

  @Test
  void otherClaimsSpeakForTheirEvents() {
    float[] before = {0.9f, 0.1f, 0};
    float[] behind = {0.5f, 0.5f, 0};
    Rows rows =
        new LabelEvidence(Role.EVENT, EVENTS)
            .of(
                List.of(SOLDIERS, SOLDIERS, SOLDIERS),
                1,
                words(DIED, 1),
                words(SOLDIER, 1),
                Likely.of(List.of(before, LIKELY, behind)),
                NO_SHARES);
    int injured = 1;
    assertThat(number(rows, injured, "CLAIM_BEFORE")).isEqualTo(0.9f);
    assertThat(number(rows, injured, "CLAIM_BEHIND")).isEqualTo(0.5f);
    assertThat(number(rows, injured, "OTHER_CLAIMS")).isEqualTo(0.7f);
    assertThat(number(rows, injured, "SAME_SENTENCE")).isEqualTo(3);
    Rows alone = ofEvents(words(DIED, 1), List.of(SOLDIERS), List.of(LIKELY), NO_SHARES);
    assertThat(number(alone, injured, "OTHER_CLAIMS")).isEqualTo(0);
    assertThat(number(alone, injured, "SAME_SENTENCE")).isEqualTo(0);
  }

  @Test
  void theWordsOfTheClaimAreToldToEachLabel() {
    NumberContext number =
        FactsOf.sentence("قتل/VBD رجل/NN ،/PUNC ثم/CC 5/CD جنود/NNS في/IN مصر/NNP").number();
    int[] candidates = number.candidates();
    float[] triggers = new float[candidates.length + 1];
    triggers[0] = 0.25f;
    triggers[1] = 0.75f;
    float[] none = new float[candidates.length + 1];
    none[0] = 0.875f;
    Rows rows =
        new LabelEvidence(Role.EVENT, EVENTS)
            .of(List.of(number), 0, triggers, none, Likely.of(List.of(LIKELY)), NO_SHARES);
    for (int row = 0; row < 3; row++) {
      assertThat(number(rows, row, "TRIGGER_LIKELY")).isEqualTo(0.75f);
      assertThat(number(rows, row, "COUNTED_LIKELY")).isEqualTo(0.875f);
      assertThat(number(rows, row, "KIND")).isEqualTo(Symbols.place(QuantityKind.COUNT));
      assertThat(number(rows, row, "TRIGGER_PART")).isEqualTo(2);
      assertThat(number(rows, row, "TRIGGER_DISTANCE")).isEqualTo(-4);
      assertThat(number(rows, row, "TRIGGER_CROSSED")).isAtLeast(1);
    }
  }

  @Test
  void eachKeyGivesTheShareOfTheLabel() {
    float[][] shares = new float[RoleKeys.COUNT][3];
    shares[RoleKeys.names().indexOf("BOTH_ROOTS")][1] = 0.25f;
    Rows rows = ofEvents(words(DIED, 1), List.of(SOLDIERS), List.of(LIKELY), shares);
    assertThat(number(rows, 2, "BOTH_ROOTS")).isEqualTo(0.25f);
    assertThat(number(rows, 1, "BOTH_ROOTS")).isEqualTo(0);
    assertThat(number(rows, 2, "COUNTED_ROOT")).isEqualTo(0);
  }

  @Test
  void claimsWithTheSameWordsHaveTheSameKeys() {
    NumberContext women =
        FactsOf.sentence("قال/VBD إن/IN 7/CD نساء/NNS قتلوا/VBD في/IN مصر/NNP").number();
    long[] ofSoldiers = RoleKeys.of(SOLDIERS, words(DIED, 1), words(SOLDIER, 1));
    long[] ofWomen = RoleKeys.of(women, words(DIED, 1), words(SOLDIER, 1));
    assertThat(ofSoldiers).hasLength(RoleKeys.names().size());
    for (String same : List.of("TRIGGER", "TRIGGER_ROOT", "TRIGGER_KIND", "TRIGGER_NEXT")) {
      int key = RoleKeys.names().indexOf(same);
      assertThat(ofWomen[key]).isEqualTo(ofSoldiers[key]);
    }
    for (String other : List.of("COUNTED", "COUNTED_ROOT", "BOTH_ROOTS")) {
      int key = RoleKeys.names().indexOf(other);
      assertThat(ofWomen[key]).isNotEqualTo(ofSoldiers[key]);
    }
    long[] none = RoleKeys.of(SOLDIERS, words(-1, 0), words(-1, 0));
    for (int key = 0; key < none.length; key++) {
      assertThat(none[key]).isNotEqualTo(ofSoldiers[key]);
    }
  }

  private static Rows ofEvents(
      float[] triggers, List<NumberContext> numbers, List<float[]> likely, float[][] shares) {
    return new LabelEvidence(Role.EVENT, EVENTS)
        .of(numbers, 0, triggers, words(SOLDIER, 1), Likely.of(likely), shares);
  }

  /** Probabilities of the candidates, of which one token has the most; -1 for none of them. */
  private static float[] words(int token, float probability) {
    int[] candidates = SOLDIERS.candidates();
    float[] words = new float[candidates.length + 1];
    words[0] = 1 - probability;
    for (int c = 0; c < candidates.length; c++) {
      words[c + 1] = candidates[c] == token ? probability : 0;
    }
    return words;
  }

  private static float number(Rows rows, int row, String name) {
    return rows.rows()[row][LabelEvidence.names().indexOf(name)];
  }
}
