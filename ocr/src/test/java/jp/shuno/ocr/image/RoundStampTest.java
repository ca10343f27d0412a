package jp.shuno.ocr.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.util.List;
import jp.shuno.ocr.form.FormTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A round stamp is found wherever it was pressed, and its lines tell how it was turned. */
class RoundStampTest {

    private static final FormTemplate SLIP = FormTemplate.paidSlip();

    private static Placement placed(GrayImage page) {
        return ((Registration.Found) Registration.find(page, List.of(SLIP))).placement();
    }

    @ParameterizedTest
    @CsvSource({"160, 38, 0", "150, 30, -17", "60, 40, 8", "170, 45, 80"})
    void theLinesOfAStampGiveItsTurn(double x, double y, double turn) {
        GrayImage page = new DrawnForm(SLIP, 1)
                .stamp(new Font(Font.DIALOG, Font.PLAIN, 1), x, y, turn, "")
                .scan();

        assertThat(RoundStamp.bands(page, placed(page))).singleElement().satisfies(band -> {
            assertThat(band.tilt()).isCloseTo(turn, within(1.5));
            assertThat(band.support()).isGreaterThan(0.8);
            assertThat(Ink.of(band.picture()).share()).isLessThan(0.01);
        });
    }

    @Test
    void ofTwoStampsBothAreFound() {
        Font font = new Font(Font.DIALOG, Font.PLAIN, 1);
        GrayImage page = new DrawnForm(SLIP, 0)
                .stamp(font, 160, 38, 0, "")
                .stamp(font, 60, 40, 20, "")
                .scan();

        assertThat(RoundStamp.bands(page, placed(page))).hasSize(2);
    }

    @Test
    void withoutAStampNoneIsFound() {
        GrayImage page = new DrawnForm(SLIP, 0).scan();

        assertThat(RoundStamp.bands(page, placed(page))).isEmpty();
    }
}
