#!/bin/sh
# install-modules.sh - Installs what the tests of pages in a browser stand on into a folder, once
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# sh install-modules.sh FOLDER     fills FOLDER/node_modules as package-lock.json says

set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"

stamp="$(cat "$here/package-lock.json")"
if [ -f node_modules/.installed ] && [ "$(cat node_modules/.installed)" = "$stamp" ]; then
  exit 0
fi

cp "$here/package.json" "$here/package-lock.json" .
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
echo "$stamp" > node_modules/.installed
