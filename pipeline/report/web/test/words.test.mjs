// What needs no browser: how words are folded for a search, and where code points lie.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AR, EN } from "../src/i18n.js";
import { codePointIndex } from "../src/offsets.js";
import { normalized } from "../src/search.js";
import { standing } from "../src/words.js";

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
