// What an answer of a reviewer can be. The program's own parser holds the same: answers.tsv of its tests is tried with both.
import { data } from "./data.js";

export const QUESTIONS = ["right", "not_a_claim", "event", "class", "source", "place", "value", "time", "group"];

const SHA_256 = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
const FIGURE = /^(>=|<=|[≥≤><~=])?(-?\d+(\.\d+)?)$/;
const RANGE = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/;
const ZEROS = [0x660, 0x6f0];

/** Digits of Arabic and Persian keyboards as those of the files. */
function latinDigits(text) {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) - ZEROS[digit < "۰" ? 0 : 1]));
}

/** A figure without blanks and signs between thousands. */
function plainFigure(text) {
  return latinDigits(text).replace(/[\s,٬،]/g, "").replaceAll("٫", ".");
}

/** What was typed as the file has it; null for none. */
export function entered(question, text) {
  const typed = text.trim();
  if (question === "value") return plainFigure(typed) || null;
  return (question === "time" ? latinDigits(typed) : typed) || null;
}

/** Symbols of events or classes: those of the run's tables, which may be gone, and those that its claims have. */
export function symbols(question) {
  const [table, column] = question === "event" ? ["events", "event_type"] : ["classes", "counted_class"];
  return [...new Set([...data.run[table], ...data.claims.values(column)])];
}

/** Whether a value can be what is right; null says that there is none. */
export function canBe(question, value) {
  switch (question) {
    case "event": case "class": return symbols(question).includes(value);
    case "value": return value !== null && isFigure(plainFigure(value));
    case "time": return value === null || isTime(latinDigits(value));
    default: return true;
  }
}

/** Whether a text names a group or claim to belong with, or, behind !, not. */
export function isLink(other) {
  return typeof other === "string" && /^!?[0-9a-f]{16}(-\d+)?$/.test(other);
}

function isFigure(text) {
  const range = RANGE.exec(text);
  return range ? Number(range[1]) <= Number(range[2]) : FIGURE.test(text);
}

/** A day, month or year, or two with a stroke between, of which the second does not end before the first begins. */
function isTime(text) {
  const parts = text.split("/");
  const days = parts.map(daysOf);
  return parts.length <= 2 && days.every(Boolean) && days[0][0] <= days[days.length - 1][1];
}

/** First and last day of a day, month or year; null when there is no such. */
function daysOf(text) {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  const first = `${year}-${month ?? "01"}-${day ?? "01"}`;
  return isDay(first) ? [first, `${year}-${month ?? "12"}-${day ?? "31"}`] : null;
}

function isDay(text) {
  const date = new Date(text + "T00:00:00Z");
  // Where a month has no such day, some take the next month's for it.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a line of a file is an answer. */
export function isAnswer(line) {
  if (line === null || typeof line !== "object" || Array.isArray(line)) return false;
  const text = (name) => (line[name] === undefined || line[name] === null ? null : line[name]);
  const texts = ["doc_id", "content_sha256", "question", "value", "other", "by", "at"];
  if (!texts.every((name) => text(name) === null || typeof text(name) === "string" || typeof text(name) === "number")) return false;
  const said = (name) => (text(name) === null ? null : String(text(name)));
  return QUESTIONS.includes(said("question"))
    && Number.isInteger(line.begin) && line.begin >= 0 && Number.isInteger(line.end) && line.end > line.begin
    && (said("content_sha256") === null ? said("doc_id") !== null : SHA_256.test(said("content_sha256")))
    && canBe(said("question"), said("value"))
    && (said("question") !== "group" || isLink(said("other")))
    && (said("at") === null || (INSTANT.test(said("at")) && isDay(said("at").slice(0, 10)) && !Number.isNaN(Date.parse(said("at")))));
}
