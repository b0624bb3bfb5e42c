# help_data.py - What the command says of itself, for the programs that write its manual page and its completion
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import json
import re
import subprocess

LISTED = re.compile(r"(?:.*: )?(.+)", re.DOTALL)
NOTE = re.compile(r" *\([^)]*\)")
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
SAME = re.compile(r"The same as --([a-z-]+)$")


def ask(command, *words):
    done = subprocess.run([command, *words, "--format", "json"], stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def listed_words(text):
    """The words of "table (default), json or csv", also behind a colon; none where the text is no such list."""
    listed = LISTED.match(NOTE.sub("", text)).group(1)
    parts = re.split(r", | or ", listed.replace(", or ", ", "))
    words = [part.split(" for ")[0].strip() for part in parts]
    return words if len(words) > 1 and all(WORD.fullmatch(word) for word in words) else []


def add_words(options):
    """To each option its closed list of words, if it has one."""
    by_name = {option["long"]: option for option in options}
    for option in options:
        same = SAME.match(option["help"])
        option["words"] = listed_words(by_name[same.group(1)]["help"] if same else option["help"]) if option["argument"] else []
    return options


def operands(synopsis):
    """The words for what is no option: KIND of "[KIND] [--where FIELD=VALUE]…"."""
    rest = re.sub(r"\[?--[a-z-]+(?: [^\s\[\]]+)?\]?…?", "", synopsis)
    return re.findall(r"[A-Z]+|[a-z]+", rest.replace(".pioneer", ""))


def read(command):
    """The overview, with all that each command says of itself in place of its line there."""
    whole = ask(command, "--help")
    whole["commands"] = [ask(command, entry["name"], "--help") for entry in whole["commands"]]
    for entry in whole["commands"]:
        entry["operands"] = operands(entry["synopsis"])
        entry["own"] = add_words(entry["options"])
        entry["all"] = entry["own"] + add_words(entry["global-options"])
    add_words(whole["global-options"])
    return whole


def fields(command):
    """The kinds of records, and the names of all fields, in their order."""
    rows = ask(command, "fields")
    return list(dict.fromkeys(row["kind"] for row in rows)), sorted({row["name"] for row in rows})
