package jp.shuno.batch.exchange.zengin;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileIdentity;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.batch.exchange.fixedlength.Layout;
import jp.shuno.batch.exchange.fixedlength.RecordCheck;
import jp.shuno.batch.exchange.fixedlength.RecordKind;
import jp.shuno.domain.calendar.EraDate;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/** R-024 Checks one transfer-in advice against its agreement and against itself, and gives its dates their era. */
final class TransferInCheck implements RecordCheck<TransferInLine, TransferInHeader, TransferInRecord> {

    private static final String RULE = "R-024";
    private static final char CANCELS = '1';
    private static final char NORMAL = ' ';

    private final TransferInProfile profile;
    private final LocalDate arrival;
    private final TransferInHeaderCheck headerCheck;
    private final Layout<TransferInDataField> dataLayout;
    private @Nullable TransferInHeader header;
    private TransferInTotals counted = TransferInTotals.NONE;
    private @Nullable TransferInTotals stated;
    private long malformed;
    private boolean hopeless;

    TransferInCheck(TransferInProfile profile, LocalDate arrival) {
        this.profile = profile;
        this.arrival = arrival;
        this.headerCheck = new TransferInHeaderCheck(profile, arrival);
        this.dataLayout = profile.variant().dataLayout();
    }

    @Override
    public @Nullable TransferInRecord check(TransferInLine line, Findings findings) {
        switch (line) {
            case TransferInLine.Header read -> {
                header = headerCheck.check(read, findings);
                hopeless = headerCheck.isForeign(read);
            }
            case TransferInLine.Data data -> {
                return checkData(data, findings);
            }
            case TransferInLine.Trailer trailer -> checkTrailer(trailer, findings);
            case TransferInLine.End end -> checkEmptiness(findings);
            case TransferInLine.Malformed record -> malformed += record.kind() == RecordKind.DATA ? 1 : 0;
        }
        return null;
    }

    @Override
    public boolean isHopeless() {
        return hopeless;
    }

    @Override
    public FileCheck<TransferInHeader> outcome(Findings findings) {
        FileIdentity identity = header == null
                ? FileIdentity.NONE
                : new FileIdentity(header.account().bankCode(), header.createdOn(), null);
        FileTotals totals = new FileTotals(
                stated == null ? FileTotals.NOT_STATED : stated.records(),
                stated == null ? FileTotals.NOT_STATED : stated.yen(),
                counted.records() + malformed,
                counted.yen());
        return new FileCheck<>(header, identity, totals, findings.toList());
    }

    private @Nullable TransferInRecord checkData(TransferInLine.Data data, Findings findings) {
        LocalDate accountDate = date(data, TransferInDataField.ACCOUNT_DATE, data.accountDate(), findings);
        LocalDate valueDate = data.valueDate().equals(EraDate.NONE)
                ? null
                : date(data, TransferInDataField.VALUE_DATE, data.valueDate(), findings);
        boolean sound =
                accountDate != null && (valueDate != null || data.valueDate().equals(EraDate.NONE));
        if (data.cancelFlag() != CANCELS && data.cancelFlag() != NORMAL) {
            sound = false;
            String text = "取消区分が「%s」です。1(取消)か空白が必要です。".formatted(data.cancelFlag());
            findings.add(dataLayout.refuse(data.recordNo(), TransferInDataField.CANCEL_FLAG, RULE, text));
        }
        if (!sound || accountDate == null) {
            malformed++;
            return null;
        }
        TransferInRecord deposit = deposit(data, accountDate, valueDate);
        counted = counted.plus(deposit);
        noteOddities(data, deposit, findings);
        return deposit;
    }

    private @Nullable LocalDate date(
            TransferInLine.Data data, TransferInDataField field, String digits, Findings findings) {
        Optional<LocalDate> date = EraDate.parse(digits).near(arrival);
        if (date.isEmpty()) {
            String text = "%s %s に当たる日が、%s の前後1年以内にありません。".formatted(field.japanese(), digits, arrival);
            findings.add(dataLayout.refuse(data.recordNo(), field, RULE, text));
        }
        return date.orElse(null);
    }

    private static TransferInRecord deposit(
            TransferInLine.Data data, LocalDate accountDate, @Nullable LocalDate valueDate) {
        return new TransferInRecord(
                data.dataNo(),
                data.inquiryNumber(),
                accountDate,
                valueDate,
                Yen.of(data.amount()),
                Yen.of(data.otherInstrumentAmount()),
                data.remitter().code(),
                data.remitter().name(),
                data.remitter().bankName(),
                data.remitter().branchName(),
                data.cancelFlag() == CANCELS,
                data.ediInfo());
    }

    private void noteOddities(TransferInLine.Data data, TransferInRecord deposit, Findings findings) {
        if (deposit.amount().isZero()) {
            String text = "金額が0円です。";
            findings.add(dataLayout.notice(data.recordNo(), TransferInDataField.AMOUNT, RULE, text));
        }
        if (deposit.otherInstrumentAmount().exceeds(deposit.amount())) {
            String text = "うち他店券金額が金額を超えています。";
            findings.add(dataLayout.notice(data.recordNo(), TransferInDataField.OTHER_INSTRUMENT_AMOUNT, RULE, text));
        }
        TransferInHeader covered = header;
        boolean outside = covered != null
                && (deposit.accountDate().isBefore(covered.from())
                        || deposit.accountDate().isAfter(covered.to()));
        if (outside) {
            String text = "勘定日がヘッダーの期間の外です。";
            findings.add(dataLayout.notice(data.recordNo(), TransferInDataField.ACCOUNT_DATE, RULE, text));
        }
    }

    private void checkTrailer(TransferInLine.Trailer trailer, Findings findings) {
        TransferInTotals read = trailer.totals();
        stated = read;
        int at = trailer.recordNo();
        if (malformed > 0) {
            if (read.records() != counted.records() + malformed) {
                compare(
                        at,
                        TransferInTrailerField.TRANSFER_COUNT,
                        read.records(),
                        counted.records() + malformed,
                        findings);
            }
            return;
        }
        compare(at, TransferInTrailerField.TRANSFER_COUNT, read.transferCount(), counted.transferCount(), findings);
        compare(at, TransferInTrailerField.TRANSFER_AMOUNT, read.transferAmount(), counted.transferAmount(), findings);
        compare(at, TransferInTrailerField.CANCEL_COUNT, read.cancelCount(), counted.cancelCount(), findings);
        compare(at, TransferInTrailerField.CANCEL_AMOUNT, read.cancelAmount(), counted.cancelAmount(), findings);
    }

    private void compare(int recordNo, TransferInTrailerField field, long statedFigure, long due, Findings findings) {
        if (statedFigure != due) {
            String text = "トレーラの%sは%,dですが、データ・レコードからは%,dになります(様式%sとして読みました)。"
                    .formatted(field.japanese(), statedFigure, due, profile.variant());
            findings.add(TransferInTrailerField.LAYOUT.refuse(recordNo, field, RULE, text));
        }
    }

    private void checkEmptiness(Findings findings) {
        if (counted.records() + malformed > 0) {
            return;
        }
        String text = "データ・レコードが1件もありません。";
        findings.add(
                profile.allowEmptyFile() ? Finding.notice(0, 0, "", RULE, text) : Finding.refuse(0, 0, "", RULE, text));
    }
}
