#!/usr/bin/python3
# waiting.py - Loading and searching while other things go on
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import asyncio

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer


async def count(catalogue: Pioneer.Catalogue, word: str) -> int:
    results = await catalogue.search_async(word, kind="site", limit=0)
    return results.total


async def main() -> None:
    catalogue = Pioneer.Catalogue.load_shipped()
    words = ["telecare", "dementia", "virtual ward"]
    counts = await asyncio.gather(*(count(catalogue, word) for word in words))
    print(dict(zip(words, counts)))

    try:
        await asyncio.wait_for(Pioneer.Catalogue.load_async("missing.json"), timeout=5)
    except Pioneer.MissingFileError as error:
        print(error.code_name)


asyncio.run(main())
