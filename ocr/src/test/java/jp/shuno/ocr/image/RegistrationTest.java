package jp.shuno.ocr.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import jp.shuno.ocr.form.Area;
import jp.shuno.ocr.form.FormTemplate;
import jp.shuno.ocr.form.FormTemplate.Corner;
import jp.shuno.ocr.form.FormTemplate.Point;
import jp.shuno.ocr.image.Registration.Found;
import jp.shuno.ocr.image.Registration.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is found by its marks however it lies, and what is none of ours is refused with its reason. */
class RegistrationTest {

    private static final FormTemplate SLIP = FormTemplate.paidSlip();
    private static final FormTemplate CLAIM = FormTemplate.refundClaim();
    private static final double HALF_MILLIMETRE = Placement.PIXELS_PER_MILLIMETRE / 2;

    private static Registration.Outcome find(DrawnForm form) {
        return Registration.find(form.scan(), List.of(SLIP, CLAIM));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1.5, -2, 180, 178.5})
    void aFormIsLaidByItsMarksHoweverItWasPutIn(double turn) {
        DrawnForm drawn = new DrawnForm(SLIP, turn).fill(new Area(100, 40, 6, 3), Color.BLACK);

        assertThat(find(drawn)).isInstanceOfSatisfying(Found.class, found -> {
            GrayImage cut = found.placement().cut(drawn.scan(), new Area(98, 38, 10, 7));
            assertThat(found.form()).isEqualTo(SLIP);
            assertThat(cut.at((int) (5 * Placement.PIXELS_PER_MILLIMETRE), (int) (3.5 * 11.8)))
                    .isLessThan(60);
            assertThat(cut.at(10, 10)).isGreaterThan(200);
        });
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void threeMarksAreEnough(Corner missing) {
        DrawnForm drawn = new DrawnForm(CLAIM, 1, corner -> corner != missing);

        assertThat(find(drawn)).isInstanceOfSatisfying(Found.class, found -> {
            Point whole = ((Found) find(new DrawnForm(CLAIM, 1))).placement().pixel(95, 138);
            Point there = found.placement().pixel(95, 138);
            assertThat(found.marks()).isEqualTo(3);
            assertThat(there.x()).isCloseTo(whole.x(), within(HALF_MILLIMETRE));
            assertThat(there.y()).isCloseTo(whole.y(), within(HALF_MILLIMETRE));
        });
    }

    @Test
    void twoMarksAreAPageThatWasCut() {
        DrawnForm drawn = new DrawnForm(SLIP, 0, corner -> corner == Corner.TOP_LEFT || corner == Corner.TOP_RIGHT);

        assertThat(find(drawn)).isEqualTo(NotFound.CUT_OFF);
    }

    @Test
    void aPageOfWhichTheLowerHalfIsMissingIsCut() {
        GrayImage whole = new DrawnForm(CLAIM, 0).scan();
        int rows = whole.height() / 2;
        GrayImage half = new GrayImage(whole.width(), rows, Arrays.copyOf(whole.pixels(), whole.width() * rows));

        assertThat(Registration.find(half, List.of(SLIP, CLAIM))).isEqualTo(NotFound.CUT_OFF);
    }

    @Test
    void theNumberOfAnotherFormIsRefused() {
        FormTemplate other = new FormTemplate(5, "他の様式", CLAIM.paper(), CLAIM.marks(), List.of());

        assertThat(find(new DrawnForm(other, 0))).isEqualTo(NotFound.OTHER_FORM);
    }

    @Test
    void aNumberWhoseParityIsWrongIsNone() {
        Area parity = CLAIM.cells().get(5).area();

        assertThat(find(new DrawnForm(CLAIM, 0)
                        .fill(parity, Color.WHITE)
                        .fill(CLAIM.cells().get(6).area(), Color.WHITE)))
                .isEqualTo(NotFound.NO_MARKS);
    }

    @Test
    void anEmptySheetIsBlank() {
        assertThat(Registration.find(white(2480, 1181), List.of(SLIP, CLAIM))).isEqualTo(NotFound.BLANK);
    }

    @Test
    void aPageOfTextHasNoMarks() {
        GrayImage page = white(2480, 1181);
        for (int line = 100; line < 1100; line += 40) {
            Arrays.fill(page.pixels(), line * 2480 + 200, line * 2480 + 2200, (byte) 0);
        }

        assertThat(Registration.find(page, List.of(SLIP, CLAIM))).isEqualTo(NotFound.NO_MARKS);
    }

    @Test
    void marksThatAreFadedAndBittenAreFound() {
        GrayImage page = new DrawnForm(SLIP, 1).scan();
        for (int i = 0; i < page.pixels().length; i++) {
            int faded = 255 - (255 - (page.pixels()[i] & 0xFF)) * 2 / 5;
            page.pixels()[i] = (byte) (i * 7919L % 10 < 2 ? 255 : faded);
        }

        assertThat(Registration.find(page, List.of(SLIP, CLAIM))).isInstanceOf(Found.class);
    }

    private static GrayImage white(int width, int height) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 255);
        return new GrayImage(width, height, pixels);
    }
}
