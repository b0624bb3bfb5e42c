#!/usr/bin/python3
# run-cases.py - Runs the command on each case and compares what it prints
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
"""A case is NAME.cmd with the arguments as a shell would have them, after settings of the environment if there are any;
NAME.out with what is printed, NAME.exit with the status if it isn't 0, NAME.err with what is said on standard error where that
matters, and NAME.in with the standard input. The command runs in the folder of the data; @TINY@ stands for the options that
make the small catalogue there the only one. With --update, what is expected is written anew: read it before it is committed."""

import difflib
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TINY = "--no-shipped --catalogue tiny.json"
SETTING = re.compile(r"^[A-Z_]+=")


def without_place(text):
    """Where this tree lies stands in no case."""
    return text.replace(bytes(HERE / "data"), b"@DATA@")


def run(command, case):
    words = shlex.split(case.read_text(encoding="utf-8").replace("@TINY@", TINY))
    environment = {**os.environ, "COLUMNS": "80", "LC_ALL": "C.UTF-8"}
    while words and SETTING.match(words[0]):
        name, _, value = words.pop(0).partition("=")
        environment[name] = value
    given = case.with_suffix(".in")
    result = subprocess.run([command, *words], cwd=HERE / "data", env=environment, capture_output=True, timeout=60,
                            input=given.read_bytes() if given.exists() else b"")
    result.stdout = without_place(result.stdout)
    result.stderr = without_place(result.stderr)
    return result


def read_expected(case):
    status = case.with_suffix(".exit")
    return {
        "status": status.read_text(encoding="utf-8").strip() if status.exists() else "0",
        "standard output": case.with_suffix(".out").read_bytes().decode(),
        "standard error": case.with_suffix(".err").read_bytes().decode() if case.with_suffix(".err").exists() else None,
    }


def check(command, case):
    result = run(command, case)
    found = {
        "status": str(result.returncode),
        "standard output": result.stdout.decode(),
        "standard error": result.stderr.decode(),
    }
    for what, expected in read_expected(case).items():
        if expected is None or expected == found[what]:
            continue
        yield f"the {what} is not as expected"
        yield from difflib.unified_diff(expected.splitlines(), found[what].splitlines(), "expected", "found", lineterm="")
        if what == "status":
            yield found["standard error"]


def update(command, case):
    result = run(command, case)
    case.with_suffix(".exit").unlink(missing_ok=True)
    case.with_suffix(".err").unlink(missing_ok=True)
    case.with_suffix(".out").write_bytes(result.stdout)
    if result.returncode != 0:
        case.with_suffix(".exit").write_text(f"{result.returncode}\n", encoding="utf-8")
    if result.stderr:
        case.with_suffix(".err").write_bytes(result.stderr)


def main():
    command = Path(sys.argv[1]).resolve()
    cases = sorted((HERE / "cases").glob("*.cmd"))
    if "--update" in sys.argv:
        for case in cases:
            update(command, case)
        return 0

    failed = 0
    print(f"1..{len(cases)}")
    for number, case in enumerate(cases, 1):
        faults = list(check(command, case))
        failed += bool(faults)
        print(f"{'not ok' if faults else 'ok'} {number} {case.stem}")
        for fault in faults:
            print(f"# {fault}")
    return 1 if failed else 0


sys.exit(main())
