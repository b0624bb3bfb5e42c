#!/usr/bin/python3
# test_install.py - Where Python finds what it adds to the library
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

BINDINGS = Path(os.environ["G_TEST_SRCDIR"]).parent / "bindings/python"
PROGRAM = """\
import gi
gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer
print(Pioneer.Catalogue.load_shipped()["site/leeds"].name)
"""


def run(arguments, path):
    env = {**os.environ, "PYTHONPATH": str(path), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False, env=env)


class Install(unittest.TestCase):
    def test_uninstalled(self):
        self.assertEqual(run(["-c", PROGRAM], BINDINGS).stdout, "Leeds\n")

    def test_elsewhere(self):
        """In another prefix it takes PYTHONPATH, and no more."""
        with tempfile.TemporaryDirectory() as prefix:
            folder = run([BINDINGS / "find-folder.py", prefix], "").stdout.strip()
            self.assertTrue(folder.startswith(prefix))
            shutil.copytree(BINDINGS / "gi/overrides/Pioneer", Path(folder) / "gi/overrides/Pioneer")
            self.assertEqual(run(["-c", PROGRAM], folder).stdout, "Leeds\n")

    def test_on_the_path(self):
        """Where Debian's Python looks by itself."""
        for prefix in ("/usr", "/usr/local"):
            folder = run([BINDINGS / "find-folder.py", prefix], "").stdout.strip()
            self.assertTrue(folder.startswith(prefix + "/lib/python3"))
            self.assertIn(folder, run(["-c", "import site; print(site.getsitepackages())"], "").stdout)

    def test_without(self):
        """Without the additions, what is introspected is there as it is."""
        done = run(["-c", PROGRAM.replace('["site/leeds"].name', '.get_site("leeds").get_name()')], "")
        self.assertEqual((done.stdout, done.stderr), ("Leeds\n", ""))


if __name__ == "__main__":
    unittest.main()
