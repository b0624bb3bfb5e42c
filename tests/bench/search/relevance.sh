#!/bin/sh
# relevance.sh - Installs, builds and runs the comparison of rankings on collections that people judged
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# relevance.sh [FOLDER [COLLECTION...]]: FOLDER (default _build-peers) gets the indexes and what was measured. A COLLECTION is a folder with
# corpus.tsv, topics.tsv and qrels.txt, as relevance.py says; default: one that is made of Debian's packages and their tags.

set -eu
here=$(cd "$(dirname "$0")" && pwd)
tree=$(cd "$here/../../.." && pwd)
folder=${1:-$tree/_build-peers}
[ $# -eq 0 ] || shift

# shellcheck source=engines.sh
. "$here/engines.sh"
engines_build "$here" "$folder"

if [ $# -eq 0 ]; then
  /usr/bin/python3 "$here/judged.py" "$folder"
  set -- "$folder/tags"
fi
exec /usr/bin/python3 "$here/relevance.py" "$folder" "$@"
