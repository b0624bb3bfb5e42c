# _methods.py - Methods that take what Python has, and raise what Python expects
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import functools
import os

from gi.repository import Gio, GLib

from ._async import call_async
from ._errors import translate
from ._library import Pioneer, classes


def _to_file(value):
    return Gio.File.new_for_path(os.fspath(value)) if isinstance(value, (str, os.PathLike)) else value


def _to_bytes(value):
    return GLib.Bytes.new(bytes(value)) if isinstance(value, (bytes, bytearray, memoryview)) else value


def _to_text(value):
    """C would take what stands before a zero character for the whole."""
    if isinstance(value, str) and "\0" in value:
        raise ValueError(f"{value!r} has a zero character, which no text of the library can have")
    return value


def _to_member(enum, value):
    return enum.from_nick(value) if isinstance(value, str) else value


_CONVERTERS = {"Gio.File": _to_file, "GLib.Bytes": _to_bytes}


def _find_converter(argument):
    """What makes of a path, of bytes or of a word what the library takes; None where nothing needs to be made."""
    if argument.get_type().get_tag_as_string() == "utf8":
        return _to_text
    interface = argument.get_type().get_interface()
    name = interface and f"{interface.get_namespace()}.{interface.get_name()}"
    if name in _CONVERTERS:
        return _CONVERTERS[name]
    enum = getattr(Pioneer, interface.get_name(), None) if name and interface.get_namespace() == "Pioneer" else None
    return functools.partial(_to_member, enum) if hasattr(enum, "from_nick") else None


class Method:
    """A method of the library, converting its arguments and translating its errors."""

    def __init__(self, info):
        self._info = info
        self._converters = [(argument.get_name(), _find_converter(argument)) for argument in info.get_arguments()]

    def __get__(self, instance, owner=None):
        first = owner if self._info.is_constructor() else instance if self._info.is_method() else None
        return BoundMethod(self, self._info, () if first is None else (first,))

    def __getattr__(self, name):
        return getattr(self._info, name)

    def convert(self, args, kwargs):
        """The object comes first where the method isn't bound to one."""
        offset = max(len(args) - len(self._converters), 0)
        args = [*args[:offset], *(convert(value) if convert else value
                                  for value, (_, convert) in zip(args[offset:], self._converters))]
        for name, convert in self._converters:
            if convert and name in kwargs:
                kwargs[name] = convert(kwargs[name])
        return args, kwargs


class BoundMethod:
    """A method that is about to be called."""

    def __init__(self, method, info, first):
        self._method = method
        self._info = info
        self._first = first

    def __getattr__(self, name):
        return getattr(self._info, name)

    def __repr__(self):
        return repr(self._info)

    @property
    def __doc__(self):
        return self._info.__doc__

    def __call__(self, *args, **kwargs):
        args, kwargs = self._method.convert(args, kwargs)
        try:
            return self._info(*self._first, *args, **kwargs)
        except GLib.Error as error:
            raise translate(error) from None


class AsyncMethod(Method):
    """The first half of an asynchronous pair: without a callback, something to await."""

    def __get__(self, instance, owner=None):
        begin = super().__get__(instance, owner)
        names = [argument.get_name() for argument in self._info.get_arguments()]
        finish = getattr(owner if instance is None else instance, self._info.__name__.removesuffix("_async") + "_finish")

        @functools.wraps(begin, assigned=("__doc__", "__name__"), updated=())
        def call(*args, **kwargs):
            given = {**dict(zip(names, args)), **kwargs}
            return begin(*args, **kwargs) if "callback" in given else call_async(begin, finish, given)

        return call


def _wrap(cls, info):
    if info.__name__.endswith("_async"):
        setattr(cls, info.__name__, AsyncMethod(info))
    elif info.can_throw_gerror() or any(map(_find_converter, info.get_arguments())):
        setattr(cls, info.__name__, Method(info))


for _cls in classes():
    for _info in _cls.__info__.get_methods():
        _wrap(_cls, _info)
