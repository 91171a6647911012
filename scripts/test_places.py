#!/usr/bin/python3
"""Tests pack_places.py, and that the tables of places are sound.

usage: test_places.py
"""
import collections
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pack_places as places  # noqa: E402


class Names(unittest.TestCase):
    def test_a_name_is_known_in_latin_letters(self):
        for arabic, latin in (("سراقب", "Sarāqib"), ("القريتين", "Al Qaryatayn"), ("بيت دجن", "Bayt Dajan"), ("عين التمر", "‘Ayn Tamr"),
                              ("الهاشمية", "Al Hāshimīyah"), ("جنديرس", "Jindayris")):
            self.assertTrue(places.latin_pattern(arabic).fullmatch(places.latin(latin)), arabic)

    def test_another_name_of_the_same_consonants_is_not(self):
        for arabic, latin in (("البيسارية", "Bcharré"), ("عتيل", "Till"), ("حوبان", "Ḩabbān")):
            self.assertFalse(places.latin_pattern(arabic).fullmatch(places.latin(latin)), arabic)

    def test_names_are_compared_as_the_program_compares_them(self):
        self.assertEqual(places.key("إربد"), places.key("اربد"))
        self.assertEqual(places.key("بعلبك-الهرمل"), places.key("بعلبك الهرمل"))

    def test_places_of_one_name_far_apart_are_not_told_apart(self):
        near, far = (33.5, 36.3, "A"), (36.2, 37.1, "B")
        self.assertEqual(places.only([near, (33.51, 36.31, "C")]), near)
        self.assertIsNone(places.only([near, far]))
        self.assertIsNone(places.only([]))


class Tables(unittest.TestCase):
    def test_rows_have_a_country_and_lie_on_earth(self):
        countries = {row["country"] for row in places.rows("countries.tsv")}
        for table in ("places.tsv", "cities.tsv", "world-cities.tsv"):
            for row in places.rows(table):
                self.assertIn(row["country"], countries, row)
                if row["lat"]:
                    self.assertLessEqual(abs(float(row["lat"])), 90, row)
                    self.assertLessEqual(abs(float(row["lon"])), 180, row)

    def test_no_row_stands_twice(self):
        counts = collections.Counter((row["kind"], row["country"], row["name_ar"], row["name_en"]) for row in places.rows("places.tsv"))
        self.assertEqual([row for row, count in counts.items() if count > 1], [])

    def test_places_of_a_country_lie_near_one_another(self):
        middles = {row["country"]: (float(row["lat"]), float(row["lon"])) for row in places.rows("country-coordinates.tsv")}
        widest = {"LB": 150, "PS": 150, "SY": 600, "IQ": 700, "YE": 1000, "LY": 1100, "SD": 1200, "JO": 400, "TN": 600}
        for row in places.rows("places.tsv"):
            if row["country"] in widest and row["lat"]:
                apart = places.km(middles[row["country"]], (float(row["lat"]), float(row["lon"])))
                self.assertLess(apart, widest[row["country"]], row)

    def test_points_have_a_division(self):
        for row in places.rows("division-points.tsv.gz"):
            self.assertTrue(row["admin1"], row)

    def test_countries_of_several_divisions_have_points_in_several(self):
        known, found = collections.Counter(row["country"] for row in places.rows("states.tsv")), collections.defaultdict(set)
        for row in places.rows("division-points.tsv.gz"):
            found[row["country"]].add(row["admin1"])
        # GeoNames does not divide Monaco, Martinique and Réunion.
        self.assertEqual([country for country in found if known[country] > 2 and len(found[country]) < 2], ["MC", "MQ", "RE"])
        for country, least in (("US", 50), ("RU", 75), ("FR", 13), ("DE", 16), ("IN", 34), ("BR", 27), ("SS", 10), ("LB", 9), ("DZ", 50)):
            self.assertGreaterEqual(len(found[country]), least, country)

    def test_a_town_has_one_place_in_all_lists(self):
        cities = collections.defaultdict(list)
        for row in places.rows("cities.tsv"):
            # The list of towns has Al Mualla, a part of Aden, at the Bab al-Mandab, and of two Mykolaiv the small one.
            if row["lat"] and row["qid"] not in ("Q3696048", "Q58475"):
                cities[row["qid"], places.key(row["name_ar"])].append((float(row["lat"]), float(row["lon"])))
        for row in places.rows("places.tsv"):
            at = (float(row["lat"]), float(row["lon"])) if row["lat"] else None
            others = cities[row["qid"], places.key(row["of"] or row["name_ar"])] if row["qid"] else []
            if at and others:
                self.assertLess(min(places.km(at, other) for other in others), 50, row)

    def test_further_spellings_lie_where_their_place_does(self):
        rows = places.rows("places.tsv")
        own = {(row["kind"], row["country"], row["name_ar"]): (row["lat"], row["lon"]) for row in rows if not row["of"]}
        for row in rows:
            if row["of"]:
                at = own.get((row["kind"], row["country"], row["of"]), (row["lat"], row["lon"]))
                self.assertEqual((row["lat"], row["lon"]), at, row)

    def test_regions_and_provinces_and_what_wars_name_have_degrees(self):
        lacking = collections.Counter(row["kind"] for row in places.rows("places.tsv") if not row["lat"] and not row["of"])
        for kind, most in (("PROVINCE", 5), ("REGION", 25), ("TOWN", 10), ("HOSPITAL", 2), ("FACILITY", 30), ("CAMP", 16), ("NEIGHBOURHOOD", 45)):
            self.assertLessEqual(lacking[kind], most, kind)


class Points(unittest.TestCase):
    def test_the_source_whose_divisions_are_known_best_is_taken(self):
        spelled = {("AA", "north"): "North", ("AA", "south"): "South"}
        old, both = [places.Point(1, 1, "A", "Old North")], [places.Point(1, 1, "A", "North"), places.Point(2, 2, "B", "South")]
        self.assertEqual(places.best_known("AA", [old, both, both], spelled), 1)
        self.assertEqual(places.best_known("MA", [old, both, both], spelled), 2)

    def test_the_district_of_the_same_name_is_nearer_than_the_nearest(self):
        districts = places.Near()
        for lat, name, second in ((10.00, "Chacao", "Chacao"), (10.05, "Caracas", "Libertador")):
            districts.add("VE", (lat, -66.9), places.Point(lat, -66.9, name, "Miranda", second))
        self.assertEqual(places.second_division("VE", places.Point(10.01, -66.9, "Caracas", "Capital"), districts), "Libertador")
        self.assertEqual(places.second_division("VE", places.Point(10.01, -66.9, "Elsewhere", "Capital"), districts), "Chacao")
        self.assertEqual(places.second_division("VE", places.Point(11.0, -66.9, "Caracas", "Capital"), districts), "")

    def test_what_is_near_is_found_over_the_borders_of_cells(self):
        near = places.Near()
        near.add("IQ", (33.49, 44.49), "a")
        near.add("IR", (33.51, 44.51), "b")
        self.assertEqual(near.within("IQ", (33.51, 44.51), 5), ["a"])
        self.assertEqual(near.within("IQ", (33.51, 44.51), 1), [])

    def test_villages_of_large_countries_are_left_out(self):
        towns = places.Near()
        towns.add("AA", (1, 1), "a")
        many = [places.Point(1, 1, "A", "North")] + [places.Point(1, 1, f"B {number}", "North") for number in range(places.FEW_PLACES)]
        self.assertEqual(places.thinned("AA", many, towns), many[:1])
        self.assertEqual(places.thinned("AA", many[:3], towns), many[:3])


if __name__ == "__main__":
    unittest.main()
