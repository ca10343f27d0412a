package jp.shuno.batch.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.transfer.RefundNumber;
import jp.shuno.domain.transfer.ReturnReason;
import jp.shuno.domain.transfer.TransferReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Returns of invented transfers: what is taken, and what refuses the whole file. */
class TransferReturnsCsvTest {

    private static final String COLUMNS = "refund_no,transfer_date,sequence,bank_code,branch_code,account_type,"
            + "account_no,holder_kana,amount,reason_code,return_date";
    private static final String CLOSED = "2026000123,2026-12-02,4,9900,058,1,1234567,ﾔﾏﾀﾞ ﾀﾛｳ,34500,3,2026-12-04";
    private static final String RECALLED = "2026000124,2026-12-02,5,9001,045,2,12345,,1,RECALLED_BY_US,2026-12-01";
    private static final List<String> GOOD = List.of(COLUMNS, CLOSED, RECALLED);
    private static final CsvFormat<TransferReturnRow> FORMAT = CsvFormats.transferReturns();

    @TempDir
    private Path folder;

    @Test
    void r153_returnsAreReadColumnByColumn() throws IOException {
        Path file = write(GOOD);

        assertThat(FORMAT.check(file).findings()).isEmpty();
        assertThat(FORMAT.check(file).totals()).isEqualTo(FileTotals.counted(2, 34_501));
        assertThat(read(file))
                .containsExactly(
                        new TransferReturnRow(
                                1,
                                new TransferReturn(
                                        new RefundNumber("2026000123"),
                                        LocalDate.of(2026, 12, 2),
                                        4,
                                        account("9900", "058", AccountType.ORDINARY, "1234567"),
                                        Yen.of(34_500),
                                        ReturnReason.CLOSED,
                                        LocalDate.of(2026, 12, 4))),
                        new TransferReturnRow(
                                2,
                                new TransferReturn(
                                        new RefundNumber("2026000124"),
                                        LocalDate.of(2026, 12, 2),
                                        5,
                                        account("9001", "045", AccountType.CURRENT, "0012345"),
                                        Yen.of(1),
                                        ReturnReason.RECALLED_BY_US,
                                        LocalDate.of(2026, 12, 1))));
    }

    static Stream<Arguments> reasons() {
        return Stream.of(ReturnReason.values()).map(reason -> argumentSet(reason.japanese(), reason));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void r153_everyReasonCanBeSent(ReturnReason reason) throws IOException {
        Path file = write(changed("reason_code", reason.code()));

        assertThat(read(file).getFirst().notice().reason()).isEqualTo(reason);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                argumentSet("no refund number", "refund_no", "", "R-024"),
                argumentSet("eleven digits", "refund_no", "20260001234", "R-024"),
                argumentSet("refund number of zeros", "refund_no", "0", "R-153"),
                argumentSet("30 February", "transfer_date", "2026-02-30", "R-024"),
                argumentSet("sequence 0", "sequence", "0", "R-024"),
                argumentSet("bank of three digits", "bank_code", "990", "R-024"),
                argumentSet("bank 0000", "bank_code", "0000", "R-153"),
                argumentSet("bank 9999", "bank_code", "9999", "R-153"),
                argumentSet("branch of two digits", "branch_code", "58", "R-024"),
                argumentSet("tax reserve account", "account_type", "3", "R-024"),
                argumentSet("account of eight digits", "account_no", "12345678", "R-024"),
                argumentSet("amount 0", "amount", "0", "R-153"),
                argumentSet("negative amount", "amount", "-34500", "R-024"),
                argumentSet("reason 6", "reason_code", "6", "R-024"),
                argumentSet("back the day before", "return_date", "2026-12-01", "R-153"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void r153_refusesAFile(String column, String value, String rule) throws IOException {
        FileCheck<CsvHeader> check = FORMAT.check(write(changed(column, value)));

        assertThat(check.isUsable()).isFalse();
        assertThat(check.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.recordNo()).isEqualTo(2);
            assertThat(finding.field()).isEqualTo(column);
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.text()).doesNotContain("1234567", "12345678", "ﾔﾏﾀﾞ");
        });
    }

    @Test
    void r153_oneTransferComesBackOnceInAFile() throws IOException {
        FileCheck<CsvHeader> check = FORMAT.check(write(List.of(COLUMNS, CLOSED, RECALLED, CLOSED)));

        assertThat(check.findings())
                .extracting(Finding::recordNo, Finding::field)
                .containsExactly(tuple(4, "refund_no"));
    }

    @Test
    void r153_theSameRefundMayComeBackFromTwoTransfers() throws IOException {
        assertThat(FORMAT.check(write(List.of(COLUMNS, CLOSED, CLOSED.replace("2026-12-02", "2026-11-02"))))
                        .isUsable())
                .isTrue();
    }

    @Test
    void r153_moneyMayComeBackOnTheTransferDateItself() throws IOException {
        assertThat(FORMAT.check(write(changed("return_date", "2026-12-02"))).isUsable())
                .isTrue();
    }

    @Test
    void r331_aRowPrintsNoAccountInFull() throws IOException {
        assertThat(read(write(GOOD)).toString())
                .doesNotContain("1234567", "ﾔﾏﾀﾞ")
                .contains("****567");
    }

    /** The good file with one value of its first row changed. */
    private static List<String> changed(String column, String value) {
        int place = List.of(COLUMNS.split(",")).indexOf(column);
        List<String> values = new ArrayList<>(List.of(CLOSED.split(",")));
        values.set(place, value);
        return List.of(COLUMNS, String.join(",", values), RECALLED);
    }

    private static BankAccount account(String bank, String branch, AccountType type, String number) {
        return new BankAccount(new BankCode(bank), new BranchCode(branch), type, new AccountNumber(number));
    }

    private static List<TransferReturnRow> read(Path file) throws IOException {
        List<TransferReturnRow> rows = new ArrayList<>();
        try (RecordReader<TransferReturnRow> reader = FORMAT.open(file)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private Path write(List<String> lines) throws IOException {
        return Files.writeString(
                Files.createTempFile(folder, "transfer-returns", ".csv"), String.join("\r\n", lines) + "\r\n");
    }
}
