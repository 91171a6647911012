import { data } from "../data.js";
import { h, ltr, own, webAddress } from "../dom.js";
import { day, label, number, t } from "../i18n.js";
import { ArticleText, ROLES, rolesOf } from "../marks.js";
import { address, badge, claimFacts, claimValue, documentTitle, groupLink, groupOfClaim, link } from "../parts.js";
import { store } from "../store.js";

/** An article: its text with what each claim is made of, its claims, and its numbers that are none. */
export async function article(parameters) {
  const answer = await store.article(parameters.get("id"));
  if (!answer) return null;
  const { row, article: found } = answer;
  const text = new ArticleText(found);
  const documents = data.documents;
  const side = h("div.claim-panel", { "aria-live": "polite" });
  const list = h("ol.claim-list");
  let at = found.claims.findIndex((claim) => data.claims.get("id", claim.row) === parameters.get("claim"));
  const items = found.claims.map((claim, i) => {
    const item = h("button", { type: "button", on: { click: () => choose(i, true), mouseenter: () => highlight(i), mouseleave: () => highlight(at) } },
      h("strong", null, ltr(claimValue(claim.row))), " ", label(data.claims.get("counted_class", claim.row), "counted_class"), " · ", label(data.claims.get("event_type", claim.row)));
    list.append(h("li", null, item));
    return item;
  });

  function highlight(i) {
    const claim = found.claims[i];
    text.show({
      numbers: found.numbers.map(([begin, end]) => [begin, end]),
      claims: found.claims.map((other) => other.quantity),
      ...(claim ? rolesOf(claim) : {}),
    });
  }

  async function choose(i, scroll) {
    if (!found.claims.length) return;
    at = (i + found.claims.length) % found.claims.length;
    const claim = found.claims[at];
    items.forEach((item, k) => item.setAttribute("aria-current", k === at ? "true" : "false"));
    history.replaceState(null, "", address("article", { id: found.id, claim: data.claims.get("id", claim.row) }));
    highlight(at);
    if (scroll) text.scrollTo(claim.quantity);
    side.replaceChildren(...panel(claim, await groupOfClaim(claim.row)));
  }

  function panel(claim, ofGroup) {
    const id = data.claims.get("id", claim.row);
    return [
      h("p.of-n", null,
        h("button", { type: "button", "aria-label": t.previous, title: t.previous + " (p)", on: { click: () => choose(at - 1, true) } }, "↑"), " ",
        h("span", null, t.of_n(number(at + 1), number(found.claims.length))), " ",
        h("button", { type: "button", "aria-label": t.next, title: t.next + " (n)", on: { click: () => choose(at + 1, true) } }, "↓")),
      claimFacts(claim.row),
      ofGroup ? h("p", null, badge(ofGroup.verdict, "verdict"), " ", groupLink(ofGroup)) : "",
      h("p", null, link("review", { claim: id }, t.review_this)),
      why(found, id),
    ];
  }

  text.element.addEventListener("click", (event) => {
    const offset = text.offsetAt(event.clientX, event.clientY);
    const i = found.claims.findIndex(({ quantity: [begin, end] }) => begin <= offset && offset <= end);
    if (i >= 0) choose(i, false);
  });
  const url = webAddress(documents.get("url", row) ?? "");
  const shown = found.claims[at]?.evidence ?? null;
  return {
    keys: { n: () => choose(at + 1, true), p: () => choose(at - 1, true) },
    content: [
      h("h1", { dir: "auto" }, documentTitle(row)),
      h("p.summary", null,
        documents.get("publisher", row) ? [own(documents.get("publisher", row)), " · "] : null,
        day(documents.get("published", row)?.slice(0, 10) ?? null), " · ", documents.get("published", row) ? t.dated_by(label(documents.get("published_basis", row))) + " · " : null,
        t.n_claims(found.claims.length),
        url ? [" · ", h("a", { href: url + (shown && !url.includes("#") ? "#:~:text=" + encodeURIComponent(text.slice(...shown)).replaceAll("-", "%2D") : ""), rel: "noreferrer noopener", target: "_blank" }, t.on_web)] : null),
      found.copy_of ? h("p.alarms", null, link("article", { id: found.copy_of }, t.copy_of(Math.round(found.copy_share * 100) + " %"))) : null,
      legend(),
      h("div.reading", null,
        h("section.text", { "aria-label": t.article }, text.element),
        h("section.margin", { "aria-label": t.claims_here },
          h("h2", null, t.claims_here),
          found.claims.length ? list : h("p", null, t.nothing), side,
          found.numbers.length ? h("details", null, h("summary", null, t.numbers_here, " ", h("span.count", null, number(found.numbers.length))),
            h("ul.plain", null, found.numbers.map((entry) => h("li", null, own(text.slice(entry[0], entry[1])), entry[2] ? [" = ", ltr(entry[2])] : null, " ", h("span.badge", null, label(entry[3])))))) : null,
          shared(found))),
      h("p.note", null, t.zone_note),
    ],
    mounted() {
      highlight(at);
      if (at >= 0) choose(at, true);
      else if (found.claims.length) choose(0, false);
    },
  };
}

/** Why a claim is what it is; asked for when a reader opens it. */
function why(found, id) {
  const holder = h("div", null, h("p", null, t.loading));
  let asked = false;
  const details = h("details.why", { on: { toggle: async () => {
    if (!details.open || asked) return;
    asked = true;
    const words = await store.why(found, id).catch((error) => {
      asked = false;
      return error.message;
    });
    holder.replaceChildren(words ? h("pre", { dir: "ltr", tabindex: "0" }, words)
      : h("p", null, whyNone(found), " ", t.why_run, " ", h("code", { dir: "ltr" }, `scripts/explain.sh ${data.run.folder} ${id}`)));
  } } }, h("summary", null, t.why), holder);
  return details;
}

/** Why there is no explanation: the run has too many claims, or this version or these tables do not make the claim. */
function whyNone(found) {
  if (data.run.explained_up_to) return t.why_beyond(number(data.run.explained_up_to));
  return found.why === undefined ? "" : t.why_otherwise;
}

function legend() {
  return h("p.legend", { "aria-label": t.legend, role: "group" }, ROLES.filter((role) => role !== "evidence").map((role) => h("span.mark-" + role, null, t.role[role])));
}

function shared(found) {
  const others = [...new Set(found.shared.map((entry) => entry[2]))].filter((id) => id !== found.id && data.documentRows.has(id));
  if (!others.length) return null;
  return h("details", null, h("summary", null, t.shared, " ", h("span.count", null, t.n_articles(others.length))),
    h("ul.plain", null, others.slice(0, 30).map((id) => h("li", null, link("article", { id }, own(documentTitle(data.documentRows.get(id))))))));
}
