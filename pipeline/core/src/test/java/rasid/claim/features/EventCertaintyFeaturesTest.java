package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.linear.FeatureVector;

/** What tells how surely an event happened, by how many features of which family. */
class EventCertaintyFeaturesTest {

  private static final String PLAN = "تعتزم/VBP الحكومة/DTNN إرسال/NN 5/CD جنود/NNS";

  @Test
  void withoutAWordThatIsAllThatIsTold() {
    assertThat(Changes.counts(of(PLAN, -1))).containsExactly("event", 1);
  }

  @Test
  void verbsAndNounsBeforeTheWordAreTold() {
    // Four of the verb; two of the noun between.
    assertThat(Changes.counts(of(PLAN, 2))).containsAtLeast("event_verb", 4, "event_noun", 2);
    assertThat(Changes.counts(of("إرسال/NN 5/CD جنود/NNS", 0))).doesNotContainKey("event_verb");
  }

  @Test
  void twoVerbsAreTold() {
    String three = "قال/VBD أعلن/VBD تعتزم/VBP إرسال/NN 5/CD جنود/NNS";
    assertThat(Changes.counts(of(three, 3))).containsEntry("event_verb", 8);
  }

  @Test
  void whereTheWordStandsIsTold() {
    String behind = "5/CD جنود/NNS قتلوا/VBD";
    String before = "قتلوا/VBD 5/CD جنود/NNS";
    assertThat(Changes.between(of(behind, 2), of(before, 0))).containsKey("event");
  }

  private static FeatureVector of(String words, int event) {
    FeatureVector features = new FeatureVector();
    EventCertaintyFeatures.of(features, FactsOf.sentence(words).number(), event);
    return features;
  }
}
