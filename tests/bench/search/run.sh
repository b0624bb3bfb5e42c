#!/bin/sh
# run.sh - Installs, builds and runs the comparison with SQLite's FTS5, Xapian, Groonga and Lucene
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# run.sh [FOLDER [CORPUS...]]: FOLDER (default _build-peers) gets the corpora, the indexes and what was measured; corpora and
# indexes that are there are used again. CORPUS is packages or million; default: both. docs/performance.md says what is measured.

set -eu
here=$(cd "$(dirname "$0")" && pwd)
tree=$(cd "$here/../../.." && pwd)
folder=${1:-$tree/_build-peers}
[ $# -eq 0 ] || shift

# shellcheck source=engines.sh
. "$here/engines.sh"
engines_build "$here" "$folder"

/usr/bin/python3 "$here/corpus.py" "$folder"
exec /usr/bin/python3 "$here/compare.py" "$folder" "$@"
