package rasid.claim;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.claim.features.CertaintyFeatures;
import rasid.claim.features.FactsOf;
import rasid.claim.features.NumberContext;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.record.Certainty;
import rasid.trace.RecordedTrace;
import rasid.trace.Topic;

class CertaintyChooserTest {

  private static final CertaintyFeatures FEATURES = new CertaintyFeatures(Lexicons.own().words());
  private static final FactsOf FUTURE = FactsOf.sentence("سوف/RP ينشر/VBP 5/CD جنود/NNS");
  private static final FactsOf PAST = FactsOf.sentence("قد/RP نشر/VBD 5/CD جنود/NNS");

  @Test
  void whatOnlyAPlanHasDecides() {
    RecordedTrace trace = new RecordedTrace();
    CertaintyChooser chooser = new CertaintyChooser(telling(FUTURE, PAST), FEATURES);
    CertaintyChooser.Chosen planned = choose(chooser, FUTURE, new Topic(trace, "claim"));
    assertThat(planned.certainty()).isEqualTo(Certainty.PLANNED);
    assertThat(planned.probability()).isGreaterThan(0.5);
    assertThat(trace.decisions("claim")).hasSize(1);
    assertThat(choose(chooser, PAST, Topic.NONE).certainty()).isEqualTo(Certainty.REPORTED);
  }

  @Test
  void labelsAreCertainties() {
    LinearModel model = new LinearModel(List.of("SURE"), new long[0], new byte[0], 1);
    assertThrows(IllegalArgumentException.class, () -> new CertaintyChooser(model, FEATURES));
  }

  private static CertaintyChooser.Chosen choose(CertaintyChooser chooser, FactsOf of, Topic topic) {
    return chooser.choose(of.number(), -1, topic);
  }

  /** A model of the features that one sentence has and the other has not. */
  private static LinearModel telling(FactsOf one, FactsOf other) {
    List<Long> without = features(other);
    long[] only =
        features(one).stream()
            .filter(hash -> !without.contains(hash))
            .distinct()
            .mapToLong(Long::longValue)
            .toArray();
    byte[] weights = new byte[2 * only.length];
    for (int i = 0; i < only.length; i++) {
      weights[2 * i + 1] = 1;
    }
    return new LinearModel(Arrays.asList("REPORTED", "PLANNED"), only, weights, 1);
  }

  private static List<Long> features(FactsOf of) {
    FeatureVector out = new FeatureVector();
    NumberContext number = of.number();
    FEATURES.of(out, number.sentence(), number.quantity(), number.tokens());
    List<Long> hashes = new ArrayList<>();
    for (int i = 0; i < out.size(); i++) {
      hashes.add(out.hash(i));
    }
    return hashes;
  }
}
