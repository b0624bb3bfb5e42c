#!/usr/bin/python3
# check-readme.py - Checks that what the README shows is what the programs print
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# check-readme.py BUILD [--write]
#
# A block that opens with "$ " shows a command and its output; where it ends with "…" the output goes on.

import argparse
import difflib
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

BLOCK = re.compile(r"^```\n\$ (.*)\n((?:(?!```).*\n)*)```$", re.MULTILINE)


def output(build, command):
    paths = [f"{build}/bindings/shell", f"{build}/examples", "/usr/bin"]
    env = {"PATH": ":".join(paths), "LD_LIBRARY_PATH": f"{build}/libpioneer", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["/usr/bin/env", *shlex.split(command)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", env=env, check=False
    )
    return [line.rstrip() for line in done.stdout.rstrip().split("\n")]


def renew(build, block):
    command, shown = block.group(1), block.group(2).splitlines()
    lines = output(build, command)
    if shown and shown[-1] == "…":
        lines = lines[: len(shown) - 1] + ["…"]
    return "\n".join(["```", f"$ {command}", *lines, "```"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()

    build = options.build.resolve()
    os.chdir(Path(__file__).parents[2])
    readme = Path("README.md")
    old = readme.read_text(encoding="utf-8")
    new = BLOCK.sub(lambda block: renew(build, block), old)
    if options.write:
        readme.write_text(new, encoding="utf-8")
    elif new != old:
        sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), new.splitlines(True), "README.md", "what is printed"))
        sys.exit(f"Mend it with: python3 tests/tools/check-readme.py {options.build} --write")


main()
