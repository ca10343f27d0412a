package jp.shuno.ocr.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shuno.ocr.reading.AcceptanceTable.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No value is used without a person unless everything that its field needs is there. */
class AcceptanceTableTest {

    private static final AcceptanceTable TABLE = AcceptanceTable.standard();

    private static Finding finding(String field, boolean blank, Set<Evidence> evidence) {
        return new Finding(field, blank ? "" : "1", List.of(), blank, evidence, 1, null);
    }

    private static PageKind form(String key) {
        return key.startsWith("A ") ? PageKind.PAID_SLIP : PageKind.CLAIM;
    }

    private static String field(String key) {
        return key.substring(2).replace("/blank", "");
    }

    private static boolean blank(String key) {
        return key.endsWith("/blank");
    }

    static Stream<String> fields() {
        return TABLE.fields().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void withAllEvidenceAFieldIsAccepted(String key) {
        assertThat(TABLE.objection(form(key), finding(field(key), blank(key), EnumSet.allOf(Evidence.class))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whateverIsMissingSendsItToReviewWithThatReason(String key) {
        List<Rule> rules = TABLE.rules(form(key), field(key), blank(key));

        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            Set<Evidence> rest = EnumSet.complementOf(EnumSet.copyOf(rule.anyOf()));
            assertThat(TABLE.objection(form(key), finding(field(key), blank(key), rest)))
                    .contains(rule.reason());
        });
    }

    @ParameterizedTest
    @MethodSource("fields")
    void withoutEvidenceNothingIsAccepted(String key) {
        assertThat(TABLE.objection(form(key), finding(field(key), blank(key), Set.of())))
                .isPresent();
    }

    @Test
    void whatWasNotReadIsNotAcceptedWhateverSpeaksForIt() {
        Finding nothing = new Finding("term", "", List.of(), false, EnumSet.allOf(Evidence.class), 1, null);

        assertThat(TABLE.objection(PageKind.PAID_SLIP, nothing)).contains(ReviewReason.NOT_READ);
    }

    @Test
    void aFieldThatTheTableDoesNotKnowIsNeverAccepted() {
        assertThat(TABLE.objection(PageKind.CLAIM, finding("phone", false, EnumSet.allOf(Evidence.class))))
                .isPresent();
        assertThat(TABLE.objection(PageKind.CLAIM, finding("nickname", false, EnumSet.allOf(Evidence.class))))
                .isPresent();
    }

    @Test
    void nothingWrittenByHandIsAcceptedOnReadingsAlone() {
        Set<Evidence> ofThePage = EnumSet.of(Evidence.READINGS, Evidence.AS_CHOSEN, Evidence.CLEAR);

        assertThat(List.of("bank_name", "branch_name", "claimant_name", "claimant_kana", "holder_kana"))
                .allSatisfy(field -> assertThat(TABLE.objection(PageKind.CLAIM, finding(field, false, ofThePage)))
                        .isPresent());
    }

    @Test
    void aLineOfTheTableThatMakesNoSenseIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcceptanceTable.read("# table\nA term check-digits check-digit-wrong"))
                .withMessageContaining("line 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcceptanceTable.read("A term check-digit"))
                .withMessageContaining("line 1: four words, not 3");
    }
}
