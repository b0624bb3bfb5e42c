# _attributes.py - Getters as attributes, and words of closed lists as text
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import operator

from ._errors import unknown_word
from ._library import classes, enums, extend


def _is_getter(method):
    return method.__name__.startswith("get_") and method.is_method() and not method.get_arguments()


def _is_free(cls, name):
    """Whether an attribute hides nothing: no method, and nothing of GObject's own."""
    return name not in vars(cls) and (not hasattr(cls, name) or isinstance(getattr(cls, name), property))


def _add(cls, name, getter):
    if _is_free(cls, name):
        setter = getattr(cls, f"set_{name}", None)
        setattr(cls, name, property(getter, setter, doc=getattr(getter, "__doc__", None)))


def add_attributes(cls):
    """`site.name` for `site.get_name()`, and `match.deprecated` for `match.is_deprecated()` and `match.props.deprecated`."""
    for method in cls.__info__.get_methods():
        if _is_getter(method):
            _add(cls, method.__name__[len("get_") :], getattr(cls, method.__name__))
    for prop in cls.__info__.get_properties():
        name = prop.get_name().replace("-", "_")
        getters = [getattr(cls, getter) for getter in (f"is_{name}", f"has_{name}") if hasattr(cls, getter)]
        _add(cls, name, getters[0] if getters else operator.attrgetter(f"props.{name}"))


class Words:
    """What every closed list of words is given."""

    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
        return self.value_nick

    @classmethod
    def from_nick(cls, nick: str) -> "Self":
        """The member that a word stands for; raises UnknownWordError."""
        for member in cls.__enum_values__.values():
            if member.value_nick == nick:
                return member
        known = ", ".join(member.value_nick for member in cls.__enum_values__.values())
        raise unknown_word(f"“{nick}” is no {cls.__name__}; expected one of {known}")

    def __str__(self) -> str:
        return self.value_nick

    def __repr__(self) -> str:
        return f"<Pioneer.{type(self).__name__}.{self.value_nick.replace('-', '_').upper()}>"


for _cls in classes():
    add_attributes(_cls)
extend(*enums())(Words)
