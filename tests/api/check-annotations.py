#!/usr/bin/python3
# check-annotations.py - Checks that ownership and what may be NULL are annotated where public functions are documented
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# check-annotations.py SOURCE... The scanner fills in what isn't annotated by guessing; so this reads what was written. A pointer that is
# returned says who owns it; what its text says may be NULL is annotated so, and what is annotated so is told in the text. Where an error
# is the only cause of NULL, bindings raise it and never see the NULL.

import re
import sys
from pathlib import Path

BLOCK = re.compile(r"/\*\*\n \* (pioneer_\w+):.*?\n(.*?) \*/\n(.*?)\n\1 \((.*?)\)\n", re.DOTALL)
RETURNS = re.compile(r"^ \* Returns:((?: \([^)]*\))*):? (.*)", re.MULTILINE | re.DOTALL)
PARAMETER = re.compile(r"^ \* @(\w+):((?: \([^)]*\))*):? (.*?)(?=^ \* @|^ \*$)", re.MULTILINE | re.DOTALL)
ON_ERROR = re.compile(r"(;|,)?\s*(and\s+)?%NULL(\s+\*)?\s+on\s+(\*\s+)?error|, and on error")
UNTOLD = {"error", "self", "user_data", "callback", "result"}


def complain_of_return(result, text):
    found = RETURNS.search(text)
    if found is None:
        return ["doesn't say what it returns"] if result.strip() != "void" else []
    annotations, told = found[1], ON_ERROR.sub("", found[2])
    problems = []
    if "*" in result and "(transfer " not in annotations:
        problems.append("doesn't annotate who owns what it returns")
    if "*" in result and ("(nullable)" in annotations) != ("%NULL" in told):
        problems.append("returns what may be NULL, by its annotation or its text, not by both")
    return problems


def complain_of_parameters(text):
    for name, annotations, told in PARAMETER.findall(text):
        if name in UNTOLD:
            continue
        if "%NULL" in told and "(nullable)" not in annotations:
            yield f"takes NULL for {name}, and doesn't annotate it"


def complain_of(path):
    text = Path(path).read_text(encoding="utf-8")
    for name, comment, result, _parameters in BLOCK.findall(text):
        for problem in [*complain_of_return(result, comment), *complain_of_parameters(comment)]:
            yield f"{path}: {name} {problem}"


def main():
    n_functions = sum(len(BLOCK.findall(Path(path).read_text(encoding="utf-8"))) for path in sys.argv[1:])
    problems = [problem for path in sys.argv[1:] for problem in complain_of(path)]
    print("\n".join([*problems, f"{n_functions} functions, {len(problems)} problems"]))
    return 1 if problems or n_functions == 0 else 0


sys.exit(main())
