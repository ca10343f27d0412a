package jp.shuno.batch.exchange.zengin;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.domain.calendar.EraDate;
import org.jspecify.annotations.Nullable;

/** R-024 Checks the header of a transfer-in advice against its agreement and gives its dates their era. */
final class TransferInHeaderCheck {

    /** What a header of this format begins with. */
    static final FileMark<TransferInHeaderField> MARK = new FileMark<>(
            TransferInHeaderField.LAYOUT,
            TransferInHeaderField.BUSINESS_TYPE,
            TransferInHeaderField.CODE_CLASS,
            "01",
            "振込入金通知");

    private static final String RULE = "R-024";
    private static final String ACCOUNT_TYPES = "124";

    private final TransferInProfile profile;
    private final LocalDate arrival;

    TransferInHeaderCheck(TransferInProfile profile, LocalDate arrival) {
        this.profile = profile;
        this.arrival = arrival;
    }

    /** Whether the records behind this header have another layout or another charset. */
    boolean isForeign(TransferInLine.Header read) {
        return MARK.isForeign(read.businessType(), read.codeClass());
    }

    /** The header with its dates, null where one of them is no day. */
    @Nullable
    TransferInHeader check(TransferInLine.Header read, Findings findings) {
        MARK.check(read.recordNo(), read.businessType(), read.codeClass(), findings);
        checkAccount(read, findings);
        LocalDate createdOn = date(read, TransferInHeaderField.CREATED_DATE, read.createdDate(), findings);
        LocalDate from = date(read, TransferInHeaderField.FROM_DATE, read.fromDate(), findings);
        LocalDate to = date(read, TransferInHeaderField.TO_DATE, read.toDate(), findings);
        if (createdOn == null || from == null || to == null) {
            return null;
        }
        if (from.isAfter(to)) {
            String text = "勘定日(自)%s が勘定日(至)%s より後です。".formatted(from, to);
            findings.add(refusal(read, TransferInHeaderField.FROM_DATE, text));
        }
        return new TransferInHeader(createdOn, from, to, read.account());
    }

    /** No finding repeats an account number. */
    private void checkAccount(TransferInLine.Header read, Findings findings) {
        TransferInAccount account = read.account();
        if (ACCOUNT_TYPES.indexOf(account.type()) < 0) {
            String text = "預金種目が 1・2・4 のいずれでもありません。";
            findings.add(TransferInHeaderField.LAYOUT.notice(
                    read.recordNo(), TransferInHeaderField.ACCOUNT_TYPE, RULE, text));
        }
        TransferInAccount agreed = profile.account();
        if (agreed == null) {
            return;
        }
        expect(read, TransferInHeaderField.BANK_CODE, agreed.bankCode().equals(account.bankCode()), findings);
        expect(read, TransferInHeaderField.BRANCH_CODE, agreed.branchCode().equals(account.branchCode()), findings);
        expect(read, TransferInHeaderField.ACCOUNT_TYPE, agreed.type() == account.type(), findings);
        expect(read, TransferInHeaderField.ACCOUNT_NUMBER, agreed.number().equals(account.number()), findings);
    }

    private static void expect(
            TransferInLine.Header read, TransferInHeaderField field, boolean equal, Findings findings) {
        if (!equal) {
            findings.add(refusal(read, field, "%sが当市の入金口座のものではありません。".formatted(field.japanese())));
        }
    }

    private @Nullable LocalDate date(
            TransferInLine.Header read, TransferInHeaderField field, String digits, Findings findings) {
        Optional<LocalDate> date = EraDate.parse(digits).near(arrival);
        if (date.isEmpty()) {
            String text = "%s %s に当たる日が、%s の前後1年以内にありません。".formatted(field.japanese(), digits, arrival);
            findings.add(refusal(read, field, text));
        }
        return date.orElse(null);
    }

    private static Finding refusal(TransferInLine.Header read, TransferInHeaderField field, String text) {
        return TransferInHeaderField.LAYOUT.refuse(read.recordNo(), field, RULE, text);
    }
}
