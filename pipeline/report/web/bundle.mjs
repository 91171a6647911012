// Makes what the report's page is made of: script, styles with their fonts, borders of countries, licences.
// Run by scripts/bundle-report.sh, which installs the packages of the lock file first. The same packages give the same bytes.
import { build } from "esbuild";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { presimplify, quantile, simplify, filter, filterWeight } from "topojson-simplify";

const out = process.argv[2];
const here = import.meta.dirname ?? new URL(".", import.meta.url).pathname;

const script = await build({
  absWorkingDir: here, entryPoints: ["src/main.js"], bundle: true, minify: true, format: "iife", target: "es2022", charset: "utf8",
  legalComments: "none", metafile: true, write: false,
});
const style = await build({
  absWorkingDir: here, entryPoints: ["src/style.css"], bundle: true, minify: true, target: "es2022", charset: "utf8", legalComments: "none",
  loader: { ".woff2": "dataurl" }, metafile: true, write: false,
});
const code = script.outputFiles[0].text;
if (/<\/script|<!--/i.test(code)) throw new Error("the script holds what would end its element");
writeFileSync(join(out, "report.js"), code);
writeFileSync(join(out, "report.css"), style.outputFiles[0].text);
writeFileSync(join(out, "world.json"), JSON.stringify(world()) + "\n");
writeFileSync(join(out, "LICENSES.txt"), licences([script, style]));

/** Borders of countries without what no map of news shows: names, and islands and bends below a screen's pixel. */
function world() {
  const topology = JSON.parse(readFileSync(join(here, "node_modules/world-atlas/countries-50m.json"), "utf8"));
  delete topology.objects.land;
  for (const country of topology.objects.countries.geometries) delete country.properties;
  const weighted = presimplify(topology);
  const least = quantile(weighted, 0.45);
  const simple = simplify(filter(weighted, filterWeight(weighted, least)), least);
  // Back to whole numbers, as they came.
  const { scale, translate } = topology.transform;
  const round = (x, i) => Math.round((x - translate[i]) / scale[i]);
  simple.transform = topology.transform;
  simple.arcs = simple.arcs.map((arc) => {
    let px = 0, py = 0;
    return arc.map(([x, y]) => {
      const qx = round(x, 0), qy = round(y, 1);
      const step = [qx - px, qy - py];
      px = qx;
      py = qy;
      return step;
    });
  });
  return simple;
}

/** The licence of each package of which something is in the bundle. */
function licences(results) {
  const names = new Set(["world-atlas"]);
  const outputs = results.flatMap((result) => Object.values(result.metafile.outputs));
  const used = outputs.flatMap((output) => Object.entries(output.inputs)).filter(([, input]) => input.bytesInOutput > 0);
  // Fonts stand within the style sheet and are no inputs of it.
  const fonts = results.flatMap((result) => Object.keys(result.metafile.inputs)).filter((input) => input.endsWith(".woff2"));
  for (const input of [...used.map(([name]) => name), ...fonts]) {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input) ?? [];
    if (name) names.add(name);
  }
  const parts = [];
  for (const name of [...names].sort()) {
    const folder = join(here, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    parts.push(`${name} ${version}, ${license}\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : "(its package holds no licence text)"}\n`);
  }
  return "What report.js, report.css and world.json are made of, beside rasid's own code.\n\n" + parts.join("\n" + "-".repeat(78) + "\n\n");
}
