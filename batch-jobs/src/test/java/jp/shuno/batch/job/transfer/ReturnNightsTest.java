package jp.shuno.batch.job.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.refund.RefundHistoryRow;
import jp.shuno.sql.refund.RefundMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Money of a transfer comes back, before or after it was booked as paid. */
@OnEveryDatabase
class ReturnNightsTest {

    private static final LocalDate TUE = RefundWard.FIRST;
    private static final LocalDate WED = TUE.plusDays(1);
    private static final LocalDate THU = TUE.plusDays(2);
    private static final LocalDate FRI = TUE.plusDays(3);
    private static final LocalDate MON = TUE.plusDays(6);
    private static final String FILE = "refund-transfer_20261130.txt";
    private static final RefundDue CLAIMED = RefundDue.of(1, 10_000).withInterest(1_200);
    private static final RefundDue DEBIT = RefundDue.of(2, 8_000).withoutClaim();

    @TempDir
    private Path folder;

    private RefundWard ward;

    @BeforeEach
    void oneFile() {
        ward = RefundWard.open(RefundWard.home(folder.resolve("home")), 3);
        ward.approve("T0000001", TUE, CLAIMED, DEBIT);
        assertThat(ward.night(WED)).isZero();
        assertThat(ward.night(THU)).isZero();
        ward.acknowledge(FRI, FILE);
        assertThat(ward.night(FRI)).isZero();
    }

    @AfterEach
    void close() {
        ward.close();
    }

    private List<RefundState> way(RefundDue refund) {
        return ward.ward().bean(RefundMapper.class).selectMoves(refund.refundNo()).stream()
                .map(RefundHistoryRow::toState)
                .toList();
    }

    private String claimState() {
        return ward.ward()
                .sql()
                .sql("SELECT state || ' ' || COALESCE(incomplete_reason, '-') FROM refund_claim"
                        + " WHERE refund_no = '0000000001' ORDER BY submission_no DESC FETCH FIRST 1 ROWS ONLY")
                .query(String.class)
                .single();
    }

    @Test
    void r153_whatCameBackBeforeItWasBookedIsOwedAndNothingIsUndone() {
        ward.returned(MON, "transfer-returns_1.csv", RefundWard.row(CLAIMED, MON, 1, 11_200, "1", MON));
        assertThat(ward.night(MON)).isEqualTo(10);

        assertThat(way(CLAIMED))
                .containsExactly(RefundState.TRANSFER_REQUESTED, RefundState.RETURNED, RefundState.CLAIMED);
        assertThat(ward.postings("R-153")).isEmpty();
        assertThat(ward.postings("R-150")).containsExactly("REFUND_PAYABLE REFUND_PAID 8000");
        assertThat(ward.in(Bucket.REFUND_PAYABLE)).isEqualTo(11_200);
        assertThat(ward.refund(1).returnedReason()).isEqualTo("1");
        assertThat(ward.refund(1).interest().amount()).isEqualTo(1_200);
        assertThat(ward.refund(1).transferPlanId()).isNull();
        assertThat(claimState()).isEqualTo("INCOMPLETE ACCOUNT_NOT_PAYABLE");
        assertThat(ward.state(2)).isEqualTo(RefundState.PAID);
        assertThat(ward.ward()
                        .exceptions()
                        .where("kind", "TRANSFER_RETURNED")
                        .only()
                        .get("reason"))
                .contains("0000000001", "該当口座なし")
                .doesNotContain("1000001");
        assertThat(ward.ward().isProved()).isTrue();
    }

    @Test
    void r153_whatCameBackAfterItWasBookedIsUndoneAndPaidOnceMoreToAnotherAccount() {
        assertThat(ward.night(MON)).isZero();
        assertThat(ward.in(Bucket.REFUND_PAYABLE)).isZero();
        LocalDate tuesday = MON.plusDays(1);
        LocalDate wednesday = MON.plusDays(2);
        ward.returned(
                tuesday,
                "transfer-returns_1.csv",
                RefundWard.row(CLAIMED, MON, 1, 11_200, "2", tuesday),
                RefundWard.row(DEBIT, MON, 2, 8_000, "3", tuesday));
        assertThat(ward.night(tuesday)).isEqualTo(10);
        assertThat(ward.postings("R-153"))
                .containsExactlyInAnyOrder(
                        "REFUND_PAID REFUND_PAYABLE 10000",
                        "REFUND_PAID REFUND_PAYABLE 1200",
                        "REFUND_PAID REFUND_PAYABLE 8000");
        assertThat(ward.in(Bucket.REFUND_PAID)).isZero();
        assertThat(ward.in(Bucket.REFUND_PAYABLE)).isEqualTo(19_200);
        assertThat(ward.state(1)).isEqualTo(RefundState.CLAIMED);
        assertThat(ward.state(2)).isEqualTo(RefundState.NOTIFIED);
        assertThat(ward.ward().isProved()).isTrue();

        ward.approveAgain("T0000002", tuesday, CLAIMED.to("9001", "001", AccountType.CURRENT, "7654321"), DEBIT);
        assertThat(ward.night(wednesday)).isEqualTo(10);
        String file = "refund-transfer_20261207.txt";
        assertThat(ward.records(wednesday, file))
                .singleElement()
                .satisfies(record -> assertThat(record).contains("27654321", "0000011200"));
        assertThat(ward.ward()
                        .exceptions()
                        .where("kind", "TRANSFER_WITHHELD")
                        .only()
                        .get("reason"))
                .contains("0000000002", "前に戻っています", "解約");
        assertThat(ward.state(2)).isEqualTo(RefundState.NOTIFIED);

        assertThat(ward.night(wednesday.plusDays(1)))
                .as("its account is asked for once more")
                .isEqualTo(10);
        assertThat(ward.ward()
                        .exceptions()
                        .where("kind", "WITHHELD_REFUND")
                        .where("opened_on", wednesday.plusDays(1).toString())
                        .only()
                        .get("amount"))
                .isEqualTo("8000");
        assertThat(ward.night(wednesday.plusDays(2))).isZero();
        assertThat(ward.night(LocalDate.of(2026, 12, 7))).isZero();
        assertThat(ward.state(1)).isEqualTo(RefundState.PAID);
        assertThat(ward.postings("R-150")).hasSize(5);
        assertThat(ward.in(Bucket.REFUND_PAID)).isEqualTo(11_200);
        assertThat(ward.ward().isProved()).isTrue();
    }

    @Test
    void r153_whatWeAskedBackLeavesTheClaimAsItStands() {
        ward.returned(MON, "transfer-returns_1.csv", RefundWard.row(CLAIMED, MON, 1, 11_200, "RECALLED_BY_US", FRI));
        assertThat(ward.night(MON)).isEqualTo(10);
        assertThat(ward.state(1)).isEqualTo(RefundState.CLAIMED);
        assertThat(claimState()).isEqualTo("ACCEPTED -");
        assertThat(ward.ward()
                        .exceptions()
                        .where("kind", "TRANSFER_RETURNED")
                        .only()
                        .get("reason"))
                .contains("組戻");
        assertThat(ward.refund(1).returnedReason()).isEqualTo("RECALLED_BY_US");
        assertThat(ward.ward().isProved()).isTrue();
    }

    @Test
    void r153_aReturnThatFitsNoTransferChangesNothingAndGoesToStaff() {
        ward.returned(
                MON,
                "transfer-returns_1.csv",
                RefundWard.row(CLAIMED, MON, 2, 11_200, "1", MON),
                RefundWard.row(CLAIMED, MON, 1, 10_000, "1", MON),
                RefundWard.row(RefundDue.of(3, 1), MON, 3, 1, "1", MON),
                RefundWard.row(DEBIT.to("9001", "045", AccountType.ORDINARY, "9999999"), MON, 2, 8_000, "1", MON));
        assertThat(ward.night(MON)).isEqualTo(10);
        assertThat(ward.ward().exceptions().where("kind", "UNMATCHED_RETURN").stream()
                        .map(row -> row.get("reason").replaceAll(".*: ", "")))
                .containsExactlyInAnyOrder(
                        "還付番号・振込指定日・連番の一致する振込がありません", "還付番号・振込指定日・連番の一致する振込がありません", "金額が振込のものと異なります", "口座が振込のものと異なります");
        assertThat(List.of(ward.state(1), ward.state(2))).containsOnly(RefundState.PAID);
        assertThat(ward.ward().isProved()).isTrue();
    }

    @Test
    void r153_theSameReturnOnceMoreHasNoEffect() {
        String row = RefundWard.row(CLAIMED, MON, 1, 11_200, "1", MON);
        ward.returned(MON, "transfer-returns_1.csv", row);
        assertThat(ward.night(MON)).isEqualTo(10);
        LocalDate tuesday = MON.plusDays(1);
        int exceptions = ward.ward().exceptions().size();
        ward.returned(tuesday, "transfer-returns_2.csv", row, row.replace("0000000001", "0000000009"));
        assertThat(ward.night(tuesday)).isEqualTo(10);
        assertThat(way(CLAIMED)).hasSize(3);
        assertThat(ward.ward().exceptions().size()).isEqualTo(exceptions + 1);

        LocalDate wednesday = MON.plusDays(2);
        ward.returned(wednesday, "transfer-returns_3.csv", row);
        assertThat(ward.night(wednesday)).isEqualTo(20);
        assertThat(way(CLAIMED)).hasSize(3);
        assertThat(ward.ward().isProved()).isTrue();
    }

    @Test
    void r152_aFileIsWrittenOnceMoreForAReasonAndIsTheSame() throws Exception {
        byte[] first = ward.sent(WED, FILE);
        Path lost = ward.ward().home().home().outbox(WED).resolve(FILE);
        Files.delete(lost);
        ward.ward().close();

        Outcome unexplained = ward.ward().home().shuno("reissue", FILE, "--by", "S009", "--reason", " ");
        assertThat(unexplained.exitCode()).isEqualTo(50);
        Outcome unknown = ward.ward()
                .home()
                .shuno("reissue", "refund-transfer_20261111.txt", "--by", "S009", "--reason", "銀行が読めない");
        assertThat(unknown.exitCode()).isEqualTo(50);
        assertThat(lost).doesNotExist();
        Outcome reissued = ward.ward().home().shuno("reissue", FILE, "--by", "S009", "--reason", "銀行が読めない");
        assertThat(reissued.exitCode()).isZero();
        assertThat(Files.readAllBytes(lost)).isEqualTo(first);

        ward = RefundWard.of(TestWard.open(ward.ward().home()));
        assertThat(ward.ward()
                        .sql()
                        .sql("SELECT reissue_no || ' ' || reissued_by || ' ' || reason FROM file_reissue")
                        .query(String.class)
                        .list())
                .containsExactly("1 S009 銀行が読めない");
        assertThat(ward.ward().isProved()).isTrue();
    }

    @Test
    void r152_aFileThatWouldNoLongerBeTheSameIsNotWrittenOnceMore() throws Exception {
        Path lost = ward.ward().home().home().outbox(WED).resolve(FILE);
        Files.delete(lost);
        ward.ward().close();
        Path configuration = ward.ward().home().home().configuration();
        String settings = Files.readString(configuration);
        Files.writeString(configuration, settings.replace("ﾐﾅﾄﾉｼ, bank-code", "ﾐﾅﾄﾉｸ, bank-code"));

        Outcome refused = ward.ward().home().shuno("reissue", FILE, "--by", "S009", "--reason", "銀行が読めない");
        assertThat(refused.exitCode()).isEqualTo(40);
        assertThat(lost).doesNotExist();
        ward = RefundWard.of(TestWard.open(ward.ward().home()));
        assertThat(ward.ward()
                        .sql()
                        .sql("SELECT COUNT(*) FROM file_reissue")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** A run cut a file and died; its job was held until the date had passed. Nobody can have sent the file. */
    @Test
    void r150_aFileThatNeverLeftIsNeverBookedAsPaid() {
        ward.approve("T0000003", FRI, RefundDue.of(3, 3_000));
        assertThat(ward.ward()
                        .sql()
                        .sql("UPDATE sent_file SET kind = 'other' WHERE file_name = ?")
                        .param(FILE)
                        .update())
                .isEqualTo(1);
        ward.ward()
                .sql()
                .sql("UPDATE sent_file SET file_name = 'other.txt' WHERE kind = 'other'")
                .update();
        ward.ward().home().home().outbox(WED).resolve(FILE).toFile().delete();

        assertThat(ward.night(MON)).isEqualTo(10);
        assertThat(ward.postings("R-150")).isEmpty();
        assertThat(List.of(ward.state(1), ward.state(2))).containsExactly(RefundState.CLAIMED, RefundState.NOTIFIED);
        assertThat(ward.ward().exceptions().where("kind", "TRANSFER_WITHHELD").size())
                .isEqualTo(2);
        assertThat(ward.state(3)).isEqualTo(RefundState.TRANSFER_REQUESTED);
        assertThat(ward.ward().isProved()).isTrue();
    }
}
