# _plain.py - Records, statements, lists and results as dictionaries that JSON can hold
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import functools
from typing import Any

from gi.repository import GLib, GObject

from ._library import Pioneer, classes, extend
from ._lists import Items

# What would lead back to where one came from, or repeat what stands beside it.
_LEFT_OUT = {
    Pioneer.Match: {"explanation", "statements"},
    Pioneer.Resolution: {"statements"},
    Pioneer.Results: {"query"},
    Pioneer.SharedValue: {"statements", "other_statements"},
}


@functools.lru_cache(maxsize=None)
def names_of(cls):
    """The attributes of a class that are properties of its objects, in their order."""
    left_out = {"statement"} if issubclass(cls, Pioneer.Value) else _LEFT_OUT.get(cls, set())
    names = [spec.name.replace("-", "_") for spec in cls.list_properties()]
    return [name for name in names if name not in left_out]


@functools.lru_cache(maxsize=None)
def attribute_of(cls, field):
    """The attribute of a class of records that holds a field: `populations` for `population`, `partner_type` for `type`."""
    name = field.replace("-", "_")
    for attribute in (name + "s", name, f"{cls.__name__.lower()}_{name}"):
        if attribute in names_of(cls):
            return attribute
    raise LookupError(f"{cls.__name__} has no attribute for the field “{field}”")


def fields_of(kind):
    """The fields of a kind of record; without contacts, which are personal data and only given where they are asked for."""
    return [field for field in Pioneer.Field.list(kind) if field.get_shape() != "contact"]


def modality_of(value):
    """Whether a value is planned, hoped for, reported …; None where its source doesn't say, and of records."""
    return plain_enum(value.modality) if isinstance(value, Pioneer.Value) else None


def is_private(statement):
    """Whether a statement gives a contact."""
    return isinstance(statement.get_value(), Pioneer.Contact)


def plain_enum(value):
    return None if value.nick == "unspecified" else value.nick


def _plain_quantity(quantity):
    return {"text": quantity.to_string(), **{name: plain(getattr(quantity, name)) for name in names_of(Pioneer.Quantity)}}


def _plain_value(value):
    modality = modality_of(value)
    return {**({"modality": modality} if modality else {}), **plain_members(value)}


_PLAIN = [
    (GObject.GEnum, plain_enum),
    (GLib.DateTime, lambda moment: moment.format("%Y-%m-%d")),
    (Pioneer.Record, Pioneer.Record.get_reference),
    (Pioneer.Quantity, _plain_quantity),
    (Pioneer.Period, Pioneer.Period.to_notation),
    (Pioneer.Text, Pioneer.Text.get_text),
    (Pioneer.Citation, Pioneer.Citation.to_notation),
    (Pioneer.Field, Pioneer.Field.get_name),
    (Pioneer.Query, Pioneer.Query.to_string),
    (Pioneer.Snippet, Pioneer.Snippet.get_text),
    ((list, Pioneer.List, Pioneer.Results), lambda items: [plain(item) for item in items]),
    (Pioneer.Statement, lambda statement: statement.to_dict()),
    (Pioneer.FacetValue, lambda value: value.to_dict()),
    (Pioneer.Value, _plain_value),
    (GObject.Object, lambda thing: plain_members(thing)),
]


def plain(value):
    """A value as JSON can hold it."""
    for cls, convert in _PLAIN:
        if isinstance(value, cls):
            return convert(value)
    return value


def plain_members(thing):
    return {name: plain(getattr(thing, name)) for name in names_of(type(thing))}


# What only does something has nothing to tell; what is derived from a class has what that class is given.
_TOOLS = {Pioneer.Catalogue, Pioneer.CatalogueBuilder, Pioneer.List, Pioneer.Query, Pioneer.Report, Pioneer.Search}


@extend(*(cls for cls in classes() if cls.__base__ is GObject.Object and cls not in _TOOLS))
class Plain:
    def to_dict(self) -> "dict[str, Any]":
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""
        return plain_members(self)


@extend(Pioneer.Record)
class Record:
    def to_dict(self, *, contacts: bool = False) -> "dict[str, Any]":
        """What is shown of the record, field by field, under the names of its attributes. Fields of which there is no value are
        None or empty; `states` says of which of them sources say that there is none, or that it is not known. Contacts are left
        out unless asked for."""
        told = {name: plain(getattr(self, name)) for name in ("reference", "kind", "id", "name")}
        told["states"] = {}
        fields = Pioneer.Field.list(self.get_kind()) if contacts else fields_of(self.get_kind())
        for field in fields:
            attribute = attribute_of(type(self), field.get_name())
            told[attribute] = plain(getattr(self, attribute))
            state = self.get_state(field.get_name())
            if state in (Pioneer.State.NONE, Pioneer.State.UNKNOWN):
                told["states"][attribute] = state.nick
        return told


@extend(Pioneer.Statement)
class Statement:
    def to_dict(self, *, contacts: bool = False) -> "dict[str, Any]":
        """What is said of which field of which record, whether it is planned or done, and by whom. What a contact is, is left out
        unless asked for."""
        told = plain_members(self)
        return {**told, "value": None, "text": None} if is_private(self) and not contacts else told


@extend(Pioneer.FacetValue)
class FacetValue:
    def to_dict(self) -> "dict[str, Any]":
        """The value, its label, the number of records, and those numbers by modality."""
        return {**plain_members(self), "modalities": self.modalities}


@extend(Pioneer.Results)
class Results:
    def to_dict(self) -> "dict[str, Any]":
        """What was found: the query and how it was understood, the total, the matches, the facets by their names, suggestions."""
        told = plain_members(self)
        return {
            "query": plain(self.get_query()),
            **told,
            "matches": [match.to_dict() for match in self],
            "facets": {facet.get_name(): facet.to_dict() for facet in self.get_facets()},
        }


@extend(Pioneer.List, Items)
class List:
    def to_dict(self) -> "list[dict[str, Any]]":
        """A dictionary for each item, in their order."""
        return [item.to_dict() for item in self]
