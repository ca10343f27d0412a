package jp.shuno.batch.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import jp.shuno.batch.print.Sheet.Align;
import jp.shuno.batch.print.Sheet.Style;
import jp.shuno.ocr.form.Area;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How text finds its room. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingTest {

    private static final Style TEN = new Style(Typeface.MINCHO, 10);

    private PrintFonts fonts;
    private Letter letter;
    private Sheet sheet;
    private Setting setting;

    @BeforeAll
    void openLetter() {
        fonts = PrintedLetter.fonts();
        letter = new Letter("見本", InventedRefund.NOTIFIED, fonts);
        sheet = letter.sheet(210, 297);
        setting = new Setting(letter, sheet);
    }

    @AfterAll
    void closeLetter() throws IOException {
        if (fonts != null) {
            sheet.close();
            letter.close();
            fonts.close();
        }
    }

    /** Lines of a given number of full-width characters. */
    private List<String> lines(int characters, String text) {
        return setting.lines(TEN, TEN.millimetres() * characters + 0.01, text, "見本");
    }

    @ParameterizedTest
    @CsvSource({
        "還付金を支払います。, 還付金を支/払います。",
        "請求は期限、まで。, 請求は期/限、まで。",
        "納付(充当)の通知, 納付(充当)/の通知",
        "受付時は「窓口」, 受付時は/「窓口」",
        "港町レジデンス, 港町/レジデンス",
        "電話は045-0000, 電話は/045-0000",
        "レジデンスタワー, レジデンス/タワー"
    })
    void linesBreakWhereAReaderExpectsIt(String text, String expected) {
        assertThat(String.join("/", lines(5, text))).isEqualTo(expected);
    }

    @Test
    void lineBreaksOfTheTextStay() {
        assertThat(lines(20, "一丁目\n二号室")).containsExactly("一丁目", "二号室");
    }

    @Test
    void nothingIsLostWhateverTheWidth() {
        SplittableRandom random = new SplittableRandom(20261124);
        String characters = "還付金、。「」()カタカナーabc123 ";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("始");
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            List<String> lines = lines(1 + random.nextInt(12), text.toString());

            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "11, 9", "14, 7"})
    void aTextIsSetSmallerUntilItFits(int characters, double size) {
        PrintedLetter printed = PrintedLetter.of(out -> {
            try (Letter other = new Letter("見本", InventedRefund.NOTIFIED, fonts)) {
                Area room = new Area(20, 20, TEN.millimetres() * 10 + 0.01, 6);
                new Setting(other, other.sheet(100, 50)).fit(TEN, Align.LEFT, room, "国".repeat(characters), "見本");
                other.write(out);
            }
        });
        double width = printed.inkBounds(1, new Area(0, 0, 99, 49)).width();

        assertThat(width / TEN.ofSize(size).millimetres()).isBetween(characters - 0.3, (double) characters);
    }

    @Test
    void aTextThatNeitherShrinkingNorWrappingHelpsIsRefused() {
        Area room = new Area(20, 20, 20, 6);

        assertThatExceptionOfType(UnprintableLetterException.class)
                .isThrownBy(() -> setting.fit(TEN, Align.LEFT, room, "国".repeat(30), "見本の欄"))
                .withMessage("見本, 見本の欄: the text does not fit, even in the smallest print");
    }
}
