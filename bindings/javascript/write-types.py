#!/usr/bin/python3
# write-types.py - Writes what TypeScript is told of the library: for Node.js from the GIR, for GJS by ts-for-gir from the same
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# write-types.py GIR MODULES FOLDER     writes index.d.ts and gjs.d.ts into FOLDER; MODULES holds node_modules with ts-for-gir.
#
# A GIR can't tell what a list holds; the library's documentation does, in words that are always the same.

import re
import subprocess
import sys
import tempfile
import textwrap
import xml.etree.ElementTree as ElementTree
from pathlib import Path

NS = {"": "http://www.gtk.org/introspection/core/1.0"}
C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"
CLASS = re.compile(r"    (?:abstract )?class (\w+)")
LIST_OF = re.compile(r"list of (?:all )?\[class@Pioneer\.(\w+)\]")
HEAD = """\
// {name} - {what}; written by write-types.py
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

"""
PLAIN = {
    "utf8": "string", "filename": "string", "gboolean": "boolean", "none": "void", "guint": "number", "gint": "number",
    "gdouble": "number", "GLib.Quark": "number", "GLib.DateTime": "DateTime", "GObject.Object": "any", "Gio.AsyncResult": "object",
    "Json.Node": "object", "Gio.InputStream": "object", "Gio.File": "object", "GLib.Bytes": "string | Uint8Array | object",
}
TAKEN = {"Gio.File": "FileLike", "Gio.Cancellable": "Cancellable"}


def camel(name):
    return re.sub(r"[-_](\w)", lambda match: match[1].upper(), name)


def type_name(node):
    """The name of a type; of an array, that of its elements and brackets."""
    found = node.find("type", NS)
    return found.get("name") if found is not None else type_name(node.find("array", NS)) + "[]"


def doc(node):
    found = node.find("doc", NS)
    return "" if found is None else " ".join(found.text.split())


class Declarations:
    """The declarations of the package for Node.js."""

    def __init__(self, gir):
        self.namespace = ElementTree.parse(gir).getroot().find("namespace", NS)
        self.enumerations = {node.get("name"): node for node in self.namespace.findall("enumeration", NS)}

    def held(self, node, owner):
        """What the list holds that a call gives."""
        found = LIST_OF.search(doc(node))
        if found:
            return found[1]
        return "T" if owner == "List" else "any"

    def type(self, node, owner, taken=False):
        name = type_name(node)
        if name.endswith("[]"):
            return PLAIN.get(name[:-2], name[:-2]) + "[]"
        if name == "List":
            return f"List<{self.held(node, owner)}>"
        if owner == "List" and name == "GObject.Object":
            return "T"
        if taken and name in TAKEN:
            return TAKEN[name]
        if taken and name in self.enumerations:
            return f"{name} | {name}Nick"
        return PLAIN.get(name, name)

    def given(self, node, owner):
        nullable = " | null" if node.get("nullable") == "1" else ""
        return self.type(node, owner) + nullable

    def parameters(self, call, owner, until=None):
        nodes = [node for node in call.findall("parameters/parameter", NS)]
        names = [type_name(node) for node in nodes]
        nodes = nodes[: names.index(until)] if until in names else nodes
        optional = [node.get("nullable") == "1" for node in nodes]
        for position, node in enumerate(nodes):
            mark = "?" if all(optional[position:]) else ""
            null = " | null" if optional[position] else ""
            yield f"{camel(node.get('name'))}{mark}: {self.type(node, owner, taken=True)}{null}"

    def call(self, call, owner, finishes):
        """The lines of a call."""
        name, static = call.get("name"), "" if call.tag.endswith("method") else "static "
        yield from self.comment(call)
        if name.endswith("_async"):
            finish = finishes[name.replace("_async", "_finish")]
            parameters = [*self.parameters(call, owner, "Gio.Cancellable"), "cancellable?: Cancellable | {signal?: AbortSignal}"]
            result = self.type(finish.find("return-value", NS), owner)
            yield f"{static}{camel(name)}({', '.join(parameters)}): Promise<{result}>;"
            return
        result = owner if call.tag.endswith("constructor") else self.given(call.find("return-value", NS), owner)
        yield f"{static}{camel(name)}({', '.join(self.parameters(call, owner))}): {result};"

    @staticmethod
    def comment(node):
        text = re.sub(r"\[\w+@([\w.:]+)\]", r"`\1`", doc(node)).replace("*/", "* /")
        if text:
            lines = textwrap.wrap(text, 116, break_on_hyphens=False)
            yield from [f"/** {lines[0]} */"] if len(lines) == 1 else ["/**", *(f" * {line}" for line in lines), " */"]

    def properties(self, node, owner, methods):
        """Those of the class, and what is got without arguments."""
        known = set()
        for member in node.findall("property", NS):
            getter = methods.get(member.get(f"{GLIB}getter") or member.get("getter") or "get_" + member.get("name").replace("-", "_"))
            known.add(camel(member.get("name")))
            yield from self.comment(member)
            read = "" if member.get("writable") == "1" and not member.get("construct-only") else "readonly "
            told = self.given(getter.find("return-value", NS), owner) if getter is not None else self.given(member, owner)
            yield f"{read}{camel(member.get('name'))}: {told};"
        for name, method in methods.items():
            member = camel(name[4:]) if name.startswith("get_") else ""
            if member and member not in known and not list(method.findall("parameters/parameter", NS)):
                yield f"readonly {member}: {self.given(method.find('return-value', NS), owner)};"

    def class_(self, node):
        name, parent = node.get("name"), node.get("parent")
        calls = [call for tag in ("constructor", "function", "method") for call in node.findall(tag, NS)]
        by_name = {call.get("name"): call for call in calls}
        methods = {call.get("name"): call for call in node.findall("method", NS)}
        yield from self.comment(node)
        generic = "<T = any>" if name == "List" else ""
        yield f"class {name}{generic}{'' if '.' in parent else f' extends {parent}'} {{"
        body = [*self.properties(node, name, methods)]
        for call in calls:
            body += self.call(call, name, by_name)
        held = {"List": "T", "Results": "Match"}.get(name)
        if held:
            body += ["readonly length: number;", f"at(position: number): {held} | undefined;", f"[Symbol.iterator](): Generator<{held}>;"]
        if name == "Catalogue":
            body += ["/** The record of a reference, such as site/leeds. */", "get(reference: string): any;"]
        if "." in parent:
            body += ["/** What JSON.stringify() is given. */", "toJSON(): any;"]
        yield from ("    " + line for line in body)
        yield "}"

    def enumeration(self, node):
        name = node.get("name")
        nicks = [member.get("name").replace("_", "-") for member in node.findall("member", NS)]
        yield f"type {name}Nick = {' | '.join(f'{chr(39)}{nick}{chr(39)}' for nick in nicks)};"
        yield from self.comment(node)
        yield f"enum {name} {{"
        for member in node.findall("member", NS):
            yield from ("    " + line for line in self.comment(member))
            yield f"    {member.get('name').upper()} = {member.get('value')},"
        yield "}"
        yield f"namespace {name} {{"
        yield "    /** The word of a member. */"
        yield f"    function nick(value: {name}): {name}Nick | '';"
        yield "}"

    def lines(self):
        for node in self.enumerations.values():
            yield from self.enumeration(node)
            yield ""
        for node in self.namespace.findall("class", NS):
            yield from self.class_(node)
            yield ""


INDEX = """\
/** A file: its path, its URL, or a Gio.File of node-gtk's. */
export type FileLike = string | URL | object;

/** A Gio.Cancellable of node-gtk's. */
export type Cancellable = object | null;

/** A GLib.DateTime of node-gtk's. */
export interface DateTime {
    getYear(): number;
    getMonth(): number;
    getDayOfMonth(): number;
    format(format: string): string | null;
}

/** What the library says is wrong. */
export class PioneerError extends Error {
    constructor(message: string, code: string | null);
    /** The word of a `Pioneer.Error` or, of files, of a Gio.IOErrorEnum ("not-found"); null where it is of neither. */
    readonly code: Pioneer.ErrorNick | (string & {}) | null;
}

export default Pioneer;

export namespace Pioneer {
"""


def write_node(gir, folder):
    lines = [f"    {line}".rstrip() for line in Declarations(gir).lines()]
    text = HEAD.format(name="index.d.ts", what="The package libpioneer for Node.js") + INDEX + "\n".join(lines).rstrip() + "\n}\n"
    (folder / "index.d.ts").write_text(text, encoding="utf-8")


def lists_of(gir):
    """What the lists hold that the calls of a class give, by class and name."""
    declarations = Declarations(gir)
    for node in declarations.namespace.findall("class", NS):
        for call in [*node.findall("method", NS), *node.findall("function", NS)]:
            if call.find("return-value/type", NS) is not None and call.find("return-value/type", NS).get("name") == "List":
                held = declarations.held(call.find("return-value", NS), node.get("name"))
                yield (node.get("name"), call.get("name")), "A" if held == "T" else held


def with_lists(text, held):
    """The declarations of ts-for-gir, with what lists hold."""
    owner, lines = None, []
    for line in text.splitlines():
        started = CLASS.match(line)
        owner = started[1] if started else owner
        member = re.match(r"\s+(?:get |static )*(\w+)\(.*\): List;$", line)
        if member:
            snake = re.sub(r"([A-Z])", lambda match: "_" + match[1].lower(), member[1])
            item = held.get((owner, snake)) or held.get((owner, "get_" + snake)) or "any"
            line = line[:-1] + f"<{item}>;"
        lines.append(line.rstrip())
    return lines


def promise(line, body):
    """The call that a call with a callback is without it, of whose arguments those at the end may be left out."""
    static, name, parameters = re.match(r"\s+(static )?(\w+)_async\((.*), callback: .*: void;", line).groups()
    finish = next(other for other in body if re.match(rf"\s+(static )?{name}_finish\(", other))
    parts = parameters.split(", ")
    for position in reversed(range(len(parts))):
        if not parts[position].endswith("| null"):
            break
        parts[position] = parts[position].replace(":", "?:", 1)
    result = re.match(r".*\): (.*);", finish)[1]
    return f"        {static or ''}{name}_async({', '.join(parts)}): globalThis.Promise<{result}>;"


def added(header, body):
    """What our override adds to a class."""
    name = CLASS.match(header)[1]
    properties = {found[1] for line in body if (found := re.match(r"\s+get (\w+)\(", line))}
    for line in body:
        got = re.match(r"\s+get_(\w+)\(\): (.*);", line)
        if got and got[1] not in properties:
            yield f"        get {got[1]}(): {got[2]};"
        if re.match(r"\s+(static )?\w+_async\(.*, callback: .*: void;", line):
            yield promise(line, body)
    held = {"List": "A", "Results": "Match"}.get(name)
    if held:
        yield "        readonly length: number;"
        yield f"        at(position: number): {held} | undefined;"
        yield f"        [Symbol.iterator](): Generator<{held}>;"
    if name == "Catalogue":
        yield "        get(reference: string): any;"
    if name == "Error":
        yield "        get code_name(): string;"
    elif "extends GObject.Object" in header:
        yield "        toJSON(): any;"


def with_additions(lines):
    """The declarations with those of our override at the end of each class and enumeration."""
    position = 0
    while position < len(lines):
        line = lines[position]
        position += 1
        yield line
        enumeration = re.match(r"    export namespace (\w+) \{", line)
        if enumeration and f"    enum {enumeration[1]} {{" in lines:
            yield f"        export function nick(value: {enumeration[1]}): string;"
        if CLASS.match(line):
            end = lines.index("    }", position)
            yield from lines[position:end]
            yield from added(line, lines[position:end])
            position = end


def write_gjs(gir, modules, folder):
    with tempfile.TemporaryDirectory() as place:
        subprocess.run(
            [modules / "node_modules/.bin/ts-for-gir", "generate", "Pioneer-1.0", "-g", Path(gir).parent.resolve(), "-g", "/usr/share/gir-1.0",
             "--externalDeps", "--ignoreVersionConflicts", "-o", place],
            check=True, stdout=subprocess.DEVNULL, cwd=modules,
        )
        text = Path(place, "pioneer-1.0.d.ts").read_text(encoding="utf-8")
    text = "\n".join(with_additions(with_lists(text.strip(), dict(lists_of(gir))))) + "\n"
    head = HEAD.format(name="gjs.d.ts", what="The library for GJS, as ts-for-gir tells it")
    (folder / "gjs.d.ts").write_text(head + text, encoding="utf-8")


def main():
    gir, modules, folder = sys.argv[1], Path(sys.argv[2]).resolve(), Path(sys.argv[3])
    write_node(gir, folder)
    write_gjs(gir, modules, folder)


main()
