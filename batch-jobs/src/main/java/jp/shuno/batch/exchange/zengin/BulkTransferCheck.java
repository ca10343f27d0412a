package jp.shuno.batch.exchange.zengin;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileIdentity;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.batch.exchange.fixedlength.RecordCheck;
import jp.shuno.batch.exchange.fixedlength.RecordKind;
import jp.shuno.domain.bank.BankKanaClass;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.transfer.TransferPreflight;
import org.jspecify.annotations.Nullable;

/**
 * Checks one bulk transfer against its profile and against itself: R-024 for what every file owes, R-150, R-151 and
 * R-154 for what our bank would not carry out. Whether it says what was approved is checked elsewhere.
 */
final class BulkTransferCheck implements RecordCheck<BulkTransferLine, BulkTransferHeader, BulkTransferRecord> {

    private static final String FILE = "R-024";
    private static final String TRANSFER = "R-150";
    private static final String NAME = "R-151";
    private static final String ONCE = "R-154";
    private static final String ACCOUNT_TYPES = "1249";
    private static final String NEW_CODES = "012";

    private final BulkTransferHeaderCheck headerCheck;
    private final Set<Long> seen = new HashSet<>();
    private @Nullable BulkTransferHeader header;
    private BulkTransferTotals counted = BulkTransferTotals.NONE;
    private @Nullable BulkTransferTotals stated;
    private long malformed;
    private boolean hopeless;

    BulkTransferCheck(BulkTransferProfile profile, LocalDate reference) {
        this.headerCheck = new BulkTransferHeaderCheck(profile, reference);
    }

    @Override
    public @Nullable BulkTransferRecord check(BulkTransferLine line, Findings findings) {
        switch (line) {
            case BulkTransferLine.Header read -> {
                header = headerCheck.check(read, findings);
                hopeless = headerCheck.isForeign(read);
            }
            case BulkTransferLine.Data data -> {
                return checkData(data, findings) ? data.transfer() : null;
            }
            case BulkTransferLine.Trailer trailer -> checkTrailer(trailer, findings);
            case BulkTransferLine.End end -> checkEmptiness(findings);
            case BulkTransferLine.Malformed record -> malformed += record.kind() == RecordKind.DATA ? 1 : 0;
        }
        return null;
    }

    @Override
    public boolean isHopeless() {
        return hopeless;
    }

    @Override
    public FileCheck<BulkTransferHeader> outcome(Findings findings) {
        String sender = header == null ? null : header.remitterCode();
        FileTotals totals = new FileTotals(
                stated == null ? FileTotals.NOT_STATED : stated.count(),
                stated == null ? FileTotals.NOT_STATED : stated.amount(),
                counted.count() + malformed,
                counted.amount());
        return new FileCheck<>(header, new FileIdentity(sender, null, null), totals, findings.toList());
    }

    private boolean checkData(BulkTransferLine.Data data, Findings findings) {
        counted = counted.plus(data.transfer());
        if (counted.count() > TransferPreflight.MOST_TRANSFERS) {
            hopeless = true;
            String text = "データ・レコードが%,d件を超えています。以降は読みません。".formatted(TransferPreflight.MOST_TRANSFERS);
            findings.add(refusal(data, BulkTransferDataField.RECORD_TYPE, FILE, text));
            return false;
        }
        return checkAccount(data, findings)
                & checkNames(data, findings)
                & checkMoney(data, findings)
                & checkCodes(data, findings);
    }

    private static boolean checkAccount(BulkTransferLine.Data data, Findings findings) {
        BulkTransferRecord transfer = data.transfer();
        boolean sound = true;
        if (ACCOUNT_TYPES.indexOf(transfer.accountType()) < 0) {
            sound = false;
            String text = "預金種目が 1・2・4・9 のいずれでもありません。";
            findings.add(refusal(data, BulkTransferDataField.PAYEE_ACCOUNT_TYPE, TRANSFER, text));
        }
        if (isZeros(transfer.accountNumber().value())) {
            sound = false;
            findings.add(refusal(data, BulkTransferDataField.PAYEE_ACCOUNT_NUMBER, TRANSFER, "口座番号がすべて0です。"));
        }
        return sound;
    }

    private static boolean checkNames(BulkTransferLine.Data data, Findings findings) {
        BulkTransferRecord transfer = data.transfer();
        if (transfer.payeeName().isEmpty()) {
            findings.add(refusal(data, BulkTransferDataField.PAYEE_NAME, NAME, "受取人名がありません。"));
            return false;
        }
        return isWritable(
                        data,
                        BulkTransferDataField.PAYEE_NAME,
                        BankKanaClass.PARTY_NAME,
                        transfer.payeeName(),
                        findings)
                & isWritable(
                        data,
                        BulkTransferDataField.PAYEE_BANK_NAME,
                        BankKanaClass.BANK_NAME,
                        transfer.bankName(),
                        findings)
                & isWritable(
                        data,
                        BulkTransferDataField.PAYEE_BRANCH_NAME,
                        BankKanaClass.BANK_NAME,
                        transfer.branchName(),
                        findings);
    }

    private static boolean isWritable(
            BulkTransferLine.Data data,
            BulkTransferDataField field,
            BankKanaClass permitted,
            String text,
            Findings findings) {
        boolean writable = permitted.permitsAll(text);
        if (!writable) {
            findings.add(refusal(data, field, NAME, field.japanese() + "に使用できない文字があります。"));
        }
        return writable;
    }

    private static boolean checkMoney(BulkTransferLine.Data data, Findings findings) {
        boolean sound = !data.transfer().amount().isZero();
        if (!sound) {
            findings.add(refusal(data, BulkTransferDataField.TRANSFER_AMOUNT, TRANSFER, "振込金額が0円です。1円以上が必要です。"));
        }
        return sound;
    }

    private boolean checkCodes(BulkTransferLine.Data data, Findings findings) {
        BulkTransferRecord transfer = data.transfer();
        boolean sound = true;
        if (NEW_CODES.indexOf(transfer.newCode()) < 0) {
            sound = false;
            findings.add(refusal(data, BulkTransferDataField.NEW_CODE, TRANSFER, "新規コードが 0・1・2 のいずれでもありません。"));
        }
        if (BulkTransferProfile.TRANSFER_METHODS.indexOf(transfer.transferMethod()) < 0) {
            sound = false;
            String text = "振込指定区分が 7・8・0・空白のいずれでもありません。";
            findings.add(refusal(data, BulkTransferDataField.TRANSFER_METHOD, TRANSFER, text));
        }
        if (!isZeros(data.clearingHouse())) {
            sound = false;
            findings.add(refusal(data, BulkTransferDataField.CLEARING_HOUSE, TRANSFER, "手形交換所番号が 0000 でも空白でもありません。"));
        }
        if (data.ediFlag() != ' ') {
            sound = false;
            String text = "識別表示があります。顧客コードは EDI 情報ではなく還付番号です。空白が必要です。";
            findings.add(refusal(data, BulkTransferDataField.EDI_FLAG, TRANSFER, text));
        }
        return sound & checkRefundNumber(data, findings);
    }

    private boolean checkRefundNumber(BulkTransferLine.Data data, Findings findings) {
        String number = data.transfer().customerCode1();
        if (isZeros(number)) {
            findings.add(refusal(data, BulkTransferDataField.CUSTOMER_CODE_1, TRANSFER, "顧客コード1(還付番号)がすべて0です。"));
            return false;
        }
        if (!seen.add(Long.parseLong(number))) {
            String text = "同じ還付番号(顧客コード1)のデータ・レコードがファイル内に2件以上あります。";
            findings.add(refusal(data, BulkTransferDataField.CUSTOMER_CODE_1, ONCE, text));
            return false;
        }
        return true;
    }

    private void checkTrailer(BulkTransferLine.Trailer trailer, Findings findings) {
        stated = trailer.totals();
        int at = trailer.recordNo();
        compare(at, BulkTransferTrailerField.TOTAL_COUNT, stated.count(), counted.count() + malformed, findings);
        if (malformed > 0) {
            return;
        }
        compare(at, BulkTransferTrailerField.TOTAL_AMOUNT, stated.amount(), counted.amount(), findings);
        if (counted.amount() > Yen.MAX) {
            findings.add(BulkTransferTrailerField.LAYOUT.refuse(
                    at, BulkTransferTrailerField.TOTAL_AMOUNT, FILE, "合計金額が12桁を超えています。"));
        }
    }

    private static void compare(
            int recordNo, BulkTransferTrailerField field, long stated, long due, Findings findings) {
        if (stated != due) {
            String text = "トレーラの%sは%,dですが、データ・レコードからは%,dになります。";
            findings.add(BulkTransferTrailerField.LAYOUT.refuse(
                    recordNo, field, FILE, text.formatted(field.japanese(), stated, due)));
        }
    }

    /** A bank has nothing to do with such a file, and we never make one. */
    private void checkEmptiness(Findings findings) {
        if (counted.count() + malformed == 0) {
            findings.add(Finding.refuse(0, 0, "", TRANSFER, "データ・レコードが1件もありません。"));
        }
    }

    private static boolean isZeros(String digits) {
        return digits.chars().allMatch(digit -> digit == '0');
    }

    private static Finding refusal(BulkTransferLine.Data data, BulkTransferDataField field, String rule, String text) {
        return BulkTransferDataField.LAYOUT.refuse(data.recordNo(), field, rule, text);
    }
}
