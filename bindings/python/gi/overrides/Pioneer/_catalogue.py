# _catalogue.py - Catalogues as collections of records, and searching them by keywords
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import difflib
import itertools
from typing import Any, Iterable, Iterator, Mapping, Optional, Union

from ._errors import unknown_record
from ._library import Pioneer, extend
from ._queries import build


def _kinds():
    return Pioneer.Kind.__enum_values__.values()


def _propose(catalogue, reference):
    """References near one that isn't there: the same identity of another kind, else identities that look alike."""
    kind, slash, identity = reference.partition("/")
    if not slash:
        exact = [f"{other.nick}/{reference}" for other in _kinds() if catalogue.get_record(f"{other.nick}/{reference}")]
        kind, identity = None, reference
        if exact:
            return exact
    records = (record for other in _kinds() if kind in (None, other.nick) for record in catalogue.get_records(other))
    references = {record.get_reference(): record.get_id() for record in records}
    near = difflib.get_close_matches(identity, set(references.values()), n=3)
    return [reference for reference, identity in references.items() if identity in near][:3]


def _complain(catalogue, reference):
    near = _propose(catalogue, reference)
    hint = f"; is it {' or '.join(near)}?" if near else "; a reference is a kind and an identity, such as site/leeds"
    return f"There is no record “{reference}” in the catalogue{hint}"


def _make_search(query, facets, sort, descending, limit, offset, widening):
    search = Pioneer.Search.new(query)
    search.set_widening(widening)
    search.set_descending(descending)
    search.set_sort(sort)
    search.set_offset(offset)
    if limit is not None:
        search.set_limit(limit)
    for facet in [facets] if isinstance(facets, str) else facets:
        search.add_facet(facet.replace("_", "-"))
    return search


@extend(Pioneer.Catalogue)
class Catalogue:
    def __getitem__(self, reference: str) -> "Record":
        """The record of a reference; raises UnknownRecordError, a KeyError that names records that look alike."""
        if not isinstance(reference, str):
            raise TypeError(f"A record is found by its reference, such as site/leeds, not by a {type(reference).__name__}")
        record = self.get_record(reference)
        if record is None:
            raise unknown_record(lambda: _complain(self, reference))
        return record

    def get(self, reference: str, default: Any = None) -> Any:
        """The record of a reference, or a default where there is none."""
        record = self.get_record(reference)
        return default if record is None else record

    def __contains__(self, item: object) -> bool:
        if isinstance(item, Pioneer.Record):
            item = item.get_reference()
        return isinstance(item, str) and self.get_record(item) is not None

    def __len__(self) -> int:
        return sum(len(self.get_records(kind)) for kind in _kinds())

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator["Record"]:
        """All records, kind by kind."""
        return itertools.chain.from_iterable(self.get_records(kind) for kind in _kinds())

    @property
    def layers(self) -> "list[str]":
        """The names of the layers, in their order."""
        return [self.get_layer(position) for position in range(self.get_n_layers())]

    def search(
        self,
        text: "Union[str, Query, None]" = None,
        *,
        any_word: bool = False,
        where: Optional[Mapping[str, Any]] = None,
        facets: Union[str, Iterable[str]] = (),
        sort: Optional[str] = None,
        descending: bool = False,
        limit: Optional[int] = None,
        offset: int = 0,
        widening: bool = True,
        **conditions: Any,
    ) -> "Results":
        """Searches the catalogue: for a text, as people write queries, or for a query, and for records that meet all conditions.

        A condition is named as a field, with `_` for `-`: `client_group="older-people"`. A path goes in `where`:
        `{"population.kind": "target"}`. A tuple is a range, whose ends are included and may be None; a list is any of several; a
        State is what is said of the field where it has no value. The ten best are given unless `limit` says otherwise, 10,000 at
        most.
        """
        query = build(text, any_word, where, conditions)
        return _make_search(query, facets, sort, descending, limit, offset, widening).run(self)

    async def search_async(
        self,
        text: "Union[str, Query, None]" = None,
        *,
        any_word: bool = False,
        where: Optional[Mapping[str, Any]] = None,
        facets: Union[str, Iterable[str]] = (),
        sort: Optional[str] = None,
        descending: bool = False,
        limit: Optional[int] = None,
        offset: int = 0,
        widening: bool = True,
        **conditions: Any,
    ) -> "Results":
        """Searches as `search` does, in a thread."""
        query = build(text, any_word, where, conditions)
        return await _make_search(query, facets, sort, descending, limit, offset, widening).run_async(self)


@extend(Pioneer.Record)
class Record:
    @property
    def statements(self) -> "List[Statement]":
        """All that is said of the record, deprecated or not."""
        return self.get_statements(None)
