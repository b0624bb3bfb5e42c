# _show.py - How things show themselves: at the prompt, and in notebooks
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import html

from ._library import Pioneer, classes, extend
from ._lists import Items
from ._plain import attribute_of, fields_of, is_private, plain
from ._rows import _text_of

_MOST_ROWS = 60


def _table(head, rows, caption="", total=0):
    """Rows are of texts, which are escaped, and of markup that is marked as such; there may be more in all than are given."""
    cells = "".join(f"<th>{html.escape(name)}</th>" for name in head)
    body = "".join("<tr>" + "".join(f"<td>{_escape(cell)}</td>" for cell in row) + "</tr>" for row in rows[:_MOST_ROWS])
    left = max(total, len(rows)) - _MOST_ROWS
    more = f"<p>… and {left} more</p>" if left > 0 else ""
    title = f"<caption>{html.escape(caption)}</caption>" if caption else ""
    return f"<table>{title}<thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>{more}"


class _Markup(str):
    """What is markup already."""


def _escape(cell):
    if isinstance(cell, _Markup):
        return cell
    if isinstance(cell, list):
        return "<br>".join(map(_escape, cell))
    return html.escape("" if cell is None else str(cell))


def _shown(value):
    """A value as people read it: records by their names."""
    if isinstance(value, Pioneer.List):
        return [_shown(item) for item in value]
    if isinstance(value, Pioneer.Record):
        return value.get_name()
    return _text_of(value) if isinstance(value, Pioneer.Value) else plain(value)


def _shown_field(record, field):
    state = record.get_state(field.get_name())
    if state != Pioneer.State.VALUE:
        return state.nick.replace("-", " ")
    return _shown(getattr(record, attribute_of(type(record), field.get_name())))


def _label(record):
    return f"{record.get_name()} ({record.get_reference()})"


def _record_html(record):
    said = {field.get_name() for field in record.get_fields()}
    fields = [field for field in fields_of(record.get_kind()) if field.get_name() in said]
    return _table(["Field", "Value"], [[field.get_label(), _shown_field(record, field)] for field in fields], _label(record))


def _statement_cells(statement):
    modality = plain(statement.get_modality())
    text = "(contact)" if is_private(statement) else statement.get_text()
    return [statement.get_record().get_name(), statement.get_field_name(), f"[{modality}] {text}" if modality else text,
            [source.get_name() for source in statement.get_sources()]]


def _side_cells(side):
    return [side.get_text(), str(side.get_support()), [source.get_name() for source in side.get_sources()]]


def _conflict_cells(conflict):
    statement = conflict.get_resolution().get_statement()
    sides = [f"{side.get_text()} ({side.get_support()})" for side in conflict.get_sides()]
    shown = statement and statement.get_text()
    return [conflict.get_record().get_name(), conflict.get_field_name(), conflict.get_kind().nick, sides, shown]


def _match_cells(match):
    snippet = match.get_snippet()
    return [str(match.get_position() + 1), match.get_record().get_name(), match.get_record().get_reference(),
            _Markup(snippet.to_markup("<mark>", "</mark>")) if snippet else None]


def _facet_cells(value):
    return [value.get_label(), str(value.get_count())]


# The columns of a list, by what is in it.
_LISTS = [
    (Pioneer.Record, ["Reference", "Name", "Summary"], lambda it: [it.get_reference(), it.get_name(), it.get_summary()]),
    (Pioneer.Statement, ["Record", "Field", "Value", "Sources"], _statement_cells),
    (Pioneer.Conflict, ["Record", "Field", "Kind", "Sides (independent sources)", "Shown"], _conflict_cells),
    (Pioneer.Match, ["", "Name", "Reference", "Found"], _match_cells),
    (Pioneer.FacetValue, ["Value", "Records"], _facet_cells),
    (object, ["Item"], lambda item: [_shown(item) if isinstance(item, Pioneer.Value) else str(item)]),
]


def _list_html(items, caption=""):
    first = items[:_MOST_ROWS]
    _, head, cells = next(entry for entry in _LISTS if all(isinstance(item, entry[0]) for item in first))
    return _table(head, [cells(item) for item in first], caption, len(items))


def _summary_of(results):
    return f"{results.get_understood()}: {len(results)} of {results.get_total()} records, from {results.get_offset() + 1}"


@extend(Pioneer.List, Items)
class List:
    def _repr_html_(self) -> str:
        return _list_html(self)


@extend(Pioneer.Results)
class Results:
    def _repr_html_(self) -> str:
        return _list_html(self, _summary_of(self))

    def __repr__(self) -> str:
        return f"<Pioneer.Results {len(self)} of {self.get_total()} for {self.get_query()}>"


@extend(Pioneer.Record)
class Record:
    def _repr_html_(self) -> str:
        return _record_html(self)

    def __repr__(self) -> str:
        return f"<Pioneer.{type(self).__name__} {self.get_reference()} “{self.get_name()}”>"


@extend(Pioneer.Conflict)
class Conflict:
    def _repr_html_(self) -> str:
        caption = f"{_label(self.get_record())}, {self.get_field_name()}: {self.get_explanation()}"
        return _table(["Side", "Independent sources", "Sources"], [_side_cells(side) for side in self.get_sides()], caption)

    def __repr__(self) -> str:
        return f"<Pioneer.Conflict {self.get_record().get_reference()} {self.get_field_name()}: {self.get_kind().nick}>"


@extend(Pioneer.Facet)
class Facet:
    def _repr_html_(self) -> str:
        return _table(["Value", "Records"], [[row["label"], str(row["count"])] for row in self.to_rows()], self.get_label())

    def __repr__(self) -> str:
        return f"<Pioneer.Facet {self.get_name()}: {len(self)} values, {self.get_n_not_stated()} not stated>"


@extend(Pioneer.List)
class ListAtPrompt:
    def __repr__(self) -> str:
        kinds = {type(item).__name__ for item in self[:20]}
        return f"<Pioneer.List of {len(self)} {kinds.pop() if len(kinds) == 1 else 'items'}>"


def _reference(thing):
    """That of its record, which what was made by hand has none of."""
    return thing.get_record().get_reference() if thing.get_record() else ""


# What says most of an object of a class, in a line.
_LINES = {
    Pioneer.Catalogue: lambda it: f"of {len(it)} records, layers {', '.join(it.layers)}",
    Pioneer.Statement: lambda it: f"{_reference(it)} {it.get_field_name()}: {it.get_text()}",
    Pioneer.Match: lambda it: f"{it.get_position()}: {_reference(it)}",
    Pioneer.FacetValue: lambda it: f"{it.get_value()}: {it.get_count()}",
    Pioneer.Field: lambda it: it.get_name(),
    Pioneer.Side: lambda it: f"{it.get_text()}, {it.get_support()} independent sources",
    Pioneer.Group: lambda it: f"{it.get_label()}: {len(it)}",
    Pioneer.Citation: lambda it: it.to_notation(),
    Pioneer.Resolution: lambda it: it.get_reason(),
    Pioneer.Snippet: lambda it: it.get_text(),
}


def _describe(cls):
    lines = [line for base, line in _LINES.items() if issubclass(cls, base)]
    return lines[0] if lines else str if hasattr(cls, "to_string") else None


for _cls in classes():
    if "__repr__" not in vars(_cls) and not issubclass(_cls, Pioneer.Record) and _describe(_cls):
        _cls.__repr__ = lambda self, line=_describe(_cls): f"<Pioneer.{type(self).__name__} {line(self)}>"
