# _rows.py - Lists as flat rows, and as data frames of pandas
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

from typing import Any, Iterable, Optional

from gi.repository import GObject

from ._errors import unknown_field
from ._library import Pioneer, extend
from ._lists import Items
from ._plain import attribute_of, fields_of, is_private, modality_of, names_of, plain


def _text_of(value):
    """A value of several members as text, with the modality in front, so that no plan looks like a result."""
    modality = modality_of(value)
    return f"[{modality}] {value}" if modality else str(value)


def _quantity_columns(name, quantity):
    yield name, quantity.get_amount()
    yield f"{name}_unit", quantity.get_unit()
    yield f"{name}_comparator", quantity.get_comparator().nick
    if quantity.get_lower() != quantity.get_upper():
        yield f"{name}_lower", quantity.get_lower()
        yield f"{name}_upper", quantity.get_upper()


def _period_columns(name, period):
    yield name, period.to_notation()
    yield f"{name}_start", period.start
    yield f"{name}_end", period.end


def _cell(item):
    """What stands for an item in a list within a cell."""
    if isinstance(item, Pioneer.Value) and not isinstance(item, (Pioneer.Text, Pioneer.Period)):
        return _text_of(item)
    if isinstance(item, (Pioneer.Side, Pioneer.Statement)):
        return item.get_text()
    return plain(item)


def _columns(name, value):
    """The columns that a value fills."""
    if isinstance(value, Pioneer.Quantity):
        yield from _quantity_columns(name, value)
    elif isinstance(value, Pioneer.Period):
        yield from _period_columns(name, value)
    elif isinstance(value, (Pioneer.List, list)):
        yield name, [_cell(item) for item in value]
    elif isinstance(value, Pioneer.Resolution):
        statement = value.get_statement()
        yield "shown", statement and statement.get_text()
        yield "reason", value.get_reason()
    elif isinstance(value, GObject.Object):
        yield name, _cell(value)
    else:
        yield name, plain(value)


def _kind_of(cls):
    return Pioneer.Kind.from_nick(cls.__name__.lower())


def _record_row(record):
    row = {"reference": record.get_reference(), "name": record.get_name()}
    attributes = (attribute_of(type(record), field.get_name()) for field in fields_of(record.get_kind()))
    return {**row, **{attribute: getattr(record, attribute) for attribute in attributes}}


def _match_row(match):
    record = match.get_record()
    head = {"position": match.get_position(), "reference": record.get_reference(), "name": record.get_name()}
    return {**head, **{name: getattr(match, name) for name in ("score", "fields", "snippet", "deprecated")}}


def _row(item):
    """What a row tells of an item, attribute by attribute, in the same order for all items of a class."""
    if isinstance(item, Pioneer.Record):
        return _record_row(item)
    if isinstance(item, Pioneer.Match):
        return _match_row(item)
    row = {name: getattr(item, name) for name in names_of(type(item))}
    return {**row, "value": None, "text": None} if isinstance(item, Pioneer.Statement) and is_private(item) else row


def _values_of(item, field):
    """A row for each value of a field, and one that says why where there is none."""
    record = item.get_record() if isinstance(item, Pioneer.Match) else item
    if not isinstance(record, Pioneer.Record):
        raise TypeError(f"Only records have fields, and this list has a {type(item).__name__}; leave out field={field!r}")
    head = {"reference": record.get_reference(), "name": record.get_name(), "state": record.get_state(field).nick}
    values = record.get_values(field)
    for value in values:
        sources = [source.get_id() for source in value.sources] if isinstance(value, Pioneer.Value) else []
        simple = isinstance(value, (Pioneer.Record, Pioneer.Quantity, Pioneer.Period, Pioneer.Text))
        members = {field.replace("-", "_"): value} if simple else _row(value)
        yield {**head, "modality": modality_of(value), "sources": sources, **members}
    if not values:
        # A word of a closed list is no object, and so isn't among the values.
        word = getattr(record, attribute_of(type(record), field)) if head["state"] == "value" else None
        yield {**head, field.replace("-", "_"): word}


def _has_content(value):
    return value is not None and value != []


def _choose(items, rows, wanted):
    """The attributes that are asked for, by their names or those of fields; all where none are."""
    known = dict.fromkeys(name for row in rows for name in row)
    classes = {type(item) for item in items if isinstance(item, Pioneer.Record)}
    fields = {field.get_name(): attribute_of(cls, field.get_name()) for cls in classes for field in fields_of(_kind_of(cls))}
    strange = [name for name in wanted or () if name not in known and name not in fields and items]
    if strange:
        raise unknown_field(f"There is no column “{strange[0]}”; expected some of {', '.join(known)}")
    return list(dict.fromkeys(fields.get(name, name) if name not in known else name for name in wanted)) if wanted else list(known)


def _flatten(rows, attributes, wanted):
    """Flat rows with the same columns: those of the attributes that are asked for, else those that any row fills."""
    columns = {attribute: {} for attribute in attributes}
    flat = []
    for row in rows:
        parts = {attribute: dict(_columns(attribute, row.get(attribute))) for attribute in attributes}
        flat.append({name: value for part in parts.values() for name, value in part.items()})
        for attribute, part in parts.items():
            columns[attribute].update(dict.fromkeys(name for name, value in part.items() if wanted or _has_content(value)))
    names = [name for part in columns.values() for name in part]
    return [{name: row.get(name) for name in names} for row in flat]


def _facet_rows(facet):
    rows = [(value.get_value(), value.get_label(), "value", value.get_count()) for value in facet]
    without = [("none", facet.get_n_none()), ("unknown", facet.get_n_unknown()), ("not-stated", facet.get_n_not_stated())]
    rows += [(None, state.replace("-", " "), state, count) for state, count in without]
    return [dict(zip(("value", "label", "state", "count"), row)) for row in rows]


def _frame(rows, columns):
    try:
        import pandas
    except ImportError:
        raise ImportError("to_dataframe() needs pandas, which isn't installed: install it (Debian: python3-pandas), or use "
                          "to_rows(), which gives the same rows as dictionaries") from None
    return pandas.DataFrame(rows, columns=columns if not rows else None)


class _Tabular:
    def to_rows(self, columns: Optional[Iterable[str]] = None, *, field: Optional[str] = None) -> "list[dict[str, Any]]":
        """A flat dictionary for each item, all with the same keys. A quantity fills several: `x` is the amount, `x_unit`,
        `x_comparator`, and of a range `x_lower` and `x_upper`; so does a period: `x`, `x_start`, `x_end`. With a field, there is
        a row for each of its values instead, and one for each record that has none. `columns` names the attributes to be told;
        without it, those are left out that no item has."""
        rows = [_row(item) for item in self] if field is None else [row for item in self for row in _values_of(item, field)]
        columns = columns and list(columns)
        return _flatten(rows, _choose(list(self), rows, columns), columns)

    def to_dataframe(self, columns: Optional[Iterable[str]] = None, *, field: Optional[str] = None) -> Any:
        """The same as a pandas.DataFrame; raises ImportError where there is no pandas."""
        columns = columns and list(columns)
        return _frame(self.to_rows(columns, field=field), columns)


extend(Pioneer.List, Pioneer.Results, Items)(_Tabular)


@extend(Pioneer.Facet)
class Facet:
    def to_rows(self) -> "list[dict[str, Any]]":
        """A row for each value with its count, then for those of which there is none, it is not known, and nothing is stated."""
        return _facet_rows(self)

    def to_dataframe(self) -> Any:
        """The same as a pandas.DataFrame; raises ImportError where there is no pandas."""
        return _frame(self.to_rows(), None)
