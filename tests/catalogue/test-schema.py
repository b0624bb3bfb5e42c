#!/usr/bin/python3
# test-schema.py - The JSON Schema is that of the library's tables, and agrees with the reader
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# usage: test-schema.py WRITE-SCHEMA SOURCE-ROOT

import json
import subprocess
import sys
from pathlib import Path

# Each is wrong by the schema too; what only the reader finds, such as a reference to nothing, is not here.
WRONG_RECORDS = [
    {},
    {"id": "leeds"},
    {"id": "town/leeds"},
    {"id": "site/Leeds"},
    {"id": "site/a", "nmae": "A"},
    {"id": "site/a", "baseline": 5},
    {"id": "site/a", "name": 5},
    {"id": "site/a", "name": " "},
    {"id": "site/a", "name": []},
    {"id": "site/a", "name": [["A"]]},
    {"id": "site/a", "name": {}},
    {"id": "site/a", "name": {"value": "A", "state": "none"}},
    {"id": "site/a", "name": {"state": "value"}},
    {"id": "site/a", "name": {"value": "A", "scpoe": "x"}},
    {"id": "site/a", "name": {"value": "A", "modality": "unspecified"}},
    {"id": "site/a", "name": {"value": "A", "as-of": "May"}},
    {"id": "site/a", "name": {"value": "A", "cite": []}},
    {"id": "site/a", "name": {"value": "A", "cite": "s@0-1#0123456789ABCDEF"}},
    {"id": "site/a", "cite": "s"},
    {"id": "site/a", "place": "concept/a"},
    {"id": "site/a", "population": {"kind": "covered", "quantity": "5 person"}},
    {"id": "site/a", "population": {"value": {"kind": "covered"}}},
    {"id": "site/a", "population": {"value": {"kind": "covered", "quantity": "5 people"}}},
    {"id": "site/a", "population": {"value": {"kind": "covered", "quantity": "5 person", "area": "x"}}},
    {"id": "site/a", "feature": {"value": {}}},
    {"id": "outcome/a", "subject": "leeds"},
    {"id": "outcome/a", "subject": "partner/leeds"},
    {"id": "partner/a", "opened": "P"},
]
RIGHT_RECORDS = [
    {"id": "site/a"},
    {"id": "site/a", "cite": ["s@0-1#0123456789abcdef"], "name": ["A", {"value": "B", "rank": "deprecated", "layer": "b"}]},
    {"id": "programme/p", "site-count": 16, "duration": "about 2..3 year", "started": "2009-04-01/P2Y"},
    {"id": "outcome/a", "subject": "programme/p", "actual": "-0.5 percent", "period": "../2013-10"},
    {"id": "partner/a", "closed": {"state": "not-stated"}},
]

n_tests = 0
n_failed = 0


def report(good, what, note=""):
    global n_tests, n_failed
    n_tests += 1
    n_failed += not good
    print(f"{'ok' if good else 'not ok'} {n_tests} {what}{note}")


def catalogue(record):
    return {"format": "pioneer-catalogue", "version": 1, "records": [record]}


def main():
    program, root = sys.argv[1], Path(sys.argv[2])
    checked_in = root / "docs" / "pioneer-catalogue.schema.json"
    made = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    report(made == checked_in.read_text(encoding="utf-8"), "the schema is that of the tables",
           f" # mend it with: {Path(program).name} > docs/{checked_in.name}")

    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        report(True, "files and records fulfil the schema", " # SKIP python3-jsonschema 4 is not there")
        print(f"1..{n_tests}")
        return 0

    schema = json.loads(made)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in sorted((root / "libpioneer" / "data").glob("*.json")):
        error = next(validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))), None)
        report(error is None, path.name, f" # {error.json_path}: {error.message[:200]}" if error else "")
    for record in RIGHT_RECORDS:
        report(validator.is_valid(catalogue(record)), f"right: {json.dumps(record)}".replace("#", "\\#"))
    for record in WRONG_RECORDS:
        report(not validator.is_valid(catalogue(record)), f"wrong: {json.dumps(record)}".replace("#", "\\#"))

    print(f"1..{n_tests}")
    return 1 if n_failed else 0


sys.exit(main())
