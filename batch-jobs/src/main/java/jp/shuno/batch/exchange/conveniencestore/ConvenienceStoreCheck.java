package jp.shuno.batch.exchange.conveniencestore;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.shuno.batch.exchange.CompactDates;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileIdentity;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreTotals.Sum;
import jp.shuno.batch.exchange.fixedlength.RecordCheck;
import jp.shuno.batch.exchange.fixedlength.RecordKind;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.receipt.StoreBarcode;
import org.jspecify.annotations.Nullable;

/**
 * R-024 Checks one collection file against its profile and against itself. A barcode that is damaged or not ours is no
 * matter of the file: the money is in the house, and staff have to find its owner.
 */
final class ConvenienceStoreCheck
        implements RecordCheck<ConvenienceStoreLine, ConvenienceStoreHeader, ConvenienceStoreRecord> {

    private static final String RULE = "R-024";
    private static final String TIME_UNKNOWN = "0000";
    static final String GS1_128 = "1";

    private final ConvenienceStoreProfile profile;
    private @Nullable ConvenienceStoreHeader header;
    private ConvenienceStoreTotals counted = ConvenienceStoreTotals.NONE;
    private @Nullable ConvenienceStoreTotals stated;
    private long malformed;

    ConvenienceStoreCheck(ConvenienceStoreProfile profile) {
        this.profile = profile;
    }

    @Override
    public @Nullable ConvenienceStoreRecord check(ConvenienceStoreLine line, Findings findings) {
        switch (line) {
            case ConvenienceStoreLine.Header read -> checkHeader(read, findings);
            case ConvenienceStoreLine.Data data -> {
                return checkData(data, findings);
            }
            case ConvenienceStoreLine.Trailer trailer -> checkTrailer(trailer, findings);
            case ConvenienceStoreLine.End end -> checkEmptiness(findings);
            case ConvenienceStoreLine.Malformed record -> malformed += record.kind() == RecordKind.DATA ? 1 : 0;
        }
        return null;
    }

    @Override
    public boolean isHopeless() {
        return false;
    }

    @Override
    public FileCheck<ConvenienceStoreHeader> outcome(Findings findings) {
        FileIdentity identity = header == null
                ? FileIdentity.NONE
                : new FileIdentity(header.makerCode(), header.createdDate(), header.fileSequence());
        FileTotals totals = new FileTotals(
                stated == null ? FileTotals.NOT_STATED : stated.total().count(),
                stated == null ? FileTotals.NOT_STATED : stated.total().yen(),
                counted.total().count() + malformed,
                counted.total().yen());
        return new FileCheck<>(header, identity, totals, findings.toList());
    }

    private void checkHeader(ConvenienceStoreLine.Header read, Findings findings) {
        LocalDate date = CompactDates.date(read.createdDate());
        LocalTime time = CompactDates.time(read.createdTime());
        if (date == null) {
            findings.add(impossible(read.recordNo(), ConvenienceStoreHeaderField.CREATED_DATE, read.createdDate()));
        }
        if (time == null) {
            findings.add(impossible(read.recordNo(), ConvenienceStoreHeaderField.CREATED_TIME, read.createdTime()));
        }
        checkCode(read.recordNo(), ConvenienceStoreHeaderField.MAKER_CODE, read.makerCode(), findings);
        checkCode(read.recordNo(), ConvenienceStoreHeaderField.ORIGINATOR_CODE, read.originatorCode(), findings);
        if (date != null && time != null) {
            header = new ConvenienceStoreHeader(
                    date, time, read.makerCode(), read.originatorCode(), read.originatorName(), read.fileSequence());
        }
    }

    private void checkCode(int recordNo, ConvenienceStoreHeaderField field, String found, Findings findings) {
        String expected =
                field == ConvenienceStoreHeaderField.MAKER_CODE ? profile.makerCode() : profile.originatorCode();
        if (expected != null && !expected.equals(found)) {
            findings.add(ConvenienceStoreHeaderField.LAYOUT.refuse(
                    recordNo, field, RULE, "%sが %s です。%s が必要です。".formatted(field.japanese(), found, expected)));
        }
    }

    private @Nullable ConvenienceStoreRecord checkData(ConvenienceStoreLine.Data data, Findings findings) {
        ReceiptKind kind = profile.kindCodes().get(data.dataKind());
        StoreBarcode barcode = new StoreBarcode(data.barcode());
        if (kind == null) {
            malformed++;
            findings.add(refusal(
                    data, ConvenienceStoreDataField.DATA_KIND, "データ種別が %s です。取り決めにない種別です。".formatted(data.dataKind())));
            return null;
        }
        counted = counted.plus(kind, barcode.amount().amount());
        noteBarcodeKind(data, findings);
        boolean sound = checkTransferDate(data, kind, findings);
        sound &= checkDate(data, ConvenienceStoreDataField.ACQUIRED_DATE, data.acquiredDate(), findings);
        sound &= checkDate(data, ConvenienceStoreDataField.ACCOUNTING_DATE, data.accountingDate(), findings);
        LocalDate storeDate = CompactDates.date(data.storeDate());
        LocalTime storeTime = CompactDates.time(data.storeTime());
        if (storeDate == null) {
            findings.add(impossible(data, ConvenienceStoreDataField.STORE_DATE, data.storeDate()));
        }
        if (storeTime == null) {
            findings.add(impossible(data, ConvenienceStoreDataField.STORE_TIME, data.storeTime()));
        }
        if (!sound || storeDate == null || storeTime == null) {
            return null;
        }
        return new ConvenienceStoreRecord(
                data.dataNo(),
                kind,
                storeDate,
                data.storeTime().equals(TIME_UNKNOWN) ? null : storeTime,
                barcode,
                data.storeCode(),
                data.chainCode(),
                optional(data.transferDate()),
                optional(data.accountingDate()));
    }

    private static @Nullable LocalDate optional(String digits) {
        return CompactDates.isAbsent(digits) ? null : CompactDates.date(digits);
    }

    private static boolean checkTransferDate(ConvenienceStoreLine.Data data, ReceiptKind kind, Findings findings) {
        boolean absent = CompactDates.isAbsent(data.transferDate());
        if (absent && kind == ReceiptKind.CONFIRMED) {
            findings.add(refusal(data, ConvenienceStoreDataField.TRANSFER_DATE, "確報に振込予定日がありません。"));
            return false;
        }
        if (!absent && kind != ReceiptKind.CONFIRMED) {
            findings.add(ConvenienceStoreDataField.LAYOUT.notice(
                    data.recordNo(), ConvenienceStoreDataField.TRANSFER_DATE, RULE, "確報でないのに振込予定日があります。"));
        }
        return checkDate(data, ConvenienceStoreDataField.TRANSFER_DATE, data.transferDate(), findings);
    }

    /** A date that may be absent must exist when it is there. */
    private static boolean checkDate(
            ConvenienceStoreLine.Data data, ConvenienceStoreDataField field, String digits, Findings findings) {
        boolean sound = CompactDates.isAbsent(digits) || CompactDates.date(digits) != null;
        if (!sound) {
            findings.add(impossible(data, field, digits));
        }
        return sound;
    }

    private static void noteBarcodeKind(ConvenienceStoreLine.Data data, Findings findings) {
        if (!data.barcodeKind().equals(GS1_128)) {
            findings.add(ConvenienceStoreDataField.LAYOUT.notice(
                    data.recordNo(), ConvenienceStoreDataField.BARCODE_KIND, RULE, "バーコード種別が 1(GS1-128)ではありません。"));
        }
    }

    private void checkTrailer(ConvenienceStoreLine.Trailer trailer, Findings findings) {
        ConvenienceStoreTotals read = trailer.totals();
        stated = read;
        int at = trailer.recordNo();
        compare(
                at,
                ConvenienceStoreTrailerField.TOTAL_COUNT,
                read.total().count(),
                counted.total().count() + malformed,
                findings);
        if (malformed > 0) {
            return;
        }
        compare(
                at,
                ConvenienceStoreTrailerField.TOTAL_AMOUNT,
                read.total().yen(),
                counted.total().yen(),
                findings);
        compareKind(at, ConvenienceStoreTrailerField.FLASH_COUNT, read.flash(), counted.flash(), findings);
        compareKind(at, ConvenienceStoreTrailerField.CONFIRMED_COUNT, read.confirmed(), counted.confirmed(), findings);
        compareKind(at, ConvenienceStoreTrailerField.CANCEL_COUNT, read.cancel(), counted.cancel(), findings);
    }

    /** The amount of a kind stands right behind its count. */
    private static void compareKind(
            int recordNo, ConvenienceStoreTrailerField count, Sum stated, Sum due, Findings findings) {
        ConvenienceStoreTrailerField amount =
                ConvenienceStoreTrailerField.LAYOUT.fields().get(count.ordinal() + 1);
        compare(recordNo, count, stated.count(), due.count(), findings);
        compare(recordNo, amount, stated.yen(), due.yen(), findings);
    }

    private static void compare(
            int recordNo, ConvenienceStoreTrailerField field, long stated, long due, Findings findings) {
        if (stated != due) {
            findings.add(ConvenienceStoreTrailerField.LAYOUT.refuse(
                    recordNo,
                    field,
                    RULE,
                    "トレーラの%sは%,dですが、データ・レコードからは%,dになります。".formatted(field.japanese(), stated, due)));
        }
    }

    private void checkEmptiness(Findings findings) {
        if (counted.total().count() + malformed > 0) {
            return;
        }
        String text = "データ・レコードが1件もありません。";
        findings.add(
                profile.allowEmptyFile() ? Finding.notice(0, 0, "", RULE, text) : Finding.refuse(0, 0, "", RULE, text));
    }

    private static Finding impossible(int recordNo, ConvenienceStoreHeaderField field, String digits) {
        return ConvenienceStoreHeaderField.LAYOUT.refuse(
                recordNo, field, RULE, "%sが %s です。実在する値ではありません。".formatted(field.japanese(), digits));
    }

    private static Finding impossible(ConvenienceStoreLine.Data data, ConvenienceStoreDataField field, String digits) {
        return refusal(data, field, "%sが %s です。実在する値ではありません。".formatted(field.japanese(), digits));
    }

    private static Finding refusal(ConvenienceStoreLine.Data data, ConvenienceStoreDataField field, String text) {
        return ConvenienceStoreDataField.LAYOUT.refuse(data.recordNo(), field, RULE, text);
    }
}
