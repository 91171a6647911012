import { data } from "../data.js";
import { h, own } from "../dom.js";
import { country, t } from "../i18n.js";
import { legend, map } from "../map.js";
import { link, table } from "../parts.js";
import { store } from "../store.js";
import { placeName } from "../words.js";

const ROWS = 300;

/** Where claims are, on a map that lies in the report, and as tables. */
export async function places(parameters, width) {
  const [world, counted] = await Promise.all([store.piece("world"), store.places()]);
  const isNear = ({ place, onlyCountry }) => place >= 0 && !onlyCountry;
  const hasPoint = (entry) => isNear(entry) && data.places.get("lat", entry.place) !== null;
  const hasCountry = (entry) => !hasPoint(entry) && Object.hasOwn(world.middles, entry.code);
  const near = summed(counted.filter(isNear), "place");
  const drawn = near.filter(hasPoint).map((entry) => ({ ...entry, name: nameOf(entry), point: [data.places.get("lon", entry.place), data.places.get("lat", entry.place)] }));
  const lands = summed(counted.filter(hasCountry), "code").map((entry) => ({ ...entry, name: country(entry.code), point: world.middles[entry.code] }));
  const neither = counted.filter((entry) => !hasPoint(entry) && !hasCountry(entry));
  return [
    h("h1", null, t.places),
    h("p.summary", null, t.located(claimsOf(drawn), claimsOf(lands), claimsOf(neither))),
    h("p.note", null, t.located_why),
    map(world, drawn, lands, Math.min(width, 1000)),
    legend(),
    table(t.places, [t.place, t.place_country, t.explicit, t.inherited], near.slice(0, ROWS).map((entry) => {
      const code = data.places.get("country", entry.place);
      return [own(nameOf(entry)), code ? toClaims(code) : t.none, entry.named, entry.inherited];
    })),
    table(t.countries, [t.place_country, t.explicit, t.inherited], lands.map((entry) => [toClaims(entry.code), entry.named, entry.inherited])),
  ];
}

const nameOf = ({ place }) => placeName(place) ?? data.places.get("id", place);

const toClaims = (code) => link("claims", { place_country: code }, country(code));

const claimsOf = (entries) => entries.reduce((sum, { named, inherited }) => sum + named + inherited, 0);

/** One entry for all of the same place or country, those of most claims first. */
function summed(entries, key) {
  const found = new Map();
  for (const entry of entries) {
    const sum = found.get(entry[key]) ?? { ...entry, named: 0, inherited: 0 };
    sum.named += entry.named;
    sum.inherited += entry.inherited;
    found.set(entry[key], sum);
  }
  return [...found.values()].sort((a, b) => claimsOf([b]) - claimsOf([a]));
}
