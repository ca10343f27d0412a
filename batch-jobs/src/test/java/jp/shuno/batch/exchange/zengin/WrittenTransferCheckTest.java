package jp.shuno.batch.exchange.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.BankFile;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.transfer.PayingAccount;
import jp.shuno.domain.transfer.TransferCheck.Passes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenTransferCheckTest {

    private static final String CRLF = "\r\n";
    private static final BankFile GOOD = BulkTransferSample.good();
    private static final List<Passes> APPROVED = BulkTransferSample.approved();
    private static final BulkTransferFormat FORMAT = new BulkTransferFormat(
            BulkTransferProfile.standard(BulkTransferSample.REMITTER), BulkTransferSample.MADE_ON);

    @TempDir
    private Path folder;

    @Test
    void r152_aFileThatSaysWhatWasApprovedMayLeave() throws IOException {
        assertThat(differences(GOOD.brokenBy(CRLF), APPROVED)).isEmpty();
    }

    @Test
    void r152_aFileWithOtherLineEndsThanAgreedStaysHere() throws IOException {
        byte[] withoutLast = Arrays.copyOf(GOOD.brokenBy(CRLF), 6 * 122 - 2);

        for (byte[] file : List.of(GOOD.unbroken(), withoutLast)) {
            assertThat(differences(file, APPROVED)).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("R-152");
                assertThat(finding.text()).contains("732");
            });
        }
    }

    @Test
    void r152_aFilledDummyThatOthersOnlyNoticeForbidsThePublicationOfOurOwnFile() throws IOException {
        assertThat(differences(GOOD.with(3, 114, "X").brokenBy(CRLF), APPROVED))
                .extracting(Finding::field)
                .containsExactly("filler");
    }

    static Stream<Arguments> changed() {
        return Stream.of(
                argumentSet("bank", GOOD.with(3, 2, "9002"), 3, "payeeBankCode"),
                argumentSet("branch", GOOD.with(3, 21, "046"), 3, "payeeBranchCode"),
                argumentSet("account type", GOOD.with(3, 43, "1"), 3, "payeeAccountType"),
                argumentSet("account", GOOD.with(3, 50, "6"), 3, "payeeAccountNumber"),
                argumentSet("name", GOOD.with(3, 51, "ｱ"), 3, "payeeName"),
                argumentSet("refund number", GOOD.with(3, 101, "5"), 3, "customerCode1"),
                argumentSet("bank's name", GOOD.with(3, 6, "ﾋ"), 3, "payeeBankName"),
                argumentSet("branch name", GOOD.with(3, 24, "ﾀ"), 3, "payeeBranchName"),
                argumentSet("new code", GOOD.with(3, 91, "1"), 3, "newCode"),
                argumentSet("second customer code", GOOD.with(3, 111, "1"), 3, "customerCode2"),
                argumentSet("method", GOOD.with(3, 112, "8"), 3, "transferMethod"),
                argumentSet("paying account", GOOD.with(1, 103, "2"), 1, ""),
                argumentSet("transfer date", GOOD.with(1, 55, "1203"), 1, ""),
                argumentSet("remitter's name", GOOD.with(1, 15, "ｱ"), 1, ""));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void r152_oneChangedFieldForbidsThePublication(BankFile file, int record, String field) throws IOException {
        assertThat(differences(file.brokenBy(CRLF), APPROVED)).singleElement().satisfies(finding -> {
            assertThat(finding.recordNo()).isEqualTo(record);
            assertThat(finding.field()).isEqualTo(field);
            assertThat(finding.rule()).isEqualTo("R-152");
            assertThat(finding.isRefusal()).isTrue();
            assertThat(finding.text()).doesNotContain("0012345", "ﾐﾅﾄﾉ", "9000001");
        });
    }

    @Test
    void r152_aYenMovedFromOnePayeeToAnotherIsFoundThoughTheTotalsAgree() throws IOException {
        BankFile moved = GOOD.with(2, 90, "1").with(4, 87, "8099");

        assertThat(differences(moved.brokenBy(CRLF), APPROVED))
                .extracting(Finding::recordNo, Finding::field)
                .containsExactly(tuple(2, "transferAmount"), tuple(4, "transferAmount"));
    }

    @Test
    void r152_aTransferTooManyOrTooFewForbidsThePublication() throws IOException {
        assertThat(differences(GOOD.brokenBy(CRLF), APPROVED.subList(0, 2)))
                .extracting(Finding::field)
                .containsExactly("recordType", "totalCount", "totalAmount");
        BankFile short1 = GOOD.without(4).with(4, 2, "000002").with(4, 8, "000000034501");
        assertThat(differences(short1.brokenBy(CRLF), APPROVED))
                .extracting(Finding::field)
                .containsExactly("totalCount", "totalAmount");
    }

    @Test
    void r152_theSameTransfersInAnotherOrderAreNotWhatWasApproved() throws IOException {
        BankFile swapped = GOOD.withRecord(2, GOOD.record(3)).withRecord(3, GOOD.record(2));

        assertThat(differences(swapped.brokenBy(CRLF), APPROVED)).isNotEmpty();
    }

    @Test
    void r152_aFileThatIsNotWholeSaysOnlyThat() throws IOException {
        assertThat(differences(GOOD.without(6).brokenBy(CRLF), APPROVED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("R-024"));
        assertThat(differences(new byte[0], APPROVED)).isNotEmpty();
    }

    @Test
    void r152_anotherDayOrAccountThanTheFileNamesForbidsThePublication() throws IOException {
        Path file = write(GOOD.brokenBy(CRLF));
        LocalDate dayAfter = BulkTransferSample.TRANSFER_DATE.plusDays(1);
        PayingAccount other = new PayingAccount(
                BulkTransferSample.REMITTER,
                "ﾐﾅﾄﾉｼ",
                BulkTransferSample.FROM.bank(),
                new BranchCode("002"),
                BulkTransferSample.FROM.type(),
                BulkTransferSample.FROM.number());

        assertThat(WrittenTransferCheck.differences(file, FORMAT, BulkTransferSample.FROM, dayAfter, APPROVED))
                .hasSize(1);
        assertThat(WrittenTransferCheck.differences(file, FORMAT, other, BulkTransferSample.TRANSFER_DATE, APPROVED))
                .hasSize(1);
    }

    private List<Finding> differences(byte[] file, List<Passes> approved) throws IOException {
        return WrittenTransferCheck.differences(
                write(file), FORMAT, BulkTransferSample.FROM, BulkTransferSample.TRANSFER_DATE, approved);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "transfer-", ".txt"), bytes);
    }
}
