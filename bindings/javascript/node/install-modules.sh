#!/bin/sh
# install-modules.sh - Installs what the package libpioneer stands on into a folder, once
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# sh install-modules.sh FOLDER     fills FOLDER/node_modules as package-lock.json says. node-gtk is compiled here, with the headers
# that node brought along where it did: a binary made elsewhere would be of other libraries.

set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"

stamp="$(node -p process.version) $(cat "$here/package-lock.json")"
if [ -f node_modules/.installed ] && [ "$(cat node_modules/.installed)" = "$stamp" ]; then
  exit 0
fi

cp "$here/package.json" "$here/package-lock.json" .
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error

prefix=$(dirname "$(dirname "$(node -p process.execPath)")")
headers=
if [ -e "$prefix/include/node/node.h" ]; then
  headers=--nodedir=$prefix
fi
# shellcheck disable=SC2086 # one option or none
(cd node_modules/node-gtk && said=$(../.bin/node-pre-gyp install --build-from-source $headers 2>&1) || { echo "$said" >&2; exit 1; })

echo "$stamp" > node_modules/.installed
