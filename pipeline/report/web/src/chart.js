// Reported values over time: a point for each report, whiskers for what it allows, arrows where it is open.
import * as Plot from "@observablehq/plot";
import { members, position, value } from "./words.js";
import { compact, day, label, shortDay, t } from "./i18n.js";
import { h } from "./dom.js";

const DAY = 86400000;
const COLOURS = 8;

/** The colour of an origin: one of eight; beyond them marks are hollow, then come again. */
export function originColour(origin) {
  return `var(--origin-${origin % COLOURS})`;
}

/** Whether an origin's marks are hollow: of each two origins of one colour every other one. */
export function isHollow(origin) {
  return Math.floor(origin / COLOURS) % 2 === 1;
}

/** What one origin says of a day is one voice, however many repeat it. */
function voices(group) {
  const found = new Map();
  for (const entry of members(group)) {
    if (position(entry) === null) continue;
    const key = [entry.origin, entry.statement_date, entry.op, entry.point, entry.low, entry.high, Boolean(entry.superseded)].join(" ");
    const same = found.get(key);
    if (same) same.reports++;
    else found.set(key, { ...entry, reports: 1 });
  }
  return [...found.values()];
}

/** Voices with their places in the chart: days since 1970, those without a date before the first. */
function marks(group) {
  const all = voices(group);
  const days = all.map((entry) => (entry.statement_date ? Date.parse(entry.statement_date.slice(0, 10)) / DAY : NaN)).map((x) => (Number.isFinite(x) ? x : null));
  const known = days.filter((x) => x !== null);
  const first = known.length ? Math.min(...known) : 0;
  const last = known.length ? Math.max(...known) : 0;
  const step = Math.max(1, (last - first) / 12);
  const sameDay = new Map();
  for (const x of days) sameDay.set(x, (sameDay.get(x) ?? 0) + 1);
  const placed = new Map();
  return {
    first, last, step, undated: days.includes(null), dated: known.length > 0,
    points: all.map((entry, i) => {
      const key = days[i];
      const n = sameDay.get(key), k = placed.get(key) ?? 0;
      placed.set(key, k + 1);
      const spread = n > 1 ? ((k + 0.5) / n - 0.5) * 0.7 * step : 0;
      const y = position(entry);
      return {
        x: (key ?? (known.length ? first - 1.5 * step : 0)) + spread,
        y,
        low: entry.low ?? entry.point ?? 0,
        high: entry.high ?? entry.point ?? y,
        openUp: entry.high === null && ["GE", "GT"].includes(entry.op),
        openDown: entry.low === null && ["LE", "LT"].includes(entry.op),
        bounded: entry.low !== null && entry.high !== null && entry.low !== entry.high,
        origin: entry.origin,
        faded: Boolean(entry.superseded),
        label: value(entry) + (entry.reports > 1 ? " ×" + entry.reports : ""),
        symbol: entry.op === "EQ" ? "circle" : entry.op === "VAGUE" || entry.op === "RANGE" ? "square" : entry.op === "APPROX" ? "diamond" : "triangle",
        title: [value(entry), entry.source ?? t.no_source, day(entry.statement_date), t.origin + " " + (entry.origin + 1),
          entry.reports > 1 ? t.n_reports(entry.reports) : null, entry.superseded ? t.superseded : null].filter(Boolean).join("\n"),
        dated: key !== null,
      };
    }),
  };
}

/** The chart of a group. Screen readers get its label; the values stand in the table beside it. */
export function groupChart(group, { width = 640, height = 260, small = false, label: name } = {}) {
  const { points, first, last, step, undated, dated } = marks(group);
  if (!points.length) return h("p.note", null, t.nothing);
  const highest = Math.max(...points.map((p) => Math.max(p.y, p.high)));
  const lowest = Math.min(...points.map((p) => Math.min(p.y, p.low)));
  // Counts stand on zero; prices and shares that hardly move need the values' own room.
  const floor = group.kind !== "COUNT" && lowest > 0.7 * highest ? lowest - (highest - lowest || highest * 0.1) * 0.5 : 0;
  const room = (highest - floor) * 0.16 || 1;
  const wide = highest > 10 * Math.max(1, lowest) && lowest > 0 && !small && highest > 1000;
  const seriesPoints = group.series.filter((p) => p.range[1] !== null).map((p) => ({ x: Date.parse(p.date.slice(0, 10)) / DAY, y: p.range[1] })).filter((p) => Number.isFinite(p.x));
  // Days on which a figure was taken back, or contradicted itself or what was said before.
  const turns = group.series.filter((p) => ["REVISED_DOWN", "CONFLICT"].includes(p.change)).map((p) => ({ x: Date.parse(p.date.slice(0, 10)) / DAY, label: label(p.change) })).filter((p) => Number.isFinite(p.x));
  const arrow = (entry, up) => ({ x1: entry.x, x2: entry.x, y1: entry.y, y2: wide ? (up ? entry.y * 1.5 : entry.y / 1.5) : entry.y + (up ? room : -room) });
  const ticks = tickDays(first, last, small ? 3 : 7, dated);
  const figure = Plot.plot({
    width, height, marginLeft: small ? 40 : 56, marginBottom: small ? 22 : 30, marginTop: small ? 14 : 24, marginRight: 16,
    style: { background: "transparent", color: "var(--ink)", fontFamily: "inherit", fontSize: small ? "11px" : "12px", overflow: "visible" },
    x: { domain: [dated ? first - (undated ? 2.3 : 0.8) * step : -1, dated ? last + 0.8 * step : 1], ticks: [...(undated ? [dated ? first - 1.5 * step : 0] : []), ...ticks], tickFormat: (x) => (undated && (!dated || x < first) ? t.undated : shortDay(new Date(x * DAY), last - first > 300)), label: null, tickSize: 3 },
    y: { type: wide ? "symlog" : "linear", domain: [wide ? 0 : Math.max(floor, lowest < 0 ? lowest : floor), highest + (highest - floor) * 0.2 || 1], ticks: small ? 3 : 5, label: null, grid: true, tickFormat: compact },
    marks: [
      Plot.ruleX(turns, { x: "x", stroke: "var(--bad)", strokeOpacity: 0.45 }),
      small ? null : Plot.text(turns, { x: "x", frameAnchor: "top", text: "label", dy: -8, fill: "var(--bad)", fontSize: 11 }),
      Plot.line(seriesPoints, { x: "x", y: "y", stroke: "var(--muted)", strokeWidth: 1, strokeDasharray: "3,3", curve: "step-after" }),
      Plot.ruleX(points.filter((p) => p.bounded), { x: "x", y1: "low", y2: "high", stroke: (p) => originColour(p.origin), strokeWidth: 2, marker: "tick" }),
      Plot.arrow(points.filter((p) => p.openUp).map((p) => ({ ...arrow(p, true), origin: p.origin })), { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: (p) => originColour(p.origin), strokeWidth: 2, headLength: 6 }),
      Plot.arrow(points.filter((p) => p.openDown).map((p) => ({ ...arrow(p, false), origin: p.origin })), { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: (p) => originColour(p.origin), strokeWidth: 2, headLength: 6 }),
      Plot.dot(points, { x: "x", y: "y", fill: (p) => (isHollow(p.origin) ? "var(--paper)" : originColour(p.origin)), stroke: (p) => (isHollow(p.origin) ? originColour(p.origin) : "var(--paper)"), strokeWidth: (p) => (isHollow(p.origin) ? 2 : 1), opacity: (p) => (p.faded ? 0.4 : 1), r: small ? 4 : 5.5, symbol: (p) => p.symbol, title: "title" }),
      small || points.length > 24 ? null : [true, false].map((above) =>
        Plot.text(points.filter((p) => above === !(p.bounded || p.openUp)), { x: "x", y: "y", text: "label", dy: above ? -13 : 15, fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 4, fontSize: 11 })),
    ],
    color: { type: "identity" },
    symbol: { type: "identity" },
  });
  const svg = figure.tagName === "svg" ? figure : figure.querySelector("svg");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name ?? t.chart_label);
  // What Plot says of axes and marks is no use without the picture; the table is.
  for (const element of svg.querySelectorAll("[aria-label],[aria-description]")) {
    element.removeAttribute("aria-label");
    element.removeAttribute("aria-description");
  }
  return h("div.chart", { dir: "ltr" }, figure);
}

/** Whole days for the axis, at most so many. */
function tickDays(first, last, most, dated) {
  if (!dated) return [];
  const step = Math.max(1, Math.ceil((last - first) / Math.max(1, most - 1)));
  const ticks = [];
  for (let x = first; x <= last; x += step) ticks.push(x);
  return ticks;
}
