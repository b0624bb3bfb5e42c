#!/usr/bin/python3
# compare-rankings.py - Has each language rank what it finds for the cases; all must rank alike
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# compare-rankings.py [--c PROGRAM] [--python SCRIPT] [--javascript SCRIPT]

import argparse
import difflib
import subprocess
import sys

COMMANDS = {"c": [], "python": ["/usr/bin/python3"], "javascript": ["gjs", "-m"]}


def run(language, program):
    done = subprocess.run([*COMMANDS[language], program, "--rankings"], capture_output=True, check=False, encoding="utf-8")
    if done.returncode != 0 or done.stderr:
        sys.exit(f"{program} ended with {done.returncode} and said:\n{done.stderr}")
    return done.stdout.splitlines()


def main():
    parser = argparse.ArgumentParser()
    for language in COMMANDS:
        parser.add_argument(f"--{language}")
    options = vars(parser.parse_args())

    printed = {language: run(language, options[language]) for language in COMMANDS if options[language]}
    first, *others = printed
    if not printed[first]:
        sys.exit("There are no cases.")
    for other in others:
        difference = list(difflib.unified_diff(printed[first], printed[other], first, other, lineterm=""))
        if difference:
            sys.exit("\n".join(difference))


main()
