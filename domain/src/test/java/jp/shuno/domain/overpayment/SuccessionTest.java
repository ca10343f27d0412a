package jp.shuno.domain.overpayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.domain.party.AddresseeNumber;
import org.junit.jupiter.api.Test;

/** to whom the overpayments of the dead belong. */
class SuccessionTest {

    private static final AddresseeNumber FATHER = AddresseeNumber.withBody("000000001");
    private static final AddresseeNumber MOTHER = AddresseeNumber.withBody("000000002");
    private static final AddresseeNumber CHILD = AddresseeNumber.withBody("000000003");
    private static final AddresseeNumber NEIGHBOUR = AddresseeNumber.withBody("000000004");

    @Test
    void whoeverLivesKeepsTheClaim() {
        assertThat(new Succession(Map.of()).entitled(FATHER)).isEqualTo(FATHER);
    }

    @Test
    void theRepresentativeOfTheHeirsHasTheClaimOfTheDead() {
        assertThat(new Succession(Map.of(FATHER, MOTHER)).entitled(FATHER)).isEqualTo(MOTHER);
    }

    @Test
    void aRepresentativeWhoDiedIsSucceededInTurn() {
        assertThat(new Succession(Map.of(FATHER, MOTHER, MOTHER, CHILD)).entitled(FATHER))
                .isEqualTo(CHILD);
    }

    @Test
    void representativesWhoNameEachOtherSayNothing() {
        Succession circle = new Succession(Map.of(FATHER, MOTHER, MOTHER, FATHER, CHILD, FATHER));
        assertThat(circle.entitled(FATHER)).isEqualTo(FATHER);
        assertThat(circle.entitled(MOTHER)).isEqualTo(MOTHER);
        assertThat(circle.entitled(CHILD)).isEqualTo(CHILD);
    }

    @Test
    void everybodyIsInOneGroup() {
        assertThat(new Succession(Map.of(FATHER, MOTHER, MOTHER, CHILD))
                        .groups(List.of(NEIGHBOUR, CHILD, MOTHER, FATHER)))
                .containsExactly(
                        Map.entry(CHILD, Set.of(FATHER, MOTHER, CHILD)), Map.entry(NEIGHBOUR, Set.of(NEIGHBOUR)));
    }
}
