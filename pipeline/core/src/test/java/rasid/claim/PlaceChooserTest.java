package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.claim.features.FactsOf;
import rasid.claim.features.PlaceCandidate;
import rasid.claim.features.PlaceEvidence;
import rasid.claim.features.PlaceFeatures;
import rasid.claim.features.PlaceHistory;
import rasid.claim.learned.WeighedModel;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Candidate;
import rasid.trace.RecordedTrace.Decision;
import rasid.trace.Topic;
import rasid.trees.BoostedTrees;

class PlaceChooserTest {

  private static final FactsOf TWO =
      FactsOf.sentence("قتل/VBD 5/CD جنود/NNS في/IN مصر/NNP و/CC غرق/VBD مركب/NN قرب/IN تونس/NNP");

  private static final LinearModel NOTHING =
      new LinearModel(List.of("place"), new long[0], new byte[0], 1);

  @Test
  void theLikeliestIsThePlaceWhereNothingElseIsWeighed() {
    assertThat(choose(preferring("مصر"), likelier()).candidate().name()).isEqualTo("مصر");
    PlaceChooser.Chosen other = choose(preferring("تونس"), likelier());
    assertThat(other.candidate().name()).isEqualTo("تونس");
    assertThat(other.probability()).isGreaterThan(0.5);
  }

  @Test
  void whatIsWeighedOverrulesWhatIsLikely() {
    BoostedTrees none = above("IS_NONE", 0.5);
    assertThat(choose(preferring("مصر"), none).candidate()).isNull();
    BoostedTrees far = above("DISTANCE", 3.5);
    assertThat(choose(preferring("مصر"), far).candidate().name()).isEqualTo("تونس");
  }

  @Test
  void modelsThatKnowNothingGiveAllPlacesTheSameProbability() {
    PlaceChooser.Chosen chosen =
        choose(
            NOTHING,
            new BoostedTrees(new int[0], new int[0], new double[0], new double[0], new int[0]));
    assertThat(chosen.candidate()).isNull();
    assertThat(chosen.probability()).isWithin(1e-6).of(1.0 / (1 + TWO.places().of(0).size()));
  }

  @Test
  void theChoiceIsTold() {
    RecordedTrace trace = new RecordedTrace();
    new PlaceChooser(new WeighedModel(preferring("مصر"), likelier()))
        .of(List.of(TWO.number()), TWO.places())
        .of(TWO.number(), new Topic(trace, "claim"));
    assertThat(trace.decisions("claim").stream().map(Decision::rule))
        .containsExactly("place.learned");
    List<Candidate> candidates = trace.candidates("claim", "place");
    assertThat(candidates).hasSize(TWO.places().of(0).size() + 1);
  }

  private static PlaceChooser.Chosen choose(LinearModel likely, BoostedTrees trees) {
    return new PlaceChooser(new WeighedModel(likely, trees))
        .of(List.of(TWO.number()), TWO.places())
        .of(TWO.number(), Topic.NONE);
  }

  /** Trees that say yes to what is likelier than an even chance. */
  private static BoostedTrees likelier() {
    return above("LIKELY", Math.log(0.5));
  }

  private static BoostedTrees above(String name, double threshold) {
    return new BoostedTrees(
        new int[] {0},
        new int[] {PlaceEvidence.names().indexOf(name), BoostedTrees.LEAF, BoostedTrees.LEAF},
        new double[] {threshold, 0, 0},
        new double[] {0, -5, 5},
        new int[] {2, 0, 0});
  }

  /** A model that gives weight to the features that only one candidate has. */
  private static LinearModel preferring(String name) {
    FeatureVector own = new FeatureVector();
    FeatureVector others = new FeatureVector();
    for (PlaceCandidate candidate : TWO.places().of(0)) {
      features().of(candidate.name().equals(name) ? own : others, candidate);
    }
    List<Long> shared = hashes(others);
    long[] only =
        hashes(own).stream()
            .filter(hash -> !shared.contains(hash))
            .distinct()
            .mapToLong(Long::longValue)
            .toArray();
    byte[] weights = new byte[only.length];
    Arrays.fill(weights, (byte) 1);
    return new LinearModel(List.of("place"), only, weights, 1);
  }

  private static PlaceFeatures features() {
    return new PlaceFeatures(TWO.number(), TWO.places(), TWO.places().of(0), new PlaceHistory());
  }

  private static List<Long> hashes(FeatureVector vector) {
    List<Long> hashes = new ArrayList<>();
    for (int i = 0; i < vector.size(); i++) {
      hashes.add(vector.hash(i));
    }
    return hashes;
  }
}
