#!/usr/bin/python3
# test_beside.py - Completion, similar sites, nearest places and likely duplicates as Python sees them
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import math
import threading
import unittest

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import GLib, Pioneer

CATALOGUE = Pioneer.Catalogue.load_shipped()


class Completion(unittest.TestCase):
    def test_parts(self):
        first = CATALOGUE.complete("LEEDS city c", 5)[0]
        self.assertEqual(first.get_text(), "Leeds City Council")
        self.assertEqual(first.get_record().get_reference(), "partner/leeds-city-council")
        self.assertEqual(first.get_snippet().highlight("[", "]"), "[Leeds] [City] [Council]")
        found = CATALOGUE.search(first.get_query().to_string())
        self.assertEqual(found[0].get_record().get_reference(), "partner/leeds-city-council")

    def test_bounds(self):
        self.assertEqual(len(CATALOGUE.complete("", 5)), 0)
        self.assertEqual(len(CATALOGUE.complete("l", 3)), 3)
        with self.assertRaises(GLib.Error):
            CATALOGUE.complete("x" * 2000, 5)

    def test_threads(self):
        expected = [item.get_text() for item in CATALOGUE.complete("c", 50)]
        found = []

        def run():
            found.append([item.get_text() for item in CATALOGUE.complete("c", 50)])

        threads = [threading.Thread(target=run) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(found, [expected] * 8)


class Similar(unittest.TestCase):
    def test_reasons(self):
        for similarity in CATALOGUE.find_similar("leeds", 3):
            reasons = similarity.get_reasons()
            self.assertIsInstance(similarity.get_site(), Pioneer.Site)
            self.assertAlmostEqual(sum(reason.get_share() for reason in reasons), similarity.get_score())
            for reason in reasons:
                for statement in reason.get_statements():
                    self.assertEqual(statement.get_record().get_reference(), "site/leeds")
                for statement in reason.get_other_statements():
                    self.assertEqual(statement.get_record(), similarity.get_site())

    def test_unknown(self):
        with self.assertRaisesRegex(GLib.Error, "no site “x”"):
            CATALOGUE.find_similar("x", 3)
        self.assertEqual(len(CATALOGUE.get_undescribed_sites()), 0)


class Near(unittest.TestCase):
    def test_distance(self):
        near = CATALOGUE.find_near_record(Pioneer.Kind.CONCEPT, "concept/leeds", math.inf, 1)[0]
        self.assertEqual(near.get_place().get_id(), "wakefield")
        self.assertEqual(near.get_record(), near.get_place())
        self.assertAlmostEqual(near.get_distance(), 19.372, places=3)

    def test_nothing_is_dropped(self):
        sites = len(CATALOGUE.get_sites())
        placed = len(CATALOGUE.find_near(Pioneer.Kind.SITE, 0, 0, math.inf, 1000))
        self.assertEqual(placed + len(CATALOGUE.find_unplaced(Pioneer.Kind.SITE)), sites)

    def test_bounds(self):
        for latitude, longitude, radius in ((91, 0, 1), (0, 181, 1), (math.nan, 0, 1), (0, 0, math.nan), (0, 0, -1)):
            with self.assertRaises(GLib.Error):
                CATALOGUE.find_near(Pioneer.Kind.SITE, latitude, longitude, radius, 1)


class Duplicates(unittest.TestCase):
    def test_reasons(self):
        for duplicate in CATALOGUE.find_duplicates(Pioneer.Kind.PARTNER, 0.8):
            self.assertNotEqual(duplicate.get_record(), duplicate.get_other())
            self.assertGreaterEqual(duplicate.get_score(), 0.8)
            self.assertGreater(duplicate.get_n_reasons(), 0)
            self.assertFalse(duplicate.is_certain())

    def test_bounds(self):
        with self.assertRaises(GLib.Error):
            CATALOGUE.find_duplicates(Pioneer.Kind.PARTNER, math.nan)


if __name__ == "__main__":
    unittest.main()
