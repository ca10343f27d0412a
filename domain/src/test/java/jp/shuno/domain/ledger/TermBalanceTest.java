package jp.shuno.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class TermBalanceTest {

    private static TermBalance balance(long assessed, long received, long in, long refunded, long out) {
        return new TermBalance(
                Yen.of(assessed), Yen.of(received), Yen.ZERO, Yen.ZERO, Yen.of(in), Yen.of(refunded), Yen.of(out));
    }

    @ParameterizedTest(name = "assessed {0}, received {1}, in {2}, refunded {3}, out {4}: unpaid {5}, overpaid {6}")
    @CsvSource({
        "10000,     0,    0,    0,    0, 10000,     0",
        "10000,  9999,    0,    0,    0,     1,     0",
        "10000, 10000,    0,    0,    0,     0,     0",
        "10000, 10001,    0,    0,    0,     0,     1",
        "10000, 12000,    0,    0,    0,     0,  2000",
        "10000, 12000,    0, 2000,    0,     0,     0",
        "11000, 12000,    0, 2000,    0,  1000,     0",
        "10000, 12000,    0,    0, 2000,     0,     0",
        "10000,  4000, 6000,    0,    0,     0,     0",
        "10000,  4000, 7000,    0,    0,     0,  1000",
        "    0, 10000,    0,    0,    0,     0, 10000",
        "    0,     0,    0,    0,    0,     0,     0",
    })
    void r008_unpaidAndOverpaidFollowFromTheNetAndNeverStandTogether(ArgumentsAccessor row) {
        TermBalance balance = balance(row.getLong(0), row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));

        assertThat(balance.unpaid()).isEqualTo(Yen.of(row.getLong(5)));
        assertThat(balance.overpaid()).isEqualTo(Yen.of(row.getLong(6)));
    }

    @ParameterizedTest(name = "received {0}, flash {1}, planned {2}: effective {3}")
    @CsvSource({
        " 4000,  6000,    0,    0",
        " 4000,     0,    0, 6000",
        " 4000,  5999,    0,    1",
        " 4000, 20000,    0,    0",
        " 4000,  3000, 2000, 1000",
        " 4000,     0, 9000,    0",
        "12000,     0,    0,    0",
    })
    void r008_memosLowerTheEffectiveUnpaidAndNeverBelowZero(long received, long flash, long planned, long effective) {
        TermBalance balance = new TermBalance(
                Yen.of(10_000), Yen.of(received), Yen.of(flash), Yen.of(planned), Yen.ZERO, Yen.ZERO, Yen.ZERO);

        assertThat(balance.effectiveUnpaid()).isEqualTo(Yen.of(effective));
        assertThat(balance.unpaid()).isEqualTo(Yen.of(Math.max(0, 10_000 - received)));
    }

    @Test
    void r008_aFlashThatWasCancelledShowsTheTermAsUnpaidAgain() {
        assertThat(TermBalance.of(Yen.of(10_000), Yen.of(4_000), Yen.of(6_000)).effectiveUnpaid())
                .isEqualTo(Yen.ZERO);
        assertThat(TermBalance.of(Yen.of(10_000), Yen.of(4_000), Yen.ZERO).effectiveUnpaid())
                .isEqualTo(Yen.of(6_000));
    }

    @ParameterizedTest(name = "assessed {0}, received {1}, completed {2}, demanded {3}, written off {4}: {5}")
    @CsvSource({
        "10000,     0, , , , OPEN",
        "10000,  7000, , , , OPEN",
        "10000, 10000, 2026-06-30, , , PAID",
        "10000, 10000, , , , OPEN",
        "10000, 12000, 2026-06-30, , , OVERPAID",
        "10000,     0, , 2026-07-21, , DEMANDED",
        "10000, 10000, , 2026-07-21, , DEMANDED",
        "10000, 10000, 2026-07-30, 2026-07-21, , PAID",
        "10000, 12000, 2026-07-30, 2026-07-21, , OVERPAID",
        "10000,     0, , 2026-07-21, 2028-03-31, WRITTEN_OFF",
        "10000,     0, , , 2028-03-31, WRITTEN_OFF",
        "    0,     0, , , , CANCELLED",
        "    0, 10000, , , , CANCELLED",
        "    0,     0, , 2026-07-21, 2028-03-31, CANCELLED",
    })
    void r007_theStateOfATermIsOneWord(
            long assessed,
            long received,
            LocalDate completionDate,
            LocalDate demandedOn,
            LocalDate writeOffDate,
            TermState expected) {
        TermBalance balance = TermBalance.of(Yen.of(assessed), Yen.of(received), Yen.ZERO);

        assertThat(TermState.of(balance, completionDate, demandedOn, writeOffDate))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "open: principal {0}, fee {1}, late charge {2}: {3}")
    @CsvSource({
        "1, 0, 0, PRINCIPAL_OPEN",
        "1, 1, 1, PRINCIPAL_OPEN",
        "0, 1, 1, FEE_AND_LATE_CHARGE_OPEN",
        "0, 0, 1, LATE_CHARGE_OPEN",
        "0, 1, 0, DEMAND_FEE_OPEN",
        "0, 0, 0, COMPLETE",
    })
    void r009_whatIsOpenIsOneOfFiveWords(long principal, long fee, long lateCharge, CompletionCode expected) {
        assertThat(CompletionCode.of(Yen.of(principal), Yen.of(fee), Yen.of(lateCharge)))
                .isEqualTo(expected);
    }

    @Test
    void r008_aFlashNeverMakesATermPaid() {
        TermBalance covered = TermBalance.of(Yen.of(10_000), Yen.ZERO, Yen.of(10_000));

        assertThat(TermState.of(covered, null, null, null)).isEqualTo(TermState.OPEN);
    }
}
