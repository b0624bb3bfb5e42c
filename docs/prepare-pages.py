#!/usr/bin/python3
# prepare-pages.py - Makes what gi-docgen reads of the pages in this folder, which are written to be read as they are, too
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# prepare-pages.py GIR VERSION DOCS OUTPUT STAMP FILE…
#
# A page gets its title from its heading; links to other pages become links to what is made of them; and names of the library's, such as
# `PioneerSite`, `pioneer_catalogue_search()` and `PIONEER_ERROR_PARSE`, become links to what is said of them. A name that there isn't
# stops the build. manual.md is the first page: its links tell the order of the others, and its headings what stands beside each page.

import html
import re
import shutil
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import gidocgen
import markdown

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"
FENCE = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
NAME = re.compile(r"(?<!\[)`(Pioneer[A-Z]\w*|pioneer_\w+(?: ?\(\))|PIONEER_\w+)`(?!\])")
LINK = re.compile(r"\]\((?!https?:)([^)\s#]+)(#[^)\s]*)?\)")
TYPES = {"class": "class", "interface": "iface", "enumeration": "enum", "bitfield": "flags"}
FUNCTIONS = {"method": "method", "constructor": "ctor", "function": "func"}


def links(gir):
    """What gi-docgen's link to each name is."""
    namespace = ElementTree.parse(gir).getroot().find(CORE + "namespace")
    found = {"PIONEER_ERROR": "[error@Pioneer.Error]"}
    for tag, fragment in TYPES.items():
        for element in namespace.iterfind(CORE + tag):
            kind = "error" if element.get(GLIB + "error-domain") else fragment
            found[element.get(C + "type")] = link = f"[{kind}@Pioneer.{element.get('name')}]"
            found.update((member.get(C + "identifier"), (member.get(C + "identifier"), link)) for member in element.iterfind(CORE + "member"))
            for inner, what in FUNCTIONS.items():
                for function in element.iterfind(CORE + inner):
                    found[function.get(C + "identifier")] = f"[{what}@Pioneer.{element.get('name')}.{function.get('name')}]"
    # What stands in a type as well is documented there.
    for function in namespace.iterfind(CORE + "function"):
        if function.get("moved-to") is None:
            found[function.get(C + "identifier")] = f"[func@Pioneer.{function.get('name')}]"
    return found


def private_names(tree):
    """What pages on the inside may name, without a link."""
    return {name for header in tree.rglob("*-private.h") for name in re.findall(r"\b(?:Pioneer|pioneer_|PIONEER_)\w+", header.read_text(encoding="utf-8"))}


def page_of(known, match):
    """A member is described where its enumeration is, and keeps its own name."""
    name = match[1].rstrip("() ")
    if name in known["private"]:
        return match[0]
    if name not in known:
        sys.exit(f"prepare-pages.py: there is no {name} in the library")
    link = known[name]
    if isinstance(link, str):
        return link
    page = re.sub(r"\[(\w+)@Pioneer\.(\w+)\]", r"\1.\2.html", link[1])
    return f"[`{link[0]}`]({page})"


def retarget(pages, match):
    target, anchor = match[1], match[2] or ""
    if target in pages:
        return f"]({target[:-3]}.html{anchor})"
    if target.startswith("images/"):
        return f"]({target.rpartition('/')[2]})"
    return f"]({target.rpartition('/')[2]})" if target.endswith(".json") else "]()"


def prepare(text, known, pages):
    title = re.search(r"^# (.*)$", text, re.MULTILINE)[1]
    parts, last = [], 0
    for fence in [*FENCE.finditer(text), None]:
        prose = text[last : fence.start() if fence else len(text)]
        prose = NAME.sub(lambda match: page_of(known, match), prose)
        prose = LINK.sub(lambda match: retarget(pages, match), prose)
        # Of a link to a file that isn't part of the manual, its words are left.
        parts.append(re.sub(r"\[([^\]]*)\]\(\)", r"\1", prose))
        if fence:
            parts.append(fence[0])
            last = fence.end()
    return f"Title: {title}\n\n" + "".join(parts)


def ordered(manual, pages):
    """The pages in the order in which the manual's first page leads to them."""
    order = list(dict.fromkeys(re.findall(r"\]\((?!https?:)([\w-]+\.md)[#)]", manual)))
    for page in pages - {"manual.md", *order}:
        sys.exit(f"prepare-pages.py: manual.md doesn't lead to {page}")
    return order


def sidebar(manual, titles):
    """The headings of the manual's first page, each with the pages that it leads to."""
    lines, told = [], set()
    for section in re.split(r"^## ", manual, flags=re.MULTILINE)[1:]:
        heading = section.splitlines()[0]
        pages = [page for page in re.findall(r"\]\(([\w-]+\.md)[#)]", section) if page in titles and page not in told]
        told.update(pages)
        if pages:
            lines += ['<div class="section">', f"<h5>{heading}</h5>", '<div class="links">']
            lines += [f'<a href="{page[:-3]}.html">{html.escape(titles[page])}</a>' for page in dict.fromkeys(pages)]
            lines += ["</div>", "</div>"]
    return "\n".join(lines)


def write_theme(theme, output, manual, titles):
    templates = Path(gidocgen.__file__).parent / "templates/basic"
    shutil.copytree(templates, output)
    first = markdown.markdown(LINK.sub(lambda match: retarget(set(titles), match), manual), extensions=["tables", "toc"])
    for name in ("namespace.html", "content.html"):
        text = (theme / name).read_text(encoding="utf-8")
        text = text.replace("@pages@", sidebar(manual, titles)).replace("@manual@", first)
        (output / name).write_text(text, encoding="utf-8")
    with open(output / "style.css", "a", encoding="utf-8") as style:
        style.write((theme / "pioneer.css").read_text(encoding="utf-8"))


def write_config(template, output, version, order, images):
    text = template.read_text(encoding="utf-8").replace("@version@", version)
    text = text.replace("@content_files@", ", ".join(f'"{page}"' for page in order))
    text = text.replace("@content_images@", ", ".join(f'"{image}"' for image in images))
    output.write_text(text, encoding="utf-8")


def main():
    gir, version, docs, output, stamp, *files = sys.argv[1:]
    docs, output = Path(docs), Path(output)
    known = links(gir)
    known["private"] = private_names(docs.parent / "libpioneer") - known.keys()
    pages = {Path(file).name: Path(file).read_text(encoding="utf-8") for file in files if file.endswith(".md")}
    order = ordered(pages["manual.md"], set(pages))
    shutil.rmtree(output, ignore_errors=True)
    content = output / "content"
    content.mkdir(parents=True)
    for page in order:
        (content / page).write_text(prepare(pages[page], known, set(order)), encoding="utf-8")
    others = [Path(file) for file in files if not file.endswith(".md")]
    for other in others:
        shutil.copy(other, content / other.name)
    titles = {page: re.search(r"^# (.*)$", pages[page], re.MULTILINE)[1] for page in order}
    write_theme(docs / "theme", output / "theme/basic", pages["manual.md"], titles)
    write_config(docs / "pioneer.toml.in", output / "pioneer.toml", version, order, [other.name for other in others if other.suffix != ".js"])
    Path(stamp).touch()


main()
