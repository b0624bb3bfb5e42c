#!/bin/sh
# check-format.sh - Checks the layout of all C code, and says how to mend it
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

cd "$(dirname "$0")/../.." || exit 2
export LC_ALL=C # what is quoted may be cut amid a character

found=$(git ls-files -z '*.c' '*.h' | xargs -0 clang-format --dry-run --Werror 2>&1)
status=$?
[ "$status" -eq 0 ] && exit 0

echo "$found" | grep -av '^[^:]*:[0-9]*:[0-9]*: error: code should be clang-formatted' | grep -a '^[^ ]*: ' >&2
echo "Places where the layout is not that of .clang-format:"
echo "$found" | sed -n 's/^\([^:]*\):[0-9]*:[0-9]*: error: code should be clang-formatted.*/\1/p' | uniq -c
echo "Mend them with: git ls-files '*.c' '*.h' | xargs clang-format -i"
exit "$status"
