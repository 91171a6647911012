// What needs no browser: how words are folded for a search, and where code points lie.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { data, Table } from "../src/data.js";
import { AR, EN, label, setLanguage } from "../src/i18n.js";
import { codePointIndex } from "../src/offsets.js";
import { normalized } from "../src/search.js";
import { lastSaid, standing, subject } from "../src/words.js";

test("spellings that readers do not tell apart are one", () => {
  for (const [written, typed] of [
    ["وِزَارَةُ", "وزاره"], ["أُلْمَاتِي", "الماتى"], ["إصابة", "اصابه"], ["مسؤول", "مسوول"], ["شاطئ", "شاطي"], ["ألمـــاتي", "الماتي"],
    ["٣٤", "34"], ["۳۴", "34"], ["ﻻ", "لا"], ["ﷲ", "الله"], ["USD", "usd"], ["\u202bقتل\u202c", "قتل"],
  ]) {
    assert.equal(normalized(written), normalized(typed), written);
  }
  assert.notEqual(normalized("قتل"), normalized("قبل"));
});

test("both languages say all that the interface says", () => {
  const keys = (words) => Object.entries(words).flatMap(([key, value]) => (typeof value === "object" ? keys(value).map((inner) => key + "." + inner) : [key + typeof value]));
  assert.deepEqual(keys(AR).sort(), keys(EN).sort());
});

test("code points are found among UTF-16 units, half a pair too", () => {
  const text = "🇮🇶🙂 15 \ud83d x";
  const index = codePointIndex(text);
  assert.equal(text.slice(index[4], index[6]), "15");
  assert.deepEqual(index, [0, 2, 4, 6, 7, 8, 9, 10, 11, 12, 13]);
});

test("a figure that its text has replaced has no say in how reports stand", () => {
  const entry = (n, date, superseded) => ({ id: "a-" + n, origin: 0, op: "EQ", range: [n, n, n], statement_date: date, superseded });
  const group = { verdict: "GROWTH", reports: 2, kind: "COUNT", unit: null, members: [entry(10, "2024-03-04"), entry(13, "2024-03-05"), entry(28, "2024-03-05", true)] };
  assert.equal(standing(group).replace(/[\u2066-\u2069]/g, ""), "13, was 10");
  assert.equal(standing({ ...group, verdict: "SINGLE", members: [entry(28, "2024-03-05", true)] }).replace(/[\u2066-\u2069]/g, ""), "28");
});

const plain = (text) => text.replace(/[\u2066-\u2069]/g, "");

test("money is named by its unit, which stands with its value", () => {
  const group = { class: "MONEY", head: "درهم", event: "TRADED", unit: "AED", scope: "ALL", locality: null, place: "AE", members: [] };
  assert.equal(plain(subject(group)), "Money traded in United Arab Emirates");
  assert.equal(plain(subject({ ...group, unit: null })), "Money درهم traded in United Arab Emirates");
});

test("what no class names is titled by a word as the newest report writes it", () => {
  data.claims = new Table({ counted: ["حاله مؤكدة", "حَالة جديدة", "وفيات"], statement_date: ["2024-03-04", "2024-03-05", "2024-03-06"] });
  const group = { class: "OTHER", head: "حاله", event: "OTHER", unit: null, scope: "ALL", locality: null, place: null };
  assert.equal(plain(subject({ ...group, members: [{ row: 2 }, { row: 1 }, { row: 0 }] })), "حَالة");
  assert.equal(plain(subject({ ...group, members: [{ row: 2 }] })), "حاله");
});

test("who told a figure says it; of reports that are compared one is the last", () => {
  const entry = { id: "a-1", origin: 0, op: "EQ", range: [8, 8, 8], statement_date: null, source: "الشرطة" };
  assert.equal(plain(lastSaid({ verdict: "SINGLE", members: [entry] })), "says الشرطة");
  for (const verdict of ["AGREE", "COMPATIBLE", "CONFLICT"]) assert.equal(plain(lastSaid({ verdict, members: [entry] })), "the last is of الشرطة");
});

test("reports are counted and classes are called as a sentence needs it", () => {
  assert.equal(AR.agree("8", 2), "تقريران يتفقان على 8");
  assert.equal(AR.agree("8", 3), "3 تقارير تتفق على 8");
  assert.equal(EN.agree("8", 2), "2 reports agree on 8");
  assert.deepEqual(["ATTACK", "COMPANY", "PLACE", "PRODUCT"].map((symbol) => label(symbol, "counted_class")), ["attacks", "companies", "places", "products"]);
  assert.equal(label("COUNTRY", "counted_class"), "countries");
  assert.equal(label("COUNTRY", "place_precision"), "a country");
  assert.equal(label("DOCUMENT", "source_type"), "document");
  assert.equal(label("DOCUMENT", "place_basis"), "the article");
});

test("every symbol that a page shows has its words in both languages", () => {
  const schemas = new URL("../../../core/src/main/avro/", import.meta.url);
  const shown = new Set(["Verdict", "AlarmKind", "Certainty", "PlaceBasis", "PlacePrecision", "ScopeTime", "Scope", "NumberDecision", "FailureCategory", "PublishedBasis"]);
  const found = new Map();
  const walk = (node) => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node !== null && typeof node === "object") {
      if (node.type === "enum" && shown.has(node.name)) found.set(node.name, node.symbols);
      Object.values(node).forEach(walk);
    }
  };
  for (const file of readdirSync(schemas).filter((name) => name.endsWith(".avsc"))) walk(JSON.parse(readFileSync(new URL(file, schemas), "utf8")));
  assert.deepEqual([...found.keys()].sort(), [...shown].sort());
  globalThis.document ??= { documentElement: {} };
  setLanguage("ar");
  const without = [];
  for (const [name, symbols] of found) {
    const field = name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
    for (const symbol of symbols) if (symbol !== "UNKNOWN") if (!/[\u0620-\u064a]/.test(label(symbol, field))) without.push(name + " " + symbol);
  }
  assert.deepEqual(without, []);
  setLanguage("en");
});
