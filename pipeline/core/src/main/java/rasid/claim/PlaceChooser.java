package rasid.claim;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.features.LikelyPlaces;
import rasid.claim.features.NumberContext;
import rasid.claim.features.PlaceCandidate;
import rasid.claim.features.PlaceCandidates;
import rasid.claim.features.PlaceEvidence;
import rasid.claim.learned.WeighedModel;
import rasid.trace.Costs;
import rasid.trace.Topic;
import rasid.trees.Odds;

/**
 * Chooses where a claim's event happened, or that no place applies: a first model says how likely
 * each candidate is for each claim of the article, a second one weighs the likeliest. Candidates of
 * one name are one place.
 */
public final class PlaceChooser {

  static final String ROLE = "place";

  private final WeighedModel model;

  /**
   * @param model made by rasid.training.claims.PlaceTask
   */
  public PlaceChooser(WeighedModel model) {
    this.model = model;
  }

  /**
   * What was chosen.
   *
   * @param candidate the place, or null when none applies
   * @param probability from 0 to 1
   */
  public record Chosen(@Nullable PlaceCandidate candidate, double probability) {}

  /**
   * The places of the claims of an article.
   *
   * @param numbers the claims, in order
   * @param places what can be a place in the article
   */
  public Choices of(List<NumberContext> numbers, PlaceCandidates places) {
    return new Choices(numbers, LikelyPlaces.of(model.likely(), numbers, places));
  }

  /** The choices of one article. */
  public final class Choices {

    private final IdentityHashMap<NumberContext, Integer> claims = new IdentityHashMap<>();
    private final LikelyPlaces likely;

    private Choices(List<NumberContext> numbers, LikelyPlaces likely) {
      for (int i = 0; i < numbers.size(); i++) {
        claims.put(numbers.get(i), i);
      }
      this.likely = likely;
    }

    /** The place of one of the claims; a topic takes what it was chosen among. */
    public Chosen of(NumberContext number, Topic topic) {
      int claim = Objects.requireNonNull(claims.get(number), "the claims are known before");
      PlaceEvidence.Rows rows = PlaceEvidence.of(likely, claim);
      double[] chances = Odds.ofOne(model.trees(), rows.rows());
      int best = Odds.best(chances);
      Chosen chosen = new Chosen(rows.places().get(best), chances[best]);
      if (topic.isOn()) {
        tell(rows, chances, chosen, topic);
      }
      return chosen;
    }

    private void tell(PlaceEvidence.Rows rows, double[] chances, Chosen chosen, Topic topic) {
      for (int option = 0; option < chances.length; option++) {
        topic.candidate(
            ROLE,
            name(rows.places().get(option)),
            Costs.of(chances[option]),
            ClaimWatcher.reasons(
                "place.", PlaceEvidence.names(), model.trees().shares(rows.rows()[option])));
      }
      topic.rule("place.learned", name(chosen.candidate()));
    }

    private static String name(@Nullable PlaceCandidate candidate) {
      return candidate == null ? "none" : candidate.name();
    }
  }
}
