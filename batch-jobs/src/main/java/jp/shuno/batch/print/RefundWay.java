package jp.shuno.batch.print;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/** 還付の方法: how the recipient of a notice gets the money. */
public sealed interface RefundWay {

    /**
     * To the direct-debit account that is registered for refunds; no form is needed.
     *
     * @param bankName 金融機関名
     * @param branchName 支店名
     * @param type 預金種目
     * @param number printed with its last three digits only
     * @param interest 還付加算金 where it is fixed with this notice, null where it is fixed later
     * @param transferOn 振込予定日, null where it is not known yet
     */
    record ToAccount(
            String bankName,
            String branchName,
            AccountType type,
            AccountNumber number,
            @Nullable Yen interest,
            @Nullable LocalDate transferOn)
            implements RefundWay {}

    /**
     * On a claim; the forms go with the notice, and interest is fixed later.
     *
     * @param forms one per refund, at least one, all with the same limit
     */
    record OnClaim(List<RefundClaimForm> forms) implements RefundWay {

        /** @throws IllegalArgumentException when there is no form, or their limits differ */
        public OnClaim {
            forms = List.copyOf(forms);
            if (forms.stream().map(RefundClaimForm::claimLimit).distinct().count() != 1) {
                throw new IllegalArgumentException("a notice has claim forms of one limit");
            }
        }

        /** 請求期限. */
        public LocalDate limit() {
            return forms.getFirst().claimLimit();
        }

        /** What the forms claim together. */
        public Yen refund() {
            return Yen.total(forms.stream().map(RefundClaimForm::refund).toList());
        }
    }

    /** Nothing is left: all was appropriated. */
    record AllAppropriated() implements RefundWay {}
}
