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


if __name__ == "__main__":
    unittest.main()
