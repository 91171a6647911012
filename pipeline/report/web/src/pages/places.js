import { geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { data } from "../data.js";
import { h, own } from "../dom.js";
import { country, number, t } from "../i18n.js";
import { link, table } from "../parts.js";
import { store } from "../store.js";
import { placeName } from "../words.js";

const NS = "http://www.w3.org/2000/svg";
const ROWS = 300;

/** Where claims are, on a map that lies in the report, and as a table. */
export async function places(parameters, width) {
  const [world, counted] = await Promise.all([store.piece("world"), store.places()]);
  const all = counted.filter(({ place }) => place >= 0);
  let without = 0;
  for (const { place, named, inherited } of counted) if (place < 0) without += named + inherited;
  const located = all.filter(({ place }) => data.places.get("lat", place) !== null);
  for (const entry of all) if (data.places.get("lat", entry.place) === null) without += entry.named + entry.inherited;
  return [
    h("h1", null, t.places),
    h("p.note", null, t.map_note),
    map(world, located, Math.min(width, 1000)),
    without ? h("p.note", null, t.no_coordinates(without)) : null,
    table(t.places, [t.place, t.place_country, t.explicit, t.inherited], all.slice(0, ROWS).map(({ place, named, inherited }) => [
      own(placeName(place) ?? data.places.get("id", place)),
      data.places.get("country", place) ? link("claims", { place_country: data.places.get("country", place) }, country(data.places.get("country", place))) : t.none,
      named, inherited,
    ])),
  ];
}

function svg(name, attributes, ...children) {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes ?? {})) element.setAttribute(key, value);
  element.append(...children.flat().filter(Boolean));
  return element;
}

/** A map of where the claims are: the whole earth when they are all over it, else their part of it. */
function map(world, located, width) {
  const height = Math.round(width * 0.55);
  const points = located.map(({ place }) => [data.places.get("lon", place), data.places.get("lat", place)]);
  const projection = geoNaturalEarth1();
  const box = points.length ? boxOf(points) : null;
  if (box) projection.fitExtent([[20, 20], [width - 20, height - 20]], { type: "MultiPoint", coordinates: box });
  else projection.fitSize([width, height], { type: "Sphere" });
  const path = geoPath(projection);
  const most = Math.max(1, ...located.map(({ named, inherited }) => named + inherited));
  const radius = (n) => 3.5 + 16 * Math.sqrt(n / most);
  const circles = located.flatMap(({ place, named, inherited }) => {
    const at = projection([data.places.get("lon", place), data.places.get("lat", place)]);
    if (!at) return [];
    const title = () => svg("title", null, `${placeName(place)}: ${t.explicit} ${number(named)}, ${t.inherited} ${number(inherited)}`);
    return [
      inherited ? svg("circle", { class: "inherited", cx: at[0], cy: at[1], r: radius(named + inherited) }, title()) : null,
      named ? svg("circle", { class: "named", cx: at[0], cy: at[1], r: radius(named) }, title()) : null,
    ];
  });
  // Names of the places of most claims, where they do not cover each other.
  const taken = [];
  const labels = located.slice(0, 25).map(({ place, named, inherited }) => {
    const at = projection([data.places.get("lon", place), data.places.get("lat", place)]);
    const name = placeName(place) ?? "";
    if (!at) return null;
    const x = at[0], y = at[1] - radius(named + inherited) - 4, half = 3.6 * name.length + 4;
    const isFree = x - half > 0 && x + half < width && y > 12 && y < height && taken.every((other) => Math.abs(other.y - y) > 14 || Math.abs(other.x - x) > other.half + half);
    if (!isFree) return null;
    taken.push({ x, y, half });
    return svg("text", { x, y }, name);
  });
  return h("div.map", { dir: "ltr" }, svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": t.map_label },
    svg("path", { class: "graticule", d: path(geoGraticule10()) }),
    svg("path", { class: "land", d: path(feature(world, world.objects.countries)) }),
    svg("path", { class: "border", d: path(mesh(world, world.objects.countries, (a, b) => a !== b)) }),
    circles, labels));
}

/** A box around most of the points, at least some degrees wide. */
function boxOf(points) {
  const middle = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(share * list.length))];
  const lons = points.map(([lon]) => lon), lats = points.map(([, lat]) => lat);
  const west = Math.max(-180, Math.min(middle(lons, 0.02), middle(lons, 0.5) - 10) - 3), east = Math.min(180, Math.max(middle(lons, 0.98), middle(lons, 0.5) + 10) + 3);
  const south = Math.max(-60, Math.min(middle(lats, 0.02), middle(lats, 0.5) - 6) - 2), north = Math.min(80, Math.max(middle(lats, 0.98), middle(lats, 0.5) + 6) + 2);
  return [[west, south], [west, north], [east, south], [east, north]];
}
