package jp.shuno.batch.print;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.CheckDigit;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.refund.ClaimNumber;

/** A refund of the invented town Minatono. */
final class InventedRefund {

    static final LocalDate NOTIFIED = LocalDate.of(2026, 11, 24);
    static final LocalDate LIMIT = LocalDate.of(2028, 11, 24);
    static final AddresseeNumber PAYER = AddresseeNumber.withBody("100080636");

    static final Office OFFICE = new Office(
            "みなと野市",
            "みなと野市長",
            "保健福祉部　保険料収納課　国保収納係",
            "000-0001",
            "みなと野市港町1丁目1番1号",
            "045-000-0000(直通)",
            "みなと野県国民健康保険審査会");

    static final RefundNotice.Recipient RECIPIENT =
            new RefundNotice.Recipient("000-0012", "みなと野市浜町2丁目3番4-506号\nコーポみなと", "三浦　洋子");

    static final RefundWay.ToAccount ACCOUNT =
            new RefundWay.ToAccount("北嶺銀行", "緑ケ丘支店", AccountType.ORDINARY, new AccountNumber("9012345"), null, null);

    private InventedRefund() {}

    static LevyPeriod term(int year, int term) {
        return new LevyPeriod(LevyType.NHI, new FiscalYear(year), new TermNumber(term));
    }

    static String claimNo(int serial) {
        String body = String.format("081%08d", serial);
        return body + CheckDigit.modulus10Weight21(body);
    }

    static RefundClaimForm claim(String name) {
        return new RefundClaimForm(
                new ClaimNumber(claimNo(17)), PAYER, name, term(2026, 3), Yen.of(44_143), Yen.of(17_200), LIMIT);
    }

    static RefundNotice.Overpaid overpaid(int year, int term, long yen) {
        return new RefundNotice.Overpaid(
                term(year, term), NoticeNumber.withBody("190000012"), "賦課の減額", LocalDate.of(year, 7, 31), Yen.of(yen));
    }

    static RefundNotice.Appropriated appropriated(int year, int term, RefundNotice.Item item, long yen) {
        return new RefundNotice.Appropriated(term(year, term), item, LocalDate.of(2026, 8, 20), Yen.of(yen));
    }

    /** 44,143 yen overpaid, 17,200 of it appropriated, 26,943 to be claimed. */
    static RefundNotice onClaim() {
        return new RefundNotice(
                "R0000000017",
                NOTIFIED,
                RECIPIENT,
                PAYER,
                null,
                List.of(overpaid(2026, 3, 44_143)),
                List.of(
                        appropriated(2025, 10, RefundNotice.Item.PRINCIPAL, 16_000),
                        appropriated(2025, 10, RefundNotice.Item.LATE_CHARGE, 1_200)),
                new RefundWay.OnClaim(List.of(claim("三浦　洋子"))));
    }

    /** All of it goes to an account, nothing is appropriated. */
    static RefundNotice toAccount(RefundWay.ToAccount account, List<RefundNotice.Overpaid> overpaid) {
        return new RefundNotice("R0000000018", NOTIFIED, RECIPIENT, PAYER, null, overpaid, List.of(), account);
    }

    static RefundNotice sentTo(RefundNotice.Recipient recipient) {
        RefundNotice notice = onClaim();
        return new RefundNotice(
                notice.noticeNo(),
                notice.issuedOn(),
                recipient,
                notice.addresseeNo(),
                null,
                notice.overpaid(),
                notice.appropriated(),
                notice.way());
    }
}
