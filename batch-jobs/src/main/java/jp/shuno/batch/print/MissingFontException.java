package jp.shuno.batch.print;

import java.nio.file.Path;
import java.util.List;

/** A font that letters are printed with is not installed. */
public final class MissingFontException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String fontPackage;

    MissingFontException(String file, String fontPackage, List<Path> folders) {
        super("the font " + file + " is in none of " + folders + ": install the package " + fontPackage);
        this.file = file;
        this.fontPackage = fontPackage;
    }

    /** Name of the missing file. */
    public String file() {
        return file;
    }

    /** The package of Debian and Ubuntu that brings it. */
    public String fontPackage() {
        return fontPackage;
    }
}
