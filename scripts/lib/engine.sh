# shellcheck shell=bash
# Sourced by demo and test, after jdk.sh: the program that reads text on scans.
# Works with the bash 3.2 of macOS.

# Packages of the engine and of its languages, as the program asks for them (jp.shuno.ocr.engine.Language), with a file of each.
ENGINE_PACKAGES=(tesseract-ocr:eng.traineddata tesseract-ocr-jpn:jpn.traineddata)

# Prints the packages of the engine that are not there, one a line.
missing_engine_packages() {
    local package
    for package in "${ENGINE_PACKAGES[@]}"; do
        if [ -z "$(find /usr/share/tesseract-ocr /usr/share/tessdata /usr/local/share/tessdata /opt/homebrew/share/tessdata \
            "${TESSDATA_PREFIX:-/nonexistent}" -name "${package#*:}" 2>/dev/null | head -n 1)" ]; then
            echo "${package%%:*}"
        fi
    done
}

# Installs what is missing from the packages of the system. Never fails: without the engine no scan is read, and who wants
# to read one is told which package is missing.
install_text_engine() {
    local packages package
    packages=$(missing_engine_packages)
    if [ -z "$packages" ]; then
        return 0
    fi
    if command -v apt-get >/dev/null; then
        # shellcheck disable=SC2086
        echo "The engine that reads scans is missing, asking apt-get for it:" $packages >&2
        as_root apt-get update --quiet >&2 || true
        for package in $packages; do
            as_root apt-get install --yes --quiet --no-install-recommends "$package" >&2 || true
        done
        packages=$(missing_engine_packages)
    fi
    if [ -n "$packages" ]; then
        # shellcheck disable=SC2086
        echo "Scans cannot be read, since these packages are missing:" $packages >&2
    fi
}
