#!/usr/bin/python3
# write-man-page.py - Writes the manual page of the command from what its --help says
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# write-man-page.py COMMAND VERSION OUTPUT

import sys
from pathlib import Path

import help_data

ENVIRONMENT = [
    ("NO_COLOR", "If it is set and not empty, nothing is in colour, unless --color always asks for it."),
    ("COLUMNS", "How many columns lines are fitted to where there is no terminal to ask."),
    ("TERM", "If it is dumb, nothing is in colour, unless --color always asks for it."),
]
ESCAPES = {"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", '"': "\\(dq"}


def escape(text):
    text = "".join(ESCAPES.get(sign, sign if sign.isascii() else f"\\[u{ord(sign):04X}]") for sign in text)
    return "\\&" + text if text.startswith((".", "\\(aq")) else text


def paragraphs(text):
    """Lines that begin with a space are examples, and stay as they are."""
    example = False
    for line in text.strip("\n").split("\n"):
        if line.startswith(" ") != example:
            example = not example
            yield from ((".PP", ".EX") if example else (".EE", ".PP") if line else (".EE",))
        elif not line:
            continue
        elif not example:
            yield ".PP"
        if line:
            yield escape(line)
    if example:
        yield ".EE"


def option_lines(options):
    for option in options:
        names = ([f"\\-{option['short']}"] if option["short"] else []) + ["\\-\\-" + escape(option["long"])]
        heading = ", ".join(f"\\fB{name}\\fR" for name in names)
        yield ".TP"
        yield heading + (f" \\fI{escape(option['argument'])}\\fR" if option["argument"] else "")
        yield escape(option["help"]) + "."


def command_lines(command):
    yield f".SS {command['name']}"
    yield f"\\fBpioneer {command['name']}\\fR {escape(command['synopsis'])}".rstrip()
    yield ".PP"
    yield escape(command["help"]) + "."
    if command["details"]:
        yield from paragraphs(command["details"])
    yield from option_lines(command["own"])


def page(whole, version):
    yield '.\\" Written by write\\-man\\-page.py from what the command says of itself.'
    yield f'.TH PIONEER 1 "" "libpioneer {version}" "User Commands"'
    yield ".SH NAME"
    yield "pioneer \\- look into evidence catalogues of integrated\\-care programmes"
    yield ".SH SYNOPSIS"
    yield "\\fBpioneer\\fR \\fICOMMAND\\fR \\fR[\\fIOPTION\\fR]\\[u2026] [\\fIOPERAND\\fR]\\[u2026]"
    yield ".br"
    yield "\\fBpioneer help\\fR \\fICOMMAND\\fR"
    yield ".SH DESCRIPTION"
    yield escape(whole["help"])
    yield ".PP"
    yield escape("It looks into the shipped catalogue of England's programmes; --catalogue lays others over it, and --no-shipped leaves "
                 "it out.")
    yield ".SH COMMANDS"
    for command in whole["commands"]:
        yield from command_lines(command)
    yield ".SH OPTIONS OF EVERY COMMAND"
    yield from option_lines(whole["global-options"])
    yield ".SH EXIT STATUS"
    yield escape(whole["exit-status"])
    yield ".SH ENVIRONMENT"
    for name, text in ENVIRONMENT:
        yield from (".TP", f"\\fB{name}\\fR", escape(text))
    yield ".SH SEE ALSO"
    yield "The manual, in the folder \\fIdoc/pioneer\\-1.0\\fR beside those of other libraries where it is installed."


def main():
    command, version, output = sys.argv[1:]
    Path(output).write_text("\n".join(page(help_data.read(command), version)) + "\n", encoding="utf-8")


main()
