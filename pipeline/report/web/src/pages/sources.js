import { h, own } from "../dom.js";
import { label, t } from "../i18n.js";
import { link, table } from "../parts.js";
import { store } from "../store.js";

const MATRIX = 15;

/** Who says how much, how often it is revised or contradicted, and who is alone. */
export async function sources() {
  const { total, ranked, quantities } = await store.sources();
  // What is of no class or no event is no quantity that could be told by a name.
  const named = quantities.filter((quantity) => !quantity.split(" ").includes("OTHER"));
  const telling = ranked.slice(0, MATRIX).filter((entry) => named.some((quantity) => entry.quantities.has(quantity)));
  return [
    h("h1", null, t.sources),
    h("p.summary", null, t.n_sources(total)),
    h("p.note", null, t.sources_note),
    table(t.sources, [t.source, t.source_type, t.claims, t.revised, t.alone], ranked.map((entry) => [
      link("claims", { q: entry.words }, own(entry.words)), label(entry.type, "source_type"), entry.n, entry.revised, entry.alone,
    ])),
    telling.length ? h("h2", null, t.quantities) : null,
    telling.length ? table(t.quantities, [t.source, ...named.map(title)], telling.map((entry) => [
      own(entry.words), ...named.map((quantity) => entry.quantities.get(quantity) ?? ""),
    ]), { hidden: true }) : null,
  ];
}

/** A quantity, an event and a class, in words. */
function title(quantity) {
  const [event, counted] = quantity.split(" ");
  return label(counted, "counted_class") + " " + label(event);
}
