// Pieces that several pages use.
import { data } from "./data.js";
import { h, ltr, own } from "./dom.js";
import { groupChart, isHollow, originColour } from "./chart.js";
import { country, day, label, number, t } from "./i18n.js";
import { store } from "./store.js";
import { parametersOf } from "./parameters.js";
import { capital, claimPlace, lastSaid, standing, subject, value, withUnit } from "./words.js";

export function link(page, parameters, ...children) {
  return h("a", { href: address(page, parameters) }, ...children);
}

/** The address of a page of the report: #/claims?event_type=KILLED. */
export function address(page, parameters) {
  const text = parametersOf(parameters ?? {}).toString();
  return "#/" + page + (text ? "?" + text : "");
}

export function badge(symbol, kind = "") {
  return h("span.badge" + (kind ? "." + kind : "") + ".is-" + symbol.toLowerCase(), null, label(symbol));
}

export function groupLink(group, text) {
  return link("group", { id: group.id }, text ?? subject(group));
}

/** The badges of a group: its verdict and what its alarms are about. */
export function badges(group) {
  const kinds = [...new Set(group.alarms.map((alarm) => alarm.kind))];
  return h("p.badges", null, badge(group.verdict, "verdict"), kinds.map((kind) => badge(kind, "alarm")));
}

/** A group on the front page. */
export function groupCard(group) {
  const title = subject(group);
  const chart = h("div.card-chart");
  const said = lastSaid(group);
  const card = h("article.card", null,
    h("div.card-text", null,
      h("h2", null, groupLink(group, title)),
      h("p.standing", null, capital(standing(group)), said ? [" — ", said] : null),
      badges(group),
      h("p.note", null, t.reports_origins(group.reports, group.origins))),
    chart);
  whenSeen(chart, () => {
    // The page's card is as wide as its column; a chart is drawn once, when it is seen.
    chart.append(groupChart(group, { width: Math.max(220, chart.clientWidth), height: 130, small: true, label: t.chart_of(title) }));
  });
  return card;
}

const seen = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    if (entry.isIntersecting) {
      seen.unobserve(entry.target);
      entry.target.draw?.();
      entry.target.draw = null;
    }
  }
}, { rootMargin: "400px" });

addEventListener("beforeprint", () => {
  for (const element of document.querySelectorAll(".card-chart")) {
    element.draw?.();
    element.draw = null;
  }
});

function whenSeen(element, draw) {
  element.draw = draw;
  seen.observe(element);
}

/** A dot of an origin's colour with its number. */
export function originDot(origin) {
  return h("span.origin" + (isHollow(origin) ? ".hollow" : ""), { style: `--dot: ${originColour(origin)}` }, String(origin + 1));
}

export function claimValue(row) {
  const claims = data.claims;
  const entry = { op: claims.get("op", row), point: claims.get("point", row), low: claims.get("low", row), high: claims.get("high", row) };
  return withUnit(value(entry), claims.get("kind", row), claims.get("unit", row));
}

export function documentTitle(row) {
  return data.documents.get("title", row) ?? data.documents.get("source_id", row);
}

export function evidenceLink(row) {
  const claims = data.claims;
  return h("a", { href: address("article", { id: data.documents.get("id", claims.get("document", row)), claim: claims.get("id", row) }), dir: "rtl", lang: "ar", class: "words" }, claims.get("evidence", row));
}

/** What a claim says, as a list of terms. */
export function claimFacts(row) {
  const claims = data.claims;
  const get = (name) => claims.get(name, row);
  const probability = (name) => (get(name) === null ? null : h("span.note", null, " " + Math.round(get(name) * 100) + " %"));
  const time = get("event_begin") ? (get("event_begin") === get("event_end") ? get("event_begin") : `${get("event_begin")}..${get("event_end")}`) : null;
  const facts = [
    [t.value, ltr(claimValue(row)), null],
    [t.event_type, label(get("event_type")), probability("event_confidence")],
    [t.counted_class, [label(get("counted_class"), "counted_class"), get("counted") ? [" · ", own(get("counted"))] : null], probability("class_confidence")],
    [t.source, get("source") ? [own(get("source")), get("source_type") ? [" · ", label(get("source_type"), "source_type")] : null] : t.no_source, probability("source_confidence")],
    [t.place, [claimPlace(row) ? own(claimPlace(row)) : t.none, get("place_admin1") ? [" · ", ltr(get("place_admin1"))] : null, landOf(row), get("place_basis") === "NONE" ? null : h("span.note", null, " (", label(get("place_basis")), ")")], probability("place_confidence")],
    [t.statement_date, get("statement_date") ? day(get("statement_date")) : t.undated, null],
    [t.event_begin, time ? ltr(time) : t.unknown, null],
    [t.scope_time, label(get("scope_time")), null],
    [t.certainty, label(get("certainty")), null],
  ];
  return h("dl.facts", null, facts.map(([term, words, note]) => [h("dt", null, term), h("dd", null, words, note)]));
}

/** The country of a claim's place, where the place is not the country itself. */
function landOf(row) {
  const code = data.claims.get("place_country", row);
  const land = country(code);
  const place = data.claims.get("place", row);
  const isCountry = place < 0 || land === claimPlace(row) || (data.places.get("name_en", place) !== null && data.places.get("name_en", place) === englishName(code));
  return code && !isCountry ? [" · ", land] : null;
}

function englishName(code) {
  try {
    return code ? new Intl.DisplayNames(["en"], { type: "region" }).of(code) : null;
  } catch {
    return null;
  }
}

/** A table with a caption; cells are strings or elements; numbers stand at the end of their cell. */
export function table(caption, heads, rows, { hidden = false } = {}) {
  const numeric = heads.map((_, i) => rows.length > 0 && rows.every((cells) => typeof cells[i] === "number" || cells[i] === ""));
  return h("div.scroll", { tabindex: "0", role: "region", "aria-label": caption },
    h("table", null,
      h("caption" + (hidden ? ".hidden" : ""), null, caption),
      h("thead", null, h("tr", null, heads.map((head, i) => (head === "" ? h("td") : h("th" + (numeric[i] ? ".number" : ""), { scope: "col" }, head))))),
      h("tbody", null, rows.map((cells) => h("tr", null, cells.map((cell) => h("td" + (typeof cell === "number" ? ".number" : ""), null, typeof cell === "number" ? number(cell) : cell)))))));
}

export async function groupOfClaim(row) {
  const group = data.claims.get("group", row);
  return group < 0 ? null : store.groupAt(group);
}
