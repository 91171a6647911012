// Answers of a reader to the question whether a claim is right, kept in the browser and saved as lines of JSON.
import { data } from "./data.js";

const FIELDS = ["doc_id", "content_sha256", "begin", "end", "question", "value", "machine_value", "other", "by", "at"];
const QUESTIONS = new Set(["right", "not_a_claim", "event", "class", "source", "place", "value", "time", "group"]);

let answers = [];
let answered = null;

function store() {
  return "rasid-corrections/" + data.run.run;
}

/** Answers that this browser kept. Where it keeps nothing they live as long as the page. */
export function restore() {
  try {
    answers = parse(localStorage.getItem(store()) ?? "").answers;
  } catch {
    answers = [];
  }
  answered = null;
}

function keep() {
  answered = null;
  try {
    localStorage.setItem(store(), text());
  } catch {
    // Private windows keep nothing.
  }
}

function key(answer) {
  return answer.content_sha256 + "/" + answer.begin + "/" + answer.question + (answer.question === "group" ? "/" + answer.other : "");
}

/** Adds an answer; a later one to the same question replaces it, and right and wrong exclude each other. */
export function add(answer) {
  const closed = new Set(["right", "not_a_claim"]);
  answers = answers.filter((other) => key(other) !== key(answer)
    && !(other.content_sha256 === answer.content_sha256 && other.begin === answer.begin && (closed.has(answer.question) || closed.has(other.question))));
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
  const lines = file.replace(/^\ufeff/, "").split("\n");
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i].trim()) continue;
    let answer;
    try {
      answer = JSON.parse(lines[i]);
    } catch {
      return { answers: [], bad: i + 1 };
    }
    const whole = answer && typeof answer.doc_id === "string" && typeof answer.content_sha256 === "string" && Number.isInteger(answer.begin)
      && Number.isInteger(answer.end) && QUESTIONS.has(answer.question);
    if (!whole) return { answers: [], bad: i + 1 };
    read.push(answer);
  }
  return { answers: read, bad: 0 };
}

/** Whether a claim was answered for. */
export function reviewState(row) {
  answered ??= new Set(answers.map((answer) => answer.doc_id + "-" + answer.begin));
  const document = data.documents.get("id", data.claims.get("document", row));
  return answered.has(document + "-" + data.claims.get("begin", row));
}
