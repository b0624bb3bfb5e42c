# _async.py - Asynchronous pairs for asyncio: each on a main context of its own, which a thread waits for
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import asyncio

from gi.repository import Gio, GLib


class _Operation:
    """Something that goes on in the library. Its callback comes to a main context that nobody else has, so that no main loop
    needs to run, and none that does is disturbed."""

    def __init__(self, begin, arguments):
        self._result = None
        self._context = GLib.MainContext.new()
        self._context.push_thread_default()
        try:
            begin(**arguments, callback=self._finished)
        finally:
            self._context.pop_thread_default()

    def _finished(self, _source, result, *_data):
        self._result = result

    def wait(self):
        """Sleeps in poll() until the library calls back."""
        self._context.push_thread_default()
        try:
            while self._result is None:
                self._context.iteration(True)
        finally:
            self._context.pop_thread_default()
        return self._result


async def _wait_until_cancelled(waiting):
    """What was cancelled may still be about to stop: a file must not be left half written behind the caller's back."""
    while not waiting.done():
        try:
            await asyncio.shield(waiting)
        except asyncio.CancelledError:
            continue


async def call_async(begin, finish, arguments):
    """Calls an asynchronous pair and waits for it. Cancelling the task cancels what it waits for."""
    arguments = {name: value for name, value in arguments.items() if name not in {"callback", "user_data"}}
    cancellable = arguments["cancellable"] = arguments.get("cancellable") or Gio.Cancellable()
    operation = _Operation(begin, arguments)
    waiting = asyncio.get_running_loop().run_in_executor(None, operation.wait)
    try:
        result = await asyncio.shield(waiting)
    except asyncio.CancelledError:
        cancellable.cancel()
        await _wait_until_cancelled(waiting)
        raise
    return finish(result)
