// Opens a report in headless Chromium, of a folder or at an address, and says how long its front page, its table of claims, an article and an explanation take. Run by
// scripts/bench-report.sh.
import { chromium } from "playwright-core";
import { pathToFileURL } from "node:url";

const [report, times] = process.argv.slice(2);
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const found = { front: [], table: [], facet: [], search: [], again: [], article: [], why: [], heap: [] };
for (let i = 0; i < Number(times); i++) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  const page = await (await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: "en-GB" })).newPage();
  const address = report.startsWith("http") ? report : pathToFileURL(report + "/index.html").href;
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset.ready, null, { timeout: 120000 });
  found.front.push(Number(await page.evaluate(() => document.documentElement.dataset.ready)));
  found.table.push(await page.evaluate(async () => {
    const begin = performance.now();
    location.hash = "#/claims";
    while (!document.querySelector(".tabulator-row")) await new Promise(requestAnimationFrame);
    return performance.now() - begin;
  }));
  const changed = (act) => page.evaluate(async (what) => {
    const summary = document.querySelector(".summary");
    const was = summary.textContent;
    const begin = performance.now();
    if (what === "facet") document.querySelector("#facet-event_type-KILLED").click();
    else {
      const search = document.querySelector("#search");
      search.value = what;
      search.dispatchEvent(new Event("input"));
    }
    while (summary.textContent === was) await new Promise(requestAnimationFrame);
    return performance.now() - begin;
  }, act);
  found.facet.push(await changed("facet"));
  found.search.push(await changed("وزاره"));
  found.again.push(await changed("شرطه"));
  const shows = (press, wanted) => page.evaluate(async ([pressed, awaited]) => {
    const begin = performance.now();
    document.querySelector(pressed).click();
    while (!document.querySelector(awaited)) await new Promise(requestAnimationFrame);
    return performance.now() - begin;
  }, [press, wanted]);
  found.article.push(await shows(".tabulator-row a", ".why summary"));
  found.why.push(await shows(".why summary", ".why pre, .why code"));
  found.heap.push(await page.evaluate(() => performance.memory.usedJSHeapSize / 1e6));
  await browser.close();
}
const round = (name) => Math.round(median(found[name]));
console.log(`front page ${round("front")} ms, table of claims ${round("table")} ms, facet ${round("facet")} ms, first search ${round("search")} ms, next search ${round("again")} ms, an article ${round("article")} ms, why ${round("why")} ms, heap ${round("heap")} MB (medians of ${times})`);
