#!/usr/bin/python3
# test_errors.py - Errors as exceptions that say what, where, and under which name
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import os
import tempfile
import unittest

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Gio, GLib, Pioneer

CATALOGUE = Pioneer.Catalogue.load_shipped()
HEAD = '{"format": "pioneer-catalogue", "version": 1, "layer": "x", "records": ['


def build(text, name="x.json"):
    builder = Pioneer.CatalogueBuilder.new()
    builder.add_bytes(text.encode(), name)
    return builder.build()


class Errors(unittest.TestCase):
    def check(self, cls, also, code_name, function, *arguments):
        with self.assertRaises(cls) as caught:
            function(*arguments)
        error = caught.exception
        self.assertIsInstance(error, Pioneer.Error)
        self.assertIsInstance(error, GLib.Error)
        self.assertIsInstance(error, also)
        self.assertEqual(error.code_name, code_name)
        self.assertEqual(str(error), error.message)
        return error

    def test_every_code(self):
        sites = CATALOGUE.sites
        citation = sites["leeds"].populations[0].statement.citations[0]
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.pioneer")
            CATALOGUE.compile(path)
            # The version of the format, as docs/compiled-format.md has it.
            with open(path, "r+b") as stream:
                stream.seek(12)
                stream.write(b"\xff")
            other = self.check(Pioneer.OtherFormatError, ValueError, "other-format", Pioneer.Catalogue.open, path)
            os.truncate(path, 40)
            damaged = self.check(Pioneer.DamagedError, ValueError, "damaged", Pioneer.Catalogue.open, path)
            self.assertIn("a.pioneer", damaged.message)
        seen = {damaged.code_name, other.code_name}
        for cls, also, code_name, function, *arguments in (
            (Pioneer.ParseError, ValueError, "parse", Pioneer.Query.new, "a OR"),
            (Pioneer.InvalidError, ValueError, "invalid", build, "{}"),
            (Pioneer.UnknownFieldError, KeyError, "unknown-field", sites.filter, "colour", None),
            (Pioneer.UnknownRecordError, KeyError, "unknown-record", CATALOGUE.without_source, "nobody"),
            (Pioneer.UnlikeUnitsError, TypeError, "unlike-units", Pioneer.Quantity(1, "GBP").convert, "week"),
            (Pioneer.UnknownWordError, ValueError, "unknown-word", Pioneer.Quantity, 1, "fortnight"),
            (Pioneer.LimitError, ValueError, "limit", Pioneer.Query, "x" * 20_000),
            (Pioneer.UnverifiableError, ValueError, "unverifiable", citation.quote, "short"),
        ):
            with self.subTest(code_name):
                self.check(cls, also, code_name, function, *arguments)
                seen.add(code_name)
        self.assertEqual(seen, {word.nick for word in Pioneer.ErrorCode.__enum_values__.values()})

    def test_files(self):
        error = self.check(Pioneer.MissingFileError, FileNotFoundError, "not-found", Pioneer.Catalogue.load, "/nowhere/at-all.json")
        self.assertEqual(error.errno, 2)
        self.assertIn("/nowhere/at-all.json", error.message)
        self.check(Pioneer.FileError, OSError, "is-directory", Pioneer.Catalogue.load, "/")
        cancellable = Gio.Cancellable()
        cancellable.cancel()
        self.check(Pioneer.CancelledError, Pioneer.Error, "cancelled", Pioneer.Catalogue.load, __file__, cancellable)

    def test_place(self):
        with self.assertRaises(Pioneer.Error) as caught:
            build(HEAD + '\n  {"id": "site/a", "nmae": "x"}]}', "mine.json")
        self.assertEqual((caught.exception.file, caught.exception.line), ("mine.json", 2))
        self.assertGreater(caught.exception.column, 1)
        with self.assertRaises(Pioneer.Error) as caught:
            Pioneer.Query("a OR")
        self.assertEqual((caught.exception.file, caught.exception.line, caught.exception.column), (None, None, 3))

    def test_as_before(self):
        """Programs written for GLib's errors alone go on working."""
        with self.assertRaises(GLib.Error) as caught:
            CATALOGUE.sites.filter("colour", None)
        self.assertTrue(caught.exception.matches(Pioneer.error_quark(), Pioneer.Error.UNKNOWN_FIELD))
        self.assertEqual(Pioneer.Error.UNKNOWN_FIELD, Pioneer.ErrorCode.UNKNOWN_FIELD)
        self.assertEqual(Pioneer.Error.quark(), Pioneer.error_quark())
        self.assertEqual(Pioneer.Error.recall(caught.exception.message), "unknown-field")
        with self.assertRaises(GLib.Error) as caught:
            Pioneer.Catalogue.load(Gio.File.new_for_path("/nowhere"), None)
        self.assertTrue(caught.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.NOT_FOUND))

    def test_arguments(self):
        with self.assertRaises(TypeError):
            Pioneer.Query.new()
        with self.assertRaises(TypeError):
            CATALOGUE.sites.filter("name", "x", "y")
        self.assertEqual(Pioneer.Query.new(text="leeds"), Pioneer.Query("leeds"))
        self.assertEqual(len(Pioneer.List.filter(CATALOGUE.sites, "name", "Leeds")), 1)


if __name__ == "__main__":
    unittest.main()
