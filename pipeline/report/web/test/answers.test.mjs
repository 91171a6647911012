// Answers of reviewers: the page takes and refuses what the program's parser does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { canBe, entered, isAnswer, isLink } from "../src/answers.js";
import { add, all, parse, restore, text } from "../src/corrections.js";
import { data, Table } from "../src/data.js";

const SHA = "ab".repeat(32), OTHER_SHA = "cd".repeat(32);

data.run = { run: "local", events: ["KILLED"], classes: ["PERSON", "CIVILIAN"], success: {} };
data.claims = new Table({ event_type: { list: ["KILLED", "STRANDED"], codes: [0, 1] }, counted_class: { list: ["TOURIST"], codes: [0, 0] } });
data.documents = new Table({ id: ["327f2ca9427cbcbf", "0000000000000001"], sha256: [SHA, OTHER_SHA] });
data.documentRows = new Map([["327f2ca9427cbcbf", 0], ["0000000000000001", 1]]);

const cases = readFileSync(new URL("../../../core/src/test/resources/rasid/claim/answers.tsv", import.meta.url), "utf8")
  .split("\n").filter((line) => line && !line.startsWith("#")).slice(1).map((line) => line.split("\t"));

test("what can be an answer is what the program takes", () => {
  assert.ok(cases.length > 40);
  for (const [question, cell, wanted] of cases) {
    const value = cell === "none" ? null : cell;
    const typed = entered(question, value ?? "");
    const words = question + " " + cell;
    assert.equal(question === "group" ? isLink(typed) : canBe(question, typed), wanted === "yes", words + ", typed");
    const line = { doc_id: "a", begin: 1, end: 3, question, ...(question === "group" ? { other: value } : { value }) };
    assert.equal(isAnswer(line), wanted === "yes", words + ", in a file");
  }
});

test("figures and times are kept in the digits of the files", () => {
  assert.equal(entered("value", " ≥ ١٬٣٠٠ "), "≥1300");
  assert.equal(entered("value", "۱۲٫۵"), "12.5");
  assert.equal(entered("time", "٢٠٢٢-٠١-٠٦"), "2022-01-06");
  assert.equal(entered("source", " فريق ١٢ "), "فريق ١٢");
  assert.equal(entered("time", "  "), null);
});

test("a line names its article by text or id", () => {
  const readme = '{"doc_id": "327f2ca9427cbcbf", "begin": 1083, "end": 1089, "question": "right", "by": "me", "at": "2026-01-31T12:00:00Z"}\n'
    + '{"doc_id": "327f2ca9427cbcbf", "begin": 16, "end": 21, "question": "class", "value": "CIVILIAN"}\r\n'
    + `{"content_sha256": "${OTHER_SHA}", "begin": 1, "end": 3, "question": "not_a_claim"}\r`
    + '{"doc_id": "ffffffffffffffff", "begin": 1, "end": 3, "question": "right"}';
  const { answers, bad } = parse("\ufeff" + readme);
  assert.equal(bad, 0);
  assert.deepEqual(answers.map((answer) => [answer.doc_id, answer.content_sha256]),
    [["327f2ca9427cbcbf", SHA], ["327f2ca9427cbcbf", SHA], ["0000000000000001", OTHER_SHA], ["ffffffffffffffff", null]]);
  answers.forEach(add);
  // A later answer replaces an earlier one, whatever each calls the article by.
  add({ doc_id: "327f2ca9427cbcbf", content_sha256: SHA, begin: 16, end: 21, question: "class", value: "PERSON" });
  add({ doc_id: "ffffffffffffffff", content_sha256: SHA.replace("a", "e"), begin: 1, end: 3, question: "not_a_claim" });
  assert.deepEqual(all().map((answer) => answer.question), ["right", "not_a_claim", "class", "not_a_claim"]);
  assert.deepEqual(parse(text()).answers.length, 4);
});

test("lines that are no answers are named", () => {
  const good = '{"doc_id": "a", "begin": 1, "end": 3, "question": "right"}\n';
  for (const line of ["nonsense", "[]", "null", '{"begin": 1, "end": 3, "question": "right"}', '{"doc_id": "a", "begin": 3, "end": 3, "question": "right"}',
    '{"doc_id": "a", "begin": -1, "end": 3, "question": "right"}', '{"doc_id": "a", "begin": 1, "end": 3, "question": "colour"}',
    '{"doc_id": "a", "content_sha256": "ab", "begin": 1, "end": 3, "question": "right"}', '{"doc_id": "a", "begin": 1, "end": 3, "question": "right", "at": "today"}',
    '{"doc_id": "a", "begin": 1, "end": 3, "question": "right", "by": {}}', '{"doc_id": "a", "begin": 1, "end": 3, "question": "right", "at": "2026-02-30T25:00:00Z"}']) {
    assert.equal(parse(good + line).bad, 2, line);
  }
});

test("symbols that claims of the run have are answers where its tables are gone", () => {
  assert.ok(canBe("event", "STRANDED") && canBe("class", "TOURIST") && canBe("class", "CIVILIAN"));
  assert.ok(!canBe("event", "TOURIST") && !canBe("class", "STRANDED"));
});

/** A browser that keeps these. */
function browserWith(entries) {
  const kept = new Map(Object.entries(entries));
  globalThis.localStorage = { get length() { return kept.size; }, key: (i) => [...kept.keys()][i], getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
  return kept;
}

const line = (answer) => JSON.stringify({ doc_id: "327f2ca9427cbcbf", content_sha256: SHA, begin: 1, end: 3, question: "right", ...answer }) + "\n";

test("answers about the same texts are taken over from other runs of the name", async () => {
  const kept = browserWith({
    "rasid-corrections/local/1": line({ question: "not_a_claim", at: "2026-01-02T00:00:00Z" }),
    "rasid-corrections/local": line({ at: "2026-01-01T00:00:00Z" }) + line({ doc_id: "0000000000000009", content_sha256: OTHER_SHA }),
    // The text is another, though its article has the same id; a text that is not there; no answers; runs of other names.
    "rasid-corrections/local/2": line({ content_sha256: "ef".repeat(32), begin: 7, end: 9 }) + line({ doc_id: "0000000000000008", content_sha256: "ee".repeat(32) }),
    "rasid-corrections/local/3": "{}",
    "rasid-corrections/local2/1": line({ begin: 20, end: 21 }),
    "rasid-by": "ab",
  });
  const asked = [];
  await restore(async (id) => asked.push(id));
  assert.deepEqual(all().map(({ doc_id, begin, question }) => [doc_id, begin, question]),
    [["0000000000000001", 1, "right"], ["327f2ca9427cbcbf", 1, "not_a_claim"]]);
  assert.ok(asked.includes("327f2ca9427cbcbf-1"), "a server tells of its articles when it is asked");
  assert.equal(kept.size, 7, "they are kept as this run's own");
  add({ doc_id: "0000000000000001", content_sha256: OTHER_SHA, begin: 1, end: 3, question: "not_a_claim" });
  await restore(() => assert.fail("answers of this run are all that counts"));
  assert.deepEqual(all().map((answer) => answer.question), ["not_a_claim", "not_a_claim"]);
});

test("a browser that keeps nothing has no answers", async () => {
  browserWith({});
  await restore(async () => -1);
  assert.deepEqual(all(), []);
  globalThis.localStorage = undefined;
  await restore(async () => -1);
  assert.deepEqual(all(), []);
});
