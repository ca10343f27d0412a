package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.report.TermStory.Source;

/** The lines of a story, no wider than a terminal: headings, dated events, and what stands below an event. */
final class StoryLines {

    static final int WIDTH = 96;

    private static final int INDENT = 4;
    private static final int DIGEST_SHOWN = 16;

    private final List<String> lines = new ArrayList<>();
    private final boolean full;

    /**
     * No lines yet.
     *
     * @param full whether files, digests and identifiers are told too
     */
    StoryLines(boolean full) {
        this.full = full;
    }

    boolean isFull() {
        return full;
    }

    /** All of them, in order. */
    List<String> all() {
        return lines;
    }

    void line(String text) {
        lines.add(text);
    }

    void section(String name, boolean empty) {
        lines.add("");
        lines.add("■ " + name + (empty ? " なし" : ""));
    }

    void event(LocalDate on, String sentence) {
        List<String> wrapped = DisplayWidth.wrapped(sentence, WIDTH - 14);
        lines.add("  " + on + "  " + wrapped.getFirst());
        wrapped.stream().skip(1).forEach(line -> lines.add(" ".repeat(14) + line));
    }

    /** Below an event. */
    void indented(String text) {
        int indent = 10 + INDENT;
        DisplayWidth.wrapped(text, WIDTH - indent).forEach(line -> lines.add(" ".repeat(indent) + line));
    }

    /** Below an event, where everything is told. */
    void identifier(String text) {
        if (full) {
            indented(text);
        }
    }

    /** Where a record came from, where everything is told. */
    void source(Source source) {
        if (!full) {
            return;
        }
        indented("ファイル %s 第%dレコード(SHA-256 %s…)"
                .formatted(
                        PrintableText.onOneLine(source.fileName()),
                        source.recordNo(),
                        source.sha256().substring(0, DIGEST_SHOWN)));
        indented(source.archive() == null ? "保管先にはもうありません" : "保管 " + source.archive());
    }
}
