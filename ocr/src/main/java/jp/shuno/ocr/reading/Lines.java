package jp.shuno.ocr.reading;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.shuno.ocr.engine.Language;
import jp.shuno.ocr.engine.LineEngine;
import jp.shuno.ocr.engine.LineText;
import jp.shuno.ocr.image.GrayImage;
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

    static DigitLine digits(LineEngine engine, GrayImage picture, int length, Check check) {
        return DigitLine.read(engine, picture, DIGITS, DigitLine.ofLength(length), number -> endsWith(number, check));
    }

    static DigitLine yen(LineEngine engine, GrayImage picture) {
        return DigitLine.read(engine, picture, YEN, DigitLine::yen, amount -> true);
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

    /** A name in whatever characters; both tones are candidates, and they count as two readings when they agree. */
    static Finding name(LineEngine engine, String field, GrayImage picture) {
        LineText plain = engine.read(picture, Language.JAPANESE, "");
        LineText strong = engine.read(Tones.fullContrast(picture), Language.JAPANESE, "");
        Set<String> names = new LinkedHashSet<>();
        for (LineText text : List.of(plain, strong)) {
            if (!text.text().isEmpty()) {
                names.add(text.text());
            }
        }
        boolean agreed = !plain.text().isEmpty()
                && Spelling.same(plain.text(), strong.text());
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
