// Facets of claims: what a reader may choose by.
import { reviewState } from "./corrections.js";
import { data } from "./data.js";

export const FACETS = ["event_type", "counted_class", "place_country", "verdict", "source", "source_type", "certainty", "place_basis", "place_precision", "scope_time", "confidence", "publisher", "reviewed"];

/** The value of a claim's facet; an empty one for none. */
export function facetValue(name, row) {
  const claims = data.claims;
  if (name === "confidence") {
    const confidence = claims.get("confidence", row);
    return confidence >= 0.9 ? "0.9–1" : confidence >= 0.7 ? "0.7–0.9" : confidence >= 0.5 ? "0.5–0.7" : "0–0.5";
  }
  if (name === "publisher") return data.documents.get("publisher", claims.get("document", row)) ?? "";
  if (name === "reviewed") return reviewState(row) ? "done" : "open";
  return claims.get(name, row) ?? "";
}
