package jp.shuno.domain.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shuno.domain.worklist.DecisionOutcome.Applies;
import jp.shuno.domain.worklist.DecisionOutcome.Refused;
import jp.shuno.domain.worklist.DecisionOutcome.Waits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** nobody moves money alone. */
class SecondPersonTest {

    private static final String TERM_2 = "NHI/2026/1234567897/02";
    private static final String TERM_3 = "NHI/2026/1234567897/03";

    private static StaffDecision postTo(String id, String value, String staff) {
        return new StaffDecision(id, DecisionAction.POST_TO, value, staff);
    }

    @Test
    void r034_theFirstPersonAloneChangesNothing() {
        assertThat(SecondPerson.decide(postTo("D1", TERM_2, "101"), 2, List.of()))
                .isInstanceOf(Waits.class);
    }

    @Test
    void r034_anotherPersonWhoSaysTheSameMakesItCount() {
        DecisionOutcome outcome =
                SecondPerson.decide(postTo("D2", TERM_2, "102"), 2, List.of(postTo("D1", TERM_2, "101")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Applies.class, applies -> assertThat(applies.persons()).containsExactly("101", "102"));
    }

    @Test
    void r034_theSamePersonTwiceIsRefusedWithTheReason() {
        DecisionOutcome outcome =
                SecondPerson.decide(postTo("D2", TERM_2, "101"), 2, List.of(postTo("D1", TERM_2, "101")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("同じ職員 101"));
    }

    @Test
    void r034_whoSaysOtherwiseWaitsBesideTheFirstAndIsToldSo() {
        DecisionOutcome outcome =
                SecondPerson.decide(postTo("D2", TERM_3, "102"), 2, List.of(postTo("D1", TERM_2, "101")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Waits.class, waits -> assertThat(waits.note()).contains("101", TERM_2));
    }

    @Test
    void r034_theFirstTwoWhoAgreeCountWhateverAThirdSaid() {
        List<StaffDecision> waiting = List.of(postTo("D1", TERM_2, "101"), postTo("D2", TERM_3, "102"));

        assertThat(SecondPerson.decide(postTo("D3", TERM_3, "101"), 2, waiting))
                .isInstanceOfSatisfying(
                        Applies.class,
                        applies -> assertThat(applies.decisions())
                                .extracting(StaffDecision::id)
                                .containsExactly("D2", "D3"));
    }

    @Test
    void aTermWithoutLeadingZeroIsTheSameTerm() {
        assertThat(postTo("D1", " NHI/2026/1234567897/2 ", "101").saysTheSameAs(postTo("D2", TERM_2, "102")))
                .isTrue();
    }

    @Test
    void onePersonIsEnoughWhereNoMoneyMoves() {
        StaffDecision reject = new StaffDecision("D1", DecisionAction.REJECT, "", "101");

        assertThat(SecondPerson.decide(reject, reject.action().persons(), List.of()))
                .isInstanceOf(Applies.class);
    }

    @ParameterizedTest
    @CsvSource({
        "POST_TO, 2",
        "REFUND_TO_SENDER, 2",
        "REVERSE, 2",
        "REALLOCATE, 2",
        "SUSPEND, 1",
        "REJECT, 1",
        "ACCEPT, 1"
    })
    void r034_whatMovesMoneyNeedsTwo(DecisionAction action, int persons) {
        assertThat(action.persons()).isEqualTo(persons);
    }

    @Test
    void anActionIsReadInWhateverCase() {
        assertThat(DecisionAction.of(" post_to ")).contains(DecisionAction.POST_TO);
        assertThat(DecisionAction.of("DELETE")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ExceptionKind.class)
    void everyKindCanBePutOffNoneIsApprovedAndOnlyQuestionsAreAccepted(ExceptionKind kind) {
        boolean question = MatterNature.of(kind) == MatterNature.QUESTION;
        assertThat(MatterNature.of(kind).allowed())
                .contains(DecisionAction.SUSPEND)
                .doesNotContain(DecisionAction.APPROVE);
        assertThat(MatterNature.of(kind).allowed().contains(DecisionAction.ACCEPT))
                .isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({
        "E02, true",
        "REVERSED_MONEY, true",
        "E09, false",
        "PROPOSAL, false",
        "E10, false",
        "KEY_CONFLICT, false"
    })
    void r034_onlyMoneyInSuspenseIsPostedOrRefunded(ExceptionKind kind, boolean allowed) {
        assertThat(MatterNature.of(kind).allowed().contains(DecisionAction.POST_TO))
                .isEqualTo(allowed);
        assertThat(MatterNature.of(kind).allowed().contains(DecisionAction.REFUND_TO_SENDER))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"PROPOSAL, true", "CONFIRMED_AFTER_CANCEL, true", "E02, false", "E07, false"})
    void r035_onlyMoneyOnATermIsReallocated(ExceptionKind kind, boolean allowed) {
        assertThat(MatterNature.of(kind).allowed().contains(DecisionAction.REALLOCATE))
                .isEqualTo(allowed);
    }
}
