package jp.shuno.batch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.shuno.ocr.reading.KnownForms;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** 突合ファイル: what may confirm readings, from CSV files with a header; a file that is not given knows nothing. */
final class KnownFormFiles implements KnownForms {

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, KnownNotice> notices = new HashMap<>();
    private final Map<String, KnownClaim> claims = new HashMap<>();
    private final Map<String, Set<String>> branches = new HashMap<>();

    private KnownFormFiles() {}

    /**
     * Reads the files that are given.
     *
     * @throws IOException naming the file when one is unreadable or lacks a column
     */
    static KnownForms read(@Nullable Path notices, @Nullable Path claims, @Nullable Path banks) throws IOException {
        KnownFormFiles known = new KnownFormFiles();
        each(notices, known::notice);
        each(claims, known::claim);
        each(banks, known::bank);
        return known;
    }

    private static void each(@Nullable Path file, Consumer<CSVRecord> row) throws IOException {
        if (file == null) {
            return;
        }
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, TABLE)) {
            rows.forEach(row);
        } catch (IllegalArgumentException missing) {
            // The text of the parser quotes the row; the name of the file must do.
            throw new IOException(file + ": 見出しの列が足りません", missing);
        }
    }

    private void notice(CSVRecord row) {
        notices.put(
                row.get("notice_no"),
                new KnownNotice(
                        row.get("levy_code"),
                        row.get("fiscal_year"),
                        row.get("term"),
                        row.get("payer_no"),
                        row.get("payer_name"),
                        row.get("payer_kana"),
                        row.get("amount"),
                        row.get("due_date")));
    }

    private void claim(CSVRecord row) {
        claims.put(
                row.get("claim_no"),
                new KnownClaim(
                        row.get("payer_no"),
                        row.get("payer_name"),
                        row.get("payer_kana"),
                        row.get("overpaid_amount"),
                        row.get("applied_amount"),
                        row.get("refund_amount")));
    }

    private void bank(CSVRecord row) {
        branches.computeIfAbsent(row.get("bank_name"), bank -> new HashSet<>()).add(row.get("branch_name"));
    }

    @Override
    public Optional<KnownNotice> notice(String noticeNo) {
        return Optional.ofNullable(notices.get(noticeNo));
    }

    @Override
    public Optional<KnownClaim> claim(String claimNo) {
        return Optional.ofNullable(claims.get(claimNo));
    }

    @Override
    public boolean isBank(String bankName) {
        return branches.containsKey(bankName);
    }

    @Override
    public boolean isBranch(String bankName, String branchName) {
        return branches.getOrDefault(bankName, Set.of()).contains(branchName);
    }
}
