#!/usr/bin/python3
# test_api_cases.py - Runs the cases of the public interface from Python
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import json
import unittest
from pathlib import Path

from api_cases import Pioneer, Scene

FILES = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(Path(__file__).resolve().parent.glob("*.json"))}


class Cases(unittest.TestCase):
    def test_cases(self):
        for name, file in FILES.items():
            for case in file["cases"]:
                with self.subTest(f"{name}: {case['case']}"):
                    scene = Scene()
                    self.addCleanup(scene.folder.cleanup)
                    for number, step in enumerate([*file.get("given", []), *case["steps"]], 1 - len(file.get("given", []))):
                        with self.subTest(step=number):
                            scene.run(step)

    def test_enums(self):
        for name, members in FILES["enums"]["enums"].items():
            enum = getattr(Pioneer, name)
            for nick, number in members.items():
                self.assertEqual(getattr(enum, nick.upper().replace("-", "_")), number)


unittest.main()
