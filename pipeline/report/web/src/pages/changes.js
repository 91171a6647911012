import { data } from "../data.js";
import { h } from "../dom.js";
import { label, number, t } from "../i18n.js";
import { address, groupCard } from "../parts.js";
import { store } from "../store.js";

const AT_A_TIME = 20;
const ORDER = ["CONFLICT", "REVISED_DOWN", "ALARM", "GROWTH", "COMPATIBLE", "AGREE", "SINGLE"];

/** The front page: groups with several reports or alarms, by news value. */
export async function changes(parameters) {
  const wanted = parameters.get("kind");
  const first = await store.changes(wanted, 0, AT_A_TIME);
  const list = h("div.cards");
  const more = h("button.more", { type: "button", on: { click: async () => show(await store.changes(wanted, shown, AT_A_TIME)) } });
  let shown = 0;
  function show({ groups, total }) {
    for (const group of groups) list.append(groupCard(group));
    shown += groups.length;
    more.hidden = shown >= total;
    more.textContent = t.more(number(Math.min(AT_A_TIME, total - shown)));
  }
  show(first);
  const { kinds, all, total } = first;
  return [
    h("h1", null, t.changes),
    h("p.summary", null, [t.n_articles(data.size.documents), t.n_claims(data.size.claims), t.n_groups(data.size.groups)].join(" · ")),
    h("p.note", null, t.changes_intro),
    h("nav.chips", { "aria-label": t.filters },
      h("a" + (wanted ? "" : ".chosen"), { href: address("changes"), "aria-current": wanted ? null : "true" }, t.all + " ", h("b", null, number(all))),
      ORDER.filter((kind) => kinds[kind]).map((kind) =>
        h("a" + (wanted === kind ? ".chosen" : ""), { href: address("changes", { kind }), "aria-current": wanted === kind ? "true" : null },
          kind === "ALARM" ? t.alarms.toLowerCase() : label(kind), " ", h("b", null, number(kinds[kind]))))),
    total ? list : h("p", null, t.nothing),
    more,
  ];
}
