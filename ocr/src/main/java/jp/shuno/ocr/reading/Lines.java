package jp.shuno.ocr.reading;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.shuno.ocr.engine.Language;
import jp.shuno.ocr.engine.LineEngine;
import jp.shuno.ocr.engine.LineText;
import jp.shuno.ocr.image.GrayImage;
import jp.shuno.ocr.image.Ink;
import jp.shuno.ocr.image.Tones;

/** Readings of whole lines that both forms have. */
final class Lines {

    private static final String DIGITS = "0123456789 ";
    private static final String YEN = "¥,0123456789";

    private Lines() {}

    /** A check digit over the digits before it. */
    @FunctionalInterface
    interface Check {
        /** The digit that must follow. */
        int digit(CharSequence body);
    }

    static boolean endsWith(String number, Check check) {
        int last = number.length() - 1;
        return check.digit(number.substring(0, last)) == number.charAt(last) - '0';
    }

    static DigitLine digits(LineEngine engine, GrayImage picture, int length, Check check, boolean oneIsEnough) {
        return DigitLine.read(
                engine, picture, DIGITS, DigitLine.ofLength(length), number -> endsWith(number, check), oneIsEnough);
    }

    static DigitLine yen(LineEngine engine, GrayImage picture) {
        return DigitLine.read(engine, picture, YEN, DigitLine::yen, amount -> true, false);
    }

    /** Whether any reading of a picture is that number. */
    static boolean confirms(LineEngine engine, GrayImage picture, String number) {
        boolean tight = true;
        for (UnaryOperator<GrayImage> tones : DigitLine.PICTURES) {
            GrayImage toned =
                    tones.apply(tight ? Ink.tight(picture, DigitLine.MARGIN) : Ink.trimmed(picture, DigitLine.MARGIN));
            for (Language language : Language.values()) {
                LineText text = tight ? engine.readTight(toned, language, YEN) : engine.read(toned, language, YEN);
                if (text.text().replaceAll("[\\s¥,]", "").equals(number)) {
                    return true;
                }
            }
            tight = false;
        }
        return false;
    }

    static Finding number(String field, DigitLine line, GrayImage picture) {
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        if (line.agreed()) {
            evidence.add(Evidence.READINGS);
        }
        if (line.checked()) {
            evidence.add(Evidence.CHECK_DIGIT);
        }
        return new Finding(
                field, line.value().orElse(""), line.candidates(), false, evidence, line.confidence(), picture);
    }

    /** A number written by hand on a free line: a suggestion for staff and no more. */
    static Finding suggestion(LineEngine engine, String field, GrayImage picture, String characters) {
        LineText text = engine.read(Ink.trimmed(picture, DigitLine.MARGIN), Language.JAPANESE, characters);
        List<String> candidates = text.text().isEmpty() ? List.of() : List.of(text.text());
        return new Finding(field, text.text(), candidates, false, Set.of(), text.confidence() / 2, picture);
    }

    /** A name in whatever characters; both tones are candidates, and they count as two readings when they agree. */
    static Finding name(LineEngine engine, String field, GrayImage picture) {
        GrayImage trimmed = Ink.trimmed(picture, DigitLine.MARGIN);
        LineText plain = engine.read(trimmed, Language.JAPANESE, "");
        LineText strong = engine.read(Tones.fullContrast(trimmed), Language.JAPANESE, "");
        Set<String> names = new LinkedHashSet<>();
        for (LineText text : List.of(plain, strong)) {
            if (!text.text().isEmpty()) {
                names.add(text.text());
            }
        }
        boolean agreed = !plain.text().isEmpty() && Spelling.same(plain.text(), strong.text());
        return new Finding(
                field,
                names.stream().findFirst().orElse(""),
                List.copyOf(names),
                false,
                agreed ? Set.of(Evidence.READINGS) : Set.of(),
                Math.min(plain.confidence(), strong.confidence()),
                picture);
    }
}
