# gi/repository/Pioneer.pyi - libpioneer for type checkers; written by write-stubs.py
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import builtins
import datetime
import os
from typing import Any, Callable, ClassVar, Coroutine, Generic, Iterable, Iterator, Mapping, Optional, Sequence, TypeVar, Union, overload

from gi.repository import Gio, GLib, GObject, Json

_T = TypeVar("_T")
_File = Union[Gio.File, str, os.PathLike[str]]
_Bytes = Union[GLib.Bytes, bytes, bytearray, memoryview]

class ChartType(GObject.GEnum):
    """What a chart of a report draws."""
    BARS: ClassVar[ChartType]
    BEFORE_AFTER: ClassVar[ChartType]
    DISTRIBUTION: ClassVar[ChartType]
    TIMELINE: ClassVar[ChartType]
    SMALL_MULTIPLES: ClassVar[ChartType]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> ChartType:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Comparator(GObject.GEnum):
    """How a quantity's amount is to be read."""
    EXACTLY: ClassVar[Comparator]
    OVER: ClassVar[Comparator]
    AT_LEAST: ClassVar[Comparator]
    UNDER: ClassVar[Comparator]
    AT_MOST: ClassVar[Comparator]
    ABOUT: ClassVar[Comparator]
    NEARLY: ClassVar[Comparator]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> Comparator:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class ConflictKind(GObject.GEnum):
    """How sources disagree."""
    VALUE: ClassVar[ConflictKind]
    PRECISION: ClassVar[ConflictKind]
    SCOPE: ClassVar[ConflictKind]
    MODALITY: ClassVar[ConflictKind]
    NAME: ClassVar[ConflictKind]
    COUNT_AGAINST_LIST: ClassVar[ConflictKind]
    ABSENT_AGAINST_PRESENT: ClassVar[ConflictKind]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> ConflictKind:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Direction(GObject.GEnum):
    """Which way an outcome's measure went, or is to go."""
    UNSPECIFIED: ClassVar[Direction]
    INCREASE: ClassVar[Direction]
    DECREASE: ClassVar[Direction]
    NO_CHANGE: ClassVar[Direction]
    IMPROVEMENT: ClassVar[Direction]
    WORSENING: ClassVar[Direction]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> Direction:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class ErrorCode(GObject.GEnum):
    """Error codes of the library. Every message stands alone: it says where, what was found, what was expected and what to do."""
    PARSE: ClassVar[ErrorCode]
    INVALID: ClassVar[ErrorCode]
    UNKNOWN_FIELD: ClassVar[ErrorCode]
    UNKNOWN_RECORD: ClassVar[ErrorCode]
    UNLIKE_UNITS: ClassVar[ErrorCode]
    UNKNOWN_WORD: ClassVar[ErrorCode]
    LIMIT: ClassVar[ErrorCode]
    UNVERIFIABLE: ClassVar[ErrorCode]
    DAMAGED: ClassVar[ErrorCode]
    OTHER_FORMAT: ClassVar[ErrorCode]
    @staticmethod
    def quark() -> int:
        """Gets the domain of the library's errors, whose codes are those of `Error`."""
    @staticmethod
    def recall(message: str) -> Optional[str]:
        """Tells what an error was that the library gave lately and that has been freed since. It is for languages whose bindings
        keep the message of an error alone, as those of Node.js do; where there is a `GLib.Error`, its domain and code say the
        same."""
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> ErrorCode:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class FoundBy(GObject.GEnum):
    """How a word of a query was found in a record."""
    EXACT: ClassVar[FoundBy]
    PREFIX: ClassVar[FoundBy]
    STEM: ClassVar[FoundBy]
    FUZZY: ClassVar[FoundBy]
    VOCABULARY: ClassVar[FoundBy]
    NARROWER: ClassVar[FoundBy]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> FoundBy:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class GoodDirection(GObject.GEnum):
    """Which direction of a measure is good."""
    UNSPECIFIED: ClassVar[GoodDirection]
    HIGHER: ClassVar[GoodDirection]
    LOWER: ClassVar[GoodDirection]
    NEITHER: ClassVar[GoodDirection]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> GoodDirection:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Kind(GObject.GEnum):
    """The kinds of record. The nick is the word before the slash in a record's reference."""
    PROGRAMME: ClassVar[Kind]
    SITE: ClassVar[Kind]
    PARTNER: ClassVar[Kind]
    OUTCOME: ClassVar[Kind]
    SOURCE: ClassVar[Kind]
    CONCEPT: ClassVar[Kind]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> Kind:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Modality(GObject.GEnum):
    """How real a thing is. A plan is never a result."""
    UNSPECIFIED: ClassVar[Modality]
    AIM: ClassVar[Modality]
    PLAN: ClassVar[Modality]
    HOPE: ClassVar[Modality]
    IN_PROGRESS: ClassVar[Modality]
    REPORTED: ClassVar[Modality]
    MEASURED: ClassVar[Modality]
    PROJECTION: ClassVar[Modality]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> Modality:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class ParticipationStatus(GObject.GEnum):
    """How far a site came in a programme's selection."""
    APPLIED: ClassVar[ParticipationStatus]
    SHORTLISTED: ClassVar[ParticipationStatus]
    SELECTED: ClassVar[ParticipationStatus]
    NOT_SELECTED: ClassVar[ParticipationStatus]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> ParticipationStatus:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Policy(GObject.GEnum):
    """How one of several statements is chosen to be shown. A deprecated statement is never chosen, and a value comes before the
    word that there is none. Each policy breaks its ties by the others, in the order given here, and then by the identity of the
    source and the place in it."""
    PREFERRED_RANK: ClassVar[Policy]
    NEWEST: ClassVar[Policy]
    SOURCE_TYPE: ClassVar[Policy]
    MOST_INDEPENDENT: ClassVar[Policy]
    MOST_PRECISE: ClassVar[Policy]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> Policy:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class PopulationKind(GObject.GEnum):
    """Whom a population counts. Populations of unlike kinds are not compared."""
    RESIDENT: ClassVar[PopulationKind]
    REGISTERED: ClassVar[PopulationKind]
    COVERED: ClassVar[PopulationKind]
    TARGET: ClassVar[PopulationKind]
    PILOT_AREA: ClassVar[PopulationKind]
    PER_CLUSTER: ClassVar[PopulationKind]
    SHARE: ClassVar[PopulationKind]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> PopulationKind:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Precision(GObject.GEnum):
    """How precisely a date is given."""
    YEAR: ClassVar[Precision]
    MONTH: ClassVar[Precision]
    DAY: ClassVar[Precision]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> Precision:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Rank(GObject.GEnum):
    """A curator's judgement of a statement."""
    DEPRECATED: ClassVar[Rank]
    NORMAL: ClassVar[Rank]
    PREFERRED: ClassVar[Rank]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> Rank:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class RelationKind(GObject.GEnum):
    """How one site is related to another."""
    SAME_PLACE: ClassVar[RelationKind]
    OVERLAPS: ClassVar[RelationKind]
    PART_OF: ClassVar[RelationKind]
    PREDECESSOR: ClassVar[RelationKind]
    SUCCESSOR: ClassVar[RelationKind]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> RelationKind:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class ReportFormat(GObject.GEnum):
    """What a report can be written as."""
    TEXT: ClassVar[ReportFormat]
    MARKDOWN: ClassVar[ReportFormat]
    HTML: ClassVar[ReportFormat]
    CSV: ClassVar[ReportFormat]
    STATEMENTS: ClassVar[ReportFormat]
    JSON: ClassVar[ReportFormat]
    XLSX: ClassVar[ReportFormat]
    PDF: ClassVar[ReportFormat]
    SVG: ClassVar[ReportFormat]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> ReportFormat:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Severity(GObject.GEnum):
    """How grave an issue is."""
    ERROR: ClassVar[Severity]
    WARNING: ClassVar[Severity]
    NOTE: ClassVar[Severity]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> Severity:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class State(GObject.GEnum):
    """Whether a statement gives a value, or why not."""
    VALUE: ClassVar[State]
    UNKNOWN: ClassVar[State]
    NONE: ClassVar[State]
    NOT_STATED: ClassVar[State]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> State:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Total(GObject.GEnum):
    """What can stand at the foot of a table of a report. Values that must not be put together, such as plans and results, or
    people registered and people resident, are not."""
    COUNT: ClassVar[Total]
    DISTINCT: ClassVar[Total]
    SUM: ClassVar[Total]
    MEAN: ClassVar[Total]
    MEDIAN: ClassVar[Total]
    MINIMUM: ClassVar[Total]
    MAXIMUM: ClassVar[Total]
    RANGE: ClassVar[Total]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> Total:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class ValueType(GObject.GEnum):
    """What a field holds."""
    TEXT: ClassVar[ValueType]
    NUMBER: ClassVar[ValueType]
    CHOICE: ClassVar[ValueType]
    RECORD: ClassVar[ValueType]
    QUANTITY: ClassVar[ValueType]
    PERIOD: ClassVar[ValueType]
    SHAPE: ClassVar[ValueType]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> ValueType:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Verification(GObject.GEnum):
    """What comes of checking a citation against a text."""
    OK: ClassVar[Verification]
    MOVED: ClassVar[Verification]
    AMBIGUOUS: ClassVar[Verification]
    MISSING: ClassVar[Verification]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> Verification:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Vocabulary(GObject.GEnum):
    """The vocabularies that concepts belong to."""
    UNSPECIFIED: ClassVar[Vocabulary]
    CLIENT_GROUP: ClassVar[Vocabulary]
    CONDITION: ClassVar[Vocabulary]
    FEATURE: ClassVar[Vocabulary]
    MEASURE: ClassVar[Vocabulary]
    PARTNER_TYPE: ClassVar[Vocabulary]
    ROLE: ClassVar[Vocabulary]
    SETTING: ClassVar[Vocabulary]
    PLACE: ClassVar[Vocabulary]
    STAGE: ClassVar[Vocabulary]
    FUNDING_KIND: ClassVar[Vocabulary]
    EVENT_KIND: ClassVar[Vocabulary]
    SOURCE_TYPE: ClassVar[Vocabulary]
    @property
    def nick(self) -> str:
        """The word, as in JSON and queries: `local-authority`."""
    @classmethod
    def from_nick(cls, nick: str) -> Vocabulary:
        """The member that a word stands for; raises UnknownWordError."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Error(GLib.Error):
    """What the library or the files that it reads got wrong. `message` stands alone; `domain` and `code` are GLib's."""
    PARSE: ClassVar[ErrorCode]
    INVALID: ClassVar[ErrorCode]
    UNKNOWN_FIELD: ClassVar[ErrorCode]
    UNKNOWN_RECORD: ClassVar[ErrorCode]
    UNLIKE_UNITS: ClassVar[ErrorCode]
    UNKNOWN_WORD: ClassVar[ErrorCode]
    LIMIT: ClassVar[ErrorCode]
    UNVERIFIABLE: ClassVar[ErrorCode]
    DAMAGED: ClassVar[ErrorCode]
    OTHER_FORMAT: ClassVar[ErrorCode]
    message: str
    @staticmethod
    def quark() -> int:
        """Gets the domain of the library's errors, whose codes are those of `Error`."""
    @staticmethod
    def recall(message: str) -> Optional[str]:
        """Tells what an error was that the library gave lately and that has been freed since. It is for languages whose bindings
        keep the message of an error alone, as those of Node.js do; where there is a `GLib.Error`, its domain and code say the
        same."""
    def __init__(self, message: Union[str, Callable[[], str]]='', domain: str='pioneer-error-quark', code: int=0) -> None: ...
    @property
    def code_name(self) -> str:
        """The code as a word that never changes: `unknown-field`, `not-found`; the number of one from elsewhere."""
    @property
    def file(self) -> Optional[str]:
        """The file that is wrong; None where the message names no place in one."""
    @property
    def line(self) -> Optional[int]:
        """The line in that file, from 1."""
    @property
    def column(self) -> Optional[int]:
        """The column in that line or in the query, from 1."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class CancelledError(Error):
    """What was going on was cancelled by its cancellable."""

class DamagedError(Error, ValueError):
    """A compiled catalogue is not as it was made."""

class FileError(Error, OSError):
    """A file can't be read or written. `errno` and `strerror` are set as for any OSError."""

class InvalidError(Error, ValueError):
    """A catalogue has issues of severity error."""

class LimitError(Error, ValueError):
    """Something is larger or deeper than is accepted."""

class OtherFormatError(Error, ValueError):
    """A compiled catalogue was made by another version of the library, or for another kind of machine."""

class ParseError(Error, ValueError):
    """A text is not what it should be: no JSON, no quantity, no date, no query."""

class UnknownWordError(Error, ValueError):
    """A word is not one of a closed list."""

class UnlikeUnitsError(Error, TypeError):
    """Quantities of unlike units were compared or converted."""

class UnverifiableError(Error, ValueError):
    """A text can't be checked against."""

class UnknownFieldError(Error, KeyError):
    """There is no field of that name."""

class UnknownRecordError(Error, KeyError):
    """There is no record, or nothing in a list, of that identity."""

class MissingFileError(FileError, FileNotFoundError):
    """There is no such file."""

class RefusedFileError(FileError, PermissionError):
    """The system refuses access to a file."""

class Catalogue(GObject.Object):
    """All records, all that is said of them, and the ways to them."""
    @staticmethod
    def check_file(file: _File, cancellable: Optional[Gio.Cancellable] = None) -> bool:
        """Checks all of a compiled catalogue: the checksum of every section, every record and statement and their order, the ways
        between them, and the index."""
    @staticmethod
    def load(file: _File, cancellable: Optional[Gio.Cancellable] = None) -> Catalogue:
        """Loads a catalogue from one file. `CatalogueBuilder` layers several, and can load what is right of a file that has
        errors. A compiled catalogue is told by what it begins with, and is opened as `Catalogue.open` does."""
    @overload
    @staticmethod
    def load_async(file: _File, cancellable: Optional[Gio.Cancellable] = None) -> Coroutine[Any, Any, Catalogue]:
        """Loads a catalogue from one file, in a thread of its own. See `Catalogue.load`."""
    @overload
    @staticmethod
    def load_async(file: _File, cancellable: Optional[Gio.Cancellable], callback: Gio.AsyncReadyCallback, *user_data: Any) -> None:
        """Loads a catalogue from one file, in a thread of its own. See `Catalogue.load`."""
    @staticmethod
    def load_finish(result: Gio.AsyncResult) -> Catalogue:
        """Ends the loading of a catalogue. Fails as `Catalogue.load` does, and with `G_IO_ERROR_CANCELLED`."""
    @staticmethod
    def load_shipped() -> Catalogue:
        """Loads the catalogue that comes with the library: England's Integrated Care Pilots of 2009 and Integration Pioneers of
        2013. It needs no file."""
    @staticmethod
    def open(file: _File) -> Catalogue:
        """Opens a compiled catalogue. That takes the same time and memory whatever its size: the file is mapped, and each record
        is read from it when it is first asked for. The file must not be changed as long as the catalogue is in use; replacing it
        by another, as `Catalogue.compile` does, does no harm."""
    @staticmethod
    def open_path(path: str) -> Catalogue:
        """Opens a compiled catalogue by the path of its file, as `Catalogue.open` does, and fails as that does. A program that
        uses `GFile` for nothing else is spared what GIO makes ready for it, which takes longer than opening a catalogue and
        searching it."""
    def compile(self, file: _File, cancellable: Optional[Gio.Cancellable] = None) -> bool:
        """Writes the catalogue, with the index that it is searched by, to a file that `Catalogue.open` opens at once, however
        large it is. The same catalogue always gives the same bytes. The file is replaced when all is written; until then, and if
        anything goes wrong, it is as it was."""
    @overload
    def compile_async(self, file: _File, cancellable: Optional[Gio.Cancellable] = None) -> Coroutine[Any, Any, bool]:
        """Compiles the catalogue in a thread of its own. See `Catalogue.compile`."""
    @overload
    def compile_async(self, file: _File, cancellable: Optional[Gio.Cancellable], callback: Gio.AsyncReadyCallback, *user_data: Any) -> None:
        """Compiles the catalogue in a thread of its own. See `Catalogue.compile`."""
    def compile_finish(self, result: Gio.AsyncResult) -> bool:
        """Ends the compiling of a catalogue. Fails as `Catalogue.compile` does, and with `G_IO_ERROR_CANCELLED`."""
    def complete(self, start: str, limit: int) -> List[Completion]:
        """Lists what a text that someone is typing may become: names and other labels of records that have all its words, the
        last of which may be the beginning of a word. Each record is listed once. Those whose label begins with the text come
        first; of these, and of the others, those that most statements name; then by what is shown."""
    def find_duplicates(self, kind: Union[Kind, str], threshold: float) -> List[Duplicate]:
        """Finds pairs of records of one kind that are likely to stand for the same thing, the likeliest first; equally likely
        ones in the order of the catalogue. Names are compared word by word: rare words count more than common ones, and words may
        be misspelt. Records that a register gives the same identifier are the same; those that it gives different ones, and those
        of which one names the other (as its predecessor, its parent), are not, and aren't listed. [search](search.html) says
        how."""
    def find_near(self, kind: Union[Kind, str], latitude: float, longitude: float, radius: float, limit: int) -> List[Neighbour]:
        """Finds the records that are near some coordinates, the nearest first; equally near ones in the order of the catalogue. A
        record of several places is where the nearest of them is. Records none of whose places has coordinates are not found:
        `Catalogue.find_unplaced` lists them."""
    def find_near_record(self, kind: Union[Kind, str], reference: str, radius: float, limit: int) -> List[Neighbour]:
        """Finds the records that are near another, which itself is left out. Where that has several places, the nearest counts.
        Else it is as with `Catalogue.find_near`."""
    def find_similar(self, site: str, limit: int) -> List[Similarity]:
        """Finds the sites that are like one, the most alike first; equally alike ones in the order of the catalogue. Sites are
        compared by their client groups, conditions, features, settings, places, programmes and waves, partners and the types of
        these, and by the sizes of populations of one kind: [search](search.html) says how. What few sites have counts more, what
        is only planned and what a broader term has in common count half; how many sources say so, or dispute it, counts
        nothing."""
    def find_text(self, source: str, folder: _File, cancellable: Optional[Gio.Cancellable] = None) -> Optional[Gio.File]:
        """Finds the file of a source in a folder and the folders in it, by the name that the source gives. Of several files of
        that name, the one whose digest is the source's comes first."""
    def find_unplaced(self, kind: Union[Kind, str]) -> List[_SomeRecord]:
        """Finds the records that are never near anything, since no source gives coordinates for any of their places. Of concepts
        only places are listed."""
    def get_concept(self, id: str) -> Optional[Concept]:
        """Looks a concept up."""
    def get_concepts(self) -> List[Concept]:
        """Gets all concepts, in the order of their identities."""
    def get_conflicts(self) -> List[Conflict]:
        """Gets where the sources disagree, each disagreement resolved by the catalogue's policy."""
    def get_damage(self) -> Optional[str]:
        """Tells whether anything was found to be damaged in the file that the catalogue was opened from, of what has been read of
        it so far."""
    def get_layer(self, position: int) -> Optional[str]:
        """Gets the name of a layer; layers come in byte order of their names."""
    def get_n_layers(self) -> int:
        """Gets the number of layers."""
    def get_outcome(self, id: str) -> Optional[Outcome]:
        """Looks an outcome up."""
    def get_outcomes(self) -> List[Outcome]:
        """Gets all outcomes, in the order of their identities."""
    def get_partner(self, id: str) -> Optional[Partner]:
        """Looks a partner up."""
    def get_partners(self) -> List[Partner]:
        """Gets all partners, in the order of their identities."""
    def get_policy(self) -> Policy:
        """Gets how one of several statements is chosen to be shown."""
    def get_programme(self, id: str) -> Optional[Programme]:
        """Looks a programme up."""
    def get_programmes(self) -> List[Programme]:
        """Gets all programmes, in the order of their identities."""
    def get_record(self, reference: str) -> Optional[_SomeRecord]:
        """Looks a record of any kind up."""
    def get_records(self, kind: Union[Kind, str]) -> List[_SomeRecord]:
        """Gets all records of a kind, in the order of their identities."""
    def get_site(self, id: str) -> Optional[Site]:
        """Looks a site up."""
    def get_sites(self) -> List[Site]:
        """Gets all sites, in the order of their identities."""
    def get_source(self, id: str) -> Optional[Source]:
        """Looks a source up."""
    def get_sources(self) -> List[Source]:
        """Gets all sources, in the order of their identities."""
    def get_statements(self) -> List[Statement]:
        """Gets all that is said, record by record and field by field."""
    def get_undescribed_sites(self) -> List[Site]:
        """Gets the sites of which no source states anything that sites are compared by, so that they are like no other."""
    def save(self, file: _File, layer: Optional[str] = None, cancellable: Optional[Gio.Cancellable] = None) -> bool:
        """Writes the catalogue to a file, in the canonical form. The file is replaced when all is written; until then, and if
        anything goes wrong, it is as it was."""
    @overload
    def save_async(self, file: _File, layer: Optional[str] = None, cancellable: Optional[Gio.Cancellable] = None) -> Coroutine[Any, Any, bool]:
        """Writes the catalogue to a file, in a thread of its own. See `Catalogue.save`."""
    @overload
    def save_async(self, file: _File, layer: Optional[str], cancellable: Optional[Gio.Cancellable], callback: Gio.AsyncReadyCallback, *user_data: Any) -> None:
        """Writes the catalogue to a file, in a thread of its own. See `Catalogue.save`."""
    def save_finish(self, result: Gio.AsyncResult) -> bool:
        """Ends the writing of a catalogue. Fails as `Catalogue.save` does, and with `G_IO_ERROR_CANCELLED`."""
    def to_json(self, layer: Optional[str] = None) -> str:
        """Writes the catalogue in the canonical form: the same bytes for the same statements, however they were loaded."""
    def to_json_lines(self, layer: Optional[str] = None) -> str:
        """Writes the catalogue as JSON Lines: a line for the head, and a line for each record. As canonical as
        `Catalogue.to_json`."""
    def verify(self, folder: _File, cancellable: Optional[Gio.Cancellable] = None) -> List[CitationCheck]:
        """Checks every citation of those sources whose files are found in a folder; which are, `Catalogue.find_text` tells."""
    def with_policy(self, policy: Union[Policy, str]) -> Catalogue:
        """Makes a catalogue of the same statements, in which another policy chooses what is shown."""
    def without_source(self, id: str) -> Catalogue:
        """Makes a catalogue from which a source is taken away, and with it exactly what it alone supports: statements that cite
        nothing else, and records of which no other source says anything and that nothing else names."""
    @property
    def concepts(self) -> List[Concept]:
        """Gets all concepts, in the order of their identities."""
    @property
    def conflicts(self) -> List[Conflict]:
        """Gets where the sources disagree, each disagreement resolved by the catalogue's policy."""
    @property
    def damage(self) -> Optional[str]:
        """Tells whether anything was found to be damaged in the file that the catalogue was opened from, of what has been read of
        it so far."""
    @property
    def n_layers(self) -> int:
        """Gets the number of layers."""
    @property
    def outcomes(self) -> List[Outcome]:
        """Gets all outcomes, in the order of their identities."""
    @property
    def partners(self) -> List[Partner]:
        """Gets all partners, in the order of their identities."""
    @property
    def policy(self) -> Policy:
        """Gets how one of several statements is chosen to be shown."""
    @property
    def programmes(self) -> List[Programme]:
        """Gets all programmes, in the order of their identities."""
    @property
    def sites(self) -> List[Site]:
        """Gets all sites, in the order of their identities."""
    @property
    def sources(self) -> List[Source]:
        """Gets all sources, in the order of their identities."""
    @property
    def statements(self) -> List[Statement]:
        """Gets all that is said, record by record and field by field."""
    @property
    def undescribed_sites(self) -> List[Site]:
        """Gets the sites of which no source states anything that sites are compared by, so that they are like no other."""
    def __getitem__(self, reference: str) -> _SomeRecord:
        """The record of a reference; raises UnknownRecordError, a KeyError that names records that look alike."""
    def get(self, reference: str, default: Any=None) -> Any:
        """The record of a reference, or a default where there is none."""
    def __contains__(self, item: object) -> bool: ...
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __iter__(self) -> Iterator['_SomeRecord']:
        """All records, kind by kind."""
    @property
    def layers(self) -> builtins.list[str]:
        """The names of the layers, in their order."""
    def search(self, text: Union[str, Query, None]=None, *, any_word: bool=False, where: Optional[Mapping[str, Any]]=None, facets: Union[str, Iterable[str]]=(), sort: Optional[str]=None, descending: bool=False, limit: Optional[int]=None, offset: int=0, widening: bool=True, **conditions: Any) -> Results:
        """Searches the catalogue: for a text, as people write queries, or for a query, and for records that meet all conditions.
        A condition is named as a field, with `_` for `-`: `client_group="older-people"`. A path goes in `where`:
        `{"population.kind": "target"}`. A tuple is a range, whose ends are included and may be None; a list is any of several; a
        State is what is said of the field where it has no value. The ten best are given unless `limit` says otherwise, 10,000 at
        most."""
    async def search_async(self, text: Union[str, Query, None]=None, *, any_word: bool=False, where: Optional[Mapping[str, Any]]=None, facets: Union[str, Iterable[str]]=(), sort: Optional[str]=None, descending: bool=False, limit: Optional[int]=None, offset: int=0, widening: bool=True, **conditions: Any) -> Results:
        """Searches as `search` does, in a thread."""

class CatalogueBuilder(GObject.Object):
    """Makes a catalogue from files, records and statements, in as many layers as there are."""
    @staticmethod
    def new() -> CatalogueBuilder:
        """Makes a builder of which nothing has been asked yet."""
    def add_bytes(self, bytes: _Bytes, name: Optional[str] = None) -> bool:
        """Adds the records of a text."""
    def add_catalogue(self, catalogue: Catalogue) -> bool:
        """Adds all that a catalogue holds, in its layers."""
    def add_file(self, file: _File, cancellable: Optional[Gio.Cancellable] = None) -> bool:
        """Adds the records of a file. A file of JSON Lines is read a line at a time, so it may be larger than memory would hold
        as JSON."""
    @overload
    def add_file_async(self, file: _File, cancellable: Optional[Gio.Cancellable] = None) -> Coroutine[Any, Any, bool]:
        """Reads a file as `CatalogueBuilder.add_file` does, in a thread. The builder may be used meanwhile: its records are added
        by `CatalogueBuilder.add_file_finish`."""
    @overload
    def add_file_async(self, file: _File, cancellable: Optional[Gio.Cancellable], callback: Gio.AsyncReadyCallback, *user_data: Any) -> None:
        """Reads a file as `CatalogueBuilder.add_file` does, in a thread. The builder may be used meanwhile: its records are added
        by `CatalogueBuilder.add_file_finish`."""
    def add_file_finish(self, result: Gio.AsyncResult) -> bool:
        """Adds the records of a file that has been read by `CatalogueBuilder.add_file_async`."""
    def add_node(self, node: Json.Node, name: Optional[str] = None) -> bool:
        """Adds a catalogue that a program has made, or read, with json-glib. Lines and columns of issues are those of the text
        that json-glib makes of it; their paths lead in the tree."""
    def add_record(self, json: str, layer: Optional[str] = None) -> bool:
        """Adds one record."""
    def add_shipped(self) -> bool:
        """Adds the catalogue that comes with the library, the layer `shipped`: England's Integrated Care Pilots of 2009 and
        Integration Pioneers of 2013."""
    def add_statement(self, record: str, field: str, json: str, layer: Optional[str] = None) -> bool:
        """Adds one statement. The record may be added before or afterwards, but must have been when the catalogue is built."""
    def add_stream(self, stream: Gio.InputStream, name: Optional[str] = None, cancellable: Optional[Gio.Cancellable] = None) -> bool:
        """Adds the records of a stream, which is read to its end and left open."""
    @overload
    def add_stream_async(self, stream: Gio.InputStream, name: Optional[str] = None, cancellable: Optional[Gio.Cancellable] = None) -> Coroutine[Any, Any, bool]:
        """Reads a stream as `CatalogueBuilder.add_stream` does, in a thread. The builder may be used meanwhile: its records are
        added by `CatalogueBuilder.add_stream_finish`."""
    @overload
    def add_stream_async(self, stream: Gio.InputStream, name: Optional[str], cancellable: Optional[Gio.Cancellable], callback: Gio.AsyncReadyCallback, *user_data: Any) -> None:
        """Reads a stream as `CatalogueBuilder.add_stream` does, in a thread. The builder may be used meanwhile: its records are
        added by `CatalogueBuilder.add_stream_finish`."""
    def add_stream_finish(self, result: Gio.AsyncResult) -> bool:
        """Adds the records of a stream that has been read by `CatalogueBuilder.add_stream_async`."""
    def build(self) -> Catalogue:
        """Makes a catalogue of all that has been added. The builder stays as it is."""
    def get_issues(self) -> List[Issue]:
        """Lists all that is wrong or doubtful in what has been added so far, refused files included, and in what its parts say of
        each other. A file that was refused is forgotten when another of that name is added."""
    def get_partial(self) -> bool:
        """Gets whether what has errors is loaded as far as it is right."""
    def get_policy(self) -> Policy:
        """Gets how the catalogues that it builds choose the statement to show."""
    def set_partial(self, partial: bool) -> None:
        """Sets whether what is added from now on, and has errors, is loaded as far as it is right: without the statements and
        records that are wrong. Otherwise a file with an error adds nothing. Either way `CatalogueBuilder.get_issues` lists
        them."""
    def set_policy(self, policy: Union[Policy, str]) -> None:
        """Sets how the catalogues that it builds from now on choose the statement to show."""
    @property
    def issues(self) -> List[Issue]:
        """Lists all that is wrong or doubtful in what has been added so far, refused files included, and in what its parts say of
        each other. A file that was refused is forgotten when another of that name is added."""
    @property
    def partial(self) -> bool:
        """Gets whether what has errors is loaded as far as it is right."""
    @partial.setter
    def partial(self, value: bool) -> None: ...
    @property
    def policy(self) -> Policy:
        """Gets how the catalogues that it builds choose the statement to show."""
    @policy.setter
    def policy(self, value: Union[Policy, str]) -> None: ...

class Change(GObject.Object):
    """The change from one quantity to another, so that outcomes in unlike units can be set side by side."""
    @staticmethod
    def new(from_: Quantity, to: Quantity) -> Change:
        """Calculates the change from one quantity to another."""
    def get_absolute(self) -> Optional[Quantity]:
        """Gets the absolute change, in the unit of the quantity before; between percentages, in percentage points. Positive is
        up."""
    def get_relative(self) -> Optional[Quantity]:
        """Gets the relative change, in percent of the quantity before. Positive is up."""
    def is_calculated(self) -> bool:
        """Checks whether the change was calculated from a quantity before and one after, rather than stated by a source."""
    def to_string(self) -> str:
        """Writes the change for people: '-96%', '+48 percentage points (+104%)'. One that was calculated is rounded to whole
        numbers from ten on, else to two digits behind the point; one that a source states stays as it is."""
    @property
    def absolute(self) -> Optional[Quantity]:
        """Gets the absolute change, in the unit of the quantity before; between percentages, in percentage points. Positive is
        up."""
    @property
    def relative(self) -> Optional[Quantity]:
        """Gets the relative change, in percent of the quantity before. Positive is up."""
    @property
    def calculated(self) -> bool:
        """Checks whether the change was calculated from a quantity before and one after, rather than stated by a source."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Citation(GObject.Object):
    """A place in a document: the source, a span of its text, and a digest of that span, by which the place can be checked against
    the document, and found again if it has moved, without the catalogue carrying the text."""
    def get_end(self) -> int:
        """Gets where the span ends."""
    def get_source(self) -> Optional[Source]:
        """Gets the source."""
    def get_source_id(self) -> str:
        """Gets the identity of the source."""
    def get_start(self) -> int:
        """Gets where the span begins."""
    def get_statement(self) -> Statement:
        """Gets the statement that is cited for."""
    def quote(self, text: str) -> str:
        """Cuts the cited words out of a text, at the span that the citation gives; whether they are still the cited ones,
        `Citation.verify` tells."""
    def to_notation(self) -> str:
        """Writes the citation in the notation of the JSON format: `SOURCE`START`-END`DIGEST``."""
    def verify(self, text: str) -> CitationCheck:
        """Checks the citation against a text: whether the cited words stand at the span, or elsewhere, or nowhere. For many
        citations of one text see `Source.verify`."""
    @property
    def end(self) -> int:
        """Gets where the span ends."""
    @property
    def source(self) -> Optional[Source]:
        """Gets the source."""
    @property
    def source_id(self) -> str:
        """Gets the identity of the source."""
    @property
    def start(self) -> int:
        """Gets where the span begins."""
    @property
    def statement(self) -> Statement:
        """Gets the statement that is cited for."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class CitationCheck(GObject.Object):
    """What came of checking a citation against the text of its source."""
    def get_citation(self) -> Citation:
        """Gets the citation that was checked."""
    def get_end(self) -> int:
        """Gets one past the last code point of the cited text as it was found."""
    def get_message(self) -> str:
        """Gets what came of it, in an English sentence that begins with the citation."""
    def get_start(self) -> int:
        """Gets where the cited text was found, in Unicode code points from 0; of several places, the one nearest to where it
        should be."""
    def get_verification(self) -> Verification:
        """Gets what came of it."""
    @property
    def citation(self) -> Citation:
        """Gets the citation that was checked."""
    @property
    def end(self) -> int:
        """Gets one past the last code point of the cited text as it was found."""
    @property
    def message(self) -> str:
        """Gets what came of it, in an English sentence that begins with the citation."""
    @property
    def start(self) -> int:
        """Gets where the cited text was found, in Unicode code points from 0; of several places, the one nearest to where it
        should be."""
    @property
    def verification(self) -> Verification:
        """Gets what came of it."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Completion(GObject.Object):
    """What a text that someone is typing may become: a name of a record. Immutable; usable from any thread."""
    def get_query(self) -> Optional[Query]:
        """Gets the query that it stands for: the words of the text, as if they had been typed."""
    def get_record(self) -> _SomeRecord:
        """Gets the record that is called so."""
    def get_snippet(self) -> Snippet:
        """Gets the same text with the words that were typed, and the statement that gives it."""
    def get_text(self) -> str:
        """Gets the text to show: a name of the record, or another label of it."""
    @property
    def query(self) -> Optional[Query]:
        """Gets the query that it stands for: the words of the text, as if they had been typed."""
    @property
    def record(self) -> _SomeRecord:
        """Gets the record that is called so."""
    @property
    def snippet(self) -> Snippet:
        """Gets the same text with the words that were typed, and the statement that gives it."""
    @property
    def text(self) -> str:
        """Gets the text to show: a name of the record, or another label of it."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Concept(Record):
    """A term of one of the vocabularies: a client group, a condition, a feature, a measure, a place …"""
    def get_alternative_labels(self) -> List[Text]:
        """Gets the field `alternative-label`: synonyms."""
    def get_broader(self) -> List[Concept]:
        """Gets the field `broader`: the terms that contain it."""
    def get_coordinates(self) -> Optional[Coordinates]:
        """Gets the field `coordinates`: latitude and longitude of a place's middle."""
    def get_definition(self) -> Optional[str]:
        """Gets the field `definition`: what the term means here."""
    def get_figures(self) -> List[Figure]:
        """Gets the field `figure`: a figure that is no outcome: context, forecasts, registers."""
    def get_good_direction(self) -> GoodDirection:
        """Gets the field `good-direction`: which direction of a measure is good."""
    def get_hidden_labels(self) -> List[Text]:
        """Gets the field `hidden-label`: misspellings and abbreviations to be found and not shown."""
    def get_identifiers(self) -> List[Identifier]:
        """Gets the field `identifier`: its code in a register."""
    def get_narrower(self) -> List[Concept]:
        """Gets the terms that the term contains, one step down, each once, in the order of their identities."""
    def get_outcomes(self) -> List[Outcome]:
        """Gets the outcomes that any statement ties to the term itself, each once, in the order of their identities."""
    def get_partners(self) -> List[Partner]:
        """Gets the partners that any statement ties to the term itself, each once, in the order of their identities."""
    def get_programmes(self) -> List[Programme]:
        """Gets the programmes that any statement ties to the term itself, each once, in the order of their identities."""
    def get_related(self) -> List[Concept]:
        """Gets the field `related`: terms near it."""
    def get_sites(self) -> List[Site]:
        """Gets the sites that any statement ties to the term itself, in all programmes, each once, in the order of their
        identities."""
    def get_unit(self) -> Optional[str]:
        """Gets the field `unit`: the unit that a measure is given in."""
    def get_vocabulary(self) -> Vocabulary:
        """Gets the field `vocabulary`: the vocabulary that the term belongs to."""
    @property
    def alternative_labels(self) -> List[Text]:
        """Gets the field `alternative-label`: synonyms."""
    @property
    def broader(self) -> List[Concept]:
        """Gets the field `broader`: the terms that contain it."""
    @property
    def coordinates(self) -> Optional[Coordinates]:
        """Gets the field `coordinates`: latitude and longitude of a place's middle."""
    @property
    def definition(self) -> Optional[str]:
        """Gets the field `definition`: what the term means here."""
    @property
    def figures(self) -> List[Figure]:
        """Gets the field `figure`: a figure that is no outcome: context, forecasts, registers."""
    @property
    def good_direction(self) -> GoodDirection:
        """Gets the field `good-direction`: which direction of a measure is good."""
    @property
    def hidden_labels(self) -> List[Text]:
        """Gets the field `hidden-label`: misspellings and abbreviations to be found and not shown."""
    @property
    def identifiers(self) -> List[Identifier]:
        """Gets the field `identifier`: its code in a register."""
    @property
    def narrower(self) -> List[Concept]:
        """Gets the terms that the term contains, one step down, each once, in the order of their identities."""
    @property
    def outcomes(self) -> List[Outcome]:
        """Gets the outcomes that any statement ties to the term itself, each once, in the order of their identities."""
    @property
    def partners(self) -> List[Partner]:
        """Gets the partners that any statement ties to the term itself, each once, in the order of their identities."""
    @property
    def programmes(self) -> List[Programme]:
        """Gets the programmes that any statement ties to the term itself, each once, in the order of their identities."""
    @property
    def related(self) -> List[Concept]:
        """Gets the field `related`: terms near it."""
    @property
    def sites(self) -> List[Site]:
        """Gets the sites that any statement ties to the term itself, in all programmes, each once, in the order of their
        identities."""
    @property
    def unit(self) -> Optional[str]:
        """Gets the field `unit`: the unit that a measure is given in."""
    @property
    def vocabulary(self) -> Vocabulary:
        """Gets the field `vocabulary`: the vocabulary that the term belongs to."""

class Conflict(GObject.Object):
    """A disagreement between sources about one thing: the sides, how they differ, and which value is shown."""
    def get_explanation(self) -> str:
        """Gets the disagreement in an English sentence, with what each side says and its sources."""
    def get_field_name(self) -> str:
        """Gets the name of the field in which they disagree, as in JSON and queries: `population`."""
    def get_kind(self) -> ConflictKind:
        """Gets how they differ."""
    def get_record(self) -> _SomeRecord:
        """Gets the record about which they disagree."""
    def get_resolution(self) -> Resolution:
        """Gets which of the statements that compete is chosen, and why. Where a number that is stated differs from a list, those
        compete that state the number."""
    def get_sides(self) -> List[Side]:
        """Gets the sides, of which there are two at least: the best supported first."""
    @property
    def explanation(self) -> str:
        """Gets the disagreement in an English sentence, with what each side says and its sources."""
    @property
    def field_name(self) -> str:
        """Gets the name of the field in which they disagree, as in JSON and queries: `population`."""
    @property
    def kind(self) -> ConflictKind:
        """Gets how they differ."""
    @property
    def record(self) -> _SomeRecord:
        """Gets the record about which they disagree."""
    @property
    def resolution(self) -> Resolution:
        """Gets which of the statements that compete is chosen, and why. Where a number that is stated differs from a list, those
        compete that state the number."""
    @property
    def sides(self) -> List[Side]:
        """Gets the sides, of which there are two at least: the best supported first."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""
    def _repr_html_(self) -> str: ...
    def __repr__(self) -> str: ...

class Contact(Value):
    """Whom to ask. A contact is personal data: it is left out of search, reports and exports unless it is asked for."""
    def get_email(self) -> Optional[str]:
        """Gets the e-mail address."""
    def get_kind(self) -> Optional[str]:
        """Gets what the contact is for: 'press'."""
    def get_name(self) -> Optional[str]:
        """Gets the name."""
    def get_organisation(self) -> Optional[Partner]:
        """Gets the organisation."""
    def get_telephone(self) -> Optional[str]:
        """Gets the telephone number."""
    @property
    def email(self) -> Optional[str]:
        """Gets the e-mail address."""
    @property
    def kind(self) -> Optional[str]:
        """Gets what the contact is for: 'press'."""
    @property
    def name(self) -> Optional[str]:
        """Gets the name."""
    @property
    def organisation(self) -> Optional[Partner]:
        """Gets the organisation."""
    @property
    def telephone(self) -> Optional[str]:
        """Gets the telephone number."""

class Contribution(GObject.Object):
    """What a word or a part of a query adds to the score of a record, and how it comes about: [search](search.html) has the
    formula, and where it is from. Immutable; usable from any thread."""
    def get_factor(self) -> float:
        """Gets what the score is multiplied by for how the word was found, from 0 to 1."""
    def get_fields(self) -> List[Field]:
        """Gets the fields in which it was found."""
    def get_found_by(self) -> FoundBy:
        """Gets how it was found."""
    def get_frequency(self) -> float:
        """Gets how often it stands in the record, each field by its weight: f(t,d) of the formula."""
    def get_idf(self) -> float:
        """Gets how rare the word is among all records: its inverse document frequency, a natural logarithm, over 0."""
    def get_length(self) -> float:
        """Gets how many words the record has, each field by its weight: L(l(d)) of the formula."""
    def get_meaning(self) -> Optional[str]:
        """Gets what stands in the record, or the name of the concept that is mentioned there."""
    def get_parts(self) -> List[Contribution]:
        """Gets what it is the sum of, where it stands for a part of the query in brackets."""
    def get_score(self) -> float:
        """Gets what is added to the score of the record, from 0; scores have no unit."""
    def get_word(self) -> Optional[str]:
        """Gets the words of the query, as they were typed; of several parts that are added up, None."""
    @property
    def factor(self) -> float:
        """Gets what the score is multiplied by for how the word was found, from 0 to 1."""
    @property
    def fields(self) -> List[Field]:
        """Gets the fields in which it was found."""
    @property
    def found_by(self) -> FoundBy:
        """Gets how it was found."""
    @property
    def frequency(self) -> float:
        """Gets how often it stands in the record, each field by its weight: f(t,d) of the formula."""
    @property
    def idf(self) -> float:
        """Gets how rare the word is among all records: its inverse document frequency, a natural logarithm, over 0."""
    @property
    def length(self) -> float:
        """Gets how many words the record has, each field by its weight: L(l(d)) of the formula."""
    @property
    def meaning(self) -> Optional[str]:
        """Gets what stands in the record, or the name of the concept that is mentioned there."""
    @property
    def parts(self) -> List[Contribution]:
        """Gets what it is the sum of, where it stands for a part of the query in brackets."""
    @property
    def score(self) -> float:
        """Gets what is added to the score of the record, from 0; scores have no unit."""
    @property
    def word(self) -> Optional[str]:
        """Gets the words of the query, as they were typed; of several parts that are added up, None."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Coordinates(Value):
    """The latitude and longitude of the middle of a place, in degrees of WGS 84."""
    def get_latitude(self) -> float:
        """Gets the latitude in degrees of WGS 84."""
    def get_longitude(self) -> float:
        """Gets the longitude in degrees of WGS 84."""
    @property
    def latitude(self) -> float:
        """Gets the latitude in degrees of WGS 84."""
    @property
    def longitude(self) -> float:
        """Gets the longitude in degrees of WGS 84."""

class Duplicate(GObject.Object):
    """Two records of one kind that are likely to stand for the same thing, and why. Immutable; usable from any thread."""
    def get_n_reasons(self) -> int:
        """Gets the number of reasons."""
    def get_other(self) -> _SomeRecord:
        """Gets the other record."""
    def get_reason(self, position: int) -> Optional[str]:
        """Gets one of the reasons, in words: the names that are alike, the identifier that both have, what speaks against it."""
    def get_record(self) -> _SomeRecord:
        """Gets the record that comes first in the order of the catalogue."""
    def get_score(self) -> float:
        """Gets how likely the two are the same: over 0, and at most 1. It orders pairs, and is no probability."""
    def is_certain(self) -> bool:
        """Checks whether a register gives both the same identifier."""
    @property
    def n_reasons(self) -> int:
        """Gets the number of reasons."""
    @property
    def other(self) -> _SomeRecord:
        """Gets the other record."""
    @property
    def record(self) -> _SomeRecord:
        """Gets the record that comes first in the order of the catalogue."""
    @property
    def score(self) -> float:
        """Gets how likely the two are the same: over 0, and at most 1. It orders pairs, and is no probability."""
    @property
    def certain(self) -> bool:
        """Checks whether a register gives both the same identifier."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Event(Value):
    """Something that happened, or is to happen, on a date."""
    def get_date(self) -> Optional[Period]:
        """Gets when."""
    def get_description(self) -> Optional[str]:
        """Gets what, in the curator's words."""
    def get_kind(self) -> Optional[Concept]:
        """Gets the kind of event."""
    def get_place(self) -> Optional[Concept]:
        """Gets where."""
    @property
    def date(self) -> Optional[Period]:
        """Gets when."""
    @property
    def description(self) -> Optional[str]:
        """Gets what, in the curator's words."""
    @property
    def kind(self) -> Optional[Concept]:
        """Gets the kind of event."""
    @property
    def place(self) -> Optional[Concept]:
        """Gets where."""

class Explanation(GObject.Object):
    """Why a record was found, and what its score is made of: the sum of the contributions, from the first to the last, is the
    score. Immutable; usable from any thread."""
    def get_contributions(self) -> List[Contribution]:
        """Gets what the score is the sum of. Conditions choose and add nothing, so they aren't listed."""
    def get_score(self) -> float:
        """Gets the score of the record, from 0. Scores have no unit and no upper bound, and compare within one search alone."""
    def to_string(self) -> str:
        """Writes it for people: the score, and a line for each contribution. Independent of the locale."""
    @property
    def contributions(self) -> List[Contribution]:
        """Gets what the score is the sum of. Conditions choose and add nothing, so they aren't listed."""
    @property
    def score(self) -> float:
        """Gets the score of the record, from 0. Scores have no unit and no upper bound, and compare within one search alone."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Facet(GObject.Object):
    """The values of a field over all records found, each with the number of records. Those of which a value is stated, those of
    which a source says that there is none or that it is not known, and those of which nothing is stated add up to the total.
    Immutable; usable from any thread."""
    def get_count_at(self, position: int) -> int:
        """Gets how many of the records found have a value, as `FacetValue.get_count` does."""
    def get_label(self) -> str:
        """Gets the name of the field for people."""
    def get_label_at(self, position: int) -> Optional[str]:
        """Gets a value for people, as `FacetValue.get_label` does."""
    def get_n_none(self) -> int:
        """Gets how many records have no value, since a source says that there is none."""
    def get_n_not_stated(self) -> int:
        """Gets how many records have no value, since nothing is stated; also those of kinds that have no such field."""
    def get_n_stated(self) -> int:
        """Gets how many records have at least one value."""
    def get_n_unknown(self) -> int:
        """Gets how many records have no value, since a source says that it is not known."""
    def get_n_values(self) -> int:
        """Gets how many values at least one of the records found has."""
    def get_name(self) -> str:
        """Gets the name of the field, as it was asked for."""
    def get_total(self) -> int:
        """Gets how many records were found."""
    def get_value_at(self, position: int) -> Optional[str]:
        """Gets a value for programs, as `FacetValue.get_value` does. With `Facet.get_label_at` and `Facet.get_count_at` it reads
        all counts without an object for each."""
    def get_values(self) -> List[FacetValue]:
        """Gets the values that at least one of the records found has: those of most records first, then by their labels."""
    @property
    def label(self) -> str:
        """Gets the name of the field for people."""
    @property
    def n_none(self) -> int:
        """Gets how many records have no value, since a source says that there is none."""
    @property
    def n_not_stated(self) -> int:
        """Gets how many records have no value, since nothing is stated; also those of kinds that have no such field."""
    @property
    def n_stated(self) -> int:
        """Gets how many records have at least one value."""
    @property
    def n_unknown(self) -> int:
        """Gets how many records have no value, since a source says that it is not known."""
    @property
    def n_values(self) -> int:
        """Gets how many values at least one of the records found has."""
    @property
    def name(self) -> str:
        """Gets the name of the field, as it was asked for."""
    @property
    def total(self) -> int:
        """Gets how many records were found."""
    @property
    def values(self) -> List[FacetValue]:
        """Gets the values that at least one of the records found has: those of most records first, then by their labels."""
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __iter__(self) -> Iterator['FacetValue']: ...
    def __getitem__(self, key: Union[int, str]) -> FacetValue: ...
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""
    def to_rows(self) -> builtins.list[dict[str, Any]]:
        """A row for each value with its count, then for those of which there is none, it is not known, and nothing is stated."""
    def to_dataframe(self) -> Any:
        """The same as a pandas.DataFrame; raises ImportError where there is no pandas."""
    def _repr_html_(self) -> str: ...
    def __repr__(self) -> str: ...

class FacetValue(GObject.Object):
    """A value of a field, and how many of the records found have it. Immutable; usable from any thread."""
    def get_count(self) -> int:
        """Gets how many of the records found have it, each counted once, whoever says so."""
    def get_count_of(self, modality: Union[Modality, str]) -> int:
        """Gets how many of the records found have the value by a statement of a modality, so that plans don't hide among results.
        A record of which one source plans what another reports is counted under both. Of a field whose statements have no
        modalities it is 0."""
    def get_label(self) -> str:
        """Gets the value for people."""
    def get_value(self) -> str:
        """Gets the value for programs: the identity of a record, a word of a closed list, the notation of a quantity or a
        date."""
    def narrow(self) -> Query:
        """Makes a query for those of the records found that have the value. With widening on, a concept also stands for narrower
        ones, and an amount or a date for what lies within it, so the query may find more than the count says."""
    @property
    def count(self) -> int:
        """Gets how many of the records found have it, each counted once, whoever says so."""
    @property
    def label(self) -> str:
        """Gets the value for people."""
    @property
    def value(self) -> str:
        """Gets the value for programs: the identity of a record, a word of a closed list, the notation of a quantity or a
        date."""
    @property
    def modalities(self) -> dict[str, int]:
        """How many of the records have it by a statement of each modality: `{"plan": 2, "reported": 1}`. Empty where statements
        have none."""
    def to_dict(self) -> dict[str, Any]:
        """The value, its label, the number of records, and those numbers by modality."""

class Feature(Value):
    """Something that a site or programme does or plans to do. Whether it is planned or done, the modality of its statement
    says."""
    def get_concept(self) -> Optional[Concept]:
        """Gets the term of the vocabulary of features."""
    def get_count(self) -> Optional[Quantity]:
        """Gets how many."""
    def get_description(self) -> Optional[str]:
        """Gets what it is, in the curator's words."""
    def get_due(self) -> Optional[Period]:
        """Gets by when it is planned."""
    def get_group(self) -> Optional[Concept]:
        """Gets for whom."""
    def get_place(self) -> Optional[Concept]:
        """Gets where."""
    @property
    def concept(self) -> Optional[Concept]:
        """Gets the term of the vocabulary of features."""
    @property
    def count(self) -> Optional[Quantity]:
        """Gets how many."""
    @property
    def description(self) -> Optional[str]:
        """Gets what it is, in the curator's words."""
    @property
    def due(self) -> Optional[Period]:
        """Gets by when it is planned."""
    @property
    def group(self) -> Optional[Concept]:
        """Gets for whom."""
    @property
    def place(self) -> Optional[Concept]:
        """Gets where."""

class Field(GObject.Object):
    """What a field of a kind of record is called, holds and means."""
    @staticmethod
    def list(kind: Union[Kind, str]) -> List[Field]:
        """Gets the fields of a kind of record, in the order in which they are written."""
    @staticmethod
    def lookup(kind: Union[Kind, str], name: str) -> Field:
        """Looks a field up by its name."""
    def get_label(self) -> str:
        """Gets the name for people, in the singular: 'Client group'."""
    def get_meaning(self) -> str:
        """Gets what it means, in a line."""
    def get_name(self) -> str:
        """Gets the name, as in JSON and queries: `client-group`."""
    def get_plural(self) -> str:
        """Gets the name for people, in the plural."""
    def get_shape(self) -> Optional[str]:
        """Gets the name of its shape, where it holds a value of several members; else None."""
    def get_value_type(self) -> ValueType:
        """Gets what it holds."""
    def has_many(self) -> bool:
        """Checks whether several values stand beside each other."""
    def is_facet(self) -> bool:
        """Checks whether it is worth counting by."""
    @property
    def label(self) -> str:
        """Gets the name for people, in the singular: 'Client group'."""
    @property
    def meaning(self) -> str:
        """Gets what it means, in a line."""
    @property
    def name(self) -> str:
        """Gets the name, as in JSON and queries: `client-group`."""
    @property
    def plural(self) -> str:
        """Gets the name for people, in the plural."""
    @property
    def shape(self) -> Optional[str]:
        """Gets the name of its shape, where it holds a value of several members; else None."""
    @property
    def value_type(self) -> ValueType:
        """Gets what it holds."""
    @property
    def facet(self) -> bool:
        """Checks whether it is worth counting by."""
    @property
    def many(self) -> bool:
        """Checks whether several values stand beside each other."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Figure(Value):
    """A figure that is no outcome of the programme or site: context, a forecast, a register's count."""
    def get_date(self) -> Optional[Period]:
        """Gets when."""
    def get_measure(self) -> Optional[Concept]:
        """Gets the measure."""
    def get_place(self) -> Optional[Concept]:
        """Gets where."""
    def get_quantity(self) -> Optional[Quantity]:
        """Gets how many or how much."""
    def get_what(self) -> Optional[str]:
        """Gets what is counted."""
    @property
    def date(self) -> Optional[Period]:
        """Gets when."""
    @property
    def measure(self) -> Optional[Concept]:
        """Gets the measure."""
    @property
    def place(self) -> Optional[Concept]:
        """Gets where."""
    @property
    def quantity(self) -> Optional[Quantity]:
        """Gets how many or how much."""
    @property
    def what(self) -> Optional[str]:
        """Gets what is counted."""

class Funding(Value):
    """A sum of money. Whether it is the programme's own or another that is named beside it, its kind says."""
    def get_amount(self) -> Optional[Quantity]:
        """Gets how much, in a currency."""
    def get_kind(self) -> Optional[Concept]:
        """Gets the kind of funding."""
    def get_period(self) -> Optional[Period]:
        """Gets for which time."""
    def get_purpose(self) -> Optional[str]:
        """Gets what it is for."""
    def get_recipient(self) -> Optional[Partner]:
        """Gets who receives it."""
    @property
    def amount(self) -> Optional[Quantity]:
        """Gets how much, in a currency."""
    @property
    def kind(self) -> Optional[Concept]:
        """Gets the kind of funding."""
    @property
    def period(self) -> Optional[Period]:
        """Gets for which time."""
    @property
    def purpose(self) -> Optional[str]:
        """Gets what it is for."""
    @property
    def recipient(self) -> Optional[Partner]:
        """Gets who receives it."""

class Group(GObject.Object):
    """The items of a list that share a value of a field."""
    def get_items(self) -> List[Any]:
        """Gets the items, in the order of the list that was grouped."""
    def get_label(self) -> str:
        """Gets the value for people."""
    def get_value(self) -> Optional[str]:
        """Gets the value that the items share, in the form that `List.filter` takes: the identity of a record, the notation of a
        quantity."""
    def is_not_stated(self) -> bool:
        """Checks whether it is the group of those of which no value is stated."""
    @property
    def items(self) -> List[Any]:
        """Gets the items, in the order of the list that was grouped."""
    @property
    def label(self) -> str:
        """Gets the value for people."""
    @property
    def value(self) -> Optional[str]:
        """Gets the value that the items share, in the form that `List.filter` takes: the identity of a record, the notation of a
        quantity."""
    @property
    def not_stated(self) -> bool:
        """Checks whether it is the group of those of which no value is stated."""
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __iter__(self) -> Iterator[Any]: ...
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Identifier(Value):
    """The code under which a register lists an organisation or a place."""
    def get_scheme(self) -> Optional[str]:
        """Gets the scheme: `ods`, `gss`."""
    def get_value(self) -> Optional[str]:
        """Gets the code."""
    @property
    def scheme(self) -> Optional[str]:
        """Gets the scheme: `ods`, `gss`."""
    @property
    def value(self) -> Optional[str]:
        """Gets the code."""

class Issue(GObject.Object):
    """Something that is wrong, or doubtful, in a catalogue: what, where, and what to do about it."""
    def get_code(self) -> str:
        """Gets the stable word for what is wrong, such as `dangling-reference`."""
    def get_column(self) -> int:
        """Gets the column, in code points."""
    def get_file(self) -> Optional[str]:
        """Gets the file that it was found in."""
    def get_hint(self) -> Optional[str]:
        """Gets what to do about it."""
    def get_line(self) -> int:
        """Gets the line of the file."""
    def get_message(self) -> str:
        """Gets what was found and what was expected."""
    def get_path(self) -> Optional[str]:
        """Gets the JSON path of the value that it is about."""
    def get_severity(self) -> Severity:
        """Gets how grave it is."""
    def get_title(self) -> str:
        """Gets what issues of this code have in common, for people."""
    def to_string(self) -> str:
        """Writes the issue as compilers do: `file:line:column: error: message [code]`, and the hint on a line of its own. Where
        there is no text, but something that was put together, its path in that stands before it."""
    @property
    def code(self) -> str:
        """Gets the stable word for what is wrong, such as `dangling-reference`."""
    @property
    def column(self) -> int:
        """Gets the column, in code points."""
    @property
    def file(self) -> Optional[str]:
        """Gets the file that it was found in."""
    @property
    def hint(self) -> Optional[str]:
        """Gets what to do about it."""
    @property
    def line(self) -> int:
        """Gets the line of the file."""
    @property
    def message(self) -> str:
        """Gets what was found and what was expected."""
    @property
    def path(self) -> Optional[str]:
        """Gets the JSON path of the value that it is about."""
    @property
    def severity(self) -> Severity:
        """Gets how grave it is."""
    @property
    def title(self) -> str:
        """Gets what issues of this code have in common, for people."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class List(GObject.Object, Gio.ListModel, Generic[_T]):
    """A list of records, statements, values, conflicts or whatever else the library gives several of."""
    def contains(self, item: GObject.Object) -> bool:
        """Checks whether something is in the list: a record by its identity, also of another catalogue; a value by its meaning;
        anything else as the same object."""
    def filter(self, field: str, value: Optional[str] = None) -> List[_T]:
        """Picks the items that have a value. A record is named by its identity or any of its names, a word of a closed list by
        that word, a quantity and a date in the notation of the JSON format (a date also matches one that is more precise, a
        number without a unit any unit but that of a share), and text by itself, whatever the case of its letters. `none` and
        `unknown` pick the records of which a source says that there is no value, or that it is not known."""
    def filter_range(self, field: str, lowest: Optional[str] = None, highest: Optional[str] = None) -> List[_T]:
        """Picks the items that have a value between two bounds, which are themselves included: quantities (`200000`, `48 hour`),
        dates (`2013-11`), numbers, or texts in the order of their code points. Values whose unit is unlike the bound's are not in
        the range."""
    def find(self, id: str) -> Optional[_T]:
        """Finds a record by its identity."""
    def get(self, position: int) -> Optional[_T]:
        """Gets an item."""
    def get_n_items(self) -> int:
        """Gets the number of items."""
    def group(self, field: str) -> List[Group]:
        """Groups the items by the values of a field, in the order of the values. An item with several values is in several
        groups, one with none in the group 'none' or 'unknown' where a source says so, else in the last group, 'not stated', which
        is always there: no item is dropped."""
    def intersect(self, other: List[Any]) -> List[_T]:
        """Makes a list of what is in both lists, in the order of `self`. Records are told apart by their identities, also between
        catalogues; values by their meanings; statements and anything else are the same only within one catalogue."""
    def slice(self, position: int, n_items: int) -> List[_T]:
        """Makes a list of a stretch of the items."""
    def sort(self, field: str, descending: bool) -> List[_T]:
        """Sorts the items by a field: records by name and text by code point, whatever the case of its letters; quantities after
        conversion. An item with several values goes by the one that brings it nearest to the beginning; those without any come
        last, before them those whose quantities are unlike most (shares among numbers of people), and equals stay in the order
        they had."""
    def subtract(self, other: List[Any]) -> List[_T]:
        """Makes a list of what is in `self` and not in `other`, in the order of `self`."""
    def unite(self, other: List[Any]) -> List[_T]:
        """Makes a list of what is in either list, each item once. Records of one catalogue come in the order of their identities;
        anything else as in `self` and then as in `other`."""
    @property
    def n_items(self) -> int:
        """Gets the number of items."""
    @overload
    def __getitem__(self, key: Union[int, str]) -> _T: ...
    @overload
    def __getitem__(self, key: builtins.slice) -> Items[_T]: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T]: ...
    def __reversed__(self) -> Iterator[_T]: ...
    def __contains__(self, item: object) -> bool:
        """A record by its reference, its identity, or as such; anything else as `contains` has it."""
    def __and__(self, other: List[Any]) -> List[_T]: ...
    def __or__(self, other: List[Any]) -> List[_T]: ...
    def __sub__(self, other: List[Any]) -> List[_T]: ...
    def to_dict(self) -> builtins.list[dict[str, Any]]:
        """A dictionary for each item, in their order."""
    def to_rows(self, columns: Optional[Iterable[str]]=None, *, field: Optional[str]=None) -> builtins.list[dict[str, Any]]:
        """A flat dictionary for each item, all with the same keys. A quantity fills several: `x` is the amount, `x_unit`,
        `x_comparator`, and of a range `x_lower` and `x_upper`; so does a period: `x`, `x_start`, `x_end`. With a field, there is
        a row for each of its values instead, and one for each record that has none. `columns` names the attributes to be told;
        without it, those are left out that no item has."""
    def to_dataframe(self, columns: Optional[Iterable[str]]=None, *, field: Optional[str]=None) -> Any:
        """The same as a pandas.DataFrame; raises ImportError where there is no pandas."""
    def _repr_html_(self) -> str: ...
    def __repr__(self) -> str: ...

class Match(GObject.Object):
    """A record that was found: how well, by what, and who says so. What it tells is worked out when it is asked for. Immutable;
    usable from any thread."""
    def get_explanation(self) -> Explanation:
        """Gets what the score is made of."""
    def get_fields(self) -> List[Field]:
        """Gets the fields in which words of the query were found."""
    def get_position(self) -> int:
        """Gets where the record stands among all that were found, from 0: the next page goes on counting."""
    def get_record(self) -> _SomeRecord:
        """Gets the record."""
    def get_score(self) -> float:
        """Gets how well the record matches, from 0; it is 0 where the query only chooses and looks for no words. Scores have no
        upper bound, and compare within one search alone."""
    def get_snippet(self) -> Optional[Snippet]:
        """Gets a piece of the record's text around the words that were found; without such words, the beginning of the summary
        that is shown, or where there is none, the name that is shown."""
    def get_statements(self) -> List[Statement]:
        """Gets the statements in which words of the query were found, which tell who says so, and whether it is planned or
        done."""
    def is_deprecated(self) -> bool:
        """Checks whether the words of the query were found in deprecated statements alone."""
    @property
    def explanation(self) -> Explanation:
        """Gets what the score is made of."""
    @property
    def fields(self) -> List[Field]:
        """Gets the fields in which words of the query were found."""
    @property
    def position(self) -> int:
        """Gets where the record stands among all that were found, from 0: the next page goes on counting."""
    @property
    def record(self) -> _SomeRecord:
        """Gets the record."""
    @property
    def score(self) -> float:
        """Gets how well the record matches, from 0; it is 0 where the query only chooses and looks for no words. Scores have no
        upper bound, and compare within one search alone."""
    @property
    def snippet(self) -> Optional[Snippet]:
        """Gets a piece of the record's text around the words that were found; without such words, the beginning of the summary
        that is shown, or where there is none, the name that is shown."""
    @property
    def statements(self) -> List[Statement]:
        """Gets the statements in which words of the query were found, which tell who says so, and whether it is planned or
        done."""
    @property
    def deprecated(self) -> bool:
        """Checks whether the words of the query were found in deprecated statements alone."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Neighbour(GObject.Object):
    """A record near some coordinates, and how far it is. Immutable; usable from any thread."""
    def get_distance(self) -> float:
        """Gets how far that place is, on a great circle, in kilometres."""
    def get_place(self) -> Concept:
        """Gets the place that is meant: of a record of several places, the nearest."""
    def get_record(self) -> _SomeRecord:
        """Gets the record."""
    @property
    def distance(self) -> float:
        """Gets how far that place is, on a great circle, in kilometres."""
    @property
    def place(self) -> Concept:
        """Gets the place that is meant: of a record of several places, the nearest."""
    @property
    def record(self) -> _SomeRecord:
        """Gets the record."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Outcome(Record):
    """An effect on people or services that a site or programme aims at, plans, hopes for, reports or is found to have. Its
    modality says which: a plan is never a result."""
    def calculate_change(self) -> Optional[Change]:
        """Gets the change in a form that can be set beside other outcomes': from the baseline to the value found where both are
        given, else as the source states it. The target is no result, and takes no part. From or to an open bound such as 'over 1'
        nothing is calculated: the change could be anything."""
    def get_actual(self) -> Optional[Quantity]:
        """Gets the field `actual`: the value found."""
    def get_baseline(self) -> Optional[Quantity]:
        """Gets the field `baseline`: the value before."""
    def get_change(self) -> Optional[Quantity]:
        """Gets the field `change`: the change, as the source states it; positive is up."""
    def get_client_groups(self) -> List[Concept]:
        """Gets the field `client-group`: for whom."""
    def get_comparator(self) -> Optional[str]:
        """Gets the field `comparator`: what it is compared with."""
    def get_design(self) -> Optional[str]:
        """Gets the field `design`: the design of the study."""
    def get_dimension(self) -> Optional[str]:
        """Gets the field `dimension`: whom or what it was measured on."""
    def get_direction(self) -> Direction:
        """Gets the field `direction`: which way the measure went, or is to go."""
    def get_interval(self) -> Optional[Quantity]:
        """Gets the field `interval`: the confidence interval of the value or change."""
    def get_interventions(self) -> List[Concept]:
        """Gets the field `intervention`: what it is put down to."""
    def get_measure(self) -> Optional[Concept]:
        """Gets the field `measure`: what was, or is to be, measured."""
    def get_modality(self) -> Modality:
        """Gets the field `modality`: whether it is aimed at, planned, hoped for, reported or measured."""
    def get_period(self) -> Optional[Period]:
        """Gets the field `period`: the time over which it was measured."""
    def get_places(self) -> List[Concept]:
        """Gets the field `place`: where it is."""
    def get_reported_by(self) -> Optional[Partner]:
        """Gets the field `reported-by`: who says so."""
    def get_sample_size(self) -> Optional[Quantity]:
        """Gets the field `sample-size`: how many were studied."""
    def get_settings(self) -> List[Concept]:
        """Gets the field `setting`: in which settings of care."""
    def get_subject(self) -> Optional[_SomeRecord]:
        """Gets the field `subject`: the site or programme whose outcome it is."""
    def get_target(self) -> Optional[Quantity]:
        """Gets the field `target`: the value that is aimed at."""
    @property
    def actual(self) -> Optional[Quantity]:
        """Gets the field `actual`: the value found."""
    @property
    def baseline(self) -> Optional[Quantity]:
        """Gets the field `baseline`: the value before."""
    @property
    def change(self) -> Optional[Quantity]:
        """Gets the field `change`: the change, as the source states it; positive is up."""
    @property
    def client_groups(self) -> List[Concept]:
        """Gets the field `client-group`: for whom."""
    @property
    def comparator(self) -> Optional[str]:
        """Gets the field `comparator`: what it is compared with."""
    @property
    def design(self) -> Optional[str]:
        """Gets the field `design`: the design of the study."""
    @property
    def dimension(self) -> Optional[str]:
        """Gets the field `dimension`: whom or what it was measured on."""
    @property
    def direction(self) -> Direction:
        """Gets the field `direction`: which way the measure went, or is to go."""
    @property
    def interval(self) -> Optional[Quantity]:
        """Gets the field `interval`: the confidence interval of the value or change."""
    @property
    def interventions(self) -> List[Concept]:
        """Gets the field `intervention`: what it is put down to."""
    @property
    def measure(self) -> Optional[Concept]:
        """Gets the field `measure`: what was, or is to be, measured."""
    @property
    def modality(self) -> Modality:
        """Gets the field `modality`: whether it is aimed at, planned, hoped for, reported or measured."""
    @property
    def period(self) -> Optional[Period]:
        """Gets the field `period`: the time over which it was measured."""
    @property
    def places(self) -> List[Concept]:
        """Gets the field `place`: where it is."""
    @property
    def reported_by(self) -> Optional[Partner]:
        """Gets the field `reported-by`: who says so."""
    @property
    def sample_size(self) -> Optional[Quantity]:
        """Gets the field `sample-size`: how many were studied."""
    @property
    def settings(self) -> List[Concept]:
        """Gets the field `setting`: in which settings of care."""
    @property
    def subject(self) -> Optional[_SomeRecord]:
        """Gets the field `subject`: the site or programme whose outcome it is."""
    @property
    def target(self) -> Optional[Quantity]:
        """Gets the field `target`: the value that is aimed at."""

class Participation(Value):
    """What part a site has in a programme, and how far it came in the selection."""
    def get_date(self) -> Optional[Period]:
        """Gets when the status was reached."""
    def get_programme(self) -> Optional[Programme]:
        """Gets the programme."""
    def get_status(self) -> ParticipationStatus:
        """Gets how far the site came in the selection."""
    def get_wave(self) -> Optional[str]:
        """Gets the round of selection."""
    @property
    def date(self) -> Optional[Period]:
        """Gets when the status was reached."""
    @property
    def programme(self) -> Optional[Programme]:
        """Gets the programme."""
    @property
    def status(self) -> ParticipationStatus:
        """Gets how far the site came in the selection."""
    @property
    def wave(self) -> Optional[str]:
        """Gets the round of selection."""

class Partner(Record):
    """An organisation that takes part, or a group of organisations that isn't named one by one."""
    def get_closed(self) -> Optional[Period]:
        """Gets the field `closed`: when it ceased to be."""
    def get_count(self) -> Optional[Quantity]:
        """Gets the field `count`: how many a group that isn't named one by one consists of."""
    def get_identifiers(self) -> List[Identifier]:
        """Gets the field `identifier`: its code in a register."""
    def get_members(self) -> List[Partner]:
        """Gets the field `member`: organisations that belong to it."""
    def get_opened(self) -> Optional[Period]:
        """Gets the field `opened`: when it came into being."""
    def get_parents(self) -> List[Partner]:
        """Gets the field `parent`: the organisation that it is a part of."""
    def get_partner_type(self) -> Optional[Concept]:
        """Gets the field `type`: what sort of organisation it is."""
    def get_places(self) -> List[Concept]:
        """Gets the field `place`: where it is."""
    def get_predecessors(self) -> List[Partner]:
        """Gets the field `predecessor`: what it took over from."""
    def get_programmes(self) -> List[Programme]:
        """Gets the programmes that the partner works with, each once, in the order of their identities."""
    def get_sites(self) -> List[Site]:
        """Gets the sites that the partner works with, over all programmes, each once, in the order of their identities."""
    def get_successors(self) -> List[Partner]:
        """Gets the field `successor`: what took over from it."""
    @property
    def closed(self) -> Optional[Period]:
        """Gets the field `closed`: when it ceased to be."""
    @property
    def count(self) -> Optional[Quantity]:
        """Gets the field `count`: how many a group that isn't named one by one consists of."""
    @property
    def identifiers(self) -> List[Identifier]:
        """Gets the field `identifier`: its code in a register."""
    @property
    def members(self) -> List[Partner]:
        """Gets the field `member`: organisations that belong to it."""
    @property
    def opened(self) -> Optional[Period]:
        """Gets the field `opened`: when it came into being."""
    @property
    def parents(self) -> List[Partner]:
        """Gets the field `parent`: the organisation that it is a part of."""
    @property
    def partner_type(self) -> Optional[Concept]:
        """Gets the field `type`: what sort of organisation it is."""
    @property
    def places(self) -> List[Concept]:
        """Gets the field `place`: where it is."""
    @property
    def predecessors(self) -> List[Partner]:
        """Gets the field `predecessor`: what it took over from."""
    @property
    def programmes(self) -> List[Programme]:
        """Gets the programmes that the partner works with, each once, in the order of their identities."""
    @property
    def sites(self) -> List[Site]:
        """Gets the sites that the partner works with, over all programmes, each once, in the order of their identities."""
    @property
    def successors(self) -> List[Partner]:
        """Gets the field `successor`: what took over from it."""

class Partnership(Value):
    """With whom a site or programme works, and in which role. The other end is the record of its statement."""
    def get_count(self) -> Optional[Quantity]:
        """Gets how many of a group take part."""
    def get_partner(self) -> Optional[Partner]:
        """Gets the partner, which may stand for a group."""
    def get_period(self) -> Optional[Period]:
        """Gets when."""
    def get_role(self) -> Optional[Concept]:
        """Gets the role."""
    @property
    def count(self) -> Optional[Quantity]:
        """Gets how many of a group take part."""
    @property
    def partner(self) -> Optional[Partner]:
        """Gets the partner, which may stand for a group."""
    @property
    def period(self) -> Optional[Period]:
        """Gets when."""
    @property
    def role(self) -> Optional[Concept]:
        """Gets the role."""

class Period(Value):
    """A date, a stretch of time or a duration, no more precise than its source: '2013', 'May 2013', 'from July 2013', '2
    years'."""
    @overload
    def __init__(self, when: Union[datetime.date, str]) -> None: ...
    @overload
    def __init__(self) -> None: ...
    @staticmethod
    def new_from_string(text: str) -> Period:
        """Reads a period that belongs to no catalogue."""
    def compare(self, other: Period) -> int:
        """Compares two periods by their first days, then their last days; durations alone come last, by length."""
    def get_first_day(self) -> Optional[GLib.DateTime]:
        """Gets the first day that the period allows: of '2013', the first of January."""
    def get_last_day(self) -> Optional[GLib.DateTime]:
        """Gets the last day that the period allows: of '2013', the last of December."""
    def get_precision(self) -> Precision:
        """Gets the precision of the least precise date in the period."""
    def has_dates(self) -> bool:
        """Checks whether the period has a date, or is a duration alone."""
    def to_notation(self) -> str:
        """Writes the period in the notation that `Period.new_from_string` reads: `2013-11-01`."""
    @property
    def first_day(self) -> Optional[GLib.DateTime]:
        """Gets the first day that the period allows: of '2013', the first of January."""
    @property
    def last_day(self) -> Optional[GLib.DateTime]:
        """Gets the last day that the period allows: of '2013', the last of December."""
    @property
    def precision(self) -> Precision:
        """Gets the precision of the least precise date in the period."""
    def __lt__(self, other: Period) -> bool: ...
    def __le__(self, other: Period) -> bool: ...
    def __gt__(self, other: Period) -> bool: ...
    def __ge__(self, other: Period) -> bool: ...
    def __eq__(self, other: object) -> bool: ...
    @property
    def start(self) -> Optional[datetime.date]:
        """The first day that it allows: of “2013”, the first of January. None where it is open, or a duration alone."""
    @property
    def end(self) -> Optional[datetime.date]:
        """The last day that it allows: of “2013”, the last of December. None where it is open, or a duration alone."""
    def __contains__(self, day: datetime.date) -> bool:
        """Whether it allows a day; a duration alone has none."""
    def __hash__(self) -> int: ...

class Population(Value):
    """How many people, and which: those who live there, those whom the scheme is aimed at, a share of others. Populations of
    unlike kinds are not compared; the date at which one holds is that of its statement."""
    def get_base(self) -> Optional[str]:
        """Gets what a share is a share of."""
    def get_group(self) -> Optional[Concept]:
        """Gets the client group or condition that they belong to."""
    def get_kind(self) -> PopulationKind:
        """Gets whom it counts."""
    def get_place(self) -> Optional[Concept]:
        """Gets the place that they belong to."""
    def get_quantity(self) -> Optional[Quantity]:
        """Gets how many, in persons."""
    @property
    def base(self) -> Optional[str]:
        """Gets what a share is a share of."""
    @property
    def group(self) -> Optional[Concept]:
        """Gets the client group or condition that they belong to."""
    @property
    def kind(self) -> PopulationKind:
        """Gets whom it counts."""
    @property
    def place(self) -> Optional[Concept]:
        """Gets the place that they belong to."""
    @property
    def quantity(self) -> Optional[Quantity]:
        """Gets how many, in persons."""

class Programme(Record):
    """A national programme that sites take part in: who sponsors it, what it is for, how its sites were chosen, what they
    receive."""
    def get_aims(self) -> List[Text]:
        """Gets the field `aim`: what it is for."""
    def get_announced(self) -> Optional[Period]:
        """Gets the field `announced`: when its sites were announced."""
    def get_client_groups(self) -> List[Concept]:
        """Gets the field `client-group`: for whom."""
    def get_conditions(self) -> List[Concept]:
        """Gets the field `condition`: for which health conditions."""
    def get_contacts(self) -> List[Contact]:
        """Gets the field `contact`: whom to ask."""
    def get_duration(self) -> Optional[Quantity]:
        """Gets the field `duration`: how long it is to run."""
    def get_evaluation(self) -> List[Text]:
        """Gets the field `evaluation`: how it is to be evaluated."""
    def get_events(self) -> List[Event]:
        """Gets the field `event`: what happened when."""
    def get_features(self) -> List[Feature]:
        """Gets the field `feature`: what is done or planned: its modality says which."""
    def get_figures(self) -> List[Figure]:
        """Gets the field `figure`: a figure that is no outcome: context, forecasts, registers."""
    def get_funding(self) -> List[Funding]:
        """Gets the field `funding`: money, its own or named beside it: its kind says which."""
    def get_outcomes(self) -> List[Outcome]:
        """Gets the outcomes of the programme as a whole; those of a site are the site's, each once, in the order of their
        identities."""
    def get_partners(self) -> List[Partner]:
        """Gets the partners of the programme as a whole, each once, in the order of their identities."""
    def get_partnerships(self) -> List[Partnership]:
        """Gets the field `partnership`: with whom, and in which role."""
    def get_predecessors(self) -> List[Programme]:
        """Gets the field `predecessor`: the programme before it."""
    def get_remarks(self) -> List[Remark]:
        """Gets the field `remark`: what someone in public office said of it, in short."""
    def get_requirements(self) -> List[Text]:
        """Gets the field `requirement`: what its sites must do."""
    def get_selection(self) -> List[Text]:
        """Gets the field `selection`: how sites were chosen."""
    def get_site_count(self) -> Optional[Quantity]:
        """Gets the field `site-count`: how many sites it has, as stated."""
    def get_sites(self) -> List[Site]:
        """Gets the sites that take part, whatever their status, each once, in the order of their identities."""
    def get_sponsors(self) -> List[Partner]:
        """Gets the field `sponsor`: who runs or pays for it."""
    def get_stages(self) -> List[SelectionStage]:
        """Gets the field `stage`: a stage of the selection, and how many were counted at it."""
    def get_started(self) -> Optional[Period]:
        """Gets the field `started`: when it started."""
    def get_successors(self) -> List[Programme]:
        """Gets the field `successor`: the programme after it."""
    def get_support(self) -> List[Text]:
        """Gets the field `support`: what its sites receive."""
    def get_waves(self) -> List[Text]:
        """Gets the field `wave`: rounds of selection."""
    @property
    def aims(self) -> List[Text]:
        """Gets the field `aim`: what it is for."""
    @property
    def announced(self) -> Optional[Period]:
        """Gets the field `announced`: when its sites were announced."""
    @property
    def client_groups(self) -> List[Concept]:
        """Gets the field `client-group`: for whom."""
    @property
    def conditions(self) -> List[Concept]:
        """Gets the field `condition`: for which health conditions."""
    @property
    def contacts(self) -> List[Contact]:
        """Gets the field `contact`: whom to ask."""
    @property
    def duration(self) -> Optional[Quantity]:
        """Gets the field `duration`: how long it is to run."""
    @property
    def evaluation(self) -> List[Text]:
        """Gets the field `evaluation`: how it is to be evaluated."""
    @property
    def events(self) -> List[Event]:
        """Gets the field `event`: what happened when."""
    @property
    def features(self) -> List[Feature]:
        """Gets the field `feature`: what is done or planned: its modality says which."""
    @property
    def figures(self) -> List[Figure]:
        """Gets the field `figure`: a figure that is no outcome: context, forecasts, registers."""
    @property
    def funding(self) -> List[Funding]:
        """Gets the field `funding`: money, its own or named beside it: its kind says which."""
    @property
    def outcomes(self) -> List[Outcome]:
        """Gets the outcomes of the programme as a whole; those of a site are the site's, each once, in the order of their
        identities."""
    @property
    def partners(self) -> List[Partner]:
        """Gets the partners of the programme as a whole, each once, in the order of their identities."""
    @property
    def partnerships(self) -> List[Partnership]:
        """Gets the field `partnership`: with whom, and in which role."""
    @property
    def predecessors(self) -> List[Programme]:
        """Gets the field `predecessor`: the programme before it."""
    @property
    def remarks(self) -> List[Remark]:
        """Gets the field `remark`: what someone in public office said of it, in short."""
    @property
    def requirements(self) -> List[Text]:
        """Gets the field `requirement`: what its sites must do."""
    @property
    def selection(self) -> List[Text]:
        """Gets the field `selection`: how sites were chosen."""
    @property
    def site_count(self) -> Optional[Quantity]:
        """Gets the field `site-count`: how many sites it has, as stated."""
    @property
    def sites(self) -> List[Site]:
        """Gets the sites that take part, whatever their status, each once, in the order of their identities."""
    @property
    def sponsors(self) -> List[Partner]:
        """Gets the field `sponsor`: who runs or pays for it."""
    @property
    def stages(self) -> List[SelectionStage]:
        """Gets the field `stage`: a stage of the selection, and how many were counted at it."""
    @property
    def started(self) -> Optional[Period]:
        """Gets the field `started`: when it started."""
    @property
    def successors(self) -> List[Programme]:
        """Gets the field `successor`: the programme after it."""
    @property
    def support(self) -> List[Text]:
        """Gets the field `support`: what its sites receive."""
    @property
    def waves(self) -> List[Text]:
        """Gets the field `wave`: rounds of selection."""

class Quantity(Value):
    """An amount, or a range of amounts, with its unit and how it is to be read: 'over 2,000 people', '8 weeks', '0.5–5%'."""
    @overload
    def __init__(self, amount: Union[float, str], unit: Optional[str] = None) -> None: ...
    @overload
    def __init__(self) -> None: ...
    @staticmethod
    def new(amount: float, unit: str) -> Quantity:
        """Makes an exact quantity that belongs to no catalogue."""
    @staticmethod
    def new_from_string(text: str) -> Quantity:
        """Reads a quantity that belongs to no catalogue."""
    def compare(self, other: Quantity) -> int:
        """Compares two quantities by their amounts, after conversion, whatever their comparators: 2 weeks are equal to 14
        days."""
    def convert(self, unit: str) -> Quantity:
        """Says the same quantity in another unit. A month is a twelfth of a year of 365.2425 days, the mean of the Gregorian
        calendar."""
    def get_amount(self) -> float:
        """Gets the amount, in the quantity's unit; the middle of a range. Mind the comparator before you calculate with it."""
    def get_comparator(self) -> Comparator:
        """Gets how the amount is to be read."""
    def get_lower(self) -> float:
        """Gets the lower end of a range, in the quantity's unit."""
    def get_unit(self) -> str:
        """Gets the code of the unit: `person`, `week`, `GBP`; `count` where things are just counted."""
    def get_upper(self) -> float:
        """Gets the upper end of a range, in the quantity's unit."""
    def to_notation(self) -> str:
        """Writes the quantity in the notation that `Quantity.new_from_string` reads: `over 2000 person`."""
    @property
    def amount(self) -> float:
        """Gets the amount, in the quantity's unit; the middle of a range. Mind the comparator before you calculate with it."""
    @property
    def comparator(self) -> Comparator:
        """Gets how the amount is to be read."""
    @property
    def lower(self) -> float:
        """Gets the lower end of a range, in the quantity's unit."""
    @property
    def unit(self) -> str:
        """Gets the code of the unit: `person`, `week`, `GBP`; `count` where things are just counted."""
    @property
    def upper(self) -> float:
        """Gets the upper end of a range, in the quantity's unit."""
    def __lt__(self, other: Quantity) -> bool: ...
    def __le__(self, other: Quantity) -> bool: ...
    def __gt__(self, other: Quantity) -> bool: ...
    def __ge__(self, other: Quantity) -> bool: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __format__(self, spec: str) -> str:
        """`f"{quantity}"` is the text for people; with a format, such as `f"{quantity:,.0f}"`, it is the amount alone."""

class Query(GObject.Object):
    """What is looked for in a catalogue: words, and conditions on the fields of records."""
    @overload
    def __init__(self, text: str) -> None: ...
    @overload
    def __init__(self) -> None: ...
    @staticmethod
    def new(text: str) -> Query:
        """Reads a query. Words that stand side by side must all be found; `Query.new_any_word` is content with one."""
    @staticmethod
    def new_above(field: str, value: str) -> Query:
        """Makes a query for records with a higher amount or a later date: `population:>200000`."""
    @staticmethod
    def new_any_word(text: str) -> Query:
        """Reads a query of which one word is enough. Of words, phrases and groups of them that stand side by side at least one
        must be found; conditions on fields must all hold, and what is excluded stays so. The more is found, the better the
        match."""
    @staticmethod
    def new_below(field: str, value: str) -> Query:
        """Makes a query for records with a lower amount or an earlier date: `wait:'<8 week'`."""
    @staticmethod
    def new_everything() -> Query:
        """Makes the query that finds everything, like the empty text or `*`."""
    @staticmethod
    def new_field(field: str, value: str) -> Query:
        """Makes a query for records with a value: `place:leeds`."""
    @staticmethod
    def new_field_fuzzy(field: str, word: str, changes: int) -> Query:
        """Makes a query for records of which a field has a word that is much like one: `place:bradfrod~`."""
    @staticmethod
    def new_field_prefix(field: str, start: str) -> Query:
        """Makes a query for records of which a field has a word that begins so: `place:lee*`."""
    @staticmethod
    def new_fuzzy(word: str, changes: int) -> Query:
        """Makes a query for words that are much like one: `bradfrod~`."""
    @staticmethod
    def new_kind(kind: Union[Kind, str]) -> Query:
        """Makes a query for all records of a kind: `kind:outcome`."""
    @staticmethod
    def new_phrase(phrase: str) -> Query:
        """Makes a query for words that stand one behind the other: `'joint care team'`."""
    @staticmethod
    def new_prefix(start: str) -> Query:
        """Makes a query for words that begin so: `integrat*`."""
    @staticmethod
    def new_range(field: str, lowest: Optional[str] = None, highest: Optional[str] = None) -> Query:
        """Makes a query for records with an amount or a date in a range: `population:200000..500000`, `published:>=2013`."""
    @staticmethod
    def new_state(field: str, state: Union[State, str]) -> Query:
        """Makes a query for what is said of a field: that it has any value (`population:*`), that there is none
        (`population:none`), that it isn't known (`population:unknown`), or nothing at all (`population:not-stated`)."""
    @staticmethod
    def new_word(word: str) -> Query:
        """Makes a query for a word, and for others of the same stem: `telecare`."""
    def also(self, other: Query) -> Query:
        """Makes a query for what both find: `telecare place:leeds`."""
    def equal(self, other: Query) -> bool:
        """Checks whether two queries ask for the same, in the same order. `a b` and `b a` are not equal, though they find the
        same."""
    def opposite(self) -> Query:
        """Makes a query for everything that this one doesn't find: `-telecare`."""
    def or_else(self, other: Query) -> Query:
        """Makes a query for what either finds: `telecare OR telehealth`."""
    def to_string(self) -> str:
        """Gets the query as it is written, in its canonical form: whatever wrote it, equal queries have one text. Read by
        `Query.new`, it is an equal query."""
    def without(self, other: Query) -> Query:
        """Makes a query for what one finds and the other doesn't: `telecare -place:leeds`."""
    @property
    def text(self) -> str:
        """The query as it is written, in its canonical form."""
    @staticmethod
    def where(where: Optional[Mapping[str, Any]]=None, /, **conditions: Any) -> Query:
        """A query for records that meet all conditions, which are given as `Catalogue.search` takes them."""
    def __and__(self, other: Query) -> Query: ...
    def __or__(self, other: Query) -> Query: ...
    def __sub__(self, other: Query) -> Query: ...
    def __invert__(self) -> Query: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

class Record(GObject.Object):
    """A programme, site, partner, outcome, source or concept: a thing that statements are made about."""
    def get_conflicts(self) -> List[Conflict]:
        """Gets where the sources disagree about the record, each disagreement resolved by the catalogue's policy."""
    def get_fields(self) -> List[Field]:
        """Gets the fields of which anything is said, in the order of the table of fields."""
    def get_id(self) -> str:
        """Gets the identity within the kind, a lower-case slug that never changes: `leeds`."""
    def get_kind(self) -> Kind:
        """Gets the kind of record."""
    def get_mentions(self) -> List[Statement]:
        """Gets the statements about other records that name this one."""
    def get_name(self) -> str:
        """Gets the name that the catalogue's policy chose among those that sources give."""
    def get_names(self) -> List[Text]:
        """Gets all names that sources give, each once, the chosen one first. Each tells its own sources."""
    def get_notes(self) -> List[Text]:
        """Gets anything else that sources say of it."""
    def get_reference(self) -> str:
        """Gets the identity within the catalogue: `site/leeds`."""
    def get_sources(self) -> List[Source]:
        """Gets the sources that say anything of the record."""
    def get_state(self, field: str) -> State:
        """Gets whether any source gives the field a value, and if not, why: that there is none comes before that it is not
        known."""
    def get_statements(self, field: Optional[str] = None) -> List[Statement]:
        """Gets all that is said of a field, deprecated or not, by source and position."""
    def get_summary(self) -> Optional[str]:
        """Gets what it is, in the curator's words."""
    def get_values(self, field: str) -> List[Union[Record, Value]]:
        """Gets the values of any field: those that the catalogue's policy chose, one for each thing that is spoken of. A word of
        a closed list is no object, and so isn't among them: it has its getter, and `Statement.get_text`."""
    def resolve(self, field: str, policy: Union[Policy, str]) -> Optional[Resolution]:
        """Chooses among all that is said of a field, and says why. Of a field that has many values, one is chosen among all."""
    def to_json(self) -> str:
        """Writes all that is said of the record, of every layer, as one line of JSON in the canonical form; contacts, which are
        personal data, with it."""
    def to_node(self) -> Json.Node:
        """Gives all that is said of the record as a tree of json-glib's, for programs that work on with that."""
    @property
    def conflicts(self) -> List[Conflict]:
        """Gets where the sources disagree about the record, each disagreement resolved by the catalogue's policy."""
    @property
    def fields(self) -> List[Field]:
        """Gets the fields of which anything is said, in the order of the table of fields."""
    @property
    def id(self) -> str:
        """Gets the identity within the kind, a lower-case slug that never changes: `leeds`."""
    @property
    def kind(self) -> Kind:
        """Gets the kind of record."""
    @property
    def mentions(self) -> List[Statement]:
        """Gets the statements about other records that name this one."""
    @property
    def name(self) -> str:
        """Gets the name that the catalogue's policy chose among those that sources give."""
    @property
    def names(self) -> List[Text]:
        """Gets all names that sources give, each once, the chosen one first. Each tells its own sources."""
    @property
    def notes(self) -> List[Text]:
        """Gets anything else that sources say of it."""
    @property
    def reference(self) -> str:
        """Gets the identity within the catalogue: `site/leeds`."""
    @property
    def sources(self) -> List[Source]:
        """Gets the sources that say anything of the record."""
    @property
    def summary(self) -> Optional[str]:
        """Gets what it is, in the curator's words."""
    @property
    def statements(self) -> List[Statement]:
        """All that is said of the record, deprecated or not."""
    def to_dict(self, *, contacts: bool=False) -> dict[str, Any]:
        """What is shown of the record, field by field, under the names of its attributes. Fields of which there is no value are
        None or empty; `states` says of which of them sources say that there is none, or that it is not known. Contacts are left
        out unless asked for."""
    def _repr_html_(self) -> str: ...
    def __repr__(self) -> str: ...

class Relation(Value):
    """How a site is related to another, in the same programme or another."""
    def get_kind(self) -> RelationKind:
        """Gets how they are related."""
    def get_site(self) -> Optional[Site]:
        """Gets the other site."""
    @property
    def kind(self) -> RelationKind:
        """Gets how they are related."""
    @property
    def site(self) -> Optional[Site]:
        """Gets the other site."""

class Remark(Value):
    """What someone who speaks in public office said, in short and in the curator's words."""
    def get_gist(self) -> Optional[str]:
        """Gets what was said, in short."""
    def get_office(self) -> Optional[str]:
        """Gets the office that the speaker held."""
    def get_organisation(self) -> Optional[Partner]:
        """Gets the organisation that the speaker spoke for."""
    def get_speaker(self) -> Optional[str]:
        """Gets who spoke."""
    @property
    def gist(self) -> Optional[str]:
        """Gets what was said, in short."""
    @property
    def office(self) -> Optional[str]:
        """Gets the office that the speaker held."""
    @property
    def organisation(self) -> Optional[Partner]:
        """Gets the organisation that the speaker spoke for."""
    @property
    def speaker(self) -> Optional[str]:
        """Gets who spoke."""

class Report(GObject.Object):
    """A report on a catalogue, ready to be written as text, Markdown, a page of HTML, a workbook and more."""
    @staticmethod
    def new(catalogue: Catalogue, definition: ReportDefinition, settings: Optional[Sequence[str]] = None, cancellable: Optional[Gio.Cancellable] = None) -> Report:
        """Makes a report: carries out a definition on a catalogue."""
    @staticmethod
    def new_finish(result: Gio.AsyncResult) -> Report:
        """Gets the report that `Report.new_async` made. Fails as `Report.new` does."""
    @overload
    @staticmethod
    def new_async(catalogue: Catalogue, definition: ReportDefinition, settings: Optional[Sequence[str]] = None, cancellable: Optional[Gio.Cancellable] = None) -> Coroutine[Any, Any, Report]:
        """Makes a report as `Report.new` does, in a thread. Changing the definition meanwhile does no harm."""
    @overload
    @staticmethod
    def new_async(catalogue: Catalogue, definition: ReportDefinition, settings: Optional[Sequence[str]], cancellable: Optional[Gio.Cancellable], callback: Gio.AsyncReadyCallback, *user_data: Any) -> None:
        """Makes a report as `Report.new` does, in a thread. Changing the definition meanwhile does no harm."""
    def extract(self, section: str) -> Report:
        """Makes a report of one section alone, with those within it and the notes that they refer to."""
    def get_n_sections(self) -> int:
        """Counts the sections of the report, those within others included."""
    def get_section_id(self, position: int) -> Optional[str]:
        """Gets the name of a section, by which `Report.extract` finds it: the id that the definition gives, or one made of the
        title; within a section that is repeated, the id of the record behind it."""
    def get_section_title(self, position: int) -> Optional[str]:
        """Gets the heading of a section."""
    def get_title(self) -> str:
        """Gets the report's title."""
    def render(self, format: Union[ReportFormat, str], width: int) -> str:
        """Writes the report as a text. What comes from data is escaped for the format, so that it can't become markup or a
        formula."""
    def render_bytes(self, format: Union[ReportFormat, str], width: int, cancellable: Optional[Gio.Cancellable] = None) -> GLib.Bytes:
        """Writes the report in any format, as the bytes of a file."""
    def save(self, file: _File, format: Union[ReportFormat, str], cancellable: Optional[Gio.Cancellable] = None) -> bool:
        """Writes the report to a file; plain text is 100 columns wide. Where anything goes wrong, an old file stays as it was."""
    @overload
    def save_async(self, file: _File, format: Union[ReportFormat, str], cancellable: Optional[Gio.Cancellable] = None) -> Coroutine[Any, Any, bool]:
        """Writes the report to a file as `Report.save` does, in a thread."""
    @overload
    def save_async(self, file: _File, format: Union[ReportFormat, str], cancellable: Optional[Gio.Cancellable], callback: Gio.AsyncReadyCallback, *user_data: Any) -> None:
        """Writes the report to a file as `Report.save` does, in a thread."""
    def save_finish(self, result: Gio.AsyncResult) -> bool:
        """Tells whether `Report.save_async` has written the file. Fails as `Report.save` does."""
    @property
    def n_sections(self) -> int:
        """Counts the sections of the report, those within others included."""
    @property
    def title(self) -> str:
        """Gets the report's title."""

class ReportDefinition(GObject.Object):
    """What a report consists of: its title, its parameters, and its sections. It is read from a file in JSON, which
    docs/reports.md describes, or put together; `Report.new` carries it out on a catalogue."""
    @staticmethod
    def new(title: str) -> ReportDefinition:
        """Makes a definition that has no sections yet."""
    @staticmethod
    def new_from_json(json: str) -> ReportDefinition:
        """Reads a definition from a text. What is wrong with what it says shows when it is checked or used."""
    @staticmethod
    def list_shipped() -> List[ReportDefinition]:
        """Lists the reports that come with the library."""
    @staticmethod
    def load(file: _File, cancellable: Optional[Gio.Cancellable] = None) -> ReportDefinition:
        """Reads a definition from a file. A logo is looked for next to it."""
    @overload
    @staticmethod
    def load_async(file: _File, cancellable: Optional[Gio.Cancellable] = None) -> Coroutine[Any, Any, ReportDefinition]:
        """Reads a definition from a file, in a thread of its own. See `ReportDefinition.load`."""
    @overload
    @staticmethod
    def load_async(file: _File, cancellable: Optional[Gio.Cancellable], callback: Gio.AsyncReadyCallback, *user_data: Any) -> None:
        """Reads a definition from a file, in a thread of its own. See `ReportDefinition.load`."""
    @staticmethod
    def load_finish(result: Gio.AsyncResult) -> ReportDefinition:
        """Ends the reading of a definition. Fails as `ReportDefinition.load` does, and with `G_IO_ERROR_CANCELLED`."""
    @staticmethod
    def load_shipped(name: str) -> ReportDefinition:
        """Loads the definition of a report that comes with the library: see `ReportDefinition.list_shipped`."""
    def add_parameter(self, parameter: ReportParameter) -> None:
        """Adds something that must, or may, be set when the report is made. It is taken as it is now."""
    def add_section(self, section: ReportSection) -> None:
        """Adds a section behind those that are there. It is taken as it is now."""
    def check(self) -> List[Issue]:
        """Lists all that is wrong with the definition, with its place: members that there are not, paths that lead nowhere,
        parameters that nobody declares. What depends on a catalogue, such as whether there is a certain record, shows when a
        report is made."""
    def get_description(self) -> Optional[str]:
        """Gets what the report is for, in a line."""
    def get_name(self) -> Optional[str]:
        """Gets the name by which a report that ships is asked for."""
    def get_parameters(self) -> List[ReportParameter]:
        """Lists what must, or may, be set when the report is made."""
    def get_title(self) -> Optional[str]:
        """Gets the title of the report, with its `${name}` not yet filled in."""
    def set_description(self, description: Optional[str] = None) -> None:
        """Says what the report is for, in lists of reports."""
    def set_name(self, name: Optional[str] = None) -> None:
        """Gives the report a name."""
    def set_policy(self, policy: Union[Policy, str]) -> None:
        """Says which of several statements the report shows; otherwise that which the catalogue shows. The report names its
        policy."""
    def set_style(self, name: str, value: str) -> None:
        """Says how a page of the report looks, and in which language numbers and dates are written."""
    def set_subtitle(self, subtitle: Optional[str] = None) -> None:
        """Gives the report a subtitle."""
    def set_title(self, title: str) -> None:
        """Gives the report another title."""
    def to_json(self) -> str:
        """Writes the definition as a file can hold it: members in the order of the reference, and what fits on a line of 120
        characters on one. What is read from it is written alike; reports that ship are written as their files are."""
    @property
    def description(self) -> Optional[str]:
        """Gets what the report is for, in a line."""
    @description.setter
    def description(self, value: Optional[str]) -> None: ...
    @property
    def name(self) -> Optional[str]:
        """Gets the name by which a report that ships is asked for."""
    @name.setter
    def name(self, value: Optional[str]) -> None: ...
    @property
    def parameters(self) -> List[ReportParameter]:
        """Lists what must, or may, be set when the report is made."""
    @property
    def title(self) -> Optional[str]:
        """Gets the title of the report, with its `${name}` not yet filled in."""
    @title.setter
    def title(self, value: str) -> None: ...
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class ReportParameter(GObject.Object):
    """A parameter of a report: something that must, or may, be set when the report is made, such as the programme that it tells
    of."""
    @staticmethod
    def new(name: str, kind: str) -> ReportParameter:
        """Makes a parameter that must be set."""
    def add_choice(self, word: str) -> None:
        """Adds a word that it can be set to, where it is a choice."""
    def add_default(self, value: str) -> None:
        """Adds a value that it has where it isn't set."""
    def get_choice(self, position: int) -> Optional[str]:
        """Gets one of the words that it can be set to, where it is a choice."""
    def get_default(self, position: int) -> Optional[str]:
        """Gets one of the values that it has where it isn't set."""
    def get_kind(self) -> Optional[str]:
        """Gets what it must be set to: the identity of a record of a kind (`site`), `text`, `number`, `query` or `choice`."""
    def get_label(self) -> Optional[str]:
        """Gets what it is called for people."""
    def get_n_choices(self) -> int:
        """Counts the words that it can be set to, where it is a choice."""
    def get_n_defaults(self) -> int:
        """Counts the values that it has where it isn't set."""
    def get_name(self) -> Optional[str]:
        """Gets the name by which it is set."""
    def is_required(self) -> bool:
        """Tells whether a report can't be made without setting it: it has no default and isn't optional."""
    def set_label(self, label: str) -> None:
        """Says what it is called for people."""
    def set_many(self, many: bool) -> None:
        """Says whether it can be set to several values, with commas between."""
    def set_optional(self, optional: bool) -> None:
        """Says whether it may be left unset. Conditions that name it are left out then."""
    def takes_many(self) -> bool:
        """Tells whether it can be set to several values, with commas between."""
    @property
    def kind(self) -> Optional[str]:
        """Gets what it must be set to: the identity of a record of a kind (`site`), `text`, `number`, `query` or `choice`."""
    @property
    def label(self) -> Optional[str]:
        """Gets what it is called for people."""
    @label.setter
    def label(self, value: str) -> None: ...
    @property
    def n_choices(self) -> int:
        """Counts the words that it can be set to, where it is a choice."""
    @property
    def n_defaults(self) -> int:
        """Counts the values that it has where it isn't set."""
    @property
    def name(self) -> Optional[str]:
        """Gets the name by which it is set."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class ReportSection(GObject.Object):
    """A section of a `ReportDefinition`: a table, a chart, where sources disagree, and so on."""
    @staticmethod
    def new_bibliography() -> ReportSection:
        """Makes a section that lists the sources that the report cites."""
    @staticmethod
    def new_chart(chart: Union[ChartType, str], kind: Union[Kind, str]) -> ReportSection:
        """Makes a chart, and the table that it is drawn from. Which paths it needs depends on the chart:
        `ReportSection.set_value`, `ReportSection.set_before` and `ReportSection.set_after`, or `ReportSection.set_date`."""
    @staticmethod
    def new_contents() -> ReportSection:
        """Makes a section of links to the headings of the report."""
    @staticmethod
    def new_coverage(kind: Union[Kind, str]) -> ReportSection:
        """Makes a section that counts, field by field, of how many records something is stated."""
    @staticmethod
    def new_disagreements() -> ReportSection:
        """Makes a section that lists where sources disagree: all sides, how well they are supported, what is shown, and why. It
        is of records of all kinds; see `ReportSection.set_kind`."""
    @staticmethod
    def new_each(kind: Union[Kind, str], name: str) -> ReportSection:
        """Makes a section whose own sections are repeated for each record: see `ReportSection.add_section`."""
    @staticmethod
    def new_facts(record: str) -> ReportSection:
        """Makes a section that tells of one record, field by field: all of it, or what `ReportSection.add_fact` adds."""
    @staticmethod
    def new_map(kind: Union[Kind, str]) -> ReportSection:
        """Makes a map, on which the places of records are dots."""
    @staticmethod
    def new_matrix(kind: Union[Kind, str], across: str) -> ReportSection:
        """Makes a matrix of records by the values of a path, such as sites by features."""
    @staticmethod
    def new_network(kind: Union[Kind, str]) -> ReportSection:
        """Makes a section that shows who works with whom."""
    @staticmethod
    def new_prose(text: str) -> ReportSection:
        """Makes a section of prose: paragraphs, lists, `**strong**`, `*emphasis*` and links."""
    @staticmethod
    def new_table(kind: Union[Kind, str]) -> ReportSection:
        """Makes a table, a record a row. It needs columns: see `ReportSection.add_column`."""
    @staticmethod
    def new_timeline(kind: Union[Kind, str]) -> ReportSection:
        """Makes a section that shows what happened when."""
    def add_column(self, path: str, title: Optional[str] = None) -> None:
        """Adds a column to a table. More is said of it by its number: the first is 1."""
    def add_column_modality(self, column: int, modality: str) -> None:
        """Lets a column show only what is so real: `results` (reported or measured), `intentions` (aims, plans, hopes, what is in
        progress, projections), a modality by its nick, or `unspecified`, where no source says how real it is. Of several, values
        of any are shown; without any, all values."""
    def add_column_otherwise(self, column: int, path: str) -> None:
        """Lets a column show another path where its own leads to nothing. Of several, the first that leads to anything is shown,
        in the order in which they are added."""
    def add_condition(self, condition: str) -> None:
        """Adds a condition on the records: all conditions must hold. One that names an optional parameter which isn't set is left
        out."""
    def add_fact(self, path: str, title: Optional[str] = None) -> None:
        """Adds what is told of the record in a section of facts; without any, all is told."""
    def add_field(self, field: str) -> None:
        """Adds a field to a section of disagreements or coverage; without any, all fields are told of."""
    def add_filter(self, condition: str) -> None:
        """Adds a condition on the rows of a table, values or records (see `ReportSection.set_rows`): all conditions must hold."""
    def add_query(self, query: Query) -> None:
        """Adds a condition on the records, as a query. All conditions must hold."""
    def add_section(self, section: ReportSection) -> None:
        """Adds a section to those that are repeated for each record. It is taken as it is now."""
    def add_sort(self, path: str, descending: bool) -> None:
        """Sorts the records by a path, where what was added before doesn't tell them apart. Records without a value come last."""
    def add_total(self, column: int, total: Union[Total, str]) -> None:
        """Adds a row of totals to a table and to each of its groups. What must not be added isn't: see docs/reports.md."""
    def set_after(self, path: Optional[str] = None) -> None:
        """Says what a chart of before and after ends with."""
    def set_at_least(self, sites: int) -> None:
        """Says in how many sites a partner must be to stand in a network; otherwise two."""
    def set_before(self, path: Optional[str] = None) -> None:
        """Says what a chart of before and after begins with."""
    def set_bins(self, bins: int) -> None:
        """Says how many bins a distribution has; otherwise a rule decides."""
    def set_column_notes(self, column: int, notes: bool) -> None:
        """Says whether what a column shows has notes, which lead to the sources. It has them unless told otherwise; they can be
        left out where another column has the same."""
    def set_column_omitted_when_empty(self, column: int, omitted: bool) -> None:
        """Says whether a column is left out where no row has anything there, or a fact where the record has nothing there.
        Otherwise it says that nothing is stated."""
    def set_column_show_all(self, column: int, all: bool) -> None:
        """Lets a column show what every side says, and not only what the policy chose. See `ReportSection.set_show_all` for all
        columns."""
    def set_date(self, path: Optional[str] = None) -> None:
        """Says what a timeline goes by; otherwise by events."""
    def set_group(self, path: Optional[str], descending: bool) -> None:
        """Groups the rows of a table, or the panels of small multiples, by the values of a path. What has no value comes last."""
    def set_id(self, id: Optional[str] = None) -> None:
        """Names the section: its anchor in a page, and its name where one section is asked for, as `Report.extract` does. Without
        one, a name is made of the title."""
    def set_kind(self, kind: Union[Kind, str]) -> None:
        """Says of which kind the records are, for a section that can be of all kinds, as that of disagreements is; the others are
        made with one."""
    def set_label(self, path: Optional[str] = None) -> None:
        """Says what the marks of a chart, a map or a timeline are called; otherwise by the name of their record."""
    def set_levels(self, levels: int) -> None:
        """Says how many levels of headings the contents have."""
    def set_limit(self, limit: int) -> None:
        """Says how many rows, marks or records are shown at most. The report says how many more there are."""
    def set_omitted_when_empty(self, omitted: bool) -> None:
        """Says whether the section is left out where it has nothing to show. Otherwise it says that there is nothing."""
    def set_panels(self, chart: Union[ChartType, str]) -> None:
        """Says what small multiples are drawn of."""
    def set_rows(self, path: Optional[str] = None) -> None:
        """Makes values the rows of a table, a row each, instead of records. Paths of columns then begin at the value, and
        `record.` leads back to its record."""
    def set_show_all(self, all: bool) -> None:
        """Lets a table or a section of facts show what every side says, in its rows and in all its columns, and not only what the
        policy chose. See `ReportSection.set_column_show_all` for one column."""
    def set_text(self, text: Optional[str] = None) -> None:
        """Gives the section prose that stands before what it shows."""
    def set_title(self, title: Optional[str] = None) -> None:
        """Gives the section a heading."""
    def set_unit(self, unit: Optional[str] = None) -> None:
        """Says which unit a chart draws; otherwise the most frequent one. Amounts that don't convert to it are left out, and said
        to be."""
    def set_value(self, path: Optional[str] = None) -> None:
        """Says what the bars or the distribution of a chart show."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Resolution(GObject.Object):
    """The choice of one among several statements: which one, by which policy, and why."""
    def get_policy(self) -> Policy:
        """Gets the policy that was asked for."""
    def get_reason(self) -> str:
        """Gets why, in an English sentence: `Chosen by the newest source: published 1 November 2013, against July 2013.`"""
    def get_rule(self) -> Policy:
        """Gets the policy that decided: the one asked for or, where that left statements that say different things, the one that
        broke the tie. Where nothing needed to be decided, or nothing could decide, it is the one asked for."""
    def get_statement(self) -> Optional[Statement]:
        """Gets the statement chosen."""
    def get_statements(self) -> List[Statement]:
        """Gets all statements that competed, the chosen one among them."""
    @property
    def policy(self) -> Policy:
        """Gets the policy that was asked for."""
    @property
    def reason(self) -> str:
        """Gets why, in an English sentence: `Chosen by the newest source: published 1 November 2013, against July 2013.`"""
    @property
    def rule(self) -> Policy:
        """Gets the policy that decided: the one asked for or, where that left statements that say different things, the one that
        broke the tie. Where nothing needed to be decided, or nothing could decide, it is the one asked for."""
    @property
    def statement(self) -> Optional[Statement]:
        """Gets the statement chosen."""
    @property
    def statements(self) -> List[Statement]:
        """Gets all statements that competed, the chosen one among them."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Results(GObject.Object, Gio.ListModel):
    """What a search finds: a page of matches, and what can be asked about all of them."""
    def get(self, position: int) -> Optional[Match]:
        """Gets a match."""
    def get_facet(self, name: str) -> Optional[Facet]:
        """Gets one of the facets that were asked for."""
    def get_facets(self) -> List[Facet]:
        """Gets the facets that were asked for, in the order they were."""
    def get_n_items(self) -> int:
        """Gets the number of matches on this page."""
    def get_offset(self) -> int:
        """Gets how many of the records found come before this page."""
    def get_query(self) -> Query:
        """Gets the query."""
    def get_suggestions(self) -> List[Suggestion]:
        """Gets what may have been meant by words of the query that no text has: the nearest word, of equally near ones the most
        frequent, so that the query with all of them put right finds something. A proposal begins with the same letter; has five
        letters or more; is in no more than a tenth of all records, or in ten; and is one edit away from a word of up to six
        letters (where only a vowel stands for another letter, a vowel too), and up to two from a longer one."""
    def get_total(self) -> int:
        """Gets how many records were found, on this page and all others. They are counted when this is first asked for, unless
        facets or sorting had them counted before."""
    def get_understood(self) -> str:
        """Gets the query as it was understood, for people: as `Query.to_string` writes it, and behind it in square brackets what
        words were widened by and where a word stands for too many others."""
    def get_widenings(self) -> List[Widening]:
        """Gets what words of the query were widened by, since they are labels of concepts."""
    @property
    def facets(self) -> List[Facet]:
        """Gets the facets that were asked for, in the order they were."""
    @property
    def n_items(self) -> int:
        """Gets the number of matches on this page."""
    @property
    def offset(self) -> int:
        """Gets how many of the records found come before this page."""
    @property
    def query(self) -> Query:
        """Gets the query."""
    @property
    def suggestions(self) -> List[Suggestion]:
        """Gets what may have been meant by words of the query that no text has: the nearest word, of equally near ones the most
        frequent, so that the query with all of them put right finds something. A proposal begins with the same letter; has five
        letters or more; is in no more than a tenth of all records, or in ten; and is one edit away from a word of up to six
        letters (where only a vowel stands for another letter, a vowel too), and up to two from a longer one."""
    @property
    def total(self) -> int:
        """Gets how many records were found, on this page and all others. They are counted when this is first asked for, unless
        facets or sorting had them counted before."""
    @property
    def understood(self) -> str:
        """Gets the query as it was understood, for people: as `Query.to_string` writes it, and behind it in square brackets what
        words were widened by and where a word stands for too many others."""
    @property
    def widenings(self) -> List[Widening]:
        """Gets what words of the query were widened by, since they are labels of concepts."""
    @overload
    def __getitem__(self, key: Union[int, str]) -> Match: ...
    @overload
    def __getitem__(self, key: builtins.slice) -> Items[Match]: ...
    def __contains__(self, item: object) -> bool:
        """A record, also by its reference; or a match, which is made anew at each touch and told by its record."""
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Match]: ...
    def __reversed__(self) -> Iterator[Match]: ...
    @property
    def records(self) -> Items[_SomeRecord]:
        """The records of this page."""
    def to_dict(self) -> dict[str, Any]:
        """What was found: the query and how it was understood, the total, the matches, the facets by their names, suggestions."""
    def to_rows(self, columns: Optional[Iterable[str]]=None, *, field: Optional[str]=None) -> builtins.list[dict[str, Any]]:
        """A flat dictionary for each item, all with the same keys. A quantity fills several: `x` is the amount, `x_unit`,
        `x_comparator`, and of a range `x_lower` and `x_upper`; so does a period: `x`, `x_start`, `x_end`. With a field, there is
        a row for each of its values instead, and one for each record that has none. `columns` names the attributes to be told;
        without it, those are left out that no item has."""
    def to_dataframe(self, columns: Optional[Iterable[str]]=None, *, field: Optional[str]=None) -> Any:
        """The same as a pandas.DataFrame; raises ImportError where there is no pandas."""
    def _repr_html_(self) -> str: ...
    def __repr__(self) -> str: ...

class Search(GObject.Object):
    """A search of a catalogue: a query, and what is wanted of what it finds: which page, in which order, counted by what."""
    @staticmethod
    def new(query: Query) -> Search:
        """Makes a search: of the ten best matches, with widening by the vocabulary."""
    def add_facet(self, name: str) -> None:
        """Has all records found counted by the values of a field."""
    def get_descending(self) -> bool:
        """Checks whether the largest come first where records are sorted by a field."""
    def get_limit(self) -> int:
        """Gets how many records a page has at most."""
    def get_offset(self) -> int:
        """Gets how many of the records found come before the page."""
    def get_query(self) -> Query:
        """Gets what is looked for."""
    def get_sort(self) -> Optional[str]:
        """Gets the field that records are sorted by."""
    def get_widening(self) -> bool:
        """Checks whether words are widened by the vocabulary."""
    def run(self, catalogue: Catalogue, cancellable: Optional[Gio.Cancellable] = None) -> Results:
        """Searches a catalogue. The first search of one that was not opened from a compiled file makes its index, which takes a
        while."""
    @overload
    def run_async(self, catalogue: Catalogue, cancellable: Optional[Gio.Cancellable] = None) -> Coroutine[Any, Any, Results]:
        """Searches a catalogue as `Search.run` does, in a thread. Changing the search meanwhile does no harm."""
    @overload
    def run_async(self, catalogue: Catalogue, cancellable: Optional[Gio.Cancellable], callback: Gio.AsyncReadyCallback, *user_data: Any) -> None:
        """Searches a catalogue as `Search.run` does, in a thread. Changing the search meanwhile does no harm."""
    def run_finish(self, result: Gio.AsyncResult) -> Results:
        """Gets what `Search.run_async` found."""
    def set_descending(self, descending: bool) -> None:
        """Sets whether the largest come first where records are sorted by a field."""
    def set_limit(self, limit: int) -> None:
        """Sets how many records a page has at most. `Search.run` fails with more than 10,000."""
    def set_offset(self, offset: int) -> None:
        """Sets how many of the records found come before the page."""
    def set_query(self, query: Query) -> None:
        """Sets what is looked for."""
    def set_sort(self, sort: Optional[str] = None) -> None:
        """Sets what records are sorted by: `id`, a field such as `name` or `population`, or a member of one that is no text, such
        as `participation.date`. Text and names of records go whatever the case of their letters, quantities after conversion. A
        record with several values goes by the one that brings it nearest to the beginning; those without any come last, before
        them those whose quantities are unlike most."""
    def set_widening(self, widening: bool) -> None:
        """Sets whether words that are labels of concepts also find other labels of these, mentions of them, and mentions of
        narrower terms; and whether a record that a condition names also stands for narrower ones."""
    @property
    def descending(self) -> bool:
        """Checks whether the largest come first where records are sorted by a field."""
    @descending.setter
    def descending(self, value: bool) -> None: ...
    @property
    def limit(self) -> int:
        """Gets how many records a page has at most."""
    @limit.setter
    def limit(self, value: int) -> None: ...
    @property
    def offset(self) -> int:
        """Gets how many of the records found come before the page."""
    @offset.setter
    def offset(self, value: int) -> None: ...
    @property
    def query(self) -> Query:
        """Gets what is looked for."""
    @query.setter
    def query(self, value: Query) -> None: ...
    @property
    def sort(self) -> Optional[str]:
        """Gets the field that records are sorted by."""
    @sort.setter
    def sort(self, value: Optional[str]) -> None: ...
    @property
    def widening(self) -> bool:
        """Checks whether words are widened by the vocabulary."""
    @widening.setter
    def widening(self, value: bool) -> None: ...

class SelectionStage(Value):
    """How many were left at a stage of the selection of sites, and what was counted: bids, authorities, areas."""
    def get_counted(self) -> Optional[str]:
        """Gets what was counted."""
    def get_date(self) -> Optional[Period]:
        """Gets when."""
    def get_quantity(self) -> Optional[Quantity]:
        """Gets how many."""
    def get_stage(self) -> Optional[Concept]:
        """Gets the stage."""
    @property
    def counted(self) -> Optional[str]:
        """Gets what was counted."""
    @property
    def date(self) -> Optional[Period]:
        """Gets when."""
    @property
    def quantity(self) -> Optional[Quantity]:
        """Gets how many."""
    @property
    def stage(self) -> Optional[Concept]:
        """Gets the stage."""

class SharedValue(GObject.Object):
    """Something that two sites have in common: a reason why they are alike. Immutable; usable from any thread."""
    def get_field(self) -> Field:
        """Gets the field whose statements give it."""
    def get_label(self) -> str:
        """Gets what sort of thing it is, for people: “Client group”, “Type of partner”."""
    def get_other_statements(self) -> List[Statement]:
        """Gets what is stated of the other site that gives it."""
    def get_record(self) -> Optional[_SomeRecord]:
        """Gets the record that the value names, such as a concept or a partner."""
    def get_share(self) -> float:
        """Gets how much of the score it makes, over 0; the shares of all reasons add up to the score."""
    def get_statements(self) -> List[Statement]:
        """Gets what is stated of the site asked for that gives it, plans beside results."""
    def get_text(self) -> str:
        """Gets the value, for people; of populations, that of either site."""
    def is_broader(self) -> bool:
        """Checks whether it is a broader term of what at least one of the sites states, and so counts half."""
    def is_planned(self) -> bool:
        """Checks whether at least one of the sites only aims at it, plans it or hopes for it, so that it counts half."""
    @property
    def field(self) -> Field:
        """Gets the field whose statements give it."""
    @property
    def label(self) -> str:
        """Gets what sort of thing it is, for people: “Client group”, “Type of partner”."""
    @property
    def other_statements(self) -> List[Statement]:
        """Gets what is stated of the other site that gives it."""
    @property
    def record(self) -> Optional[_SomeRecord]:
        """Gets the record that the value names, such as a concept or a partner."""
    @property
    def share(self) -> float:
        """Gets how much of the score it makes, over 0; the shares of all reasons add up to the score."""
    @property
    def statements(self) -> List[Statement]:
        """Gets what is stated of the site asked for that gives it, plans beside results."""
    @property
    def text(self) -> str:
        """Gets the value, for people; of populations, that of either site."""
    @property
    def broader(self) -> bool:
        """Checks whether it is a broader term of what at least one of the sites states, and so counts half."""
    @property
    def planned(self) -> bool:
        """Checks whether at least one of the sites only aims at it, plans it or hopes for it, so that it counts half."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Side(GObject.Object):
    """One side of a `Conflict`: those statements and sources that say one thing."""
    def get_sources(self) -> List[Source]:
        """Gets the sources that say so, each once."""
    def get_statements(self) -> List[Statement]:
        """Gets the statements that say so; of a list that was counted, those that list."""
    def get_support(self) -> int:
        """Gets how many independent sources say so. A source that rewrites or quotes another adds nothing to it, and several that
        go back to one count once."""
    def get_text(self) -> str:
        """Gets what this side says, for people: `800,000 people`, `11 listed`, `not stated`."""
    def get_value(self) -> Optional[Union[Record, Value]]:
        """Gets what this side says, as an object: a `Value` or a `Record`. Where statements that leave something out side with
        one that doesn't, it is the fullest. Of a list that was counted it is the number, as a `Quantity`."""
    @property
    def sources(self) -> List[Source]:
        """Gets the sources that say so, each once."""
    @property
    def statements(self) -> List[Statement]:
        """Gets the statements that say so; of a list that was counted, those that list."""
    @property
    def support(self) -> int:
        """Gets how many independent sources say so. A source that rewrites or quotes another adds nothing to it, and several that
        go back to one count once."""
    @property
    def text(self) -> str:
        """Gets what this side says, for people: `800,000 people`, `11 listed`, `not stated`."""
    @property
    def value(self) -> Optional[Union[Record, Value]]:
        """Gets what this side says, as an object: a `Value` or a `Record`. Where statements that leave something out side with
        one that doesn't, it is the fullest. Of a list that was counted it is the number, as a `Quantity`."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Similarity(GObject.Object):
    """A site that is like another, how much, and what the two have in common. Immutable; usable from any thread."""
    def get_reasons(self) -> List[SharedValue]:
        """Gets what the two have in common, the weightiest first. The shares add up to the score."""
    def get_score(self) -> float:
        """Gets how much the two have in common, of all that is stated of them: over 0, and at most 1."""
    def get_site(self) -> Site:
        """Gets the site that is like the one asked for."""
    @property
    def reasons(self) -> List[SharedValue]:
        """Gets what the two have in common, the weightiest first. The shares add up to the score."""
    @property
    def score(self) -> float:
        """Gets how much the two have in common, of all that is stated of them: over 0, and at most 1."""
    @property
    def site(self) -> Site:
        """Gets the site that is like the one asked for."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Site(Record):
    """A site: what one place tries within a programme, with whom, for whom, and what came of it."""
    def get_aims(self) -> List[Text]:
        """Gets the field `aim`: what it is for."""
    def get_client_groups(self) -> List[Concept]:
        """Gets the field `client-group`: for whom."""
    def get_conditions(self) -> List[Concept]:
        """Gets the field `condition`: for which health conditions."""
    def get_contacts(self) -> List[Contact]:
        """Gets the field `contact`: whom to ask."""
    def get_events(self) -> List[Event]:
        """Gets the field `event`: what happened when."""
    def get_features(self) -> List[Feature]:
        """Gets the field `feature`: what is done or planned: its modality says which."""
    def get_figures(self) -> List[Figure]:
        """Gets the field `figure`: a figure that is no outcome: context, forecasts, registers."""
    def get_funding(self) -> List[Funding]:
        """Gets the field `funding`: money, its own or named beside it: its kind says which."""
    def get_outcomes(self) -> List[Outcome]:
        """Gets the outcomes of the site, of every modality, each once, in the order of their identities."""
    def get_participations(self) -> List[Participation]:
        """Gets the field `participation`: its part in a programme, and how far it came in the selection."""
    def get_partner_counts(self) -> List[Tally]:
        """Gets the field `partner-count`: how many partners there are, as stated."""
    def get_partners(self) -> List[Partner]:
        """Gets the partners of the site, each once, in the order of their identities."""
    def get_partnerships(self) -> List[Partnership]:
        """Gets the field `partnership`: with whom, and in which role."""
    def get_places(self) -> List[Concept]:
        """Gets the field `place`: where it is."""
    def get_populations(self) -> List[Population]:
        """Gets the field `population`: how many people, of which kind."""
    def get_programmes(self) -> List[Programme]:
        """Gets the programmes that the site has a part in, each once, in the order of their identities."""
    def get_related_sites(self) -> List[Relation]:
        """Gets the field `related-site`: sites of the same place or near it, in this or another programme."""
    def get_remarks(self) -> List[Remark]:
        """Gets the field `remark`: what someone in public office said of it, in short."""
    def get_schemes(self) -> List[Text]:
        """Gets the field `scheme`: what the scheme is called locally."""
    def get_settings(self) -> List[Concept]:
        """Gets the field `setting`: in which settings of care."""
    @property
    def aims(self) -> List[Text]:
        """Gets the field `aim`: what it is for."""
    @property
    def client_groups(self) -> List[Concept]:
        """Gets the field `client-group`: for whom."""
    @property
    def conditions(self) -> List[Concept]:
        """Gets the field `condition`: for which health conditions."""
    @property
    def contacts(self) -> List[Contact]:
        """Gets the field `contact`: whom to ask."""
    @property
    def events(self) -> List[Event]:
        """Gets the field `event`: what happened when."""
    @property
    def features(self) -> List[Feature]:
        """Gets the field `feature`: what is done or planned: its modality says which."""
    @property
    def figures(self) -> List[Figure]:
        """Gets the field `figure`: a figure that is no outcome: context, forecasts, registers."""
    @property
    def funding(self) -> List[Funding]:
        """Gets the field `funding`: money, its own or named beside it: its kind says which."""
    @property
    def outcomes(self) -> List[Outcome]:
        """Gets the outcomes of the site, of every modality, each once, in the order of their identities."""
    @property
    def participations(self) -> List[Participation]:
        """Gets the field `participation`: its part in a programme, and how far it came in the selection."""
    @property
    def partner_counts(self) -> List[Tally]:
        """Gets the field `partner-count`: how many partners there are, as stated."""
    @property
    def partners(self) -> List[Partner]:
        """Gets the partners of the site, each once, in the order of their identities."""
    @property
    def partnerships(self) -> List[Partnership]:
        """Gets the field `partnership`: with whom, and in which role."""
    @property
    def places(self) -> List[Concept]:
        """Gets the field `place`: where it is."""
    @property
    def populations(self) -> List[Population]:
        """Gets the field `population`: how many people, of which kind."""
    @property
    def programmes(self) -> List[Programme]:
        """Gets the programmes that the site has a part in, each once, in the order of their identities."""
    @property
    def related_sites(self) -> List[Relation]:
        """Gets the field `related-site`: sites of the same place or near it, in this or another programme."""
    @property
    def remarks(self) -> List[Remark]:
        """Gets the field `remark`: what someone in public office said of it, in short."""
    @property
    def schemes(self) -> List[Text]:
        """Gets the field `scheme`: what the scheme is called locally."""
    @property
    def settings(self) -> List[Concept]:
        """Gets the field `setting`: in which settings of care."""

class Snippet(GObject.Object):
    """A piece of a record's text around the words that were found, and where in it they stand. Immutable; usable from any
    thread."""
    def get_end(self, position: int) -> int:
        """Gets where a place ends at which something was found."""
    def get_field(self) -> Field:
        """Gets the field whose text it is."""
    def get_n_ranges(self) -> int:
        """Gets the number of places in it at which something was found."""
    def get_start(self, position: int) -> int:
        """Gets where a place begins at which something was found."""
    def get_statement(self) -> Statement:
        """Gets a statement that gives the text, which tells who says so; one that is not deprecated where there is one."""
    def get_text(self) -> str:
        """Gets the text: about 160 characters, cut between words, with “…” where something was cut off."""
    def highlight(self, before: str, after: str) -> str:
        """Marks what was found, for a terminal or a plain text. Nothing is escaped: for HTML there is `Snippet.to_markup`."""
    def to_markup(self, before: str, after: str) -> str:
        """Marks what was found, for HTML, XML or Pango. The text is escaped, and the marks are not."""
    @property
    def field(self) -> Field:
        """Gets the field whose text it is."""
    @property
    def n_ranges(self) -> int:
        """Gets the number of places in it at which something was found."""
    @property
    def statement(self) -> Statement:
        """Gets a statement that gives the text, which tells who says so; one that is not deprecated where there is one."""
    @property
    def text(self) -> str:
        """Gets the text: about 160 characters, cut between words, with “…” where something was cut off."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Source(Record):
    """A document that statements cite, or a register."""
    def get_derived_from(self) -> List[Source]:
        """Gets the field `derived-from`: the source that it rewrites; its citations are the passages that do."""
    def get_digest(self) -> Optional[str]:
        """Gets the field `digest`: sHA-256 of that file, 64 hexadecimal digits."""
    def get_file(self) -> Optional[str]:
        """Gets the field `file`: the name of the file that citations refer to."""
    def get_language(self) -> Optional[str]:
        """Gets the field `language`: its language, as in BCP 47."""
    def get_licence(self) -> Optional[str]:
        """Gets the field `licence`: under which licence its contents are used."""
    def get_published(self) -> Optional[Period]:
        """Gets the field `published`: when it was published."""
    def get_publisher(self) -> Optional[Partner]:
        """Gets the field `publisher`: who published it."""
    def get_quotes(self) -> List[Source]:
        """Gets the field `quotes`: the source that it quotes; its citations are the passages that do."""
    def get_source_type(self) -> Optional[Concept]:
        """Gets the field `type`: what sort of document it is."""
    def get_statements(self) -> List[Statement]:  # type: ignore[override]
        """Gets the statements that cite the source, by the records that they are about."""
    def verify(self, text: str, cancellable: Optional[Gio.Cancellable] = None) -> List[CitationCheck]:
        """Checks every citation of the source against its text: whether the cited words stand where they are said to, or
        elsewhere, or nowhere."""
    @property
    def derived_from(self) -> List[Source]:
        """Gets the field `derived-from`: the source that it rewrites; its citations are the passages that do."""
    @property
    def digest(self) -> Optional[str]:
        """Gets the field `digest`: sHA-256 of that file, 64 hexadecimal digits."""
    @property
    def file(self) -> Optional[str]:
        """Gets the field `file`: the name of the file that citations refer to."""
    @property
    def language(self) -> Optional[str]:
        """Gets the field `language`: its language, as in BCP 47."""
    @property
    def licence(self) -> Optional[str]:
        """Gets the field `licence`: under which licence its contents are used."""
    @property
    def published(self) -> Optional[Period]:
        """Gets the field `published`: when it was published."""
    @property
    def publisher(self) -> Optional[Partner]:
        """Gets the field `publisher`: who published it."""
    @property
    def quotes(self) -> List[Source]:
        """Gets the field `quotes`: the source that it quotes; its citations are the passages that do."""
    @property
    def source_type(self) -> Optional[Concept]:
        """Gets the field `type`: what sort of document it is."""
    @property
    def statements(self) -> List[Statement]:
        """Gets the statements that cite the source, by the records that they are about."""

class Statement(GObject.Object):
    """What one or more sources say of one field of one record: a value or why there is none, whether it is a plan or a result,
    and the places that state it."""
    def get_as_of(self) -> Optional[Period]:
        """Gets the date at which the value holds."""
    def get_attributed_to(self) -> Optional[str]:
        """Gets who, within the source, is said to say so."""
    def get_citations(self) -> List[Citation]:
        """Gets the places that state it, by source and then by position."""
    def get_field_name(self) -> str:
        """Gets the name of the field, as in JSON and queries: `population`."""
    def get_layer(self) -> str:
        """Gets the layer that the statement comes from."""
    def get_modality(self) -> Modality:
        """Gets whether it is an aim, a plan, a hope, in progress, reported or measured."""
    def get_rank(self) -> Rank:
        """Gets the rank. A statement is deprecated also where one of another layer that says the same is deprecated."""
    def get_reason(self) -> Optional[str]:
        """Gets why the statement has its rank, or how the text was read."""
    def get_record(self) -> _SomeRecord:
        """Gets the record that the statement is about."""
    def get_scope(self) -> Optional[str]:
        """Gets what the value is limited to: 'in its first month'."""
    def get_sources(self) -> List[Source]:
        """Gets the sources that state it, each once."""
    def get_state(self) -> State:
        """Gets whether there is a value, or why not."""
    def get_text(self) -> str:
        """Gets the value for people: a record by its name, a quantity as 'over 2,000 people'. Where there is no value, it is the
        state: 'not-stated'."""
    def get_value(self) -> Optional[Union[Record, Value]]:
        """Gets the value as an object: a `Record` where it names one, else a `Value`."""
    def is_shown(self) -> bool:
        """Checks whether the catalogue's policy chose the statement among those that speak of the same thing."""
    @property
    def as_of(self) -> Optional[Period]:
        """Gets the date at which the value holds."""
    @property
    def attributed_to(self) -> Optional[str]:
        """Gets who, within the source, is said to say so."""
    @property
    def citations(self) -> List[Citation]:
        """Gets the places that state it, by source and then by position."""
    @property
    def field_name(self) -> str:
        """Gets the name of the field, as in JSON and queries: `population`."""
    @property
    def layer(self) -> str:
        """Gets the layer that the statement comes from."""
    @property
    def modality(self) -> Modality:
        """Gets whether it is an aim, a plan, a hope, in progress, reported or measured."""
    @property
    def rank(self) -> Rank:
        """Gets the rank. A statement is deprecated also where one of another layer that says the same is deprecated."""
    @property
    def reason(self) -> Optional[str]:
        """Gets why the statement has its rank, or how the text was read."""
    @property
    def record(self) -> _SomeRecord:
        """Gets the record that the statement is about."""
    @property
    def scope(self) -> Optional[str]:
        """Gets what the value is limited to: 'in its first month'."""
    @property
    def sources(self) -> List[Source]:
        """Gets the sources that state it, each once."""
    @property
    def state(self) -> State:
        """Gets whether there is a value, or why not."""
    @property
    def text(self) -> str:
        """Gets the value for people: a record by its name, a quantity as 'over 2,000 people'. Where there is no value, it is the
        state: 'not-stated'."""
    @property
    def value(self) -> Optional[Union[Record, Value]]:
        """Gets the value as an object: a `Record` where it names one, else a `Value`."""
    @property
    def shown(self) -> bool:
        """Checks whether the catalogue's policy chose the statement among those that speak of the same thing."""
    def to_dict(self, *, contacts: bool=False) -> dict[str, Any]:
        """What is said of which field of which record, whether it is planned or done, and by whom. What a contact is, is left out
        unless asked for."""

class Suggestion(GObject.Object):
    """A word of a query that no text has, and one that may have been meant. Immutable; usable from any thread."""
    def get_proposal(self) -> str:
        """Gets the word that may have been meant."""
    def get_text(self) -> str:
        """Gets the whole query with all such words put right, which finds something."""
    def get_word(self) -> str:
        """Gets the word, as it was typed."""
    @property
    def proposal(self) -> str:
        """Gets the word that may have been meant."""
    @property
    def text(self) -> str:
        """Gets the whole query with all such words put right, which finds something."""
    @property
    def word(self) -> str:
        """Gets the word, as it was typed."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Tally(Value):
    """How many partners there are by a source's own count, of one type or of all."""
    def get_of(self) -> Optional[Concept]:
        """Gets the type of partner."""
    def get_quantity(self) -> Optional[Quantity]:
        """Gets how many."""
    @property
    def of(self) -> Optional[Concept]:
        """Gets the type of partner."""
    @property
    def quantity(self) -> Optional[Quantity]:
        """Gets how many."""

class Text(Value):
    """Text that a statement gives a field which has many: a name, an aim, a note."""
    def get_text(self) -> str:
        """Gets the text."""
    @property
    def text(self) -> str:
        """Gets the text."""
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

class Value(GObject.Object):
    """What a statement gives a field: a quantity, a period, a population and so on."""
    def equal(self, other: Value) -> bool:
        """Checks whether two values mean the same: '2 weeks' and '14 days' do. Who says so makes no difference."""
    def get_statement(self) -> Optional[Statement]:
        """Gets the statement that gives the value, and with it the sources that say so."""
    def to_string(self) -> str:
        """Writes the value for people, in English and independent of the locale: 'over 2,000 people', '1 November 2013'."""
    @property
    def statement(self) -> Optional[Statement]:
        """Gets the statement that gives the value, and with it the sources that say so."""
    @property
    def sources(self) -> Items[Source]:
        """Who says so; empty where the value belongs to no catalogue. What else is said of it is in its `statement`."""
    @property
    def modality(self) -> Modality:
        """Whether it is planned, hoped for, reported …, as its statement has it."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class Widening(GObject.Object):
    """Some words of a query, and what else they were taken for: other labels of the concepts that they are a label of, and
    mentions of these concepts and of narrower ones. Immutable; usable from any thread."""
    def get_concepts(self) -> List[Concept]:
        """Gets the concepts that they are a label of."""
    def get_label(self, position: int) -> Optional[str]:
        """Gets one of the other labels that are found as well."""
    def get_n_labels(self) -> int:
        """Gets the number of other labels that are found as well."""
    def get_narrower(self) -> List[Concept]:
        """Gets the narrower concepts whose mentions are found as well."""
    def get_words(self) -> str:
        """Gets the words, as they were typed."""
    @property
    def concepts(self) -> List[Concept]:
        """Gets the concepts that they are a label of."""
    @property
    def n_labels(self) -> int:
        """Gets the number of other labels that are found as well."""
    @property
    def narrower(self) -> List[Concept]:
        """Gets the narrower concepts whose mentions are found as well."""
    @property
    def words(self) -> str:
        """Gets the words, as they were typed."""
    def to_dict(self) -> dict[str, Any]:
        """What it says, in words, numbers and lists that JSON can hold: records by their references, dates and citations in the
        notation of the JSON format, words of closed lists as text."""

class _SomeRecord(Record):
    """A record of any kind: what all records have is checked, and what only some have is taken as it is."""
    def __getattr__(self, name: str) -> Any: ...

class Items(builtins.list[_T]):
    """Some items of a list: a slice, or what a comprehension left of it. A Python list that also shows and exports itself as the library's lists do."""
    def __init__(self, items: Iterable[_T] = ...) -> None: ...
    def to_dict(self) -> builtins.list[dict[str, Any]]:
        """A dictionary for each item, in their order."""
    def to_rows(self, columns: Optional[Iterable[str]]=None, *, field: Optional[str]=None) -> builtins.list[dict[str, Any]]:
        """A flat dictionary for each item, all with the same keys. A quantity fills several: `x` is the amount, `x_unit`,
        `x_comparator`, and of a range `x_lower` and `x_upper`; so does a period: `x`, `x_start`, `x_end`. With a field, there is
        a row for each of its values instead, and one for each record that has none. `columns` names the attributes to be told;
        without it, those are left out that no item has."""
    def to_dataframe(self, columns: Optional[Iterable[str]]=None, *, field: Optional[str]=None) -> Any:
        """The same as a pandas.DataFrame; raises ImportError where there is no pandas."""
    def _repr_html_(self) -> str: ...

def error_quark() -> int: ...
def error_recall() -> Optional[str]: ...
