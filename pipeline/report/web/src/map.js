// A map of where claims are: circles for places, squares for countries of which no nearer place is known.
import { geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { h } from "./dom.js";
import { number, t } from "./i18n.js";

const NS = "http://www.w3.org/2000/svg";
const MOST_NAMES = 25;

function svg(name, attributes, ...children) {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes ?? {})) element.setAttribute(key, value);
  element.append(...children.flat().filter(Boolean));
  return element;
}

/** The map: the whole earth when the spots are all over it, else their part of it. A spot has its name, its point and its claims. */
export function map(world, places, countries, width) {
  const height = Math.round(width * 0.55);
  const spots = [...countries, ...places];
  const projection = geoNaturalEarth1();
  if (spots.length) projection.fitExtent([[20, 20], [width - 20, height - 20]], { type: "MultiPoint", coordinates: boxOf(spots.map(({ point }) => point)) });
  else projection.fitSize([width, height], { type: "Sphere" });
  const path = geoPath(projection);
  const most = Math.max(1, ...spots.map(total));
  const radius = (n) => 3.5 + 16 * Math.sqrt(n / most);
  const shown = (spot, least) => ({ ...spot, at: projection(spot.point), size: Math.max(least, radius(total(spot))) });
  const squares = countries.map((spot) => shown(spot, 8)).filter(({ at }) => at);
  const circles = places.map((spot) => shown(spot, 0)).filter(({ at }) => at);
  return h("div.map", { dir: "ltr" }, svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": t.map_label },
    svg("path", { class: "graticule", d: path(geoGraticule10()) }),
    svg("path", { class: "land", d: path(feature(world, world.objects.countries)) }),
    svg("path", { class: "border", d: path(mesh(world, world.objects.countries, (a, b) => a !== b)) }),
    squares.map((spot) => square(spot.at, spot.size, title(spot))),
    circles.flatMap((spot) => [
      spot.inherited ? circle("inherited", spot.at, spot.size, title(spot)) : null,
      spot.named ? circle("named", spot.at, radius(spot.named), title(spot)) : null,
    ]),
    // Above the circles, which lie in their country.
    squares.map((spot) => svg("text", { class: "count", x: spot.at[0], y: spot.at[1] + 4 }, number(total(spot)))),
    names([...squares, ...circles], width, height)));
}

/** What the marks of the map mean. */
export function legend() {
  const sample = (...marks) => svg("svg", { width: 22, height: 22, "aria-hidden": "true" }, marks);
  const entries = [
    [sample(circle("named", [11, 11], 7)), t.mark.named],
    [sample(circle("inherited", [11, 11], 7)), t.mark.inherited],
    [sample(square([11, 11], 8), svg("text", { class: "count", x: 11, y: 15 }, "3")), t.mark.country],
  ];
  return h("ul.map-legend", { "aria-label": t.legend }, entries.map(([mark, words]) => h("li", null, mark, " ", words)));
}

const total = ({ named, inherited }) => named + inherited;

const title = (spot) => svg("title", null, `${spot.name}: ${t.explicit} ${number(spot.named)}, ${t.inherited} ${number(spot.inherited)}`);

function circle(kind, [cx, cy], r, ...children) {
  return svg("circle", { class: kind, cx, cy, r }, children);
}

function square([x, y], half, ...children) {
  return svg("rect", { class: "country", x: x - half, y: y - half, width: 2 * half, height: 2 * half }, children);
}

/** Names of the spots of most claims, where they do not cover each other. */
function names(spots, width, height) {
  const taken = [];
  return spots.sort((a, b) => total(b) - total(a)).slice(0, MOST_NAMES).map(({ name, at, size }) => {
    const x = at[0], y = at[1] - size - 4, half = 3.6 * name.length + 4;
    const isFree = x - half > 0 && x + half < width && y > 12 && y < height && taken.every((other) => Math.abs(other.y - y) > 14 || Math.abs(other.x - x) > other.half + half);
    if (!isFree) return null;
    taken.push({ x, y, half });
    return svg("text", { x, y }, name);
  });
}

/** A box around most of the points, at least some degrees wide. */
function boxOf(points) {
  const middle = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(share * list.length))];
  const lons = points.map(([lon]) => lon), lats = points.map(([, lat]) => lat);
  const west = Math.max(-180, Math.min(middle(lons, 0.02), middle(lons, 0.5) - 10) - 3), east = Math.min(180, Math.max(middle(lons, 0.98), middle(lons, 0.5) + 10) + 3);
  const south = Math.max(-60, Math.min(middle(lats, 0.02), middle(lats, 0.5) - 6) - 2), north = Math.min(80, Math.max(middle(lats, 0.98), middle(lats, 0.5) + 6) + 2);
  return [[west, south], [west, north], [east, south], [east, north]];
}
