#!/usr/bin/python3
# judged.py - Makes a collection with judgements of Debian's packages and the tags that people gave them
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
"""judged.py FOLDER: writes FOLDER/tags/{corpus.tsv,topics.tsv,qrels.txt}, unless they are there.

The documents are the packages of Debian that the tags' reviewers looked at; a topic is a tag of what a package is for or works with. Its short
query is the tag's name, as the vocabulary has it; its long one adds the vocabulary's explanation. Relevant is what reviewers gave the tag.
The tags and their vocabulary come from Debian's package debtags, which isn't installed for that, only unpacked.
"""

import gzip
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from corpus import apt, packages, paragraphs

# What a package is for; not how it is made, or by whom.
FACETS = ("accessibility", "admin", "biology", "devel", "field", "game", "hardware", "mail", "network", "office", "privacy", "protocol",
          "science", "security", "sound", "use", "web", "works-with", "works-with-format")
LEAST_RELEVANT = 5
MOST_RELEVANT = 0.02  # of all documents: a wider topic tells nothing of the first ten
WORD = re.compile(r"[a-z0-9]{2,}")
MOST_WORDS = 60


def unpack(folder):
    """The files of the package debtags."""
    place = folder / "debtags"
    if not place.exists():
        place.mkdir()
        apt(folder, "apt-get", "-qq", "update")
        options = ["-o", f"Dir::State::Lists={(folder / 'lists').resolve()}", "-o", "APT::Sandbox::User=root"]
        subprocess.run(["apt-get", "-qq", *options, "download", "debtags"], check=True, cwd=place)
        subprocess.run(["dpkg-deb", "-x", str(next(place.glob("*.deb"))), str(place)], check=True)
    return place / "usr/share/debtags"


def judgements(place):
    """The tags of each package that was looked at."""
    lines = gzip.decompress((place / "tags-current.gz").read_bytes()).decode("utf-8", "replace").splitlines()
    return {name: set(tags.split(", ")) for name, tags in (line.split(": ", 1) for line in lines if ": " in line)}


def words(text):
    """Each once, in their order, as the queries of the engines are words."""
    return list(dict.fromkeys(WORD.findall(text.lower())))[:MOST_WORDS]


def topics(place):
    """Each tag with its description: the first line, and the explanation."""
    for fields in paragraphs((place / "vocabulary").read_text(encoding="utf-8")):
        if fields.get("Tag", "").split("::")[0] in FACETS and fields.get("Description"):
            yield fields["Tag"], fields["Description"]


def names(place):
    """The first line of each tag's description."""
    text = (place / "vocabulary").read_text(encoding="utf-8")
    return dict(re.findall(r"^Tag: (\S+)\n(?:\S.*\n)*?Description: (.*)$", text, re.MULTILINE))


def write_lines(path, lines):
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def make(folder, out):
    place = unpack(folder)
    judged = judgements(place)
    records = [record for record in packages(folder) if record[0] in judged and record[2] != "metapackages"]
    relevant = defaultdict(list)
    for number, record in enumerate(records):
        for tag in judged[record[0]]:
            relevant[tag].append(number)

    asked, judgements_of = [], []
    short = names(place)
    for tag, text in topics(place):
        if not LEAST_RELEVANT <= len(relevant[tag]) <= MOST_RELEVANT * len(records) or not words(short[tag]):
            continue
        asked += [f"{tag}\tshort\t{' '.join(words(short[tag]))}", f"{tag}\tlong\t{' '.join(words(text))}"]
        judgements_of += [f"{tag} 0 {number} 1" for number in relevant[tag]]
    write_lines(out / "corpus.tsv", ["\t".join((str(number), *record[:3], str(record[3]))) for number, record in enumerate(records)])
    write_lines(out / "topics.tsv", asked)
    write_lines(out / "qrels.txt", judgements_of)


if __name__ == "__main__":
    target = Path(sys.argv[1]) / "tags"
    if not (target / "qrels.txt").exists():
        target.mkdir(exist_ok=True)
        make(Path(sys.argv[1]), target)
