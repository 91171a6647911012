// The report's page in a browser, against the records of the same runs. Run by scripts/test-report.sh, which makes the reports:
// SEEDS and HOSTILE are folders with a run (run=test, with its records as JSON lines) and its report (report); MANY and UNEXPLAINED have
// reports of a larger run, with explanations and of too many claims for them. With SEEDS_SERVED and
// HOSTILE_SERVED, addresses of servers over the same runs, the page is that of the servers: it must show and do the same.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PAGES = ["changes", "claims", "places", "sources", "review", "quality", "codebook"];
const ROLES = { evidence: "evidence", number: "number", modifier: "modifier", counted: "counted", agent: "agent", source: "source", cue: "cue", place: "place" };

/** The records of a dataset, read from the run's JSON lines. */
function records(folder, dataset) {
  const lines = join(folder, "run=test", "jsonl", dataset);
  return readdirSync(lines).filter((file) => file.endsWith(".jsonl")).sort()
    .flatMap((file) => readFileSync(join(lines, file), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line)));
}

let browser;
const faults = [];

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});

after(async () => {
  await browser.close();
});

const SERVED = process.env.SEEDS_SERVED ? { [process.env.SEEDS]: process.env.SEEDS_SERVED, [process.env.HOSTILE]: process.env.HOSTILE_SERVED } : null;

/** Where the report of a run is. */
function addressOf(folder) {
  return SERVED ? SERVED[folder] : pathToFileURL(join(folder, "report", "index.html")).href;
}

/** Opens a report; whatever it complains of or connects to is a fault. */
async function open(folder, hash = "", options = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: "en-GB", acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.stack));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("request", (request) => {
    const isOwn = SERVED ? request.url().startsWith(SERVED[folder]) || /^(data|blob):/.test(request.url()) : /^(file|data|blob):/.test(request.url());
    if (!isOwn) faults.push("connects to " + request.url());
  });
  page.on("dialog", (dialog) => faults.push("dialog " + dialog.message()));
  await page.addInitScript(() => {
    globalThis.pwned = (by) => {
      (globalThis.wasPwned ??= []).push(by);
    };
  });
  await page.goto(addressOf(folder) + hash);
  await page.waitForFunction(() => document.documentElement.dataset.ready);
  return page;
}

/** Goes to a page of the report and waits until it is shown. */
async function go(page, hash) {
  const before = await page.evaluate(() => document.documentElement.dataset.shown);
  if ((await page.evaluate(() => location.hash)) === hash) return;
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForFunction((was) => document.documentElement.dataset.shown !== was, before);
}

function noFaults() {
  assert.deepEqual(faults.splice(0), []);
}

const SEEDS = process.env.SEEDS;
const HOSTILE = process.env.HOSTILE;

test("what changed: groups with something to tell, the most telling first", async () => {
  const page = await open(SEEDS);
  const groups = records(SEEDS, "claim_groups");
  const telling = groups.filter((group) => group.reports > 1 || group.alarm_details.length || group.parts.length);
  const cards = page.locator("article.card");
  assert.equal(await cards.count(), telling.length);
  const first = cards.first();
  assert.match(await first.locator("h2").innerText(), /^Security forces killed in .*Kazakhstan/);
  const words = (await first.locator(".standing").innerText()).replace(/[\u2066-\u2069]/g, "");
  assert.match(words, /^17, revised down from 18 — says وزارة الشؤون الداخلية, 12 January 2022$/);
  assert.equal(await first.locator(".badge").first().innerText(), "revised down");
  assert.match(await first.innerText(), /7 reports of 5 origins/);
  assert.equal(await first.locator("svg path[transform], svg circle").count() > 0, true);
  for (const verdict of ["GROWTH", "COMPATIBLE"]) {
    await go(page, "#/changes?kind=" + verdict);
    assert.equal(await cards.count(), telling.filter((group) => group.verdict === verdict).length, verdict);
  }
  noFaults();
  await page.context().close();
});

test("from a change to its group to the words in the article", async () => {
  const page = await open(SEEDS);
  const group = records(SEEDS, "claim_groups").find((other) => other.verdict === "REVISED_DOWN");
  const claims = new Map(records(SEEDS, "claims").map((claim) => [claim.claim_id, claim]));
  await page.locator("article.card h2 a").first().click();
  await page.waitForSelector(".page-group table");
  assert.equal(new URL(page.url()).hash, "#/group?id=" + group.group_id);
  const rows = page.locator(".page-group table").first().locator("tbody tr");
  assert.equal(await rows.count(), group.members.length);
  for (const [i, member] of group.members.entries()) {
    const text = await rows.nth(i).innerText();
    const claim = claims.get(member.claim_id);
    assert.ok(text.includes(String(member.point)), text);
    assert.ok(text.includes(claim.evidence.text), text);
    assert.ok(text.includes(member.statement_date), text);
    if (claim.source) assert.ok(text.includes(claim.source.text), text);
    assert.equal(await rows.nth(i).locator(".origin").innerText(), String(member.origin + 1));
  }
  await rows.last().locator("a.words").click();
  await page.waitForSelector(".page-article .claim-panel dl");
  const last = claims.get(group.members.at(-1).claim_id);
  assert.equal(await highlighted(page, "number"), last.number.text);
  assert.equal(await highlighted(page, "source"), last.source.text);
  noFaults();
  await page.context().close();
});

test("a group: one mark for what one origin repeats, its origins by name, and the tree that it stands in", async () => {
  const page = await open(SEEDS);
  const groups = records(SEEDS, "claim_groups");
  const detained = groups.find((group) => group.event_type === "DETAINED");
  assert.deepEqual([detained.reports, detained.independent_origins], [3, 1]);
  await go(page, "#/group?id=" + detained.group_id);
  const voices = new Map();
  for (const member of detained.members) voices.set(member.statement_date, (voices.get(member.statement_date) ?? 0) + 1);
  const texts = await page.locator(".page-group .chart svg text").allTextContents();
  assert.deepEqual(texts.filter((text) => text.startsWith(">")).sort(), [...voices.values()].map((n) => "> 3,000" + (n > 1 ? " ×" + n : "")).sort());
  const security = groups.find((group) => group.verdict === "REVISED_DOWN");
  await go(page, "#/group?id=" + security.group_id);
  const names = page.locator(".origins li");
  assert.equal(await names.count(), security.independent_origins);
  assert.match(await names.first().innerText(), /وزارة الداخلية الكازاخستانية/);
  const whole = groups.find((group) => group.parts.includes(security.group_id));
  const tree = page.locator(".page-group > .tree, .page-group .tree").first();
  assert.equal(await tree.locator("> li > a").getAttribute("href"), "#/group?id=" + whole.group_id);
  assert.match(await tree.locator("> li > .tree [aria-current]").innerText(), /^Security forces killed/);
  await tree.locator("> li > a").click();
  await page.waitForFunction((id) => document.querySelector(".page-group .tree > li > [aria-current]") && location.hash.includes(id), whole.group_id);
  assert.equal(await page.locator(".tree > li > .tree > li > a").first().getAttribute("href"), "#/group?id=" + whole.parts[0]);
  noFaults();
  await page.context().close();
});

async function highlighted(page, role) {
  return page.evaluate((name) => [...(CSS.highlights.get("rasid-" + name) ?? [])].map((range) => range.toString()).join("|"), role);
}

for (const [name, folder] of [["seeds", SEEDS], ["hostile articles", HOSTILE]]) {
  test(`articles: text and every role of every claim are those of the records (${name})`, async () => {
    const page = await open(folder);
    const claims = records(folder, "claims");
    assert.ok(claims.length > 3);
    for (const document of records(folder, "documents")) {
      await go(page, "#/article?id=" + document.doc_id);
      assert.equal(await page.locator(".article-text").evaluate((element) => element.textContent), document.text);
      const numbers = records(folder, "numbers").filter((number) => number.doc_id === document.doc_id && number.decision !== "CLAIM");
      assert.equal(await page.locator(".margin details li .badge").count(), numbers.length);
      for (const claim of claims.filter((other) => other.doc_id === document.doc_id)) {
        await go(page, `#/article?id=${document.doc_id}&claim=${claim.claim_id}`);
        for (const [role, field] of Object.entries(ROLES)) {
          assert.equal((await highlighted(page, role)).replaceAll("|", ""), claim[field]?.text.replaceAll("|", "") ?? "", claim.claim_id + " " + role);
        }
        assert.equal((await highlighted(page, "triggers")), claim.triggers.map((trigger) => trigger.text).join("|"));
      }
    }
    noFaults();
    await page.context().close();
  });
}

test("an explanation is in the page of a small run", async () => {
  const page = await open(SEEDS);
  const claim = records(SEEDS, "claims").find((other) => other.event_type === "KILLED" && other.source);
  await go(page, `#/article?id=${claim.doc_id}&claim=${claim.claim_id}`);
  await page.locator(".why summary").click();
  assert.match(await page.locator(".why pre").innerText(), /event KILLED/);
  noFaults();
  await page.context().close();
});

/** A piece of a report's data, from the script file that holds it. */
function pieceOf(folder, name) {
  const [, packed] = /,"([^"]*)"/.exec(readFileSync(join(folder, "report", "data", name + ".js"), "utf8"));
  return JSON.parse(gunzipSync(Buffer.from(packed, "base64")));
}

const articleOf = (claim) => `#/article?id=${claim.split("-")[0]}&claim=${claim}`;

test("explanations of a larger run: every claim has one, and its piece is loaded when a reader asks", { skip: SERVED !== null }, async () => {
  const { MANY } = process.env;
  const claims = pieceOf(MANY, "claims").id;
  const pieces = readdirSync(join(MANY, "report", "data")).filter((file) => file.startsWith("why-")).map((file) => file.replace(".js", ""));
  assert.ok(claims.length > 1000 && pieces.length > 1, `${claims.length} claims, ${pieces}`);
  assert.deepEqual(pieces.flatMap((name) => Object.keys(pieceOf(MANY, name).texts)).sort(), [...claims].sort());

  const page = await open(MANY, "#/claims");
  const loaded = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.locator(".tabulator-row").first().waitFor();
  const whys = page.locator("script[src*='why-']");
  for (const [i, claim] of [claims[0], claims[1], claims.at(-1)].entries()) {
    await go(page, articleOf(claim));
    assert.equal(await whys.count(), i < 2 ? Math.min(i, 1) : 1);
    await page.locator(".why summary").click();
    assert.match(await page.locator(".why pre").innerText(), new RegExp(`^claim ${claim} in sentence`));
  }
  assert.deepEqual(loaded.filter((url) => url.includes("why-")).map((url) => url.split("/").at(-1)), [pieces[0] + ".js", pieces.at(-1) + ".js"]);
  noFaults();
  await page.context().close();
});

test("a run of too many claims to explain says how many it may have, and the command", { skip: SERVED !== null }, async () => {
  const { UNEXPLAINED } = process.env;
  for (const [locale, words] of [["en-GB", "up to 1,000 claims"], ["ar", "لا يزيد عددها على"]]) {
    const page = await open(UNEXPLAINED, "", { locale });
    const claim = await page.evaluate(async () => {
      location.hash = "#/claims";
      while (!document.querySelector(".tabulator-row a")) await new Promise(requestAnimationFrame);
      return new URLSearchParams(document.querySelector(".tabulator-row a").getAttribute("href").split("?")[1]).get("claim");
    });
    await go(page, articleOf(claim));
    await page.locator(".why summary").click();
    await page.locator(".why code").waitFor();
    const answer = await page.locator(".why").innerText();
    assert.ok(answer.includes(words), answer);
    assert.match(await page.locator(".why code").innerText(), new RegExp(`^scripts/explain.sh .* ${claim}$`));
    noFaults();
    await page.context().close();
  }
});

test("explanations of hostile articles are text", async () => {
  const page = await open(HOSTILE);
  for (const claim of records(HOSTILE, "claims")) {
    await go(page, articleOf(claim.claim_id));
    await page.locator(".why summary").click();
    await page.locator(".why pre").waitFor();
    assert.equal(await page.locator(".why pre").evaluate((element) => element.childElementCount), 0);
  }
  assert.equal(await page.evaluate(() => globalThis.wasPwned), undefined);
  noFaults();
  await page.context().close();
});

test("claims: facets, search, sorting, the address and CSV", async () => {
  const page = await open(SEEDS, "#/claims");
  const claims = records(SEEDS, "claims");
  const shows = (n) => page.waitForFunction((count) => document.querySelector(".summary")?.textContent.startsWith(count + " of"), String(n));
  await shows(claims.length);
  const killed = claims.filter((claim) => claim.event_type === "KILLED");
  await page.locator("#facet-event_type-KILLED").check();
  await shows(killed.length);
  assert.match(await page.locator("label[for=facet-event_type-KILLED] .count").innerText(), new RegExp(`^${killed.length}$`));
  const police = killed.filter((claim) => claim.counted_class === "SECURITY_FORCES");
  await page.locator("#facet-counted_class-SECURITY_FORCES").check();
  await shows(police.length);
  assert.match(page.url(), /event_type=KILLED/);
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset.ready);
  await shows(police.length);

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("CSV of these").click()]);
  const csv = readFileSync(await download.path(), "utf8");
  assert.equal(csv.charCodeAt(0), 0xfeff);
  const lines = csv.trim().split("\r\n").slice(1);
  assert.deepEqual(lines.map((line) => line.split(",")[0]).sort(), police.map((claim) => claim.claim_id).sort());

  await page.getByText("Clear all filters").click();
  await shows(claims.length);
  // Without hamza and with teh marbuta as heh: as it is typed.
  await page.locator("#search").fill("وزاره الصحه");
  const health = claims.filter((claim) => claim.source?.text.includes("وزارة الصحة") || claim.evidence.text.includes("وزارة الصحة"));
  assert.ok(health.length > 0);
  await shows(health.length);
  await page.locator("#search").fill("");
  await shows(claims.length);

  await page.locator(".tabulator-col[tabulator-field=value]").click();
  await page.locator(".tabulator-col[tabulator-field=value]").click();
  const greatest = Math.max(...claims.map((claim) => claim.point ?? claim.low ?? claim.high ?? -1));
  await page.waitForFunction(() => location.hash.includes("sort=value%3Adesc"));
  await page.locator(".tabulator-col[tabulator-field=statement_date]").press("Enter");
  await page.waitForFunction(() => location.hash.includes("sort=statement_date%3Aasc"));
  await page.locator(".tabulator-col[tabulator-field=value]").press("Enter");
  await page.locator(".tabulator-col[tabulator-field=value]").press("Enter");
  await page.waitForFunction(() => location.hash.includes("sort=value%3Adesc"));
  await page.waitForFunction((most) => Number(document.querySelector(".tabulator-row .tabulator-cell").textContent.replace(/[^\d.]/g, "")) === most, greatest);
  noFaults();
  await page.context().close();
});

test("claims: a long value is shown whole, in both languages and on a phone", async () => {
  for (const options of [{}, { locale: "ar" }, { viewport: { width: 380, height: 800 } }]) {
    const page = await open(SEEDS, "#/claims", options);
    await page.locator(".tabulator-row").first().waitFor();
    // In Arabic a cell that is cut would show the end of a number as if it were all.
    const isWhole = await page.evaluate(() => {
      const shown = document.querySelector(".tabulator-row .tabulator-cell .value");
      const cell = shown.closest(".tabulator-cell");
      shown.textContent = "≥ 44,000,000 AED";
      return cell.scrollWidth <= cell.clientWidth && cell.scrollHeight <= cell.clientHeight && shown.getBoundingClientRect().width <= cell.clientWidth;
    });
    assert.ok(isWhole, JSON.stringify(options));
    noFaults();
    await page.context().close();
  }
});

test("review: answers by keys, kept, saved as lines, read back", async () => {
  const page = await open(SEEDS, "#/review");
  const claims = records(SEEDS, "claims");
  const documents = new Map(records(SEEDS, "documents").map((document) => [document.doc_id, document]));
  const alarmed = new Set(records(SEEDS, "claim_groups").flatMap((group) => group.alarm_details.flatMap((alarm) => alarm.claims)));
  await page.locator("#by").fill("ab");
  const idShown = async () => new URLSearchParams((await page.locator(".question p a").first().getAttribute("href")).split("?")[1]).get("claim");
  const answer = async (press) => {
    const id = await idShown();
    await press();
    await page.waitForFunction((was) => !document.querySelector(".question p a")?.href.includes(was), id);
    return claims.find((claim) => claim.claim_id === id);
  };
  await page.locator("h1").click();
  const first = await answer(() => page.keyboard.press("y"));
  // Alarms, then disagreement, then what is least sure.
  const verdicts = new Map(records(SEEDS, "claim_groups").flatMap((group) => group.members.map((member) => [member.claim_id, group.verdict])));
  const urgency = (claim) =>
    (alarmed.has(claim.claim_id) ? 2 : 0) +
    ({ CONFLICT: 1, REVISED_DOWN: 0.5 }[verdicts.get(claim.claim_id)] ?? 0) +
    1 - Math.min(...["confidence", "source_confidence", "place_confidence"].map((name) => claim[name] ?? 1));
  assert.ok(urgency(first) > Math.max(...claims.map(urgency)) - 0.02, "what tells most comes first");
  const second = await answer(() => page.keyboard.press("n"));
  const third = await answer(async () => {
    await page.keyboard.press("e");
    await page.keyboard.type("WOUNDED");
    await page.keyboard.press("Enter");
    assert.notEqual(await page.locator(".editor .fault").innerText(), "", "no row of the tables has it");
    await page.locator("#edit-event").fill("INJURED");
    await page.keyboard.press("Enter");
  });
  const fourth = await answer(async () => {
    await page.keyboard.press("v");
    await page.keyboard.type("many");
    await page.keyboard.press("Enter");
    assert.notEqual(await page.locator(".editor .fault").innerText(), "");
    await page.locator("#edit-value").fill("20..10");
    await page.keyboard.press("Enter");
    assert.notEqual(await page.locator(".editor .fault").innerText(), "");
    await page.locator("#edit-value").fill("≥ ١٬٢٠٠");
    await page.keyboard.press("Enter");
  });
  const fifth = await answer(async () => {
    await page.keyboard.press("s");
    await page.locator("#edit-source").fill("");
    await page.keyboard.press("Enter");
  });
  const sixth = await answer(async () => {
    await page.keyboard.press("g");
    await page.locator("#edit-group").fill("!" + first.claim_id);
    await page.keyboard.press("Enter");
  });
  await page.keyboard.press("y");
  await page.waitForFunction(() => document.querySelector(".summary").textContent.includes("7 answers"));
  await page.keyboard.press("u");
  await page.waitForFunction(() => document.querySelector(".summary").textContent.includes("6 answers"));

  const save = async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("button.save").click()]);
    return readFileSync(await download.path(), "utf8");
  };
  const file = await save();
  // What the page saves is given to the program by scripts/test-report.sh.
  writeFileSync(join(SEEDS, "corrections.jsonl"), file);
  const lines = file.trim().split("\n").map((line) => JSON.parse(line));
  assert.equal(lines.length, 6);
  const expected = [
    [first, "right", null, null, null], [second, "not_a_claim", null, null, null], [third, "event", "INJURED", third.event_type, null],
    [fourth, "value", "≥1200", undefined, null], [fifth, "source", null, fifth.source?.text ?? null, null], [sixth, "group", null, undefined, "!" + first.claim_id],
  ];
  for (const [i, [claim, question, value, machine, other]] of expected.entries()) {
    const line = lines[i];
    assert.deepEqual(Object.keys(line), ["doc_id", "content_sha256", "begin", "end", "question", "value", "machine_value", "other", "by", "at"]);
    assert.equal(line.doc_id, claim.doc_id);
    assert.equal(line.content_sha256, documents.get(claim.doc_id).content_sha256);
    assert.equal(line.begin, claim.number.begin);
    assert.equal(line.end, claim.number.end);
    assert.equal(line.question, question);
    assert.equal(line.value, value);
    if (machine !== undefined) assert.equal(line.machine_value, machine);
    assert.equal(line.other, other);
    assert.equal(line.by, "ab");
    assert.match(line.at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  }

  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset.ready);
  assert.equal(await save(), file, "answers are kept");
  if (!SERVED) {
    // A server does not know what a browser keeps.
    await go(page, "#/claims?reviewed=done");
    assert.match(await page.locator(".summary").innerText(), /^6 of /);
  }

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await go(page, "#/review");
  assert.ok(await page.locator("button.save").isDisabled());
  await page.locator("#corrections").setInputFiles({ name: "c.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(file + '{"doc_id": 3}\n') });
  await page.waitForFunction(() => document.querySelector(".summary").textContent.includes("line 7 is no correction"));
  await page.locator("#corrections").setInputFiles({ name: "c.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(file) });
  await page.waitForFunction(() => document.querySelector(".summary").textContent.includes("6 answers loaded"));
  assert.equal(await save(), file, "a file comes back as it was");
  const byText = { content_sha256: documents.get(second.doc_id).content_sha256, begin: second.number.begin, end: second.number.end, question: "right" };
  const byId = { doc_id: first.doc_id, begin: first.number.begin, end: first.number.end, question: "class", value: "CIVILIAN" };
  await page.locator("#corrections").setInputFiles({ name: "c.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(JSON.stringify(byText) + "\n" + JSON.stringify(byId)) });
  await page.waitForFunction(() => document.querySelector(".summary").textContent.includes("2 answers loaded"));
  const merged = (await save()).trim().split("\n").map((line) => JSON.parse(line));
  assert.equal(merged.filter((line) => line.question !== "event" && line.question !== "value" && line.question !== "source" && line.question !== "group").length, 2, "each replaces what was said before");
  noFaults();
  await page.context().close();
});

test("review: a keyboard of Arabic letters answers by the same keys", async () => {
  const page = await open(SEEDS, "#/review");
  const shown = await page.locator(".question p a").first().getAttribute("href");
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "غ", code: "KeyY", bubbles: true, cancelable: true })));
  await page.waitForFunction((was) => document.querySelector(".question p a")?.getAttribute("href") !== was, shown);
  assert.match(await page.locator(".summary").innerText(), /1 answer$/);
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ر", code: "KeyV", bubbles: true, cancelable: true })));
  await page.locator("#edit-value").waitFor();
  noFaults();
  await page.context().close();
});

test("review: answers about a run are not those about another of its name", async () => {
  const page = await open(SEEDS, "#/review");
  await page.evaluate(() => localStorage.setItem("rasid-corrections/test/0", "{}"));
  await page.locator("h1").click();
  await page.keyboard.press("y");
  await page.waitForFunction(() => document.querySelector(".summary").textContent.includes("1 answer"));
  const keys = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("rasid-corrections/test/") && !key.endsWith("/0")));
  assert.equal(keys.length, 1);
  // The file of another report of a run of that name, on the same disk.
  if (!SERVED) {
    await page.goto(addressOf(HOSTILE) + "#/review");
    await page.waitForFunction(() => document.documentElement.dataset.ready);
    await page.waitForFunction(() => document.querySelector(".summary")?.textContent.includes("0 answers"));
    assert.ok(await page.locator("button.save").isDisabled());
  }
  noFaults();
  await page.context().close();
});

test("claims: none, a value with a bar, and all values of a facet", async () => {
  const page = await open(SEEDS, "#/claims");
  const claims = records(SEEDS, "claims");
  const shows = (n) => page.waitForFunction((count) => document.querySelector(".summary")?.textContent.startsWith(count + " of"), String(n));
  await shows(claims.length);
  const open_ = async (name) => {
    if (!(await page.locator(`details[data-name=${name}]`).getAttribute("open") !== null)) await page.locator(`details[data-name=${name}] summary`).click();
  };
  const nameless = claims.filter((claim) => !claim.source);
  assert.ok(nameless.length > 0 && nameless.length < claims.length);
  await open_("source");
  await page.locator("#facet-source-none").check();
  await shows(nameless.length);
  assert.match(page.url(), /[?&]source=(&|$)/);
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset.ready);
  await shows(nameless.length);
  await page.getByText("Clear all filters").click();
  await shows(claims.length);
  await page.getByText("Clear all filters").click();
  await shows(claims.length);

  const sources = new Set(claims.map((claim) => claim.source?.text ?? ""));
  assert.ok(sources.size > 12, "the seeds have more sources than are shown at first");
  await open_("source");
  const boxes = page.locator("details[data-name=source] li:not([hidden])");
  assert.equal(await boxes.count(), 12);
  await page.locator("#all-source").click();
  await page.waitForFunction((n) => document.querySelectorAll("details[data-name=source] li").length === n, sources.size);
  await page.locator("#all-source").click();
  await page.waitForFunction(() => document.querySelectorAll("details[data-name=source] li").length === 12);

  await page.context().close();
  const hostile = await open(HOSTILE, "#/claims?" + new URLSearchParams({ publisher: "وكالة أ|وكالة ب" }));
  const own = new Set(records(HOSTILE, "documents").filter((document) => document.source_id === "blank").map((document) => document.doc_id));
  const wanted = records(HOSTILE, "claims").filter((claim) => own.has(claim.doc_id)).length;
  assert.ok(wanted > 0);
  await hostile.waitForFunction((count) => document.querySelector(".summary")?.textContent.startsWith(count + " of"), String(wanted));
  await hostile.getByText("Clear all filters").click();
  await hostile.waitForFunction((count) => document.querySelector(".summary")?.textContent.startsWith(count + " of"), String(records(HOSTILE, "claims").length));
  const [download] = await Promise.all([hostile.waitForEvent("download"), hostile.getByText("CSV of these").click()]);
  const csv = readFileSync(await download.path(), "utf8");
  for (const cell of ["'\u200f=1+1", "'＝cmd", "' =1+1"]) assert.ok(csv.includes(cell), cell);
  assert.ok(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(csv), "nothing steers a terminal");
  noFaults();
  await hostile.context().close();
});

test("places, sources, quality and codebook tell what the records hold", async () => {
  const page = await open(SEEDS, "#/places");
  const claims = records(SEEDS, "claims");
  const entities = new Map(records(SEEDS, "entities").map((entity) => [entity.entity_id, entity]));
  const near = claims.filter((claim) => claim.place_precision !== "COUNTRY" && entities.has(claim.place_entity_id));
  const rowsOf = (caption) => page.locator("table", { has: page.locator("caption", { hasText: caption }) }).locator("tbody tr");
  assert.equal(await rowsOf("Places").count(), new Set(near.map((claim) => claim.place_entity_id)).size);
  const drawn = near.filter((claim) => entities.get(claim.place_entity_id).lat != null);
  const named = drawn.filter((claim) => claim.place_basis === "EXPLICIT");
  assert.equal(await page.locator(".map circle.named").count(), new Set(named.map((claim) => claim.place_entity_id)).size);

  const only = claims.filter((claim) => claim.place_country && !drawn.includes(claim));
  const countries = [...new Set(only.map((claim) => claim.place_country))];
  const counts = countries.map((code) => only.filter((claim) => claim.place_country === code).length).sort((a, b) => b - a);
  assert.ok(only.length > drawn.length, "most claims of the seeds are of a country only");
  assert.equal(await page.locator(".map rect.country").count(), counts.length);
  assert.deepEqual((await page.locator(".map .count").allTextContents()).map(Number), counts);
  assert.equal(await rowsOf("Countries").count(), counts.length);
  assert.match(await page.locator(".map-legend").innerText(), /only the country is known/);
  const summary = `${drawn.length} claims with a town or another place of known coordinates, ${only.length} with a country only, ${claims.length - drawn.length - only.length} with neither.`;
  assert.equal(await page.locator(".summary").innerText(), summary);
  assert.ok((await page.locator(".map .land").getAttribute("d")).length > 1000);

  await go(page, "#/sources");
  const ministry = claims.filter((claim) => claim.source?.text === "السلطات").length;
  assert.match(await page.locator("tbody tr", { hasText: "السلطات" }).first().innerText(), new RegExp(`السلطات\\s+official\\s+${ministry}\\s`));

  await go(page, "#/quality");
  const other = claims.filter((claim) => claim.event_type === "OTHER").length;
  assert.match(await page.locator("tr", { hasText: "event is OTHER" }).innerText(), new RegExp(`${other} / ${claims.length}`));
  assert.match(await page.locator(".page-quality").innerText(), /No article failed/);

  await go(page, "#/codebook");
  assert.equal(await page.locator("section h2").count(), 12);
  const row = page.locator("section", { hasText: "claims" }).locator("tr", { has: page.locator("code", { hasText: /^statement_date$/ }) }).first();
  assert.match(await row.innerText(), /Day of the statement, ISO 8601[^]*2022-01-/);
  noFaults();
  await page.context().close();
});

test("hostile articles do nothing, on any page, with data beside the page", async () => {
  const page = await open(HOSTILE);
  for (const name of PAGES) await go(page, "#/" + name);
  for (const document of records(HOSTILE, "documents")) await go(page, "#/article?id=" + document.doc_id);
  for (const group of records(HOSTILE, "claim_groups")) await go(page, "#/group?id=" + group.group_id);
  assert.equal(await page.evaluate(() => globalThis.wasPwned ?? null), null);
  assert.equal(await page.locator("main img, main script, main svg[onload], main [onerror]").count(), 0);
  const links = await page.evaluate(() => [...document.querySelectorAll("a")].map((link) => link.getAttribute("href")));
  assert.ok(links.every((href) => href.startsWith("#")), String(links));

  const emoji = records(HOSTILE, "documents").find((document) => document.source_id === "emoji");
  await go(page, "#/article?id=" + emoji.doc_id);
  const web = await page.locator("a[target=_blank]").getAttribute("href");
  assert.match(web, /^https:\/\/news\.example\/a\?b=%3Cc%3E/);
  const evil = records(HOSTILE, "documents").filter((document) => !document.url?.startsWith("https:"));
  for (const document of evil) {
    await go(page, "#/article?id=" + document.doc_id);
    assert.equal(await page.locator("a[target=_blank]").count(), 0, document.url);
  }

  await go(page, "#/quality");
  assert.match(await page.locator(".page-quality").innerText(), /not Arabic/);
  await go(page, "#/claims");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("CSV of these").click()]);
  const csv = readFileSync(await download.path(), "utf8");
  assert.ok(csv.includes("'=HYPERLINK"));
  assert.ok(csv.includes("'+cmd"));
  assert.doesNotMatch(csv, /(^|,|")[=+@]/m);
  await go(page, "#/nothing");
  await go(page, "#/group?id=<script>");
  assert.match(await page.locator("main").innerText(), /no such page or record/);
  noFaults();
  await page.context().close();
});

test("a missing data file is said", { skip: SERVED !== null }, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("**/data/claims.js", (route) => route.abort());
  await page.goto(pathToFileURL(join(HOSTILE, "report", "index.html")).href);
  await page.waitForSelector(".fault");
  assert.match(await page.locator(".fault").innerText(), /data\/claims\.js is missing beside this page/);
  await context.close();
});

test("a server that has ended is said", { skip: SERVED === null }, async () => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(addressOf(SEEDS));
  await page.waitForFunction(() => document.documentElement.dataset.ready);
  await page.route("**/data/**", (route) => route.abort());
  await page.evaluate(() => {
    location.hash = "#/sources";
  });
  await page.waitForSelector(".fault");
  assert.match(await page.locator(".fault").innerText(), /server does not answer/);
  await context.close();
});

test("without CSS Custom Highlights the roles are elements, and the text stays whole", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    delete globalThis.Highlight;
  });
  const claim = records(SEEDS, "claims").find((other) => other.source && other.modifier);
  await page.goto(addressOf(SEEDS) + `#/article?id=${claim.doc_id}&claim=${claim.claim_id}`);
  await page.waitForSelector(".article-text .mark-number");
  const document = records(SEEDS, "documents").find((other) => other.doc_id === claim.doc_id);
  assert.equal(await page.locator(".article-text .mark-number").evaluateAll((marks) => marks.map((mark) => mark.textContent).join("")), claim.number.text);
  assert.equal(await page.locator(".article-text").evaluate((element) => element.textContent), document.text);
  await context.close();
});

test("Arabic interface: right to left, values from left to right", async () => {
  const page = await open(SEEDS, "", { locale: "ar" });
  assert.equal(await page.evaluate(() => document.documentElement.dir + document.documentElement.lang), "rtlar");
  assert.equal(await page.locator("h1").innerText(), "ما الذي تغيّر");
  const link = (await page.locator("article.card h2 a").first().innerText()).replace(/[\u2066-\u2069]/g, "");
  assert.match(link, /^قوات أمن قُتلوا في .*كازاخستان$/);
  await page.locator("article.card h2 a").first().click();
  await page.waitForSelector(".page-group table");
  const value = page.locator(".page-group tbody bdi.value", { hasText: "≥" }).first();
  const [sign, digit] = await value.evaluate((element) => [0, element.firstChild.length - 1].map((at) => {
    const range = document.createRange();
    range.setStart(element.firstChild, at);
    range.setEnd(element.firstChild, at + 1);
    return range.getBoundingClientRect().x;
  }));
  assert.ok(sign < digit, "the sign stands before its number");
  await page.getByRole("button", { name: "English" }).click();
  await page.waitForFunction(() => document.documentElement.dir === "ltr");
  await page.waitForFunction(() => document.querySelector("h1")?.textContent.includes("Kazakhstan"));
  noFaults();
  await page.context().close();
});

test("at 380 pixels no page is wider than the window", async () => {
  const page = await open(SEEDS, "", { viewport: { width: 380, height: 800 } });
  for (const hash of addresses(SEEDS)) {
    await go(page, hash);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 380, hash);
  }
  noFaults();
  await page.context().close();
});

function addresses(folder) {
  const claim = records(folder, "claims")[0];
  const group = records(folder, "claim_groups").find((other) => other.alarm_details.length) ?? records(folder, "claim_groups")[0];
  return [...PAGES.map((page) => "#/" + page + (page === "codebook" ? "?dataset=claims" : "")), "#/group?id=" + group.group_id, `#/article?id=${claim.doc_id}&claim=${claim.claim_id}`];
}

for (const [name, options] of [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["Arabic", { colorScheme: "light", locale: "ar" }],
  ["phone", { colorScheme: "dark", viewport: { width: 380, height: 800 } }],
]) {
  test(`accessible: no serious violation on any page (${name})`, async () => {
    const page = await open(SEEDS, "", options);
    const [ground] = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
    assert.equal(ground < 128, options.colorScheme === "dark");
    await page.evaluate(axe);
    for (const hash of addresses(SEEDS)) {
      await go(page, hash);
      const violations = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      const serious = violations.violations.filter((violation) => ["serious", "critical"].includes(violation.impact))
        .map((violation) => `${violation.id}: ${violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + " " + node.failureSummary?.split("\n")[1]).join("; ")}`);
      assert.deepEqual(serious, [], hash);
    }
    noFaults();
    await page.context().close();
  });
}

test("by keyboard alone: to the content, through the claims of an article", async () => {
  const page = await open(SEEDS);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  const claims = records(SEEDS, "claims");
  const document = records(SEEDS, "documents").find((other) => other.claims > 2);
  const ordered = claims.filter((claim) => claim.doc_id === document.doc_id).sort((a, b) => a.number.begin - b.number.begin);
  await go(page, `#/article?id=${document.doc_id}&claim=${ordered[0].claim_id}`);
  await page.keyboard.press("n");
  await page.waitForFunction((id) => location.hash.includes(id), ordered[1].claim_id);
  assert.equal(await highlighted(page, "number"), ordered[1].number.text);
  await page.keyboard.press("p");
  await page.waitForFunction((id) => location.hash.includes(id), ordered[0].claim_id);
  noFaults();
  await page.context().close();
});

test("prints: black on white without the menu, with all charts", async () => {
  const page = await open(SEEDS, "", { colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.equal(await page.locator(".menu").isVisible(), false);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).color), "rgb(0, 0, 0)");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator(".card svg").count(), await page.locator(".card").count());
  assert.ok((await page.pdf()).length > 20000);
  noFaults();
  await page.context().close();
});
