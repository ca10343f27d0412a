package jp.shuno.batch.exchange.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileIdentity;
import jp.shuno.batch.exchange.FilePass;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.batch.exchange.ListedRecord;
import jp.shuno.batch.exchange.RecordListing;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One walk over one CSV. */
final class CsvPass<R> implements FilePass<CsvHeader, R> {

    private static final String RULE = "R-024";
    private static final CSVFormat DIALECT = CSVFormat.RFC4180;

    private final CsvTable<R> table;
    private final StrictTextReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final Findings findings = new Findings();
    private final RowDecoder decoder;
    private final RowCheck<R> check;
    private RecordListing listing = RecordListing.NONE;
    private @Nullable CsvHeader header;
    private long countedRows;
    private boolean finished;

    CsvPass(CsvTable<R> table, StrictTextReader text) throws IOException {
        this.table = table;
        this.text = text;
        this.parser = CSVParser.builder().setReader(text).setFormat(DIALECT).get();
        this.rows = parser.iterator();
        this.decoder = new RowDecoder(table.columns(), table.personal(), findings);
        this.check = table.check().get();
    }

    @Override
    public @Nullable R next() throws IOException {
        try {
            while (!finished) {
                R record = step();
                if (record != null) {
                    return record;
                }
            }
        } catch (UncheckedIOException wrapped) {
            finished = true;
            report(wrapped.getCause());
        }
        return null;
    }

    @Override
    public void showTo(RecordListing other) {
        listing = other;
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public FileCheck<CsvHeader> outcome() {
        return new FileCheck<>(header, FileIdentity.NONE, check.totals(countedRows), findings.toList());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private @Nullable R step() throws IOException {
        if (!rows.hasNext()) {
            finished = true;
            checkEnd();
            return null;
        }
        CSVRecord row = rows.next();
        if (header == null) {
            header = new CsvHeader(List.of(row.values()));
            finished = table.exactHeader() && !isExact(header.columns()) || !decoder.takeHeader(header.columns());
            return null;
        }
        countedRows++;
        listing.show(new ListedRecord(Math.toIntExact(row.getRecordNumber()), ListedRecord.DATA, decoder.list(row)));
        CsvRow decoded = decoder.decode(row, Math.toIntExact(countedRows));
        return decoded == null ? null : check.take(decoded, findings);
    }

    /** Whether the header row is the agreed one; in another charset it could not have been read so far. */
    private boolean isExact(List<String> names) {
        List<String> agreed =
                table.columns().stream().map(CsvColumn::columnName).toList();
        if (names.equals(agreed)) {
            return true;
        }
        findings.add(Finding.refuse(1, 0, "", RULE, "項目行が取り決めと一致しません。「%s」が必要です。".formatted(String.join(",", agreed))));
        return false;
    }

    private void checkEnd() {
        if (header == null) {
            findings.add(Finding.refuse(0, 0, "", RULE, "ファイルが空です。項目行が必要です。"));
            return;
        }
        if (!text.isAtLineEnd()) {
            findings.add(Finding.refuse(
                    Math.toIntExact(parser.getRecordNumber()), 0, "", RULE, "最終行が改行で終わっていません。ファイルが途中で切れている可能性があります。"));
        }
        check.end(findings);
    }

    private void report(IOException failure) throws IOException {
        switch (failure) {
            case UnreadableTextException unreadable ->
                findings.add(Finding.refuse(unreadable.line(), unreadable.byteOffset(), "", RULE, unreadable.text()));
            case CSVException ignored ->
                findings.add(Finding.refuse(
                        Math.toIntExact(parser.getRecordNumber() + 1),
                        0,
                        "",
                        RULE,
                        "引用符の使い方が正しくありません。閉じ忘れや、閉じた後の余分な文字がないか確認してください。"));
            default -> throw failure;
        }
    }
}
