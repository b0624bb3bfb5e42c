#!/bin/sh
# test-install.sh - Makes a release, installs what is in it into a folder as docs/installing.md says, and uses it from there
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# sh tests/install/test-install.sh BUILD     BUILD is a build of this tree, which meson makes the release from; where the tree isn't a
# git repository, and so can't be released, it is installed from as it is. The release's own tests are not run: they are these.

set -eu
tree=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "$1" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
unset GI_TYPELIB_PATH LD_LIBRARY_PATH PKG_CONFIG_PATH PYTHONPATH XDG_DATA_DIRS || true

# quietly COMMAND...: what it says is shown only where it fails.
quietly ()
{
  said=$("$@" 2>&1) || { echo "$said" && exit 1; }
}

# same COMMAND...: what it prints must be what the program of the tree prints.
same ()
{
  "$@" >"$scratch/printed"
  cmp "$scratch/printed" "$scratch/expected" || { echo "not the same: $*" && exit 1; }
}

unpack ()
{
  quietly meson dist -C "$build" --no-tests --allow-dirty --formats xztar
  mkdir "$scratch/source"
  tar -xf "$build"/meson-dist/libpioneer-*.tar.xz -C "$scratch/source" --strip-components=1
  (cd "$build/meson-dist" && sha256sum --check --quiet libpioneer-*.sha256sum)
}

# What docs/installing.md says.
install ()
{
  meson setup _build --prefix "$prefix" --libdir lib -Ddefault_library=both -Dtests=false
  meson install -C _build
}

settings ()
{
  export PATH="$prefix/bin:$PATH"
  export PKG_CONFIG_PATH="$prefix/lib/pkgconfig"
  export LD_LIBRARY_PATH="$prefix/lib"
  export GI_TYPELIB_PATH="$prefix/lib/girepository-1.0"
  export PYTHONPATH="$prefix/lib/python3/dist-packages"
  export XDG_DATA_DIRS="$prefix/share:/usr/local/share:/usr/share"
}

compile ()
{
  gcc -o sites sites.c $(pkg-config --cflags --libs pioneer-1.0)
}

compile_static ()
{
  gcc -o sites sites.c $(pkg-config --cflags pioneer-1.0) \
    -Wl,-Bstatic -lpioneer-1.0 -Wl,-Bdynamic $(pkg-config --libs --static pioneer-1.0)
}

if [ -e "$tree/.git" ]; then
  unpack
else
  echo "No git repository: installing from the tree"
  cp -R "$tree" "$scratch/source"
  rm -rf "$scratch/source"/_build*
fi

prefix=$scratch/prefix
cd "$scratch/source"
quietly install
settings
cd "$scratch"
cp "$tree/examples/sites-for-older-people.c" sites.c
"$build/examples/sites-for-older-people" >expected

compile
same ./sites
compile_static
if readelf -d sites | grep -q libpioneer; then
  echo "what was linked statically still needs the shared library" && exit 1
fi
same env -u LD_LIBRARY_PATH ./sites

same /usr/bin/python3 "$tree/examples/sites-for-older-people.py"
same gjs -m "$tree/examples/sites-for-older-people.js"
if [ -e "$build/bindings/javascript/node/node_modules" ]; then
  same sh "$tree/tests/node/run.sh" "$build/bindings/javascript/node" "$tree/examples/sites-for-older-people.mjs"
fi

if command -v valac >/dev/null; then
  cp "$tree/tests/languages/smoke.vala" program.vala
  quietly valac --pkg pioneer-1.0 program.vala
  ./program | cmp - "$tree/tests/languages/smoke.expected"
fi

[ "$(pioneer --version)" = "pioneer $(pkg-config --modversion pioneer-1.0)" ]
for file in share/man/man1/pioneer.1 share/bash-completion/completions/pioneer.bash share/zsh/site-functions/_pioneer \
  share/fish/vendor_completions.d/pioneer.fish share/gir-1.0/Pioneer-1.0.gir; do
  [ -e "$prefix/$file" ] || { echo "not installed: $file" && exit 1; }
done

# Without installing: the same from the build folder.
unset GI_TYPELIB_PATH LD_LIBRARY_PATH PYTHONPATH XDG_DATA_DIRS
same meson devenv -C "$build" /usr/bin/python3 "$tree/examples/sites-for-older-people.py"
same meson devenv -C "$build" gjs -m "$tree/examples/sites-for-older-people.js"
echo "released, installed, and used in C, shared and static, Python, JavaScript and Vala"
