#!/usr/bin/python3
# test_async.py - Asynchronous pairs, awaited
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import asyncio
import os
import tempfile
import threading
import time
import unittest

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Gio, GLib, Pioneer

EVERY_FIELD = os.path.join(os.environ["G_TEST_SRCDIR"], "catalogue", "every-field.json")
HEAD = '{"format": "pioneer-catalogue", "version": 1, "layer": "big", "records": [\n'


def write_big(path, records):
    """A catalogue that takes a while to read."""
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(HEAD + ",\n".join('{"id": "site/s%d", "name": {"value": "Site %d"}}' % (n, n) for n in range(records)) + "]}")


class Async(unittest.TestCase):
    def test_every_pair(self):
        async def main(folder):
            catalogue = await Pioneer.Catalogue.load_async(EVERY_FIELD)
            await catalogue.save_async(f"{folder}/a.json", None)
            await catalogue.compile_async(f"{folder}/a.pioneer")
            builder = Pioneer.CatalogueBuilder()
            await builder.add_file_async(f"{folder}/a.json")
            other = Pioneer.CatalogueBuilder()
            await other.add_stream_async(Gio.File.new_for_path(f"{folder}/a.json").read(None), "a.json")
            search = Pioneer.Search.new(Pioneer.Query("leeds"))
            found = await search.run_async(catalogue)
            again = await catalogue.search_async("leeds", kind="site", facets=["place"])
            return catalogue, builder.build(), other.build(), Pioneer.Catalogue.open(f"{folder}/a.pioneer"), found, again

        with tempfile.TemporaryDirectory() as folder:
            catalogue, *others, found, again = asyncio.run(main(folder))
            for other in others:
                self.assertEqual(other.to_json(None), catalogue.to_json(None))
        self.assertEqual(found.records, catalogue.search("leeds").records)
        self.assertEqual(again.to_dict(), catalogue.search("leeds", kind="site", facets=["place"]).to_dict())

    def test_reports(self):
        """A constructor that is half of a pair, with arguments left out between others."""
        async def main():
            catalogue = Pioneer.Catalogue.load_shipped()
            definition = Pioneer.ReportDefinition.load_shipped("site")
            settings = ["site=leeds"]
            made = await Pioneer.Report.new_async(catalogue, definition, settings)
            self.assertEqual(made.render("text", 80), Pioneer.Report.new(catalogue, definition, settings).render("text", 80))
            with self.assertRaisesRegex(ValueError, "site"):
                await Pioneer.Report.new_async(catalogue, definition)

        asyncio.run(main())

    def test_errors(self):
        async def main():
            with self.assertRaises(FileNotFoundError) as caught:
                await Pioneer.Catalogue.load_async("/nowhere/at-all.json")
            self.assertEqual(caught.exception.code_name, "not-found")
            with self.assertRaises(TypeError):
                await Pioneer.Catalogue.load_async(5)
            with self.assertRaises(KeyError):
                await Pioneer.Catalogue().search_async(colour="red")

        asyncio.run(main())

    def test_many_at_once(self):
        """One builder, many files: what is added is the same as one after the other."""
        async def main(folder):
            paths = [f"{folder}/{number}.json" for number in range(20)]
            for number, path in enumerate(paths):
                with open(path, "w", encoding="utf-8") as stream:
                    stream.write(HEAD.replace("big", "small") + '{"id": "site/s%d", "name": {"value": "S"}}]}' % number)
            builder = Pioneer.CatalogueBuilder()
            await asyncio.gather(*(builder.add_file_async(path) for path in paths))
            return builder.build()

        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(len(asyncio.run(main(folder)).sites), 20)

    def test_others_go_on(self):
        """While a file is read, asyncio does other things, and nobody polls."""
        async def main(path):
            ticks = 0
            loading = asyncio.create_task(Pioneer.Catalogue.load_async(path))
            spent = time.process_time()
            while not loading.done():
                await asyncio.sleep(0.001)
                ticks += 1
            return ticks, time.process_time() - spent, len((await loading).sites)

        with tempfile.TemporaryDirectory() as folder:
            write_big(f"{folder}/big.json", 30_000)
            ticks, _spent, sites = asyncio.run(main(f"{folder}/big.json"))
        self.assertEqual(sites, 30_000)
        self.assertGreater(ticks, 5)

    def test_no_polling(self):
        """Waiting for a stream that says nothing costs no time of the processor."""
        async def main():
            reading, writing = os.pipe()
            stream = Gio.UnixInputStream.new(reading, True)
            task = asyncio.create_task(Pioneer.CatalogueBuilder().add_stream_async(stream, "pipe"))
            await asyncio.sleep(0.05)
            before = time.process_time()
            await asyncio.sleep(0.5)
            spent = time.process_time() - before
            task.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await task
            os.close(writing)
            return spent

        gi.require_version("Gio", "2.0")
        self.assertLess(asyncio.run(main()), 0.1)

    def test_cancelling_the_task(self):
        """It cancels the cancellable, and is over when what it waited for is."""
        async def main(path):
            cancellable = Gio.Cancellable()
            task = asyncio.create_task(Pioneer.Catalogue.load_async(path, cancellable))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            task.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await task
            return cancellable.is_cancelled()

        with tempfile.TemporaryDirectory() as folder:
            write_big(f"{folder}/big.json", 30_000)
            self.assertTrue(asyncio.run(main(f"{folder}/big.json")))

    def test_cancelling_the_cancellable(self):
        async def main():
            cancellable = Gio.Cancellable()
            cancellable.cancel()
            with self.assertRaises(Pioneer.CancelledError):
                await Pioneer.Catalogue.load_async(EVERY_FIELD, cancellable)

        asyncio.run(main())

    def test_timeout(self):
        async def main(path):
            with self.assertRaises(asyncio.TimeoutError):
                await asyncio.wait_for(Pioneer.Catalogue.load_async(path), 0.001)

        with tempfile.TemporaryDirectory() as folder:
            write_big(f"{folder}/big.json", 30_000)
            asyncio.run(main(f"{folder}/big.json"))

    def test_beside_a_main_loop(self):
        """A program whose main thread runs GLib's own loop may use asyncio in another."""
        loop, found = GLib.MainLoop(), []

        def run():
            found.append(asyncio.run(Pioneer.Catalogue.load_async(EVERY_FIELD)))
            GLib.idle_add(loop.quit)

        thread = threading.Thread(target=run)
        GLib.idle_add(lambda: thread.start())
        GLib.timeout_add_seconds(20, loop.quit)
        loop.run()
        thread.join()
        self.assertEqual(len(found[0].sites), 2)

    def test_callbacks_as_before(self):
        loop, found = GLib.MainLoop(), []

        def finish(source, result, data):
            found.append((Pioneer.Catalogue.load_finish(result), data))
            loop.quit()

        Pioneer.Catalogue.load_async(EVERY_FIELD, None, finish, "mine")
        loop.run()
        self.assertEqual((len(found[0][0].sites), found[0][1]), (2, "mine"))


if __name__ == "__main__":
    unittest.main()
