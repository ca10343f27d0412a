package jp.shuno.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermAmountsTest {

    @ParameterizedTest(name = "{0} over {1} terms by {2}: first {3}, others {4}")
    @CsvSource({
        "123457, 10,    1, 12352, 12345",
        "123457, 10,   10, 12397, 12340",
        "123457, 10,  100, 12757, 12300",
        "123457, 10, 1000, 15457, 12000",
        "120000, 10,    1, 12000, 12000",
        " 90000,  7,    1, 12858, 12857",
        "     9, 10,    1,     9,     0",
        "     0, 10,    1,     0,     0",
        "     1,  1,    1,     1,     1",
    })
    void r003_termsAreCutToTheUnitAndTheRemainderGoesToTheFirst(
            long annual, int terms, int unit, long first, long others) {
        List<Yen> amounts = TermAmounts.divide(Yen.of(annual), terms, unit);

        assertThat(amounts).hasSize(terms).startsWith(Yen.of(first));
        assertThat(amounts.subList(1, terms)).isEqualTo(Collections.nCopies(terms - 1, Yen.of(others)));
        assertThat(Yen.total(amounts)).isEqualTo(Yen.of(annual));
    }

    @ParameterizedTest(name = "{1} months of {0} are {2}")
    @CsvSource({"120000, 9, 90000", "120000, 12, 120000", "120000, 1, 10000", "100000, 7, 58333", "0, 12, 0"})
    void r005_whoJoinsDuringTheYearOwesTheMonthsOfLiability(long annualEquivalent, int months, long expected) {
        assertThat(TermAmounts.forMonths(Yen.of(annualEquivalent), months)).isEqualTo(Yen.of(expected));
    }

    @Test
    void r005_nineMonthsNotifiedInAugustAreSpreadOverSevenTerms() {
        Yen owed = TermAmounts.forMonths(Yen.of(120_000), 9);

        assertThat(TermAmounts.divide(owed, 7, 1))
                .startsWith(Yen.of(12_858), Yen.of(12_857))
                .endsWith(Yen.of(12_857))
                .hasSize(7);
    }
}
