# _lists.py - Lists, results and facets as Python's own sequences behave
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

from typing import Any, Iterator, List, TypeVar, Union, overload

from gi.repository import GObject

from ._errors import unknown_record
from ._library import Pioneer, extend


_T = TypeVar("_T")


class Items(List[_T]):
    """Some items of a list: a slice, or what a comprehension left of it. A Python list that also shows and exports itself as the
    library's lists do."""


# What an item of a list that holds no records is called.
_KEYS = {
    Pioneer.Match: lambda match: match.get_record().get_reference(),
    Pioneer.Facet: Pioneer.Facet.get_name,
    Pioneer.FacetValue: Pioneer.FacetValue.get_value,
    Pioneer.Field: Pioneer.Field.get_name,
    Pioneer.Group: Pioneer.Group.get_value,
}


def _get_key(item):
    if isinstance(item, Pioneer.Record):
        return item.get_reference()
    get = _KEYS.get(type(item))
    return get(item) if get else None


def _find(items, key):
    if isinstance(items, Pioneer.List) and len(items) and isinstance(items[0], Pioneer.Record):
        return items.find(key)
    return next((item for item in items if _get_key(item) == key), None)


def _complain(items, key):
    keys = [str(_get_key(item)) for item in items[:12] if _get_key(item) is not None]
    listed = ", ".join(keys) + (", …" if len(items) > len(keys) else "")
    what = f"has {listed}" if keys else "has no names" if items else "is empty"
    return unknown_record(f"There is no “{key}” in this list, which {what}")


class _Sequence:
    @overload
    def __getitem__(self, key: Union[int, str]) -> "_T":
        ...

    @overload
    def __getitem__(self, key: slice) -> "Items[_T]":
        ...

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Items(self.get_item(position) for position in range(*key.indices(len(self))))
        if isinstance(key, str):
            found = _find(self, key)
            if found is None:
                raise _complain(self, key)
            return found
        try:
            position = range(len(self))[key]
        except IndexError:
            raise IndexError(f"There is no item {key} in a list of {len(self)}") from None
        return self.get_item(position)

    def __contains__(self, item: object) -> bool:
        """A record, also by its reference; or a match, which is made anew at each touch and told by its record."""
        key = item if isinstance(item, str) else _get_key(item) if isinstance(item, (Pioneer.Record, Pioneer.Match)) else None
        return key is not None and _find(self, key) is not None

    def __len__(self) -> int:
        return self.get_n_items()

    def __iter__(self) -> "Iterator[_T]":
        for position in range(len(self)):
            yield self.get_item(position)

    def __reversed__(self) -> "Iterator[_T]":
        for position in reversed(range(len(self))):
            yield self.get_item(position)


extend(Pioneer.List, Pioneer.Results)(_Sequence)


@extend(Pioneer.List)
class List:
    def __contains__(self, item: object) -> bool:
        """A record by its reference, its identity, or as such; anything else as `contains` has it."""
        if isinstance(item, str):
            return _find(self, item) is not None
        return isinstance(item, GObject.Object) and self.contains(item)

    def __and__(self, other: "List[Any]") -> "List[_T]":
        return self.intersect(other) if isinstance(other, Pioneer.List) else NotImplemented

    def __or__(self, other: "List[Any]") -> "List[_T]":
        return self.unite(other) if isinstance(other, Pioneer.List) else NotImplemented

    def __sub__(self, other: "List[Any]") -> "List[_T]":
        return self.subtract(other) if isinstance(other, Pioneer.List) else NotImplemented


@extend(Pioneer.Results)
class Results:
    @property
    def records(self) -> "Items[Record]":
        """The records of this page."""
        return Items(match.get_record() for match in self)


@extend(Pioneer.Facet)
class Facet:
    def __len__(self) -> int:
        return len(self.get_values())

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator["FacetValue"]:
        return iter(self.get_values())

    def __getitem__(self, key: Union[int, str]) -> "FacetValue":
        return self.get_values()[key]


@extend(Pioneer.FacetValue)
class FacetValue:
    @property
    def modalities(self) -> "dict[str, int]":
        """How many of the records have it by a statement of each modality: `{"plan": 2, "reported": 1}`. Empty where statements
        have none."""
        counts = {modality.nick: self.get_count_of(modality) for modality in Pioneer.Modality.__enum_values__.values()}
        return {nick: count for nick, count in counts.items() if count}


@extend(Pioneer.Group)
class Group:
    def __len__(self) -> int:
        return len(self.get_items())

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[Any]:
        return iter(self.get_items())
