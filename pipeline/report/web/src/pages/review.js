import { canBe, entered, isLink, symbols } from "../answers.js";
import { add, all, isKnown, parse, reviewState, text, undo } from "../corrections.js";
import { claimRow, data } from "../data.js";
import { download, h, own } from "../dom.js";
import { label, number, t } from "../i18n.js";
import { ArticleText, rolesOf } from "../marks.js";
import { badges, claimFacts, documentTitle, groupLink, groupOfClaim, link } from "../parts.js";
import { normalized } from "../search.js";
import { isServed, store } from "../store.js";
import { placeName, plainValue } from "../words.js";

/** A queue of rows with one that is asked of first, which comes no second time. */
function startingWith(first, rows) {
  if (first < 0) return rows;
  return {
    length: rows.length,
    async at(i) {
      if (i === 0) return first;
      const before = rows.indexOf(first);
      return rows.at(before >= 0 && i > before ? i : i - 1);
    },
    indexOf(row) {
      if (row === first) return 0;
      const at = rows.indexOf(row), before = rows.indexOf(first);
      return at < 0 || (before >= 0 && at > before) ? at : at + 1;
    },
  };
}

/** One question at a time, answered by a key; the answers become corrections.jsonl. */
export async function review(parameters) {
  const wanted = parameters.get("claim") ? await store.claim(parameters.get("claim")) : -1;
  const rows = startingWith(wanted, await store.queue());
  let at = 0;
  if (wanted < 0) while (at < rows.length && reviewState(await rows.at(at))) at++;
  const done = () => at >= rows.length;
  const card = h("div.question", { "aria-live": "polite" });
  const status = h("p.summary", { role: "status" });
  const initials = h("input", { id: "by", size: "6", autocomplete: "off", maxlength: "40" });
  initials.value = remembered("rasid-by");
  initials.addEventListener("change", () => remember("rasid-by", initials.value.trim()));
  const file = h("input.hidden", { type: "file", accept: ".jsonl,.json,.txt", id: "corrections", tabindex: "-1", "aria-hidden": "true" });
  file.addEventListener("change", async () => {
    if (file.files[0]) take(await file.files[0].text());
    file.value = "";
  });
  let shown = null;
  let editor = null;

  function take(content) {
    const { answers, bad } = parse(content);
    if (bad) {
      status.textContent = t.bad_file(bad);
      return;
    }
    answers.forEach(add);
    const foreign = isServed ? 0 : answers.filter((answer) => !isKnown(answer)).length;
    status.textContent = t.loaded(answers.length) + (foreign ? "; " + t.other_run(foreign) : "");
    counts(false);
  }

  function counts(speak = true) {
    if (speak) status.textContent = t.of_n(number(Math.min(at + 1, rows.length)), number(rows.length)) + " · " + t.answered(all().length);
    saved.disabled = !all().length;
  }

  async function show() {
    editor = null;
    counts();
    if (done()) {
      shown = null;
      card.replaceChildren(h("p", null, t.queue_done));
      return;
    }
    const row = await rows.at(at);
    const document = data.claims.get("document", row);
    const [{ article }, group] = await Promise.all([store.articleAt(document), groupOfClaim(row)]);
    const claim = article.claims.find((other) => other.row === row);
    const excerpt = around(article, claim);
    shown = { row, article, claim, group };
    card.replaceChildren(
      h("p", null, link("article", { id: article.id, claim: data.claims.get("id", row) }, own(documentTitle(document)))),
      h("div.excerpt", null, excerpt.element),
      claimFacts(row),
      group ? h("div", null, groupLink(group), badges(group)) : "",
      answersFor(row));
    excerpt.show(rolesOf(excerpt.claim));
  }

  function answersFor(row) {
    const id = data.documents.get("id", data.claims.get("document", row));
    const given = all().filter((answer) => answer.doc_id === id && answer.begin === data.claims.get("begin", row));
    return given.length ? h("p.given", null, given.map((answer) => h("span.badge", null, t.question[answer.question], answer.value !== null && answer.value !== undefined ? [": ", own(String(answer.value))] : answer.other ? [": ", own(answer.other)] : null))) : "";
  }

  function machine(question) {
    const get = (name) => data.claims.get(name, shown.row);
    switch (question) {
      case "event": return get("event_type");
      case "class": return get("counted_class");
      case "source": return get("source");
      case "place": return get("place") >= 0 ? data.places.get("id", get("place")) : get("place_country");
      case "value": return plainValue({ op: get("op"), point: get("point"), low: get("low"), high: get("high") });
      case "time": return get("event_begin") ? (get("event_begin") === get("event_end") ? get("event_begin") : `${get("event_begin")}/${get("event_end")}`) : null;
      case "group": return shown.group?.id ?? null;
      default: return null;
    }
  }

  function answer(question, value = null, other = null) {
    if (!shown) return;
    add({
      doc_id: shown.article.id,
      content_sha256: shown.article.sha256,
      begin: data.claims.get("begin", shown.row),
      end: data.claims.get("end", shown.row),
      question,
      value,
      machine_value: machine(question),
      other,
      by: initials.value.trim() || null,
      at: new Date().toISOString(),
    });
    at++;
    return show();
  }

  function correct(question) {
    if (!shown) return;
    editor?.remove();
    const id = "edit-" + question;
    const options = offered(question, shown.article);
    const list = options.length ? h("datalist", { id: id + "-list" }, options.map(([value, words]) => h("option", { value }, words))) : null;
    const input = h("input", { id, dir: "auto", autocomplete: "off", list: list ? id + "-list" : null });
    input.value = question === "group" ? "" : machine(question) ?? "";
    const hints = { value: t.value_hint, time: t.time_hint, place: t.place_hint, group: t.group_hint, source: t.empty_means };
    const fault = h("p.fault", { role: "alert" });
    editor = h("form.editor", { on: { submit: (event) => {
      event.preventDefault();
      const said = entered(question, input.value);
      if (!(question === "group" ? isLink(said) : canBe(question, said))) {
        fault.textContent = hints[question] ?? t.symbol_hint;
        return;
      }
      if (question === "group") answer("group", null, said);
      else answer(question, said);
    } } },
      h("label", { for: id }, buttons.find((button) => button.question === question).words, ": ", t.correct_to, " "), input, list,
      h("button", { type: "submit" }, t.ok), h("button", { type: "button", on: { click: () => { editor.remove(); editor = null; } } }, t.cancel),
      hints[question] ? h("p.note", null, hints[question]) : null, fault);
    editor.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        editor.remove();
        editor = null;
      }
      event.stopPropagation();
    });
    card.append(editor);
    input.focus();
    input.select();
  }

  function skip() {
    if (!done()) at++;
    return show();
  }

  function back() {
    const last = undo();
    if (!last) return;
    const row = claimRow(last.doc_id + "-" + last.begin);
    const place = rows.indexOf(row);
    if (place >= 0) at = place;
    return show();
  }

  const buttons = [
    ["y", "right", t.right, () => answer("right")], ["n", "not_a_claim", t.not_a_claim, () => answer("not_a_claim")],
    ...[["e", "event", t.event], ["c", "class", t.class], ["s", "source", t.source_q], ["p", "place", t.place_q], ["v", "value", t.value_q], ["t", "time", t.time], ["g", "group", t.group_q]].map(([key, question, words]) => [key, question, words, () => correct(question)]),
    ["k", "skip", t.skip_q, skip], ["u", "undo", t.undo, back],
  ].map(([key, question, words, act]) => ({ key, question, words, act, element: h("button.ask-" + question, { type: "button", "aria-keyshortcuts": key, on: { click: act } }, h("kbd", null, key), " ", words) }));
  const saved = h("button.save", { type: "button", on: { click: () => download("corrections.jsonl", "application/jsonl", text()) } }, t.save);
  return {
    keys: Object.fromEntries(buttons.map(({ key, act }) => [key, act])),
    content: [
      h("h1", null, t.review),
      h("p.note", null, t.review_intro),
      status,
      h("div.keys", { role: "group", "aria-label": t.keys }, buttons.map((button) => button.element)),
      card,
      h("div.tools", null, h("label", { for: "by" }, t.by, " "), initials, saved,
        h("button", { type: "button", on: { click: () => file.click() } }, t.load), file),
    ],
    mounted: show,
  };
}

/** The line that holds a claim, with the line's own offsets. */
function around(article, claim) {
  const points = Array.from(article.text);
  let begin = claim.evidence[0], end = claim.evidence[1];
  for (const span of [claim.source, claim.place, claim.cue, claim.quantity]) if (span) [begin, end] = [Math.min(begin, span[0]), Math.max(end, span[1])];
  while (begin > 0 && points[begin - 1] !== "\n") begin--;
  while (end < points.length && points[end] !== "\n") end++;
  const shift = (span) => (span ? span.map((offset) => offset - begin) : span);
  const moved = { ...claim };
  for (const [name, span] of Object.entries(claim)) {
    if (name === "triggers") moved.triggers = span.map(shift);
    else if (Array.isArray(span)) moved[name] = shift(span);
  }
  const excerpt = new ArticleText({ text: points.slice(begin, end).join(""), zones: [] });
  excerpt.claim = moved;
  return excerpt;
}

/** Symbols with their words. */
function labelled(question, field) {
  return symbols(question).sort().map((symbol) => [symbol, label(symbol, field)]);
}

/** Answers that are likely: symbols of the tables, places and sources of the article. */
function offered(question, article) {
  switch (question) {
    case "event": return labelled("event", "event_type");
    case "class": return labelled("class", "counted_class");
    case "source": return [...new Set(article.claims.map((claim) => data.claims.get("source", claim.row)).filter(Boolean))].map((source) => [source, ""]);
    case "place": {
      const text = normalized(article.text);
      return Array.from({ length: data.places.rows }, (_, row) => row)
        .filter((row) => /^Q\d+$/.test(data.places.get("id", row)) && text.includes(normalized(data.places.get("name_ar", row) ?? "\n")))
        .map((row) => [data.places.get("id", row), placeName(row) ?? ""]);
    }
    default: return [];
  }
}

function remembered(name) {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Private windows keep nothing.
  }
}
