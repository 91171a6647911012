import { claimRow, data } from "../data.js";
import { h, ltr, own } from "../dom.js";
import { label, number, t } from "../i18n.js";
import { groupChart } from "../chart.js";
import { badge, badges, documentTitle, evidenceLink, groupLink, link, originDot, table } from "../parts.js";
import { store } from "../store.js";
import { capital, isolated, lastSaid, members, range, standing, subject, value, withUnit } from "../words.js";

/** A group may hold ten thousand reports; more rows than these are drawn when asked for. */
const ROWS = 300;

const ORIGINS = 16;

/** Groups that a tree of parts shows; how many wholes above each, and how high it goes. */
const BRANCHES = 60, WHOLES = 5, HEIGHT = 4;

/** One quantity over all articles: what was reported when and by whom, and how it agrees. */
export async function group(parameters, width) {
  const found = await store.groupById(parameters.get("id"));
  if (!found) return null;
  const family = await familyOf(found);
  return [
    h("h1", null, subject(found)),
    h("p.standing", null, capital(standing(found)), lastSaid(found) ? [" — ", lastSaid(found)] : null),
    badges(found),
    h("p.note", null, t.reports_origins(found.reports, found.origins)),
    groupChart(found, { width: Math.min(width, 900), height: 300 }),
    origins(found),
    alarms(found),
    h("h2", null, t.reports),
    reports(found),
    Object.keys(found.estimates).length ? estimates(found) : null,
    found.series.length > 1 ? [h("h2", null, t.day_series), series(found)] : null,
    family ? [h("h2", null, t.parts_wholes), h("p.note", null, t.never_summed), family] : null,
  ];
}

/** Who the origins are, by number and colour. */
function origins(found) {
  const first = new Map();
  for (const entry of members(found)) if (!first.get(entry.origin)) first.set(entry.origin, entry.source);
  if (first.size < 2 && found.reports < 2) return null;
  const shown = [...first].sort((a, b) => a[0] - b[0]).slice(0, ORIGINS);
  return [
    h("ul.origins", { "aria-label": t.origin }, shown.map(([origin, source]) => h("li", null, originDot(origin), " ", source ? own(source) : t.no_source)),
      first.size > ORIGINS ? h("li", null, "… " + number(first.size)) : null),
    h("p.note", null, t.one_voice),
  ];
}

function alarms(found) {
  if (!found.alarms.length) return null;
  return h("section.alarms", { "aria-label": t.alarms }, h("h2", null, t.alarms), h("ul", null, found.alarms.map((alarm) =>
    h("li", null, badge(alarm.kind, "alarm"), alarm.count ? " " + number(alarm.count) : null,
      h("ul.plain", null, alarm.claims.slice(0, 12).map((id) => {
        const row = claimRow(id);
        return h("li", null, row < 0 ? h("code", null, id) : [ltr(withUnit(value(members({ members: [{ row, origin: 0 }] })[0]), found.kind, found.unit)), " ", evidenceLink(row)]);
      }))))));
}

function reports(found, most = ROWS) {
  const seen = new Map();
  const all = members(found);
  const holder = h("div");
  const shown = table(t.reports, [t.origin, t.date, t.value, t.source, t.words, t.article, t.certainty], all.slice(0, most).map((entry) => {
    const key = entry.origin;
    const again = seen.has(key);
    seen.set(key, true);
    const document = entry.row < 0 ? -1 : data.claims.get("document", entry.row);
    const publisher = document < 0 ? null : data.documents.get("publisher", document);
    return [
      h("span", { title: again ? t.same_origin : null }, originDot(entry.origin), again ? h("span.note", null, " =", h("span.hidden", null, t.same_origin)) : null),
      [entry.statement_date ? ltr(entry.statement_date) : t.undated, entry.superseded ? [" ", h("span.badge", null, t.superseded)] : null],
      h("strong", null, ltr(withUnit(value(entry), found.kind, found.unit))),
      entry.source ? own(entry.source) : h("span.note", null, t.no_source),
      entry.row < 0 ? h("span.note", null, t.earlier, " ", h("code", null, entry.id)) : evidenceLink(entry.row),
      document < 0 ? "" : [own(documentTitle(document)), publisher ? h("span.note", null, " ", own(publisher)) : null],
      entry.row < 0 ? "" : [label(data.claims.get("certainty", entry.row)), " ", link("review", { claim: entry.id }, t.review_this)],
    ];
  }), { hidden: true });
  holder.append(shown);
  if (all.length > most) holder.append(h("button.more", { type: "button", on: { click: () => holder.replaceChildren(reports(found, all.length)) } }, t.more(number(all.length - most))));
  return holder;
}

function estimates(found) {
  return [
    h("h2", null, t.estimates),
    h("div.estimates", null, Object.entries(found.estimates).map(([convention, [low, best, high, version]]) =>
      h("div.estimate", { title: version || null }, h("b", null, convention), " ", ltr(best === null ? range(low, high) : number(best)),
        (low === null && high === null) || (best === null ? true : low === best && high === best) ? null : h("span.note", null, " ", ltr("[" + range(low, high) + "]")),
        t[convention] ? h("p.note", null, t[convention]) : null))),
  ];
}

function series(found) {
  return table(t.day_series, [t.date, t.value, t.low + "–" + t.high, t.reports, t.origin, t.change], found.series.map((point) => [
    ltr(point.date), ltr(point.range[1] === null ? "?" : number(point.range[1])), ltr(range(point.range[0], point.range[2])), point.reports, point.origins, badge(point.change, "verdict"),
  ]), { hidden: true });
}

/** The tree that a group stands in: the wholes on the way to it, and its parts. Null when it is part of none and has none. */
async function familyOf(found) {
  const { roots, below } = await wholesOf(found);
  if (!roots.length && !found.parts.length) return null;
  const shown = new Set();
  const list = async (groups) => {
    const items = [];
    for (const group of groups) {
      if (!group || shown.has(group.id)) continue;
      if (shown.size >= BRANCHES) {
        items.push(h("li", null, "…"));
        break;
      }
      shown.add(group.id);
      const isOwn = group.id === found.id;
      const under = below.get(group.id) ?? await Promise.all(group.parts.slice(0, BRANCHES).map(store.groupAt));
      items.push(h("li", null, isOwn ? h("strong", { "aria-current": "true" }, subject(group)) : groupLink(group), ": ", standing(group),
        under.some((part) => part && !shown.has(part.id)) ? await list(under) : null));
    }
    return h("ul.tree", null, items);
  };
  return list(roots.length ? roots : [found]);
}

/** The wholes above a group: the greatest, and what of each is on the way to the group, the nearest to the whole first. */
async function wholesOf(found) {
  const below = new Map();
  const roots = [];
  let level = [found];
  for (let height = 0; level.length; height++) {
    const next = [];
    for (const group of level) {
      const wholes = height < HEIGHT ? (await store.wholes(group)).slice(0, WHOLES) : [];
      if (!wholes.length && group !== found) roots.push(group);
      for (const whole of wholes) {
        if (whole.id === found.id) continue;
        if (!below.has(whole.id)) {
          below.set(whole.id, []);
          next.push(whole);
        }
        below.get(whole.id).unshift(group);
      }
    }
    level = next;
  }
  return { roots, below };
}

/** The name of a group for the window's title. */
export function groupTitle(found) {
  return isolated(subject(found));
}
