# _values.py - Quantities and periods as Python's own numbers and dates behave
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import functools
from typing import Optional, Union

from ._errors import Error
from ._library import CONSTRUCTORS, Pioneer, classes, extend
from ._lists import Items


def make_from_arguments(cls, make):
    """Lets a class be called with what its objects are made from; without arguments it stays as it was."""
    CONSTRUCTORS[cls] = make
    raw_new, raw_init = cls.__new__, cls.__init__

    def new(kind, *args, **props):
        return make(*args) if args else raw_new(kind, **props)

    def init(self, *args, **props):
        if not args:
            raw_init(self, **props)

    cls.__new__, cls.__init__ = staticmethod(new), init


def _make_quantity(amount: Union[float, str], unit: Optional[str] = None):
    return Pioneer.Quantity.new_from_string(amount) if unit is None else Pioneer.Quantity.new(amount, unit)


def _make_period(when: Union[datetime.date, str]):
    return Pioneer.Period.new_from_string(when.isoformat()[:10] if isinstance(when, datetime.date) else when)


make_from_arguments(Pioneer.Quantity, _make_quantity)
make_from_arguments(Pioneer.Period, _make_period)


@functools.lru_cache(maxsize=None)
def _base_unit(unit):
    """The unit that equal quantities are the same number of: seconds of all times, and so on."""
    for base in ("second", "per-100000"):
        try:
            return Pioneer.Quantity.new(1, unit).convert(base).get_unit()
        except Error:
            continue
    return unit


def _order(test):
    """A comparison of quantities or periods; of anything else, Python raises TypeError."""

    def compare(self, other: "Self") -> bool:
        return test(self.compare(other)) if isinstance(other, type(self)) else NotImplemented

    return compare


class _Ordered:
    __lt__ = _order(lambda order: order < 0)
    __le__ = _order(lambda order: order <= 0)
    __gt__ = _order(lambda order: order > 0)
    __ge__ = _order(lambda order: order >= 0)


extend(Pioneer.Quantity, Pioneer.Period)(_Ordered)


class _Equal:
    """Values are equal where they mean the same, whoever says so; `is` tells objects apart."""

    def __eq__(self, other: object) -> bool:
        return self.equal(other) if isinstance(other, Pioneer.Value) else NotImplemented

    __hash__ = None


extend(Pioneer.Quantity, Pioneer.Period, Pioneer.Text)(_Equal)


@extend(Pioneer.Quantity)
class Quantity:
    def __hash__(self) -> int:
        unit = _base_unit(self.get_unit())
        same = self if unit == self.get_unit() else self.convert(unit)
        return hash((int(self.get_comparator()), unit, same.get_lower(), same.get_upper()))

    def __format__(self, spec: str) -> str:
        """`f"{quantity}"` is the text for people; with a format, such as `f"{quantity:,.0f}"`, it is the amount alone."""
        return format(self.get_amount(), spec) if spec else self.to_string()


def _to_date(moment):
    return moment and datetime.date(moment.get_year(), moment.get_month(), moment.get_day_of_month())


@extend(Pioneer.Period)
class Period:
    @property
    def start(self) -> Optional[datetime.date]:
        """The first day that it allows: of “2013”, the first of January. None where it is open, or a duration alone."""
        return _to_date(self.get_first_day())

    @property
    def end(self) -> Optional[datetime.date]:
        """The last day that it allows: of “2013”, the last of December. None where it is open, or a duration alone."""
        return _to_date(self.get_last_day())

    def __contains__(self, day: datetime.date) -> bool:
        """Whether it allows a day; a duration alone has none."""
        if not self.has_dates():
            return False
        start, end = self.start, self.end
        return (start is None or start <= day) and (end is None or day <= end)

    def __hash__(self) -> int:
        return hash((self.start, self.end))


@extend(Pioneer.Value)
class Value:
    @property
    def sources(self) -> "Items[Source]":
        """Who says so; empty where the value belongs to no catalogue. What else is said of it is in its `statement`."""
        statement = self.get_statement()
        return Items(statement.get_sources() if statement else ())

    @property
    def modality(self) -> "Modality":
        """Whether it is planned, hoped for, reported …, as its statement has it."""
        statement = self.get_statement()
        return statement.get_modality() if statement else Pioneer.Modality.UNSPECIFIED


@extend(Pioneer.Text)
class Text:
    def __hash__(self) -> int:
        return hash(self.get_text())


def _str(self) -> str:
    return self.to_string() or ""


for _cls in classes():
    if "to_string" in vars(_cls):
        _cls.__str__ = _str
