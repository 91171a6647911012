package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import rasid.NamedText;
import rasid.annotation.AnnotatedSentence;
import rasid.record.EntityType;

/** What mentions say of their countries; the first sentence says nothing, unless it is asked. */
class CountryEvidenceTest {

  private static final Set<String> ATTACKERS = Set.of("قصف", "جيش");

  private static final String OTHER = "خبر/NN ./PUNC";

  private final CountryEvidence evidence = new CountryEvidence(ATTACKERS);

  @Test
  void theCountryOfWhichMostIsSaidIsFirst() {
    assertThat(evidence.first()).isNull();
    evidence.add("EG", 1);
    evidence.add("LB", 1);
    assertThat(evidence.first()).isEqualTo("EG");
    evidence.add("LB", 0.5);
    assertThat(evidence.first()).isEqualTo("LB");
    assertThat(evidence.of("LB")).isEqualTo(1.5);
    assertThat(evidence.of("SY")).isEqualTo(0);
    assertThat(evidence.of(null)).isEqualTo(0);
    assertThat(evidence.total()).isEqualTo(2.5);
  }

  @Test
  void whatSaysNothingIsNotCounted() {
    evidence.add("EG", 0);
    assertThat(evidence.first()).isNull();
  }

  @Test
  void placesSayMost() {
    assertThat(weight("في/IN {GPE صيدا/NNP}")).isEqualTo(1);
    assertThat(weight("في/IN {LOCATION صيدا/NNP}")).isEqualTo(1);
    assertThat(weight("في/IN {FACILITY صيدا/NNP}")).isEqualTo(1);
    assertThat(weight("في/IN {PERSON زيد/NNP}")).isEqualTo(0);
  }

  @Test
  void theFirstSentenceCountsTwice() {
    NamedText text = NamedText.of("في/IN {GPE صيدا/NNP}");
    assertThat(evidence.weight(text.first(), text.mentions().get(0))).isEqualTo(2);
  }

  @Test
  void aStateThatActsSaysLittle() {
    NamedThing egypt = EntityTexts.place("مصر", "EG", PlaceKind.COUNTRY, 8);
    assertThat(weight("أعلنت/VBD {GPE مصر/NNP}", egypt)).isEqualTo(0.25);
    assertThat(weight("في/IN {GPE مصر/NNP}", egypt)).isEqualTo(1);
    assertThat(weight("{GPE مصر/NNP} أعلنت/VBD", egypt)).isEqualTo(1);
    // A town does not act.
    assertThat(weight("أعلنت/VBD {GPE صيدا/NNP}")).isEqualTo(1);
  }

  @Test
  void aPeopleSaysHalfUnlessItAttacks() {
    assertThat(weight("الجمهور/DTNN {NORP المصري/DTJJ}")).isEqualTo(0.5);
    assertThat(weight("القصف/DTNN {NORP المصري/DTJJ}")).isEqualTo(0);
    assertThat(weight("القصف/DTNN المدفعي/DTJJ {NORP المصري/DTJJ}")).isEqualTo(0);
    assertThat(weight("قصف/NN المدينة/DTNN {NORP المصري/DTJJ}")).isEqualTo(0);
    assertThat(weight("القصف/DTNN العنيف/DTJJ المدفعي/DTJJ {NORP المصري/DTJJ}")).isEqualTo(0.5);
    assertThat(weight("القصف/DTNN أصاب/VBD {NORP المصري/DTJJ}")).isEqualTo(0.5);
    assertThat(weight("{NORP المصري/DTJJ} القصف/DTNN")).isEqualTo(0.5);
  }

  @Test
  void aBodySaysHalfButForArmiesAndWhatAllNewsNames() {
    assertThat(weight("{ORGANIZATION بنك/NN مصر/NNP}")).isEqualTo(0.5);
    assertThat(weight("{ORGANIZATION جيش/NN مصر/NNP}")).isEqualTo(0);
    assertThat(weight("{ORGANIZATION الجيش/DTNN}")).isEqualTo(0);
    NamedThing listed =
        new NamedThing(
            EntityType.ORGANIZATION, "هيئة", "Body", null, "EG", null, 0, null, null, false);
    assertThat(weight("{ORGANIZATION هيئة/NN}", listed)).isEqualTo(0);
  }

  @Test
  void aHospitalIsAPlace() {
    NamedThing hospital = EntityTexts.place("مستشفى", "EG", PlaceKind.HOSPITAL, 4);
    assertThat(weight("{ORGANIZATION مستشفى/NN}", hospital)).isEqualTo(1);
  }

  /** What the only mention of a sentence says that is not the first. */
  private double weight(String words) {
    NamedText text = NamedText.of(OTHER, words);
    return weight(text, text.mentions().get(0));
  }

  private double weight(String words, NamedThing thing) {
    NamedText text = NamedText.of(OTHER, words);
    return weight(text, text.mentions().get(0).of(thing));
  }

  private double weight(NamedText text, Mention mention) {
    AnnotatedSentence sentence = text.sentences().get(1);
    return evidence.weight(sentence, mention);
  }
}
