import { FormatModule, SortModule, Tabulator } from "tabulator-tables";
import { data } from "../data.js";
import { download, h, ltr, own } from "../dom.js";
import { country, label, language, number, t } from "../i18n.js";
import { address, claimValue, evidenceLink } from "../parts.js";
import { FACETS } from "../facets.js";
import { normalized } from "../search.js";
import { isServed, store } from "../store.js";
import { claimPlace, position } from "../words.js";

Tabulator.registerModule([FormatModule, SortModule]);

/** Values of a facet that are shown at first; with more than the second a reader wants to look for one. */
const SHOWN_VALUES = 12;
const MANY_VALUES = 24;

/** Rows that come from a server at a time, and that a file has at most. */
const AT_A_TIME = 200;
const MOST_IN_FILE = 20000;

function facetLabel(name, value) {
  if (value === "") return t.none;
  if (name === "place_country") return country(value);
  if (name === "confidence" || name === "publisher" || name === "source") return value;
  if (name === "reviewed") return t.review_state[value];
  return label(value, name);
}

/** All claims: facets with counts, a search, a table, and the state of all three in the address. */
export function claims(parameters, width, go) {
  const chosen = new Map(FACETS.map((name) => [name, new Set(parameters.getAll(name))]));
  let query = parameters.get("q") ?? "";
  let sort = parameters.get("sort") ?? "";
  let rows = [];
  let total = 0;
  let turn = 0;
  const summary = h("p.summary", { role: "status" });
  const panel = h("div.facets");
  const search = h("input", { type: "search", id: "search", value: query, dir: "auto", autocomplete: "off" });
  search.value = query;
  const holder = h("div.grid");
  const more = h("button.more", { type: "button", hidden: true, on: { click: showMore } });
  let grid = null;
  let timer = 0;
  // Facets whose values are all shown, and what is looked for among them.
  const whole = new Map();

  function remember() {
    const state = { q: query, sort };
    for (const [name, values] of chosen) state[name] = [...values];
    history.replaceState(null, "", address("claims", state));
  }

  function drawFacets(facets) {
    const open = new Set([...panel.querySelectorAll("details[open]")].map((element) => element.dataset.name));
    const focused = document.activeElement?.id;
    panel.replaceChildren(...FACETS.map((name, i) => {
      const values = [...facets.get(name) ?? []];
      for (const value of chosen.get(name)) if (!values.some(([other]) => other === value)) values.push([value, 0]);
      values.sort((a, b) => chosen.get(name).has(b[0]) - chosen.get(name).has(a[0]) || b[1] - a[1]);
      if (values.length < 2 && !chosen.get(name).size) return h("span");
      const details = h("details", { "data-name": name, open: open.size ? open.has(name) : chosen.get(name).size > 0 || (i < 4 && width > 700) },
        h("summary", null, t[name], chosen.get(name).size ? h("b.count", null, " " + chosen.get(name).size) : null),
        whole.has(name) && values.length > MANY_VALUES ? lookFor(name) : null,
        h("ul.plain", { id: "values-" + name }, (whole.has(name) ? values : values.filter(([value], k) => k < SHOWN_VALUES || chosen.get(name).has(value))).map(([value, n], k) => {
          const id = "facet-" + name + "-" + (value || "none").replace(/[^A-Za-z0-9]/g, "_") + (/^[\w–.-]*$/.test(value) ? "" : k);
          const box = h("input", { type: "checkbox", id, on: { change: () => {
            if (box.checked) chosen.get(name).add(value);
            else chosen.get(name).delete(value);
            update();
          } } });
          box.checked = chosen.get(name).has(value);
          return h("li", { hidden: !isLookedFor(name, value) }, h("label", { for: id }, box, " ", own(facetLabel(name, value), "span"), " ", h("span.count", null, number(n))));
        })),
        values.length > SHOWN_VALUES ? showAll(name) : null);
      return details;
    }));
    if (focused) document.getElementById(focused)?.focus();
  }

  /** All values of a facet, or the most frequent ones again. */
  function showAll(name) {
    return h("button.all", { type: "button", id: "all-" + name, "aria-expanded": String(whole.has(name)), on: { click: () => {
      if (!whole.delete(name)) whole.set(name, "");
      update();
    } } }, whole.has(name) ? t.fewer : t.all_values);
  }

  function isLookedFor(name, value) {
    return normalized(facetLabel(name, value)).includes(normalized(whole.get(name) ?? ""));
  }

  /** A field that hides the values of a facet that do not have what it says. */
  function lookFor(name) {
    const input = h("input", { type: "search", id: "look-" + name, "aria-label": t.look_for, placeholder: t.look_for, dir: "auto", autocomplete: "off" });
    input.value = whole.get(name);
    input.addEventListener("input", () => {
      whole.set(name, input.value);
      for (const item of document.getElementById("values-" + name).children) item.hidden = !normalized(item.querySelector("label span").textContent).includes(normalized(input.value));
    });
    return input;
  }

  /** Asks for what is chosen now; an answer that comes after the next question is passed over. */
  async function update() {
    const mine = ++turn;
    remember();
    const found = await store.searchClaims({ query, chosen, sort, whole: whole.keys() }, 0, AT_A_TIME);
    if (mine !== turn) return;
    rows = found.rows;
    total = found.total;
    summary.textContent = t.shown(number(total), data.size.claims);
    drawFacets(found.facets);
    tellRest();
    await grid?.replaceData(rows.map(record));
  }

  function tellRest() {
    more.hidden = rows.length >= total;
    more.textContent = t.more(number(Math.min(AT_A_TIME, total - rows.length)));
  }

  async function showMore() {
    const mine = turn;
    const found = await store.searchClaims({ query, chosen, sort }, rows.length, AT_A_TIME, false);
    if (mine !== turn) return;
    rows = [...rows, ...found.rows];
    tellRest();
    await grid.addData(found.rows.map(record));
  }

  /** The rows of the file: those shown, in their order; from a server also those that are not shown yet. */
  async function fileRows() {
    if (!isServed) return grid ? grid.getData("active").map((entry) => entry.row) : rows;
    const all = [];
    while (all.length < Math.min(total, MOST_IN_FILE)) {
      const found = await store.searchClaims({ query, chosen, sort }, all.length, 1000, false);
      if (!found.rows.length) break;
      all.push(...found.rows);
    }
    return all.slice(0, MOST_IN_FILE);
  }

  async function save() {
    const all = await fileRows();
    if (all.length < total) summary.textContent = t.file_holds(number(all.length), number(total));
    download("claims.csv", "text/csv", csv(all));
  }

  const records = new Map();
  const record = (row) => {
    if (!records.has(row)) records.set(row, { row });
    return records.get(row);
  };
  const byText = (name) => (a, b, x, y) => compare(data.claims.get(name, x.getData().row), data.claims.get(name, y.getData().row));
  const byPlace = (a, b, x, y) => compare(claimPlace(x.getData().row), claimPlace(y.getData().row));
  const byValue = (a, b, x, y) => (rowPosition(x) ?? -1) - (rowPosition(y) ?? -1);
  const cell = (make) => (of) => make(of.getData().row);
  const get = (name) => (row) => data.claims.get(name, row);
  const columns = [
    { title: t.value, field: "value", minWidth: 120, widthGrow: 1, hozAlign: "end", sorter: byValue, formatter: cell((row) => h("strong", null, ltr(claimValue(row)))) },
    { title: t.event_type, field: "event_type", minWidth: 84, widthGrow: 1, sorter: byText("event_type"), formatter: cell((row) => h("span", null, label(get("event_type")(row)))) },
    { title: t.counted_class, field: "counted_class", minWidth: 100, widthGrow: 1, sorter: byText("counted_class"), formatter: cell((row) => h("span", null, label(get("counted_class")(row), "counted_class"))) },
    { title: t.words, field: "evidence", minWidth: 150, widthGrow: 4, sorter: byText("evidence"), formatter: cell(evidenceLink) },
    { title: t.source, field: "source", minWidth: 96, widthGrow: 1, sorter: byText("source"), formatter: cell((row) => (get("source")(row) ? h("span.clip", { dir: "auto" }, get("source")(row)) : h("span.note", null, t.no_source))) },
    { title: t.place, field: "place", minWidth: 96, widthGrow: 1, sorter: byPlace, formatter: cell((row) => h("span", null, claimPlace(row) ? own(claimPlace(row)) : h("span.note", null, t.none))) },
    { title: t.statement_date, field: "statement_date", minWidth: 96, widthGrow: 1, sorter: byText("statement_date"), formatter: cell((row) => ltr(get("statement_date")(row) ?? "—")) },
    { title: t.verdict, field: "verdict", minWidth: 104, widthGrow: 1, sorter: byText("verdict"), formatter: cell(verdictCell) },
    { title: t.confidence, field: "confidence", minWidth: 108, widthGrow: 1, hozAlign: "end", sorter: (a, b, x, y) => get("confidence")(x.getData().row) - get("confidence")(y.getData().row), formatter: cell((row) => ltr(get("confidence")(row).toFixed(2))) },
  ];

  if (isServed) for (const column of columns) column.sorter = () => 0;

  const built = async () => {
    await update();
    const [field, direction] = sort.split(":");
    grid = new Tabulator(holder, {
      data: rows.map(record),
      index: "row",
      height: "min(70vh, 720px)",
      layout: "fitColumns",
      textDirection: language === "ar" ? "rtl" : "ltr",
      rowHeight: 50,
      renderHorizontal: "basic",
      movableColumns: false,
      placeholder: () => h("p", null, t.nothing),
      // A server sends rows in their order.
      initialSort: columns.some((column) => column.field === field) ? [{ column: field, dir: direction === "desc" ? "desc" : "asc" }] : [],
      columns,
    });
    grid.on("dataSorted", (sorters) => {
      const now = sorters.length ? sorters[0].field + ":" + sorters[0].dir : "";
      if (now !== sort) {
        sort = now;
        if (isServed) update();
        else remember();
      }
    });
    grid.on("tableBuilt", () => {
      holder.setAttribute("aria-label", t.claims);
      // The cells' links take the focus; a grid may hold nothing else that does.
      holder.querySelector(".tabulator-tableholder").removeAttribute("tabindex");
      for (const column of grid.getColumns()) {
        const head = column.getElement();
        head.tabIndex = 0;
        head.addEventListener("keydown", (event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          const [now] = grid.getSorters();
          grid.setSort(column.getField(), now?.field === column.getField() && now.dir === "asc" ? "desc" : "asc");
        });
      }
    });
  };

  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      query = search.value;
      update();
    }, 150);
  });

  return {
    content: [
      h("h1", null, t.claims),
      h("div.tools", null,
        h("label.search", { for: "search" }, h("span", null, t.search), search),
        h("button", { type: "button", on: { click: () => go("claims") } }, t.clear),
        h("button", { type: "button", on: { click: save } }, t.csv)),
      summary,
      h("div.split", null, h("section.filters", { "aria-label": t.filters }, panel), h("div.found", null, holder, more)),
    ],
    mounted: built,
  };
}

function compare(a, b) {
  return a === b ? 0 : a === null || a === undefined ? 1 : b === null || b === undefined ? -1 : a < b ? -1 : 1;
}

function rowPosition(row) {
  const at = row.getData().row;
  return position({ point: data.claims.get("point", at), low: data.claims.get("low", at), high: data.claims.get("high", at) });
}

function verdictCell(row) {
  const verdict = data.claims.get("verdict", row);
  const group = data.claims.get("group", row);
  if (!verdict) return h("span");
  return h("a", { href: address("group", { row: group }) }, label(verdict));
}

const CSV_FIELDS = ["id", "op", "point", "low", "high", "unit", "kind", "event_type", "counted_class", "counted", "evidence", "source", "source_type", "certainty", "place_country", "place_text", "place_basis", "place_precision", "place_admin1", "event_begin", "event_end", "statement_date", "scope_time", "verdict", "confidence"];

/** The claims of these rows as CSV, UTF-8 with a mark for Excel; no cell can be a formula. */
export function csv(rows) {
  const lines = [["claim_id", ...CSV_FIELDS.slice(1), "place", "doc_id", "title", "publisher", "url"].join(",")];
  const claims = data.claims, documents = data.documents;
  for (const row of rows) {
    const document = claims.get("document", row);
    const cells = CSV_FIELDS.map((name) => claims.get(name, row));
    cells.push(claimPlace(row), ...["id", "title", "publisher", "url"].map((name) => documents.get(name, document)));
    lines.push(cells.map(csvCell).join(","));
  }
  return "\ufeff" + lines.join("\r\n") + "\r\n";
}

/** A text that no spreadsheet takes for a formula, also in wide forms and behind signs that are not seen; a number is none. */
function harmless(text) {
  return /^([\t\r\n]|[\p{Cf}\p{Z}]*[=+\-@＝＋－＠])/u.test(text) && !/^[-+]?\d[\d.,]*$/.test(text) ? "'" + text : text;
}

/** A text without signs that steer a terminal; ends of lines and tabs stay. */
function printable(text) {
  return text.replace(/(?![\t\r\n])\p{Cc}/gu, "");
}

function csvCell(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = harmless(printable(value));
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}
