package jp.shuno.sql.refund;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 過誤納金還付(充当)通知書: one letter.
 *
 * @param refundNoticeNo its number
 * @param obligorNo 納付義務者
 * @param recipientNo to whom it goes: the obligor, or an heir
 * @param issuedOn its date
 * @param issuedRound round of that day
 * @param overpaid 過誤納額 of all its terms
 * @param appropriated 充当額 of all its terms
 * @param refundAmount 還付金額 of all its terms
 * @param interest 還付加算金, null while it is not fixed
 * @param claimFormEnclosed whether claim forms go with it
 * @param claimLimitDate 請求期限, null where nothing has to be claimed
 * @param lines what it says of each term
 */
public record RefundNoticeRow(
        String refundNoticeNo,
        String obligorNo,
        String recipientNo,
        LocalDate issuedOn,
        int issuedRound,
        Yen overpaid,
        Yen appropriated,
        Yen refundAmount,
        @Nullable Yen interest,
        boolean claimFormEnclosed,
        @Nullable LocalDate claimLimitDate,
        String lines) {

    /** Most characters of the lines. */
    public static final int LINES_LENGTH = 4000;
}
