package rasid.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.extract.explain.ClaimExplanations;
import rasid.record.Claim;
import rasid.record.Document;

/** Why claims are what they are, where a run is small enough to extract its articles once more. */
public final class Explanations {

  /** Null when nothing is explained. */
  private final @Nullable ClaimExplanations explanations;

  private Explanations(@Nullable ClaimExplanations explanations) {
    this.explanations = explanations;
  }

  /** Explains the claims of a run with the run's own tables, or none of them. */
  public static Explanations of(FinishedRun run, boolean isWanted) {
    if (!isWanted) {
      return new Explanations(null);
    }
    try {
      String lexicons = run.success().path("options").path("lexicons").asText(null);
      return new Explanations(ClaimExplanations.with(lexicons));
    } catch (IOException | IllegalArgumentException e) {
      // The run's tables are gone: without them explanations would be of other claims.
      return new Explanations(null);
    }
  }

  /**
   * What is said of the claims of an article, by their ids; those that come out otherwise lack. Of
   * a claim that was corrected it is said why the program had found what it found.
   */
  public Map<String, String> of(Document document, List<Claim> claims) {
    Map<String, String> explained = new HashMap<>();
    if (explanations == null || claims.isEmpty()) {
      return explained;
    }
    Map<Claim, String> made = explanations.of(document);
    Map<String, String> byId = new HashMap<>();
    made.forEach((claim, why) -> byId.put(claim.getClaimId(), why));
    for (Claim claim : claims) {
      String why = claim.getReviewed() == null ? made.get(claim) : byId.get(claim.getClaimId());
      if (why != null) {
        explained.put(claim.getClaimId(), why);
      }
    }
    return explained;
  }
}
