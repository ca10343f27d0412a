package jp.shuno.ocr.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.shuno.ocr.engine.Language;
import jp.shuno.ocr.engine.LineEngine;
import jp.shuno.ocr.engine.LineText;
import jp.shuno.ocr.image.GrayImage;
import jp.shuno.ocr.image.Ink;
import jp.shuno.ocr.image.Tones;

/**
 * A printed line of digits, read by two models that know nothing of each other. Where they do not come to one result,
 * they read once more without what lies across the line, and with faded print made black.
 *
 * @param value the result; empty when nothing of the right length was read, or different numbers passed the check
 * @param candidates what was read, in the order in which it was
 * @param agreed whether both models read the value from the same picture
 * @param checked whether the value passes its check
 * @param confidence 0 to 1
 */
record DigitLine(Optional<String> value, List<String> candidates, boolean agreed, boolean checked, double confidence) {

    /** Tight and with its surroundings as it is, without what lies across it, and with faded print made black. */
    static final List<UnaryOperator<GrayImage>> PICTURES =
            List.of(UnaryOperator.identity(), UnaryOperator.identity(), Tones::blackestInk, Tones::fullContrast);

    /** Paper left beside a line, in pixels. */
    static final int MARGIN = 20;

    /**
     * Reads a line.
     *
     * @param characters that the engine may make out
     * @param normal makes a number of a text, empty where it is none
     * @param check whether the number can be right, by its check digit for example
     * @param oneIsEnough whether a number that passes the check needs no second reading, as it stands elsewhere too
     */
    static DigitLine read(
            LineEngine engine,
            GrayImage line,
            String characters,
            Function<String, Optional<String>> normal,
            Predicate<String> check,
            boolean oneIsEnough) {
        GrayImage trimmed = Ink.trimmed(line, MARGIN);
        boolean tight = true;
        Set<String> read = new LinkedHashSet<>();
        Set<String> passed = new LinkedHashSet<>();
        double confidence = 0;
        for (UnaryOperator<GrayImage> tones : PICTURES) {
            GrayImage picture = tight ? Ink.tight(line, MARGIN) : tones.apply(trimmed);
            LineText japanese = read(engine, picture, Language.JAPANESE, characters, tight);
            Optional<String> first = normal.apply(japanese.text());
            first.ifPresent(read::add);
            first.filter(check).ifPresent(passed::add);
            if (oneIsEnough && read.size() == 1 && passed.size() == 1) {
                confidence = japanese.confidence();
                break;
            }
            LineText english = read(engine, picture, Language.ENGLISH, characters, tight);
            tight = false;
            Optional<String> second = normal.apply(english.text());
            second.ifPresent(read::add);
            second.filter(check).ifPresent(passed::add);
            confidence = Math.max(confidence, Math.min(english.confidence(), japanese.confidence()));
            if (first.isPresent() && first.equals(second)) {
                // Both are sure of what stands there; another picture must not find a number that happens to pass.
                boolean sound = check.test(first.get()) && passed.size() == 1;
                return new DigitLine(first, List.copyOf(read), true, sound, confidence);
            }
        }
        if (passed.size() == 1) {
            double share = oneIsEnough ? 1 : 0.5;
            return new DigitLine(passed.stream().findFirst(), List.copyOf(read), false, true, confidence * share);
        }
        return new DigitLine(
                passed.isEmpty() ? read.stream().findFirst() : Optional.empty(),
                List.copyOf(read),
                false,
                false,
                confidence / 4);
    }

    private static LineText read(
            LineEngine engine, GrayImage picture, Language language, String characters, boolean tight) {
        return tight ? engine.readTight(picture, language, characters) : engine.read(picture, language, characters);
    }

    /** The digits of a text if there are so many. */
    static Function<String, Optional<String>> ofLength(int length) {
        return text -> Optional.of(text.replaceAll("[^0-9]", "")).filter(digits -> digits.length() == length);
    }

    /** The amount in {@code ¥34,500}, whose commas the engine may lose, but not misplace. */
    static Optional<String> yen(String text) {
        String amount = text.replaceAll("[\\s¥]", "");
        return amount.matches("[0-9]{1,3}(,[0-9]{3}){0,3}|[0-9]{1,10}") && !amount.matches("0.+")
                ? Optional.of(amount.replace(",", ""))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "DigitLine[agreed " + agreed + ", checked " + checked + "]";
    }
}
