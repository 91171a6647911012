// The data of a report on a server, which answers each page's question with the rows that it speaks of.
import { claimRow, data, PartOfTable, setPlaces } from "./data.js";
import { language } from "./i18n.js";
import { parametersOf } from "./parameters.js";

const asked = new Map();
const groups = new Map();

/** A question, once. */
function ask(name, parameters = {}) {
  const query = parametersOf(parameters);
  const address = "data/" + name + (query.size ? "?" + query : "");
  if (!asked.has(address)) {
    asked.set(address, answer(address).catch((error) => {
      asked.delete(address);
      throw error;
    }));
  }
  return asked.get(address);
}

async function answer(address) {
  let response;
  try {
    response = await fetch(address);
  } catch {
    throw new Error("The server does not answer; scripts/serve.sh starts it.");
  }
  const found = await response.json();
  if (!response.ok) throw new Error(found.error);
  if (found.claims?.rows) {
    data.claims.add(found.claims);
    for (const row of found.claims.rows) data.claimRows.set(data.claims.get("id", row), row);
  }
  if (found.documents?.rows) {
    data.documents.add(found.documents);
    for (const row of found.documents.rows) data.documentRows.set(data.documents.get("id", row), row);
  }
  if (Array.isArray(found.groups)) for (const { row, group } of found.groups) groups.set(row, group);
  return found;
}

/** Rows in an order that the server knows, asked for in stretches. */
class RowsOnServer {
  constructor(length) {
    this.length = length;
    this.rows = [];
  }

  async at(i) {
    while (this.rows.length <= i && this.rows.length < this.length) {
      const { found } = await ask("queue", { from: this.rows.length });
      if (!found.length) return undefined;
      this.rows.push(...found);
    }
    return this.rows[i];
  }

  indexOf(row) {
    return this.rows.indexOf(row);
  }
}

const only = (found) => found.groups[0]?.group ?? null;

export const served = {
  piece: (name) => ask(name),

  async load() {
    const [run, places, size] = await Promise.all(["run", "places-table", "size"].map((name) => ask(name)));
    data.run = run;
    data.size = size;
    data.claims = new PartOfTable(size.claims);
    data.documents = new PartOfTable(size.documents);
    data.claimRows = new Map();
    data.documentRows = new Map();
    setPlaces(places);
  },

  async changes(kind, from, count) {
    const found = await ask("changes", { kind, from, count });
    return { ...found, groups: found.groups.map(({ group }) => group) };
  },

  async groupAt(row) {
    return groups.get(row) ?? only(await ask("group", { row }));
  },

  async groupById(id) {
    return only(await ask("group", { id }));
  },

  async wholes(found) {
    return (await ask("wholes", { id: found.id })).groups.map(({ group }) => group);
  },

  async article(id) {
    const found = await ask("article", { id });
    return found.article ? found : null;
  },

  async articleAt(row) {
    const found = await ask("article", { row });
    return found.article ? found : null;
  },

  async claim(id) {
    if (claimRow(id) < 0) await ask("claim", { id });
    return claimRow(id);
  },

  async why(article, id) {
    return (await ask("why", { id })).why ?? null;
  },

  async queue() {
    return new RowsOnServer(data.size.claims);
  },

  async searchClaims({ query, chosen, sort, whole = [] }, from, count, facets = true) {
    const values = Object.fromEntries([...chosen].map(([name, own]) => [name, [...own]]));
    const found = await ask("claims", { ...values, q: query, sort, from, count, ui: language, facets: facets ? "" : "none", whole: [...whole] });
    return { total: found.total, rows: found.found, facets: new Map(Object.entries(found.facets ?? {})) };
  },

  async places() {
    return (await ask("places")).places.map(([place, code, onlyCountry, named, inherited]) => ({ place, code, onlyCountry: onlyCountry === 1, named, inherited }));
  },

  async sources() {
    const found = await ask("overview");
    const counts = new Map();
    for (const [words, quantity, n] of found.matrix) {
      if (!counts.has(words)) counts.set(words, new Map());
      counts.get(words).set(quantity, n);
    }
    return {
      total: found.source_count,
      ranked: found.sources.map(([words, type, n, revised, alone]) => ({ words, type, n, revised, alone, quantities: counts.get(words) ?? new Map() })),
      quantities: found.quantities.map(([quantity]) => quantity),
    };
  },

  async quality() {
    const found = await ask("overview");
    const [undated, documents, other, classOther, inherited, noPlace, noSource, claims] = found.shares[0];
    const bins = new Array(10).fill(0);
    for (const [bin, n] of found.bins) bins[bin] = n;
    return {
      undated: [undated, documents], other: [other, claims], classOther: [classOther, claims], inherited: [inherited, claims],
      noPlace: [noPlace, claims], noSource: [noSource, claims], bins,
      publishers: found.publishers.map(([name, articles, own, without]) => ({ name, articles, claims: own, undated: without })),
    };
  },
};
