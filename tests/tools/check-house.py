#!/usr/bin/python3
# check-house.py - Checks what this tree asks of its files and no other tool checks
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import os
import re
import sys
from pathlib import Path

TOP_LEVEL = {
    "bindings", "docs", "examples", "libpioneer", "tests",
    "meson.build", "meson_options.txt", "README.md", "CONTRIBUTING.md", "LICENSE", "LICENSES",
}
SOURCE_SUFFIXES = {".c", ".h", ".def", ".py", ".js", ".cjs", ".mjs", ".ts", ".vala", ".lua", ".pl", ".rb", ".sh", ".build", ".xml", ".css"}
SOURCE_NAMES = {"meson_options.txt"}
LONGEST_FILE = 700
LONGEST_FUNCTION = 60
LEFT_OPEN = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
MADE = re.compile(r"\.|_build|__pycache__$|node_modules$")
HOME_PATH = re.compile(r"(?<![\w.])/(home|root|Users)/\w")


def tree():
    """All files but those that are hidden or made."""
    for folder, folders, names in os.walk("."):
        folders[:] = sorted(name for name in folders if not MADE.match(name))
        yield from (Path(folder, name) for name in sorted(names) if name[0] != ".")


def is_source(path):
    if path.name.endswith(".d.ts"):
        return False  # written by a program
    return path.suffix in SOURCE_SUFFIXES or path.name in SOURCE_NAMES or path.name.endswith(".h.in")


def long_functions(lines):
    """In the project's layout a function is what stands between a brace that opens a line and one that closes it."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{":
            start = number
        elif line == "}" and start is not None:
            if number - start - 1 > LONGEST_FUNCTION:
                yield start, number - start - 1
            start = None


def findings(path):
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    is_test = path.parts[0] == "tests"

    if not any("SPDX-License-Identifier:" in line for line in lines[:12]):
        yield 1, "no SPDX-License-Identifier in its first lines"
    if not text.endswith("\n"):
        yield len(lines), "no newline at its end"
    if len(lines) > LONGEST_FILE and not is_test:
        yield LONGEST_FILE, f"{len(lines)} lines, of {LONGEST_FILE} at most"
    if path.suffix in {".c", ".h"} and not is_test:
        for number, length in long_functions(lines):
            yield number, f"a function of {length} lines, of {LONGEST_FUNCTION} at most"
    for number, line in enumerate(lines, 1):
        if line != line.rstrip():
            yield number, "space at the end of the line"
        if LEFT_OPEN.search(line) and path.name != Path(__file__).name:
            yield number, f"left open: {line.strip()}"
        if HOME_PATH.search(line):
            yield number, f"a path on one machine: {line.strip()}"


def main():
    os.chdir(Path(__file__).parents[2])
    files = list(tree())
    found = [
        f"{name}: not one of the agreed entries at the top of the tree"
        for name in sorted({path.parts[0] for path in files})
        if name not in TOP_LEVEL
    ]
    for path in filter(is_source, files):
        found += [f"{path}:{number}: {what}" for number, what in findings(path)]
    print("\n".join(found) or f"{len(files)} files, nothing found")
    return 1 if found else 0


sys.exit(main())
