#!/bin/sh
# validate.sh - What docs/validate-in-ci.md shows as a job, run on the manual's catalogue
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# validate.sh PIONEER

set -eu
PATH=$(cd "$(dirname "$1")" && pwd):$PATH
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$(dirname "$0")/data/texts" "$(dirname "$0")/data/riverside.json" "$folder"
cd "$folder"

for file in *.json; do
  pioneer validate "$file" --with-shipped --texts texts
  pioneer convert "$file" --with-shipped --with-contacts | diff "$file" -
done
