package rasid.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasid.dataset.Dataset;
import rasid.dataset.LocalRun;
import rasid.record.Claim;
import rasid.record.Document;

/**
 * An article with its claims.
 *
 * @param document the article
 * @param claims in the order of their numbers
 */
record ArticleClaims(Document document, List<Claim> claims) {

  /** Takes articles one by one. */
  @FunctionalInterface
  interface Consumer {
    void accept(ArticleClaims article) throws IOException;
  }

  /**
   * Gives each article of a run that has claims, in the order of the run's files.
   *
   * @throws IllegalArgumentException when the run lacks a dataset, or a later version wrote it
   * @throws IOException when a file cannot be read, with its name, or from the consumer
   */
  static void forEach(LocalRun run, Consumer consumer) throws IOException {
    run.requireKnown(Dataset.CLAIMS);
    run.requireKnown(Dataset.DOCUMENTS);
    Map<String, List<Claim>> claims = new HashMap<>();
    run.forEach(
        Claim.class,
        claim -> claims.computeIfAbsent(claim.getDocId(), id -> new ArrayList<>()).add(claim));
    List<IOException> failed = new ArrayList<>();
    run.first(
        Document.class,
        document -> {
          try {
            List<Claim> own = claims.remove(document.getDocId());
            if (own != null) {
              own.sort(Comparator.comparingInt(claim -> claim.getNumber().getBegin()));
              consumer.accept(new ArticleClaims(document, own));
            }
            return false;
          } catch (IOException e) {
            failed.add(e);
            return true;
          }
        });
    if (!failed.isEmpty()) {
      throw failed.get(0);
    }
  }
}
