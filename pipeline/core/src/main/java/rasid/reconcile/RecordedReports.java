package rasid.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasid.passage.Shingles;
import rasid.record.Claim;
import rasid.record.Entity;
import rasid.record.Report;
import rasid.text.TextOffsets;

/**
 * Makes reports of articles from their records, as they were made when the articles were extracted.
 * Claims and entities are added first, in their order.
 */
public final class RecordedReports {

  private final Towns places;
  private final Map<String, List<Claim>> claims = new HashMap<>();
  private final Map<String, List<TownMention>> towns = new HashMap<>();

  public RecordedReports(Towns places) {
    this.places = places;
  }

  public void add(Claim claim) {
    claims.computeIfAbsent(claim.getDocId(), id -> new ArrayList<>()).add(claim);
  }

  public void add(Entity entity) {
    places
        .of(entity)
        .ifPresent(
            town -> towns.computeIfAbsent(entity.getDocId(), id -> new ArrayList<>()).add(town));
  }

  /**
   * The reports of an article.
   *
   * @param offsets those of its text
   * @param words the shingles of its asserting zones
   */
  public List<Report> of(String docId, TextOffsets offsets, Shingles words) {
    return Reports.of(
        offsets,
        claims.getOrDefault(docId, List.of()),
        towns.getOrDefault(docId, List.of()),
        words);
  }
}
