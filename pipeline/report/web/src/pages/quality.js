import { data } from "../data.js";
import { h, ltr, own } from "../dom.js";
import { label, number, t } from "../i18n.js";
import { link, table } from "../parts.js";

const PUBLISHERS = 50;

/** How far the run is to be trusted: failures, shares of what is not known, confidence, how it was made. */
export function quality() {
  const { run, claims, documents } = data;
  const share = (n, of) => (of ? (100 * n / of).toFixed(1) + " %" : "–");
  const count = (table, test) => {
    let n = 0;
    for (let row = 0; row < table.rows; row++) if (test(row)) n++;
    return n;
  };
  const claimIs = (name, ...values) => count(claims, (row) => values.includes(claims.get(name, row)));
  const shares = [
    [t.undated_share, count(documents, (row) => documents.get("published", row) === null), documents.rows],
    [t.other_share, claimIs("event_type", "OTHER"), claims.rows],
    [t.class_other_share, claimIs("counted_class", "OTHER"), claims.rows],
    [t.inherited_share, claimIs("place_basis", "SENTENCE", "SOURCE", "DOCUMENT"), claims.rows],
    [t.no_place_share, claimIs("place_basis", "NONE"), claims.rows],
    [t.no_source_share, claimIs("source", null), claims.rows],
  ];
  const failures = Object.entries(run.failures);
  const counts = run.success.failures ?? {};
  return [
    h("h1", null, t.quality),
    h("h2", null, t.failures),
    failures.length ? table(t.failures, [t.kind, t.n_articles(2).replace(/^\S+ /, ""), t.examples], failures.map(([category, examples]) => [
      label(category), counts[category] ?? examples.length, h("ul.plain", null, examples.map((example) => h("li", null, own(example.message), h("br"), h("code", { dir: "ltr" }, example.uri)))),
    ]), { hidden: true }) : h("p", null, t.no_failures),
    h("h2", null, t.shares),
    table(t.shares, ["", "%", t.counts], shares.map(([words, n, of]) => [words, ltr(share(n, of)), ltr(`${number(n)} / ${number(of)}`)]), { hidden: true }),
    h("h2", null, t.histogram), histogram(),
    publishers(),
    h("h2", null, t.decisions),
    table(t.decisions, [t.kind, t.counts], Object.entries(run.decisions).sort((a, b) => b[1] - a[1]).map(([decision, n]) => [label(decision), n]), { hidden: true }),
    h("h2", null, t.made_by), made(run),
  ];
}

function histogram() {
  const { claims } = data;
  const bins = new Array(10).fill(0);
  for (let row = 0; row < claims.rows; row++) bins[Math.min(9, Math.floor(claims.get("confidence", row) * 10))]++;
  const most = Math.max(1, ...bins);
  return table(t.histogram, [t.confidence, t.claims, ""], bins.map((n, i) => [
    ltr(`${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}`), n, h("span.bar", { style: `inline-size: ${(100 * n / most).toFixed(1)}%`, "aria-hidden": "true" }),
  ]), { hidden: true });
}

function publishers() {
  const { documents } = data;
  const found = new Map();
  for (let row = 0; row < documents.rows; row++) {
    const name = documents.get("publisher", row) ?? "";
    const entry = found.get(name) ?? { articles: 0, claims: 0, undated: 0 };
    found.set(name, entry);
    entry.articles++;
    entry.claims += documents.get("claims", row);
    if (documents.get("published", row) === null) entry.undated++;
  }
  return [h("h2", null, t.per_publisher), table(t.per_publisher, [t.publisher, t.counts, t.per_article, t.undated], [...found].sort((a, b) => b[1].articles - a[1].articles).slice(0, PUBLISHERS).map(([name, entry]) => [
    name ? link("claims", { publisher: name }, own(name)) : t.none, entry.articles, Number((entry.claims / entry.articles).toFixed(2)), entry.undated,
  ]), { hidden: true })];
}

/** Whatever the run says of itself, key by key. */
function made(run) {
  const rows = [];
  const walk = (value, path) => {
    if (value !== null && typeof value === "object") for (const [key, inner] of Object.entries(value)) walk(inner, path ? path + "." + key : key);
    else rows.push([h("code", null, path), h("code", { dir: "ltr" }, typeof value === "number" ? number(value) : String(value))]);
  };
  walk(run.success, "");
  walk(run.metrics.stage_seconds ?? {}, "stage_seconds");
  if (run.metrics.seconds !== undefined) walk(run.metrics.seconds, "seconds");
  return table(t.made_by, ["", ""], rows, { hidden: true });
}
