// The frame of the report: which page the address names, its navigation, language and theme.
import { restore } from "./corrections.js";
import { data } from "./data.js";
import { h } from "./dom.js";
import { language, setLanguage, t } from "./i18n.js";
import { clearHighlights } from "./marks.js";
import { address } from "./parts.js";
import { article } from "./pages/article.js";
import { changes } from "./pages/changes.js";
import { claims } from "./pages/claims.js";
import { codebook } from "./pages/codebook.js";
import { group } from "./pages/group.js";
import { places } from "./pages/places.js";
import { quality } from "./pages/quality.js";
import { review } from "./pages/review.js";
import { sources } from "./pages/sources.js";
import { store } from "./store.js";

const PAGES = { changes, group, claims, article, places, sources, quality, codebook, review };
const IN_MENU = ["changes", "claims", "places", "sources", "review", "quality", "codebook"];

const root = document.getElementById("app");
const main = h("main", { id: "main", tabindex: "-1" });
const menu = h("nav.menu");
const header = h("header.frame");
let keys = {};
let turn = 0;

function setting(name, value) {
  try {
    if (value !== undefined) localStorage.setItem("rasid-" + name, value);
    return localStorage.getItem("rasid-" + name);
  } catch {
    return null;
  }
}

function frame() {
  menu.setAttribute("aria-label", t.pages);
  header.replaceChildren(
    h("a.skip", { href: "#main", on: { click: (event) => { event.preventDefault(); main.focus(); } } }, t.skip),
    h("p.brand", null, h("b", null, "rasid"), " ", h("span", null, t.report_of, " ", h("bdi", { dir: "ltr" }, data.run.run))),
    menu,
    h("p.settings", null,
      h("button", { type: "button", lang: language === "ar" ? "en" : "ar", on: { click: () => { setLanguage(setting("language", language === "ar" ? "en" : "ar") ?? (language === "ar" ? "en" : "ar")); frame(); show(); } } }, t.language),
      h("button", { type: "button", "aria-label": t.theme, title: t.theme, on: { click: changeTheme } }, "◐")));
}

function changeTheme() {
  const dark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "light" : "dark";
  setting("theme", document.documentElement.dataset.theme);
}

function drawMenu(current) {
  menu.replaceChildren(...IN_MENU.map((page) => h("a", { href: address(page), "aria-current": page === current ? "page" : null }, t[page])));
}

function go(page, parameters) {
  const before = location.hash;
  location.hash = address(page, parameters);
  // The page may hold what its address does not tell.
  if (location.hash === before) show();
}

/** Shows the page that the address names. */
async function show() {
  const mine = ++turn;
  const [, page = "changes", query = ""] = /^#\/([a-z]*)\??(.*)$/.exec(location.hash) ?? [];
  const parameters = new URLSearchParams(query);
  const name = PAGES[page] ? page : "changes";
  if (name === "group" && parameters.has("row")) {
    const found = await store.groupAt(Number(parameters.get("row"))).catch(() => null);
    if (found) {
      history.replaceState(null, "", address("group", { id: found.id }));
      parameters.set("id", found.id);
    }
  }
  drawMenu(name);
  let made;
  try {
    made = await PAGES[name](parameters, Math.max(280, main.clientWidth || root.clientWidth), go);
  } catch (error) {
    made = [h("h1", null, t[name] ?? name), h("p.fault", { role: "alert" }, error.message)];
  }
  // A reader who went on meanwhile does not want this page any more.
  if (mine !== turn) return;
  const { content = made, mounted, keys: own = {} } = made && !Array.isArray(made) ? made : {};
  clearHighlights();
  keys = own;
  main.replaceChildren(h("div.page.page-" + name, null, content ?? h("p.fault", { role: "alert" }, t.not_found)));
  const title = main.querySelector("h1")?.textContent ?? t[name];
  document.title = title + " · " + data.run.run + " · rasid";
  scrollTo(0, 0);
  await mounted?.();
  if (document.activeElement === document.body && shownOnce) main.focus({ preventScroll: true });
  shownOnce = true;
  document.documentElement.dataset.shown = name + "/" + mine;
}

let shownOnce = false;

/** The key as a keyboard of Latin letters has it, for those who write others. */
function latinKey(event) {
  const place = /^Key([A-Z])$/.exec(event.code);
  return place && !/^[\x20-\x7e]$/.test(event.key) ? place[1].toLowerCase() : event.key.toLowerCase();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
  const act = keys[latinKey(event)];
  if (act) {
    event.preventDefault();
    act();
  }
});

async function start() {
  setLanguage(setting("language") ?? (new URLSearchParams(location.search).get("ui") || (navigator.language?.startsWith("ar") ? "ar" : "en")));
  const theme = setting("theme");
  if (theme) document.documentElement.dataset.theme = theme;
  root.append(h("p.loading", { role: "status" }, t.loading));
  try {
    await store.load();
  } catch (error) {
    root.replaceChildren(h("p.fault", { role: "alert" }, error.message));
    return;
  }
  await restore(store.claim);
  root.replaceChildren(header, main);
  frame();
  addEventListener("hashchange", show);
  await show();
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
}

start();
