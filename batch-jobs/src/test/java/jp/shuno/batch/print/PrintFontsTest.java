package jp.shuno.batch.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fonts a machine needs, and what it is told when one is missing. */
class PrintFontsTest {

    @TempDir
    private Path folder;

    private void lay(String file) throws IOException {
        try (PrintFonts fonts = PrintedLetter.fonts()) {
            assertThat(fonts.fonts(Typeface.MINCHO)).isNotEmpty();
        }
        try (var found = Files.walk(Path.of("/usr/share/fonts"))) {
            Path font = found.filter(path -> path.endsWith(file))
                    .findFirst()
                    .orElseGet(() -> Assumptions.abort(file + " is not in the folder of Debian"));
            Files.copy(font, folder.resolve(file));
        }
    }

    @Test
    void aMissingFontIsToldWithThePackageThatBringsIt() {
        assertThatExceptionOfType(MissingFontException.class)
                .isThrownBy(() -> PrintFonts.in(List.of(folder, folder.resolve("nowhere"))))
                .withMessageContaining("the font ipaexm.ttf is in none of [" + folder)
                .withMessageEndingWith("install the package fonts-ipaexfont")
                .satisfies(missing -> assertThat(missing.fontPackage()).isEqualTo("fonts-ipaexfont"));
    }

    @Test
    void theDigitsForTheScannerHaveAPackageOfTheirOwn() throws IOException {
        lay("ipaexm.ttf");
        lay("ipaexg.ttf");

        assertThatExceptionOfType(MissingFontException.class)
                .isThrownBy(() -> PrintFonts.in(List.of(folder)))
                .withMessageEndingWith("install the package fonts-ocr-b");
    }

    @Test
    void lettersArePrintedWithoutTheFontOfRareKanjiAndNameItWhereItIsNeeded() throws IOException {
        lay("ipaexm.ttf");
        lay("ipaexg.ttf");
        lay("OCRB.otf");
        try (PrintFonts fonts = PrintFonts.in(List.of(folder))) {
            RefundClaimPrint print = new RefundClaimPrint(fonts, InventedRefund.OFFICE);

            assertThat(PrintedLetter.of(out -> print.write(InventedRefund.claim("三浦　洋子"), InventedRefund.NOTIFIED, out))
                            .text())
                    .contains("三浦洋子");
            assertThatExceptionOfType(UnprintableLetterException.class)
                    .isThrownBy(() -> PrintedLetter.bytes(
                            out -> print.write(InventedRefund.claim("\uD842\uDFB7田　洋子"), InventedRefund.NOTIFIED, out)))
                    .withMessageEndingWith("no font has the character U+20BB7: install the package fonts-ipamj-mincho");
        }
    }

    @Test
    void aRareKanjiOfANameIsTakenFromTheFontThatHasIt() throws IOException {
        try (PrintFonts fonts = PrintedLetter.fonts()) {
            Assumptions.assumeTrue(fonts.hasRareKanji(), "a font is missing: install the package fonts-ipamj-mincho");
            RefundClaimPrint print = new RefundClaimPrint(fonts, InventedRefund.OFFICE);
            PrintedLetter letter = PrintedLetter.of(
                    out -> print.write(InventedRefund.claim("\uD842\uDFB7田　洋子"), InventedRefund.NOTIFIED, out));

            assertThat(letter.keptAs("claim-rare-kanji").text()).contains("\uD842\uDFB7田洋子");
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
    void everyDigitForTheScannerHasAnOutlineAsHighAsTheOthers(char digit) throws IOException {
        try (PrintFonts fonts = PrintedLetter.fonts()) {
            Rectangle2D zero = fonts.ocrB('0').getBounds2D();
            Rectangle2D outline = fonts.ocrB(digit).getBounds2D();

            assertThat(outline.getHeight() / zero.getHeight()).isBetween(0.93, 1.07);
            assertThat(outline.getWidth()).isLessThan(fonts.ocrBAdvance());
        }
    }
}
