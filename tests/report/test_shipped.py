#!/usr/bin/python3
# test_shipped.py - What the reports that ship say of the shipped catalogue, held against its files
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# test_shipped.py PIONEER DATA

import csv
import io
import json
import re
import subprocess
import sys
import unittest
from pathlib import Path

COMMAND, DATA = sys.argv[1], Path(sys.argv[2])
del sys.argv[1:3]
FORMATS = ["text", "markdown", "html", "statements", "json"]
RESULTS = {"reported", "measured"}


def report(*words, status=0):
    done = subprocess.run([COMMAND, "report", *words], capture_output=True, timeout=120)
    assert done.returncode == status, done.stderr.decode()
    return done.stdout.decode()


def table(name, section, *words):
    return list(csv.DictReader(io.StringIO(report(name, "--section", section, "--format", "csv", *words))))


def read_records():
    found = {}
    for file in sorted(DATA.glob("*.json")):
        for record in json.loads(file.read_text(encoding="utf-8"))["records"]:
            found[record["id"]] = record
    return found


def statements(record, field):
    """What the file says of a field, as objects with a value."""
    said = record.get(field, [])
    said = said if isinstance(said, list) else [said]
    return [one if isinstance(one, dict) and "value" in one else {"value": one} for one in said]


RECORDS = read_records()
SITES = {name: record for name, record in RECORDS.items() if name.startswith("site/")}
OUTCOMES = {name: record for name, record in RECORDS.items() if name.startswith("outcome/")}


def sites_of(programme, status=None):
    return {name for name, record in SITES.items() for one in statements(record, "participation")
            if one["value"]["programme"] == programme and status in (None, one["value"]["status"])}


def outcomes_of(subjects):
    return [record for record in OUTCOMES.values() if statements(record, "subject")[0]["value"] in subjects]


def modalities(record):
    return {one["value"] for one in statements(record, "modality")}


def settings(name):
    return ["--set", "site=greenwich"] if name == "site" else []


def plain_words(text):
    """Without marks of notes, which may go on in the next line, and without rules and bars."""
    words = {word.rstrip(",:;") for word in re.sub(r"\[[\d,\s–]+\]|[─═╌┈█░]+", " ", text).split()}
    return {word for word in words if not re.fullmatch(r"\[?\d{1,4}(–\d{1,4})?\]?", word)}


class Shipped(unittest.TestCase):
    def test_every_report_in_every_format(self):
        names = [one["name"] for one in json.loads(report("--list", "--format", "json"))]
        self.assertEqual(names, sorted(path.stem for path in (DATA / "reports").glob("*.json")))
        for name in names:
            for form in FORMATS:
                with self.subTest(name=name, format=form):
                    text = report(name, *settings(name), "--format", form)
                    self.assertTrue(text)
                    if form != "html":
                        self.assertNotIn("${", text)

    def test_text_of_any_width_breaks_no_word(self):
        """Where a word is broken, it is behind a hyphen or a stroke; the marks of one note never stand alone on a line."""
        for path in sorted((DATA / "reports").glob("*.json")):
            words = plain_words(report(path.stem, *settings(path.stem), "--width", "2000")) | {"Not"}
            parts = {part for word in words for part in re.split("(?<=[-/–—])", word)}
            for width in 80, 100, 120:
                with self.subTest(name=path.stem, width=width):
                    text = report(path.stem, *settings(path.stem), "--width", str(width))
                    self.assertLessEqual(max(map(len, text.splitlines())), width)
                    self.assertEqual({word for word in plain_words(text) - words
                                      if not all(part in parts for part in re.split("(?<=[-/–—])", word) if part)}, set())
                    self.assertNotRegex(text, r"(?m)^ *\[\d+\]$")

    def test_nothing_is_wrong_with_them(self):
        for path in (DATA / "reports").glob("*.json"):
            with self.subTest(path.stem):
                self.assertEqual(report("--check", str(path)), "")
                self.assertEqual(report("--check", path.stem), "")
                self.assertEqual(json.loads(report(path.stem, "--print")), json.loads(path.read_text(encoding="utf-8")))

    def test_printed_as_they_ship(self):
        for file in sorted((DATA / "reports").glob("*.json")):
            self.assertEqual(report(file.stem, "--print"), file.read_text(encoding="utf-8"), file.stem)

    def test_every_count_of_the_selection(self):
        stages = statements(RECORDS["programme/integration-pioneers"], "stage")
        rows = table("overview", "selection--integration-pioneers", "--set", "programme=integration-pioneers")
        self.assertEqual(len(rows), len(stages))
        self.assertEqual({row["What was counted"].split(" (according")[0] for row in rows}, {one["value"]["counted"] for one in stages})

    def test_somebody_says_so(self):
        rows = table("overview", "results--integration-pioneers", "--set", "programme=integration-pioneers")
        self.assertTrue(rows and all(row["Who says so"] not in ("", "not stated") for row in rows))

    def test_glance(self):
        rows = table("overview", "at-a-glance")
        programmes = ["integrated-care-pilots", "integration-pioneers"]
        self.assertEqual(len(rows), 2)
        for row, programme in zip(rows, programmes):
            sites = sites_of(programme)
            outcomes = outcomes_of(sites)
            intended = [one for one in outcomes if not modalities(one) & RESULTS]
            self.assertEqual(row["Programme"], statements(RECORDS[f"programme/{programme}"], "name")[0]["value"])
            self.assertEqual(row["Sites listed here"], str(len(sites)))
            self.assertEqual(row["Of these selected"], str(len(sites_of(programme, "selected"))))
            said = f"{len(outcomes)}, all only intended" if len(intended) == len(outcomes) else f"{len(outcomes)}, {len(intended)} of them only intended"
            self.assertEqual(row["Outcomes of the sites"], said)

    def test_results_and_intentions_are_apart(self):
        """Each outcome stands in the table of results or in that of intentions; only those that are said to be both in both."""
        results = table("outcomes", "results")
        intentions = table("outcomes", "intentions")
        found = [record for record in OUTCOMES.values() if modalities(record) & RESULTS]
        self.assertEqual(len(results), len(found))
        self.assertGreaterEqual(len(intentions), len(OUTCOMES) - len(found))
        self.assertTrue(all(row["How real"].split()[0] in RESULTS for row in results))

    def test_profile(self):
        """Greenwich, whose figures the file has: two populations, eight partners, and a plan for each feature that is one."""
        record = RECORDS["site/greenwich"]
        text = report("site", "--set", "site=greenwich")
        features = table("site", "what-is-done-or-planned", "--set", "site=greenwich")
        self.assertIn("254,000 people, resident", text)
        self.assertIn("54,000 people, pilot area; Eltham", text)
        self.assertEqual(len(table("site", "partners", "--set", "site=greenwich")), len(statements(record, "partnership")))
        plans = {one["value"]["concept"] for one in statements(record, "feature") if one["modality"] == "plan"}
        done = {one["value"]["concept"] for one in statements(record, "feature") if one["modality"] == "reported"}
        self.assertEqual(sum(row["How real"].startswith("reported") for row in features), len(done))
        self.assertEqual(sum(row["How real"].startswith("plan") for row in features), len(plans - done))
        self.assertNotIn("Name, telephone and e-mail", text)

    def test_partners_of_several_sites(self):
        for names in ["leeds"], ["leeds", "kent"]:
            partners = {one["value"]["partner"] for name in names for one in statements(SITES["site/" + name], "partnership")}
            rows = table("partners", "partners-by-type", "--set", "site=" + ",".join(names))
            self.assertGreater(len(partners), 5)
            self.assertEqual(len(rows), len(partners))

    def test_comparison(self):
        rows = table("sites", "at-a-glance", "--set", "sites=leeds,kent")
        self.assertEqual([row["Site"] for row in rows], ["Kent", "Leeds"])
        for row, site in zip(rows, ["kent", "leeds"]):
            partners = {one["value"]["partner"] for one in statements(RECORDS[f"site/{site}"], "partnership")}
            self.assertEqual((row["Programme"], row["Selection"]), ("Integration Pioneers", "selected"))
            self.assertEqual(int(row["Partners named"].split(",")[0]), len(partners))
            self.assertEqual(int(row["Outcomes"].split(",")[0]), len(outcomes_of({f"site/{site}"})))

    def test_coverage_adds_up(self):
        for section, records in (("sites", SITES), ("partners", [name for name in RECORDS if name.startswith("partner/")])):
            for row in table("not-stated", section):
                counts = [int(row[name]) for name in ("Stated", "None", "Unknown", "Not stated")]
                self.assertEqual(sum(counts), len(records), row)
        rows = {row["Field"]: row for row in table("not-stated", "sites")}
        self.assertEqual(int(rows["Populations"]["Stated"]), sum("population" in record for record in SITES.values()))
        self.assertEqual(int(rows["Conditions"]["Stated"]), sum("condition" in record for record in SITES.values()))

    def test_a_programme_alone(self):
        text = report("overview", "--set", "programme=integration-pioneers")
        self.assertTrue(text.startswith("Overview of Integration Pioneers\n"))
        self.assertNotIn("Cambridge Assura", text)
        self.assertEqual(text, report("--programme", "integration-pioneers"))


unittest.main()
