#!/usr/bin/python3
# test_attributes.py - Getters as attributes, and words of closed lists as text
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import os
import unittest

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import GObject, Pioneer

CATALOGUE = Pioneer.Catalogue.load(os.path.join(os.environ["G_TEST_SRCDIR"], "catalogue", "every-field.json"))


def classes():
    found = [getattr(Pioneer, name) for name in dir(Pioneer)]
    return [cls for cls in found if isinstance(cls, type) and issubclass(cls, GObject.Object)]


class Attributes(unittest.TestCase):
    def test_every_getter(self):
        """Of every class, whatever can be got without arguments is an attribute with the same value, and so is every property."""
        seen = 0
        for cls in classes():
            if cls.__gtype__.is_abstract():
                continue
            thing = cls()
            for method in cls.__info__.get_methods():
                name = method.__name__
                if name.startswith("get_") and method.is_method() and not method.get_arguments():
                    self.assertEqual(type(getattr(thing, name[4:])), type(getattr(thing, name)()), f"{cls.__name__}.{name}")
                    seen += 1
            for spec in thing.list_properties():
                self.assertEqual(type(getattr(thing, spec.name.replace("-", "_"))), type(thing.get_property(spec.name)), spec)
        self.assertGreater(seen, 200)

    def test_records(self):
        site = CATALOGUE.sites["leeds"]
        self.assertEqual((site.id, site.name, site.kind), ("leeds", "City of Leeds", Pioneer.Kind.SITE))
        self.assertEqual(site.populations[1].quantity.amount, 800000)
        self.assertEqual(site.props.name, site.name)
        self.assertEqual(len(site.statements), len(site.get_statements(None)))
        self.assertEqual(CATALOGUE.outcomes["leeds-waits"].subject, site)
        self.assertTrue(site.statements[0].shown)

    def test_setters(self):
        search = Pioneer.Search.new(Pioneer.Query("leeds"))
        search.limit = 3
        search.sort = "name"
        self.assertEqual((search.get_limit(), search.get_sort()), (3, "name"))
        with self.assertRaises(AttributeError):
            CATALOGUE.sites["leeds"].name = "Bradford"

    def test_nothing_is_hidden(self):
        """What GObject gives every object is still there."""
        for name in ("get_property", "connect", "notify", "list_properties"):
            self.assertEqual(getattr(Pioneer.Site, name), getattr(Pioneer.Record, name))
        self.assertEqual(CATALOGUE.sites["leeds"].find_property("name").name, "name")


class Words(unittest.TestCase):
    def test_nicks(self):
        self.assertEqual(str(Pioneer.Modality.IN_PROGRESS), "in-progress")
        self.assertEqual(Pioneer.Modality.IN_PROGRESS.nick, "in-progress")
        self.assertEqual(f"{Pioneer.Kind.SITE}", "site")
        self.assertEqual(repr(Pioneer.PopulationKind.PILOT_AREA), "<Pioneer.PopulationKind.PILOT_AREA>")
        self.assertEqual(Pioneer.Kind.from_nick("outcome"), Pioneer.Kind.OUTCOME)

    def test_arguments(self):
        self.assertEqual(len(CATALOGUE.get_records("site")), len(CATALOGUE.sites))
        self.assertEqual(CATALOGUE.with_policy("newest").policy, Pioneer.Policy.NEWEST)
        self.assertEqual(CATALOGUE.with_policy(policy="newest").policy, Pioneer.Policy.NEWEST)
        with self.assertRaisesRegex(ValueError, "“sites” is no Kind; expected one of programme, site, partner"):
            CATALOGUE.get_records("sites")


if __name__ == "__main__":
    unittest.main()
