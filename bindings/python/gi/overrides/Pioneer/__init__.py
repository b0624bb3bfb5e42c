# __init__.py - What Python adds to the introspected library; loaded by gi.repository.Pioneer
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

from . import _attributes, _methods  # first: what follows calls methods and reads attributes
from . import _values, _queries, _lists, _catalogue, _plain, _rows, _show
from ._errors import (
    CancelledError,
    DamagedError,
    Error,
    ErrorCode,
    FileError,
    InvalidError,
    LimitError,
    MissingFileError,
    OtherFormatError,
    ParseError,
    RefusedFileError,
    UnknownFieldError,
    UnknownRecordError,
    UnknownWordError,
    UnlikeUnitsError,
    UnverifiableError,
)
from ._lists import Items

__all__ = [
    "CancelledError",
    "DamagedError",
    "Error",
    "ErrorCode",
    "FileError",
    "InvalidError",
    "Items",
    "LimitError",
    "MissingFileError",
    "OtherFormatError",
    "ParseError",
    "RefusedFileError",
    "UnknownFieldError",
    "UnknownRecordError",
    "UnknownWordError",
    "UnlikeUnitsError",
    "UnverifiableError",
]
