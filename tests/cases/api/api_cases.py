# api_cases.py - What a case of the public interface means in Python: its arguments, and what it expects
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import json
import math
import os
import tempfile
from pathlib import Path

import gi

gi.require_version("Pioneer", "1.0")
gi.require_version("Json", "1.0")
from gi.repository import Gio, GLib, GObject, Json, Pioneer

TESTS = Path(os.environ["G_TEST_SRCDIR"])
CONVENTIONS = json.loads((TESTS / "cases/api/files/conventions.json").read_text(encoding="utf-8"))


class Wrong(Exception):
    """What came is not what a case expects."""


def class_name(thing):
    return type(thing).__gtype__.name.removeprefix("Pioneer")


def join(lines):
    return lines if isinstance(lines, str) else "\n".join(lines)


def file_of(path):
    return Gio.File.new_for_path(str(path))


def read(path):
    return (TESTS / path).read_text(encoding="utf-8")


def cancelled():
    cancellable = Gio.Cancellable()
    cancellable.cancel()
    return cancellable


def find_enum(name, nick):
    return getattr(getattr(Pioneer, name), nick.upper().replace("-", "_"))


def find_nick(enum, number):
    return next(name for name in dir(enum) if name.isupper() and getattr(enum, name) == number).lower().replace("_", "-")


def find_face(thing):
    if isinstance(thing, Gio.File):
        return thing.get_basename()
    for ancestor in type(thing).__mro__:
        name = getattr(ancestor, "__gtype__", GObject.TYPE_INVALID).name.removeprefix("Pioneer")
        if name in CONVENTIONS["faces"]:
            return getattr(thing, CONVENTIONS["faces"][name])()
    return f"a {class_name(thing)}, which has to be looked at"


def find_string(got):
    """What is written in a case for a value, as far as it is a string."""
    if isinstance(got, GLib.DateTime):
        return got.format("%Y-%m-%d")
    if isinstance(got, Json.Node):
        return Json.to_string(got, False)
    return find_face(got) if isinstance(got, GObject.Object) else got


def find_code(error):
    if error.domain == "pioneer-error-quark":
        return find_nick(Pioneer.Error, error.code)
    return "io-error." + find_nick(Gio.IOErrorEnum, error.code) if error.domain == "g-io-error-quark" else error.domain


class Scene:
    def __init__(self):
        self.held = {}
        self.folder = tempfile.TemporaryDirectory(prefix="pioneer-case-")

    # Arguments

    def argument(self, written):
        if not isinstance(written, dict):
            return written
        ((what, value),) = written.items()
        readers = {
            "$the": self.held.get,
            "$file": lambda path: file_of(TESTS / path),
            "$made": lambda name: file_of(Path(self.folder.name, name)),
            "$path": lambda file: self.argument(file).get_path(),
            "$text-of": read,
            "$lines": join,
            "$bytes": lambda lines: GLib.Bytes.new(join(lines).encode()),
            "$stream": lambda lines: Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(join(lines).encode())),
            "$json": lambda tree: Json.from_string(json.dumps(tree)),
            "$cancelled": lambda _: cancelled(),
        }
        return find_enum(what, value) if what[0].isupper() else readers[what](value)

    # What is expected

    def compare(self, place, got, expected):
        if isinstance(expected, dict):
            self.compare_looks(place, got, expected)
        elif isinstance(expected, list):
            self.compare_items(place, got, expected)
        else:
            self.compare_scalar(place, find_string(got), expected)

    def compare_scalar(self, place, got, expected):
        numbers = [type(each) in (int, float) for each in (got, expected)]
        same = math.isclose(got, expected, rel_tol=1e-12) if all(numbers) else type(got) is type(expected) and got == expected
        if not same:
            raise Wrong(f"{place}: got {got!r}, expected {expected!r}")

    def compare_items(self, place, got, expected):
        if not isinstance(got, Gio.ListModel):
            raise Wrong(f"{place}: got {find_string(got)!r}, expected {expected!r}")
        for number, each in enumerate(expected):
            self.compare(f"{place}[{number}]", got.get_item(number), each)
        if got.get_n_items() != len(expected):
            extra = find_string(got.get_item(len(expected)))
            raise Wrong(f"{place}[{len(expected)}]: got {extra}, expected an end")

    def compare_looks(self, place, got, expected):
        (first, value), *_ = expected.items()
        if first[0].isupper() or first.startswith("$") and first != "$is":
            if not self.is_alike(got, first, value):
                raise Wrong(f"{place}: got {find_string(got)!r}, expected {expected!r}")
            return
        if got is None:
            raise Wrong(f"{place}: got nothing, expected {expected!r}")
        for name, value in expected.items():
            if name == "$is":
                self.compare_scalar(place, class_name(got), value)
            else:
                self.compare_member(place, got, name, value)

    def is_alike(self, got, how, expected):
        if how[0].isupper():
            return isinstance(got, getattr(Pioneer, how)) and got.value_nick == expected
        ways = {
            "$contains": lambda: all(part in find_string(got) for part in expected),
            "$json": lambda: json.loads(find_string(got)) == expected,
            "$quark": lambda: GLib.quark_to_string(got) == expected,
            "$about": lambda: abs(got - expected) <= 0.0005,
            "$same": lambda: got is self.held[expected],
            "$length": lambda: got.get_n_items() == expected,
            "$lines": lambda: got == join(expected),
            "$text-of": lambda: got == read(expected),
            "$made": lambda: got == Path(self.folder.name, expected).read_text(encoding="utf-8"),
        }
        return got is not None and ways[how]()

    def compare_member(self, place, got, name, expected):
        """A property and the function that gets the same; or a method without arguments."""
        if name.endswith("()"):
            self.compare(f"{place}.{name}", getattr(got, name[:-2])(), expected)
            return
        self.compare(f"{place}.{name}", got.get_property(name), expected)
        for beginning in CONVENTIONS["getters"]:
            getter = getattr(got, beginning + name.replace("-", "_"), None)
            if getter is not None:
                self.compare(f"{place}.{beginning}{name}()", getter(), expected)

    # Steps

    def call(self, what, arguments):
        owner, _, name = what.rpartition(".")
        thing = Pioneer if not owner else getattr(Pioneer, owner) if owner[0].isupper() else self.held[owner]
        if not name.endswith("_async"):
            return getattr(thing, name)(*arguments)
        answers = []
        getattr(thing, name)(*arguments, lambda _source, answer, *_data: answers.append(answer))
        while not answers:
            GLib.MainContext.default().iteration(True)
        return getattr(thing, name.removesuffix("_async") + "_finish")(answers[0])

    def check_error(self, step, error):
        name = find_code(error)
        if step.get("fails") != name:
            raise Wrong(f"{step['do']}: failed with {name}: {error.message}")
        missing = [part for part in step["saying"] if part not in error.message]
        if missing:
            raise Wrong(f"{step['do']}: said {error.message!r}, without {missing!r}")
        self.hold(step, error.message)

    def run_call(self, step):
        try:
            got = self.call(step["do"], [self.argument(written) for written in step.get("with", [])])
        except GLib.Error as error:
            self.check_error(step, error)
            return
        if "fails" in step:
            raise Wrong(f"{step['do']}: expected to fail with {step['fails']}, got no error")
        if "gives" in step:
            self.compare(step["do"], got, step["gives"])
        self.hold(step, got)

    def hold(self, step, got):
        if "as" in step:
            self.held[step["as"]] = got

    def run(self, step):
        if "do" in step:
            self.run_call(step)
        elif "set" in step:
            owner, _, name = step["set"].partition(".")
            self.held[owner].set_property(name, self.argument(step["to"]))
        elif "make" in step:
            self.hold(step, getattr(Pioneer, step["make"])())
        else:
            self.compare(step["on"], self.held[step["on"]], step["gives"])
