#!/usr/bin/python3
# test_search_cases.py - Asks the shipped catalogue the questions of the cases, from Python
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# test_search_cases.py [--rankings]. What a case is, search-cases.h tells.

import sys
import unittest
from pathlib import Path

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

FOLDER = Path(__file__).resolve().parent / "search"
CATALOGUE = Pioneer.Catalogue.load_shipped()


def list_cases():
    return sorted(FOLDER.glob("*.query"), key=lambda case: case.stem)


def read_lines(path):
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line for line in lines if line and not line.startswith("#")]


def run(case):
    *options, text = read_lines(case)
    query = Pioneer.Query.new_any_word(text) if "--any" in options else Pioneer.Query.new(text)
    search = Pioneer.Search.new(query)
    search.set_widening("--no-widening" not in options)
    search.set_descending("--descending" in options)
    for option in options:
        if option.startswith("--sort "):
            search.set_sort(option.removeprefix("--sort "))
    search.set_limit(10000)
    return search.run(CATALOGUE, None)


def list_found(results):
    return [match.get_record().get_reference() for match in results]


class Cases(unittest.TestCase):
    def check(self, case):
        results = run(case)
        found = list_found(results)
        expected = read_lines(case.with_suffix(".ids"))
        first = expected[: expected.index("also")] if "also" in expected else expected
        suggested = [f"{suggestion.get_word()} {suggestion.get_proposal()}" for suggestion in results.get_suggestions()]
        self.assertEqual(found[: len(first)], first)
        self.assertEqual(sorted(found), sorted(line for line in expected if line != "also"))
        self.assertEqual(results.get_total(), len(found))
        self.assertFalse(set(found) & set(read_lines(case.with_suffix(".not"))))
        self.assertEqual(suggested, read_lines(case.with_suffix(".suggested")))

    def test_cases(self):
        for case in list_cases():
            with self.subTest(case.stem):
                self.check(case)


if sys.argv[1:] == ["--rankings"]:
    for path in list_cases():
        print(" ".join([f"{path.stem}:", *list_found(run(path))]))
else:
    unittest.main()
