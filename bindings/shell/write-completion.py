#!/usr/bin/python3
# write-completion.py - Writes the completion of the command for a shell from what its --help says
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# write-completion.py COMMAND bash|zsh|fish TEMPLATE OUTPUT
#
# The template is all of the completion that isn't in the help; @NAME@ in it stands for what shell_tables() gives.

import sys
from pathlib import Path

import help_data

# What stands for an operand or for the value of an option, and what it is completed with. A word that isn't here stops the build.
WORDS = {
    "A,B,C": "columns",
    "COLUMNS": "nothing",
    "CONDITION": "condition",
    "FIELD": "field",
    "FILE": "file",
    "FOLDER": "folder",
    "FORM": "nothing",
    "FORMAT": "nothing",
    "ID": "programme",
    "INPUT": "file",
    "KIND": "kind",
    "KM": "nothing",
    "LAYER": "nothing",
    "NAME": "nothing",
    "NAME=VALUE": "nothing",
    "NUMBER": "nothing",
    "QUERY": "query",
    "REFERENCE": "reference",
    "REPORT": "report",
    "SCORE": "nothing",
    "SECTION": "nothing",
    "SITE": "site",
    "SLUG": "source",
    "START": "nothing",
    "TEXT": "nothing",
    "WHEN": "nothing",
    "WHERE": "site",
}


def completer(option):
    """A list of words, or the name of what is completed."""
    if option["argument"] is None:
        return None
    return option["words"] or WORDS[option["argument"]]


def operand_completer(word):
    return WORDS[word] if word.isupper() else [word]


def names(option):
    return ([f"-{option['short']}"] if option["short"] else []) + [f"--{option['long']}"]


def bash_tables(whole):
    options, values, operands = [], [], []
    for command in whole["commands"]:
        flags = " ".join(name for option in command["all"] for name in names(option)[-1:])
        options.append(f"    {command['name']}) echo '{flags}' ;;")
        for option in command["all"]:
            what = completer(option)
            if what is not None:
                pattern = " | ".join(f"'{command['name']} {name}'" for name in names(option))
                values.append(f"    {pattern}) echo '{what if isinstance(what, str) else 'words ' + ' '.join(what)}' ;;")
        told = [operand_completer(word) for word in command["operands"]]
        told = [what if isinstance(what, str) else "words " + " ".join(what) for what in told]
        if "…" in command["synopsis"].split(" [--")[0].split(" --")[0]:
            told.append("…")
        operands.append(f"    {command['name']}) echo '{'|'.join(told)}' ;;")
    return {"OPTIONS": "\n".join(options), "VALUES": "\n".join(values), "OPERANDS": "\n".join(operands)}


def zsh_text(text):
    return text.replace("\\", "\\\\").replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")


def zsh_action(what):
    return f"({' '.join(what)})" if isinstance(what, list) else f"_pioneer_{what}"


def zsh_option(option):
    what = completer(option)
    value = "" if what is None else f":{zsh_text(option['argument'])}:{zsh_action(what)}"
    text = f"[{zsh_text(option['help'])}]{value}'"
    star = "*" if option["repeated"] else ""
    both = " ".join(names(option))
    apart = "" if option["repeated"] else f"({both})"
    for name in names(option):
        sign = "" if what is None else "=" if name.startswith("--") else "+"
        yield f"'{star or apart}{name}{sign}{text}"


def zsh_tables(whole):
    commands, arguments = [], []
    for command in whole["commands"]:
        commands.append(f"    '{command['name']}:{zsh_text(command['help'])}'")
        arguments.append(f"    {command['name']})\n      _arguments -s -S \\")
        for option in command["all"]:
            arguments += [f"        {line} \\" for line in zsh_option(option)]
        told = [zsh_action(operand_completer(word)) for word in command["operands"]]
        arguments.append(f"        '*:operand:{told[0] if told else '_pioneer_nothing'}' ;;")
    return {"COMMANDS": "\n".join(commands), "ARGUMENTS": "\n".join(arguments)}


def fish_text(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def fish_action(what):
    if what is None:
        return ""
    if isinstance(what, list):
        return f" -x -a '{' '.join(what)}'"
    return " -r -F" if what in ("file", "folder") else f" -x -a '(__pioneer_{what})'"


def fish_tables(whole):
    lines = []
    for command in whole["commands"]:
        here = f"complete -c pioneer -n '__fish_seen_subcommand_from {command['name']}'"
        lines.append(f"complete -c pioneer -n __fish_use_subcommand -f -a {command['name']} -d {fish_text(command['help'])}")
        for option in command["all"]:
            letter = f" -s {option['short']}" if option["short"] else ""
            lines.append(f"{here} -l {option['long']}{letter}{fish_action(completer(option))} -d {fish_text(option['help'])}")
        for word in command["operands"][:1]:
            action = fish_action(operand_completer(word))
            lines.append(here + action.replace(" -x", " -f").replace(" -r", ""))
    return {"LINES": "\n".join(lines)}


TABLES = {"bash": bash_tables, "zsh": zsh_tables, "fish": fish_tables}


def main():
    command, shell, template, output = sys.argv[1:]
    whole = help_data.read(command)
    kinds, fields = help_data.fields(command)
    told = {
        **TABLES[shell](whole),
        "COMMAND_NAMES": " ".join(entry["name"] for entry in whole["commands"]),
        "GLOBAL_OPTIONS": " ".join(names(option)[-1] for option in whole["global-options"]),
        "KINDS": " ".join(kinds),
        "FIELDS": " ".join(fields),
    }
    text = Path(template).read_text(encoding="utf-8")
    for name, table in told.items():
        text = text.replace(f"@{name}@", table)
    Path(output).write_text(text, encoding="utf-8")


main()
