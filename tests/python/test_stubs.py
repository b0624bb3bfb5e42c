#!/usr/bin/python3
# test_stubs.py - What type checkers know of the library is what there is
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# test_stubs.py Pioneer-1.0.gir

import ast
import difflib
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import GObject, Pioneer

GIR = sys.argv.pop(1)
ROOT = Path(os.environ["G_TEST_SRCDIR"]).parent
STUBS = ROOT / "bindings/python/stubs"
STUB = STUBS / "gi/repository/Pioneer.pyi"

PROGRAM = """\
import asyncio
import datetime
from typing import Optional

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load("mine.json")
site: Pioneer.Site = catalogue.sites["leeds"]
some: Pioneer.Items[Pioneer.Site] = catalogue.sites[:3]
counts: dict[str, int] = {value.label: value.count for value in catalogue.search("x", facets=["place"]).facets["place"]}
quantity: Optional[Pioneer.Quantity] = site.populations[0].quantity
day: Optional[datetime.date] = Pioneer.Period("2013-05").start
names: list[str] = [record.name for record in catalogue.search("x").records]
groups = [record.client_groups for record in catalogue.search("x").records]
builder = Pioneer.CatalogueBuilder()
builder.add_bytes(b"{}", "x.json")
builder.policy = Pioneer.Policy.NEWEST
try:
    later: bool = Pioneer.Quantity(1, "week") < Pioneer.Quantity("3 day")
except Pioneer.UnlikeUnitsError as error:
    name: str = error.code_name


async def main() -> Pioneer.Results:
    loaded = await Pioneer.Catalogue.load_async("mine.json")
    return await loaded.search_async("x", kind=[Pioneer.Kind.SITE, "outcome"])
"""

# What a type checker must find fault with.
MISTAKES = [
    ("len(catalogue.search('x')[0].record.name.real)", 'has no attribute "real"'),
    ("site.nmae", 'has no attribute "nmae"'),
    ("site.name = 'x'", "is read-only"),
    ("site.populations[0].quantity.amount", 'Item "None" of "Optional[Quantity]"'),
    ("catalogue.sites[0].populations[0].place.populations", 'has no attribute "populations"'),
    ("Pioneer.Quantity(1, 2)", "No overload variant"),
    ("catalogue.search('x', limit='all')", 'incompatible type "str"'),
    ("Pioneer.Quantity(1, 'week') < 5", "Unsupported operand types"),
    ("Pioneer.Catalogue.lod('x')", 'has no attribute "lod"'),
]


def check_types(*arguments):
    env = {**os.environ, "MYPYPATH": str(STUBS)}
    with tempfile.TemporaryDirectory() as cache:
        command = ["mypy", "--strict", "--no-color-output", "--scripts-are-modules", "--cache-dir", cache, *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    return done.stdout + done.stderr


def read_interface(path):
    """What stubs say without the words that describe it: these may lag behind what is edited in C, until the stubs are written anew."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and ast.get_docstring(node) is not None:
            node.body = node.body[1:] or [ast.Expr(ast.Constant(...))]
    return ast.unparse(tree).splitlines()


class Stubs(unittest.TestCase):
    def test_fresh(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "Pioneer.pyi"
            subprocess.run([sys.executable, ROOT / "bindings/python/write-stubs.py", GIR, path], check=True)
            fresh = read_interface(path)
        kept = read_interface(STUB)
        self.assertGreater(len(kept), 1000)
        difference = list(difflib.unified_diff(kept, fresh, "checked in", "written by write-stubs.py", lineterm=""))
        self.assertEqual(difference, [], "\n".join(["Write the stubs anew: ninja python-stubs", *difference[:40]]))

    def test_examples(self):
        """The examples, and the programs of the guide."""
        programs = [*sorted((ROOT / "examples").glob("*.py")), *sorted((ROOT / "docs/examples/python").glob("*.py"))]
        self.assertGreater(len(programs), 8)
        self.assertEqual(check_types(*programs).strip(), f"Success: no issues found in {len(programs)} source files")

    def test_mistakes(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "mistakes.py"
            path.write_text(PROGRAM, encoding="utf-8")
            self.assertIn("Success", check_types(path))
            path.write_text(PROGRAM + "\n" + "\n".join(line for line, _ in MISTAKES) + "\n", encoding="utf-8")
            said = check_types(path).splitlines()
        first = len(PROGRAM.splitlines()) + 2
        for number, (line, expected) in enumerate(MISTAKES, first):
            found = [message for message in said if f":{number}: error:" in message]
            self.assertTrue(any(expected in message for message in found), (line, found))


class Agreement(unittest.TestCase):
    """Names in the stubs are there when the program runs, and the other way round."""

    def setUp(self):
        tree = ast.parse(STUB.read_text(encoding="utf-8"))
        self.stubs = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef) and node.name[0] != "_"}

    def get_names(self, node):
        names = {child.name for child in node.body if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef))}
        return names | {child.target.id for child in node.body if isinstance(child, ast.AnnAssign)}

    def test_all_there(self):
        for name, node in self.stubs.items():
            for attribute in self.get_names(node) - {"message"}:
                self.assertTrue(hasattr(getattr(Pioneer, name), attribute), f"{name}.{attribute}")

    def test_all_told(self):
        for name in dir(Pioneer):
            cls = getattr(Pioneer, name)
            if not isinstance(cls, type) or not issubclass(cls, (GObject.Object, GObject.GEnum)):
                continue
            names = [name, *(base.__name__ for base in cls.__mro__[1:])]
            known = {each for base in names if base in self.stubs for each in self.get_names(self.stubs[base])}
            public = {each for each, member in vars(cls).items() if not each.startswith(("_", "do_")) and each != "parent_instance"
                      and (callable(member) or isinstance(member, (property, staticmethod, classmethod)))}
            self.assertLessEqual(public - {"props"}, known, name)


if __name__ == "__main__":
    unittest.main()
