# _queries.py - Queries from keywords and operators
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import decimal
import functools
import math
from typing import Any, Mapping, Optional

from ._library import Pioneer, extend
from ._values import make_from_arguments


def _make_query(text: str):
    return Pioneer.Query.new(text)


make_from_arguments(Pioneer.Query, _make_query)


def _number(value):
    if isinstance(value, int):
        return str(value)
    if not math.isfinite(value):
        raise ValueError(f"{value} is no amount that can be looked for")
    return format(decimal.Decimal(repr(value)), "f")


def _notation(field, value):
    """A value as queries write it."""
    if isinstance(value, bool) or value is None:
        raise TypeError(f"{field}={value!r} can be read in several ways: give a value, or Pioneer.State.NONE, UNKNOWN, NOT_STATED "
                        "or VALUE for what is said of it, or leave the condition out")
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not hasattr(value, "nick"):
        return _number(value)
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    if isinstance(value, (Pioneer.Quantity, Pioneer.Period)):
        return value.to_notation()
    if isinstance(value, Pioneer.Record):
        return value.get_reference()
    if isinstance(value, Pioneer.Text):
        return value.get_text()
    if hasattr(value, "nick"):
        return value.nick
    raise TypeError(f"{field}: a {type(value).__name__} can't be looked for; give a text, a number, a date, a quantity, a record, "
                    "a word of a closed list, a tuple of two ends, or a list of alternatives")


def _range(field, ends):
    if len(ends) != 2:
        raise ValueError(f"{field}={ends!r}: a range has two ends, such as (200_000, None); alternatives go in a list")
    lowest, highest = (None if end is None else _notation(field, end) for end in ends)
    if lowest is None and highest is None:
        return Pioneer.Query.new_state(field, Pioneer.State.VALUE)
    return Pioneer.Query.new_range(field, lowest, highest)


def _any_of(field, values):
    queries = [condition(field, value) for value in values]
    if not queries:
        raise ValueError(f"{field}: none of no alternatives can be met; give at least one, or leave the condition out")
    return functools.reduce(lambda one, other: one.or_else(other), queries)


def condition(field, value):
    if isinstance(value, Pioneer.State):
        return Pioneer.Query.new_state(field, value)
    if isinstance(value, tuple):
        return _range(field, value)
    if isinstance(value, (list, set, frozenset)):
        return _any_of(field, sorted(value, key=str) if isinstance(value, (set, frozenset)) else value)
    return Pioneer.Query.new_field(field, _notation(field, value))


def build(text, any_word, where, conditions):
    """The query for a text and conditions; without any, the query for everything."""
    wanted = {**{name.replace("_", "-"): value for name, value in conditions.items()}, **(where or {})}
    parts = [condition(field, value) for field, value in wanted.items()]
    if isinstance(text, Pioneer.Query):
        parts.insert(0, text)
    elif text is not None:
        parts.insert(0, Pioneer.Query.new_any_word(text) if any_word else Pioneer.Query.new(text))
    return functools.reduce(lambda one, other: one.also(other), parts) if parts else Pioneer.Query.new_everything()


@extend(Pioneer.Query)
class Query:
    @staticmethod
    def where(where: Optional[Mapping[str, Any]] = None, /, **conditions: Any) -> "Query":
        """A query for records that meet all conditions, which are given as `Catalogue.search` takes them."""
        return build(None, False, where, conditions)

    def __and__(self, other: "Query") -> "Query":
        return self.also(other) if isinstance(other, Pioneer.Query) else NotImplemented

    def __or__(self, other: "Query") -> "Query":
        return self.or_else(other) if isinstance(other, Pioneer.Query) else NotImplemented

    def __sub__(self, other: "Query") -> "Query":
        return self.without(other) if isinstance(other, Pioneer.Query) else NotImplemented

    def __invert__(self) -> "Query":
        return self.opposite()

    def __eq__(self, other: object) -> bool:
        return self.equal(other) if isinstance(other, Pioneer.Query) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.to_string())
