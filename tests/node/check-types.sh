#!/bin/sh
# check-types.sh - Checks that the declarations for TypeScript are what write-types.py writes, and that the examples agree with them
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# sh check-types.sh GIR FOLDER     FOLDER is the build's of the package; the test is skipped where nothing was installed into it.

set -eu
tree=$(cd "$(dirname "$0")/../.." && pwd)
types=$tree/bindings/javascript/node/types
folder=$2
if [ ! -e "$folder/node_modules/.installed" ]; then
  echo "There is no TypeScript: sh $tree/bindings/javascript/node/install-modules.sh $folder installs it" >&2
  exit 77
fi

made=$folder/types
rm -rf "$made"
mkdir -p "$made/fresh" "$made/gjs" "$made/node"

/usr/bin/python3 "$tree/bindings/javascript/write-types.py" "$1" "$folder" "$made/fresh"
for name in index.d.ts gjs.d.ts; do
  diff -u "$types/$name" "$made/fresh/$name" | head -60 >"$made/difference"
  if [ -s "$made/difference" ]; then
    cat "$made/difference"
    echo "$types/$name isn't what write-types.py writes; ninja javascript-types writes it anew" >&2
    exit 1
  fi
done

# check NAME SUFFIX: the examples, as TypeScript reads them from a project of a user's.
check ()
{
  cp "$tree"/examples/*-*"$2" "$made/$1"
  cat >"$made/$1/tsconfig.json" <<END
{
  "compilerOptions": {
    "target": "es2022", "module": "esnext", "moduleResolution": "bundler", "lib": ["es2023"], "types": [$3],
    "strict": true, "noEmit": true, "allowJs": true, "checkJs": true, "skipLibCheck": $4,
    "paths": {"libpioneer": ["$types/index.d.ts"]}
  },
  "include": ["*$2", "*.d.ts", "*.ts"]
}
END
  "$folder/node_modules/.bin/tsc" --project "$made/$1"
}

# What comes with GJS has errors of its own, which are not looked at.
cp "$types/gjs.d.ts" "$made/gjs"
echo "import '@girs/gjs'; import '@girs/gjs/ambient'; import '@girs/gjs/dom'; import '@girs/gio-2.0/ambient';" >"$made/gjs/globals.d.ts"
check gjs .js '' true

cp "$tree/tests/node/types.test.ts" "$made/node"
check node .mjs '"node"' false
