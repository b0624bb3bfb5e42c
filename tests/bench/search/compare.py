#!/usr/bin/python3
# compare.py - Has every engine answer the same queries, and prints how they compare
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
"""compare.py FOLDER [CORPUS...]: run.sh has put the drivers into FOLDER/bin, and the corpora and queries into FOLDER.

Prints Markdown, as docs/performance.md has it, and writes the same to FOLDER/figures.md.
"""

import collections
import contextlib
import io
import math
import os
import re
import statistics
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

OURS = "pioneer"
PEERS = ("fts5", "xapian", "groonga")
ENGINES = (OURS, *PEERS, "lucene")
TITLES = {"pioneer": "libpioneer", "fts5": "FTS5", "xapian": "Xapian", "groonga": "Groonga", "lucene": "Lucene 8"}
CLASSES = ("common", "rare", "and", "or", "phrase", "prefix", "filter", "range")
BUILDS_AT_ONCE = 2  # each takes one processor
SECONDS = {"packages": 4, "million": 12}
OPENINGS = 7
OPENING_QUERY = 60

Answer = collections.namedtuple("Answer", "hits top facets best")


class Index:
    """One engine's index of one corpus: built if it isn't there, then opened some times, and asked."""

    def __init__(self, folder, engine, corpus):
        self.engine = engine
        self.driver = folder / "bin" / f"driver-{engine}"
        self.queries = folder / "queries.tsv"
        self.index = folder / f"{corpus}-{engine}"
        self.seconds = SECONDS[corpus]
        self.corpus = folder / f"{corpus}.tsv"
        self.built = self.build(self.corpus)

    def measure(self):
        self.alone = self.make_alone()
        self.opened = [self.said("open", self.index, self.queries, OPENING_QUERY) for _ in range(OPENINGS)]
        self.answers = self.ask()

    def output(self, *arguments):
        return subprocess.run([self.driver, *map(str, arguments)], check=True, stdout=subprocess.PIPE).stdout.decode()

    def said(self, *arguments):
        """What a driver says of itself: names and numbers."""
        lines = (line.split("\t") for line in self.output(*arguments).splitlines())
        return {line[0]: float(line[1]) for line in lines}

    def build(self, corpus):
        figures = self.index.with_suffix(".built")
        if not figures.exists():
            subprocess.run(["rm", "-rf", self.index], check=True)
            self.index.mkdir()
            figures.write_text(self.output("build", corpus, self.index), encoding="utf-8")
        return {name: float(value) for name, value in (line.split("\t") for line in figures.read_text(encoding="utf-8").splitlines())}

    def make_alone(self):
        """The processor's seconds that the index alone takes, of all engines by the same clock, with nothing beside it; None of Java."""
        figures = self.index.with_suffix(".alone")
        if self.engine == "lucene":
            return None
        if not figures.exists():
            texts = self.index if self.engine == OURS else Path(f"{self.index}-alone")
            texts.mkdir(exist_ok=True)
            figures.write_text(self.output("index", self.corpus, texts), encoding="utf-8")
            if texts != self.index:
                subprocess.run(["rm", "-rf", texts], check=True)
        return float(figures.read_text(encoding="utf-8").split("\t")[1])

    def ask(self):
        answers = {}
        for line in self.output("run", self.index, self.queries, self.seconds).splitlines():
            columns = line.split("\t")
            if columns[0] == "query":
                answers[int(columns[1])] = Answer(int(columns[2]), int(columns[3]), int(columns[4]), columns[5].split())
        return answers

    def opening(self, name):
        return statistics.median(opened[name] for opened in self.opened)


def surroundings():
    """On what it was measured, with what."""
    processor = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    versions = [("SQLite", "sqlite3"), ("Xapian", "xapian-core"), ("Groonga", "groonga")]
    said = [f"{name} {subprocess.run(['pkg-config', '--modversion', package], stdout=subprocess.PIPE, check=True).stdout.decode().strip()}" for name, package in versions]
    lucene = max(re.search(r"core-(8[.\d]*)\.jar", path.name)[1] for path in Path("/usr/share/java").glob("lucene-core-8.*.jar"))
    load = os.getloadavg()[2]
    return (f"{processor[1] if processor else os.uname().machine}, {os.cpu_count()} processors, of which {load:.1f} were busy over the quarter of an hour before; "
            f"{', '.join(said)}, Lucene {lucene}.")


def geometric_mean(numbers):
    return math.exp(statistics.fmean(map(math.log, numbers)))


def table(title, head, rows):
    """A table in Markdown."""
    print(f"\n{title}\n")
    lines = [head, *rows]
    widths = [max(len(str(line[column])) for line in lines) for column in range(len(head))]
    for place, line in enumerate(lines):
        print("| " + " | ".join(str(cell).ljust(width) if column == 0 else str(cell).rjust(width) for column, (cell, width) in enumerate(zip(line, widths))) + " |")
        if place == 0:
            print("|" + "|".join("-" * (width + 1) + ("-" if column == 0 else ":") for column, width in enumerate(widths)) + "|")


class Comparison:
    """What was measured on one corpus."""

    def __init__(self, corpus, indexes, classes):
        self.corpus = corpus
        self.indexes = indexes
        self.classes = classes  # class by number of the query
        self.peers = [engine for engine in PEERS if engine in indexes]

    def of(self, name, half=None):
        """The queries of a class, or all; the odd ones are for tuning, the even ones for reporting."""
        return [number for number, of_class in self.classes.items() if name in (None, of_class) and half in (None, number % 2)]

    def ratio(self, number, what, against):
        """How many times as long the fastest of the others takes for a query."""
        return min(getattr(self.indexes[engine].answers[number], what) for engine in against) / getattr(self.indexes[OURS].answers[number], what)

    def print_medians(self, what, title):
        rows = []
        for name in CLASSES:
            medians = [statistics.median(getattr(index.answers[number], what) for number in self.of(name)) for index in self.indexes.values()]
            rows.append([name, *(f"{median / 1000:.1f}" for median in medians)])
        table(f"{title}: median of the queries of a class, in µs", ["class", *(TITLES[engine] for engine in self.indexes)], rows)

    def ratio_row(self, name, what, against, numbers):
        ratios = {number: self.ratio(number, what, against) for number in numbers}
        worst = min(ratios, key=ratios.get)
        slower = sum(ratio < 1 for ratio in ratios.values())
        return [name, f"{geometric_mean(ratios.values()):.1f}", f"{ratios[worst]:.2f}", f"{worst} ({self.classes[worst]})", f"{slower} of {len(ratios)}"]

    def print_ratios(self, what, title):
        rows = [self.ratio_row("all, reporting half", what, self.peers, self.of(None, 0)), self.ratio_row("all, tuning half", what, self.peers, self.of(None, 1))]
        rows += [self.ratio_row(f"{name}, reporting half", what, self.peers, self.of(name, 0)) for name in CLASSES]
        rows += [self.ratio_row(f"against {TITLES[engine]} alone", what, [engine], self.of(None, 0)) for engine in self.indexes if engine != OURS]
        table(f"{title}: time of the fastest of {', '.join(TITLES[engine] for engine in self.peers)} for each query, as a multiple of ours",
              ["queries", "geometric mean", "worst", "worst query", "slower"], rows)

    def print_indexes(self):
        rows = []
        for engine, index in self.indexes.items():
            alone = "–" if index.alone is None else f"{index.alone:.1f} s"
            rows.append([TITLES[engine], f"{index.built['seconds']:.1f} s", alone, f"{index.built['bytes'] / 1e6:.1f} MB", f"{index.opening('open_ns') / 1e6:.2f} ms",
                         f"{index.opening('private_bytes') / 1e6:.2f} MB"])
        table("The indexes", ["engine", "built in", "processor time of the index alone", "size without texts", "open to first hits", "private memory after that"], rows)

    def print_agreement(self):
        """Whether the engines find the same: the queries whose number of hits is within one in fifty of the first engine's."""
        first = next(iter(self.indexes))
        rows = []
        for name in CLASSES:
            row = [name, sum(self.indexes[first].answers[number].hits for number in self.of(name))]
            for engine in list(self.indexes)[1:]:
                pairs = [(self.indexes[first].answers[number], self.indexes[engine].answers[number]) for number in self.of(name)]
                near = sum(abs(mine.hits - theirs.hits) <= max(1, mine.hits / 50) for mine, theirs in pairs)
                shared = statistics.fmean(len(set(mine.best) & set(theirs.best)) / max(1, len(mine.best)) for mine, theirs in pairs)
                row.append(f"{near}/{len(pairs)}, {100 * shared:.0f}%")
            rows.append(row)
        table(f"Whether they find the same: queries with the same number of hits as {TITLES[first]} (within 2 %), and how many of its best ten they share",
              ["class", f"hits, {TITLES[first]}", *(TITLES[engine] for engine in list(self.indexes)[1:])], rows)

    def print_all(self):
        print(f"\n### {self.corpus}")
        for what, title in (("top", "Best ten"), ("facets", "Facet counts")):
            if OURS in self.indexes:
                self.print_ratios(what, title)
            self.print_medians(what, title)
        self.print_indexes()
        self.print_agreement()


def compare(folder, corpora):
    lines = (line.split("\t") for line in (folder / "queries.tsv").read_text(encoding="utf-8").splitlines())
    classes = {int(line[0]): line[1] for line in lines}
    engines = [engine for engine in ENGINES if (folder / "bin" / f"driver-{engine}").exists()]
    print(surroundings())
    for corpus in corpora:
        with ThreadPoolExecutor(BUILDS_AT_ONCE) as builders:
            indexes = {index.engine: index for index in builders.map(lambda engine: Index(folder, engine, corpus), engines)}
        for index in indexes.values():
            index.measure()
        Comparison(corpus, indexes, classes).print_all()


def main():
    folder = Path(sys.argv[1])
    with contextlib.redirect_stdout(io.StringIO()) as figures:
        compare(folder, sys.argv[2:] or ("packages", "million"))
    (folder / "figures.md").write_text(figures.getvalue(), encoding="utf-8")
    print(figures.getvalue(), end="")


if __name__ == "__main__":
    main()
