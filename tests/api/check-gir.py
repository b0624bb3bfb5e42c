#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Checks the public interface as the scanner wrote it down: check-gir.py GIR LIBRARY SYMBOLS

Every function, parameter, property, class and member is documented; every enumeration has its type; no array, list or hash table is returned; at most one
parameter goes out, and none is a bare pointer; nothing is named like a word of Python or JavaScript, or like a method of GObject; and the
library exports what the GIR says and what the checked-in list says, no more and no less.
"""

import keyword
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"

JAVASCRIPT = set(
    "await break case catch class const continue debugger default delete do else enum export extends false finally for "
    "function if implements import in instanceof interface let new null package private protected public return static "
    "super switch this throw true try typeof var void while with yield constructor toString valueOf".split()
)
GOBJECT = set(
    "bind_property connect disconnect emit freeze_notify get_data get_property get_qdata notify ref ref_sink run_dispose "
    "set_data set_property steal_data thaw_notify unref watch_closure".split()
)
FUNCTIONS = ("function", "method", "constructor")
CONTAINERS = ("GLib.List", "GLib.SList", "GLib.HashTable", "GLib.PtrArray", "GLib.Array", "GLib.ByteArray", "GLib.Tree")


def documented(element):
    doc = element.find(CORE + "doc")
    return doc is not None and bool((doc.text or "").strip())


def type_name(element):
    found = element.find(CORE + "type")
    return found.get("name", "") if found is not None else ""


class Check:
    def __init__(self, path):
        self.namespace = ElementTree.parse(path).getroot().find(CORE + "namespace")
        self.problems = []

    def complain(self, where, what):
        self.problems.append(f"{where}: {what}")

    def check_parameters(self, function, name):
        out = 0
        for parameter in function.iterfind(f"{CORE}parameters/{CORE}parameter"):
            where = f"{name}({parameter.get('name')})"
            if not documented(parameter):
                self.complain(where, "has no documentation")
            if parameter.get("transfer-ownership") is None:
                self.complain(where, "has no transfer")
            if parameter.get("direction", "in") != "in":
                out += 1
            elif type_name(parameter).startswith("g") and parameter.find(CORE + "type").get(C + "type", "").endswith("*"):
                if type_name(parameter) not in ("gpointer",):
                    self.complain(where, "is a bare pointer, which the scanner takes for an input")
        if out > 1:
            self.complain(name, "has more than one parameter that goes out")

    def check_return(self, function, name):
        value = function.find(CORE + "return-value")
        if value.find(CORE + "array") is not None or type_name(value) in CONTAINERS:
            self.complain(name, "returns an array or a container; return a list of ours")
        if type_name(value) != "none" and not documented(value):
            self.complain(name, "doesn't document what it returns")

    def check_function(self, function):
        name = function.get(C + "identifier")
        short = function.get("name")
        if function.get("introspectable") == "0":
            self.complain(name, "can't be introspected")
        if not documented(function):
            self.complain(name, "has no documentation")
        taken = keyword.iskeyword(short) or short in JAVASCRIPT or short in GOBJECT
        if taken and function.tag != CORE + "constructor":
            self.complain(name, f"is named like {short}, a word of a language or a method of GObject")
        self.check_parameters(function, name)
        self.check_return(function, name)

    def check_class(self, element):
        if not documented(element):
            self.complain(element.get("name"), "has no documentation")
        if element.tag in (CORE + "enumeration", CORE + "bitfield") and element.get(GLIB + "get-type") is None:
            self.complain(element.get("name"), "has no type of GObject's, so that no language can tell its members' nicks")
        for prop in element.iterfind(CORE + "property"):
            if not documented(prop):
                self.complain(f"{element.get('name')}:{prop.get('name')}", "has no documentation")
        for member in element.iterfind(CORE + "member"):
            if not documented(member):
                self.complain(member.get(C + "identifier"), "has no documentation")

    def run(self):
        for tag in ("class", "enumeration", "bitfield", "interface"):
            for element in self.namespace.iterfind(CORE + tag):
                self.check_class(element)
        for tag in FUNCTIONS:
            for function in self.namespace.iter(CORE + tag):
                self.check_function(function)

    def symbols(self):
        found = set()
        for tag in FUNCTIONS:
            found.update(f.get(C + "identifier") for f in self.namespace.iter(CORE + tag))
        for element in self.namespace.iter():
            get_type = element.get(GLIB + "get-type")
            if get_type and get_type != "intern":
                found.add(get_type)
        return found


# The linker's own, which it exports where a library that is linked to names them.
OF_LINKER = {"__bss_start", "_edata", "_end"}


def exported(library):
    listing = subprocess.run(["nm", "-D", "--defined-only", library], capture_output=True, text=True, check=True).stdout
    return {line.split()[2] for line in listing.splitlines() if line.split()[1] in "TDBR"} - OF_LINKER


def compare(check, what, one, other, names):
    for symbol in sorted(one - other):
        check.complain(symbol, f"is in {names[0]} and not in {names[1]}")
    for symbol in sorted(other - one):
        check.complain(symbol, f"is in {names[1]} and not in {names[0]}")


def main():
    gir, library, listed_in = sys.argv[1:]
    check = Check(gir)
    check.run()
    library_symbols = exported(library)
    with open(listed_in, encoding="utf-8") as stream:
        listed = {line.strip() for line in stream if line.strip() and not line.startswith("#")}
    compare(check, "gir", library_symbols, check.symbols(), ("the library", "the GIR"))
    compare(check, "list", library_symbols, listed, ("the library", "the checked-in list"))
    for problem in check.problems:
        print(problem)
    print(f"{len(library_symbols)} symbols, {len(check.problems)} problems")
    return 1 if check.problems else 0


if __name__ == "__main__":
    sys.exit(main())
