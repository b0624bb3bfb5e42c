#!/usr/bin/python3
# test-fts5.py - Records found for the beginnings of words, against what SQLite finds in the same texts
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# FTS5 has another stemmer and other words where there are signs in them, so the comparison is of what must be the same: beginnings of words, which
# both look for in the words as they stand, in texts of letters alone. The texts are the names and summaries of the shipped catalogue.

import json
import random
import re
import sqlite3
import unittest

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import GLib, Pioneer

SEED = 20131101
DIGEST = "#0123456789abcdef"


def read_texts():
    texts = []
    catalogue = Pioneer.Catalogue.load_shipped()
    kinds = ("programme", "site", "partner", "outcome", "source", "concept")
    for record in (record for kind in kinds for record in catalogue.get_records(getattr(Pioneer.Kind, kind.upper()))):
        text = f"{record.get_name()} {record.get_summary() or ''}"
        texts.append(" ".join(re.findall(r"[^\W\d_]+", text)))
    return texts


def build(texts):
    lines = ['{"id": "source/a", "name": "1"}']
    for number, text in enumerate(texts):
        words = text.split()
        half = max(1, len(words) // 2)
        lines.append(json.dumps({"id": f"partner/r{number}", "cite": f"a@0-1{DIGEST}", "name": " ".join(words[:half]),
                                 "note": " ".join(words[half:]) or "2"}))
    builder = Pioneer.CatalogueBuilder.new()
    text = '{"format": "pioneer-catalogue", "version": 1, "records": [' + ", ".join(lines) + "]}"
    builder.add_bytes(GLib.Bytes.new(text.encode()), None)
    return builder.build()


class Beginnings(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.texts = read_texts()
        cls.catalogue = build(cls.texts)
        cls.words = sorted({word.casefold() for text in cls.texts for word in text.split() if word.isascii()})
        cls.base = sqlite3.connect(":memory:")
        cls.base.execute("create virtual table texts using fts5(text, tokenize='unicode61 remove_diacritics 2')")
        cls.base.executemany("insert into texts(rowid, text) values (?, ?)", enumerate(cls.texts))

    def found_here(self, text):
        search = Pioneer.Search.new(Pioneer.Query.new(text))
        search.set_limit(10000)
        results = search.run(self.catalogue, None)
        records = [results.get(i).get_record().get_id() for i in range(results.get_total())]
        return sorted(int(record[1:]) for record in records if record != "a")

    def found_there(self, text):
        return sorted(row[0] for row in self.base.execute("select rowid from texts where texts match ?", (text,)))

    def check(self, here, there):
        self.assertEqual(self.found_here(here), self.found_there(there), here)

    def test_each_word(self):
        self.assertGreater(len(self.words), 500)
        for word in self.words:
            self.check(f"{word}*", f'"{word}"*')

    def test_beginnings(self):
        beginnings = sorted({word[:length] for word in self.words for length in (1, 2, 3, 4)})
        for beginning in beginnings:
            self.check(f"{beginning}*", f'"{beginning}"*')

    def test_several(self):
        choose = random.Random(SEED)
        for _ in range(300):
            one, two, three = (choose.choice(self.words)[:choose.randint(1, 4)] for _ in range(3))
            self.check(f"{one}* {two}*", f'"{one}"* AND "{two}"*')
            self.check(f"{one}* OR {two}* OR {three}*", f'"{one}"* OR "{two}"* OR "{three}"*')
            self.check(f"({one}* OR {two}*) -{three}*", f'("{one}"* OR "{two}"*) NOT "{three}"*')


if __name__ == "__main__":
    unittest.main()
