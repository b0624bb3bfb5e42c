#!/usr/bin/python3
# test_api.py - The interface as Python sees it
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gc
import os
import subprocess
import sys
import tempfile
import unittest

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Gio, GLib, Pioneer

EVERY_FIELD = os.path.join(os.environ["G_TEST_SRCDIR"], "catalogue", "every-field.json")
HEAD = '{"format": "pioneer-catalogue", "version": 1, "layer": "%s", "records": ['


def load():
    return Pioneer.Catalogue.load(Gio.File.new_for_path(EVERY_FIELD), None)


def build(*texts):
    builder = Pioneer.CatalogueBuilder.new()
    for number, text in enumerate(texts):
        builder.add_bytes(GLib.Bytes.new(text.encode()), f"{number}.json")
    return builder.build()


def resident_kib():
    with open("/proc/self/statm", encoding="ascii") as stream:
        return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024


class Lists(unittest.TestCase):
    def setUp(self):
        self.catalogue = load()
        self.partners = self.catalogue.get_partners()
        self.ids = ["council", "health-department", "new-council", "old-council", "trust"]

    def test_length_and_index(self):
        self.assertEqual(len(self.partners), 5)
        self.assertEqual(self.partners[0].get_id(), "council")
        self.assertEqual(self.partners[-1].get_id(), "trust")
        with self.assertRaises(IndexError):
            self.partners[5]
        with self.assertRaises(IndexError):
            self.partners[-6]

    def test_slices(self):
        self.assertEqual([p.get_id() for p in self.partners[1:3]], self.ids[1:3])
        self.assertEqual([p.get_id() for p in self.partners[::-1]], self.ids[::-1])
        self.assertEqual([p.get_id() for p in self.partners[::2]], self.ids[::2])
        self.assertEqual(list(self.partners[9:]), [])

    def test_iteration(self):
        self.assertEqual([p.get_id() for p in self.partners], self.ids)
        self.assertEqual(len(list(self.catalogue.get_statements())), 155)
        self.assertIn(self.partners[2], self.partners)
        self.assertIsInstance(self.partners, Gio.ListModel)

    def test_truth(self):
        self.assertTrue(self.partners)
        self.assertFalse(self.partners.slice(0, 0))
        self.assertEqual(list(self.partners.slice(0, 0)), [])

    def test_past_the_end(self):
        for position in (5, 2**31, 2**32 - 1):
            self.assertIsNone(self.partners.get(position))
            self.assertIsNone(self.partners.get_item(position))
        for position in (-1, 2**32):
            with self.assertRaises(OverflowError):
                self.partners.get(position)
        with self.assertRaises(TypeError):
            self.partners.get("first")

    def test_find(self):
        self.assertEqual(self.partners.find("trust").get_name(), "The Trust")
        self.assertEqual(self.partners.find("partner/trust").get_name(), "The Trust")
        self.assertIsNone(self.partners.find("nobody"))

    def test_queries(self):
        sites = self.catalogue.get_sites()
        self.assertEqual([s.get_id() for s in sites.filter("population.kind", "share")], ["leeds"])
        self.assertEqual([s.get_id() for s in sites.filter("population", None)], ["old-leeds"])
        self.assertEqual([s.get_id() for s in sites.filter_range("population", "500000 person", None)], ["leeds"])
        self.assertEqual([p.get_name() for p in self.partners.sort("name", True)][:2], ["The Trust", "The Council"])
        groups = self.partners.group("type")
        self.assertEqual([(g.get_value(), g.get_label(), len(g.get_items()), g.is_not_stated()) for g in groups],
                         [("local-authority", "Local authority", 1, False), (None, "not stated", 4, True)])

    def test_sets(self):
        first, last = self.partners.slice(0, 3), self.partners.slice(2, 3)
        self.assertEqual([p.get_id() for p in first.unite(last)], self.ids)
        self.assertEqual([p.get_id() for p in first.intersect(last)], ["new-council"])
        self.assertEqual([p.get_id() for p in first.subtract(last)], ["council", "health-department"])
        self.assertTrue(first.contains(self.partners[0]))
        self.assertFalse(first.contains(self.partners[4]))
        other = load().get_partners()
        self.assertEqual(len(first.intersect(other)), 3)


class Records(unittest.TestCase):
    def setUp(self):
        self.catalogue = load()
        self.site = self.catalogue.get_site("leeds")

    def test_names(self):
        self.assertEqual(self.site.get_name(), "City of Leeds")
        self.assertEqual([n.get_text() for n in self.site.get_names()], ["City of Leeds", "Leeds"])
        self.assertEqual(self.site.get_reference(), "site/leeds")
        self.assertEqual(self.site.get_kind(), Pioneer.Kind.SITE)
        self.assertEqual(self.site.get_kind().value_nick, "site")

    def test_missing(self):
        self.assertIsNone(self.catalogue.get_site("nowhere"))
        self.assertIsNone(self.catalogue.get_record("site"))
        self.assertIsNone(self.catalogue.get_layer(9))
        with self.assertRaises(TypeError):
            self.catalogue.get_site(None)

    def test_properties(self):
        self.assertEqual(self.site.props.name, "City of Leeds")
        self.assertEqual(self.site.props.kind, Pioneer.Kind.SITE)
        self.assertEqual(self.site.get_property("id"), "leeds")
        self.assertEqual(len(self.site.props.populations), 2)
        self.assertEqual(self.site.props.populations[1].props.quantity.props.amount, 800000)
        outcome = self.catalogue.get_outcome("leeds-waits")
        self.assertEqual(outcome.props.subject, self.site)
        self.assertEqual(outcome.props.modality, Pioneer.Modality.REPORTED)
        with self.assertRaises(TypeError):
            self.site.set_property("name", "Bradford")

    def test_every_property(self):
        """By property and by getter, of every class of record and of value that there is in the catalogue."""
        seen = set()
        things = [r for kind in range(1, 7) for r in self.catalogue.get_records(Pioneer.Kind(kind))]
        for statement in self.catalogue.get_statements():
            things += [statement, *statement.get_citations()]
            if isinstance(statement.get_value(), Pioneer.Value):
                things.append(statement.get_value())
        for thing in things:
            for prop in thing.list_properties():
                value = thing.get_property(prop.name)
                name = prop.name.replace("-", "_")
                getter = getattr(thing, "get_" + name, None) or getattr(thing, "is_" + name)
                got = getter()
                if isinstance(value, Pioneer.List):
                    self.assertEqual([repr_of(v) for v in value], [repr_of(v) for v in got])
                else:
                    self.assertEqual(repr_of(value), repr_of(got))
                seen.add(prop.owner_type.name + ":" + prop.name)
        self.assertGreater(len(seen), 150)

    def test_relations(self):
        self.assertEqual([o.get_id() for o in self.site.get_outcomes()], ["leeds-waits"])
        self.assertEqual(self.catalogue.get_outcome("leeds-waits").get_subject(), self.site)
        self.assertEqual([s.get_id() for s in self.catalogue.get_partner("trust").get_sites()], ["leeds"])
        self.assertEqual([s.get_id() for s in self.catalogue.get_concept("leeds-city").get_sites()], ["leeds"])

    def test_identity(self):
        self.assertIs(self.catalogue.get_site("leeds"), self.site)
        statement = self.site.get_statements("name")[0]
        self.assertIs(self.site.get_statements(None)[0], statement)
        self.assertIsNot(statement, statement.get_value())

    def test_life(self):
        site = load().get_site("leeds")
        gc.collect()
        self.assertEqual(site.get_places()[0].get_name(), "Leeds")
        quantity = load().get_site("leeds").get_populations()[1].get_quantity()
        gc.collect()
        self.assertEqual(quantity.to_string(), "800,000 people")
        self.assertEqual(quantity.get_statement().get_record().get_id(), "leeds")

    def test_states(self):
        partner = self.catalogue.get_partner("trust")
        self.assertEqual(partner.get_state("opened"), Pioneer.State.NOT_STATED)
        self.assertEqual(self.site.get_state("name"), Pioneer.State.VALUE)
        self.assertIsNone(partner.get_opened())


def repr_of(value):
    if isinstance(value, Pioneer.Record):
        return value.get_reference()
    if isinstance(value, Pioneer.Value):
        return value.to_string()
    if isinstance(value, Pioneer.Statement):
        return value.get_text()
    if isinstance(value, Pioneer.Citation):
        return value.to_notation()
    if isinstance(value, GLib.DateTime):
        return value.format_iso8601()
    return value


class Values(unittest.TestCase):
    def test_quantity(self):
        quantity = Pioneer.Quantity.new_from_string("over 2000 person")
        self.assertEqual((quantity.get_amount(), quantity.get_unit()), (2000, "person"))
        self.assertEqual(quantity.get_comparator(), Pioneer.Comparator.OVER)
        self.assertEqual(quantity.to_string(), "over 2,000 people")
        self.assertEqual(quantity.to_notation(), "over 2000 person")
        self.assertIsNone(quantity.get_statement())
        self.assertEqual(Pioneer.Quantity.new(8, "week").convert("day").get_amount(), 56)
        self.assertEqual(Pioneer.Quantity.new(2, "week").compare(Pioneer.Quantity.new(14, "day")), 0)

    def test_change(self):
        change = Pioneer.Change.new(Pioneer.Quantity.new(8, "week"), Pioneer.Quantity.new(48, "hour"))
        self.assertEqual(change.to_string(), "-7.71 weeks (-96%)")
        self.assertAlmostEqual(change.get_relative().get_amount(), -96.428571, 5)
        self.assertTrue(change.is_calculated())
        change = Pioneer.Change.new(Pioneer.Quantity.new(0, "count"), Pioneer.Quantity.new(5, "count"))
        self.assertIsNone(change.get_relative())

    def test_period(self):
        period = Pioneer.Period.new_from_string("2013-11")
        self.assertEqual(period.get_last_day().get_day_of_month(), 30)
        self.assertEqual(period.get_precision(), Pioneer.Precision.MONTH)
        self.assertIsNone(Pioneer.Period.new_from_string("P2Y").get_first_day())

    def test_strings(self):
        text = HEAD % "x" + '{"id": "site/ö"}]}'
        with self.assertRaises(GLib.Error):
            build(text)
        record = '{"id": "site/a", "summary": "Zoë’s “quiet” 🚑 – naïve\\nline"}'
        site = build(HEAD % "x" + record + "]}").get_site("a")
        self.assertEqual(site.get_summary(), "Zoë’s “quiet” 🚑 – naïve\nline")
        self.assertEqual(site.get_statements("summary").filter("text", "ZOË’S “QUIET” 🚑 – NAÏVE\nLINE")[0].get_text(), site.get_summary())


class Errors(unittest.TestCase):
    def check(self, code, part, function, *args):
        with self.assertRaises(GLib.Error) as caught:
            function(*args)
        error = caught.exception
        self.assertTrue(error.matches(Pioneer.error_quark(), code), error)
        self.assertIn(part, error.message)

    def test_errors(self):
        catalogue = load()
        sites = catalogue.get_sites()
        self.check(Pioneer.Error.UNKNOWN_FIELD, "name, summary, scheme", sites.filter, "colour", None)
        self.check(Pioneer.Error.UNKNOWN_FIELD, "colour", sites[0].get_values, "colour")
        self.check(Pioneer.Error.UNKNOWN_RECORD, "nobody", catalogue.without_source, "nobody")
        self.check(Pioneer.Error.UNKNOWN_WORD, 'no layer "nonsense"; expected one of: test', catalogue.to_json, "nonsense")
        self.check(Pioneer.Error.UNKNOWN_WORD, "fortnight", Pioneer.Quantity.new, 1, "fortnight")
        self.check(Pioneer.Error.PARSE, "lots", Pioneer.Quantity.new_from_string, "lots")
        self.check(Pioneer.Error.PARSE, "May", Pioneer.Period.new_from_string, "May")
        self.check(Pioneer.Error.UNLIKE_UNITS, "GBP", Pioneer.Quantity.new(1, "GBP").convert, "week")
        self.check(Pioneer.Error.LIMIT, "1e15", Pioneer.Quantity.new, float("inf"), "week")
        self.check(Pioneer.Error.PARSE, "0.json:1:", build, "{")
        self.check(Pioneer.Error.INVALID, "0.json:1:1", build, "{}")

    def test_io_error(self):
        with self.assertRaises(GLib.Error) as caught:
            Pioneer.Catalogue.load(Gio.File.new_for_path("/nowhere/at-all.json"), None)
        self.assertTrue(caught.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.NOT_FOUND))

    def test_issues(self):
        builder = Pioneer.CatalogueBuilder.new()
        with self.assertRaises(GLib.Error):
            builder.add_bytes(GLib.Bytes.new(b'{"format": "pioneer-catalogue", "version": 1, "records": [\n{"id": "site/a", "nmae": 1}]}'), "x.json")
        (issue,) = builder.get_issues()
        self.assertEqual((issue.get_code(), issue.get_line(), issue.get_path()), ("unknown-field", 2, "$.records[0].nmae"))
        self.assertEqual(issue.get_severity(), Pioneer.Severity.ERROR)


class Catalogues(unittest.TestCase):
    def test_save_and_load(self):
        catalogue = load()
        with open(EVERY_FIELD, encoding="utf-8") as stream:
            self.assertEqual(catalogue.to_json(None), stream.read())
        self.assertEqual(build(catalogue.to_json_lines(None)).to_json(None), catalogue.to_json(None))

    def test_compile_and_open(self):
        catalogue = load()
        with tempfile.TemporaryDirectory() as folder:
            file = Gio.File.new_for_path(os.path.join(folder, "a.pioneer"))
            self.assertTrue(catalogue.compile(file, None))
            self.assertTrue(Pioneer.Catalogue.check_file(file, None))
            with open(file.get_path(), "r+b") as stream:
                stream.truncate(100)
            with self.assertRaises(GLib.Error) as caught:
                Pioneer.Catalogue.check_file(file, None)
            self.assertTrue(caught.exception.matches(Pioneer.error_quark(), Pioneer.Error.DAMAGED))
            self.assertTrue(catalogue.compile(file, None))
            opened = Pioneer.Catalogue.open(file)
        self.assertEqual(opened.to_json(None), catalogue.to_json(None))
        self.assertIsNone(opened.get_damage())
        self.assertIs(opened.get_sites()[0], opened.get_sites()[0])

    def test_layers(self):
        text = HEAD + '{"id": "site/a", "summary": {"value": "%s", "rank": "%s"}}]}'
        catalogue = build(text % ("one", "Wrong", "normal"), text % ("two", "Wrong", "deprecated"))
        self.assertEqual([catalogue.get_layer(i) for i in range(catalogue.get_n_layers())], ["one", "two"])
        self.assertIsNone(catalogue.get_site("a").get_summary())

    def test_policy(self):
        catalogue = load().with_policy(Pioneer.Policy.NEWEST)
        self.assertEqual(catalogue.props.policy, Pioneer.Policy.NEWEST)
        builder = Pioneer.CatalogueBuilder(policy=Pioneer.Policy.MOST_PRECISE, partial=True)
        self.assertEqual(builder.build().get_policy(), Pioneer.Policy.MOST_PRECISE)

    def test_shipped(self):
        catalogue = Pioneer.Catalogue.load_shipped()
        selected = catalogue.get_sites().filter("participation.status", "selected")
        self.assertEqual(len(selected), 30)
        self.assertTrue(all(c.get_explanation() for c in catalogue.get_conflicts()))
        resolution = catalogue.get_programme("integration-pioneers").resolve("announced", Pioneer.Policy.NEWEST)
        self.assertEqual(resolution.get_statement().get_value().to_notation(), "2013-11-01")
        self.assertTrue(resolution.get_reason())


class Async(unittest.TestCase):
    def run_loop(self, start):
        loop = GLib.MainLoop()
        results = []

        def finish(_source, result, *data):
            results.append((result, data))
            loop.quit()

        start(finish)
        loop.run()
        return results[0]

    def test_load(self):
        file = Gio.File.new_for_path(EVERY_FIELD)
        result, data = self.run_loop(lambda done: Pioneer.Catalogue.load_async(file, None, done, "mine"))
        self.assertEqual(data, ("mine",))
        self.assertEqual(len(Pioneer.Catalogue.load_finish(result).get_sites()), 2)

    def test_error(self):
        file = Gio.File.new_for_path("/nowhere/at-all.json")
        result, _ = self.run_loop(lambda done: Pioneer.Catalogue.load_async(file, None, done))
        with self.assertRaises(GLib.Error) as caught:
            Pioneer.Catalogue.load_finish(result)
        self.assertTrue(caught.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.NOT_FOUND))

    def test_cancel(self):
        cancellable = Gio.Cancellable()
        cancellable.cancel()
        file = Gio.File.new_for_path(EVERY_FIELD)
        result, _ = self.run_loop(lambda done: Pioneer.Catalogue.load_async(file, cancellable, done))
        with self.assertRaises(GLib.Error) as caught:
            Pioneer.Catalogue.load_finish(result)
        self.assertTrue(caught.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED))

    def test_save(self):
        catalogue = load()
        with tempfile.TemporaryDirectory() as folder:
            file = Gio.File.new_for_path(os.path.join(folder, "a.json"))
            result, _ = self.run_loop(lambda done: catalogue.save_async(file, None, None, done))
            self.assertTrue(catalogue.save_finish(result))
            with open(file.get_path(), encoding="utf-8") as stream:
                self.assertEqual(stream.read(), catalogue.to_json(None))

    def test_compile(self):
        catalogue = load()
        with tempfile.TemporaryDirectory() as folder:
            file = Gio.File.new_for_path(os.path.join(folder, "a.pioneer"))
            result, _ = self.run_loop(lambda done: catalogue.compile_async(file, None, done))
            self.assertTrue(catalogue.compile_finish(result))
            self.assertEqual(Pioneer.Catalogue.open(file).to_json(None), catalogue.to_json(None))

    def test_builder(self):
        builder = Pioneer.CatalogueBuilder.new()
        file = Gio.File.new_for_path(EVERY_FIELD)
        result, _ = self.run_loop(lambda done: builder.add_file_async(file, None, done))
        self.assertTrue(builder.add_file_finish(result))
        self.assertEqual(len(builder.build().get_sites()), 2)


class Memory(unittest.TestCase):
    def test_no_growth(self):
        """20,000 objects, made and dropped: what is there after the first 5,000 is enough for the rest."""
        catalogue = load()

        def make(n):
            for _ in range(n // 10):
                site = catalogue.get_site("leeds")
                populations = site.get_populations()
                value = populations[1]
                things = [site, populations, value, value.get_quantity(), value.get_statement(), value.get_place(),
                          value.get_statement().get_citations()[0], site.get_names()[0], site.get_outcomes(), site.get_outcomes()[0]]
                self.assertEqual(len(things), 10)
            gc.collect()

        make(5000)
        before = resident_kib()
        make(20000)
        self.assertLess(resident_kib() - before, 1024)


# Does everything with an object of each class that can be done without arguments; whoever crashes takes this down alone.
TOUCH_EVERYTHING = """
import gi
gi.require_version("Pioneer", "1.0")
from gi.repository import GLib, GObject, Pioneer

made = touched = 0
for name in dir(Pioneer):
    cls = getattr(Pioneer, name)
    if not isinstance(cls, type) or not issubclass(cls, GObject.Object) or cls.__gtype__.is_abstract():
        continue
    print("class", name, flush=True)
    thing = cls()
    made += 1
    for prop in thing.list_properties():
        thing.get_property(prop.name)
    for method in sorted(set(dir(cls)) - set(dir(GObject.Object))):
        if getattr(getattr(cls, method), "get_arguments", lambda: True)():
            continue
        print(method, flush=True)
        touched += 1
        try:
            result = getattr(thing, method)()
        except GLib.Error:
            continue
        if isinstance(result, Pioneer.List):
            list(result)
    del thing
print(made, touched)
"""


class ByHand(unittest.TestCase):
    """A class can be called like any other in Python; what comes of it is empty and harmless."""

    def test_everything(self):
        done = subprocess.run([sys.executable, "-c", TOUCH_EVERYTHING], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout[-200:] + done.stderr)
        made, touched = done.stdout.split()[-2:]
        self.assertGreater(int(made), 35)
        self.assertGreater(int(touched), 250)

    def test_empty(self):
        self.assertEqual(len(Pioneer.List()), 0)
        self.assertEqual(len(Pioneer.Catalogue().get_sites()), 0)
        self.assertEqual(len(Pioneer.Group().get_items()), 0)
        self.assertEqual(len(Pioneer.Conflict().get_sides()), 0)
        self.assertEqual(len(Pioneer.Statement().get_citations()), 0)
        self.assertIsNone(Pioneer.Statement().get_record())
        self.assertIsNone(Pioneer.Side().get_value())
        self.assertEqual(Pioneer.Citation().verify("words").get_verification(), Pioneer.Verification.MISSING)
        self.assertEqual(Pioneer.Citation().quote("words"), "")
        for report_format in (Pioneer.ReportFormat.TEXT, Pioneer.ReportFormat.MARKDOWN, Pioneer.ReportFormat.HTML):
            self.assertIsInstance(Pioneer.Report().render(report_format, 0), str)
        sites = load().get_sites()
        for name in ("Site", "Statement", "Citation", "Conflict", "Side", "Group", "Population"):
            self.assertFalse(sites.contains(getattr(Pioneer, name)()))
        with self.assertRaises(TypeError):
            Pioneer.Record()


if __name__ == "__main__":
    unittest.main()
