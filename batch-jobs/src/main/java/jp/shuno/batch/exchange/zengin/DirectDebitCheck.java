package jp.shuno.batch.exchange.zengin;

import java.time.LocalDate;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileIdentity;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.batch.exchange.fixedlength.RecordCheck;
import jp.shuno.batch.exchange.fixedlength.RecordKind;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Checks one direct debit file against its profile and against itself: R-024 for what every file owes, R-163 for what a
 * result owes beside that. Whether a result answers its request is checked elsewhere.
 */
final class DirectDebitCheck implements RecordCheck<DirectDebitLine, DirectDebitHeader, DirectDebitRecord> {

    private static final String FILE = "R-024";
    private static final String RESULT = "R-163";
    private static final String ACCOUNT_TYPES = "1239";
    private static final String NEW_CODES = "012";
    private static final long MAX_RECORDS = 999_999;

    private final DirectDebitPhase phase;
    private final DirectDebitProfile profile;
    private final DirectDebitHeaderCheck headerCheck;
    private final CustomerNumberSet seen = new CustomerNumberSet();
    private @Nullable DirectDebitHeader header;
    private DirectDebitTotals counted = DirectDebitTotals.NONE;
    private @Nullable DirectDebitTotals stated;
    private long malformed;
    private boolean hopeless;

    DirectDebitCheck(DirectDebitPhase phase, DirectDebitProfile profile, LocalDate arrival) {
        this.phase = phase;
        this.profile = profile;
        this.headerCheck = new DirectDebitHeaderCheck(phase, profile, arrival);
    }

    @Override
    public @Nullable DirectDebitRecord check(DirectDebitLine line, Findings findings) {
        switch (line) {
            case DirectDebitLine.Header read -> {
                header = headerCheck.check(read, findings);
                hopeless = headerCheck.isForeign(read);
            }
            case DirectDebitLine.Data data -> {
                return checkData(data, findings) ? data.debit() : null;
            }
            case DirectDebitLine.Trailer trailer -> checkTrailer(trailer, findings);
            case DirectDebitLine.End end -> checkEmptiness(findings);
            case DirectDebitLine.Malformed record -> malformed += record.kind() == RecordKind.DATA ? 1 : 0;
        }
        return null;
    }

    @Override
    public boolean isHopeless() {
        return hopeless;
    }

    @Override
    public FileCheck<DirectDebitHeader> outcome(Findings findings) {
        String sender = header == null ? null : header.bankCode();
        FileTotals totals = new FileTotals(
                stated == null ? FileTotals.NOT_STATED : stated.totalCount(),
                stated == null ? FileTotals.NOT_STATED : stated.totalAmount(),
                counted.totalCount() + malformed,
                counted.totalAmount());
        return new FileCheck<>(header, new FileIdentity(sender, null, null), totals, findings.toList());
    }

    private boolean checkData(DirectDebitLine.Data data, Findings findings) {
        DirectDebitRecord debit = data.debit();
        counted = counted.plus(debit);
        if (counted.totalCount() > MAX_RECORDS) {
            hopeless = true;
            String text = "データ・レコードが%,d件を超えています。以降は読みません。".formatted(MAX_RECORDS);
            findings.add(refusal(data, DirectDebitDataField.RECORD_TYPE, FILE, text));
            return false;
        }
        boolean sound = true;
        if (debit.amount().isZero()) {
            sound = false;
            findings.add(refusal(data, DirectDebitDataField.DEBIT_AMOUNT, FILE, "引落金額が0円です。1円以上が必要です。"));
        }
        if (!isKnownResult(debit.resultCode())) {
            sound = false;
            findings.add(unknownResult(data));
        }
        if (!seen.add(debit.customerNumber())) {
            sound = false;
            String text = "同じ顧客番号のデータ・レコードがファイル内に2件以上あります。";
            findings.add(refusal(data, DirectDebitDataField.CUSTOMER_NUMBER, RESULT, text));
        }
        noteCodes(data, findings);
        return sound;
    }

    private boolean isKnownResult(char code) {
        return phase == DirectDebitPhase.REQUEST ? code == DirectDebitRecord.COLLECTED : profile.knowsResultCode(code);
    }

    private Finding unknownResult(DirectDebitLine.Data data) {
        char code = data.debit().resultCode();
        String found = code == ' ' ? "空白" : "「" + code + "」";
        return phase == DirectDebitPhase.REQUEST
                ? refusal(data, DirectDebitDataField.RESULT_CODE, FILE, "振替結果コードが%sです。依頼では 0 が必要です。".formatted(found))
                : refusal(
                        data,
                        DirectDebitDataField.RESULT_CODE,
                        RESULT,
                        "振替結果コードが%sです。この金融機関の取り決めにないコードです。".formatted(found));
    }

    private static void noteCodes(DirectDebitLine.Data data, Findings findings) {
        DirectDebitRecord debit = data.debit();
        if (ACCOUNT_TYPES.indexOf(debit.accountType()) < 0) {
            String text = "預金種目が 1・2・3・9 のいずれでもありません。";
            findings.add(DirectDebitDataField.LAYOUT.notice(
                    data.recordNo(), DirectDebitDataField.PAYER_ACCOUNT_TYPE, FILE, text));
        }
        if (NEW_CODES.indexOf(debit.newCode()) < 0) {
            String text = "新規コードが 0・1・2 のいずれでもありません。";
            findings.add(
                    DirectDebitDataField.LAYOUT.notice(data.recordNo(), DirectDebitDataField.NEW_CODE, FILE, text));
        }
    }

    private void checkTrailer(DirectDebitLine.Trailer trailer, Findings findings) {
        DirectDebitTotals read = trailer.totals();
        stated = read;
        DirectDebitTotals due = phase.stated(counted);
        int at = trailer.recordNo();
        compare(at, DirectDebitTrailerField.TOTAL_COUNT, read.totalCount(), due.totalCount() + malformed, findings);
        if (malformed > 0) {
            return;
        }
        compare(at, DirectDebitTrailerField.TOTAL_AMOUNT, read.totalAmount(), due.totalAmount(), findings);
        compare(at, DirectDebitTrailerField.COLLECTED_COUNT, read.collectedCount(), due.collectedCount(), findings);
        compare(at, DirectDebitTrailerField.COLLECTED_AMOUNT, read.collectedAmount(), due.collectedAmount(), findings);
        compare(at, DirectDebitTrailerField.FAILED_COUNT, read.failedCount(), due.failedCount(), findings);
        compare(at, DirectDebitTrailerField.FAILED_AMOUNT, read.failedAmount(), due.failedAmount(), findings);
        if (counted.totalAmount() > Yen.MAX) {
            findings.add(refusal(at, DirectDebitTrailerField.TOTAL_AMOUNT, FILE, "合計金額が12桁を超えています。"));
        }
    }

    private static void compare(int recordNo, DirectDebitTrailerField field, long stated, long due, Findings findings) {
        if (stated != due) {
            boolean total =
                    field == DirectDebitTrailerField.TOTAL_COUNT || field == DirectDebitTrailerField.TOTAL_AMOUNT;
            String text = "トレーラの%sは%,dですが、データ・レコードからは%,dになります。";
            findings.add(
                    refusal(recordNo, field, total ? FILE : RESULT, text.formatted(field.japanese(), stated, due)));
        }
    }

    private void checkEmptiness(Findings findings) {
        if (counted.totalCount() + malformed > 0) {
            return;
        }
        String text = "データ・レコードが1件もありません。";
        findings.add(
                profile.allowEmptyFile() ? Finding.notice(0, 0, "", FILE, text) : Finding.refuse(0, 0, "", FILE, text));
    }

    private static Finding refusal(DirectDebitLine.Data data, DirectDebitDataField field, String rule, String text) {
        return DirectDebitDataField.LAYOUT.refuse(data.recordNo(), field, rule, text);
    }

    private static Finding refusal(int recordNo, DirectDebitTrailerField field, String rule, String text) {
        return DirectDebitTrailerField.LAYOUT.refuse(recordNo, field, rule, text);
    }
}
