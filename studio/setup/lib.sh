# SPDX-FileCopyrightText: 2026 Dialogist contributors
# SPDX-License-Identifier: MIT
# What the commands studio/run and tests/run share: installing packages, building the one library that older systems lack, and
# building Dialogist. Sourced by bash; $top is the checkout.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache="${DIALOGIST_BUILD_DIR:-$top/build}"

say() { printf '\n== %s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else
        say "Cannot install packages: not root, and sudo is missing. Please install by hand: $*"
        return 1
    fi
}

# Names that differ between releases are written first|second: the first that this system knows is taken.
build_packages="g++
    cmake
    ninja-build
    ccache
    mold
    pkg-config
    qt6-base-dev
    libqt6sql6-sqlite
    qt6-pdf-dev
    qt6-declarative-dev
    qt6-svg-dev|libqt6svg6-dev
    qt6-tools-dev
    qt6-tools-dev-tools
    qt6-l10n-tools
    libgl-dev
    libvulkan-dev
    libboost-dev
    libarchive-dev
    libcurl4-openssl-dev
    libgumbo-dev
    libicu-dev
    libuchardet-dev
    libyaml-cpp-dev
    libphonenumber-dev
    libprotobuf-dev
    libseccomp-dev
    libsqlite3-dev
    node-babel7-standalone
    fonts-noto-core"
test_packages="xvfb sqlite3 poppler-utils tesseract-ocr"

known_packages() {
    local name candidate
    for name in "$@"; do
        for candidate in ${name//|/ }; do
            if apt-cache show "$candidate" >/dev/null 2>&1; then
                echo "$candidate"
                break
            fi
        done
    done
}

installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

missing_packages() {
    local name candidate found
    for name in "$@"; do
        found=
        for candidate in ${name//|/ }; do installed "$candidate" && found=1; done
        [ -n "$found" ] || echo "$name"
    done
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        say "This is no Debian or Ubuntu: README says which packages Dialogist needs. Going on with what is here."
        return 0
    fi
    local missing known
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    say "Installing packages"
    as_root apt-get update -qq || say "The package lists could not be refreshed; trying with those that are here."
    known=$(known_packages $missing)
    [ -n "$known" ] || return 0
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $known >&2
}

# KSyntaxHighlighting has a Qt 6 package only from Debian 13 on (KF6). Before that its source is fetched with apt's own client from the
# next release's list, kept apart from the system's lists, and built for Qt 6 once.
highlighting_prefix() { echo "$cache/highlighting/install"; }

build_highlighting() {
    local dir="$cache/highlighting" prefix uri
    prefix=$(highlighting_prefix)
    [ -e "$prefix/built" ] && return 0
    command -v apt-get >/dev/null || return 1
    if apt-cache show libkf6syntaxhighlighting-dev >/dev/null 2>&1; then
        install_packages libkf6syntaxhighlighting-dev
        return
    fi
    install_packages extra-cmake-modules
    say "Building KSyntaxHighlighting for Qt 6 (once)"
    rm -rf "$dir" && mkdir -p "$dir/state/lists/partial" "$dir/cache/archives/partial" "$dir/source"
    uri=$(apt-get indextargets --format '$(REPO_URI) $(ORIGIN) $(CODENAME)' 'Created-By: Packages' 2>/dev/null |
        awk '$2 == "Debian" && $3 !~ /security|updates|backports/ {print $1; exit}')
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    if [ -z "$uri" ] || [ ! -e "$keyring" ]; then
        say "No Debian package source is set up on this system."
        return 1
    fi
    echo "deb-src [signed-by=$keyring] $uri trixie main" >"$dir/sources.list"
    local options=(-qq -o "Dir::Etc::sourcelist=$dir/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State=$dir/state"
        -o Dir::State::status=/var/lib/dpkg/status -o "Dir::Cache=$dir/cache" -o APT::Sandbox::User="$(id -un)")
    (
        set -e
        cd "$dir"
        apt-get "${options[@]}" update
        apt-get "${options[@]}" source --download-only --tar-only ksyntax-highlighting=5.116.0-1
        tar -xf ksyntax-highlighting_5.116.0.orig.tar.* -C source --strip-components 1
        # It asks for modules of its own age but needs nothing that 5.103 lacks.
        sed -i -E 's/find_package\(ECM [0-9.]+/find_package(ECM 5.103.0/' source/CMakeLists.txt
        cmake -S source -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_WITH_QT6=ON -DQT_MAJOR_VERSION=6 \
            -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX="$prefix"
        ninja -C build install
        touch "$prefix/built"
        rm -rf state cache source build
    ) >"$cache/highlighting.log" 2>&1
}

# build_dialogist <preset> <tests ON|OFF> [target…]
build_dialogist() {
    local preset="$1" tests="$2" dir="$cache/$1"
    shift 2
    mkdir -p "$cache"
    install_packages $build_packages || return 1
    if ! build_highlighting; then
        printf '\n*** KSyntaxHighlighting could not be had: Dialogist is built WITHOUT syntax highlighting. ***\n' >&2
        printf '*** The log is %s ***\n\n' "$cache/highlighting.log" >&2
    fi
    local launcher=()
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    cd "$top" || return 1
    say "Building Dialogist ($preset)"
    cmake --preset "$preset" -B "$dir" "${launcher[@]}" -DDIALOGIST_TESTS="$tests" \
        -DCMAKE_PREFIX_PATH="$(highlighting_prefix)" >"$dir.configure.log" 2>&1 || { cat "$dir.configure.log" >&2; return 1; }
    # As many compilers as processors: each has the precompiled header in memory, and more of them only get in each other's way.
    cmake --build "$dir" --parallel "$(nproc)" --target "${@:-all}" >"$dir.build.log" 2>&1 || { grep -vE '^\[[0-9]+/[0-9]+\] ' "$dir.build.log" | tail -60 >&2; return 1; }
}
