package jp.shuno.ocr.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import jp.shuno.ocr.form.FormTemplate.Cell;
import jp.shuno.ocr.form.FormTemplate.Corner;
import jp.shuno.ocr.form.FormTemplate.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two forms of this project, and what makes a form. */
class FormTemplateTest {

    private static final FormTemplate SLIP = FormTemplate.paidSlip();
    private static final FormTemplate CLAIM = FormTemplate.refundClaim();

    @Test
    void r098_theClaimFormIsASheetOfA4WithItsOriginTenMillimetresInside() {
        assertThat(CLAIM.paper()).isEqualTo(new Area(-10, -10, 210, 297));
        assertThat(CLAIM.marks())
                .containsExactly(new Point(0, 0), new Point(190, 0), new Point(0, 277), new Point(190, 277));
    }

    @Test
    void thePaidSlipIsSmallerAndHasItsMarksCloserToTheEdge() {
        assertThat(SLIP.paper()).isEqualTo(new Area(-8, -8, 210, 100));
        assertThat(SLIP.marks())
                .containsExactly(new Point(0, 0), new Point(194, 0), new Point(0, 84), new Point(194, 84));
    }

    @ParameterizedTest
    @CsvSource({"1, 10001101", "2, 10010101", "3, 10011011", "15, 11111011"})
    void theNumberOfAFormStandsInEightSquaresWithParityAndItsOpposite(int number, String squares) {
        FormTemplate form = new FormTemplate(number, "様式", CLAIM.paper(), CLAIM.marks(), List.of());

        assertThat(form.cells().stream().map(cell -> cell.black() ? "1" : "0").collect(Collectors.joining()))
                .isEqualTo(squares);
    }

    @Test
    void theSquaresStandBesideTheUpperLeftMarkFourMillimetresApart() {
        assertThat(CLAIM.cells().stream().map(Cell::area).map(Area::centreX))
                .containsExactly(8.0, 12.0, 16.0, 20.0, 24.0, 28.0, 32.0, 36.0);
        assertThat(CLAIM.cells().getFirst().area().width()).isEqualTo(2.6);
    }

    @Test
    void onlyTheUpperLeftMarkHasAHole() {
        assertThat(CLAIM.mark(Corner.TOP_LEFT).contains(CLAIM.hole())).isTrue();
        assertThat(CLAIM.mark(Corner.BOTTOM_RIGHT)).isEqualTo(new Area(188, 275, 4, 4));
    }

    @Test
    void theLinesOfTheSlipEndWithTheirCheckDigitAtOneHundredEightyTwo() {
        Zone.CharacterRow row = SLIP.zone("ocr_line1").row().orElseThrow();
        int length = "411 08 1631706692 08 7".length();

        assertThat(row.centre(length - 1, length)).isEqualTo(182);
        assertThat(row.centre(length - 2, length)).isCloseTo(179.46, within(1e-9));
        assertThat(SLIP.zone("ocr_line1").area().centreY()).isEqualTo(68.5);
    }

    @Test
    void r098_aMyNumberHasTwelveBoxesInGroupsOfFour() {
        List<Area> boxes = CLAIM.zone("my_number").boxes();

        assertThat(boxes).hasSize(12);
        assertThat(boxes.get(4).x() - boxes.get(3).x())
                .isGreaterThan(boxes.get(3).x() - boxes.get(2).x() + 3);
    }

    @ParameterizedTest
    @CsvSource({"claim_date, 6", "claimant_kana, 16", "my_number, 12", "account_no, 7", "holder_kana, 20"})
    void eachFieldForHandwritingHasItsBoxes(String zone, int boxes) {
        assertThat(CLAIM.zone(zone).boxes()).hasSize(boxes);
    }

    @Test
    void noTwoBoxesOfAFieldTouch() {
        CLAIM.zones().forEach(zone -> {
            for (int i = 1; i < zone.boxes().size(); i++) {
                assertThat(zone.boxes().get(i).x())
                        .as(zone.name())
                        .isGreaterThan(zone.boxes().get(i - 1).right());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "DIGITS, 0123456789, 12-3",
        "YEN, '¥34,500', 34500円",
        "DATE, 令和8年8月31日, R8.8.31",
        "LEVY_PERIOD, 令和8年度 第3期, 令和8年度随時",
        "KATAKANA, スズキー, ｽｽﾞｷ",
        "PHONE, 045-000-0000, (045)000",
        "MARK, 1, 2"
    })
    void aZoneTakesTheCharactersOfItsAlphabetOnly(Alphabet alphabet, String right, String wrong) {
        assertThat(alphabet.spells(right)).isTrue();
        assertThat(alphabet.spells(wrong)).isFalse();
    }

    @Test
    void aNameMayBeWrittenWithAnyCharacter() {
        assertThat(Alphabet.NAME.spells("𠮷田　Ｊｏｈｎ")).isTrue();
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsADefect() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SLIP.zone("my_number"))
                .withMessage("form 1 has no zone my_number");
    }
}
