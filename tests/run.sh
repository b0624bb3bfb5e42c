#!/bin/sh
# run.sh - Installs what is missing for the tests, builds, runs all of them, and counts
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Ends with a line "N passed, N failed"; fails where any test failed, was skipped or ran out of time. With CI=true it builds
# from nothing.

set -u
cd "$(dirname "$0")/.." || exit 2
. tests/tools/packages.sh

export LC_ALL=C.UTF-8 G_DEBUG=fatal-warnings
passed=0
failed=0

# check NAME COMMAND...: counts one test.
check ()
{
  printf '\n== %s\n' "$1"
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
  fi
}

# build FOLDER OPTION...
build ()
{
  if [ "${CI:-}" = true ]; then
    rm -rf "$1"
  fi
  if [ -f "$1/build.ninja" ]; then
    meson setup --reconfigure "$@"
  else
    meson setup "$@"
  fi && ninja -C "$1"
}

# run_tests FOLDER OPTION...: counts what meson ran.
run_tests ()
{
  rm -f "$1/meson-logs/testlog.json"
  meson test -C "$@" --no-rebuild --print-errorlogs
  counts=$(/usr/bin/python3 tests/tools/count-results.py "$1") || counts='0 1'
  passed=$((passed + ${counts% *}))
  failed=$((failed + ${counts#* }))
}

packages_install build python javascript node page vala lua ruby perl checks || exit 2

check 'Layout of the code' sh tests/tools/check-format.sh
check 'Rules of the house' /usr/bin/python3 tests/tools/check-house.py

check 'Build' build _build-test -Dwerror=true -Dintrospection=enabled -Ddocs=enabled
check 'What Node.js needs' sh bindings/javascript/node/install-modules.sh _build-test/bindings/javascript/node
check 'What pages are tested with' sh tests/page/install-modules.sh _build-test/tests/page
run_tests _build-test
check 'What the documents show' /usr/bin/python3 tests/tools/check-docs.py _build-test
check 'Release and installation' sh tests/install/test-install.sh _build-test

# A leak or a read out of bounds ends the test; GLib's own allocator would hide them.
export CC=clang G_SLICE=always-malloc
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
check 'Build with sanitizers' build _build-sanitize \
  -Dwerror=true -Dintrospection=disabled -Dfuzzers=true -Doptimization=1 -Db_sanitize=address,undefined -Db_lundef=false
run_tests _build-sanitize --timeout-multiplier 4

printf '\n%u passed, %u failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
