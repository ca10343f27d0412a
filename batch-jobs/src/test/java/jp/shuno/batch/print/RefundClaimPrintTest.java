package jp.shuno.batch.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.InvalidNumberException;
import jp.shuno.domain.refund.ClaimNumber;
import jp.shuno.ocr.form.Area;
import jp.shuno.ocr.form.FormTemplate;
import jp.shuno.ocr.form.FormTemplate.Corner;
import jp.shuno.ocr.form.Zone;
import jp.shuno.ocr.form.ZoneKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The claim form on paper, measured as a scanner would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefundClaimPrintTest {

    /** Two dots of the scanner. */
    private static final double TOLERANCE = 2 * 25.4 / 300;

    private static final FormTemplate FORM = FormTemplate.refundClaim();

    private PrintFonts fonts;
    private RefundClaimPrint print;
    private PrintedLetter paper;

    @BeforeAll
    void printOne() {
        fonts = PrintedLetter.fonts();
        print = new RefundClaimPrint(fonts, InventedRefund.OFFICE);
        paper = printed(InventedRefund.claim("三浦　洋子")).keptAs("claim");
    }

    @AfterAll
    void closeFonts() throws IOException {
        if (fonts != null) {
            fonts.close();
        }
    }

    private PrintedLetter printed(RefundClaimForm claim) {
        return PrintedLetter.of(out -> print.write(claim, InventedRefund.NOTIFIED, out));
    }

    private static Area onPaper(Area area) {
        return new Area(area.x() - FORM.paper().x(), area.y() - FORM.paper().y(), area.width(), area.height());
    }

    private static Area around(Area area, double margin) {
        return new Area(area.x() - margin, area.y() - margin, area.width() + 2 * margin, area.height() + 2 * margin);
    }

    private static void assertSamePlace(Area actual, Area expected) {
        assertThat(actual.x()).isCloseTo(expected.x(), within(TOLERANCE));
        assertThat(actual.y()).isCloseTo(expected.y(), within(TOLERANCE));
        assertThat(actual.right()).isCloseTo(expected.right(), within(TOLERANCE));
        assertThat(actual.bottom()).isCloseTo(expected.bottom(), within(TOLERANCE));
    }

    @Test
    void r098_theFourMarksStandWhereTheTemplateSays() {
        assertThat(paper.pages()).isEqualTo(1);
        for (Corner corner : Corner.values()) {
            Area mark = onPaper(FORM.mark(corner));
            assertSamePlace(paper.inkBounds(1, around(mark, 1.5)), mark);
        }
    }

    @Test
    void r098_onlyTheUpperLeftMarkHasAWhiteHole() {
        assertThat(paper.ink(1, around(onPaper(FORM.hole()), -0.2))).isZero();
        assertThat(paper.ink(1, around(onPaper(FORM.mark(Corner.BOTTOM_RIGHT)), -0.2)))
                .isEqualTo(1);
    }

    @Test
    void r098_theNumberOfTheFormCanBeReadFromItsSquares() {
        FORM.cells()
                .forEach(cell -> assertThat(paper.ink(1, around(onPaper(cell.area()), -0.2)))
                        .isEqualTo(cell.black() ? 1 : 0));
    }

    @Test
    void r098_theBarCodeReadsBackAsTheClaimNumber() throws Exception {
        Area zone = onPaper(FORM.zone("claim_no_barcode").area());

        assertThat(paper.code128(1, zone).getText()).isEqualTo(InventedRefund.claimNo(17));
        assertSamePlace(
                paper.inkBounds(1, zone), new Area(zone.centreX() - 101 * 0.29633, zone.y(), 101 * 0.59267, 12));
    }

    @Test
    void r098_theDigitsForTheScannerStandAtTheirPitch() {
        for (String name : List.of("claim_no", "payer_no")) {
            Zone zone = FORM.zone(name);
            Zone.CharacterRow row = zone.row().orElseThrow();
            int length = name.equals("claim_no") ? 12 : 10;
            for (int i = 0; i < length; i++) {
                double centre = row.centre(i, length) - FORM.paper().x();
                Area cell = new Area(
                        centre - 1.27,
                        onPaper(zone.area()).y() + 0.5,
                        2.54,
                        zone.area().height() - 1);
                Area ink = paper.inkBounds(1, cell);
                assertThat(ink.width()).as(name + " " + i).isBetween(0.6, 2.2);
                assertThat(ink.centreX()).as(name + " " + i).isCloseTo(centre, within(0.4));
                assertThat(ink.centreY()).as(name + " " + i).isCloseTo(cell.centreY(), within(0.2));
            }
        }
    }

    @Test
    void r098_whatIsKnownIsPrintedAndInsideItsZone() {
        assertThat(paper.text())
                .contains("国民健康保険料過誤納金還付請求書")
                .contains("令和8年度第3期")
                .contains("三浦洋子")
                .contains("¥44,143")
                .contains("¥17,200")
                .contains("¥26,943")
                .contains("請求できる期限は、令和10年11月24日です。");
        for (String name : List.of("levy_period", "payer_name", "overpaid_amount", "applied_amount", "refund_amount")) {
            Area zone = onPaper(FORM.zone(name).area());
            assertThat(around(zone, TOLERANCE).contains(paper.inkBounds(1, around(zone, 0.2))))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void r098_whatTheClaimantFillsInIsEmpty() {
        for (Zone zone : FORM.zones()) {
            for (Area box : zone.boxes()) {
                assertThat(paper.ink(1, around(onPaper(box), -0.3)))
                        .as(zone.name())
                        .isZero();
            }
            if (zone.kind() == ZoneKind.LINE || zone.kind() == ZoneKind.CHECK_BOX) {
                assertThat(paper.ink(1, around(onPaper(zone.area()), -0.4)))
                        .as(zone.name())
                        .isZero();
            }
        }
    }

    @Test
    void r098_aLongNameIsPrintedSmallerAndWhole() {
        String name = "ファン　デル　ヴェルデン　アレクサンドリナ　マリア　フェルナンダ";

        assertThat(printed(InventedRefund.claim(name)).keptAs("claim-long-name").text())
                .contains("ファンデルヴェルデンアレク")
                .contains("サンドリナマリアフェルナンダ");
    }

    @Test
    void r098_aNameWithoutRoomStopsTheFormAndIsNotRepeated() {
        assertThatExceptionOfType(UnprintableLetterException.class)
                .isThrownBy(() -> printed(InventedRefund.claim("長".repeat(60))))
                .withMessage("還付請求書 " + InventedRefund.claimNo(17)
                        + ", payer_name: the text does not fit, even in the smallest print");
    }

    @Test
    void r098_aCharacterThatNoFontHasStopsTheForm() {
        assertThatExceptionOfType(UnprintableLetterException.class)
                .isThrownBy(() -> printed(InventedRefund.claim("三浦　\uE000子")))
                .withMessageStartingWith(
                        "還付請求書 " + InventedRefund.claimNo(17) + ", payer_name: no font has the character U+E000");
    }

    @Test
    void theSameClaimGivesTheSameBytes() throws IOException {
        byte[] first =
                PrintedLetter.bytes(out -> print.write(InventedRefund.claim("三浦　洋子"), InventedRefund.NOTIFIED, out));
        byte[] second;
        try (PrintFonts other = PrintFonts.installed()) {
            RefundClaimPrint again = new RefundClaimPrint(other, InventedRefund.OFFICE);
            second = PrintedLetter.bytes(
                    out -> again.write(InventedRefund.claim("三浦　洋子"), InventedRefund.NOTIFIED, out));
        }
        byte[] different =
                PrintedLetter.bytes(out -> print.write(InventedRefund.claim("三浦　洋次"), InventedRefund.NOTIFIED, out));

        assertThat(Arrays.equals(first, second)).isTrue();
        assertThat(Arrays.equals(first, different)).isFalse();
    }

    @Test
    void r098_aClaimNumberWithAWrongCheckDigitIsNotPrinted() {
        String wrong = InventedRefund.claimNo(17).substring(0, 11)
                + (InventedRefund.claimNo(17).charAt(11) == '0' ? '1' : '0');

        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new RefundClaimForm(
                        new ClaimNumber(wrong),
                        InventedRefund.PAYER,
                        "三浦　洋子",
                        InventedRefund.term(2026, 3),
                        Yen.of(2),
                        Yen.of(1),
                        InventedRefund.LIMIT));
    }

    @Test
    void r098_moreThanWasOverpaidIsNeverAppropriated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefundClaimForm(
                        new ClaimNumber(InventedRefund.claimNo(17)),
                        InventedRefund.PAYER,
                        "三浦　洋子",
                        InventedRefund.term(2026, 3),
                        Yen.of(500),
                        Yen.of(501),
                        InventedRefund.LIMIT));
    }

    /** Refund interest is owed on appropriated money too, so a form may ask for interest alone. */
    @Test
    void r120_interestAloneIsClaimedWhereAllWasAppropriated() {
        RefundClaimForm form = new RefundClaimForm(
                new ClaimNumber(InventedRefund.claimNo(17)),
                InventedRefund.PAYER,
                "三浦　洋子",
                InventedRefund.term(2026, 3),
                Yen.of(500),
                Yen.of(500),
                InventedRefund.LIMIT);

        assertThat(form.refund()).isEqualTo(Yen.ZERO);
    }
}
