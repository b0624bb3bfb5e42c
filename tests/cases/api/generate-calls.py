#!/usr/bin/python3
# generate-calls.py - Writes a C program's table of all public functions, each called with the types that its header gives
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# generate-calls.py OUTPUT HEADER... What it can't read, or has no words for, is an error.

import re
import sys
from pathlib import Path

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
CLASS = re.compile(r"G_DECLARE_\w+_TYPE\s*\((\w+),\s*(\w+),")
ENUM = re.compile(r"^} (Pioneer\w+);", re.MULTILINE)
FUNCTION = re.compile(r"^PIONEER_AVAILABLE_IN_\w+\n(?!G_DECLARE)(.+?)\s*\(([^()]*)\);", re.MULTILINE | re.DOTALL)
NUMBERS = {"gboolean": "boolean", "guint": "uint", "GQuark": "uint", "gint": "int", "int": "int", "double": "double", "gdouble": "double"}
OBJECTS = {"GObject", "GFile", "GCancellable", "GInputStream", "GListModel"}
BOXED = {"GDateTime": "G_TYPE_DATE_TIME", "GBytes": "G_TYPE_BYTES", "JsonNode": "JSON_TYPE_NODE"}

HEAD = "/* Written by generate-calls.py. */\n\n#include \"case-call.h\"\n\n"
CALL = """static void
call_{symbol} (const GValue *arguments G_GNUC_UNUSED, GValue *result G_GNUC_UNUSED, GError **error G_GNUC_UNUSED)
{{
  {body}
}}

"""
PAIR = """static void
start_{symbol} (const GValue *arguments, GAsyncReadyCallback callback, gpointer user_data)
{{
  {start};
}}

static void
finish_{symbol} (GObject *source G_GNUC_UNUSED, GAsyncResult *answer, GValue *result, GError **error)
{{
  {body}
}}

"""


def snake(name):
    """g_input_stream of GInputStream."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=^G)(?=[A-Z])", "_", name).lower()


def split(declaration):
    """The type and the name of "const char *text"."""
    plain = re.sub(r"\bconst\b", "", declaration)
    found = re.fullmatch(r"(\w+) (\**)(\w+)", " ".join(plain.split()).replace("* ", "*"))
    if found is None:
        raise SystemExit(f"not understood: {declaration}")
    return found[1] + found[2], found[3]


class Interface:
    def __init__(self, headers):
        self.classes, self.enums, functions = {}, set(), []
        for header in headers:
            text = COMMENT.sub("", Path(header).read_text(encoding="utf-8"))
            self.classes |= {name.removeprefix("Pioneer"): prefix for name, prefix in CLASS.findall(text)}
            self.enums |= set(ENUM.findall(text))
            functions += FUNCTION.findall(text)
        self.functions = {}
        for result, parameters in functions:
            const = result.lstrip().startswith("const ")
            kind, symbol = split(result)
            listed = [] if parameters.strip() == "void" else [split(parameter) for parameter in parameters.split(",")]
            self.functions[symbol] = ("const " * const + kind, listed)

    def owner(self, symbol):
        prefixes = [(prefix, name) for name, prefix in self.classes.items() if symbol.startswith(prefix + "_")]
        prefix, name = max(prefixes, key=lambda found: len(found[0]), default=("pioneer", ""))
        return name, symbol.removeprefix(prefix + "_")

    def type_macro(self, name):
        return "PIONEER_TYPE_" + snake(name.removeprefix("Pioneer")).upper()

    def argument(self, kind, number):
        value = f"&arguments[{number}]"
        if kind in self.enums:
            return f"case_enum ({value}, {self.type_macro(kind)})"
        if kind == "char*":
            return f"case_string ({value})"
        if kind == "char**":
            return f"case_strings ({value})"
        if kind in NUMBERS:
            return f"case_{NUMBERS[kind]} ({value})"
        name = kind.removesuffix("*")
        if name in OBJECTS or name.removeprefix("Pioneer") in self.classes:
            return f"{snake(name).upper()} (case_object ({value}))"
        if name in BOXED:
            return f"case_boxed ({value})"
        raise SystemExit(f"no words for an argument of type {kind}")

    def give(self, kind, call):
        name = kind.removesuffix("*")
        if kind == "void":
            return f"{call};"
        if kind in self.enums:
            return f"case_give_enum (result, {self.type_macro(kind)}, {call});"
        if kind in NUMBERS:
            return f"case_give_{NUMBERS[kind]} (result, {call});"
        if kind in ("char*", "const char*"):
            return f"case_{'give' if 'const' in kind else 'take'}_string (result, {call});"
        if name in OBJECTS or name.removeprefix("Pioneer") in self.classes:
            return f"case_take_object (result, {call});"
        if name in BOXED:
            return f"case_take_boxed (result, {BOXED[name]}, {call});"
        raise SystemExit(f"no words for a result of type {kind}")

    def inputs(self, parameters):
        return [kind for kind, _ in parameters if kind not in ("GError**", "GAsyncReadyCallback", "gpointer", "GAsyncResult*")]

    def call_of(self, symbol):
        parameters = self.functions[symbol][1]
        values = [self.argument(kind, number) for number, kind in enumerate(self.inputs(parameters))]
        values += ["error"] if parameters[-1:] == [("GError**", "error")] else []
        return f"{symbol} ({', '.join(values)})"

    def write_call(self, symbol):
        return CALL.format(symbol=symbol, body=self.give(self.functions[symbol][0], self.call_of(symbol)))

    def write_pair(self, symbol):
        """An async function and the one that finishes it."""
        finish = symbol.removesuffix("_async") + "_finish"
        kind, parameters = self.functions[finish]
        itself = [snake(parameters[0][0].removesuffix("*")).upper() + " (source)"] if len(parameters) == 3 else []
        start = self.call_of(symbol).removesuffix(")") + ", callback, user_data)"
        body = self.give(kind, f"{finish} ({', '.join([*itself, 'answer', 'error'])})")
        return PAIR.format(symbol=symbol, start=start, body=body)

    def write_entry(self, symbol):
        owner, name = self.owner(symbol)
        n_arguments = len(self.inputs(self.functions[symbol][1]))
        calls = f"NULL, start_{symbol}, finish_{symbol}" if name.endswith("_async") else f"call_{symbol}, NULL, NULL"
        throws = str("GError**" in dict(self.functions[symbol.replace("_async", "_finish")][1])).upper()
        return f'  {{ "{owner}", "{name}", {n_arguments}, {calls}, {throws}, FALSE, FALSE }},\n'

    def write(self):
        symbols = sorted(symbol for symbol in self.functions if not symbol.endswith("_finish"))
        types = sorted(prefix + "_get_type" for prefix in self.classes.values()) + sorted(
            f"pioneer_{snake(name.removeprefix('Pioneer'))}_get_type" for name in self.enums)
        yield HEAD
        for symbol in symbols:
            yield self.write_pair(symbol) if symbol.endswith("_async") else self.write_call(symbol)
        yield "CaseCall case_calls[] = {\n"
        yield from map(self.write_entry, symbols)
        yield "  { NULL, NULL, 0, NULL, NULL, NULL, FALSE, FALSE, FALSE },\n};\n\n"
        yield "GType (*const case_types[]) (void) = {\n"
        yield from (f"  {function},\n" for function in types)
        yield "  NULL,\n};\n"


def main():
    output, *headers = sys.argv[1:]
    Path(output).write_text("".join(Interface(headers).write()), encoding="utf-8")


main()
