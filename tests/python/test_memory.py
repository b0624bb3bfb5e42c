#!/usr/bin/python3
# test_memory.py - What Python makes and drops is given back
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gc
import os
import unittest

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer


def resident_kib():
    with open("/proc/self/statm", encoding="ascii") as stream:
        return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024


class Memory(unittest.TestCase):
    def check(self, make, first, rest):
        """What is there after the first objects is enough for the rest: a leak of sixteen bytes an object would show."""
        make(first)
        gc.collect()
        before = resident_kib()
        make(rest)
        gc.collect()
        self.assertLess(resident_kib() - before, rest * 16 // 1024)

    def test_objects(self):
        """100,000 objects, by attributes."""
        catalogue = Pioneer.Catalogue.load_shipped()

        def make(objects):
            for _ in range(objects // 10):
                site = catalogue["site/leeds"]
                value = site.populations[0]
                things = [site, site.populations, value, value.quantity, value.statement, site.statements[0], site.names[0],
                          value.statement.citations[0], Pioneer.Quantity(1, "week"), Pioneer.Period("2013")]
                self.assertEqual(len(things), 10)

        self.check(make, 20_000, 100_000)

    def test_searches(self):
        """100,000 matches, records, snippets and texts of their fields."""
        catalogue = Pioneer.Catalogue.load_shipped()

        def make(objects):
            for _ in range(objects // 50):
                for match in catalogue.search("health", kind="site", facets=["place"], limit=10):
                    self.assertIsNotNone((match.record.names, match.snippet, match.fields))

        self.check(make, 50_000, 100_000)

    def test_errors(self):
        catalogue = Pioneer.Catalogue.load_shipped()

        def make(objects):
            for _ in range(objects):
                try:
                    catalogue.sites.filter("colour", None)
                except KeyError:
                    pass

        self.check(make, 20_000, 100_000)


if __name__ == "__main__":
    unittest.main()
