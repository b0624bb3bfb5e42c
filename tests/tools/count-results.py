#!/usr/bin/python3
# count-results.py - Counts the tests that passed and failed, from meson's own log
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# count-results.py BUILD prints "PASSED FAILED". A test that was skipped or ran out of time has not passed.

import json
import sys
from pathlib import Path

PASSED = {"OK", "EXPECTEDFAIL"}


def main(build):
    log = Path(build, "meson-logs", "testlog.json")
    tests = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()] if log.exists() else []
    failed = [test for test in tests if test["result"] not in PASSED]
    for test in failed:
        print(f"{test['result']}: {test['name']}", file=sys.stderr)
    if not tests:
        print(f"no test was run in {build}", file=sys.stderr)
    print(len(tests) - len(failed), max(len(failed), not tests))


main(*sys.argv[1:])
