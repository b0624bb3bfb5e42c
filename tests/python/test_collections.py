#!/usr/bin/python3
# test_collections.py - Catalogues, lists, results and facets as collections
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import time
import unittest

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

CATALOGUE = Pioneer.Catalogue.load_shipped()


class Catalogues(unittest.TestCase):
    def test_subscript(self):
        self.assertEqual(CATALOGUE["site/leeds"].name, "Leeds")
        self.assertIs(CATALOGUE["site/leeds"], CATALOGUE.sites["leeds"])
        self.assertIsNone(CATALOGUE.get("site/nowhere"))
        self.assertEqual(CATALOGUE.get("site/nowhere", 5), 5)
        with self.assertRaises(TypeError):
            CATALOGUE[0]
        with self.assertRaisesRegex(ValueError, "zero character"):
            CATALOGUE["site/leeds\0"]

    def test_near(self):
        for reference, part in (("site/leds", "is it site/leeds?"), ("leeds", "is it site/leeds or concept/leeds?"),
                                ("site/", "such as site/leeds"), ("nonsense/leeds", "such as site/leeds"), ("", "such as site/leeds")):
            with self.assertRaises(KeyError) as caught:
                CATALOGUE[reference]
            self.assertIn(part, str(caught.exception))
            self.assertEqual(caught.exception.code_name, "unknown-record")

    def test_near_is_looked_for_late(self):
        """Asking for what isn't there is quick; only who reads the message waits for what it proposes."""
        start = time.monotonic()
        for number in range(1000):
            with self.assertRaises(KeyError):
                CATALOGUE[f"site/{number}"]
        self.assertLess(time.monotonic() - start, 1)

    def test_contains(self):
        self.assertIn("site/leeds", CATALOGUE)
        self.assertIn(CATALOGUE["site/leeds"], CATALOGUE)
        for other in ("leeds", "site/nowhere", None, 5, Pioneer.Quantity(1, "week")):
            self.assertNotIn(other, CATALOGUE)

    def test_iteration(self):
        references = [record.reference for record in CATALOGUE]
        self.assertEqual(len(references), len(CATALOGUE))
        self.assertEqual(len(references), len(set(references)))
        self.assertEqual(sum(reference.startswith("site/") for reference in references), 31)
        self.assertTrue(Pioneer.CatalogueBuilder().build())
        self.assertEqual(CATALOGUE.layers, ["shipped"])


class Lists(unittest.TestCase):
    def test_subscripts(self):
        sites = CATALOGUE.sites
        self.assertEqual(sites[0], next(iter(sites)))
        self.assertEqual(sites[-1], list(sites)[-1])
        self.assertEqual(sites["site/leeds"], sites["leeds"])
        self.assertEqual(sites[2:5], list(sites)[2:5])
        self.assertEqual(sites[::-1], list(reversed(sites)))
        for key in (31, -32, 2**70):
            with self.assertRaises(IndexError):
                sites[key]
        for key in (None, 1.5, ("leeds",)):
            with self.assertRaises(TypeError):
                sites[key]
        with self.assertRaisesRegex(KeyError, "no “nowhere” in this list, which has site/barnsley"):
            sites["nowhere"]
        with self.assertRaisesRegex(KeyError, "in this list, which is empty"):
            sites.slice(0, 0)["leeds"]
        with self.assertRaisesRegex(KeyError, "in this list, which has no names"):
            CATALOGUE.conflicts["leeds"]

    def test_contains(self):
        self.assertIn("leeds", CATALOGUE.sites)
        self.assertIn(CATALOGUE["site/leeds"], CATALOGUE.sites)
        self.assertNotIn("nowhere", CATALOGUE.sites)
        self.assertNotIn(CATALOGUE["concept/leeds"], CATALOGUE.sites)
        self.assertNotIn(None, CATALOGUE.sites)
        self.assertIn(Pioneer.Text, {type(name) for name in CATALOGUE["site/leeds"].names})

    def test_sets(self):
        first, last = CATALOGUE.sites.slice(0, 3), CATALOGUE.sites.slice(2, 3)
        self.assertEqual(list(first | last), CATALOGUE.sites[:5])
        self.assertEqual(list(first & last), CATALOGUE.sites[2:3])
        self.assertEqual(list(first - last), CATALOGUE.sites[:2])
        with self.assertRaises(TypeError):
            first | [1]

    def test_groups(self):
        groups = CATALOGUE.outcomes.group("modality")
        self.assertEqual(sum(len(group) for group in groups), len(CATALOGUE.outcomes))
        self.assertEqual([outcome.modality for outcome in groups["hope"]], [Pioneer.Modality.HOPE] * len(groups["hope"]))

    def test_items(self):
        """What a comprehension left shows and exports itself as a list of the library does."""
        small = Pioneer.Items(site for site in CATALOGUE.sites if site.name < "C")
        self.assertEqual([row["name"] for row in small.to_rows(["name"])], [site.name for site in small])
        self.assertIn("Barnsley", small._repr_html_())


class Results(unittest.TestCase):
    def setUp(self):
        self.results = CATALOGUE.search("dementia", kind="site", facets=["client-group"], limit=4)

    def test_sequence(self):
        self.assertEqual(len(self.results), 4)
        self.assertEqual(self.results[-1].record, list(self.results)[3].record)
        self.assertEqual([match.position for match in self.results[1:3]], [1, 2])
        self.assertEqual(self.results.records, [match.record for match in self.results])
        reference = self.results[2].record.reference
        self.assertEqual(self.results[reference].position, 2)
        self.assertIn(reference, self.results)
        self.assertIn(CATALOGUE[reference], self.results)
        self.assertIn(self.results[0], self.results)
        for other in ("site/nowhere", CATALOGUE["concept/leeds"], None):
            self.assertNotIn(other, self.results)
        with self.assertRaises(IndexError):
            self.results[4]

    def test_facets(self):
        facet = self.results.facets["client-group"]
        self.assertEqual(facet.n_stated + facet.n_none + facet.n_unknown + facet.n_not_stated, self.results.total)
        self.assertEqual(facet["people-with-dementia"].count, self.results.total)
        self.assertEqual([value.count for value in facet], sorted((value.count for value in facet.values), reverse=True))
        self.assertTrue(Pioneer.Facet())
        with self.assertRaisesRegex(KeyError, "no “place” in this list, which has client-group"):
            self.results.facets["place"]

    def test_modalities(self):
        """Plans don't hide among results."""
        facet = CATALOGUE.search(kind="site", facets="feature").facets["feature"]
        telecare = facet["telecare"]
        self.assertEqual(sum(telecare.modalities.values()), telecare.count)
        self.assertEqual(telecare.modalities, {nick: telecare.get_count_of(nick) for nick in telecare.modalities})


if __name__ == "__main__":
    unittest.main()
