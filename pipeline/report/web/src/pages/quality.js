import { data } from "../data.js";
import { h, ltr, own } from "../dom.js";
import { label, number, t } from "../i18n.js";
import { link, table } from "../parts.js";
import { store } from "../store.js";

const PUBLISHERS = 50;

/** How far the run is to be trusted: failures, shares of what is not known, confidence, how it was made. */
export async function quality() {
  const { run } = data;
  const found = await store.quality();
  const share = (n, of) => (of ? (100 * n / of).toFixed(1) + " %" : "–");
  const shares = [
    [t.undated_share, found.undated], [t.other_share, found.other], [t.class_other_share, found.classOther],
    [t.inherited_share, found.inherited], [t.no_place_share, found.noPlace], [t.no_source_share, found.noSource],
  ];
  const failures = Object.entries(run.failures);
  const counts = run.success.failures ?? {};
  return [
    h("h1", null, t.quality),
    h("h2", null, t.failures),
    failures.length ? table(t.failures, [t.kind, t.articles, t.examples], failures.map(([category, examples]) => [
      label(category), counts[category] ?? examples.length, h("ul.plain", null, examples.map((example) => h("li", null, own(example.message), h("br"), h("code", { dir: "ltr" }, example.uri)))),
    ]), { hidden: true }) : h("p", null, t.no_failures),
    h("h2", null, t.shares),
    table(t.shares, ["", "%", t.counts], shares.map(([words, [n, of]]) => [words, ltr(share(n, of)), ltr(`${number(n)} / ${number(of)}`)]), { hidden: true }),
    h("h2", null, t.histogram), histogram(found.bins),
    publishers(found.publishers),
    h("h2", null, t.decisions),
    table(t.decisions, [t.kind, t.counts], Object.entries(run.decisions).sort((a, b) => b[1] - a[1]).map(([decision, n]) => [label(decision), n]), { hidden: true }),
    h("h2", null, t.made_by), made(run),
  ];
}

function histogram(bins) {
  const most = Math.max(1, ...bins);
  return table(t.histogram, [t.confidence, t.claims, ""], bins.map((n, i) => [
    ltr(`${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}`), n, n ? h("span.bar", { style: `inline-size: ${(100 * n / most).toFixed(1)}%`, "aria-hidden": "true" }) : "",
  ]), { hidden: true });
}

function publishers(found) {
  return [h("h2", null, t.per_publisher), table(t.per_publisher, [t.publisher, t.articles, t.per_article, t.undated], found.slice(0, PUBLISHERS).map(({ name, articles, claims, undated }) => [
    name ? link("claims", { publisher: name }, own(name)) : t.none, articles, Number((claims / articles).toFixed(2)), undated,
  ]), { hidden: true })];
}

/** Whatever the run says of itself, key by key; its list of files alone would be longer than all else. */
function made(run) {
  const rows = [];
  const walk = (value, path) => {
    if (value !== null && typeof value === "object") for (const [key, inner] of Object.entries(value)) walk(inner, path ? path + "." + key : key);
    else rows.push([h("code", null, path), h("code", { dir: "ltr" }, typeof value === "number" ? number(value) : String(value))]);
  };
  const { files, ...said } = run.success;
  walk(said, "");
  if (files) walk(Object.keys(files).length, "files");
  walk(run.metrics.stage_seconds ?? {}, "stage_seconds");
  if (run.metrics.seconds !== undefined) walk(run.metrics.seconds, "seconds");
  return table(t.made_by, [t.field, t.value], rows, { hidden: true });
}
