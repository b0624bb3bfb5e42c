#!/usr/bin/python3
# write-stubs.py - Writes what type checkers know of the library: from its GIR, and from what Python adds to it
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# write-stubs.py Pioneer-1.0.gir Pioneer.pyi
#
# The typelib of that GIR and the additions beside this script must be where Python finds them: the target python-stubs sees to it.

import ast
import importlib
import inspect
import keyword
import re
import sys
import textwrap
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import GLib, Pioneer

_additions = importlib.import_module("gi.overrides.Pioneer")
_errors = importlib.import_module("gi.overrides.Pioneer._errors")
_library = importlib.import_module("gi.overrides.Pioneer._library")

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"

HEAD = '''# gi/repository/Pioneer.pyi - libpioneer for type checkers; written by write-stubs.py
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import builtins
import datetime
import os
from typing import Any, Callable, ClassVar, Coroutine, Generic, Iterable, Iterator, Mapping, Optional, Sequence, TypeVar, Union, overload

from gi.repository import Gio, GLib, GObject, Json

_T = TypeVar("_T")
_File = Union[Gio.File, str, os.PathLike[str]]
_Bytes = Union[GLib.Bytes, bytes, bytearray, memoryview]
'''

PLAIN_TYPES = {
    "utf8": "str", "filename": "str", "gboolean": "bool", "gint": "int", "guint": "int", "gdouble": "float", "none": "None",
    "gpointer": "Any", "GLib.Quark": "int",
}
# What is taken in place of an object, as _methods.py has it.
TAKEN_TYPES = {"Gio.File": "_File", "GLib.Bytes": "_Bytes"}
OF_ANY_KIND = {"List": "_T", "Results": "Match"}
ONLY_BY_HAND = "%NULL of an object that no search gave"
ITEM = re.compile(r"\[class@Pioneer\.(\w+)\]")


# Search, for one, finds records of kinds that a program knows and its text doesn't tell.
SOME_RECORD = '''\
class _SomeRecord(Record):
    """A record of any kind: what all records have is checked, and what only some have is taken as it is."""
    def __getattr__(self, name: str) -> Any: ...
'''


class Gir:
    """The classes and enumerations of a GIR, by their names."""

    def __init__(self, path):
        namespace = ElementTree.parse(path).getroot().find(CORE + "namespace")
        self.classes = {cls.get("name"): cls for cls in namespace.findall(CORE + "class")}
        self.enums = {enum.get("name"): enum for enum in namespace.findall(CORE + "enumeration")}
        self.functions = [function for function in namespace.findall(CORE + "function") if function.get("introspectable") != "0"]

    def differs_from_parent(self, method, owner):
        """Whether the class that a class is derived from has such a method with other parameters, which type checkers frown on."""
        parent = self.classes.get(self.classes[owner].get("parent"))
        methods = parent.findall(CORE + "method") if parent is not None else []
        count = len(list(method.iter(CORE + "parameter")))
        others = [other for other in methods if other.get("name") == method.get("name")]
        return any(len(list(other.iter(CORE + "parameter"))) != count for other in others)


def get_doc(node, indent):
    """The first paragraph of what is documented, in the words of Python."""
    doc = node.find(CORE + "doc")
    if doc is None:
        return []
    text = " ".join(doc.text.split("\n\n")[0].split())
    text = re.sub(r"\[\w+@(?:Pioneer\.)?([\w.:]+)\]", r"`\1`", text).replace("\\", "\\\\").replace('"', "'")
    for word, name in (("%NULL", "None"), ("%TRUE", "True"), ("%FALSE", "False")):
        text = text.replace(word, name)
    text = re.sub(r"[@#%](\w+)", r"`\1`", text)
    return textwrap.wrap(f'"""{text}"""', 130, initial_indent=indent, subsequent_indent=indent, break_long_words=False)


def get_list_type(doc):
    items = [name for name in ITEM.findall(doc.split(";")[0])] if "list of" in doc else []
    if items == ["Record"] or not items and doc.startswith("a list of records"):
        items = ["_SomeRecord"]
    return f"List[{items[0] if len(items) == 1 else 'Union[' + ', '.join(items) + ']' if items else 'Any'}]"


class Typing:
    """How the types of a GIR are written in Python."""

    def __init__(self, gir):
        self.gir = gir

    def get_type(self, node, owner):
        name = node.find(CORE + "type").get("name")
        doc = node.find(CORE + "doc")
        if name == "List":
            written = get_list_type(doc.text if doc is not None else "")
            written = "List[_T]" if owner == "List" and written == "List[Any]" else written
        elif name == "GObject.Object":
            written = OF_ANY_KIND.get(owner, "Union[Record, Value]")
        else:
            written = PLAIN_TYPES.get(name) or {"Error": "ErrorCode", "Record": "_SomeRecord"}.get(name, name)
        # Where only what a script makes by hand, out of nothing, has None, nobody needs to check for it.
        told = "%NULL" if doc is None else " ".join(doc.text.split())
        is_optional = node.get("nullable") == "1" and "%NULL" in told.replace(ONLY_BY_HAND, "")
        return f"Optional[{written}]" if is_optional else written

    def get_taken(self, node):
        array = node.find(CORE + "array")
        name = (node if array is None else array).find(CORE + "type").get("name")
        if array is not None:
            written = f"Sequence[{PLAIN_TYPES[name]}]"
        elif name == "List":
            written = "List[Any]"
        elif name in self.gir.enums:
            written = f"Union[{name}, str]"
        elif name == "GObject.Object":
            written = "GObject.Object"
        else:
            written = TAKEN_TYPES.get(name) or PLAIN_TYPES.get(name, name)
        return f"Optional[{written}]" if node.get("nullable") == "1" else written

    def get_parameters(self, method, with_callback):
        """As PyGObject has them: those that may be null and have nothing else behind them may be left out."""
        node = method.find(CORE + "parameters")
        found = node.findall(CORE + "parameter") if node is not None else []
        found = [parameter for parameter in found if parameter.get("name") not in ("callback", "user_data") or with_callback]
        written, optional = [], True
        for parameter in reversed(found):
            name = parameter.get("name")
            if name == "user_data":
                written.append("*user_data: Any")
                continue
            if name == "callback":
                written.append("callback: Gio.AsyncReadyCallback")
                optional = False
                continue
            optional = optional and parameter.get("nullable") == "1"
            name += "_" if keyword.iskeyword(name) else ""
            written.append(f"{name}: {self.get_taken(parameter)}" + (" = None" if optional else ""))
        return list(reversed(written))

    def get_return(self, method, owner):
        return self.get_type(method.find(CORE + "return-value"), owner)


def write_function(method, parameters, returned, decorators=(), is_static=False, ignored=""):
    indent = "    "
    for decorator in (*decorators, *(["staticmethod"] if is_static else [])):
        yield f"{indent}@{decorator}"
    listed = ", ".join(parameters if is_static else ["self", *parameters])
    doc = get_doc(method, indent * 2)
    yield f"{indent}def {method.get('name')}({listed}) -> {returned}:" + ("" if doc else " ...") + ignored
    yield from doc


def write_method(typing, method, owner, finish):
    is_static = method.tag != CORE + "method"
    if finish is None:
        returned = owner if method.tag == CORE + "constructor" else typing.get_return(method, owner)
        ignored = "  # type: ignore[override]" if typing.gir.differs_from_parent(method, owner) else ""
        yield from write_function(method, typing.get_parameters(method, True), returned, is_static=is_static, ignored=ignored)
        return
    awaited = f"Coroutine[Any, Any, {typing.get_return(finish, owner)}]"
    yield from write_function(method, typing.get_parameters(method, False), awaited, ["overload"], is_static)
    yield from write_function(method, typing.get_parameters(method, True), "None", ["overload"], is_static)


def write_attribute(typing, node, cls, name, member):
    """A property of the additions, from the getter or the property of the GIR that it stands for."""
    owner = node.get("name")
    getters = [f"{prefix}_{name}" for prefix in ("get", "is", "has")]
    getter = next((method for method in node.findall(CORE + "method") if method.get("name") in getters), None)
    source = getter.find(CORE + "return-value") if getter is not None else next(
        prop for prop in node.findall(CORE + "property") if prop.get("name").replace("-", "_") == name)
    written = typing.get_type(source, owner)
    yield "    @property"
    described = getter if getter is not None else source
    yield f"    def {name}(self) -> {written}:"
    yield from get_doc(described, "        ")
    if member.fset:
        setter = next(method for method in node.findall(CORE + "method") if method.get("name") == f"set_{name}")
        taken = typing.get_taken(setter.find(CORE + "parameters").find(CORE + "parameter"))
        yield f"    @{name}.setter"
        yield f"    def {name}(self, value: {taken}) -> None: ..."


def fit(text, owner):
    """The annotations of an addition within the stub of a class."""
    text = text.replace("Self", owner).replace("_T", OF_ANY_KIND.get(owner, "_T"))
    return re.sub(r"\b(list\[|slice\b)", r"builtins.\1", text)


def unquote(annotation):
    """A stub may speak of what comes later."""
    quoted = isinstance(annotation, ast.Constant) and isinstance(annotation.value, str)
    return ast.parse(annotation.value, mode="eval").body if quoted else annotation


def write_definition(definition, owner):
    """A method as it stands in the additions, without its body."""
    for argument in ast.walk(definition.args):
        if isinstance(argument, ast.arg):
            argument.annotation = unquote(argument.annotation)
    parameters, returned = ast.unparse(definition.args), ast.unparse(unquote(definition.returns))
    for decorator in definition.decorator_list:
        yield f"    @{ast.unparse(decorator)}"
    kind = "async def" if isinstance(definition, ast.AsyncFunctionDef) else "def"
    doc = ast.get_docstring(definition)
    returned = re.sub(r"\bRecord\b", "_SomeRecord", returned)
    yield fit(f"    {kind} {definition.name}({parameters}) -> {returned}:", owner) + ("" if doc else " ...")
    if doc:
        yield from textwrap.wrap(f'"""{" ".join(doc.split())}"""', 130, initial_indent="        ", subsequent_indent="        ")


def is_shown(definition):
    """What has annotations; the last of several overloads has none."""
    return isinstance(definition, (ast.FunctionDef, ast.AsyncFunctionDef)) and definition.returns is not None


def read_body(body):
    """The source of a class of the additions; exceptions give themselves out for those of the library."""
    module = _errors if issubclass(body, Pioneer.Error) else sys.modules[body.__module__]
    definitions = ast.walk(ast.parse(inspect.getsource(module)))
    return next(node for node in definitions if isinstance(node, ast.ClassDef) and node.name == body.__name__)


def write_body(body, owner, left_out=()):
    tree = read_body(body)
    for definition in tree.body:
        if is_shown(definition) and definition.name not in left_out:
            yield from write_definition(definition, owner)
    for name, member in vars(body).items():
        if callable(member) and getattr(member, "__qualname__", "").endswith("<locals>.compare"):
            yield f"    def {name}(self, other: {owner}) -> bool: ..."


def find_bodies(cls):
    """What a class was given, the last of each name."""
    bodies = [body for body, targets in _library.EXTENSIONS if cls in targets]
    for position, body in enumerate(bodies):
        later = {name for other in bodies[position + 1 :] for name, member in vars(other).items() if member is not None}
        yield body, later


def write_enum(typing, enum, name):
    yield f"class {name}(GObject.GEnum):"
    yield from get_doc(enum, "    ")
    for member in enum.findall(CORE + "member"):
        yield f"    {member.get('name').upper()}: ClassVar[{name}]"
    yield from write_enum_functions(typing, enum)
    for body, later in find_bodies(getattr(Pioneer, name)):
        yield from write_body(body, name, later)
    yield ""


def write_enum_functions(typing, enum):
    for function in enum.findall(CORE + "function"):
        parameters, returned = typing.get_parameters(function, True), typing.get_return(function, None)
        yield from write_function(function, parameters, returned, is_static=True)


def find_finish(method, by_name):
    """The second half of an asynchronous pair."""
    begun, is_async = method.get("name").removesuffix("_async"), method.get("name").endswith("_async")
    return by_name.get(f"{begun}_finish") if is_async else None


def write_class(typing, node):
    name = node.get("name")
    cls = getattr(Pioneer, name)
    bases = [node.get("parent"), *(implemented.get("name") for implemented in node.findall(CORE + "implements"))]
    yield f"class {name}({', '.join([*bases, 'Generic[_T]'] if name == 'List' else bases)}):"
    yield from get_doc(node, "    ")
    added = {given for body, _ in find_bodies(cls) for given in vars(body)}
    if cls in _library.CONSTRUCTORS:
        parameters = str(inspect.signature(_library.CONSTRUCTORS[cls])).strip("()").replace("typing.", "")
        yield f"    @overload\n    def __init__(self, {parameters}) -> None: ..."
        yield "    @overload\n    def __init__(self) -> None: ..."
    methods = [child for child in node if child.tag in {CORE + "constructor", CORE + "function", CORE + "method"}]
    by_name = {method.get("name"): method for method in methods}
    for method in methods:
        if method.get("name") not in added and method.get("introspectable") != "0":
            yield from write_method(typing, method, name, find_finish(method, by_name))
    for attribute, member in vars(cls).items():
        # The struct that C derives classes with is no attribute for programs.
        if isinstance(member, property) and attribute not in added and not inspect.isbuiltin(member.fget):
            yield from write_attribute(typing, node, cls, attribute, member)
    for body, later in find_bodies(cls):
        yield from write_body(body, name, later)
    yield ""


def write_error(typing, cls):
    bases = ", ".join("GLib.Error" if base is GLib.Error else base.__name__ for base in cls.__bases__)
    yield f"class {cls.__name__}({bases}):"
    yield f'    """{cls.__doc__}"""'
    for name, member in vars(cls).items():
        if isinstance(member, type(Pioneer.ErrorCode.PARSE)):
            yield f"    {name}: ClassVar[ErrorCode]"
    if cls is Pioneer.Error:
        yield "    message: str"
        yield from write_enum_functions(typing, typing.gir.enums["Error"])
        yield from write_body(cls, cls.__name__, {"message"})
    yield ""


def write_items():
    yield "class Items(builtins.list[_T]):"
    yield f'    """{" ".join(Pioneer.Items.__doc__.split())}"""'
    yield "    def __init__(self, items: Iterable[_T] = ...) -> None: ..."
    for body, later in find_bodies(Pioneer.Items):
        yield from write_body(body, "Items", later)
    yield ""


def sort_errors(classes):
    """Each behind what it is derived from."""
    return sorted(classes, key=lambda cls: (len(cls.__mro__), cls.__name__))


def write_all(gir):
    typing = Typing(gir)
    yield HEAD
    for name, enum in gir.enums.items():
        yield from write_enum(typing, enum, "ErrorCode" if name == "Error" else name)
    names = [getattr(Pioneer, name) for name in _additions.__all__]
    for cls in sort_errors(cls for cls in names if issubclass(cls, Pioneer.Error)):
        yield from write_error(typing, cls)
    for node in gir.classes.values():
        yield from write_class(typing, node)
    yield SOME_RECORD
    yield from write_items()
    for function in gir.functions:
        yield f"def {function.get('name')}() -> {typing.get_return(function, None)}: ..."


Path(sys.argv[2]).write_text("\n".join(write_all(Gir(sys.argv[1]))) + "\n", encoding="utf-8")
