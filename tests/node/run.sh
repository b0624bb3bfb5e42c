#!/bin/sh
# run.sh - Runs a program in Node.js with libpioneer from the tree
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# sh run.sh FOLDER ARGUMENT...     FOLDER is the build's of the package; a test is skipped where nothing was installed into it.

set -eu
folder=$1
shift
if [ ! -e "$folder/node_modules/.installed" ]; then
  echo "There is no node-gtk: sh $(dirname "$0")/../../bindings/javascript/node/install-modules.sh $folder installs it" >&2
  exit 77
fi
exec node --import "$folder/here.mjs" "$@"
