import { h, own } from "../dom.js";
import { language, t } from "../i18n.js";
import { link, table } from "../parts.js";
import { store } from "../store.js";

/** Each dataset and field with its documentation and an example, out of this run where it has one. */
export async function codebook(parameters) {
  const datasets = await store.piece("codebook");
  const chosen = parameters.get("dataset");
  return [
    h("h1", null, t.codebook),
    h("nav.chips", { "aria-label": t.dataset }, datasets.map(({ dataset }) => link("codebook", { dataset }, dataset))),
    datasets.filter(({ dataset }) => !chosen || dataset === chosen).map(({ dataset, doc, fields }) => h("section", { lang: "en", dir: "ltr" },
      h("h2", null, h("code", null, dataset)),
      h("p", null, doc),
      table(dataset, [t.field, t.type, t.meaning, t.example], fields.map((field) => [
        h("code", null, field.name), h("code", null, field.type),
        [field.doc, field.symbols ? h("p.note", null, h("code", null, field.symbols)) : null, field.meaning ? h("p.note", null, field.meaning) : null],
        field.example === undefined ? "" : [own(field.example), field.elsewhere ? h("p.note", { lang: language, dir: "auto" }, t.elsewhere) : null],
      ]), { hidden: true }))),
  ];
}
