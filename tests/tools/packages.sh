# packages.sh - Installs from Debian's packages what is missing; sourced by the scripts that build
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# shellcheck shell=sh

# What it is for, the package, and a command that succeeds where the package's content is there already.
packages_table ()
{
  cat <<'END'
build       gcc                     command -v gcc
build       libc6-dev               echo '#include <stdlib.h>' | cpp
build       pkg-config              command -v pkg-config
build       meson                   command -v meson
build       ninja-build             command -v ninja
build       libglib2.0-dev          pkg-config --atleast-version=2.74 gio-2.0
build       libjson-glib-dev        pkg-config --atleast-version=1.6 json-glib-1.0
build       libstemmer-dev          echo '#include <libstemmer.h>' | cpp
build       libxlsxwriter-dev       pkg-config --exists xlsxwriter
python      libgirepository1.0-dev  pkg-config --atleast-version=1.74 gobject-introspection-1.0
python      gobject-introspection   command -v g-ir-scanner
python      python3-gi              /usr/bin/python3 -c 'import gi'
frames      python3-pandas          /usr/bin/python3 -c 'import pandas'
frames      python3-jinja2          /usr/bin/python3 -c 'import jinja2'
javascript  libgirepository1.0-dev  pkg-config --atleast-version=1.74 gobject-introspection-1.0
javascript  gobject-introspection   command -v g-ir-scanner
javascript  gjs                     command -v gjs
node        libgirepository1.0-dev  pkg-config --atleast-version=1.74 gobject-introspection-1.0
node        gobject-introspection   command -v g-ir-scanner
node        libcairo2-dev           pkg-config --exists cairo
node        nodejs                  command -v node
node        npm                     command -v npm
node        libnode-dev             test -e "$(dirname "$(dirname "$(node -p process.execPath)")")/include/node/node.h"
node        g++                     command -v c++
node        make                    command -v make
node        python3                 command -v python3
page        chromium                command -v chromium
page        weasyprint              command -v weasyprint
page        nodejs                  command -v node
page        npm                     command -v npm
vala        valac                   command -v valac
lua         lua5.3                  command -v lua5.3
lua         lua-lgi                 lua5.3 -e 'require "lgi"'
ruby        ruby                    command -v ruby
ruby        ruby-gobject-introspection ruby -e 'require "gobject-introspection"'
perl        libglib-object-introspection-perl perl -MGlib::Object::Introspection -e 1
checks      python3-jsonschema      /usr/bin/python3 -c 'import jsonschema'
checks      python3-openpyxl        /usr/bin/python3 -c 'import openpyxl'
checks      python3-pandas          /usr/bin/python3 -c 'import pandas'
checks      python3-jinja2          /usr/bin/python3 -c 'import jinja2'
checks      mypy                    command -v mypy
checks      abigail-tools           command -v abidw
checks      clang-format            command -v clang-format
checks      g++                     command -v c++
checks      clang                   command -v clang
checks      libclang-rt-dev         echo 'int main (void) { return 0; }' | clang -fsanitize=address -x c -o /dev/null -
checks      llvm                    command -v llvm-symbolizer
checks      gi-docgen               command -v gi-docgen
checks      groff                   groff -man -Tutf8 /dev/null
checks      man-db                  command -v man
checks      mandoc                  command -v mandoc
checks      zsh                     command -v zsh
checks      fish                    command -v fish
peers       g++                     command -v c++
peers       libsqlite3-dev          pkg-config --exists sqlite3
peers       libxapian-dev           pkg-config --exists xapian-core
peers       libgroonga-dev          pkg-config --exists groonga
peers       groonga-token-filter-stem test -e "$(pkg-config --variable=pluginsdir groonga)/token_filters/stem.so"
peers       liblucene8-java         ls /usr/share/java/lucene-core-8.*.jar
peers       default-jdk-headless    command -v javac
END
}

# packages_missing PURPOSE...: prints the packages that are missing for any of the purposes.
packages_missing ()
{
  packages_table | while read -r purpose package probe; do
    case " $* " in
      *" $purpose "*) (eval "$probe") </dev/null >/dev/null 2>&1 || echo "$package" ;;
    esac
  done | sort -u
}

# packages_install PURPOSE...: installs what is missing. Nothing is asked, and nothing is done where all is there.
packages_install ()
{
  missing=$(packages_missing "$@" | tr '\n' ' ')
  [ -n "$missing" ] || return 0

  if ! command -v apt-get >/dev/null; then
    echo "This system has no apt-get. Please install what these packages of Debian 12 hold, and try again: $missing" >&2
    return 1
  fi

  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    as_root=sudo
    command -v sudo >/dev/null || {
      echo "There is no sudo. Please run as root, and try again: apt-get install $missing" >&2
      return 1
    }
  fi

  echo "Installing $missing"
  # shellcheck disable=SC2086 # the names are words of their own
  said=$($as_root apt-get update -qq 2>&1 &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends $missing 2>&1) || {
    echo "$said" >&2
    return 1
  }

  missing=$(packages_missing "$@" | tr '\n' ' ')
  [ -z "$missing" ] || echo "Still missing or too old: $missing(Debian 12 or later has what is needed)" >&2
  [ -z "$missing" ]
}
