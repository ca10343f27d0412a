package jp.shuno.batch.exchange.zengin;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.domain.bank.BankKanaClass;
import jp.shuno.domain.calendar.YearlessDate;
import org.jspecify.annotations.Nullable;

/** R-150 Checks the header of a bulk transfer against its profile and gives the transfer date its year. */
final class BulkTransferHeaderCheck {

    /** What a header of this format begins with. */
    static final FileMark<BulkTransferHeaderField> MARK = new FileMark<>(
            BulkTransferHeaderField.LAYOUT,
            BulkTransferHeaderField.BUSINESS_TYPE,
            BulkTransferHeaderField.CODE_CLASS,
            "21",
            "総合振込");

    private static final String FILE = "R-024";
    private static final String TRANSFER = "R-150";
    private static final String ACCOUNT_TYPES = "129";

    private final BulkTransferProfile profile;
    private final LocalDate reference;

    BulkTransferHeaderCheck(BulkTransferProfile profile, LocalDate reference) {
        this.profile = profile;
        this.reference = reference;
    }

    /** Whether the records behind this header have another layout or another charset. */
    boolean isForeign(BulkTransferLine.Header read) {
        return MARK.isForeign(read.businessType(), read.codeClass());
    }

    /** The header with its full transfer date, null where there is no such day. */
    @Nullable
    BulkTransferHeader check(BulkTransferLine.Header read, Findings findings) {
        MARK.check(read.recordNo(), read.businessType(), read.codeClass(), findings);
        checkRemitter(read, findings);
        BulkTransferLine.Origin origin = read.origin();
        if (ACCOUNT_TYPES.indexOf(origin.accountType()) < 0) {
            String text = "預金種目(依頼人)が 1・2・9 のいずれでもありません。";
            findings.add(refusal(read, BulkTransferHeaderField.ORIGIN_ACCOUNT_TYPE, TRANSFER, text));
        }
        Optional<LocalDate> date = transferDate(read.transferDate());
        if (date.isEmpty()) {
            String text = "取組日 %s に当たる日が、%s からの1年以内にありません。".formatted(read.transferDate(), reference);
            findings.add(refusal(read, BulkTransferHeaderField.TRANSFER_DATE, FILE, text));
            return null;
        }
        return new BulkTransferHeader(
                read.remitterCode(),
                read.remitterName(),
                date.get(),
                origin.bankCode(),
                origin.bankName(),
                origin.branchCode(),
                origin.branchName(),
                origin.accountType(),
                origin.accountNumber());
    }

    private void checkRemitter(BulkTransferLine.Header read, Findings findings) {
        String expected = profile.remitterCode();
        if (expected != null && !expected.equals(read.remitterCode())) {
            String text = "振込依頼人コードが %s です。%s が必要です。".formatted(read.remitterCode(), expected);
            findings.add(refusal(read, BulkTransferHeaderField.REMITTER_CODE, TRANSFER, text));
        }
        if (read.remitterName().isEmpty() || !BankKanaClass.PARTY_NAME.permitsAll(read.remitterName())) {
            String text = "振込依頼人名がないか、使用できない文字があります。";
            findings.add(refusal(read, BulkTransferHeaderField.REMITTER_NAME, TRANSFER, text));
        }
    }

    private Optional<LocalDate> transferDate(String monthAndDay) {
        try {
            return YearlessDate.parse(monthAndDay).onOrAfter(reference);
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Finding refusal(
            BulkTransferLine.Header read, BulkTransferHeaderField field, String rule, String text) {
        return BulkTransferHeaderField.LAYOUT.refuse(read.recordNo(), field, rule, text);
    }
}
