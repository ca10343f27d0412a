package jp.shuno.ocr.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The ledger may confirm what was read; it never puts in what was not. */
class LedgerConfirmationTest {

    private static final String CLAIM_NO = "083994582944";

    private static final KnownForms LEDGER = new KnownForms() {
        @Override
        public Optional<KnownNotice> notice(String noticeNo) {
            return Optional.empty();
        }

        @Override
        public Optional<KnownClaim> claim(String claimNo) {
            return claimNo.equals(CLAIM_NO)
                    ? Optional.of(new KnownClaim("9000000001", "見本　花子", "ミホン ハナコ", "500", "0", "500"))
                    : Optional.empty();
        }

        @Override
        public boolean isBank(String bankName) {
            return bankName.equals("見本銀行");
        }

        @Override
        public boolean isBranch(String bankName, String branchName) {
            return isBank(bankName) && branchName.equals("港町");
        }
    };

    private static Finding read(String field, String value, String... candidates) {
        return new Finding(field, value, List.of(candidates), false, Set.of(), 0.5, null);
    }

    private static Finding confirmed(Finding finding, Evidence... ofNumber) {
        Finding number = new Finding("claim_no", CLAIM_NO, List.of(), false, Set.of(ofNumber), 1, null);
        PageFindings page = new PageFindings(PageKind.CLAIM, Optional.empty(), List.of(number, finding));
        return new LedgerConfirmation(LEDGER).confirmed(page).fields().get(1);
    }

    private static Finding confirmed(Finding finding) {
        return confirmed(finding, Evidence.CHECK_DIGIT);
    }

    @Test
    void aNameThatIsTheLedgersIsConfirmedWhateverItsBlanks() {
        assertThat(confirmed(read("payer_name", "見本 花子")).evidence()).containsExactly(Evidence.LEDGER);
    }

    @Test
    void aNameThatDiffersKeepsWhatWasRead() {
        Finding other = confirmed(read("payer_name", "見木 花子", "見木 花子"));

        assertThat(other.value()).isEqualTo("見木 花子");
        assertThat(other.evidence()).isEmpty();
    }

    @Test
    void ofTwoReadingsOfANameTheLedgersIsTaken() {
        assertThat(confirmed(read("payer_name", "見木 花子", "見木 花子", "見本 花子")).value())
                .isEqualTo("見本 花子");
    }

    @Test
    void ofTwoReadingsOfANumberNoneIsTakenForTheLedgersSake() {
        Finding number = confirmed(read("payer_no", "9000000007", "9000000007", "9000000001"));

        assertThat(number.value()).isEqualTo("9000000007");
        assertThat(number.evidence()).isEmpty();
    }

    @Test
    void aNumberWithoutItsCheckDigitFindsNobody() {
        assertThat(confirmed(read("payer_name", "見本 花子"), Evidence.READINGS).evidence())
                .isEmpty();
    }

    @Test
    void nothingReadStaysNothing() {
        assertThat(confirmed(read("refund_amount", "")).value()).isEmpty();
    }

    @Test
    void aBranchIsOneOfTheBankThatWasRead() {
        Finding branch = read("branch_name", "港町");
        PageFindings page =
                new PageFindings(PageKind.CLAIM, Optional.empty(), List.of(read("bank_name", "他の銀行"), branch));

        assertThat(new LedgerConfirmation(LEDGER).confirmed(page).fields())
                .allSatisfy(field -> assertThat(field.evidence()).isEmpty());
        assertThat(confirmed(read("bank_name", "見本 銀行")).evidence()).containsExactly(Evidence.BANK_LIST);
    }
}
