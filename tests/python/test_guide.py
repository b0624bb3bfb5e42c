#!/usr/bin/python3
# test_guide.py - What the guide shows is what its programs are, and what they print
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

DOCS = Path(os.environ["G_TEST_SRCDIR"]).parent / "docs"
GUIDE = (DOCS / "python.md").read_text(encoding="utf-8")
PROGRAMS = sorted((DOCS / "examples/python").glob("*.py"))
# A program by its link, what of it is shown, and what it prints.
SHOWN = re.compile(r"^\[[\w-]+\.py\]\((examples/python/[\w-]+\.py)\)\n\n```python\n(.*?)^```\n\nprints\n\n```text\n(.*?)^```$", re.M | re.S)


class Guide(unittest.TestCase):
    def test_programs(self):
        shown = {DOCS / path: (code, printed) for path, code, printed in SHOWN.findall(GUIDE)}
        self.assertEqual(sorted(shown), PROGRAMS)
        for path, (code, printed) in shown.items():
            with self.subTest(path.name):
                self.assertIn(code, path.read_text(encoding="utf-8"))
                done = subprocess.run([sys.executable, path], capture_output=True, encoding="utf-8", check=False)
                self.assertEqual((done.stdout, done.stderr, done.returncode), (printed, "", 0))

    def test_no_other_code(self):
        """Code that isn't a program's is the lines that they all begin with."""
        blocks = re.findall(r"^```python\n(.*?)^```$", GUIDE, re.M | re.S)
        others = [block for block in blocks if not any(block == code for _, code, _ in SHOWN.findall(GUIDE))]
        self.assertEqual(len(others), 1)
        for path in PROGRAMS:
            self.assertIn(others[0], path.read_text(encoding="utf-8"))

    def test_table_of_errors(self):
        rows = re.findall(r"^\| `(\w+Error)` \| (?:`(\w+)`)? ?\| `?([\w-]+)", GUIDE, re.M)
        told = {name: builtin for name, builtin, _ in rows}
        known = {name: getattr(Pioneer, name) for name in dir(Pioneer) if name.endswith("Error") and name != "Error"}
        self.assertEqual(sorted(told), sorted(known))
        for name, builtin in told.items():
            bases = [base.__name__ for base in known[name].__mro__]
            self.assertEqual([base for base in bases if base == builtin], [builtin] if builtin else [], name)
        codes = {row[2] for row in rows}
        self.assertLessEqual({word.nick for word in Pioneer.ErrorCode.__enum_values__.values()}, codes)


if __name__ == "__main__":
    unittest.main()
