#!/usr/bin/python3
# test_values.py - Quantities, periods and texts as Python's own values
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import itertools
import unittest

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

Quantity, Period = Pioneer.Quantity, Pioneer.Period


class Quantities(unittest.TestCase):
    def test_making(self):
        self.assertEqual(Quantity("8 week").to_notation(), "8 week")
        self.assertEqual(Quantity(8, "week"), Quantity("8 week"))
        self.assertEqual(Quantity().amount, 0)
        for arguments, error in ((("lots",), ValueError), ((1, "fortnight"), ValueError), ((1, 2, 3), TypeError), (("x", "week"), TypeError)):
            with self.assertRaises(error):
                Quantity(*arguments)

    def test_printing(self):
        self.assertEqual(str(Quantity("over 2000 person")), "over 2,000 people")
        self.assertEqual(f"{Quantity('8 week')}", "8 weeks")
        self.assertEqual(f"{Quantity('1234.5 person'):,.1f}|{Quantity('8 week'):>6.1f}", "1,234.5|   8.0")
        self.assertEqual(repr(Quantity("8 week")), "<Pioneer.Quantity 8 weeks>")

    def test_order(self):
        day, week, month = Quantity("6 day"), Quantity("1 week"), Quantity("1 month")
        self.assertTrue(day < week < month and month > week >= week and day <= week)
        self.assertEqual(sorted([month, day, week]), [day, week, month])
        self.assertEqual(max(day, month, week), month)

    def test_equality(self):
        self.assertEqual(Quantity("2 week"), Quantity("14 day"))
        self.assertNotEqual(Quantity("over 2 week"), Quantity("14 day"))
        self.assertNotEqual(Quantity("2 week"), Quantity("2 person"))
        self.assertNotEqual(Quantity("2 week"), 2)
        self.assertEqual({Quantity("2 week"): "a"}[Quantity("336 hour")], "a")

    def test_equal_hashes(self):
        texts = ["1 year", "12 month", "0.7 week", "4.9 day", "7 day", "1 week", "168 hour", "10080 minute", "604800 second", "about 7 day",
                 "5 per-1000", "500 per-100000", "5", "5 person", "5 percent", "-5 percent", "1..2 week", "7..14 day", "0 week", "0 day"]
        equal = 0
        for one, other in itertools.combinations(map(Quantity, texts), 2):
            if one == other:
                equal += 1
                self.assertEqual(hash(one), hash(other), f"{one!r} {other!r}")
        # A year is 12 months; 0.7 weeks are 4.9 days; of the five that are a week, ten pairs; the rates; the ranges; nothing at all.
        self.assertEqual(equal, 1 + 1 + 10 + 1 + 1 + 1)

    def test_unlike(self):
        with self.assertRaises(TypeError) as caught:
            Quantity("1 week") < Quantity("1 person")
        self.assertIsInstance(caught.exception, Pioneer.UnlikeUnitsError)
        self.assertEqual(caught.exception.code_name, "unlike-units")
        for other in (5, "1 week", None, Period("2013")):
            with self.assertRaises(TypeError):
                Quantity("1 week") < other


class Periods(unittest.TestCase):
    def test_dates(self):
        for text, start, end, precision in (
            ("2013-05-31", datetime.date(2013, 5, 31), datetime.date(2013, 5, 31), "day"),
            ("2012-02", datetime.date(2012, 2, 1), datetime.date(2012, 2, 29), "month"),
            ("2013", datetime.date(2013, 1, 1), datetime.date(2013, 12, 31), "year"),
            ("2009-04-01/P2Y", datetime.date(2009, 4, 1), datetime.date(2011, 3, 31), "day"),
            ("2009-04-01/..", datetime.date(2009, 4, 1), None, "day"),
            ("P2Y", None, None, "day"),
        ):
            period = Period(text)
            self.assertEqual((period.start, period.end, period.precision.nick), (start, end, precision), text)
            self.assertEqual(period.to_notation(), text)

    def test_days(self):
        may = Period("2013-05")
        self.assertIn(datetime.date(2013, 5, 31), may)
        self.assertNotIn(datetime.date(2013, 6, 1), may)
        self.assertIn(datetime.date(2030, 1, 1), Period("2009-04-01/.."))
        self.assertNotIn(datetime.date(2013, 5, 1), Period("P2Y"))

    def test_order(self):
        self.assertEqual(Period(datetime.date(2013, 5, 1)), Period("2013-05-01"))
        self.assertEqual(Period(datetime.datetime(2013, 5, 1, 9)), Period("2013-05-01"))
        self.assertLess(Period("2012-12"), Period("2013"))
        self.assertEqual(len({Period("2013-05"), Period("2013-05"), Period("2013")}), 2)
        with self.assertRaises(TypeError):
            Period("2013") < datetime.date(2013, 1, 1)
        with self.assertRaises(ValueError):
            Period("May")

    def test_equal_hashes(self):
        texts = ["2013", "2013-01-01/2013-12-31", "2013-01-01/P1Y", "2013-01/2013-12", "P1Y", "P12M", "2013-05", "2013-05-01/2013-05-31"]
        for one, other in itertools.combinations(map(Period, texts), 2):
            if one == other:
                self.assertEqual(hash(one), hash(other), f"{one!r} {other!r}")


class Texts(unittest.TestCase):
    def test_meaning(self):
        """Who says so makes no difference."""
        catalogue, other = Pioneer.Catalogue.load_shipped(), Pioneer.Catalogue.load_shipped()
        one, same = catalogue["site/leeds"].names[0], other["site/leeds"].names[0]
        self.assertIsNot(one, same)
        self.assertEqual(one, same)
        self.assertEqual(len({one, same}), 1)
        self.assertEqual(str(one), "Leeds")


if __name__ == "__main__":
    unittest.main()
