# engines.sh - Installs the engines that search is compared with, and builds their drivers; to be sourced
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
# shellcheck shell=sh

# compile NAME PACKAGE...: one driver in C or C++. Flags are words of their own.
# shellcheck disable=SC2046
compile ()
{
  name=$1
  shift
  case "$name" in
    xapian) ${CXX:-c++} -std=c++17 -O2 -Wall -Wextra -c -o "$bin/$name.o" "$here/driver-$name.cc" $(pkg-config --cflags "$@") ;;
    *) ${CC:-cc} -std=gnu17 -O2 -Wall -Wextra -c -o "$bin/$name.o" "$here/driver-$name.c" $(pkg-config --cflags "$@") ;;
  esac
  ${CXX:-c++} -o "$bin/driver-$name" "$bin/$name.o" "$bin/driver.o" $(pkg-config --libs "$@") "-Wl,-rpath,$folder/library/libpioneer"
}

compile_lucene ()
{
  jars=$(ls /usr/share/java/lucene-core-8.*.jar | tail -n 1):$(ls /usr/share/java/lucene-analyzers-common-8.*.jar | tail -n 1)
  javac -cp "$jars" -d "$bin" "$here/DriverLucene.java"
  cat > "$bin/driver-lucene" <<END
#!/bin/sh
exec java -XX:+UseSerialGC -Xms2g -Xmx4g -cp "$jars:$bin" DriverLucene "\$@"
END
  chmod +x "$bin/driver-lucene"
}

# engines_build HERE FOLDER: leaves the drivers, whose sources are in HERE, in FOLDER/bin, and sets folder to its whole path.
# shellcheck disable=SC2046
engines_build ()
{
  here=$1
  tree=$here/../../..
  # shellcheck source=../../tools/packages.sh
  . "$tree/tests/tools/packages.sh"
  packages_install build peers
  mkdir -p "$2/bin"
  folder=$(cd "$2" && pwd)
  bin=$folder/bin

  [ -f "$folder/library/build.ninja" ] || meson setup "$folder/library" "$tree" -Dtests=false -Dexamples=false -Dintrospection=disabled >/dev/null
  ninja -C "$folder/library" >/dev/null
  ${CC:-cc} -std=gnu17 -O2 -Wall -Wextra -c -o "$bin/driver.o" "$here/driver.c" $(pkg-config --cflags glib-2.0)
  compile fts5 glib-2.0 sqlite3
  compile xapian glib-2.0 xapian-core
  compile groonga glib-2.0 groonga
  PKG_CONFIG_PATH=$folder/library/meson-uninstalled compile pioneer pioneer-1.0
  compile_lucene
}
