package rasid.report;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.Span;

/** What the page knows of each claim of a table, as columns. */
public final class ClaimColumns {

  private final Columns columns = new Columns();

  /**
   * Adds a claim.
   *
   * @param document row of its article
   * @param place row of its place, or -1
   * @param group row of its group, or -1
   * @param verdict the verdict on its group; null when it is in none
   */
  public void add(Claim claim, int document, int place, int group, @Nullable Object verdict) {
    columns.number("document", document);
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
    columns.number("place", place);
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
    columns.number("group", group);
    columns.symbol("verdict", verdict);
    columns.text("evidence", claim.getEvidence().getText());
  }

  /** All that was added. */
  public Columns columns() {
    return columns;
  }

  private static @Nullable String text(@Nullable Span span) {
    return span == null ? null : span.getText();
  }

  /** A probability to three places: what is shown of it, and half of what it would take. */
  public static @Nullable Double rounded(@Nullable Double probability) {
    return probability == null ? null : Math.rint(probability * 1000) / 1000;
  }
}
