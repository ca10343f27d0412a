# shellcheck shell=bash
# Sourced by shuno, demo and test: finds a JDK of version 21 or newer, and installs one where that was asked for.
# Version numbers are read from the file "release" of each JDK; no JVM is started to look.
# Works with the bash 3.2 of macOS.

JDK_VERSION_MIN=21

# Prints the feature version (25 for 25.0.3) of the JDK in folder $1, or 0.
jdk_version() {
    local version
    version=$(sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || true
    echo "${version:-0}"
}

# Is folder $1 a JDK that is new enough and has the program $2 (java to run, javac to build)?
jdk_is_usable() {
    [ -x "$1/bin/$2" ] && [ "$(jdk_version "$1")" -ge "$JDK_VERSION_MIN" ]
}

# Prints the folder of the JDK to use for program $1. Returns 1, with a line on standard error, if there is none.
# SHUNO_JAVA_HOME is an order: if it does not fit, nothing else is tried. JAVA_HOME is a wish.
find_jdk() {
    local program=$1 home best="" best_version=0 version path_java
    if [ -n "${SHUNO_JAVA_HOME:-}" ]; then
        if jdk_is_usable "$SHUNO_JAVA_HOME" "$program"; then
            echo "$SHUNO_JAVA_HOME"
            return 0
        fi
        echo "SHUNO_JAVA_HOME=$SHUNO_JAVA_HOME is not a JDK $JDK_VERSION_MIN or newer with bin/$program." >&2
        return 1
    fi
    if [ -n "${JAVA_HOME:-}" ] && jdk_is_usable "$JAVA_HOME" "$program"; then
        echo "$JAVA_HOME"
        return 0
    fi
    path_java=$(command -v java || true)
    if [ -n "$path_java" ]; then
        path_java=$(readlink -f "$path_java" 2>/dev/null || echo "$path_java")
    fi
    for home in "${path_java%/bin/java}" /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$home" ] && jdk_is_usable "$home" "$program"; then
            version=$(jdk_version "$home")
            if [ "$version" -gt "$best_version" ]; then
                best=$home
                best_version=$version
            fi
        fi
    done
    if [ -z "$best" ]; then
        echo "No JDK $JDK_VERSION_MIN or newer found: install one and point SHUNO_JAVA_HOME or JAVA_HOME at it." >&2
        return 1
    fi
    echo "$best"
}

# Like find_jdk for building, but installs a JDK from the packages of the system if none is there.
find_or_install_jdk() {
    local package
    if find_jdk javac 2>/dev/null; then
        return 0
    fi
    if [ -z "${SHUNO_JAVA_HOME:-}" ] && command -v apt-get >/dev/null; then
        echo "No JDK $JDK_VERSION_MIN or newer found, asking apt-get for one." >&2
        as_root apt-get update --quiet >&2 || true
        for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
            if [ -n "$(apt-cache show "$package" 2>/dev/null)" ]; then
                as_root apt-get install --yes --quiet --no-install-recommends "$package" >&2 || true
                break
            fi
        done
    fi
    find_jdk javac
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null; then
        sudo --non-interactive DEBIAN_FRONTEND=noninteractive "$@"
    else
        echo "Not root and no sudo: cannot run $*" >&2
        return 1
    fi
}

# The JVM takes the encoding of arguments and file names from the locale, and many hold Japanese.
use_utf8_locale() {
    if [ "$(locale charmap 2>/dev/null)" != "UTF-8" ]; then
        export LC_ALL=C.UTF-8
    fi
}

# Prints the comment on top of script $1: purpose, options and exit codes.
print_help() {
    sed -n '2,/^[^#]/ { /^#/ s/^# \{0,1\}//p; }' "$1"
}
