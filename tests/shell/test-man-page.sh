#!/bin/sh
# test-man-page.sh - The manual page is sound by both groff and mandoc, and has what the command has
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# test-man-page.sh PIONEER PAGE

set -eu
export LC_ALL=C.UTF-8

warnings=$(groff -man -Tutf8 -ww -z "$2" 2>&1; mandoc -T lint -W error "$2" 2>&1) || true
if [ -n "$warnings" ]; then
  echo "$warnings"
  exit 1
fi

shown=$(MANWIDTH=500 man -l "$2" | col -bx)
for command in $("$1" --help --format json | sed -n 's/^ *"name" : "\(.*\)",$/\1/p'); do
  echo "$shown" | grep -q "^ *pioneer $command\|^ *$command " || { echo "nothing of: $command" && exit 1; }
  [ "$command" != pioneer ] || continue
  for option in $("$1" "$command" --help | sed -n 's/^ .*\(--[a-z-]*\) .*/\1/p'); do
    echo "$shown" | grep -q -e "$option" || { echo "nothing of: $command $option" && exit 1; }
  done
done
