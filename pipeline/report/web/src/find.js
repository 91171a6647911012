// Claims by facets and words, of all that the report has.
import { data } from "./data.js";
import { FACETS, facetValue } from "./facets.js";
import { normalized } from "./search.js";
import { claimPlace } from "./words.js";

let words = null;

/** The words of each claim that a search looks in. */
function searched() {
  if (!words) {
    const claims = data.claims;
    const names = new Map();
    const place = (row) => {
      const key = claims.get("place", row) + "/" + claims.get("place_country", row);
      if (!names.has(key)) names.set(key, normalized([claimPlace(row), data.places.get("name_ar", claims.get("place", row)), data.places.get("name_en", claims.get("place", row)), claims.get("place_country", row)].filter(Boolean).join(" ")));
      return names.get(key);
    };
    // Sources and the like come again and again: each is folded once.
    const lists = ["source", "counted", "quantity"].map((name) => {
      const { list, codes } = claims.columns[name] ?? { list: [], codes: [] };
      const folded = list.map((entry) => normalized(entry) + " ");
      return (row) => folded[codes[row]] ?? "";
    });
    words = Array.from({ length: claims.rows }, (_, row) => normalized(claims.get("evidence", row)) + " " + lists.map((text) => text(row)).join("") + place(row));
  }
  return words;
}

const coded = new Map();

/** A facet's values as codes into a list; answers of a review change that one. */
function codes(name) {
  if (name !== "reviewed" && coded.has(name)) return coded.get(name);
  const rows = data.claims.rows;
  const ids = new Map();
  const of = new Int32Array(rows);
  const list = [];
  for (let row = 0; row < rows; row++) {
    const value = facetValue(name, row);
    let id = ids.get(value);
    if (id === undefined) {
      id = list.length;
      ids.set(value, id);
      list.push(value);
    }
    of[row] = id;
  }
  coded.set(name, { list, of });
  return coded.get(name);
}

/** The rows that match a query and chosen facets, and for each facet its values with counts. */
export async function searchClaims({ query, chosen }) {
  const terms = normalized(query).split(/\s+/).filter(Boolean);
  const texts = terms.length ? searched() : null;
  const facets = FACETS.map((name) => [name, codes(name)]);
  const wanted = facets.filter(([name]) => chosen.get(name).size)
    .map(([name, { list, of }]) => [of, new Set(list.map((value, i) => (chosen.get(name).has(value) ? i : -1)))]);
  // A facet counts what the other facets leave, so that a second value of it can be added.
  const counts = new Map(FACETS.map((name) => [name, new Map()]));
  const rows = [];
  for (let row = 0; row < data.claims.rows; row++) {
    if (texts && !terms.every((term) => texts[row].includes(term))) continue;
    let missed = 0, which = null;
    for (const [of, values] of wanted) {
      if (!values.has(of[row])) {
        missed++;
        which = of;
        if (missed > 1) break;
      }
    }
    if (missed > 1) continue;
    if (!missed) rows.push(row);
    for (const [name, { of }] of facets) {
      if (missed && of !== which) continue;
      const count = counts.get(name);
      count.set(of[row], (count.get(of[row]) ?? 0) + 1);
    }
  }
  return {
    total: rows.length,
    rows,
    facets: new Map(facets.map(([name, { list }]) => [name, [...counts.get(name)].map(([code, n]) => [list[code], n])])),
  };
}
