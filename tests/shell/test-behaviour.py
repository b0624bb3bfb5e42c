#!/usr/bin/python3
# test-behaviour.py - What the command does with terminals, pipes, files and the shipped catalogue
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import csv
import fcntl
import hashlib
import io
import json
import os
import pty
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
import unittest
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data"
COMMAND = Path(sys.argv.pop(1)).resolve()
TINY = ["--no-shipped", "--catalogue", "tiny.json"]
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}
for name in ("COLUMNS", "NO_COLOR"):
    ENVIRONMENT.pop(name, None)


def run(*arguments, **others):
    options = {"cwd": DATA, "env": ENVIRONMENT, "capture_output": True, "timeout": 120, **others}
    return subprocess.run([COMMAND, *arguments], **options)


def run_on_terminal(*arguments, columns=80, **environment):
    """What a terminal of that width gets to show on standard output."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with subprocess.Popen([COMMAND, *arguments], cwd=DATA, env={**ENVIRONMENT, **environment}, stdin=slave, stdout=slave,
                          stderr=subprocess.DEVNULL) as process:
        os.close(slave)
        shown = b""
        while True:
            try:
                part = os.read(master, 65536)
            except OSError:
                break
            if not part:
                break
            shown += part
    os.close(master)
    return shown.decode()


class Terminal(unittest.TestCase):
    def test_colour_only_on_a_terminal(self):
        self.assertIn("\033[1m", run_on_terminal("list", *TINY))
        self.assertNotIn(b"\033", run("list", *TINY).stdout)

    def test_no_color_is_heeded(self):
        self.assertNotIn("\033", run_on_terminal("list", *TINY, NO_COLOR="1"))
        self.assertNotIn("\033", run_on_terminal("list", *TINY, TERM="dumb"))
        self.assertNotIn("\033", run_on_terminal("list", *TINY, "--color", "never"))

    def test_lines_fit(self):
        for columns in (40, 60, 80, 140):
            for words in (["list"], ["sources"], ["fields"], ["conflicts"], ["show", "ashford"], ["list", "outcomes"],
                          ["search", "line"], ["search", "kind:outcome", "--facet", "measure", "--explain"]):
                shown = run_on_terminal(*words, *TINY, NO_COLOR="1", columns=columns)
                self.assertLessEqual(max(len(line) for line in shown.splitlines()), columns, words)

    def test_nothing_is_cut_without_a_terminal(self):
        lines = run("sources", *TINY).stdout.decode().splitlines()
        self.assertEqual(len(lines), 5)

    def test_data_cannot_control_the_terminal(self):
        for words in (["list"], ["show", "hostile"], ["list", "--format", "csv"], ["list", "--format", "json"], ["search", "evil"],
                      ["search", "evil", "--format", "csv"], ["search", "evil", "--format", "json"]):
            shown = run_on_terminal(*words, "--no-shipped", "-c", "hostile.json", NO_COLOR="1")
            self.assertNotIn("\033", shown, words)
            self.assertNotIn("\007", shown, words)


class Pipes(unittest.TestCase):
    def test_a_reader_that_goes_away_is_no_failure(self):
        for words in (["list", "concepts"], ["show", "integration-pioneers"], ["report", "--format", "html"]):
            with subprocess.Popen([COMMAND, *words], env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
                process.stdout.close()
                self.assertEqual(process.stderr.read(), b"", words)
            self.assertEqual(process.returncode, 0, words)

    def test_a_full_disk_is_a_failure(self):
        with open("/dev/full", "wb") as full:
            result = subprocess.run([COMMAND, "list", *TINY], cwd=DATA, env=ENVIRONMENT, stdout=full, stderr=subprocess.PIPE,
                                    check=False)
        self.assertEqual(result.returncode, 2)
        self.assertIn(b"Standard output could not be written", result.stderr)


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_a_report_is_saved(self):
        for form, mark in (("text", "Harbour"), ("markdown", "# "), ("html", "<!DOCTYPE html>")):
            file = self.folder / form
            result = run("report", *TINY, "--format", form, "--output", str(file))
            self.assertEqual((result.returncode, result.stdout), (0, b""), result.stderr)
            self.assertIn(mark.lower(), file.read_text(encoding="utf-8").lower())
            self.assertEqual([entry.name for entry in self.folder.iterdir()], [form])
            file.unlink()

    def test_a_file_that_cannot_be_written_stays(self):
        old = self.folder / "old.json"
        old.write_text("old", encoding="utf-8")
        result = run("convert", "faulty.json", "--output", str(old))
        self.assertEqual(result.returncode, 2)
        self.assertEqual(old.read_text(encoding="utf-8"), "old")
        result = run("convert", "tiny.json", "--output", str(self.folder / "no" / "folder.json"))
        self.assertEqual(result.returncode, 2)
        self.assertIn(b"pioneer: ", result.stderr)

    def test_what_is_no_file_to_replace_stays_what_it_is(self):
        """A device is written to; a link goes on leading where it led, to a file of the same mode; a folder is an error in its own words."""
        devices = ("/dev/full", "/dev/null")
        before = [os.stat(device).st_rdev for device in devices]
        result = run("report", *TINY, "--format", "text", "--output", "/dev/full")
        self.assertEqual(result.returncode, 2)
        self.assertIn("“/dev/full” could not be written".encode(), result.stderr)
        self.assertEqual(run("report", *TINY, "--output", "/dev/null").returncode, 0)
        self.assertEqual([os.stat(device).st_rdev for device in devices], before)
        self.assertIn(b"<!DOCTYPE", run("report", *TINY, "--format", "html", "--output", "/dev/stdout").stdout)

        real, link = self.folder / "real.html", self.folder / "link.html"
        real.write_text("old", encoding="utf-8")
        real.chmod(0o640)
        link.symlink_to(real)
        self.assertEqual(run("report", *TINY, "--output", str(link)).returncode, 0)
        self.assertTrue(link.is_symlink())
        self.assertIn("<!DOCTYPE", real.read_text(encoding="utf-8"))
        self.assertEqual(real.stat().st_mode & 0o777, 0o640)

        self.assertIn("is a folder: name a file in it".encode(), run("report", *TINY, "--output", str(self.folder)).stderr)
        result = run("report", *TINY, "--output", str(self.folder / "no" / "report.html"))
        self.assertIn("/no” to write “report.html” into: make it first".encode(), result.stderr)

    def test_a_name_that_says_no_format_is_an_error(self):
        for name, status in (("report.docx", 2), ("report.xls", 2), ("report", 0), ("report.txt", 0), (".report", 0)):
            file = self.folder / name
            result = run("report", *TINY, "--output", str(file))
            self.assertEqual((result.returncode, file.exists()), (status, status == 0), result.stderr)
        self.assertIn(b".xlsx, .pdf, .svg, or name the format", run("report", *TINY, "--output", str(self.folder / "a.docx")).stderr)
        self.assertEqual(run("report", *TINY, "--format", "text", "--output", str(self.folder / "report.docx")).returncode, 0)

    def test_an_interrupt_leaves_nothing_behind(self):
        """Neither the file, nor what printing it takes, nor the program that prints."""
        printer = self.folder / "chromium"
        printer.write_text("#!/bin/sh\ntouch \"$FOLDER/begun\"\nexec sleep 60\n", encoding="utf-8")
        printer.chmod(0o755)
        temporary = self.folder / "temporary"
        temporary.mkdir()
        environment = {**ENVIRONMENT, "PIONEER_PDF_PROGRAM": str(printer), "FOLDER": str(self.folder), "TMPDIR": str(temporary)}
        for number in (signal.SIGINT, signal.SIGTERM):
            with subprocess.Popen([COMMAND, "report", *TINY, "--output", str(self.folder / "out.pdf")], cwd=DATA, env=environment,
                                  stderr=subprocess.DEVNULL) as process:
                while not (self.folder / "begun").exists():
                    time.sleep(0.02)
                self.assertEqual(len(list(temporary.iterdir())), 1)
                process.send_signal(number)
                self.assertEqual(process.wait(timeout=30), -number)
            self.assertEqual(list(temporary.iterdir()), [])
            self.assertFalse((self.folder / "out.pdf").exists())
            (self.folder / "begun").unlink()

    def test_there_and_back(self):
        lines = self.folder / "tiny.jsonl"
        self.assertEqual(run("convert", "tiny.json", "--with-contacts", "--output", str(lines)).returncode, 0)
        back = run("convert", str(lines), "--with-contacts").stdout
        self.assertEqual(back, (DATA / "tiny.json").read_bytes())

    def test_a_compiled_file_goes_where_json_goes(self):
        compiled = self.folder / "tiny.pioneer"
        result = run("compile", "tiny.json", "--output", str(compiled))
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b"", b""))
        result = run("check", str(compiled))
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b"", b""))
        self.assertEqual(run("convert", str(compiled), "--with-contacts").stdout, (DATA / "tiny.json").read_bytes())
        alone = ("--no-shipped", "--catalogue", str(compiled))
        for words in (("list", "site"), ("conflicts",), ("report",), ("sources",), ("list", "site", "--policy", "newest")):
            expected = run(*words, *TINY)
            self.assertEqual(expected.returncode, 0, expected.stderr)
            self.assertEqual(run(*words, *alone).stdout, expected.stdout)
        layered = run("list", "source", "--catalogue", str(compiled)).stdout
        self.assertEqual(layered, run("list", "source", "--catalogue", "tiny.json").stdout)

    def test_the_shipped_catalogue_is_compiled(self):
        compiled = self.folder / "shipped.pioneer"
        self.assertEqual(run("compile", "-o", str(compiled)).returncode, 0)
        self.assertEqual(run("list", "site", "--no-shipped", "-c", str(compiled)).stdout, run("list", "site").stdout)

    def test_damage_is_told(self):
        compiled = self.folder / "tiny.pioneer"
        self.assertEqual(run("compile", "tiny.json", "--output", str(compiled)).returncode, 0)
        data = bytearray(compiled.read_bytes())
        data[-20] ^= 1
        compiled.write_bytes(data)
        result = run("check", str(compiled))
        self.assertEqual((result.returncode, result.stderr), (1, b""))
        self.assertIn(str(compiled).encode(), result.stdout)
        self.assertIn(b"is damaged", result.stdout)
        compiled.write_bytes(data[:100])
        result = run("list", "site", "--no-shipped", "--catalogue", str(compiled))
        self.assertEqual((result.returncode, result.stdout), (2, b""))
        self.assertIn(b"is damaged", result.stderr)

    def test_what_is_printed_of_a_damaged_file_is_not_taken_for_all(self):
        compiled = self.folder / "tiny.pioneer"
        self.assertEqual(run("compile", "tiny.json", "--output", str(compiled)).returncode, 0)
        data = bytearray(compiled.read_bytes())
        # The third section of the table is that of the statements: its place in the file stands 8 bytes into its entry.
        at = int.from_bytes(data[48 + 2 * 32 + 8:48 + 2 * 32 + 16], "little")
        data[at:at + 200] = bytes([255]) * 200
        compiled.write_bytes(data)
        result = run("convert", str(compiled))
        self.assertEqual((result.returncode, result.stdout), (2, b""))
        result = run("list", "programme", "--no-shipped", "--catalogue", str(compiled))
        self.assertEqual(result.returncode, 2)
        self.assertIn(b"What is printed lacks something", result.stderr)

    def test_without_contacts_all_else_stays(self):
        kept = json.loads(run("convert", "tiny.json").stdout)
        whole = json.loads((DATA / "tiny.json").read_bytes())
        for record in whole["records"]:
            record.pop("contact", None)
        self.assertEqual(kept, whole)
        for form in ("json", "jsonl", "csv"):
            printed = run("convert", "tiny.json", "--to", form).stdout
            self.assertNotIn(b"Pat Example", printed)
            self.assertNotIn(b"01632", printed)

    def test_the_sheet_is_csv(self):
        rows = list(csv.reader(io.StringIO(run("convert", "tiny.json", "--to", "csv").stdout.decode(), newline="")))
        self.assertEqual({len(row) for row in rows}, {16})
        self.assertEqual(rows[0][0], "record")


class Search(unittest.TestCase):
    def find(self, *arguments):
        return json.loads(run("search", *arguments, "--format", "json").stdout)

    def test_what_was_found_is_marked(self):
        self.assertIn("telephone \033[1mline\033[0m for", run_on_terminal("search", "line", *TINY))
        self.assertIn("telephone «line» for", run_on_terminal("search", "line", *TINY, NO_COLOR="1"))
        self.assertIn("telephone «line» for", run("search", "line", *TINY).stdout.decode())

    def test_marks_in_the_data_are_not_taken_for_ours(self):
        with tempfile.TemporaryDirectory() as folder:
            mine = Path(folder) / "mine.json"
            names = "\ue000odd\ue001 «name» of it"
            mine.write_text('{"format": "pioneer-catalogue", "version": 1, "layer": "mine", "records": [{"id": "concept/odd", '
                            f'"name": "{names}", "vocabulary": "feature"}}]}}', encoding="utf-8")
            shown = run("search", "name", "--no-shipped", "-c", mine, "--color", "always").stdout.decode()
        self.assertIn("\ufffdodd\ufffd «\033[1mname\033[0m» of it", shown)

    def test_places_in_json_are_those_of_the_words(self):
        match = self.find("line", *TINY)["matches"][1]
        (place,) = match["snippet"]["found"]
        self.assertEqual(match["snippet"]["text"][place["start"]: place["end"]], "line")
        self.assertEqual({statement["modality"] for statement in match["statements"]}, {None, "plan", "reported"})

    def test_explanations_add_up(self):
        found = self.find("telephone OR joined OR falls", "--explain", *TINY)
        self.assertEqual(len(found["matches"]), 5)
        for match in found["matches"]:
            self.assertAlmostEqual(sum(part["score"] for part in match["explanation"]), match["score"])

    def test_pages_make_up_the_whole(self):
        whole = self.find("care", "--limit", "50")
        pages = [match for offset in (0, 20, 40) for match in self.find("care", "--limit", "20", "--offset", str(offset))["matches"]]
        self.assertEqual(pages[:50], whole["matches"])
        self.assertGreater(whole["total"], 60)

    def test_a_compiled_file_finds_the_same(self):
        with tempfile.TemporaryDirectory() as folder:
            compiled = Path(folder) / "tiny.pioneer"
            self.assertEqual(run("compile", "tiny.json", "--output", compiled).returncode, 0)
            for query in ("line", "falls OR waiting", "kind:site", "asford", "population:>10k"):
                options = [query, "--facet", "feature", "--explain"]
                self.assertEqual(self.find(*options, "--no-shipped", "-c", compiled), self.find(*options, *TINY), query)

    def test_counts_say_how_real_things_are(self):
        found = self.find("telecare", "--facet", "feature", "--limit", "0")
        (telecare,) = [value for value in found["facets"][0]["values"] if value["value"] == "telecare"]
        self.assertEqual((telecare["count"], telecare["by-modality"]), (2, {"plan": 2}))
        self.assertEqual(found["matches"], [])


class Citations(unittest.TestCase):
    def test_they_are_what_the_text_says(self):
        text = (DATA / "texts" / "journal-2020.txt").read_text(encoding="utf-8")
        for words in ("Café", "Harbour", "a", "telephone line", "hear.\nOne"):
            result = run("cite", "texts/journal-2020.txt", words, *TINY, "--format", "json")
            places = [start for start in range(len(text)) if text.startswith(words, start)]
            found = json.loads(result.stdout)
            self.assertEqual([entry["start"] for entry in found], places, words)
            for entry in found:
                cited = text[entry["start"]:entry["end"]]
                self.assertEqual(entry["digest"], hashlib.sha256(cited.encode()).hexdigest()[:16])

    def test_a_file_that_is_no_text(self):
        for content in (b"", b"\xff\xfe", b"a\0b"):
            with tempfile.NamedTemporaryFile() as file:
                file.write(content)
                file.flush()
                result = run("cite", file.name, "a", "--source", "x")
                self.assertEqual(result.returncode, 2 if content else 1, content)


class Shipped(unittest.TestCase):
    """That there is something; what it is, the data may change."""

    def test_every_command(self):
        for words in (["list"], ["list", "programmes"], ["list", "outcomes", "--format", "json"], ["show", "leeds"], ["fields"], ["sources"],
                      ["conflicts"], ["conflicts", "--format", "json"], ["report"], ["report", "overview", "--format", "html"]):
            result = run(*words)
            self.assertEqual(result.returncode, 0, (words, result.stderr))
            self.assertTrue(result.stdout.strip(), words)

    def test_a_layer_over_it(self):
        result = run("show", "birchwood", "-c", "tiny.json", "--field", "name")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn(b"layer tiny", result.stdout)


if __name__ == "__main__":
    unittest.main(verbosity=2)
