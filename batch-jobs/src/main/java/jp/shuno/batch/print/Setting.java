package jp.shuno.batch.print;

import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.print.Sheet.Align;
import jp.shuno.batch.print.Sheet.Style;
import jp.shuno.ocr.form.Area;

/**
 * 組版: puts a text into the room that there is. Print shrinks down to a floor, then the text runs over several lines;
 * what still has no room stops the letter.
 */
final class Setting {

    /** The smallest print that is sent to residents, in points. */
    static final double FLOOR = 7;

    private static final double STEP = 0.5;
    private static final double LINE_PITCH = 1.3;
    private static final String NOT_FIRST = "、。,.)」』】〕・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々:!?%円";
    private static final String NOT_LAST = "(「『【〔";

    private final Letter letter;
    private final Sheet sheet;

    Setting(Letter letter, Sheet sheet) {
        this.letter = letter;
        this.sheet = sheet;
    }

    /**
     * Sets a text within an area, in the middle of its height.
     *
     * @param style with the size that is wanted, at least {@link #FLOOR}
     * @param place for the error
     * @throws UnprintableLetterException when it finds no room
     */
    void fit(Style style, Align align, Area area, String text, String place) {
        Style shrunk = style;
        while (sheet.width(shrunk, text, place) > area.width()) {
            if (shrunk.size() - STEP < FLOOR) {
                wrapInto(style, align, area, text, place);
                return;
            }
            shrunk = shrunk.ofSize(shrunk.size() - STEP);
        }
        sheet.text(shrunk, align, at(align, area), area.centreY(), text, place);
    }

    /**
     * Sets a text from the top of an area over as many lines as it needs, smaller only where they find no room.
     *
     * @param place for the error
     * @throws UnprintableLetterException when it finds no room
     */
    void wrap(Style style, Area area, String text, String place) {
        Wrapped wrapped = wrapped(style, area, text, place);
        set(wrapped, Align.LEFT, area, area.y() + wrapped.pitch() / 2, place);
    }

    private void wrapInto(Style style, Align align, Area area, String text, String place) {
        Wrapped wrapped = wrapped(style, area, text, place);
        double height = wrapped.pitch() * (wrapped.lines().size() - 1);
        set(wrapped, align, area, area.centreY() - height / 2, place);
    }

    private void set(Wrapped wrapped, Align align, Area area, double first, String place) {
        double y = first;
        for (String line : wrapped.lines()) {
            sheet.text(wrapped.style(), align, at(align, area), y, line, place);
            y += wrapped.pitch();
        }
    }

    /** Lines that have room. */
    private record Wrapped(Style style, List<String> lines) {

        double pitch() {
            return style.millimetres() * LINE_PITCH;
        }
    }

    /** Small print is better than a torn word, and a torn word better than no letter. */
    private Wrapped wrapped(Style style, Area area, String text, String place) {
        for (boolean wholeWords : List.of(true, false)) {
            for (double size = style.size(); size >= FLOOR; size -= STEP) {
                Style smaller = style.ofSize(size);
                Wrapped wrapped = new Wrapped(smaller, lines(smaller, area.width(), text, place, wholeWords));
                if (wrapped.pitch() * wrapped.lines().size() <= area.height()) {
                    return wrapped;
                }
            }
        }
        throw UnprintableLetterException.noRoom(letter.name(), place);
    }

    private static double at(Align align, Area area) {
        return switch (align) {
            case LEFT -> area.x();
            case CENTRE -> area.centreX();
            case RIGHT -> area.right();
        };
    }

    /**
     * The text cut into lines: numbers, and words of letters or katakana, stay whole where they can, and no line begins
     * with a closing mark or ends with an opening one.
     *
     * @param width millimetres
     */
    List<String> lines(Style style, double width, String text, String place) {
        return lines(style, width, text, place, true);
    }

    private List<String> lines(Style style, double width, String text, String place, boolean wholeWords) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String rest = paragraph;
            while (sheet.width(style, rest, place) > width) {
                int cut = cut(style, width, rest, place, wholeWords);
                lines.add(rest.substring(0, cut).stripTrailing());
                rest = rest.substring(cut).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }

    /** Where the longest line that fits ends, at least after one character. */
    private int cut(Style style, double width, String text, String place, boolean wholeWords) {
        int fitting = text.offsetByCodePoints(0, 1);
        while (fitting < text.length()) {
            int next = text.offsetByCodePoints(fitting, 1);
            if (sheet.width(style, text.substring(0, next), place) > width) {
                break;
            }
            fitting = next;
        }
        for (int cut = Math.min(fitting, text.length() - 1); cut > 0; cut = text.offsetByCodePoints(cut, -1)) {
            if (isBreak(text, cut, wholeWords)) {
                return cut;
            }
        }
        return fitting;
    }

    private static boolean isBreak(String text, int index, boolean wholeWords) {
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return !wholeWords || !(isAscii(before) && isAscii(after) || isKatakana(before) && isKatakana(after));
    }

    private static boolean isAscii(int character) {
        return character < 0x80 && character != ' ';
    }

    private static boolean isKatakana(int character) {
        return character >= 'ァ' && character <= 'ー';
    }
}
