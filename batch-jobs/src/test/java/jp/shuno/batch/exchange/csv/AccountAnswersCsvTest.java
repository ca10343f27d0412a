package jp.shuno.batch.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.exchange.Severity;
import jp.shuno.domain.receivingaccount.AnswerCheck;
import jp.shuno.domain.receivingaccount.AnswerStatus;
import jp.shuno.domain.receivingaccount.CheckedAnswer.AccountFound;
import jp.shuno.domain.receivingaccount.CheckedAnswer.Unusable;
import jp.shuno.domain.receivingaccount.KeyedAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers about invented accounts: what is taken, and which rows pay nothing. */
class AccountAnswersCsvTest {

    private static final CsvSample GOOD = CsvSample.accountAnswers();
    private static final CsvFormat<AccountAnswerRow> FORMAT = CsvFormats.accountAnswers();

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "account-answers-", ".csv"), text);
    }

    private static KeyedAnswer onlyAnswer(Path file) throws IOException {
        try (RecordReader<AccountAnswerRow> reader = FORMAT.open(file)) {
            return reader.next().answer();
        }
    }

    @Test
    void r141_anAnswerIsReadColumnByColumn() throws IOException {
        Path file = write(GOOD.header() + "\r\n" + GOOD.row() + "\r\n");

        assertThat(FORMAT.check(file).findings()).isEmpty();
        KeyedAnswer answer = onlyAnswer(file);
        assertThat(answer.claimNo()).isEqualTo("261000000016");
        assertThat(answer.status()).isEqualTo(AnswerStatus.REGISTERED);
        assertThat(answer.requestedAt()).isEqualTo("2026-12-01T10:00:00");
        assertThat(answer.answeredAt()).isEqualTo("2026-12-01T10:05:00");
        assertThat(answer.accountUpdatedOn()).isEqualTo("2026-04-01");
        assertThat(AnswerCheck.check(answer)).isInstanceOfSatisfying(AccountFound.class, found -> {
            assertThat(found.account().account().account().number().value()).isEqualTo("9234567");
            assertThat(found.account().account().holderKana()).isEqualTo("ﾐﾅﾄﾉ ﾀﾛｳ");
            assertThat(found.account().enteredBy()).isEqualTo("S01");
            assertThat(found.account().verifiedBy()).isEqualTo("S02");
        });
    }

    @ParameterizedTest(name = "{0} = {1} is told at {2} by {3}")
    @CsvSource({
        "claim_no, 261000000017, claim_no, R-141",
        "answered_at, 2026-12-01T09:59:59, answered_at, R-141",
        "status, 2, status, R-141",
        "bank_code, '', bank_code, R-141",
        "bank_code, 9999, bank_code, R-141",
        "branch_code, '', branch_code, R-141",
        "account_type, '', account_type, R-141",
        "account_no, '', account_no, R-141",
        "yucho_symbol, 10530, yucho_number, R-141",
        "yucho_number, 12345671, yucho_symbol, R-141",
        "holder_kana, '', holder_kana, R-141",
        "verified_by, '', verified_by, R-145",
        "verified_by, S01, keyed_by, R-145",
        "keyed_by, S02, keyed_by, R-145"
    })
    void r141_aRowThatCannotBeUsedIsANoticeAndStaysUnusable(String column, String value, String field, String rule)
            throws IOException {
        Path file = write(GOOD.with(column, value));
        FileCheck<CsvHeader> check = FORMAT.check(file);

        assertThat(check.isUsable()).isTrue();
        assertThat(check.findings()).extracting(Finding::severity).containsOnly(Severity.NOTICE);
        assertThat(check.findings()).anySatisfy(finding -> {
            assertThat(finding.field()).isEqualTo(field);
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.recordNo()).isEqualTo(2);
            assertThat(finding.text()).doesNotContain("9234567", "ﾐﾅﾄ", "港野");
        });
        assertThat(AnswerCheck.check(onlyAnswer(file))).isInstanceOf(Unusable.class);
    }

    @Test
    void r331_aRowPrintsNeitherAccountNorNames() throws IOException {
        Path file = write(GOOD.header() + "\r\n" + GOOD.row() + "\r\n");
        try (RecordReader<AccountAnswerRow> reader = FORMAT.open(file)) {
            assertThat(List.of(reader.next().toString()))
                    .allSatisfy(text -> assertThat(text).doesNotContain("9234567", "ﾐﾅﾄ", "港野"));
        }
    }
}
