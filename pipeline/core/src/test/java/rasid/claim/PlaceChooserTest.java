package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.claim.features.FactsOf;
import rasid.claim.features.PlaceCandidate;
import rasid.claim.features.PlaceFeatures;
import rasid.claim.features.PlaceHistory;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Decision;
import rasid.trace.Topic;

class PlaceChooserTest {

  private static final FactsOf TWO =
      FactsOf.sentence("قتل/VBD 5/CD جنود/NNS في/IN مصر/NNP و/CC غرق/VBD مركب/NN قرب/IN تونس/NNP");

  @Test
  void theCandidateOfTheHighestScoreIsThePlace() {
    assertThat(choose(preferring("مصر")).candidate().name()).isEqualTo("مصر");
    PlaceChooser.Chosen other = choose(preferring("تونس"));
    assertThat(other.candidate().name()).isEqualTo("تونس");
    assertThat(other.probability()).isGreaterThan(0.5);
  }

  @Test
  void noPlaceIsWhatAModelThatKnowsNothingChooses() {
    PlaceChooser.Chosen chosen =
        choose(new LinearModel(List.of("place"), new long[0], new byte[0], 1));
    assertThat(chosen.candidate()).isNull();
    assertThat(chosen.probability()).isWithin(1e-6).of(1.0 / (1 + TWO.places().of(0).size()));
  }

  @Test
  void theChoiceIsToldAndKept() {
    RecordedTrace trace = new RecordedTrace();
    PlaceHistory history = new PlaceHistory();
    new PlaceChooser(preferring("مصر"))
        .choose(TWO.number(), TWO.places(), history, new Topic(trace, "claim"));
    assertThat(trace.decisions("claim").stream().map(Decision::rule))
        .containsExactly("place.learned");
    assertThat(trace.candidates("claim", "place")).hasSize(TWO.places().of(0).size());
    FeatureVector with = new FeatureVector();
    FeatureVector without = new FeatureVector();
    features(history).of(with, candidate("مصر"));
    features(new PlaceHistory()).of(without, candidate("مصر"));
    assertThat(hashes(with)).isNotEqualTo(hashes(without));
  }

  private static PlaceChooser.Chosen choose(LinearModel model) {
    return new PlaceChooser(model)
        .choose(TWO.number(), TWO.places(), new PlaceHistory(), Topic.NONE);
  }

  /** A model that gives weight to the features that only one candidate has. */
  private static LinearModel preferring(String name) {
    FeatureVector own = new FeatureVector();
    FeatureVector others = new FeatureVector();
    for (PlaceCandidate candidate : TWO.places().of(0)) {
      features(new PlaceHistory()).of(candidate.name().equals(name) ? own : others, candidate);
    }
    List<Long> shared = hashes(others);
    long[] only =
        hashes(own).stream()
            .filter(hash -> !shared.contains(hash))
            .distinct()
            .mapToLong(Long::longValue)
            .toArray();
    byte[] weights = new byte[only.length];
    java.util.Arrays.fill(weights, (byte) 1);
    return new LinearModel(List.of("place"), only, weights, 1);
  }

  private static PlaceFeatures features(PlaceHistory history) {
    return new PlaceFeatures(TWO.number(), TWO.places(), TWO.places().of(0), history);
  }

  private static PlaceCandidate candidate(String name) {
    return TWO.places().of(0).stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Long> hashes(FeatureVector vector) {
    List<Long> hashes = new java.util.ArrayList<>();
    for (int i = 0; i < vector.size(); i++) {
      hashes.add(vector.hash(i));
    }
    return hashes;
  }
}
