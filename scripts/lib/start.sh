# shellcheck shell=bash
# Sourced by shuno and prepare-start: where the prepared start of a jar lies, and with which options the JVM runs.
# A prepared start is a folder with the unpacked jar and what a JVM kept of a rehearsal (its cache). A pointer, a file named
# by the jar and the JDK, holds its absolute path: a start for another jar, another JDK or another place is never used. The
# place matters, since a JVM that links classes ahead ends at once where a sealed library lies elsewhere than it did.
# Works with the bash 3.2 of macOS.

# The first JDK that makes a cache with method profiles in one step.
JDK_VERSION_OF_AOT=25

# Options of every run and of the rehearsal; a JVM uses what it kept only under the same ones.
START_OPTIONS=(-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED)
START_COLLECTOR=-XX:+UseSerialGC

# What a chunk reads lives for about a second. Room for it among the young keeps it from being moved among the old, where
# only a full collection would find it dead: a run then needs some 200 MB less.
START_YOUNG=(-Xmn192m -XX:SurvivorRatio=2 -XX:TargetSurvivorRatio=90)

# Prints the pointer to the prepared start of jar $1 for JDK $2, there or not. The jar carries a fixed time, so that it is
# known by its size and by when the file was last replaced.
start_pointer() {
    local identity
    identity=$(stat -c '%s-%Z' "$1" 2>/dev/null || stat -f '%z-%c' "$1" 2>/dev/null) || return 1
    echo "${1%/*}/start/$identity-$(start_jdk "$2").path"
}

# Prints version and vendor of JDK $1, fit for the name of a file.
start_jdk() {
    local line version="" vendor=""
    while IFS= read -r line; do
        case $line in
            JAVA_RUNTIME_VERSION=*) version=${line#*=} ;;
            JAVA_VERSION=*) version=${version:-${line#*=}} ;;
            IMPLEMENTOR=*) vendor=${line#*=} ;;
        esac
    done <"$1/release"
    line=$version-$vendor
    echo "${line//[^A-Za-z0-9.+-]/}"
}

# Sets start_place to the prepared start that pointer $1 names, if it is there, complete, and where it was made.
start_find() {
    start_place=""
    [ -f "$1" ] && IFS= read -r start_place <"$1" \
        && [ "$start_place" = "${1%/*}/${start_place##*/}" ] \
        && [ -f "$start_place/cache" ] && [ -f "$start_place/shuno.jar" ]
}

# Is JDK $1 one that makes an AOT cache? An older one makes a CDS archive.
start_knows_aot() {
    [ "$(jdk_version "$1")" -ge "$JDK_VERSION_OF_AOT" ]
}

# Sets start_cache to the options by which JDK $1 uses the cache in folder $2. The JVM looks itself whether the cache fits
# the classes and the machine; where it does not, it runs without, and nobody needs to be told.
start_cache_options() {
    if start_knows_aot "$1"; then
        start_cache=("-XX:AOTCache=$2/cache" "-Xlog:aot*=off" "-Xlog:cds*=off")
    else
        start_cache=("-XX:SharedArchiveFile=$2/cache" "-Xlog:cds*=off" "-Xlog:class+path*=off")
    fi
}
