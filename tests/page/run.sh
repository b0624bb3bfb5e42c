#!/bin/sh
# run.sh - Runs a test of pages in Chromium
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# sh run.sh FOLDER MAKE-PAGES TEST     FOLDER is where install-modules.sh installed; the test is skipped where it didn't, or where
# there is no Chromium.

set -eu
folder=$1
if [ ! -e "$folder/node_modules/.installed" ]; then
  echo "There is no playwright-core: sh $(dirname "$0")/install-modules.sh $folder installs it" >&2
  exit 77
fi
command -v chromium >/dev/null || {
  echo "There is no chromium" >&2
  exit 77
}

for script in "$(dirname "$0")"/../../libpioneer/report/render/page/*.js; do
  node --check "$script"
done

pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
"$2" "$pages" "$(dirname "$0")/sections.json"
PAGE_MODULES=$folder PAGES=$pages MAKE_PAGES=$2 DESCRIPTION=$(dirname "$0")/sections.json node --test "$3"
