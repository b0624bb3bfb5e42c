#!/usr/bin/python3
# write-limits.py - Prints the page of the manual on limits, with their numbers as the code has them
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import os
import re
import sys
from pathlib import Path

# What is bounded, the file and the macro that bound it, the unit, and what happens beyond.
LIMITS = {
    "Files": [
        ("a file of JSON", "json/pioneer-json-scanner-private.h", "PIONEER_JSON_MAX_SIZE", "bytes", "issue `too-large`; as JSON Lines it may be larger"),
        ("a line of JSON Lines", "json/pioneer-catalogue-reader-private.h", "PIONEER_READER_MAX_LINE", "bytes", "issue `too-large`"),
        ("the first line of JSON Lines", "json/pioneer-catalogue-reader.c", "MAX_HEADER", "bytes", "issue `too-large`"),
        ("nesting", "json/pioneer-json-scanner-private.h", "PIONEER_JSON_MAX_DEPTH", "levels", "issue `too-deep`"),
        ("members of an object", "json/pioneer-json-scanner-private.h", "PIONEER_JSON_MAX_MEMBERS", "", "issue `too-large`"),
    ],
    "Catalogues": [
        ("records, counting those of each layer", "draft/pioneer-draft-private.h", "PIONEER_DRAFT_MAX_RECORDS", "", "issue `too-many`"),
        ("layers", "draft/pioneer-draft-private.h", "PIONEER_DRAFT_MAX_LAYERS", "", "issue `too-many`"),
        ("statements of one field in a record of a file", "json/pioneer-reader-private.h", "PIONEER_READER_MAX_STATEMENTS", "", "issue `too-many`"),
        ("citations of a statement", "json/pioneer-reader-private.h", "PIONEER_READER_MAX_CITATIONS", "", "issue `too-many`"),
        ("a slug", "json/pioneer-reference-private.h", "PIONEER_SLUG_MOST", "bytes", "issue `bad-id`"),
        ("an amount, either way from 0", "values/pioneer-quantity-parse.c", "AMOUNT_MOST", "", "issue `bad-quantity`; `PIONEER_ERROR_LIMIT` where a program makes it"),
        ("a written quantity", "values/pioneer-quantity-parse.c", "LENGTH_MOST", "bytes", "issue `bad-quantity`; `PIONEER_ERROR_PARSE`"),
        ("a written period", "values/pioneer-period-parse.c", "LENGTH_MOST", "bytes", "issue `bad-period`; `PIONEER_ERROR_PARSE`"),
        ("issues of severity error that are listed, and as many others", "draft/pioneer-issue-private.h", "PIONEER_ISSUES_LISTED", "", "the rest is counted in the issue `more`"),
    ],
    "Queries": [
        ("a query, as written and as printed", "query/pioneer-query-tree-private.h", "PIONEER_QUERY_BYTES_MOST", "bytes", "`PIONEER_ERROR_LIMIT`"),
        ("words, phrases and conditions", "query/pioneer-query-tree-private.h", "PIONEER_QUERY_TERMS_MOST", "", "`PIONEER_ERROR_LIMIT`"),
        ("parentheses and exclusions within each other", "query/pioneer-query-tree-private.h", "PIONEER_QUERY_DEPTH_MOST", "", "`PIONEER_ERROR_LIMIT`"),
        ("words of a phrase", "search/pioneer-plan-private.h", "PIONEER_PHRASE_MAX", "", "`PIONEER_ERROR_LIMIT`"),
        ("steps of a path", "query/pioneer-query-tree-private.h", "PIONEER_QUERY_STEPS_MOST", "", "`PIONEER_ERROR_LIMIT`"),
        ("results asked for at once", "search/pioneer-search.c", "LIMIT_MAX", "", "`PIONEER_ERROR_LIMIT`; the total and the facets count all"),
        ("results, unless another number is set", "search/pioneer-search.c", "LIMIT_DEFAULT", "", "the total says how many there are"),
        ("words that a prefix stands for", "search/pioneer-bind-private.h", "PIONEER_PREFIX_MAX", "", "the most frequent are taken, and the results say so"),
        ("words that a fuzzy word stands for", "search/pioneer-bind-private.h", "PIONEER_FUZZY_MAX", "", "the most frequent are taken, and the results say so"),
        ("a text to be completed", "search/pioneer-typed.c", "LENGTH_MAX", "bytes", "`PIONEER_ERROR_LIMIT`"),
    ],
    "Text in search": [
        ("a word", "index/pioneer-analysis-private.h", "PIONEER_WORD_MAX", "bytes", "cut there, in texts and queries alike"),
        ("parts of a joined word such as well-being", "index/pioneer-analysis-private.h", "PIONEER_PARTS_MAX", "", "what follows is joined apart"),
        ("occurrences of a word in a record that add to its score", "index/pioneer-index-format-private.h", "PIONEER_MAX_FREQUENCY", "", "more count as so many"),
    ],
}
DEFINE = re.compile(r"^#define\s+(\w+)\s+(.*?)\s*(?:/\*.*)?$", re.MULTILINE)


def number(file, macro):
    """The value of a macro that is a number, or a number shifted."""
    found = dict(DEFINE.findall(Path("libpioneer", file).read_text(encoding="utf-8")))
    if macro not in found:
        sys.exit(f"write-limits.py: there is no {macro} in {file} any more")
    text = re.sub(r"\(gsize\)|(?<=\d)u\b", "", found[macro]).strip()
    if not re.fullmatch(r"[\d\s()<.e]+", text):
        sys.exit(f"write-limits.py: {macro} in {file} is no number: {text}")
    return int(eval(text))  # pylint: disable=eval-used # digits, parentheses and shifts alone


def shown(value, unit):
    if unit == "bytes" and value % (1 << 20) == 0:
        return f"{value >> 30} GiB" if value % (1 << 30) == 0 else f"{value >> 20} MiB"
    power = len(str(value)) - 1
    return f"10^{power}" if power > 9 and value == 10**power else f"{value:,} {unit}".strip()


def main():
    os.chdir(Path(__file__).parents[2])
    print("# Limits\n")
    print("What comes from outside is bounded, so that no input can take all memory or time. The numbers are those of the code. What an issue "
          "is, and what to do about it, is said in [issues](issues.md); what an error is, in [errors](errors.md).")
    for heading, rows in LIMITS.items():
        print(f"\n## {heading}\n\n| what | at most | beyond |\n|---|---|---|")
        for what, file, macro, unit, beyond in rows:
            print(f"| {what} | {shown(number(file, macro), unit)} | {beyond} |")
    print("\nA compiled catalogue of any size is read where it lies: only what is touched takes memory.")


main()
