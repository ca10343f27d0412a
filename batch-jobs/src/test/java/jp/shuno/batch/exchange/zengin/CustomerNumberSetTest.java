package jp.shuno.batch.exchange.zengin;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shuno.domain.receipt.CustomerNumber;
import org.junit.jupiter.api.Test;

class CustomerNumberSetTest {

    private final CustomerNumberSet set = new CustomerNumberSet();

    @Test
    void r163_aNumberSeenBeforeIsKnownAmongAHundredThousand() {
        for (int number = 0; number < 100_000; number++) {
            assertThat(set.add(customerNumber(number * 7919L))).isTrue();
        }
        for (int number = 0; number < 100_000; number++) {
            assertThat(set.add(customerNumber(number * 7919L))).isFalse();
        }
    }

    @Test
    void numbersThatDifferInOneDigitAreDifferent() {
        assertThat(set.add(new CustomerNumber("00000000000000000000"))).isTrue();
        assertThat(set.add(new CustomerNumber("00000000000000000001"))).isTrue();
        assertThat(set.add(new CustomerNumber("00000000010000000000"))).isTrue();
        assertThat(set.add(new CustomerNumber("99999999999999999999"))).isTrue();
        assertThat(set.add(new CustomerNumber("00000000000000000000"))).isFalse();
        assertThat(set.add(new CustomerNumber("99999999999999999999"))).isFalse();
    }

    private static CustomerNumber customerNumber(long number) {
        return new CustomerNumber(String.format("%020d", number));
    }
}
