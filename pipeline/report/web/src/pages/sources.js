import { data } from "../data.js";
import { h, own } from "../dom.js";
import { label, number, t } from "../i18n.js";
import { link, sourceType, table } from "../parts.js";
import { normalized } from "../search.js";

const ROWS = 200;
const MATRIX = 15;

/** Who says how much, how often it is revised or contradicted, and who is alone. */
export function sources() {
  const claims = data.claims;
  const found = new Map();
  const quantities = new Map();
  for (let row = 0; row < claims.rows; row++) {
    const words = claims.get("source", row);
    if (!words) continue;
    const key = normalized(words);
    const entry = found.get(key) ?? { words, n: 0, revised: 0, alone: 0, types: new Map(), quantities: new Map() };
    found.set(key, entry);
    entry.n++;
    const verdict = claims.get("verdict", row);
    if (verdict === "CONFLICT" || verdict === "REVISED_DOWN") entry.revised++;
    if (verdict === "SINGLE") entry.alone++;
    const type = claims.get("source_type", row);
    entry.types.set(type, (entry.types.get(type) ?? 0) + 1);
    const quantity = claims.get("event_type", row) + " " + claims.get("counted_class", row);
    entry.quantities.set(quantity, (entry.quantities.get(quantity) ?? 0) + 1);
    quantities.set(quantity, (quantities.get(quantity) ?? 0) + 1);
  }
  const ranked = [...found.values()].sort((a, b) => b.n - a.n || (a.words < b.words ? -1 : 1));
  const columns = [...quantities].sort((a, b) => b[1] - a[1]).slice(0, 8).map(([quantity]) => quantity);
  const most = (types) => [...types].sort((a, b) => b[1] - a[1])[0][0];
  return [
    h("h1", null, t.sources),
    h("p.summary", null, number(ranked.length)),
    h("p.note", null, t.sources_note),
    table(t.sources, [t.source, t.source_type, t.claims, t.revised, t.alone], ranked.slice(0, ROWS).map((entry) => [
      link("claims", { q: entry.words }, own(entry.words)), sourceType(most(entry.types)), entry.n, entry.revised, entry.alone,
    ])),
    ranked.length ? h("h2", null, t.quantities) : null,
    ranked.length ? table(t.quantities, [t.source, ...columns.map((quantity) => quantity.split(" ").map(label).reverse().join(" "))], ranked.slice(0, MATRIX).map((entry) => [
      own(entry.words), ...columns.map((quantity) => entry.quantities.get(quantity) ?? ""),
    ]), { hidden: true }) : null,
  ];
}
