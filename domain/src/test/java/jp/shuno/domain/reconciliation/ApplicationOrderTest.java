package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationOrderTest {

    private static Allocation of(long principal, long fee, long lateCharge, long overpaid) {
        return new Allocation(Yen.of(principal), Yen.of(fee), Yen.of(lateCharge), Yen.of(overpaid));
    }

    private static Allocation apply(long amount, Allocation open, long stated) {
        return ApplicationOrder.apply(Yen.of(amount), open, Yen.of(stated));
    }

    @ParameterizedTest(name = "{0} on {1}/{2}/{3}, slip states {4}: {5}/{6}/{7}, overpaid {8}")
    @CsvSource({
        // amount, open principal, fee, late charge, stated; principal, fee, late charge, overpaid
        " 8500,  8000,   0, 1200,    0,  8000,   0,  500,    0",
        " 8500,  8000,   0,    0,    0,  8000,   0,    0,  500",
        " 7000, 10000,   0,    0,    0,  7000,   0,    0,    0",
        "12000, 10000,   0,    0,    0, 10000,   0,    0, 2000",
        "10000,     0,   0,    0,    0,     0,   0,    0, 10000",
        " 8100,  8000, 100, 1200,    0,  8000, 100,    0,    0",
        " 8099,  8000, 100, 1200,    0,  8000,  99,    0,    0",
        " 8101,  8000, 100, 1200,    0,  8000, 100,    1,    0",
        " 9300,  8000, 100, 1200,    0,  8000, 100, 1200,    0",
        " 9301,  8000, 100, 1200,    0,  8000, 100, 1200,    1",
        // the slip states a late charge
        "10300, 10000,   0,    0,  300, 10000,   0,    0,  300",
        " 1200,  8000,   0, 1200, 1200,     0,   0, 1200,    0",
        " 8500,  8000,   0, 1200, 1200,  7300,   0, 1200,    0",
        " 9200,  8000,   0, 1200, 2000,  8000,   0, 1200,    0",
        "  500,  8000,   0, 1200, 1200,     0,   0,  500,    0",
        " 8500,  8000,   0, 1200,  300,  8000,   0,  500,    0",
        " 2000,     0,   0, 1200,  300,     0,   0, 1200,  800",
        "    0,  8000,   0, 1200,  300,     0,   0,    0,    0",
    })
    void r030_principalComesFirstThenTheFeeThenTheLateChargeUnlessTheSlipStatesIt(ArgumentsAccessor row) {
        Allocation open = of(row.getLong(1), row.getLong(2), row.getLong(3), 0);
        Allocation expected = of(row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8));

        assertThat(apply(row.getLong(0), open, row.getLong(4))).isEqualTo(expected);
    }

    @Test
    void r030_anOverpaidPartOfTheTermIsNoTarget() {
        assertThat(apply(100, of(0, 0, 0, 5_000), 0)).isEqualTo(of(0, 0, 0, 100));
    }

    @Test
    void r900_everyYenOfAReceiptGoesSomewhereAndNoTargetTakesMoreThanIsOpen() {
        Random random = new Random(30);
        for (int i = 0; i < 20_000; i++) {
            Allocation open = of(random.nextInt(50), random.nextInt(10), random.nextInt(20), random.nextInt(5));
            Yen amount = Yen.of(random.nextInt(120));
            Yen stated = Yen.of(random.nextInt(40));

            Allocation share = ApplicationOrder.apply(amount, open, stated);

            String example = amount + " on " + open + " stating " + stated;
            assertThat(share.total()).as(example).isEqualTo(amount);
            for (Bucket bucket : new Bucket[] {Bucket.TERM_PRINCIPAL, Bucket.DEMAND_FEE, Bucket.LATE_CHARGE}) {
                assertThat(share.in(bucket)).as(example).isLessThanOrEqualTo(open.in(bucket));
            }
            boolean allMet = share.principal().equals(open.principal())
                    && share.demandFee().equals(open.demandFee())
                    && share.lateCharge().equals(open.lateCharge());
            assertThat(share.overpaid().isZero() || allMet).as(example).isTrue();
        }
    }
}
