# _errors.py - What can go wrong, as exceptions with stable names
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import errno
import re
from typing import Callable, Optional, Union

from gi.repository import Gio, GLib

from ._library import Pioneer

ErrorCode = Pioneer.Error

_PLACE = re.compile(r"^(?P<file>[^\n]+?):(?P<line>\d+):(?P<column>\d+): ")
_COLUMN = re.compile(r"\b[Cc]olumn (?P<column>\d+)\b")
_ENUMS = {"pioneer-error-quark": ErrorCode, "g-io-error-quark": Gio.IOErrorEnum}


class Error(GLib.Error):
    """What the library or the files that it reads got wrong. `message` stands alone; `domain` and `code` are GLib's."""

    def __init__(self, message: Union[str, Callable[[], str]] = "", domain: str = "pioneer-error-quark", code: int = 0) -> None:
        super().__init__(message, domain, code)

    @property
    def message(self) -> str:
        """What went wrong, where, and what to do. It is put together when it is first asked for, where that takes a while."""
        if callable(self._message):
            self._message = self._message()
        return self._message

    @message.setter
    def message(self, value: Union[str, Callable[[], str]]) -> None:
        self._message = value

    @property
    def code_name(self) -> str:
        """The code as a word that never changes: `unknown-field`, `not-found`; the number of one from elsewhere."""
        enum = _ENUMS.get(self.domain)
        known = enum and self.code in enum.__enum_values__
        return enum(self.code).value_nick if known else str(int(self.code))

    @property
    def file(self) -> Optional[str]:
        """The file that is wrong; None where the message names no place in one."""
        found = _PLACE.search(self.message)
        return found["file"] if found else None

    @property
    def line(self) -> Optional[int]:
        """The line in that file, from 1."""
        found = _PLACE.search(self.message)
        return int(found["line"]) if found else None

    @property
    def column(self) -> Optional[int]:
        """The column in that line or in the query, from 1."""
        found = _PLACE.search(self.message) or _COLUMN.search(self.message)
        return int(found["column"]) if found else None

    def __str__(self) -> str:
        return self.message

    def __repr__(self) -> str:
        return f"Pioneer.{type(self).__name__}({self.message!r})"


# The exception takes the place of the enumeration, whose codes and functions are still found there.
for _name, _member in vars(ErrorCode).items():
    if not _name.startswith("_"):
        setattr(Error, _name, _member if isinstance(_member, ErrorCode) else staticmethod(getattr(ErrorCode, _name)))


class ParseError(Error, ValueError):
    """A text is not what it should be: no JSON, no quantity, no date, no query."""


class InvalidError(Error, ValueError):
    """A catalogue has issues of severity error."""


class UnknownFieldError(Error, KeyError):
    """There is no field of that name."""


class UnknownRecordError(Error, KeyError):
    """There is no record, or nothing in a list, of that identity."""


class UnlikeUnitsError(Error, TypeError):
    """Quantities of unlike units were compared or converted."""


class UnknownWordError(Error, ValueError):
    """A word is not one of a closed list."""


class LimitError(Error, ValueError):
    """Something is larger or deeper than is accepted."""


class UnverifiableError(Error, ValueError):
    """A text can't be checked against."""


class DamagedError(Error, ValueError):
    """A compiled catalogue is not as it was made."""


class OtherFormatError(Error, ValueError):
    """A compiled catalogue was made by another version of the library, or for another kind of machine."""


class CancelledError(Error):
    """What was going on was cancelled by its cancellable."""


class FileError(Error, OSError):
    """A file can't be read or written. `errno` and `strerror` are set as for any OSError."""

    _errno = errno.EIO

    def __init__(self, message: str = "", domain: str = "g-io-error-quark", code: int = 0) -> None:
        super().__init__(message, domain, code)
        self.errno, self.strerror = self._errno, message


class MissingFileError(FileError, FileNotFoundError):
    """There is no such file."""

    _errno = errno.ENOENT


class RefusedFileError(FileError, PermissionError):
    """The system refuses access to a file."""

    _errno = errno.EACCES


_BY_CODE = {
    ("pioneer-error-quark", ErrorCode.PARSE): ParseError,
    ("pioneer-error-quark", ErrorCode.INVALID): InvalidError,
    ("pioneer-error-quark", ErrorCode.UNKNOWN_FIELD): UnknownFieldError,
    ("pioneer-error-quark", ErrorCode.UNKNOWN_RECORD): UnknownRecordError,
    ("pioneer-error-quark", ErrorCode.UNLIKE_UNITS): UnlikeUnitsError,
    ("pioneer-error-quark", ErrorCode.UNKNOWN_WORD): UnknownWordError,
    ("pioneer-error-quark", ErrorCode.LIMIT): LimitError,
    ("pioneer-error-quark", ErrorCode.UNVERIFIABLE): UnverifiableError,
    ("pioneer-error-quark", ErrorCode.DAMAGED): DamagedError,
    ("pioneer-error-quark", ErrorCode.OTHER_FORMAT): OtherFormatError,
    ("g-io-error-quark", Gio.IOErrorEnum.NOT_FOUND): MissingFileError,
    ("g-io-error-quark", Gio.IOErrorEnum.PERMISSION_DENIED): RefusedFileError,
    ("g-io-error-quark", Gio.IOErrorEnum.CANCELLED): CancelledError,
}
_BY_DOMAIN = {"g-io-error-quark": FileError, "g-file-error-quark": FileError}

for _cls in {Error, FileError, *_BY_CODE.values()}:
    _cls.__module__ = "gi.repository.Pioneer"


def translate(error):
    """The exception of ours for one of GLib's."""
    if isinstance(error, Error):
        return error
    cls = _BY_CODE.get((error.domain, error.code)) or _BY_DOMAIN.get(error.domain, Error)
    return cls(error.message, error.domain, error.code)


def unknown_record(message):
    return UnknownRecordError(message, "pioneer-error-quark", ErrorCode.UNKNOWN_RECORD)


def unknown_field(message):
    return UnknownFieldError(message, "pioneer-error-quark", ErrorCode.UNKNOWN_FIELD)


def unknown_word(message):
    return UnknownWordError(message, "pioneer-error-quark", ErrorCode.UNKNOWN_WORD)
