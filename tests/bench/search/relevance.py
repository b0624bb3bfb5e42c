#!/usr/bin/python3
# relevance.py - Has every engine rank judged collections, and prints how good their first ten are
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
"""relevance.py FOLDER COLLECTION...: the drivers are in FOLDER/bin. A collection is a folder with

  corpus.tsv   id, name, text, facet and number of a document; the ids are numbers
  topics.tsv   topic, a name for the set of queries that the line belongs to, and the words of the query; all of them are asked for with OR
  qrels.txt    topic, 0, document and relevance (0 and less: not relevant), as the Text Retrieval Conference has them

Prints Markdown, as docs/performance.md has it, and writes the same to FOLDER/relevance.md.
"""

import contextlib
import io
import math
import os
import random
import statistics
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from compare import OURS, TITLES, surroundings, table

DEPTH = 10
SAMPLES = 2000
SEED = 20131101

# Each with what is set in its surroundings.
RANKINGS = {
    "pioneer": ("pioneer", {}),
    "fts5": ("fts5", {}),
    "fts5-plain": ("fts5", {"FTS5_WEIGHTS": "1.0, 1.0"}),
    "xapian": ("xapian", {}),
    "lucene": ("lucene", {}),
}
NAMES = {**TITLES, "fts5": "FTS5, our weights", "fts5-plain": "FTS5 as it is"}


def read_table(path):
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]


def read_judgements(path):
    judged = defaultdict(dict)
    for line in path.read_text(encoding="utf-8").splitlines():
        topic, _, document, gain = line.split()
        judged[topic][int(document)] = max(0, int(gain))
    return judged


def ndcg(ranked, gains):
    """Normalised discounted cumulative gain at 10, with the discount 1 / log2 (rank + 1) of Järvelin and Kekäläinen."""
    found = sum(gains.get(document, 0) / math.log2(rank + 1) for rank, document in enumerate(ranked[:DEPTH], 1))
    best = sum(gain / math.log2(rank + 1) for rank, gain in enumerate(sorted(gains.values(), reverse=True)[:DEPTH], 1))
    return found / best if best else 0


def precision(ranked, gains):
    return sum(gains.get(document, 0) > 0 for document in ranked[:DEPTH]) / DEPTH


def reciprocal_rank(ranked, gains):
    return next((1 / rank for rank, document in enumerate(ranked[:DEPTH], 1) if gains.get(document, 0) > 0), 0)


def ask(folder, ranking, collection, topics):
    """The best ten of each line of the topics."""
    driver, settings = RANKINGS[ranking]
    program = folder / "bin" / f"driver-{driver}"
    index = folder / f"{collection.name}-{driver}"
    asked = folder / f"{collection.name}-queries.tsv"
    asked.write_text("".join(f"{number}\tor\t{words}\t\t\t\n" for number, (_, _, words) in enumerate(topics)), encoding="utf-8")
    if not index.exists():
        index.mkdir()
        subprocess.run([program, "build", collection / "corpus.tsv", index], check=True, stdout=subprocess.DEVNULL)
    said = subprocess.run([program, "run", index, asked, "0"], check=True, stdout=subprocess.PIPE, env={**os.environ, **settings}).stdout.decode()
    rows = (line.split("\t") for line in said.splitlines())
    return {int(row[1]): [int(document) for document in row[5].split()] for row in rows if row[0] == "query"}


def interval(differences):
    """95 % of the mean of a difference, by resampling topics with a fixed seed."""
    chance = random.Random(SEED)
    means = sorted(statistics.fmean(chance.choices(differences, k=len(differences))) for _ in range(SAMPLES))
    return means[SAMPLES // 40], means[-SAMPLES // 40]


def row(ranking, scores, ours):
    gains, firsts, tens = (statistics.fmean(score[measure] for score in scores) for measure in range(3))
    cells = [NAMES[ranking], f"{gains:.3f}", f"{firsts:.3f}", f"{tens:.3f}"]
    if ranking == OURS:
        return [*cells, "", ""]
    differences = [mine[0] - theirs[0] for mine, theirs in zip(ours, scores)]
    low, high = interval(differences)
    better, worse = sum(difference > 1e-9 for difference in differences), sum(difference < -1e-9 for difference in differences)
    return [*cells, f"{statistics.fmean(differences):+.3f} ({low:+.3f} to {high:+.3f})", f"{better} / {worse}"]


def compare(folder, collection):
    topics = [line for line in read_table(collection / "topics.tsv") if len(line) == 3]
    judged = read_judgements(collection / "qrels.txt")
    ranked = {ranking: ask(folder, ranking, collection, topics) for ranking in RANKINGS}
    for name in dict.fromkeys(line[1] for line in topics):
        numbers = [number for number, line in enumerate(topics) if line[1] == name and any(judged[line[0]].values())]
        scores = {ranking: [tuple(measure(of[number], judged[topics[number][0]]) for measure in (ndcg, reciprocal_rank, precision)) for number in numbers]
                  for ranking, of in ranked.items()}
        rows = [row(ranking, scores[ranking], scores[OURS]) for ranking in RANKINGS]
        table(f"{collection.name}, {name} queries ({len(numbers)} topics)",
              ["ranking", "nDCG at 10", "first relevant, 1 / rank", "precision at 10", "nDCG: ours less theirs (95 %)", "topics better / worse"], rows)


def main():
    folder = Path(sys.argv[1])
    with contextlib.redirect_stdout(io.StringIO()) as figures:
        print(surroundings())
        for collection in sys.argv[2:]:
            compare(folder, Path(collection))
    (folder / "relevance.md").write_text(figures.getvalue(), encoding="utf-8")
    print(figures.getvalue(), end="")


if __name__ == "__main__":
    main()
