#!/usr/bin/python3
# test-completion.py - Drives the completion of bash, zsh and fish as someone at the keyboard would
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# test-completion.py PIONEER BASH-COMPLETION ZSH-COMPLETION FISH-COMPLETION

import json
import os
import pty
import select
import shlex
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data"
COMMAND, BASH, ZSH, FISH = (Path(name).resolve() for name in sys.argv[1:5])
del sys.argv[1:5]
ENVIRONMENT = {**os.environ, "PATH": f"{COMMAND.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "TERM": "dumb", "PS1": "> "}

# Sets what readline sets, calls the function, and prints what it found, and whether a space is to follow.
DRIVER = """
. "$1"
compopt () { [[ $2 == nospace ]] && open=1; return 0; }
COMP_LINE=$2 COMP_POINT=${#2}
read -r -a COMP_WORDS <<<"$2"
COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) open=0
_pioneer
printf '%s\\n' "${COMPREPLY[@]}"
exit $open
"""


def in_bash(line):
    done = subprocess.run(["bash", "-c", DRIVER, "bash", BASH, line], capture_output=True, encoding="utf-8", cwd=DATA, env=ENVIRONMENT,
                          timeout=60)
    assert not done.stderr, done.stderr
    return done.stdout.split()


def in_fish(line):
    script = f"source {shlex.quote(str(FISH))}; complete -C {shlex.quote(line)}"
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(["fish", "--no-config", "-c", script], capture_output=True, encoding="utf-8", cwd=DATA, timeout=60,
                              env={**ENVIRONMENT, "HOME": home})
    assert not done.stderr, done.stderr
    return [row.split("\t")[0] for row in done.stdout.splitlines()]


def typed(arguments, start, keys, wanted, seconds=60):
    """Types into an interactive shell, and waits until it shows what is wanted."""
    process, screen = pty.fork()
    if process == 0:
        os.chdir(DATA)
        os.execvpe(arguments[0], arguments, ENVIRONMENT)
    shown, told, until = b"", False, time.monotonic() + seconds
    os.write(screen, start.encode() + b"\n")
    while time.monotonic() < until and wanted.encode() not in shown:
        if select.select([screen], [], [], 0.2)[0]:
            try:
                shown += os.read(screen, 65536)
            except OSError:
                break
        elif not told and b"ready-to-type" in shown.replace(start.encode(), b""):
            told = True
            os.write(screen, keys.encode())
    os.close(screen)
    os.waitpid(process, 0)
    return shown.decode(errors="replace")


def help_of(*words):
    return json.loads(subprocess.run([COMMAND, *words, "--help", "--format", "json"], capture_output=True, env=ENVIRONMENT, check=True).stdout)


class Bash(unittest.TestCase):
    def test_commands(self):
        names = [command["name"] for command in help_of()["commands"]]
        self.assertEqual(sorted(in_bash("pioneer ")), sorted([*names, "help"]))
        self.assertEqual(in_bash("pioneer conf"), ["conflicts"])
        self.assertEqual(in_bash("pioneer --no-shipped conf"), ["conflicts"])
        self.assertEqual(in_bash("pioneer help conf"), ["conflicts"])

    def test_all_options_of_all_commands(self):
        for command in help_of()["commands"]:
            said = help_of(command["name"])
            expected = [f"--{option['long']}" for option in said["options"] + said["global-options"]]
            with self.subTest(command["name"]):
                self.assertEqual(sorted(in_bash(f"pioneer {command['name']} --")), sorted(expected))

    def test_values_of_options(self):
        policies = ["preferred-rank", "newest", "source-type", "most-independent", "most-precise"]
        self.assertEqual(in_bash("pioneer show leeds --policy "), policies)
        self.assertEqual(in_bash("pioneer show leeds -p most-p"), ["most-precise"])
        self.assertEqual(in_bash("pioneer show leeds --policy=newe"), ["newest"])
        self.assertEqual(in_bash("pioneer list --format "), ["table", "json", "csv"])
        self.assertEqual(in_bash("pioneer convert a.json --format "), ["json", "jsonl", "csv"])
        self.assertEqual(in_bash("pioneer conflicts --kind absent"), ["absent-against-present"])
        self.assertEqual(in_bash("pioneer near leeds --kind "), ["site", "partner", "outcome", "concept"])
        self.assertEqual(in_bash("pioneer list --limit "), [])

    def test_words_that_are_offered_are_taken(self):
        for policy in in_bash("pioneer list --policy "):
            done = subprocess.run([COMMAND, "list", "--limit", "1", "--policy", policy], capture_output=True, env=ENVIRONMENT, check=False)
            self.assertEqual(done.returncode, 0, policy)
        for kind in in_bash("pioneer conflicts --kind "):
            done = subprocess.run([COMMAND, "conflicts", "--kind", kind], capture_output=True, env=ENVIRONMENT, check=False)
            self.assertEqual(done.returncode, 0, kind)

    def test_kinds_and_fields(self):
        self.assertEqual(in_bash("pioneer list outc"), ["outcome"])
        self.assertEqual(in_bash("pioneer search x --facet client-"), ["client-group"])
        self.assertEqual(in_bash("pioneer list --columns id,client-"), ["id,client-group"])
        self.assertEqual(in_bash("pioneer list --where popul"), ["population="])
        self.assertEqual(in_bash("pioneer search telecare popul"), ["population:"])

    def test_identities(self):
        self.assertEqual(in_bash("pioneer show lee"), ["leeds"])
        self.assertEqual(in_bash("pioneer show site/lee"), ["site/leeds"])
        self.assertEqual(in_bash("pioneer show source/dh-2013"), ["source/dh-2013"])
        self.assertEqual(in_bash("pioneer show sourc"), ["source/"])
        self.assertEqual(in_bash("pioneer list --programme integration"), ["integration-pioneers"])
        self.assertEqual(in_bash("pioneer similar princ"), ["principia"])

    def test_identities_of_other_catalogues(self):
        only = in_bash("pioneer --no-shipped --catalogue tiny.json show site/")
        tiny = json.loads((DATA / "tiny.json").read_text(encoding="utf-8"))
        self.assertEqual(only, sorted(record["id"] for record in tiny["records"] if record["id"].startswith("site/")))

    def test_files(self):
        self.assertEqual(in_bash("pioneer validate tin"), sorted(path.name for path in DATA.glob("tin*")))
        self.assertEqual(in_bash("pioneer list --catalogue tiny.js"), ["tiny.json"])

    def test_at_the_keyboard(self):
        start = f"PS1='> '; . {shlex.quote(str(BASH))}; echo ready-to-\"type\""
        for keys, wanted in (("pioneer list --policy=most-i\t", "pioneer list --policy=most-independent"),
                             ("pioneer validate tiny.js\t", "pioneer validate tiny.json")):
            with self.subTest(keys):
                self.assertIn(wanted, typed(["bash", "--norc", "-i"], start, keys, wanted))


class Zsh(unittest.TestCase):
    def test_at_the_keyboard(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "_pioneer").write_bytes(ZSH.read_bytes())
            start = f"PS1='> '; fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -D; echo ready-to-\"type\""
            for keys, wanted in (
                ("pioneer conf\t", "conflicts"),
                ("pioneer list --policy most-i\t", "most-independent"),
                ("pioneer search x --facet client-\t", "client-group"),
                ("pioneer show princ\t", "principia"),
            ):
                with self.subTest(keys):
                    self.assertIn(wanted, typed(["zsh", "-f", "-i"], start, keys, wanted))


class Fish(unittest.TestCase):
    def test_completion(self):
        self.assertEqual(in_fish("pioneer conf"), ["conflicts"])
        self.assertEqual(in_fish("pioneer list --policy most-i"), ["most-independent"])
        self.assertEqual(in_fish("pioneer search x --facet client-"), ["client-group"])
        self.assertEqual(in_fish("pioneer show site/princ"), ["site/principia"])
        self.assertEqual(in_fish("pioneer validate tiny.js"), ["tiny.json"])


unittest.main()
