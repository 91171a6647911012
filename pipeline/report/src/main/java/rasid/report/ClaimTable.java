package rasid.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.Span;

/** The claims as columns, article by article in the order of their numbers. */
final class ClaimTable {

  private final Groups groups;
  private final Places places;
  private final Columns columns = new Columns();
  private final Map<String, Integer> rows = new HashMap<>();
  private final List<@Nullable String> wholes = new ArrayList<>();
  private int articles;

  ClaimTable(Groups groups, Places places) {
    this.groups = groups;
    this.places = places;
  }

  /** Adds the claims of the next article; gives the row of the first. */
  int add(List<Claim> ofArticle) {
    int first = rows.size();
    for (Claim claim : ofArticle) {
      rows.put(claim.getClaimId(), rows.size());
      wholes.add(claim.getSubsetOf());
      row(claim);
    }
    articles++;
    return first;
  }

  /** The row of a claim; -1 for one of an earlier run. */
  int row(String claimId) {
    return rows.getOrDefault(claimId, -1);
  }

  private void row(Claim claim) {
    columns.number("document", articles);
    columns.text("id", claim.getClaimId());
    columns.number("begin", claim.getNumber().getBegin());
    columns.number("end", claim.getNumber().getEnd());
    columns.symbol("quantity", claim.getQuantity().getText());
    columns.symbol("zone", claim.getZone());
    columns.symbol("form", claim.getForm());
    columns.symbol("kind", claim.getKind());
    columns.symbol("op", claim.getOp());
    columns.number("point", claim.getPoint());
    columns.number("low", claim.getLow());
    columns.number("high", claim.getHigh());
    columns.symbol("unit", claim.getUnit());
    columns.symbol("event_type", claim.getEventType());
    columns.symbol("counted_class", claim.getCountedClass());
    columns.symbol("counted", text(claim.getCounted()));
    columns.symbol("agent", text(claim.getAgent()));
    columns.symbol("source", text(claim.getSource()));
    columns.symbol("source_type", claim.getSourceType());
    columns.symbol("cue", text(claim.getCue()));
    columns.symbol("cue_class", claim.getCueClass());
    columns.symbol("certainty", claim.getCertainty());
    columns.number("place", places.row(claim.getPlaceEntityId()));
    columns.symbol("place_text", text(claim.getPlace()));
    columns.symbol("place_country", claim.getPlaceCountry());
    columns.symbol("place_basis", claim.getPlaceBasis());
    columns.symbol("place_precision", claim.getPlacePrecision());
    columns.symbol("place_admin1", claim.getPlaceAdmin1());
    columns.symbol("event_begin", claim.getEventBegin());
    columns.symbol("event_end", claim.getEventEnd());
    columns.symbol("statement_date", claim.getStatementDate());
    columns.symbol("scope_time", claim.getScopeTime());
    columns.number("confidence", rounded(claim.getConfidence()));
    columns.number("claim_confidence", rounded(claim.getClaimConfidence()));
    columns.number("event_confidence", rounded(claim.getEventConfidence()));
    columns.number("class_confidence", rounded(claim.getClassConfidence()));
    columns.number("source_confidence", rounded(claim.getSourceConfidence()));
    columns.number("place_confidence", rounded(claim.getPlaceConfidence()));
    columns.number("group", groups.row(claim.getClaimId()));
    columns.symbol("verdict", groups.verdict(claim.getClaimId()));
    columns.text("evidence", claim.getEvidence().getText());
  }

  /** All columns; call it when all articles are added. */
  Columns columns() {
    for (String whole : wholes) {
      columns.number("subset_of", whole == null ? -1 : row(whole));
    }
    wholes.clear();
    return columns;
  }

  private static @Nullable String text(@Nullable Span span) {
    return span == null ? null : span.getText();
  }

  /** A probability to three places: what is shown of it, and half of what it would take. */
  private static @Nullable Double rounded(@Nullable Double probability) {
    return probability == null ? null : Math.rint(probability * 1000) / 1000;
  }
}
