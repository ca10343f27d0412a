package jp.shuno.batch.run;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.HeardConsole;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * after nights in which refunds were decided, claimed, inquired for, paid and sent back, the accounts lie only
 * where somebody has to pay to them, and no name stands in a log or in the reason of an exception.
 */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefundPersonalDataTest {

    private static final LocalDate MON = LocalDate.of(2026, 7, 6);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final int NIGHTS = 12;

    private static final int DEBITED = 1;
    private static final int CLAIMS_ANOTHER = 2;
    private static final int CLAIMS_PUBLIC_FUND = 3;

    private static final String DEBIT_ACCOUNT = "8046213";
    private static final String CLAIMED_ACCOUNT = "9157324";
    private static final String PUBLIC_FUND_ACCOUNT = "7268435";
    private static final String REFUSED_ACCOUNT = "6379546";
    private static final Set<String> ACCOUNTS =
            Set.of(DEBIT_ACCOUNT, CLAIMED_ACCOUNT, PUBLIC_FUND_ACCOUNT, REFUSED_ACCOUNT);
    private static final List<String> NAMES = List.of("港野", "ﾐﾅﾄﾉ ﾀﾛｳ", "ミナトノ タロウ");

    private static final Pattern ACCOUNTS_BELONG_HERE = Pattern.compile("DIRECT_DEBIT_REGISTRATION\\.ACCOUNT_NO"
            + "|REFUND_CLAIM\\.ACCOUNT_NO"
            + "|PUBLIC_FUND_ACCOUNT\\.ACCOUNT_NO"
            + "|TRANSFER_PLAN_ITEM\\.ACCOUNT_NO"
            + "|REFUND_TRANSFER\\.ACCOUNT_NO"
            + "|data/.*\\.db"
            + "|outbox/[0-9-]+/refund-transfer_[0-9]+\\.txt"
            + "|archive/[0-9-]+/(debit-accounts|claims|account-answers|transfer-returns)[^/]*\\.gz"
            + "|quarantine/.*(?<!\\.reason\\.txt)");

    private static final Pattern NAMES_NEVER =
            Pattern.compile("logs/.*|quarantine/.*\\.reason\\.txt|EXCEPTION_ITEM\\..*|DECISION\\..*|BATCH_.*"
                    + "|JOB_RUN\\..*|APPROVAL_PLAN\\..*|REFUND_HISTORY\\..*"
                    + "|REFUND_CLAIM\\.INCOMPLETE_REASON|console|explain.*|complaints");

    private static final String PAYING_ACCOUNT = """

            profiles:
              refund-transfer:
                default: {remitter-code: "1429990001", remitter-name: ｼﾔｸｼﾖ, bank-code: "9001", branch-code: "001",
                          account-type: "1", account-number: "9000001"}
            """;

    private final Map<String, String> everything = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private TestWard ward;
    private int files;
    private boolean claimed;
    private boolean answered;
    private boolean returned;

    @BeforeAll
    void nights(@TempDir Path folder) throws Exception {
        try (HeardConsole console = HeardConsole.listen()) {
            ward = TestWard.open(TestHome.init(folder.resolve("home")).configureMore(PAYING_ACCOUNT));
            delivered(ward.home().inbox(MON));
            for (LocalDate day = MON; !day.isAfter(MON.plusDays(NIGHTS)); day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() < 6) {
                    staff(day);
                    assertThat(ward.nightly(day))
                            .as("night of %s: %s", day, ward.lastComplaint())
                            .isLessThan(30);
                    complaints.add(ward.lastComplaint());
                }
            }
            for (int number : List.of(DEBITED, CLAIMS_ANOTHER, CLAIMS_PUBLIC_FUND)) {
                TestHome.Outcome told = ward.home().shuno("explain", "--addressee", person(number), "--json");
                everything.put("explain " + number, told.out() + told.err());
            }
            everything.put("console", console.text());
        }
        everything.put("complaints", String.join("\n", complaints));
        ward.exports().forEach((kind, text) -> everything.put("export " + kind, text));
        everything.putAll(HomeContents.files(ward.home().home().root()));
        everything.putAll(HomeContents.columns(ward));
    }

    @AfterAll
    void close() {
        ward.close();
    }

    private static void delivered(Delivery inbox) {
        List<Integer> people = List.of(DEBITED, CLAIMS_ANOTHER, CLAIMS_PUBLIC_FUND);
        inbox.residents(
                "addressees_1.csv",
                people.stream().map(number -> Delivery.resident(person(number))).toArray(Delivery.ResidentLine[]::new));
        inbox.text(
                "bank-directory_1.csv",
                "bank_code,bank_kana,bank_name,branch_code,branch_kana,branch_name,valid_from,valid_to\r\n"
                        + "9001,ｷﾞﾝｺｳ,みらい銀行,001,ﾎﾝﾃﾝ,本店,2020-01-01,\r\n");
        inbox.debitAccounts(
                "debit-accounts_1.csv",
                person(DEBITED) + ",NHI,9001,001,1," + DEBIT_ACCOUNT + ",ﾐﾅﾄﾉ ﾀﾛｳ,2025-04-01,,1");
        inbox.assessments(
                "assessments_1.csv",
                people.stream()
                        .map(number ->
                                Assessed.first(notice(number), person(number)).term(1, DUE, 10_000))
                        .toArray(Assessed[]::new));
        inbox.counter(
                "counter_1.csv",
                people.stream()
                        .flatMap(number -> IntStream.of(0, 1)
                                .mapToObj(day -> paid(Bill.of(notice(number), 1, 10_000), PAID.plusDays(day), 10_000)))
                        .toArray(String[]::new));
    }

    /** What staff do in the morning: they approve what waits, acknowledge what left, and key what came by post. */
    private void staff(LocalDate day) {
        approve(day);
        acknowledge(day);
        claim(day);
        answer(day);
        sendBack(day);
    }

    private void approve(LocalDate day) {
        List<String> rows = list("SELECT plan_id FROM approval_plan WHERE state = 'OPEN' ORDER BY plan_id").stream()
                .map(plan -> plan + ",APPROVE,,確認済み,S090," + day + "T09:00:00")
                .toList();
        if (!rows.isEmpty()) {
            ward.home()
                    .inbox(day)
                    .text("decisions_" + ++files + ".csv", Delivery.decisions(rows.toArray(String[]::new)));
        }
    }

    private void acknowledge(LocalDate day) {
        List<String> rows = list("SELECT file_name || ',' || sha256 FROM sent_file s WHERE NOT EXISTS"
                        + " (SELECT 1 FROM acknowledgement a WHERE a.sha256 = s.sha256) ORDER BY file_name")
                .stream()
                .map(file -> file + ",受付," + day + "T09:00:00")
                .toList();
        if (!rows.isEmpty()) {
            ward.home()
                    .inbox(day)
                    .csv("acknowledgements_" + ++files + ".csv", "file_name,sha256,received_by,received_at", rows);
        }
    }

    private void claim(LocalDate day) {
        String another = claimNo(CLAIMS_ANOTHER);
        if (claimed || another.isEmpty()) {
            return;
        }
        claimed = true;
        String account = another + "," + day + ",3,,9001,001,1," + CLAIMED_ACCOUNT + ",ﾐﾅﾄﾉ ﾀﾛｳ,";
        ward.home()
                .inbox(day)
                .csv(
                        "claims_1.csv",
                        "claim_no,received_on,choice,my_number_confirmed,bank_code,branch_code,account_type,account_no,"
                                + "holder_kana,keyed_by,claimant_no,claimant_role,delegated",
                        List.of(
                                account + "S01,,,",
                                account + "S02,,,",
                                claimNo(CLAIMS_PUBLIC_FUND) + "," + day + ",2,1,,,,,,S01,,,"))
                .text("claims_torn.csv", "claim_no,account_no,holder_kana\r\n1," + REFUSED_ACCOUNT + ",\"ﾐﾅﾄﾉ ﾀﾛｳ");
    }

    private void answer(LocalDate day) {
        if (answered
                || list("SELECT claim_no FROM refund_claim WHERE inquired_on IS NOT NULL")
                        .isEmpty()) {
            return;
        }
        answered = true;
        String row = "%s,K1,S02,%sT10:00:00,%sT10:05:00,1,9001,001,1,%s,,,ﾐﾅﾄﾉ ﾀﾛｳ,,,S02,S03"
                .formatted(claimNo(CLAIMS_PUBLIC_FUND), day, day, PUBLIC_FUND_ACCOUNT);
        ward.home()
                .inbox(day)
                .csv(
                        "account-answers_1.csv",
                        "claim_no,inquiry_no,requested_by,requested_at,answered_at,status,bank_code,branch_code,"
                                + "account_type,account_no,yucho_symbol,yucho_number,holder_kana,holder_name,"
                                + "account_updated_on,keyed_by,verified_by",
                        List.of(row));
    }

    private void sendBack(LocalDate day) {
        List<String> paid = list("SELECT t.refund_no || ',' || t.transfer_date || ',' || t.sequence_no"
                + " FROM refund_transfer t WHERE t.paid_on IS NOT NULL AND t.account_no = '" + CLAIMED_ACCOUNT + "'");
        if (returned || paid.isEmpty()) {
            return;
        }
        returned = true;
        String[] transfer = paid.getFirst().split(",");
        ward.home()
                .inbox(day)
                .csv(
                        "transfer-returns_1.csv",
                        "refund_no,transfer_date,sequence,bank_code,branch_code,account_type,account_no,holder_kana,"
                                + "amount,reason_code,return_date",
                        List.of("%s,%s,%s,9001,001,1,%s,ﾐﾅﾄﾉ ﾀﾛｳ,10000,2,%s"
                                .formatted(
                                        transfer[0],
                                        transfer[1].substring(0, 10),
                                        transfer[2],
                                        CLAIMED_ACCOUNT,
                                        transfer[1].substring(0, 10))));
    }

    /** Empty until the obligor was told. */
    private String claimNo(int number) {
        return list("SELECT claim_no FROM refund WHERE notified_on IS NOT NULL AND claim_no IS NOT NULL"
                        + " AND obligor_no = '"
                        + person(number) + "'")
                .stream()
                .findFirst()
                .orElse("");
    }

    private List<String> list(String sql) {
        return ward.sql().sql(sql).query(String.class).list();
    }

    private Map<String, String> where(Pattern names, boolean matching) {
        Map<String, String> some = new TreeMap<>(everything);
        some.keySet().removeIf(name -> names.matcher(name).matches() != matching);
        return some;
    }

    @Test
    void theNightsPaidByEveryWayAndOneTransferCameBack() {
        assertThat(list("SELECT account_source || ' ' || account_no FROM refund_transfer ORDER BY account_no"))
                .contains("DEBIT " + DEBIT_ACCOUNT, "OTHER " + CLAIMED_ACCOUNT, "PUBLIC_FUND " + PUBLIC_FUND_ACCOUNT);
        assertThat(list("SELECT reason_code FROM transfer_return")).containsExactly("2");
        assertThat(everything.keySet())
                .anyMatch(name -> name.startsWith("logs/"))
                .anyMatch(name -> name.endsWith("claims_torn.csv.reason.txt"))
                .anyMatch(name -> name.endsWith("transfer-plan.csv"))
                .anyMatch(name -> name.endsWith("refund-notices.csv"));
    }

    @Test
    void theSearchFindsTheAccountsWhereTheyBelong() {
        assertThat(NumberSearch.byThemselves(ACCOUNTS).places(everything))
                .contains("REFUND_CLAIM.ACCOUNT_NO", "PUBLIC_FUND_ACCOUNT.ACCOUNT_NO", "TRANSFER_PLAN_ITEM.ACCOUNT_NO");
        assertThat(Stream.of(DEBIT_ACCOUNT, CLAIMED_ACCOUNT, PUBLIC_FUND_ACCOUNT))
                .allMatch(account -> everything.entrySet().stream()
                        .anyMatch(each -> each.getKey().startsWith("outbox/")
                                && each.getValue().contains(account)));
    }

    @Test
    void r331_accountsOfRefundsStandOnlyWhereSomebodyHasToPayToThem() {
        assertThat(NumberSearch.byThemselves(ACCOUNTS).places(where(ACCOUNTS_BELONG_HERE, false)))
                .isEmpty();
    }

    @Test
    void r331_noNameStandsInALogAReasonOrTheJobRepository() {
        Map<String, String> searched = where(NAMES_NEVER, true);
        assertThat(searched).hasSizeGreaterThan(20);
        searched.forEach((place, content) -> assertThat(NAMES).as(place).noneMatch(content::contains));
    }
}
