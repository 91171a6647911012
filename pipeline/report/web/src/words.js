// Values, groups and claims in words.
import { data, member } from "./data.js";
import { country, day, label, language, number, t } from "./i18n.js";
import { normalized } from "./search.js";

const LTR = "\u2066", ANY = "\u2068", END = "\u2069";

/** A number that reads from left to right, within a sentence of any language. */
export function isolatedValue(claim) {
  return LTR + value(claim) + END;
}

/** A name of its own direction within a sentence. */
export function isolated(text) {
  return ANY + text + END;
}

/** What a claim says its number is: a sign for the bound, then the number, range or order. */
export function value({ op, point, low, high }) {
  switch (op) {
    case "EQ": return number(point);
    case "GT": return "> " + number(point ?? low);
    case "GE": return "≥ " + number(point ?? low);
    case "LT": return "< " + number(point ?? high);
    case "LE": return "≤ " + number(point ?? high);
    case "APPROX": return "≈ " + number(point ?? low);
    case "RANGE": return range(low, high);
    case "VAGUE": return "~ " + range(low, high);
    default: return point !== null && point !== undefined ? number(point) : range(low, high);
  }
}

/** An interval; open at an end that is not known. */
export function range(low, high) {
  if (low === null || low === undefined) return high === null || high === undefined ? "?" : "≤ " + number(high);
  if (high === null || high === undefined) return "≥ " + number(low);
  return low === high ? number(low) : number(low) + "–" + number(high);
}

export function withUnit(text, kind, unit) {
  if (kind === "PERCENT") return text + " %";
  return unit ? text + " " + unit : text;
}

/** The value of a claim in the form that corrections use: 8, >=8, >8, <=8, <8, ~50, 20..99. */
export function plainValue({ op, point, low, high }) {
  const signs = { GT: ">", GE: ">=", LT: "<", LE: "<=", APPROX: "~" };
  if (op === "RANGE" || op === "VAGUE" || point === null || point === undefined) return low === null ? "<=" + high : high === null ? ">=" + low : `${low}..${high}`;
  return (signs[op] ?? "") + point;
}

/** The value that stands for a claim in a chart: its number, else its least, else its greatest. */
export function position({ point, low, high }) {
  return point ?? low ?? high ?? null;
}

export function placeName(row) {
  const places = data.places;
  if (row < 0) return null;
  const english = places.get("name_en", row);
  const name = language === "en" && english ? english : places.get("name_ar", row) ?? english;
  // A gazetteer's name of a country is that of its language's list where there is one.
  return name;
}

/** Where a claim is said to be: the place's name, or that of its country. */
export function claimPlace(row) {
  const claims = data.claims;
  return placeName(claims.get("place", row)) ?? country(claims.get("place_country", row));
}

/** A sentence's first letter. */
export function capital(text) {
  return text.replace(/^([\u2066-\u2069]*)(\p{Ll})/u, (_, marks, letter) => marks + letter.toUpperCase());
}

export function groupPlace(group) {
  const town = group.locality ? placeName(data.placeRows.get(group.locality) ?? -1) : null;
  const land = !group.place ? null : /^[A-Z]{2}$/.test(group.place) ? country(group.place) : placeName(data.placeRows.get(group.place) ?? -1);
  if (town && land && town !== land) return isolated(town) + (language === "ar" ? "، " : ", ") + isolated(land);
  return town || land ? isolated(town ?? land) : null;
}

/** The head of what a group counts as its newest report spells it: the record's own is folded, so that spellings are one. */
function writtenHead(group) {
  const dated = members(group).sort((a, b) => (a.statement_date ?? "").localeCompare(b.statement_date ?? ""));
  for (const { counted } of dated.reverse()) {
    const word = counted?.match(/[\p{L}\p{M}]+/gu)?.find((written) => normalized(written) === normalized(group.head));
    if (word) return word;
  }
  return group.head;
}

const SILENT = new Set(["OTHER"]);

/** What a group is about: "Security forces killed in Kazakhstan". */
export function subject(group) {
  const counted = group.class === "OTHER" ? (group.head ? isolated(writtenHead(group)) : t.other)
    : label(group.class, "counted_class") + (group.head && group.class === "MONEY" && !group.unit ? " " + isolated(writtenHead(group)) : "");
  const event = SILENT.has(group.event) ? "" : " " + label(group.event);
  const place = groupPlace(group);
  const scope = group.scope === "SUBSET" ? ` (${t.part})` : group.scope === "PLANNED" ? ` (${t.planned})` : "";
  const text = counted + event + (place ? " " + t.in_place(place) : "") + scope;
  return capital(text);
}

/** The members of a group, as claims tell them. */
export function members(group) {
  return group.members.map(member);
}

/** The members that have a voice: not those that their own text has replaced, where there are others. */
function voices(group) {
  const all = members(group);
  const own = all.filter((entry) => !entry.superseded);
  return own.length ? own : all;
}

/** How the reports of a group stand to each other, in a sentence made of its fields. */
export function standing(group) {
  const all = voices(group);
  const unit = (entry) => LTR + withUnit(value(entry), group.kind, group.unit) + END;
  const dated = all.filter((entry) => entry.statement_date);
  const last = dated.at(-1) ?? all.at(-1);
  const lastPosition = position(last);
  const before = dated.slice(0, -1).reverse().find((entry) => position(entry) !== lastPosition);
  const bounded = all.filter((entry) => position(entry) !== null).sort((a, b) => position(a) - position(b));
  const least = bounded[0] ?? last, most = bounded.at(-1) ?? last;
  switch (group.verdict) {
    case "GROWTH": return before ? t.was(unit(last), unit(before)) : unit(last);
    case "REVISED_DOWN": return before ? t.down(unit(last), unit(before)) : unit(last);
    case "AGREE": return t.agree(unit(last), group.reports);
    case "CONFLICT": return t.conflict(unit(least), unit(most));
    case "COMPATIBLE": return t.compatible(unit(least), unit(most));
    default: return t.single(unit(last));
  }
}

/** Who said the latest, and when. */
export function lastSaid(group) {
  const all = voices(group);
  const last = all.filter((entry) => entry.statement_date).at(-1) ?? all.at(-1);
  const parts = [];
  // Nobody says that reports agree or exclude each other.
  const says = ["AGREE", "COMPATIBLE", "CONFLICT"].includes(group.verdict) ? t.last_says : t.says;
  if (last.source) parts.push(says(isolated(last.source)));
  if (last.statement_date) parts.push(day(last.statement_date));
  return parts.join(language === "ar" ? "، " : ", ");
}
