package rasid.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasid.record.Claim;

/** The claims of a run, article by article in the order of their numbers. */
final class ClaimTable {

  private final Groups groups;
  private final Places places;
  private final ClaimColumns columns = new ClaimColumns();
  private final Map<String, Integer> rows = new HashMap<>();
  private int articles;

  ClaimTable(Groups groups, Places places) {
    this.groups = groups;
    this.places = places;
  }

  /** Adds the claims of the next article; gives the row of the first. */
  int add(List<Claim> ofArticle) {
    int first = rows.size();
    for (Claim claim : ofArticle) {
      String id = claim.getClaimId();
      rows.put(id, rows.size());
      columns.add(
          claim,
          articles,
          places.row(claim.getPlaceEntityId()),
          groups.row(id),
          groups.verdict(id));
    }
    articles++;
    return first;
  }

  /** The row of a claim; -1 for one of an earlier run. */
  int row(String claimId) {
    return rows.getOrDefault(claimId, -1);
  }

  Columns columns() {
    return columns.columns();
  }
}
