// Answers of a reader to the question whether a claim is right, kept in the browser and saved as lines of JSON.
import { isAnswer } from "./answers.js";
import { data } from "./data.js";

const FIELDS = ["doc_id", "content_sha256", "begin", "end", "question", "value", "machine_value", "other", "by", "at"];

let answers = [];
let answered = null;

/** Where the answers about this run are kept: runs of one name are told apart by what they say of themselves. */
function store() {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(data.run.success)) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0;
  return ofName() + "/" + hash.toString(16);
}

/** What the places of all runs of this name begin with. */
function ofName() {
  return "rasid-corrections/" + data.run.run;
}

/**
 * Answers that this browser kept, also those about the same texts in another run of this name, as one that was repeated. Where it keeps
 * nothing they live as long as the page.
 * @param claim looks for a claim by its id, with which a server sends its article
 */
export async function restore(claim) {
  answers = [];
  answered = null;
  try {
    const kept = localStorage.getItem(store());
    if (kept === null) (await ofOtherRuns(claim)).forEach(add);
    else answers = parse(kept).answers;
  } catch {
    // What cannot be read is no answer.
  }
}

/** Answers of other runs of this name about texts that this one has, from the earliest on. */
async function ofOtherRuns(claim) {
  const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i))
    .filter((key) => key === ofName() || key.startsWith(ofName() + "/"));
  const found = keys.sort().flatMap((key) => parse(localStorage.getItem(key)).answers);
  await Promise.all(found.map((answer) => claim(answer.doc_id + "-" + answer.begin)));
  return found.map(ofThisRun).filter(Boolean).sort((a, b) => Date.parse(a.at ?? 0) - Date.parse(b.at ?? 0));
}

/** An answer under the id that this run has for its text; null when it has no such text. */
function ofThisRun(answer) {
  const { content_sha256: sha } = answer;
  if (!sha) return isKnown(answer) ? answer : null;
  const isOwn = data.documents.get("sha256", data.documentRows.get(answer.doc_id) ?? -1) === sha;
  const row = isOwn ? -1 : data.documents.find("sha256", sha);
  return isOwn ? answer : row >= 0 ? { ...answer, doc_id: data.documents.get("id", row) } : null;
}

function keep() {
  answered = null;
  try {
    localStorage.setItem(store(), text());
  } catch {
    // Private windows keep nothing.
  }
}

/** Whether two answers are of one number: an article is known by its text, or where one does not say that by its id. */
function areOfOneNumber(a, b) {
  const isOneArticle = a.content_sha256 && b.content_sha256 ? a.content_sha256 === b.content_sha256 : a.doc_id !== null && a.doc_id === b.doc_id;
  return isOneArticle && a.begin === b.begin;
}

function areOfOneQuestion(a, b) {
  return a.question === b.question && (a.question !== "group" || a.other === b.other);
}

/** Adds an answer; a later one to the same question replaces it, and right and wrong exclude each other. */
export function add(answer) {
  const closed = new Set(["right", "not_a_claim"]);
  answers = answers.filter((other) => !areOfOneNumber(other, answer)
    || !(areOfOneQuestion(other, answer) || closed.has(answer.question) || closed.has(other.question)));
  answers.push(answer);
  keep();
}

export function undo() {
  const last = answers.pop();
  keep();
  return last ?? null;
}

export function all() {
  return answers;
}

/** The answers as a file: an object a line, stable against another run of the same articles. */
export function text() {
  return answers.map((answer) => JSON.stringify(Object.fromEntries(FIELDS.map((field) => [field, answer[field] ?? null]))) + "\n").join("");
}

/** Reads a file of answers; the number of the first line that is none, if any. */
export function parse(file) {
  const read = [];
  const lines = file.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i].trim()) continue;
    let answer;
    try {
      answer = JSON.parse(lines[i]);
    } catch {
      return { answers: [], bad: i + 1 };
    }
    if (!isAnswer(answer)) return { answers: [], bad: i + 1 };
    read.push(named(answer));
  }
  return { answers: read, bad: 0 };
}

/** An answer that names its article by text and id, as far as this page knows them. */
function named(answer) {
  const id = answer.doc_id ?? null, sha = answer.content_sha256 ?? null;
  if (id !== null && sha !== null) return answer;
  const row = sha === null ? data.documentRows.get(id) ?? -1 : data.documents.find("sha256", sha);
  return {
    ...answer,
    doc_id: id ?? data.documents.get("id", row),
    content_sha256: sha ?? data.documents.get("sha256", row),
  };
}

/** Whether this page knows the article of an answer. */
export function isKnown(answer) {
  return data.documentRows.has(answer.doc_id);
}

/** Whether a claim was answered for. */
export function reviewState(row) {
  answered ??= new Set(answers.map((answer) => answer.doc_id + "-" + answer.begin));
  const document = data.documents.get("id", data.claims.get("document", row));
  return answered.has(document + "-" + data.claims.get("begin", row));
}
