#!/usr/bin/python3
# test-report-schema.py - The schema of reports' descriptions and the tables of reports.md are those of the library's tables
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# usage: test-report-schema.py WRITE-REPORT-SCHEMA SOURCE-ROOT

import json
import re
import subprocess
import sys
from pathlib import Path

# Descriptions that other tests read.
OTHERS = ("cases/api/files/report.json", "report/by-calls.json")

n_tests = 0
n_failed = 0


def report(good, what, note=""):
    global n_tests, n_failed
    n_tests += 1
    n_failed += not good
    print(f"{'ok' if good else 'not ok'} {n_tests} {what.replace('#', '')}{note}")


def tables(page):
    """The tables of a page in Markdown by the heading that they stand under: lists of rows, which are lists of cells."""
    found, heading = {}, ""
    for line in page.splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif line.startswith("| ") or line.startswith("|-"):
            found.setdefault(heading, []).append([cell.strip() for cell in line.strip("|").split("|")])
    return {name: [row for row in rows[2:]] for name, rows in found.items()}


def words(cell):
    """What a cell names, without what it explains in brackets."""
    return set(re.findall(r"`([^`]+)`", re.sub(r"\([^)]*\)", "", cell)))


def section_members(schema):
    """Of each type of section, the members of its own that it may have, and those that it needs."""
    found = {}
    for branch in schema["$defs"]["section"]["allOf"]:
        then = branch["then"]
        found[branch["if"]["properties"]["type"]["const"]] = (set(then["properties"]), set(then["required"]), then)
    return found


def check_page(page, schema):
    found = tables(page)
    members = section_members(schema)
    common = set.intersection(*(names for names, _, _ in members.values()))

    named = set().union(*(words(row[0]) for row in found["A description"]))
    needed = {name for row in found["A description"] if row[2] == "yes" for name in words(row[0])}
    report(named == set(schema["properties"]), "reports.md has the members of a description", f" # {named ^ set(schema['properties'])}")
    report(needed == set(schema["required"]), "reports.md says which of them are needed", f" # {needed ^ set(schema['required'])}")

    intro = page.split("## Sections", 1)[1].split("\n\n")[1]
    report(common <= words(intro.replace("(a heading)", "")), "reports.md has what all sections have", f" # {common - words(intro)}")

    rows = {name: row for row in found["Sections"] for name in words(row[0])}
    report(set(rows) == set(members), "reports.md has all types of sections", f" # {set(rows) ^ set(members)}")
    for name, (names, _, _) in members.items():
        own = words(rows[name][2]) if name in rows else set()
        if name == "chart":
            charts = found["Charts"]
            own |= set().union(*(words(row[2]) for row in charts))
            own |= words(page.split("### Charts", 1)[1].split("All have", 1)[1].split(" What means", 1)[0])
        own -= {"text"} if name == "prose" else set()
        report(own == names - common, f"reports.md has the members of {name}", f" # {own ^ (names - common)}")

    charts = {name for row in found["Charts"] for name in words(row[0])}
    report(charts == set(members["chart"][2]["properties"]["chart"]["enum"]), "reports.md has all charts")
    for row in found["Charts"]:
        (name,) = words(row[0])
        rule = next(rule for rule in members["chart"][2]["allOf"] if rule["if"]["properties"]["chart"]["const"] == name)
        refused = words(row[2]) & set(rule["then"]["properties"])
        missing = set(rule["then"]["required"]) - words(row[2])
        report(not refused and not missing, f"reports.md has the members of {name}", f" # {refused | missing}")

    for definition, heading in (("parameter", "Parameters"), ("column", "Columns, sorting, groups"), ("theme", "Theme")):
        text = page.split(f"# {heading}\n", 1)[1].split("\n#", 1)[0]
        shape = schema["$defs"][definition]
        names = set((shape["anyOf"][1] if "anyOf" in shape else shape)["properties"])
        unnamed = {name for name in names if f"`{name}`" not in text and f'"{name}"' not in text}
        report(not unnamed, f"reports.md names what a {definition} may have", f" # {unnamed}")
    for definition in ("locale", "policy", "total-function"):
        unnamed = {word for word in schema["$defs"][definition]["enum"] if f"`{word}`" not in page}
        report(not unnamed, f"reports.md names each {definition}", f" # {unnamed}")


def check_calls(page, schema, symbols):
    rows = tables(page)["By calls"]
    calls = set().union(*(words(row[1]) for row in rows)) - {"PioneerQuery"}
    prefix = "pioneer_report_section_"
    public = {name.removeprefix(prefix) for name in symbols if name.startswith(prefix)} - {"get_type"}
    report(calls == public, "reports.md has all calls of a section", f" # {calls ^ public}")

    members = set().union(*(names for names, _, _ in section_members(schema).values()))
    said = {name.split('"')[1] if name.startswith('"') else name for row in rows for name in words(row[0])}
    report(members <= said, "reports.md says which call stands for each member of a section", f" # {members - said}")


def check_descriptions(root, schema):
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        report(True, "descriptions fulfil the schema", " # SKIP python3-jsonschema 4 is not there")
        return

    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    cases = json.loads((root / "tests" / "report" / "descriptions.json").read_text(encoding="utf-8"))
    files = sorted((root / "libpioneer" / "data" / "reports").glob("*.json")) + [root / "tests" / name for name in OTHERS]
    rights = [(path.name, json.loads(path.read_text(encoding="utf-8"))) for path in files]
    for name, description in rights + [(case["about"], case["description"]) for case in cases["right"]]:
        error = next(validator.iter_errors(description), None)
        report(error is None, f"right: {name}", f" # {error.json_path}: {error.message[:200]}" if error else "")
    for case in cases["wrong"]:
        report(validator.is_valid(case["description"]) != case["schema"], f"wrong: {case['about']}")


def main():
    program, root = sys.argv[1], Path(sys.argv[2])
    checked_in = root / "docs" / "pioneer-report.schema.json"
    made = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    report(made == checked_in.read_text(encoding="utf-8"), "the schema is that of the tables",
           f" # mend it with: {Path(program).name} > docs/{checked_in.name}")
    schema = json.loads(made)
    page = (root / "docs" / "reports.md").read_text(encoding="utf-8")
    check_page(page, schema)
    check_calls(page, schema, (root / "tests/api/pioneer-1.0.symbols").read_text(encoding="utf-8").split())
    check_descriptions(root, schema)

    print(f"1..{n_tests}")
    return 1 if n_failed else 0


sys.exit(main())
