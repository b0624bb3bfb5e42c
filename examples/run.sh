#!/bin/sh
# run.sh - From a bare Debian machine to a report, or to the example programs in a language
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# sh examples/run.sh                         installs what is missing, builds, and reports on England's pioneers
# sh examples/run.sh c|python|javascript|node     the same for a language, and runs the example programs in it

set -eu
cd "$(dirname "$0")/.."
build=_build
page=$build/england-pioneers.html
export LC_ALL=C.UTF-8

. tests/tools/packages.sh

# quietly COMMAND...: what it says is shown only where it fails.
quietly ()
{
  said=$("$@" 2>&1) || {
    echo "$said" >&2
    exit 1
  }
}

report ()
{
  echo
  command=$build/bindings/shell/pioneer
  "$command" report --programme integration-pioneers
  "$command" report --programme integration-pioneers --format html --output "$page"
  echo
  echo "The same as a page for the browser: $PWD/$page"
}

# run_examples SUFFIX COMMAND...
run_examples ()
{
  suffix=$1
  shift
  export GI_TYPELIB_PATH="$PWD/$build/libpioneer" LD_LIBRARY_PATH="$PWD/$build/libpioneer" PYTHONPATH="$PWD/bindings/python" GJS_PATH="$PWD/bindings/javascript/gjs"
  for program in examples/*-*"$suffix"; do
    printf '\n== %s\n\n' "$program"
    "$@" "$program"
  done
}

run_binary ()
{
  "$build/${1%.c}"
}

case ${1:-report} in
  report | c) packages_install build ;;
  python) packages_install build python frames ;;
  javascript | node) packages_install build "$1" ;;
  *) echo "Usage: sh examples/run.sh [c|python|javascript|node]" >&2 && exit 2 ;;
esac

echo "Building in $PWD/$build"
if [ -f $build/build.ninja ]; then
  quietly meson setup --reconfigure $build -Dbuildtype=release
else
  quietly meson setup $build -Dbuildtype=release -Dtests=false
fi
quietly ninja -C $build

case ${1:-report} in
  report) report ;;
  c) run_examples .c run_binary ;;
  python) run_examples .py /usr/bin/python3 ;;
  javascript) run_examples .js gjs -m ;;
  node)
    sh bindings/javascript/node/install-modules.sh "$build/bindings/javascript/node"
    run_examples .mjs sh tests/node/run.sh "$build/bindings/javascript/node"
    ;;
esac
