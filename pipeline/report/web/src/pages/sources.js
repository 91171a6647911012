import { h, own } from "../dom.js";
import { label, number, t } from "../i18n.js";
import { link, sourceType, table } from "../parts.js";
import { store } from "../store.js";

const MATRIX = 15;

/** Who says how much, how often it is revised or contradicted, and who is alone. */
export async function sources() {
  const { total, ranked, quantities } = await store.sources();
  return [
    h("h1", null, t.sources),
    h("p.summary", null, number(total)),
    h("p.note", null, t.sources_note),
    table(t.sources, [t.source, t.source_type, t.claims, t.revised, t.alone], ranked.map((entry) => [
      link("claims", { q: entry.words }, own(entry.words)), sourceType(entry.type), entry.n, entry.revised, entry.alone,
    ])),
    ranked.length ? h("h2", null, t.quantities) : null,
    ranked.length ? table(t.quantities, [t.source, ...quantities.map((quantity) => quantity.split(" ").map(label).reverse().join(" "))], ranked.slice(0, MATRIX).map((entry) => [
      own(entry.words), ...quantities.map((quantity) => entry.quantities.get(quantity) ?? ""),
    ]), { hidden: true }) : null,
  ];
}
