# _library.py - The introspected library, and how classes of it are given more
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

from gi.module import get_introspection_module
from gi.repository import GObject

Pioneer = get_introspection_module("Pioneer")

# Who was given what, for the script that writes the stubs of type checkers: pairs of a body and the classes.
EXTENSIONS = []
# What classes that can be called with arguments make of them.
CONSTRUCTORS = {}

_OF_EVERY_CLASS = {"__module__", "__qualname__", "__dict__", "__weakref__", "__annotations__", "__doc__"}


def classes():
    """All classes of the library that are objects."""
    for name in dir(Pioneer):
        cls = getattr(Pioneer, name)
        if isinstance(cls, type) and issubclass(cls, GObject.Object):
            yield cls


def enums():
    """All closed lists of words."""
    for name in dir(Pioneer):
        cls = getattr(Pioneer, name)
        if isinstance(cls, type) and issubclass(cls, GObject.GEnum):
            yield cls


def extend(*targets):
    """Gives classes what stands in the body of the decorated one: as the library's own classes stay as they are, there is one of
    each, whoever made the object."""

    def add(body):
        EXTENSIONS.append((body, targets))
        for target in targets:
            for name, member in vars(body).items():
                if name not in _OF_EVERY_CLASS:
                    setattr(target, name, member)
        return body

    return add
