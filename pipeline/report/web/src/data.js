// What the pages show: tables of claims, articles and places by row, and the run. A report on a disk has all rows, one on a server those that
// were asked for.

/** A table of columns; a column is a list of values, or codes into a list. */
export class Table {
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

  /** The different values of a column of codes. */
  values(name) {
    return this.columns[name]?.list ?? [];
  }

  /** The first row that has a value in a column that is a list; -1 when none has. */
  find(name, value) {
    return this.columns[name]?.indexOf(value) ?? -1;
  }
}

/** Rows of a larger table, as they came. */
export class PartOfTable {
  constructor(rows) {
    this.rows = rows;
    this.parts = new Map();
  }

  add({ rows, columns }) {
    const table = new Table(columns);
    rows.forEach((row, i) => this.parts.set(row, [table, i]));
  }

  get(name, row) {
    const part = this.parts.get(row);
    return part ? part[0].get(name, part[1]) : null;
  }

  values(name) {
    return [...new Set([...this.parts.keys()].map((row) => this.get(name, row)).filter((value) => value !== null))];
  }

  find(name, value) {
    return [...this.parts.keys()].find((row) => this.get(name, row) === value) ?? -1;
  }
}

/** What each page needs: claims, documents, places; rows of documents, places and claims by their ids; the run. */
export const data = {};

export function setPlaces(columns) {
  data.places = new Table(columns);
  data.placeRows = new Map();
  for (let i = 0; i < data.places.rows; i++) data.placeRows.set(data.places.get("id", i), i);
}

/** The row of a claim by its id; -1 for one of an earlier run. */
export function claimRow(id) {
  if (!data.claimRows) {
    data.claimRows = new Map(data.claims.columns.id?.map((claim, row) => [claim, row]) ?? []);
  }
  return data.claimRows.get(id) ?? -1;
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
    superseded: entry.superseded,
    id: claims.get("id", row),
    source: claims.get("source", row),
    counted: claims.get("counted", row),
    statement_date: claims.get("statement_date", row),
    op: claims.get("op", row),
    point: claims.get("point", row),
    low: claims.get("low", row),
    high: claims.get("high", row),
  };
}
