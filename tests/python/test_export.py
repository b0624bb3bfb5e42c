#!/usr/bin/python3
# test_export.py - Dictionaries, rows, data frames and HTML
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import html.parser
import json
import math
import os
import subprocess
import sys
import unittest

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

EVERY_FIELD = Pioneer.Catalogue.load(os.path.join(os.environ["G_TEST_SRCDIR"], "catalogue", "every-field.json"))
CATALOGUE = Pioneer.Catalogue.load_shipped()
HEAD = '{"format": "pioneer-catalogue", "version": 1, "layer": "x", "records": ['
EVIL = "<script>alert('&')</script>"


def build(records):
    builder = Pioneer.CatalogueBuilder()
    builder.add_bytes((HEAD + json.dumps(records)[1:-1] + "]}").encode(), "x.json")
    return builder.build()


class Dictionaries(unittest.TestCase):
    def test_every_record(self):
        """Each field of each record is told, and JSON can hold it."""
        for catalogue in (CATALOGUE, EVERY_FIELD):
            for record in catalogue:
                told = record.to_dict(contacts=True)
                self.assertEqual(json.loads(json.dumps(told)), told)
                filled = {name for name, value in told.items() if value not in (None, [], {})}
                stated = {field for field in Pioneer.Field.list(record.kind) if record.get_state(field.name) == Pioneer.State.VALUE}
                self.assertGreaterEqual(len(filled), len(stated))

    def test_values(self):
        told = CATALOGUE["site/leeds"].to_dict()
        self.assertEqual((told["reference"], told["kind"], told["name"]), ("site/leeds", "site", "Leeds"))
        self.assertEqual(told["places"], ["concept/leeds"])
        (population,) = told["populations"]
        self.assertEqual(population["kind"], "resident")
        self.assertEqual(population["quantity"], {"text": "800,000 people", "amount": 800000, "lower": 800000, "upper": 800000,
                                                  "comparator": "exactly", "unit": "person"})
        self.assertEqual(told["participations"][0]["date"], "2013-11-01")
        self.assertIn("plan", {feature.get("modality") for feature in told["features"]})

    def test_states(self):
        """Nothing stated, none and unknown stay apart."""
        none, unknown = {"state": "none", "reason": "R"}, {"state": "unknown", "reason": "R"}
        site = build([{"id": "site/a", "client-group": [none], "condition": [unknown]}])["site/a"]
        told = site.to_dict()
        self.assertEqual(told["states"], {"client_groups": "none", "conditions": "unknown"})
        self.assertEqual((told["client_groups"], told["populations"]), ([], []))

    def test_contacts(self):
        """Personal data only where it is asked for."""
        text = {"value": {"kind": "press", "name": "Secret Person", "telephone": "01632 960000"}}
        site = build([{"id": "site/a", "contact": [text]}])["site/a"]
        self.assertIn("Secret Person", json.dumps(site.to_dict(contacts=True)))
        self.assertIn("Secret Person", json.dumps(site.statements[0].to_dict(contacts=True)))
        self.assertIn("Secret Person", json.dumps(site.contacts.to_dict()))
        for told in (site.to_dict(), site.statements.to_dict(), site.statements.to_rows(), site._repr_html_(), site.statements._repr_html_(),
                     Pioneer.Items([site]).to_rows(), Pioneer.Items([site]).to_dict()):
            self.assertNotIn("Secret Person", str(told))

    def test_contacts_of_every_field(self):
        site = EVERY_FIELD["site/leeds"]
        self.assertTrue(site.contacts)
        self.assertIn("contacts", site.to_dict(contacts=True))
        self.assertNotIn("contacts", site.to_dict())
        self.assertNotIn("contacts", EVERY_FIELD.sites.to_rows()[0])
        for contact in site.contacts:
            for text in filter(None, (contact.name, contact.telephone, contact.email)):
                self.assertNotIn(text, site._repr_html_())

    def test_statements(self):
        told = CATALOGUE["site/leeds"].populations[0].statement.to_dict()
        self.assertEqual((told["record"], told["field_name"], told["state"], told["text"]), ("site/leeds", "population", "value",
                                                                                             "resident; 800,000 people"))
        self.assertTrue(told["citations"][0].startswith("scie-2013@9840-9863#"))
        self.assertEqual(told["sources"], ["source/scie-2013"])

    def test_every_class(self):
        """Whatever else can be got of a catalogue can be told, too."""
        results = CATALOGUE.search("dementai telecare", any_word=True, facets=["kind", "feature"])
        things = [results, *results, *results.facets, *results.suggestions, *CATALOGUE.conflicts, *CATALOGUE.statements[:50],
                  *CATALOGUE.find_similar("leeds", 2), *CATALOGUE.find_near_record("concept", "concept/leeds", math.inf, 2),
                  *CATALOGUE.complete("leeds", 3), *CATALOGUE.sites.group("place"), *Pioneer.Field.list("site")]
        for thing in things:
            told = thing.to_dict()
            self.assertEqual(json.loads(json.dumps(told)), told)
        told = results.to_dict()
        self.assertEqual([match["record"] for match in told["matches"]], [record.reference for record in results.records])
        self.assertEqual(told["facets"]["kind"]["total"], results.total)
        self.assertEqual(CATALOGUE.sites.to_dict()[3], CATALOGUE.sites[3].to_dict())


class Rows(unittest.TestCase):
    def test_same_columns(self):
        for things in (CATALOGUE.sites, CATALOGUE.outcomes, CATALOGUE.statements, CATALOGUE.conflicts, CATALOGUE.search("leeds"),
                       Pioneer.Field.list("site")):
            rows = things.to_rows()
            self.assertEqual(len(rows), len(things))
            self.assertEqual({tuple(row) for row in rows}, {tuple(rows[0])})

    def test_quantities(self):
        record = {"id": "outcome/a", "name": {"value": "A"}, "actual": {"value": "5..10 percent"}, "baseline": {"value": "over 20 percent"},
                  "period": {"value": "2013-05"}}
        (row,) = build([record]).outcomes.to_rows(["actual", "baseline", "period"])
        self.assertEqual(row, {
            "actual": 7.5, "actual_unit": "percent", "actual_comparator": "exactly", "actual_lower": 5, "actual_upper": 10,
            "baseline": 20, "baseline_unit": "percent", "baseline_comparator": "over",
            "period": "2013-05", "period_start": datetime.date(2013, 5, 1), "period_end": datetime.date(2013, 5, 31),
        })

    def test_values_of_a_field(self):
        rows = CATALOGUE.sites.to_rows(field="population")
        self.assertEqual({row["reference"] for row in rows}, {site.reference for site in CATALOGUE.sites})
        self.assertEqual(sum(row["state"] == "value" for row in rows), sum(len(site.populations) for site in CATALOGUE.sites))
        (leeds,) = (row for row in rows if row["reference"] == "site/leeds")
        said = tuple(leeds[name] for name in ("kind", "quantity", "quantity_unit", "sources"))
        self.assertEqual(said, ("resident", 800000, "person", ["scie-2013"]))
        results = CATALOGUE.search("leeds", kind="site")
        self.assertEqual(results.to_rows(field="population"), results.records.to_rows(field="population"))
        with self.assertRaisesRegex(TypeError, "Only records have fields"):
            CATALOGUE.statements.to_rows(field="population")
        rows = CATALOGUE.outcomes.to_rows(field="modality")
        self.assertEqual({row["state"] for row in rows}, {"value"})
        self.assertIn("hope", {row["modality"] for row in rows})

    def test_columns(self):
        rows = CATALOGUE.sites.to_rows(["name", "population"])
        self.assertEqual(list(rows[0]), ["name", "populations"])
        self.assertEqual(CATALOGUE.sites.slice(0, 0).to_rows(["name"]), [])
        with self.assertRaisesRegex(KeyError, "no column “colour”; expected some of reference, name"):
            CATALOGUE.sites.to_rows(["colour"])
        with self.assertRaises(KeyError):
            CATALOGUE.sites.to_rows(field="colour")

    def test_plans_are_marked(self):
        rows = CATALOGUE.sites.to_rows(["features"])
        plans = [value for site in CATALOGUE.sites for value in site.features if value.statement.modality == Pioneer.Modality.PLAN]
        marked = [text for row in rows for text in row["features"] if text.startswith("[plan] ")]
        self.assertEqual(len(marked), len(plans))
        self.assertGreater(len(plans), 10)

    def test_facets(self):
        facet = CATALOGUE.search(kind="site", facets=["population"]).facets["population"]
        rows = {row["state"]: row["count"] for row in facet.to_rows()}
        self.assertEqual((rows["none"], rows["unknown"], rows["not-stated"]), (facet.n_none, facet.n_unknown, facet.n_not_stated))
        self.assertGreater(rows["not-stated"], 0)


class Frames(unittest.TestCase):
    def test_frames(self):
        frame = CATALOGUE.outcomes.to_dataframe()
        self.assertEqual(len(frame), len(CATALOGUE.outcomes))
        self.assertEqual(frame["actual"].dtype, float)
        modalities = {outcome.modality.nick for outcome in CATALOGUE.outcomes if outcome.modality}
        self.assertEqual(set(frame["modality"].dropna()), modalities)
        frame = CATALOGUE.sites.to_dataframe(field="population")
        largest = frame[frame["kind"] == "resident"].set_index("name")["quantity"].idxmax()
        self.assertEqual(largest, "North West London")
        self.assertEqual(CATALOGUE.search("leeds").to_dataframe()["reference"][0], CATALOGUE.search("leeds")[0].record.reference)
        self.assertEqual(CATALOGUE.conflicts.to_dataframe()["kind"].iloc[0], CATALOGUE.conflicts[0].kind.nick)
        self.assertEqual(list(CATALOGUE.sites.slice(0, 0).to_dataframe(["name"]).columns), ["name"])
        facet = CATALOGUE.search(facets=["kind"]).facets["kind"]
        self.assertEqual(facet.to_dataframe()["count"].sum(), len(CATALOGUE))

    def test_without_pandas(self):
        program = ('import sys; sys.modules["pandas"] = None\nimport gi; gi.require_version("Pioneer", "1.0")\n'
                   "from gi.repository import Pioneer\nPioneer.Catalogue().sites.to_dataframe()")
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
        self.assertIn("ImportError: to_dataframe() needs pandas, which isn't installed", done.stderr)
        self.assertIn("to_rows()", done.stderr)


class Balanced(html.parser.HTMLParser):
    """Complains of what isn't closed."""

    def __init__(self):
        super().__init__()
        self.open, self.tags = [], set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag


class Html(unittest.TestCase):
    def check(self, markup):
        parser = Balanced()
        parser.feed(markup)
        parser.close()
        self.assertEqual(parser.open, [])
        self.assertLessEqual(parser.tags, {"table", "caption", "thead", "tbody", "tr", "th", "td", "br", "mark", "p"})

    def test_everything(self):
        results = CATALOGUE.search("telecare", facets=["feature"])
        facet, sites = results.facets["feature"], CATALOGUE.sites
        lists = (sites, CATALOGUE.statements, CATALOGUE.conflicts, results, results[:2], facet.values, sites["leeds"].names)
        for thing in (*CATALOGUE, *CATALOGUE.conflicts, facet, *lists, sites.group("place"), sites.slice(0, 0), CATALOGUE.search("zzzz")):
            self.check(thing._repr_html_())

    def test_escaped(self):
        value = {"value": EVIL}
        catalogue = build([{"id": "site/a", "name": [value], "summary": value, "aim": [value], "scheme": [value]},
                           {"id": "outcome/a", "name": [value], "subject": {"value": "site/a"}, "dimension": value}])
        results = catalogue.search("alert", facets=["subject"])
        self.assertEqual(len(results), 2)
        site, facet = catalogue["site/a"], results.facets["subject"]
        for thing in (*catalogue, catalogue.sites, catalogue.statements, results, facet, site.aims):
            markup = thing._repr_html_()
            self.assertIn("&lt;", markup)
            self.assertNotIn("<script", markup)
            self.check(markup)

    def test_contents(self):
        markup = CATALOGUE["site/leeds"]._repr_html_()
        self.assertIn("<caption>Leeds (site/leeds)</caption>", markup)
        self.assertIn("<tr><td>Population</td><td>resident; 800,000 people</td></tr>", markup)
        self.assertIn("[plan]", markup)
        self.assertIn("<mark>", CATALOGUE.search("telecare")._repr_html_())
        self.assertIn(f"<p>… and {len(CATALOGUE.statements) - 60} more</p>", CATALOGUE.statements._repr_html_())


class Prompt(unittest.TestCase):
    def test_lines(self):
        self.assertEqual(repr(CATALOGUE["site/leeds"]), "<Pioneer.Site site/leeds “Leeds”>")
        self.assertEqual(repr(CATALOGUE.sites), "<Pioneer.List of 31 Site>")
        self.assertEqual(repr(CATALOGUE.search("kind:site", limit=4)), "<Pioneer.Results 4 of 31 for kind:site>")
        self.assertEqual(repr(Pioneer.Query("a OR b")), "<Pioneer.Query a OR b>")
        self.assertEqual(repr(Pioneer.Period("2013-05")), "<Pioneer.Period May 2013>")
        self.assertTrue(repr(CATALOGUE.conflicts[0]).startswith("<Pioneer.Conflict programme/integration-pioneers stage: "))


if __name__ == "__main__":
    unittest.main()
