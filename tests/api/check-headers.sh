#!/bin/sh
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Compiles every public header alone, as C and as C++: check-headers.sh "INCLUDE FLAGS" HEADER...
set -eu
flags=$1
shift
failed=0
for header in "$@"; do
  for language in c c++; do
    # The flags are meant to be split.
    # shellcheck disable=SC2086
    if ! ${CC:-cc} -x "$language" -Wall -Wextra -Werror -fsyntax-only $flags -include "$header" /dev/null; then
      echo "$header can't be compiled alone as $language"
      failed=1
    fi
  done
done
exit $failed
