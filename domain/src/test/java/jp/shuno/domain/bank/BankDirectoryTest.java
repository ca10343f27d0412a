package jp.shuno.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.bank.BankDirectory.Answer;
import jp.shuno.domain.bank.BankDirectory.Branch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankDirectoryTest {

    private static final LocalDate OPENED = LocalDate.of(2020, 4, 1);
    private static final LocalDate CLOSED = LocalDate.of(2028, 2, 29);
    private static final BankCode MINATO = new BankCode("9001");
    private static final BranchCode MAIN = new BranchCode("001");
    private static final BranchCode YAMATE = new BranchCode("045");

    private static Branch branch(BranchCode code, LocalDate from, LocalDate to, String kana) {
        return new Branch(MINATO, code, "ﾐﾅﾄｷﾞﾝｺｳ", kana, from, to);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2020-03-31, UnknownBank",
        "2020-04-01, Found",
        "2028-02-28, Found",
        "2028-02-29, Found",
        "2028-03-01, UnknownBank"
    })
    void r150_aBranchExistsFromItsFirstToItsLastDay(LocalDate date, String answer) {
        BankDirectory directory = new BankDirectory(List.of(branch(YAMATE, OPENED, CLOSED, "ﾔﾏﾃ")));

        assertThat(directory.on(date, MINATO, YAMATE).getClass().getSimpleName())
                .isEqualTo(answer);
    }

    @Test
    void r150_aClosedBranchOfALivingBankIsAnUnknownBranch() {
        BankDirectory directory =
                new BankDirectory(List.of(branch(YAMATE, OPENED, CLOSED, "ﾔﾏﾃ"), branch(MAIN, OPENED, null, "ﾎﾝﾃﾝ")));

        assertThat(directory.on(CLOSED.plusDays(1), MINATO, YAMATE)).isInstanceOf(Answer.UnknownBranch.class);
        assertThat(directory.on(CLOSED.plusDays(1), MINATO, MAIN)).isInstanceOf(Answer.Found.class);
        assertThat(directory.on(OPENED, new BankCode("9002"), MAIN)).isInstanceOf(Answer.UnknownBank.class);
    }

    @Test
    void ofTwoEntriesForADayTheLaterHolds() {
        Branch old = branch(MAIN, OPENED, null, "ｷﾕｳﾎﾝﾃﾝ");
        Branch renamed = branch(MAIN, LocalDate.of(2026, 4, 1), null, "ﾎﾝﾃﾝ");

        for (BankDirectory directory :
                List.of(new BankDirectory(List.of(old, renamed)), new BankDirectory(List.of(renamed, old)))) {
            assertThat(directory.on(LocalDate.of(2026, 3, 31), MINATO, MAIN)).isEqualTo(new Answer.Found(old));
            assertThat(directory.on(LocalDate.of(2026, 4, 1), MINATO, MAIN)).isEqualTo(new Answer.Found(renamed));
        }
    }
}
