package jp.shuno.batch.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * 還付の相手方: what residents, the network terminal and the bank answer to what left the house. Residents take up to two
 * weeks to send their form, some forget the account number the first time, some never answer. The bank sends a few
 * transfers back on the day after they were due.
 */
final class RefundAnswers {

    private static final List<String> CLAIM_HEADER = List.of(
            "claim_no",
            "received_on",
            "choice",
            "my_number_confirmed",
            "bank_code",
            "branch_code",
            "account_type",
            "account_no",
            "holder_kana",
            "keyed_by",
            "claimant_no",
            "claimant_role",
            "delegated");
    private static final List<String> ANSWER_HEADER = List.of(
            "claim_no",
            "inquiry_no",
            "requested_by",
            "requested_at",
            "answered_at",
            "status",
            "bank_code",
            "branch_code",
            "account_type",
            "account_no",
            "yucho_symbol",
            "yucho_number",
            "holder_kana",
            "holder_name",
            "account_updated_on",
            "keyed_by",
            "verified_by");
    private static final List<String> RETURN_HEADER = List.of(
            "refund_no",
            "transfer_date",
            "sequence",
            "bank_code",
            "branch_code",
            "account_type",
            "account_no",
            "holder_kana",
            "amount",
            "reason_code",
            "return_date");
    private static final List<String> ACKNOWLEDGEMENT_HEADER =
            List.of("file_name", "sha256", "received_by", "received_at");

    private static final Pattern CLAIM_NO = Pattern.compile("請求番号 ([0-9]{12})");
    private static final int SLOWEST_CLAIM_DAYS = 8;
    private static final int NEVER_OF_A_HUNDRED = 5;
    private static final int FORGETFUL_OF_A_HUNDRED = 8;
    private static final int CORRECTED_OF_A_HUNDRED = 40;
    private static final int PUBLIC_FUND_OF_A_HUNDRED = 30;
    private static final int NOT_REGISTERED_OF_A_HUNDRED = 10;
    private static final int RETURNED_OF_A_HUNDRED = 6;
    private static final String KEYED_BY = "S0301";
    private static final String VERIFIED_BY = "S0302";

    private final AnswerRequest request;
    private final Chance chance;
    private final Residents residents;

    RefundAnswers(AnswerRequest request) {
        this.request = request;
        this.chance = new Chance(request.seed());
        this.residents = new Residents(request);
    }

    /**
     * A table for the inbox.
     *
     * @param kind kind of file
     * @param note what it is, in Japanese
     * @param header its columns
     * @param rows its rows
     */
    record Answer(String kind, String note, List<String> header, List<List<@Nullable String>> rows) {}

    /** What arrives on the next business day; tables without rows are left out. */
    List<Answer> all() throws IOException {
        List<Answer> answers = new ArrayList<>(List.of(
                new Answer("acknowledgements", "受領確認", ACKNOWLEDGEMENT_HEADER, acknowledgements()),
                new Answer("claims", "還付請求", CLAIM_HEADER, claims()),
                new Answer("account-answers", "口座照会結果", ANSWER_HEADER, accountAnswers()),
                new Answer("transfer-returns", "振込不能", RETURN_HEADER, returns())));
        answers.removeIf(answer -> answer.rows().isEmpty());
        return answers;
    }

    private List<List<@Nullable String>> acknowledgements() throws IOException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        Path manifest = request.outbox(request.businessDate()).resolve("manifest.json");
        if (Files.exists(manifest)) {
            for (JsonNode file :
                    new ObjectMapper().readTree(Files.readString(manifest)).get("files")) {
                rows.add(cells(
                        file.get("file_name").asString(),
                        file.get("sha256").asString(),
                        "受領担当",
                        request.answerDay().atTime(9, 0).toString()));
            }
        }
        return rows;
    }

    private List<List<@Nullable String>> claims() throws IOException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        LocalDate told = request.businessDate();
        for (int days = 1; days <= SLOWEST_CLAIM_DAYS; days++) {
            for (Path table : tables(told, "refund-notices")) {
                for (CSVRecord notice : PublishedTables.rows(table)) {
                    for (String claimNo : claimNumbers(notice)) {
                        claim(claimNo, notice.get("addressee_no"), days).ifPresent(rows::add);
                    }
                }
            }
            told = request.municipal().previous(told);
        }
        for (CSVRecord incomplete : PublishedTables.rows(request.reports().resolve("incomplete-claims.csv"))) {
            String claimNo = incomplete.get("請求番号");
            SplittableRandom random = chance.about("asked again on " + request.businessDate(), claimNo.hashCode());
            if (!claimNo.isEmpty() && random.nextInt(100) < CORRECTED_OF_A_HUNDRED) {
                rows.add(corrected(claimNo, incomplete.get("請求者宛名番号")));
            }
        }
        return rows;
    }

    private static List<String> claimNumbers(CSVRecord notice) {
        return CLAIM_NO.matcher(notice.get("lines"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** The form of somebody who needs that many days, or none. */
    private Optional<List<@Nullable String>> claim(String claimNo, String recipientNo, int days) {
        SplittableRandom random = chance.about("claim", claimNo.hashCode());
        if (random.nextInt(100) < NEVER_OF_A_HUNDRED || 1 + random.nextInt(SLOWEST_CLAIM_DAYS) != days) {
            return Optional.empty();
        }
        if (random.nextInt(100) < PUBLIC_FUND_OF_A_HUNDRED) {
            return Optional.of(row(claimNo, "2", "1", null, null));
        }
        Residents.Account account = residents.account(recipientNo, "account of a claim");
        boolean forgetful = random.nextInt(100) < FORGETFUL_OF_A_HUNDRED;
        return Optional.of(row(
                claimNo,
                "3",
                null,
                forgetful ? new Residents.Account(account.bankCode(), account.branchCode(), "") : account,
                recipientNo));
    }

    /** With another account than before; for somebody who died by his heir. */
    private List<@Nullable String> corrected(String claimNo, String claimantNo) {
        Optional<String> heir = residents.heir(claimantNo);
        String claimant = heir.orElse(claimantNo);
        List<@Nullable String> row = row(
                claimNo,
                "3",
                null,
                residents.account(claimant, request.businessDate().toString()),
                claimant);
        heir.ifPresent(number -> {
            row.set(CLAIM_HEADER.indexOf("claimant_no"), number);
            row.set(CLAIM_HEADER.indexOf("claimant_role"), "HEIR");
        });
        return row;
    }

    private List<@Nullable String> row(
            String claimNo,
            String choice,
            @Nullable String myNumberConfirmed,
            Residents.@Nullable Account account,
            @Nullable String holderNo) {
        return cells(
                claimNo,
                request.answerDay().toString(),
                choice,
                myNumberConfirmed,
                account == null ? null : account.bankCode(),
                account == null ? null : account.branchCode(),
                account == null ? null : "1",
                account == null ? null : account.number(),
                holderNo == null ? null : residents.holder(holderNo).orElse(null),
                KEYED_BY,
                null,
                null,
                null);
    }

    private List<List<@Nullable String>> accountAnswers() throws IOException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        Path list = request.outbox(request.businessDate()).resolve("account-inquiries.csv");
        for (CSVRecord asked : PublishedTables.rows(list)) {
            String claimNo = asked.get("claim_no");
            String person = asked.get("addressee_no");
            boolean registered =
                    chance.about("inquiry", claimNo.hashCode()).nextInt(100) >= NOT_REGISTERED_OF_A_HUNDRED;
            Residents.Account account = residents.account(person, "public fund account");
            rows.add(cells(
                    claimNo,
                    "Q" + claimNo,
                    KEYED_BY,
                    request.answerDay().atTime(10, 0).toString(),
                    request.answerDay().atTime(10, 5).toString(),
                    registered ? "1" : "2",
                    registered ? account.bankCode() : null,
                    registered ? account.branchCode() : null,
                    registered ? "1" : null,
                    registered ? account.number() : null,
                    null,
                    null,
                    registered ? residents.holder(person).orElse(null) : null,
                    null,
                    null,
                    KEYED_BY,
                    VERIFIED_BY));
        }
        return rows;
    }

    /** Of the transfers that were due on the day, some come back the day after. */
    private List<List<@Nullable String>> returns() throws IOException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        String name = "refund-transfer_" + SampleDays.compact(request.businessDate()) + ".txt";
        for (Path file : sent(name)) {
            int sequence = 0;
            for (String line :
                    Files.readString(file, StandardCharsets.ISO_8859_1).split("\r\n")) {
                if (line.startsWith("2")) {
                    sequence++;
                    returned(line, sequence).ifPresent(rows::add);
                }
            }
        }
        return rows;
    }

    /** Columns as in the layout of the bulk transfer (formats 3.10). */
    private Optional<List<@Nullable String>> returned(String record, int sequence) {
        String refundNo = record.substring(91, 101);
        SplittableRandom random = chance.about("return of " + request.businessDate(), refundNo.hashCode());
        if (random.nextInt(100) >= RETURNED_OF_A_HUNDRED) {
            return Optional.empty();
        }
        return Optional.of(cells(
                refundNo,
                request.businessDate().toString(),
                String.valueOf(sequence),
                record.substring(1, 5),
                record.substring(20, 23),
                record.substring(42, 43),
                record.substring(43, 50),
                null,
                String.valueOf(Long.parseLong(record.substring(80, 90))),
                Chance.oneOf(new String[] {"1", "2", "3"}, random),
                request.answerDay().toString()));
    }

    private List<Path> sent(String name) throws IOException {
        List<Path> found = new ArrayList<>();
        LocalDate day = request.businessDate();
        for (int back = 0; back < SLOWEST_CLAIM_DAYS; back++) {
            Path file = request.outbox(day).resolve(name);
            if (Files.exists(file)) {
                found.add(file);
            }
            day = request.municipal().previous(day);
        }
        return found;
    }

    private List<Path> tables(LocalDate day, String kind) throws IOException {
        Path folder = request.outbox(day);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(file -> file.getFileName().toString().startsWith(kind))
                    .sorted()
                    .toList();
        }
    }

    private static List<@Nullable String> cells(@Nullable String... values) {
        List<@Nullable String> cells = new ArrayList<>();
        Collections.addAll(cells, values);
        return cells;
    }
}
