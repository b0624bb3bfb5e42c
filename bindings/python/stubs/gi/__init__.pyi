# gi/__init__.pyi - What type checkers need to know of PyGObject to check programs that use libpioneer
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

def require_version(namespace: str, version: str) -> None: ...
