#!/usr/bin/python3
# check-docs.py - Checks that all code in the documents is run by the tests, and that what they show is what the programs print
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# check-docs.py BUILD [--write] [PAGE…]
#
# A block that has lines opening with "$ " is a session: each command is run, and what is shown must be what it prints; where that
# ends with "…" the output goes on. Sessions of a page run one after the other, in a folder with copies of tests/docs/data and of the
# examples. Any other block must stand in a file that the tests run or check. Pages that are made from tables must be as they are made;
# links must lead somewhere.
# With --write, sessions and made pages are written anew: read them before they are committed.

import argparse
import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

BLOCK = re.compile(r"^(?P<indent> *)```(?P<language>\w*)\n(?P<text>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(?<!`)\[[^\]\[]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ +(.*?) *$", re.MULTILINE)
# Where the files are that the tests run, and those that they check.
FOLDERS = ("examples", "tests", "bindings", "docs/examples", "libpioneer/data")
SUFFIXES = {".c", ".py", ".js", ".mjs", ".ts", ".vala", ".lua", ".rb", ".pl", ".sh", ".json", ".expected"}
# What runs the tests can't be run by them.
NOT_RUN = {"sh examples/run.sh\n", "sh tests/run.sh\n", "sh tests/bench/search/run.sh\n", "sh tests/bench/search/relevance.sh\n"}
# Guides whose tests hold what their programs print against blocks of text.
GUIDES = {Path("docs/python.md"): Path("tests/python/test_guide.py")}
DATA = Path("tests/docs/data")


def made_pages(build):
    """Pages that are made from the library's tables, and what makes them."""
    return {
        Path("docs/fields.md"): [build / "tests/write-reference", "fields"],
        Path("docs/issues.md"): [build / "tests/write-reference", "issues"],
        Path("docs/limits.md"): [sys.executable, "-B", "tests/tools/write-limits.py"],
    }


def environment(build):
    paths = [build / "bindings/shell", build / "examples", "/usr/bin", "/bin"]
    return {
        "GI_TYPELIB_PATH": str(build / "libpioneer"),
        "HOME": "/nonexistent",
        "LC_ALL": "C.UTF-8",
        "LD_LIBRARY_PATH": str(build / "libpioneer"),
        "PATH": ":".join(map(str, paths)),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(Path.cwd() / "bindings/python"),
    }


def holds(source, block):
    """A source has the block as it is, or all of it further to the right."""
    if block in source:
        return True
    first = re.escape(block.split("\n", 1)[0])
    found = re.finditer(f"^( +){first}$", source, re.MULTILINE)
    return any(re.sub(r"^(?=.)", match[1], block, flags=re.MULTILINE) in source for match in found)


class Page:
    def __init__(self, path, build, sources):
        self.path, self.build, self.sources = path, build, sources
        self.problems = []

    def run(self, command, folder):
        done = subprocess.run(["bash", "-c", command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", cwd=folder,
                              env=environment(self.build), check=False, timeout=120)
        if done.returncode == 127:
            sys.exit(f"{self.path}: a command is missing; is all of it built? {done.stdout}")
        return [line.rstrip() for line in done.stdout.rstrip("\n").split("\n")] if done.stdout else []

    def renew_session(self, text, folder):
        lines = []
        for part in re.split(r"^(?=\$ )", text, flags=re.MULTILINE)[1:]:
            first, *shown = part.rstrip("\n").split("\n")
            printed = self.run(first[2:], folder)
            if len(shown) > 1 and shown[-1] == "…":
                printed = [*printed[: len(shown) - 1], "…"]
            lines += [first, *printed]
        return "".join(line + "\n" for line in lines)

    def renew_block(self, block, folder):
        indent, language, text = block["indent"], block["language"], block["text"]
        plain = re.sub(f"^{indent}", "", text, flags=re.MULTILINE)
        if plain.startswith("$ "):
            shown = re.sub(r"^(?=.)", indent, self.renew_session(plain, folder), flags=re.MULTILINE)
            return f"{indent}```{language}\n{shown}{indent}```"
        if language == "text" and self.path in GUIDES and GUIDES[self.path].exists():
            return block[0]
        if plain not in NOT_RUN and not any(holds(source, plain) for source in self.sources):
            self.problems.append(f"{self.path}: code that is in no file that the tests run: {plain.splitlines()[0]} …")
        return block[0]

    def renew(self, text):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / "data"
            shutil.copytree(DATA, folder)
            for example in Path("examples").glob("*.*"):
                shutil.copy(example, folder)
            return BLOCK.sub(lambda block: self.renew_block(block, folder), text)


def slug(heading):
    """The anchor of a heading, as GitHub and gi-docgen make it."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "")
    return re.sub(r"[ ]", "-", re.sub(r"[^\w\- ]", "", plain.lower()).strip())


def anchors(path):
    return {slug(heading) for heading in HEADING.findall(BLOCK.sub("", path.read_text(encoding="utf-8")))}


def dead_links(path):
    text = BLOCK.sub("", path.read_text(encoding="utf-8"))
    for target in LINK.findall(re.sub(r"`[^`\n]*`", "", text)):
        if re.match(r"[a-z]+:", target):
            continue
        file, _, anchor = target.partition("#")
        to = path.parent / file if file else path
        if not to.exists():
            yield f"{path}: a link to nothing: {target}"
        elif anchor and to.suffix == ".md" and anchor not in anchors(to):
            yield f"{path}: a link to no heading: {target}"


def unlisted_pages():
    """Pages that the manual doesn't lead to, or isn't made of."""
    for where in (Path("docs/manual.md"), Path("docs/meson.build")):
        text = where.read_text(encoding="utf-8")
        for page in sorted(Path("docs").glob("*.md")):
            if page != where and not re.search(rf"[('/]{re.escape(page.name)}", text):
                yield f"{where}: nothing of {page.name}"


def check(path, new, write):
    """The difference between a page and what it should be; none once it has been written anew."""
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    if write and new != old:
        path.write_text(new, encoding="utf-8")
    elif new != old:
        yield from (line.rstrip("\n") for line in difflib.unified_diff(old.splitlines(True), new.splitlines(True), str(path), "what it should be"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=Path)
    parser.add_argument("pages", nargs="*", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()

    build = options.build.resolve()
    os.chdir(Path(__file__).parents[2])
    problems = list(unlisted_pages())
    for path, command in made_pages(build).items():
        made = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout
        problems += check(path, made, options.write)

    sources = [path.read_text(encoding="utf-8") for folder in FOLDERS for path in Path(folder).rglob("*") if path.suffix in SUFFIXES
               and "node_modules" not in path.parts and "corpus" not in path.parts]
    pages = options.pages or [Path("README.md"), Path("CONTRIBUTING.md"), *sorted(Path("docs").glob("*.md"))]
    for path in pages:
        page = Page(path, build, sources)
        problems += check(path, page.renew(path.read_text(encoding="utf-8")), options.write)
        problems += page.problems
        problems += dead_links(path)

    print("\n".join(problems) or f"{len(pages)} pages, nothing found")
    if problems:
        sys.exit(f"What is shown and what is made can be written anew with: python3 tests/tools/check-docs.py {options.build} --write")


main()
