#!/bin/sh
# check-format.sh - Checks the layout of all C code, and says how to mend it
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

cd "$(dirname "$0")/../.." || exit 2
export LC_ALL=C # what is quoted may be cut amid a character

found=$(find bindings examples libpioneer tests -name '*.[ch]' -print0 | sort -z | xargs -0 clang-format --dry-run --Werror 2>&1)
status=$?
[ "$status" -eq 0 ] && exit 0

places=$(echo "$found" | sed -n 's/^\([^:]*\):[0-9]*:[0-9]*: error: code should be clang-formatted.*/\1/p' | uniq -c)
if [ -n "$places" ]; then
  echo "Places where the layout is not that of .clang-format:"
  echo "$places"
  echo "Mend them with: find bindings examples libpioneer tests -name '*.[ch]' | xargs clang-format -i"
else
  echo "$found"
fi
exit "$status"
