import { data } from "../data.js";
import { h } from "../dom.js";
import { label, number, t } from "../i18n.js";
import { address, groupCard } from "../parts.js";
import { newsValue } from "../words.js";

const AT_A_TIME = 20;

/** The front page: groups with several reports or alarms, by news value. */
export function changes(parameters) {
  // Groups to which this run added nothing are not news; they come from the runs before it.
  const fresh = data.groups.filter((group) => group.members.some((entry) => entry.row !== undefined));
  const kinds = new Map();
  for (const group of fresh) for (const kind of kindsOf(group)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const wanted = parameters.get("kind");
  const ranked = fresh
    .filter((group) => !wanted || kindsOf(group).includes(wanted))
    .map((group) => ({ group, ...newsValue(group) }))
    .sort((a, b) => a.kind - b.kind || b.weight - a.weight || (a.group.id < b.group.id ? -1 : 1));
  const list = h("div.cards");
  const more = h("button.more", { type: "button", on: { click: () => show() } });
  let shown = 0;
  function show() {
    for (const { group } of ranked.slice(shown, shown + AT_A_TIME)) list.append(groupCard(group));
    shown = Math.min(ranked.length, shown + AT_A_TIME);
    more.hidden = shown >= ranked.length;
    more.textContent = t.more(number(Math.min(AT_A_TIME, ranked.length - shown)));
  }
  show();
  const order = ["CONFLICT", "REVISED_DOWN", "ALARM", "GROWTH", "COMPATIBLE", "AGREE", "SINGLE"];
  return [
    h("h1", null, t.changes),
    h("p.summary", null, [t.n_articles(data.documents.rows), t.n_claims(data.claims.rows), t.n_groups(data.run.success.records?.claim_groups ?? fresh.length)].join(" · ")),
    h("p.note", null, t.changes_intro),
    h("nav.chips", { "aria-label": t.filters },
      h("a" + (wanted ? "" : ".chosen"), { href: address("changes"), "aria-current": wanted ? null : "true" }, t.all + " ", h("b", null, number(fresh.length))),
      order.filter((kind) => kinds.has(kind)).map((kind) =>
        h("a" + (wanted === kind ? ".chosen" : ""), { href: address("changes", { kind }), "aria-current": wanted === kind ? "true" : null },
          kind === "ALARM" ? t.alarms : label(kind), " ", h("b", null, number(kinds.get(kind)))))),
    ranked.length ? list : h("p", null, t.nothing),
    more,
  ];
}

function kindsOf(group) {
  return group.alarms.length ? [group.verdict, "ALARM"] : [group.verdict];
}
