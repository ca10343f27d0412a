package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R-025 E03 to E06: what is noted beside a live flash. */
class ProvisionalFlagTest {

    private static final LocalDate PAID = LocalDate.of(2026, 6, 30);

    private static List<ProvisionalFlag> flags(long amount, long unpaid, long otherFlashes) {
        return ProvisionalFlag.of(Yen.of(amount), Yen.of(unpaid), Yen.of(otherFlashes), null, PAID, null);
    }

    private static List<ProvisionalFlag> expected(String names) {
        return names == null
                ? List.of()
                : Stream.of(names.split(" ")).map(ProvisionalFlag::valueOf).toList();
    }

    @ParameterizedTest(name = "flash {0}, unpaid {1}, other flashes {2}: {3}")
    @CsvSource({
        "10000, 10000,     0, ",
        " 9999, 10000,     0, ",
        "10001, 10000,     0, E04",
        "10000, 10000,     1, E04",
        " 4000, 10000,  6000, ",
        " 4000, 10000,  6001, E04",
        " 4000, 10000, 20000, E04",
        "10000,     0,     0, E03",
        "    1,     0, 10000, E03",
    })
    void r025_aFlashForAPaidTermOrAboveTheEffectiveUnpaidIsNoted(
            long amount, long unpaid, long otherFlashes, String names) {
        assertThat(flags(amount, unpaid, otherFlashes)).isEqualTo(expected(names));
    }

    @ParameterizedTest(name = "flash {0}, slip {1}: {2}")
    @CsvSource({"9999, 10000, E05", "10000, 10000, ", "10001, 10000, ", "1, , "})
    void r025_e05_aFlashBelowTheAmountOfItsSlipIsNoted(long amount, Long slip, String names) {
        Yen slipAmount = slip == null ? null : Yen.of(slip);

        assertThat(ProvisionalFlag.of(Yen.of(amount), Yen.of(50_000), Yen.ZERO, slipAmount, PAID, null))
                .isEqualTo(expected(names));
    }

    @ParameterizedTest(name = "paid 2026-06-30, slip valid until {0}: {1}")
    @CsvSource({"2026-06-29, E06", "2026-06-30, ", "2026-07-01, ", ", "})
    void r025_e06_aPaymentAfterTheDeadlineOfTheSlipIsNoted(LocalDate deadline, String names) {
        assertThat(ProvisionalFlag.of(Yen.of(1), Yen.of(50_000), Yen.ZERO, null, PAID, deadline))
                .isEqualTo(expected(names));
    }

    @Test
    void r025_severalNotesMayStandBesideOneFlash() {
        assertThat(ProvisionalFlag.of(Yen.of(9_000), Yen.of(8_000), Yen.ZERO, Yen.of(10_000), PAID, PAID.minusDays(1)))
                .containsExactly(ProvisionalFlag.E04, ProvisionalFlag.E05, ProvisionalFlag.E06);
        assertThat(ProvisionalFlag.of(Yen.of(9_000), Yen.ZERO, Yen.ZERO, Yen.of(10_000), PAID, PAID.minusDays(1)))
                .containsExactly(ProvisionalFlag.E03, ProvisionalFlag.E05, ProvisionalFlag.E06);
    }

    @ParameterizedTest
    @EnumSource(ProvisionalFlag.class)
    void r025_everyNoteHasAWordForStaff(ProvisionalFlag flag) {
        assertThat(flag.japanese()).isNotBlank();
    }
}
