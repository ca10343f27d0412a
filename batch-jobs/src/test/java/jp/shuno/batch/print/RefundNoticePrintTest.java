package jp.shuno.batch.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import jp.shuno.ocr.form.Area;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a resident reads in the letter about overpaid money. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefundNoticePrintTest {

    private PrintFonts fonts;
    private RefundNoticePrint print;

    @BeforeAll
    void openFonts() {
        fonts = PrintedLetter.fonts();
        print = new RefundNoticePrint(fonts, InventedRefund.OFFICE);
    }

    @AfterAll
    void closeFonts() throws IOException {
        if (fonts != null) {
            fonts.close();
        }
    }

    private PrintedLetter printed(RefundNotice notice) {
        return PrintedLetter.of(out -> print.write(notice, out));
    }

    private static RefundWay.ToAccount account(Yen interest, LocalDate on) {
        RefundWay.ToAccount account = InventedRefund.ACCOUNT;
        return new RefundWay.ToAccount(
                account.bankName(), account.branchName(), account.type(), account.number(), interest, on);
    }

    private static List<RefundNotice.Overpaid> terms(int count) {
        List<RefundNotice.Overpaid> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(InventedRefund.overpaid(2025 - i / 10, i % 10 + 1, 1_001 + i));
        }
        return lines;
    }

    @Test
    void r096_oneLetterTellsWhatWasOverpaidAppropriatedAndIsRefunded() {
        String text = printed(InventedRefund.onClaim()).keptAs("notice-claim").text(1);

        assertThat(text)
                .contains("国民健康保険料過誤納金還付（充当）通知書")
                .contains("令和8年11月24日", "R0000000017", "1000806362", "みなと野市長")
                .contains("44,143円17,200円26,943円後日確定")
                .contains("令和8年度第3期1900000124賦課の減額令和8年7月31日44,143円")
                .contains("令和7年度第10期保険料令和8年8月20日16,000円")
                .contains("令和7年度第10期延滞金令和8年8月20日1,200円")
                .contains("合計17,200円");
    }

    @Test
    void r096_theLetterSaysHowLongAClaimantHasAndHowToAppeal() {
        String text = printed(InventedRefund.onClaim()).text(1);

        assertThat(text)
                .contains("請求期限令和10年11月24日")
                .contains("翌日から起算して3か月以内に、みなと野県国民健康保険審査会に対して審査請求をすることができます。")
                .contains("裁決を受け取った日の翌日から起算して6か月以内に、みなと野市を被告として")
                .contains("お問い合わせ先みなと野市保健福祉部保険料収納課国保収納係");
    }

    @Test
    void r097_theClaimFormLiesBehindTheNotice() throws Exception {
        PrintedLetter letter = printed(InventedRefund.onClaim());

        assertThat(letter.pages()).isEqualTo(2);
        assertThat(letter.text(1)).contains("同封の「過誤納金還付請求書」に必要な事項を記入し");
        assertThat(letter.text(2)).contains("国民健康保険料過誤納金還付請求書");
        assertThat(letter.code128(2, new Area(126, 32, 68, 12)).getText()).isEqualTo(InventedRefund.claimNo(17));
    }

    @Test
    void r097_noClaimFormIsEnclosedWhereTheDebitAccountTakesTheRefund() {
        PrintedLetter letter = printed(InventedRefund.toAccount(InventedRefund.ACCOUNT, terms(1)))
                .keptAs("notice-account");

        assertThat(letter.pages()).isEqualTo(1);
        assertThat(letter.text()).contains("手続きの必要はありません。").doesNotContain("請求書", "請求期限");
    }

    @Test
    void r096_theAccountIsPrintedWithItsLastThreeDigitsOnly() {
        String text = printed(InventedRefund.toAccount(InventedRefund.ACCOUNT, terms(1)))
                .text();

        assertThat(text).contains("北嶺銀行緑ケ丘支店", "普通＊＊＊＊345").doesNotContain("9012345", "12345");
    }

    @Test
    void r126_interestOnAClaimIsFixedLaterAndTheLetterSaysSo() {
        assertThat(printed(InventedRefund.onClaim()).text(1))
                .contains("還付加算金がある場合は、還付金の支出を決定する日にその額を確定し、還付金に加えてお支払いします。");
    }

    @Test
    void r126_interestFixedWithTheNoticeIsPaidInOneSumWithTheRefund() {
        RefundWay way = account(Yen.of(300), LocalDate.of(2026, 12, 10));
        String text = printed(InventedRefund.toAccount((RefundWay.ToAccount) way, terms(1)))
                .text();

        assertThat(text)
                .contains("1,001円0円1,001円300円")
                .contains("還付額と合わせて1,301円を振り込みます。")
                .contains("振込予定日令和8年12月10日")
                .doesNotContain("後日確定");
    }

    @Test
    void r126_fixedInterestOfNothingIsShownAsZeroAndNotAsOpen() {
        assertThat(printed(InventedRefund.toAccount(account(Yen.ZERO, null), terms(1)))
                        .text())
                .contains("1,001円0円1,001円0円")
                .doesNotContain("後日確定");
    }

    @Test
    void r096_whereAllIsAppropriatedNothingIsSaidOfAPayment() {
        RefundNotice notice = new RefundNotice(
                "R0000000019",
                InventedRefund.NOTIFIED,
                InventedRefund.RECIPIENT,
                InventedRefund.PAYER,
                null,
                List.of(InventedRefund.overpaid(2026, 3, 9_000)),
                List.of(InventedRefund.appropriated(2025, 1, RefundNotice.Item.PRINCIPAL, 9_000)),
                new RefundWay.AllAppropriated());
        String text = printed(notice).text();

        assertThat(text).contains("9,000円9,000円0円－", "還付する金額はありません。").doesNotContain("加えてお支払い", "請求期限");
    }

    @Test
    void r130_heirsAreToldToClaimThroughTheirRepresentative() {
        RefundNotice living = InventedRefund.onClaim();
        RefundNotice notice = new RefundNotice(
                living.noticeNo(),
                living.issuedOn(),
                new RefundNotice.Recipient("000-0012", "みなと野市浜町2丁目3番4号", "三浦　太郎"),
                living.addresseeNo(),
                "三浦　洋子",
                living.overpaid(),
                living.appropriated(),
                living.way());

        assertThat(printed(notice).keptAs("notice-heirs").text(1))
                .contains("（亡くなられた納付義務者三浦洋子様の分）", "相続人の代表者の方が請求してください。");
        assertThat(printed(living).text(1)).doesNotContain("相続人");
    }

    @Test
    void r096_fourteenLinesGoOnOnASecondSheetWithNothingLost() {
        PrintedLetter letter = printed(InventedRefund.toAccount(InventedRefund.ACCOUNT, terms(14)))
                .keptAs("notice-14");

        assertThat(letter.pages()).isEqualTo(2);
        assertThat(letter.text(1)).contains("1／2ページ");
        assertThat(letter.text(2)).contains("過誤納金還付（充当）通知書（続き）", "2／2ページ");
        for (RefundNotice.Overpaid line : terms(14)) {
            assertThat(letter.text())
                    .contains(line.period().yearAndTerm().replace(" ", "") + "1900000124")
                    .contains(line.amount().separated() + "円");
        }
    }

    @Test
    void r096_aTableThatRunsOnRepeatsItsHeadingsAndKeepsItsSumWithALine() {
        for (int count = 20; count <= 26; count++) {
            PrintedLetter letter = printed(InventedRefund.toAccount(InventedRefund.ACCOUNT, terms(count)));
            int sumPage = letter.text(1).contains("合計") ? 1 : 2;

            assertThat(letter.text(sumPage)).as("%d lines", count).containsPattern("1900000124賦課の減額[^合]*合計");
            assertThat(letter.text(2).contains("過誤納金の内訳（続き）年度・期別")).isEqualTo(sumPage == 2);
        }
    }

    @Test
    void r096_aHundredLinesAreAllPrinted() {
        PrintedLetter letter = printed(InventedRefund.toAccount(InventedRefund.ACCOUNT, terms(100)))
                .keptAs("notice-100");

        for (int i = 0; i < 100; i++) {
            assertThat(letter.text()).contains(Yen.of(1_001 + i).separated() + "円");
        }
        assertThat(letter.text()).contains("合計" + Yen.of(100 * 1_001 + 99 * 50).separated() + "円");
    }

    @Test
    void r096_aLetterAboutSeveralLeviesNamesThemInItsLines() {
        RefundNotice nhi = InventedRefund.onClaim();
        RefundNotice notice = new RefundNotice(
                nhi.noticeNo(),
                nhi.issuedOn(),
                nhi.recipient(),
                nhi.addresseeNo(),
                null,
                nhi.overpaid(),
                List.of(new RefundNotice.Appropriated(
                        new LevyPeriod(LevyType.LEM, new FiscalYear(2025), new TermNumber(2)),
                        RefundNotice.Item.PRINCIPAL,
                        LocalDate.of(2026, 8, 20),
                        Yen.of(17_200))),
                nhi.way());

        assertThat(printed(notice).text(1)).contains("国民健康保険料等過誤納金還付（充当）通知書", "後期高齢者医療保険料令和7年度第2期", "国民健康保険料令和8年度第3期");
    }

    @Test
    void r096_theAddressStandsInTheWindowOfTheEnvelope() {
        PrintedLetter letter = printed(InventedRefund.onClaim());
        Area window = new Area(20, 12, 90, 45);

        assertThat(letter.inkBounds(1, window).right()).isLessThan(108);
        assertThat(letter.inkBounds(1, window).bottom()).isLessThan(55);
        assertThat(letter.ink(1, new Area(0, 0, 20, 62)))
                .as("left of the window")
                .isZero();
        assertThat(letter.ink(1, new Area(20, 57, 90, 6)))
                .as("below the window")
                .isZero();
    }

    @Test
    void r096_aLongAddressAndNameAreWrappedAndWhole() {
        String address = "みなと野市港町1丁目2番3号　グランドマリーナみなと野ウエストタワーレジデンス4501号室　特別養護老人ホームしおさい気付";
        String name = "ファン　デル　ヴェルデン　アレクサンドリナ　マリア　フェルナンダ";
        PrintedLetter letter = printed(InventedRefund.sentTo(new RefundNotice.Recipient("000-0012", address, name)))
                .keptAs("notice-long");
        String text = letter.text(1);

        for (String part :
                List.of("グランドマリーナ", "みなと野ウエストタワーレジデンス4501号室", "しおさい気付", "ファンデルヴェルデンアレクサンドリナ", "マリアフェルナンダ様")) {
            assertThat(text).contains(part);
        }
    }

    @Test
    void r096_anAddressWithoutRoomStopsTheLetterAndIsNotRepeated() {
        RefundNotice.Recipient endless = new RefundNotice.Recipient("000-0012", "港".repeat(400), "三浦　洋子");

        assertThatExceptionOfType(UnprintableLetterException.class)
                .isThrownBy(() -> printed(InventedRefund.sentTo(endless)))
                .withMessage("還付通知書 R0000000017, address: the text does not fit, even in the smallest print");
    }

    @Test
    void theSameNoticeGivesTheSameBytes() throws IOException {
        byte[] first = PrintedLetter.bytes(out -> print.write(InventedRefund.onClaim(), out));
        byte[] second;
        try (PrintFonts other = PrintFonts.installed()) {
            RefundNoticePrint again = new RefundNoticePrint(other, InventedRefund.OFFICE);
            second = PrintedLetter.bytes(out -> again.write(InventedRefund.onClaim(), out));
        }

        assertThat(first).isEqualTo(second);
    }
}
