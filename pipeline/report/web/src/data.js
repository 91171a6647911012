// The data of the report: packed JSON in the page itself, or in script files beside it, which a page
// opened from a disk may load where it may not fetch.

const files = JSON.parse(atob(document.getElementById("files").textContent));
const waiting = new Map();
const pieces = new Map();

globalThis.rasid = {
  load(name, packed) {
    waiting.get(name)?.(packed);
  },
};

function packed(name) {
  const element = document.getElementById("data-" + name);
  if (element) {
    const text = element.textContent;
    element.remove();
    return Promise.resolve(text);
  }
  return new Promise((resolve, reject) => {
    const file = files[name];
    if (!file) {
      reject(new Error("no data " + name));
      return;
    }
    waiting.set(name, resolve);
    const script = document.createElement("script");
    script.src = file;
    script.onerror = () => reject(new Error(file + " is missing beside this page; copy the whole folder"));
    document.head.append(script);
  });
}

/** Bytes from base64; browsers that cannot do it at once take several times as long. */
function bytesOf(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

async function unpacked(text) {
  const stream = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

/** A piece of data by its name, read once. */
export function piece(name) {
  let promise = pieces.get(name);
  if (!promise) {
    promise = packed(name).then(unpacked);
    pieces.set(name, promise);
  }
  return promise;
}

/** A table of columns; a column is a list of values, or codes into a list. */
class Table {
  constructor(columns) {
    this.columns = columns;
    const first = Object.values(columns)[0];
    this.rows = first ? (Array.isArray(first) ? first.length : first.codes.length) : 0;
  }

  get(name, row) {
    const column = this.columns[name];
    if (!column || row < 0) return null;
    if (Array.isArray(column)) return column[row];
    const code = column.codes[row];
    return code < 0 ? null : column.list[code];
  }
}

/** What each page needs: claims, articles, places, groups with something to tell, the run. */
export const data = {};

export async function loadAll() {
  const [run, claims, documents, places, groups] = await Promise.all(
    ["run", "claims", "documents", "places", "groups"].map(piece));
  data.run = run;
  data.claims = new Table(claims);
  data.documents = new Table(documents);
  data.places = new Table(places);
  data.groups = groups;
  data.documentRows = new Map();
  for (let i = 0; i < data.documents.rows; i++) data.documentRows.set(data.documents.get("id", i), i);
  data.placeRows = new Map();
  for (let i = 0; i < data.places.rows; i++) data.placeRows.set(data.places.get("id", i), i);
}

/** The group of a row: those with something to tell come first, single ones are read when asked for. */
export async function groupAt(row) {
  if (row < data.groups.length) return data.groups[row];
  return (await piece("singles"))[row - data.groups.length];
}

export async function groupById(id) {
  return data.groups.find((group) => group.id === id) ?? (await piece("singles")).find((group) => group.id === id) ?? null;
}

/** The row of a claim by its id, through the row of its article: ids hold both. */
export function claimRow(id) {
  if (!data.claimRows) {
    data.claimRows = new Map(data.claims.columns.id?.map((claim, row) => [claim, row]) ?? []);
  }
  return data.claimRows.get(id) ?? -1;
}

/** The texts and spans of an article by its row. */
export async function articleAt(row) {
  const articles = await piece("articles-" + String(data.documents.get("piece", row)).padStart(5, "0"));
  const id = data.documents.get("id", row);
  return articles.find((article) => article.id === id);
}

/** A member of a group as its claim tells it, or as an earlier run told it. */
export function member(entry) {
  if (entry.row === undefined) {
    const [low, point, high] = entry.range;
    return { ...entry, row: -1, low, point, high };
  }
  const claims = data.claims;
  const row = entry.row;
  return {
    row,
    origin: entry.origin,
    id: claims.get("id", row),
    source: claims.get("source", row),
    statement_date: claims.get("statement_date", row),
    op: claims.get("op", row),
    point: claims.get("point", row),
    low: claims.get("low", row),
    high: claims.get("high", row),
  };
}
