package jp.shuno.sql.receipt;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/**
 * A receipt that may have to be listed for staff, with the balance of its term; the components are the selected
 * columns, those of term and person null where the code names no term.
 */
public record NoteworthyReceipt(
        String receiptId,
        String fileName,
        int recordNo,
        LocalDate receivedOn,
        Channel channel,
        ReceiptKind kind,
        String code,
        LocalDate paymentDate,
        @Nullable LocalDate revenueDate,
        @Nullable LocalDate slipDeadline,
        Yen amount,
        Disposition disposition,
        boolean resolved,
        @Nullable CodeDefect codeDefect,
        @Nullable LevyType levy,
        @Nullable Integer fiscalYear,
        @Nullable String noticeNo,
        @Nullable Integer term,
        @Nullable String obligorNo,
        @Nullable String kana,
        @Nullable Yen principalAssessed,
        @Nullable Yen principalReceived,
        @Nullable Yen principalProvisional,
        @Nullable Yen plannedAppropriation,
        @Nullable Yen appropriatedIn,
        @Nullable Yen refunded,
        @Nullable Yen appropriatedOut,
        @Nullable Yen lateChargeUnpaid) {

    /** The balance of its term, empty where it has none. */
    public Optional<TermBalance> balance() {
        return principalAssessed == null
                        || principalReceived == null
                        || principalProvisional == null
                        || plannedAppropriation == null
                        || appropriatedIn == null
                        || refunded == null
                        || appropriatedOut == null
                ? Optional.empty()
                : Optional.of(new TermBalance(
                        principalAssessed,
                        principalReceived,
                        principalProvisional,
                        plannedAppropriation,
                        appropriatedIn,
                        refunded,
                        appropriatedOut));
    }
}
