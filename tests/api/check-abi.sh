#!/bin/sh
# check-abi.sh - Checks that programs built with the last release run with this library
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# check-abi.sh LIBRARY VERSION SYMBOLS RELEASE HEADER...     RELEASE is what was written down for the last one, pioneer-1.0.abi. Before 1.0 there is
#                                                            none, and nothing is promised; from then on it's an error if it is missing.
# check-abi.sh --write LIBRARY HEADER... > tests/api/pioneer-1.0.abi     writes it down, for a release
#
# The comparison itself is tried each time: all functions must be in what is written down, and a function that has gone, or takes something
# else, must be found out.

set -eu

# write LIBRARY HEADER...: what is in no public header is no part of it.
write ()
{
  written=$1
  shift
  for header; do
    shift
    set -- "$@" --header-file "$header"
  done
  abidw --exported-interfaces-only --drop-private-types --no-corpus-path --no-comp-dir-path --no-show-locs --no-parameter-names "$@" "$written"
}

fail ()
{
  echo "$*" >&2
  exit 1
}

# is_alike OLD NEW: but for what has been added. abidiff's status has 4 for any other change, and 1 or 2 where it couldn't tell.
is_alike ()
{
  status=0
  abidiff --no-added-syms "$1" "$2" > "$folder/said" 2>&1 || status=$?
  [ $((status & 3)) -eq 0 ] || fail "abidiff: $(cat "$folder/said")"
  [ $((status & 12)) -eq 0 ]
}

# must_differ WHAT PATTERN: what is made of the present by sed.
must_differ ()
{
  sed "$2" "$folder/now.abi" > "$folder/changed.abi"
  if is_alike "$folder/now.abi" "$folder/changed.abi"; then
    fail "abidiff doesn't find out that a function $1"
  fi
}

if [ "$1" = --write ]; then
  shift
  write "$@"
  exit 0
fi

library=$1
version=$2
symbols=$3
release=$4
shift 4
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

write "$library" "$@" > "$folder/now.abi"
for symbol in $(grep -v '^#' "$symbols"); do
  grep -q "elf-symbol-id='$symbol'" "$folder/now.abi" || fail "$symbol is not in what abidw writes; it needs the debugging information of gcc -g"
done
must_differ 'has gone' "/elf-symbol name='pioneer_catalogue_load'/d; s/ elf-symbol-id='pioneer_catalogue_load'//"
must_differ 'takes something else' "/ elf-symbol-id='pioneer_list_get'/{n;n;d;}"

if [ -e "$release" ]; then
  is_alike "$release" "$folder/now.abi" || fail "Programs built with the last release would break: $(cat "$folder/said")"
  echo "Compatible with the last release."
else
  case $version in
    0.*) echo "Version $version comes before the first release, so that there is nothing to be compatible with." ;;
    *) fail "There is no $release, which version $version should be compared with: see check-abi.sh --write" ;;
  esac
fi
