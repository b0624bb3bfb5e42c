#!/usr/bin/python3
# corpus.py - Makes what the engines are compared on: two corpora of descriptions, and the queries
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
"""corpus.py FOLDER: writes packages.tsv, million.tsv and queries.tsv into it, unless they are there.

A line of a corpus is id, name, text, facet and number; one of the queries is number, class, words (or their prefix), facet value,
least and greatest number. The same queries are put to both corpora.
"""

import collections
import random
import re
import subprocess
import sys
from pathlib import Path

SEED = 20131101
MILLION = 1_000_000
OF_EACH_CLASS = 25
SPACE = re.compile(r"\s+")
SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z])")
PLAIN = re.compile(r"(?<![^\W_])[a-z]{3,}(?![^\W_])")
PHRASE = re.compile(r"(?<![^\W_])[a-z]{2,}(?: [a-z]{2,}){1,2}(?![^\W_])")


def apt(folder, program, *arguments):
    """What apt says when its lists are in a folder of ours and hold the long descriptions too."""
    lists = folder / "lists"
    (lists / "partial").mkdir(parents=True, exist_ok=True)
    options = ["-o", f"Dir::State::Lists={lists.resolve()}", "-o", "Acquire::Languages=en", "-o", "APT::Sandbox::User=root"]
    return subprocess.run([program, *options, *arguments], check=True, stdout=subprocess.PIPE).stdout.decode("utf-8", "replace")


def paragraphs(text):
    """The paragraphs of a file in Debian's control format, each a dictionary; lines that go on are joined."""
    for paragraph in text.split("\n\n"):
        fields, name = {}, None
        for line in paragraph.split("\n"):
            if line[:1] == " " and name:
                fields[name] += " " + ("" if line == " ." else line.strip())
            elif ": " in line:
                name, value = line.split(": ", 1)
                fields[name] = value
        if fields:
            yield fields


def long_descriptions(folder):
    files = sorted(map(str, (folder / "lists").glob("*_Translation-en*")))
    if not files:
        return {}
    text = subprocess.run(["/usr/lib/apt/apt-helper", "cat-file", *files], check=True, stdout=subprocess.PIPE).stdout.decode("utf-8", "replace")
    return {fields["Description-md5"]: fields["Description-en"] for fields in paragraphs(text) if "Description-en" in fields}


def packages(folder):
    """Name, text, section and size of every package of Debian, each name once."""
    apt(folder, "apt-get", "-qq", "update")
    described = long_descriptions(folder)
    seen = {}
    for fields in paragraphs(apt(folder, "apt-cache", "dumpavail")):
        text = described.get(fields.get("Description-md5"), fields.get("Description", ""))
        if fields.get("Package") and text:
            section = fields.get("Section", "misc").split("/")[-1]
            seen[fields["Package"]] = (fields["Package"], SPACE.sub(" ", text).strip(), section, int(fields.get("Installed-Size", 0)))
    return [seen[name] for name in sorted(seen)]


def resampled(records, chance):
    """Records whose texts are sentences of the real ones in a new order, as long as real ones, and likewise their names."""
    sentences = [sentence for _, text, _, _ in records for sentence in SENTENCE.split(text)]
    parts = [part for name, _, _, _ in records for part in name.split("-") if part]
    for _ in range(MILLION):
        like = chance.choice(records)
        text = chance.choice(sentences)
        more = chance.choice(sentences)
        while len(text) + len(more) / 2 < len(like[1]):
            text += " " + more
            more = chance.choice(sentences)
        name = "-".join(chance.choice(parts) for _ in range(like[0].count("-") + 1))
        yield name, text, chance.choice(records)[2], chance.choice(records)[3]


def write(path, records):
    part = path.with_suffix(".part")
    with open(part, "w", encoding="utf-8") as out:
        for number, record in enumerate(records):
            out.write("\t".join((str(number), record[0], record[1], record[2], str(record[3]))) + "\n")
    part.rename(path)


def read(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            _, name, text, facet, number = line.rstrip("\n").split("\t")
            yield name, text, facet, int(number)


class Draws:
    """Queries of each class, drawn from the records by chance."""

    def __init__(self, records, chance):
        self.records = records
        self.chance = chance
        self.words = [sorted(set(PLAIN.findall((name + " " + text).lower()))) for name, text, _, _ in records]
        self.counts = collections.Counter(word for words in self.words for word in words)

    def between(self, least, most):
        """All words that so many of the records have, as shares."""
        return sorted(word for word, count in self.counts.items() if least * len(self.records) <= count <= most * len(self.records))

    def from_one(self, how_many, least, most):
        """A record, and so many of its words that are neither rarer nor more common than that."""
        while True:
            place = self.chance.randrange(len(self.records))
            words = [word for word in self.words[place] if least <= self.counts[word] / len(self.records) <= most]
            if len(words) >= how_many:
                return self.records[place], " ".join(self.chance.sample(words, how_many))

    def phrase(self):
        """Two or three words that stand together, of which one at least isn't common."""
        while True:
            found = PHRASE.findall(self.chance.choice(self.records)[1].lower())
            phrase = self.chance.choice(found) if found else ""
            if any(10 <= self.counts[word] <= 0.02 * len(self.records) for word in phrase.split()):
                return phrase

    def prefix(self):
        """The start of a word, none that a stemmer would cut; as many as 800 words may have it."""
        while True:
            _, word = self.from_one(1, 0.0005, 0.05)
            prefix = word[: self.chance.randint(3, 5)]
            cut = prefix.endswith(("e", "s", "y", "ed", "ing"))
            if len(word) > len(prefix) + 1 and not cut and sum(known.startswith(prefix) for known in self.counts) <= 800:
                return prefix

    def one_of_each(self):
        common, rare = self.between(0.02, 1), self.between(0.00003, 0.0002)
        yield "common", self.chance.choice(common), "", "", ""
        yield "rare", self.chance.choice(rare), "", "", ""
        yield "and", self.from_one(self.chance.randint(2, 3), 0.001, 0.2)[1], "", "", ""
        yield "or", self.from_one(self.chance.randint(2, 3), 0.001, 0.2)[1], "", "", ""
        yield "phrase", self.phrase(), "", "", ""
        yield "prefix", self.prefix(), "", "", ""
        record, word = self.from_one(1, 0.005, 0.3)
        yield "filter", word, record[2], "", ""
        record, word = self.from_one(1, 0.005, 0.3)
        yield "range", word, "", str(record[3] // 2), str(record[3] * 2)


def queries(records, chance):
    drawn, seen = collections.defaultdict(list), set()
    draws = Draws(records, chance)
    while not drawn or min(map(len, drawn.values())) < OF_EACH_CLASS:
        for query in draws.one_of_each():
            if query not in seen and len(drawn[query[0]]) < OF_EACH_CLASS:
                seen.add(query)
                drawn[query[0]].append(query)
    return [query for of_class in drawn.values() for query in of_class]


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    small, million, asked = folder / "packages.tsv", folder / "million.tsv", folder / "queries.tsv"
    if not small.exists():
        write(small, packages(folder))
    records = list(read(small))
    if not million.exists():
        write(million, resampled(records, random.Random(SEED)))
    if not asked.exists():
        lines = ["\t".join((str(number), *query)) for number, query in enumerate(queries(records, random.Random(SEED + 1)), 1)]
        asked.write_text("\n".join(lines) + "\n", encoding="utf-8")
    size = sum(len(name) + len(text) for name, text, _, _ in records)
    print(f"{len(records)} packages, {size / len(records):.0f} characters each; {MILLION} records resampled from them")


if __name__ == "__main__":
    main()
