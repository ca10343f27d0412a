package jp.shuno.ocr.reading;

import java.util.List;

/**
 * What was read from one file.
 *
 * @param name of the file, without folder
 * @param pages in their order; a file that cannot be opened at all has one page of kind {@link PageKind#UNKNOWN}
 */
public record Document(String name, List<PageReading> pages) {

    /** Copies the list. */
    public Document {
        pages = List.copyOf(pages);
    }
}
