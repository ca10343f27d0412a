package jp.shuno.ocr.engine;

/**
 * What the engine makes of a line.
 *
 * @param text without blanks at its ends; empty when nothing was made out
 * @param confidence 0 to 1 by the engine's own account, which orders work and proves nothing
 */
public record LineText(String text, double confidence) {

    @Override
    public String toString() {
        return "LineText[" + text.length() + " characters]";
    }
}
