# shellcheck shell=bash
# Sourced by demo and test, after jdk.sh: the fonts that letters and forms are printed with.
# Works with the bash 3.2 of macOS.

# Package and file of each font, as the program looks for them (jp.shuno.batch.print.Typeface). The last one holds the
# kanji that only names have; letters without such a kanji are printed without it.
PRINT_FONTS=(fonts-ipaexfont:ipaexm.ttf fonts-ipaexfont:ipaexg.ttf fonts-ocr-b:OCRB.otf fonts-ipamj-mincho:ipamjm.ttf)

# Prints the packages of the fonts that are not there, one a line.
missing_font_packages() {
    local font
    for font in "${PRINT_FONTS[@]}"; do
        if [ -z "$(find /usr/share/fonts /usr/local/share/fonts /Library/Fonts "${HOME:-/nonexistent}/.local/share/fonts" \
            "${HOME:-/nonexistent}/.fonts" "${HOME:-/nonexistent}/Library/Fonts" -name "${font#*:}" 2>/dev/null | head -n 1)" ]; then
            echo "${font%%:*}"
        fi
    done | sort -u
}

# Installs the fonts that are missing from the packages of the system. Never fails: without them nothing is printed, and
# who wants to print is told which package is missing.
install_print_fonts() {
    local packages package
    packages=$(missing_font_packages)
    if [ -z "$packages" ]; then
        return 0
    fi
    if command -v apt-get >/dev/null; then
        # shellcheck disable=SC2086
        echo "Fonts for letters are missing, asking apt-get for them:" $packages >&2
        as_root apt-get update --quiet >&2 || true
        # One by one: a system that lacks one package may have the others.
        for package in $packages; do
            as_root apt-get install --yes --quiet --no-install-recommends "$package" >&2 || true
        done
        packages=$(missing_font_packages)
    fi
    if [ -n "$packages" ]; then
        # shellcheck disable=SC2086
        echo "Letters and forms cannot be printed in full, since these font packages are missing:" $packages >&2
    fi
}
