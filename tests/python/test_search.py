#!/usr/bin/python3
# test_search.py - Searching by keywords, and what becomes of conditions
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import math
import threading
import unittest

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

CATALOGUE = Pioneer.Catalogue.load_shipped()
State = Pioneer.State
where = Pioneer.Query.where


class Conditions(unittest.TestCase):
    def check(self, query, text):
        """Said by keywords, it is the query that people write."""
        self.assertEqual(str(query), text)
        self.assertEqual(query, Pioneer.Query(text))

    def test_values(self):
        self.check(where(kind="site"), "kind:site")
        self.check(where(kind=Pioneer.Kind.OUTCOME), "kind:outcome")
        self.check(where(client_group="older-people"), "client-group:older-people")
        self.check(where(population=200_000), "population:200000")
        self.check(where(population=2.5e5), "population:250000")
        self.check(where(published=2013), "published:2013")
        self.check(where(modality=Pioneer.Modality.IN_PROGRESS), "modality:in-progress")
        self.check(where(programme=CATALOGUE["programme/integration-pioneers"]), "programme:programme/integration-pioneers")

    def test_text_is_no_query(self):
        """What users typed stands for itself, whatever it looks like."""
        for text in ('<5" OR *', "none", "a..b", "(", "*"):
            found = CATALOGUE.search(note=text)
            self.assertEqual(found.query, Pioneer.Query.new_field("note", text))

    def test_ranges(self):
        self.check(where(population=(200_000, None)), "population:>=200000")
        self.check(where(population=(None, 200_000)), "population:<=200000")
        self.check(where(population=(100_000, 200_000)), "population:100000..200000")
        self.check(where(population=(None, None)), "population:*")
        self.check(where(announced=(datetime.date(2013, 5, 1), datetime.datetime(2013, 12, 31, 12))), "announced:2013-05-01..2013-12-31")
        self.check(where(announced=(Pioneer.Period("2013-05"), None)), "announced:>=2013-05")
        self.check(where(wait=(None, Pioneer.Quantity(8, "week"))), 'wait:"<=8 week"')

    def test_alternatives(self):
        self.check(where(place=["leeds", "barnsley"]), "place:leeds OR place:barnsley")
        self.check(where(place={"leeds", "barnsley"}), "place:barnsley OR place:leeds")
        self.check(where(kind={Pioneer.Kind.SITE, "outcome"}), "kind:outcome OR kind:site")
        self.check(where(population=[(1, 2), State.NOT_STATED]), "population:1..2 OR population:not-stated")

    def test_states(self):
        self.check(where(population=State.NONE), "population:none")
        self.check(where(population=State.UNKNOWN), "population:unknown")
        self.check(where(population=State.NOT_STATED), "population:not-stated")
        self.check(where(population=State.VALUE), "population:*")

    def test_paths(self):
        self.check(where({"population.kind": "target"}), "population.kind:target")
        self.check(where({"population[kind=target]": (5, None)}, kind="site"), "kind:site population[kind=target]:>=5")

    def test_operators(self):
        one, other = Pioneer.Query("telecare"), where(place="leeds")
        self.check(one & other, "telecare place:leeds")
        self.check(one | other, "telecare OR place:leeds")
        self.check(one - other, "telecare -place:leeds")
        self.check(~one, "-telecare")
        self.assertEqual(len({one, Pioneer.Query("telecare"), other}), 2)
        with self.assertRaises(TypeError):
            one & "leeds"

    def test_refused(self):
        for value, error in ((None, TypeError), (True, TypeError), (object(), TypeError), (b"x", TypeError), (math.nan, ValueError),
                             (math.inf, ValueError), ((1, 2, 3), ValueError), ([], ValueError), ([None], TypeError), ("many", ValueError), ("5\0", ValueError),
                             (10**400, ValueError)):
            with self.subTest(value), self.assertRaises(error):
                CATALOGUE.search(population=value)
        with self.assertRaisesRegex(TypeError, "population=None can be read in several ways: .* NOT_STATED"):
            CATALOGUE.search(population=None)
        with self.assertRaisesRegex(KeyError, "did you mean population?"):
            CATALOGUE.search(populaton=5)


class Search(unittest.TestCase):
    def test_same_as_text(self):
        """By keywords and by text, the same is found in the same order."""
        by_keywords = CATALOGUE.search("dementia", kind="site", population=(200_000, None), limit=100)
        by_text = CATALOGUE.search("dementia kind:site population:>=200k", limit=100)
        self.assertEqual(by_keywords.records, by_text.records)
        self.assertEqual(by_keywords.total, len(by_keywords))
        self.assertTrue(by_keywords.records)
        for site in by_keywords.records:
            self.assertTrue(any(population.quantity and population.quantity.amount >= 200_000 for population in site.populations))

    def test_options(self):
        everything = CATALOGUE.search(kind="programme", sort="announced", descending=True)
        self.assertEqual([match.record.id for match in everything], ["integration-pioneers", "integrated-care-pilots"])
        self.assertEqual(CATALOGUE.search(kind="programme", sort="announced", descending=True, offset=1).records, everything.records[1:])
        self.assertEqual(len(CATALOGUE.search(limit=0)), 0)
        self.assertEqual(CATALOGUE.search().total, len(CATALOGUE))
        self.assertEqual(len(CATALOGUE.search("telecare telehealth", any_word=True)), len(CATALOGUE.search("telecare OR telehealth")))
        self.assertLess(CATALOGUE.search("alzheimers", widening=False).total, CATALOGUE.search("alzheimers").total)
        self.assertEqual([facet.name for facet in CATALOGUE.search(facets=["kind", "client_group"]).facets], ["kind", "client-group"])
        with self.assertRaises(ValueError):
            CATALOGUE.search(limit=10_001)

    def test_threads(self):
        """Threads that search one catalogue at once find the same, in the same order."""
        queries = ["leeds", "dementia", "virtual ward", "kind:outcome modality:reported", "telecare OR telehealth", "population:>=200k"]
        fresh = Pioneer.Catalogue.load_shipped()
        expected = {text: [match.record.reference for match in CATALOGUE.search(text, limit=100)] for text in queries}
        self.assertTrue(all(expected.values()))
        found, start = [], threading.Barrier(8)

        def run():
            start.wait()
            for text in queries * 5:
                found.append((text, [match.record.reference for match in fresh.search(text, limit=100)]))

        threads = [threading.Thread(target=run) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(found), 8 * 5 * len(queries))
        for text, references in found:
            self.assertEqual(references, expected[text])


if __name__ == "__main__":
    unittest.main()
