// The data of a report on a disk, and what its pages count in them.
import { claimRow, data, setPlaces, Table } from "./data.js";
import { searchClaims } from "./find.js";
import { piece } from "./pieces.js";
import { normalized } from "./search.js";

/** Groups with something to tell; single ones are read when asked for. */
let telling = [];

async function groupAt(row) {
  if (row < telling.length) return telling[row];
  return (await piece("singles"))[row - telling.length];
}

/** The name of a piece of many. */
const pieceName = (name, number) => name + "-" + String(number).padStart(5, "0");

async function articleAt(row) {
  if (row === undefined) return null;
  const articles = await piece(pieceName("articles", data.documents.get("piece", row)));
  const id = data.documents.get("id", row);
  return { row, article: articles.find((article) => article.id === id) };
}

/** The queue of a review, or any other list of rows that is there as a whole. */
class Rows {
  constructor(rows) {
    this.rows = rows;
    this.length = rows.length;
  }

  async at(i) {
    return this.rows[i];
  }

  indexOf(row) {
    return this.rows.indexOf(row);
  }
}

const count = (table, test) => {
  let n = 0;
  for (let row = 0; row < table.rows; row++) if (test(row)) n++;
  return n;
};

export const stored = {
  piece,
  groupAt,
  searchClaims,

  async load() {
    const [run, claims, documents, places, groups] = await Promise.all(["run", "claims", "documents", "places", "groups"].map(piece));
    data.run = run;
    data.claims = new Table(claims);
    data.documents = new Table(documents);
    data.documentRows = new Map();
    for (let i = 0; i < data.documents.rows; i++) data.documentRows.set(data.documents.get("id", i), i);
    setPlaces(places);
    telling = groups;
    data.size = { documents: data.documents.rows, claims: data.claims.rows, groups: run.success.records?.claim_groups ?? groups.length };
  },

  /** Groups by news value, a stretch of those of a kind, and how many there are of each kind. */
  async changes(wanted, from, most) {
    // Groups to which this run added nothing are not news; they come from the runs before it.
    const fresh = telling.filter((group) => group.members.some((entry) => entry.row !== undefined));
    const kindsOf = (group) => (group.alarms.length ? [group.verdict, "ALARM"] : [group.verdict]);
    const kinds = {};
    for (const group of fresh) for (const kind of kindsOf(group)) kinds[kind] = (kinds[kind] ?? 0) + 1;
    const ranked = fresh.filter((group) => !wanted || kindsOf(group).includes(wanted))
      .sort((a, b) => a.news[0] - b.news[0] || b.news[1] - a.news[1] || (a.id < b.id ? -1 : 1));
    return { kinds, all: fresh.length, total: ranked.length, groups: ranked.slice(from, from + most) };
  },

  async groupById(id) {
    return telling.find((group) => group.id === id) ?? (await piece("singles")).find((group) => group.id === id) ?? null;
  },

  /** The groups that a group is part of. */
  async wholes(found) {
    let row = telling.indexOf(found);
    if (row < 0) row = telling.length + (await piece("singles")).indexOf(found);
    return telling.filter((other) => other.parts.includes(row));
  },

  article: (id) => articleAt(data.documentRows.get(id)),
  articleAt,

  async claim(id) {
    return claimRow(id);
  },

  /** Why a claim is what it is; null when the report does not tell. */
  async why(article, id) {
    if (article.why === undefined) return null;
    const { words, texts } = await piece(pieceName("why", article.why));
    return texts[id]?.map((place) => words[place]).join("") ?? null;
  },

  /** Claims in the order in which answers tell most: alarms, then disagreement, then low confidence. */
  async queue() {
    const claims = data.claims;
    const alarmed = new Set();
    for (const group of telling) for (const alarm of group.alarms) for (const id of alarm.claims) alarmed.add(id);
    const disagreement = { CONFLICT: 1, REVISED_DOWN: 0.5 };
    const score = new Float64Array(claims.rows);
    for (let row = 0; row < claims.rows; row++) {
      const least = Math.min(...["confidence", "source_confidence", "place_confidence"].map((name) => claims.get(name, row) ?? 1));
      score[row] = (alarmed.size && alarmed.has(claims.get("id", row)) ? 2 : 0) + (disagreement[claims.get("verdict", row)] ?? 0) + (1 - least);
    }
    return new Rows(Array.from(score.keys()).sort((a, b) => score[b] - score[a] || a - b));
  },

  /** Where claims are: places, -1 for none, countries, whether no more than the country is known; how many claims name and how many inherit it. */
  async places() {
    const found = new Map();
    for (let row = 0; row < data.claims.rows; row++) {
      const [place, code, precision] = ["place", "place_country", "place_precision"].map((name) => data.claims.get(name, row));
      const onlyCountry = precision === "COUNTRY";
      const key = [place, code, onlyCountry].join();
      const entry = found.get(key) ?? { place, code, onlyCountry, named: 0, inherited: 0 };
      entry[data.claims.get("place_basis", row) === "EXPLICIT" ? "named" : "inherited"]++;
      found.set(key, entry);
    }
    return [...found.values()].sort((a, b) => b.named + b.inherited - a.named - a.inherited);
  },

  /** Who says how much of what, how often it is revised or contradicted, and who is alone. */
  async sources() {
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
    const most = (types) => [...types].sort((a, b) => b[1] - a[1])[0][0];
    return {
      total: ranked.length,
      ranked: ranked.slice(0, 200).map((entry) => ({ ...entry, type: most(entry.types) })),
      quantities: [...quantities].sort((a, b) => b[1] - a[1]).slice(0, 8).map(([quantity]) => quantity),
    };
  },

  /** How much is not known, how sure claims are, and how much each publisher gives. */
  async quality() {
    const { claims, documents } = data;
    const claimIs = (name, ...values) => [count(claims, (row) => values.includes(claims.get(name, row))), claims.rows];
    const bins = new Array(10).fill(0);
    for (let row = 0; row < claims.rows; row++) bins[Math.min(9, Math.floor(claims.get("confidence", row) * 10))]++;
    const publishers = new Map();
    for (let row = 0; row < documents.rows; row++) {
      const name = documents.get("publisher", row) ?? "";
      const entry = publishers.get(name) ?? { name, articles: 0, claims: 0, undated: 0 };
      publishers.set(name, entry);
      entry.articles++;
      entry.claims += documents.get("claims", row);
      if (documents.get("published", row) === null) entry.undated++;
    }
    return {
      undated: [count(documents, (row) => documents.get("published", row) === null), documents.rows],
      other: claimIs("event_type", "OTHER"),
      classOther: claimIs("counted_class", "OTHER"),
      inherited: claimIs("place_basis", "SENTENCE", "SOURCE", "DOCUMENT"),
      noPlace: claimIs("place_basis", "NONE"),
      noSource: claimIs("source", null),
      bins,
      publishers: [...publishers.values()].sort((a, b) => b.articles - a.articles),
    };
  },
};
