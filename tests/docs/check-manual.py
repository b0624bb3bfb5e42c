#!/usr/bin/python3
# check-manual.py - Checks that every link and every picture in the manual leads to something
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# check-manual.py FOLDER

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """What a page links to, and what in it can be linked to."""

    def __init__(self, path):
        super().__init__()
        self.targets, self.anchors, self.text, self.in_code = [], set(), "", 0
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        self.in_code += tag in ("code", "pre")
        self.anchors.update(told[name] for name in ("id", "name") if told.get(name))
        target = told.get("href") if tag in ("a", "link") else told.get("src") if tag in ("img", "script") else None
        if target:
            self.targets.append(target)

    def handle_endtag(self, tag):
        self.in_code -= tag in ("code", "pre")

    def handle_data(self, data):
        if not self.in_code:
            self.text += data


def dead_links(folder, pages):
    for name, page in pages.items():
        for target in page.targets:
            parts = urlsplit(target)
            if parts.scheme:
                continue
            path = unquote(parts.path) or name
            if not (folder / path).exists():
                yield f"{name}: a link to nothing: {target}"
            elif parts.fragment and path in pages and unquote(parts.fragment) not in pages[path].anchors:
                yield f"{name}: a link to no place there: {target}"


def main():
    folder = Path(sys.argv[1])
    pages = {path.name: Page(path) for path in sorted(folder.glob("*.html"))}
    problems = list(dead_links(folder, pages))
    problems += [f"{name}: a link that wasn't made: {mark}" for name, page in pages.items() for mark in ("@Pioneer.", "](") if mark in page.text]
    print("\n".join(problems) or f"{len(pages)} pages, nothing found")
    return 1 if problems or len(pages) < 100 else 0


sys.exit(main())
