package jp.shuno.domain.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExceptionItemTest {

    private static final String DIGEST = "0123456789abcdef";

    @Test
    void r902_theSameMatterHasTheSameIdentifierWheneverItIsRaised() {
        assertThat(ExceptionItem.id(ExceptionKind.E02, DIGEST, 3, "NHI/2026/1234567897/01"))
                .isEqualTo(ExceptionItem.id(ExceptionKind.E02, DIGEST, 3, "NHI/2026/1234567897/01"))
                .matches("E[0-9a-f]{15}");
    }

    @Test
    void r902_anotherKindFileRecordOrSubjectIsAnotherMatter() {
        assertThat(Stream.of(
                        ExceptionItem.id(ExceptionKind.E02, DIGEST, 3, "NHI/2026/1234567897/01"),
                        ExceptionItem.id(ExceptionKind.E01, DIGEST, 3, "NHI/2026/1234567897/01"),
                        ExceptionItem.id(ExceptionKind.E02, "fedcba9876543210", 3, "NHI/2026/1234567897/01"),
                        ExceptionItem.id(ExceptionKind.E02, DIGEST, 4, "NHI/2026/1234567897/01"),
                        ExceptionItem.id(ExceptionKind.E02, DIGEST, 3, "NHI/2026/1234567897/02"),
                        ExceptionItem.id(ExceptionKind.E02, DIGEST, 3, "")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} opened 2026-06-16 is to be answered by {1}")
    @CsvSource({"E02, 2026-07-16", "E09, 2026-06-30", "KEY_CONFLICT, 2026-06-23"})
    void r034_amatterHasADayByWhichItShouldBeAnswered(ExceptionKind kind, LocalDate answerBy) {
        ExceptionItem item = new ExceptionItem(
                "E000000000000001",
                kind,
                LocalDate.of(2026, 6, 16),
                DIGEST,
                "cvs.txt",
                1,
                null,
                "",
                Yen.ZERO,
                "",
                List.of());

        assertThat(item.answerBy()).isEqualTo(answerBy);
    }

    @ParameterizedTest
    @EnumSource(ExceptionKind.class)
    void r025_everyKindTellsStaffWhatHappenedAndWhatToDo(ExceptionKind kind) {
        assertThat(kind.title()).isNotBlank();
        assertThat(kind.advice()).isNotBlank().endsWith("。");
        assertThat(kind.answerWithinDays()).isPositive();
    }

    @Test
    void r025_onlyTheKindsThatStaffMustAnswerAreExceptions() {
        assertThat(ExceptionKind.values())
                .extracting(ExceptionKind::name)
                .contains("E01", "E02", "E07", "E09", "E10", "E12", "CONFIRMED_AFTER_CANCEL", "FUTURE_PAYMENT_DATE")
                .doesNotContain("E03", "E04", "E05", "E06", "E11");
    }
}
