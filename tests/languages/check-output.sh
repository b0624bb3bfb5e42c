#!/bin/sh
# check-output.sh - Runs a program, which must end well, print what is expected, and say nothing else
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# sh check-output.sh EXPECTED COMMAND...

set -eu
expected=$1
shift
printed=$("$@" 2>&1) || {
  echo "It failed, and printed:" "$printed" >&2
  exit 1
}
echo "$printed" | diff "$expected" -
