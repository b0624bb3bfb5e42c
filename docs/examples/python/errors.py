#!/usr/bin/python3
# errors.py - Errors that say what, where and what to do
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

text = b'''{"format": "pioneer-catalogue", "version": 1, "layer": "mine", "records": [
  {"id": "site/ambridge", "nmae": "Ambridge"}
]}'''

builder = Pioneer.CatalogueBuilder()
try:
    builder.add_bytes(text, "mine.json")
except Pioneer.Error as error:
    print(error.code_name, error.file, error.line)
    print(error)

try:
    Pioneer.Catalogue.load("missing.json")
except Pioneer.MissingFileError as error:
    print(error.code_name, error.errno)
