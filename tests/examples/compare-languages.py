#!/usr/bin/python3
# compare-languages.py - Runs one program in several languages; all must print the same, and what is expected
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# compare-languages.py [--c PROGRAM] [--python SCRIPT] [--javascript SCRIPT] [--node SCRIPT] EXPECTED [ARGUMENT...]
#
# The programs are given the arguments. Node.js is run with the package of the folder PIONEER_NODE; without what it needs, the test is
# skipped.
# The lines of EXPECTED must be among what is printed, in that order; others may stand between them.

import argparse
import difflib
import os
import subprocess
import sys
from pathlib import Path

SKIPPED = 77
NODE = Path(__file__).parents[1] / "node/run.sh"
COMMANDS = {"c": [], "python": ["/usr/bin/python3"], "javascript": ["gjs", "-m"], "node": ["sh", NODE, os.environ.get("PIONEER_NODE", "")]}


def run(language, program, arguments):
    done = subprocess.run([*COMMANDS[language], program, *arguments], capture_output=True, check=False, encoding="utf-8")
    if language == "node" and done.returncode == SKIPPED:
        print(done.stderr, file=sys.stderr)
        sys.exit(SKIPPED)
    if done.returncode != 0 or done.stderr:
        sys.exit(f"{program} ended with {done.returncode} and said:\n{done.stderr}")
    return done.stdout.splitlines()


def main():
    parser = argparse.ArgumentParser()
    for language in COMMANDS:
        parser.add_argument(f"--{language}")
    parser.add_argument("expected")
    parser.add_argument("arguments", nargs="*")
    options = vars(parser.parse_args())

    printed = {language: run(language, options[language], options["arguments"]) for language in COMMANDS if options[language]}
    first, *others = printed
    for other in others:
        difference = list(difflib.unified_diff(printed[first], printed[other], first, other, lineterm=""))
        if difference:
            sys.exit("\n".join(difference))

    remaining = iter(printed[first])
    for wanted in Path(options["expected"]).read_text(encoding="utf-8").splitlines():
        if wanted not in remaining:
            sys.exit(f"“{wanted}” is not printed where it is expected; printed is:\n" + "\n".join(printed[first]))


main()
