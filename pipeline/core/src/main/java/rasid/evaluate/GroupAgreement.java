package rasid.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.LocalRun;
import rasid.record.Claim;
import rasid.record.ClaimGroup;

/** How well a run brings claims of several articles together. */
final class GroupAgreement {

  private static final String CLUSTERS = "_claim_clusters.json";

  private GroupAgreement() {}

  /**
   * The agreement with the gold's file {@value #CLUSTERS}, over the gold claims that the run has;
   * null when the gold has no such file.
   *
   * @throws IllegalArgumentException when a cluster lacks its name or members
   */
  static @Nullable Bcubed of(
      Path goldFolder,
      Map<String, GoldDocument> gold,
      Map<String, RunArticle> articles,
      LocalRun run)
      throws IOException {
    Path clusters = goldFolder.resolve(CLUSTERS);
    if (!Files.exists(clusters)) {
      return null;
    }
    Map<String, String> groupOfClaim = new HashMap<>();
    run.forEach(
        ClaimGroup.class,
        group ->
            group
                .getMembers()
                .forEach(claim -> groupOfClaim.put(claim.getClaimId(), group.getGroupId())));
    Map<String, String> groups = new HashMap<>();
    gold.forEach(
        (id, document) -> {
          RunArticle article = articles.get(id);
          List<Claim> claims = article == null ? List.of() : article.claims();
          for (GoldClaim annotated : document.claims()) {
            claims.stream()
                .filter(claim -> Spans.overlap(claim.getNumber(), annotated.number()))
                .findFirst()
                .ifPresent(
                    claim ->
                        groups.put(
                            annotated.id(),
                            groupOfClaim.getOrDefault(claim.getClaimId(), claim.getClaimId())));
          }
        });
    return Bcubed.of(groups, clusters(clusters));
  }

  private static Map<String, String> clusters(Path file) throws IOException {
    Map<String, String> clusters = new HashMap<>();
    for (JsonNode cluster : new ObjectMapper().readTree(file.toFile())) {
      for (JsonNode member : required(cluster, "members", file)) {
        clusters.put(
            required(member, "id", file).asText(), required(cluster, "cluster", file).asText());
      }
    }
    return clusters;
  }

  private static JsonNode required(JsonNode node, String key, Path file) {
    JsonNode value = node.get(key);
    if (value == null) {
      throw new IllegalArgumentException("bad gold in " + file + ": no " + key + " in " + node);
    }
    return value;
  }
}
