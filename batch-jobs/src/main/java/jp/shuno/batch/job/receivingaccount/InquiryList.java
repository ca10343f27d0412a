package jp.shuno.batch.job.receivingaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shuno.batch.exchange.csv.CsvTableWriter;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.Outbox;
import jp.shuno.batch.run.RefundAccounts;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.dispatch.Dispatch;
import jp.shuno.domain.refund.ClaimChoice;
import jp.shuno.sql.party.Resident;
import jp.shuno.sql.receivingaccount.ClaimState;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.receivingaccount.RefundClaimMapper;
import org.springframework.stereotype.Component;

/**
 * 公金受取口座の照会一覧: for whom staff inquire at the network terminal, one inquiry for each claim. Holds neither My
 * Number nor account.
 */
@Component
class InquiryList {

    static final String KIND = "account-inquiries";

    private static final String FILE = "account-inquiries.csv";
    private static final List<String> HEADER = List.of("claim_no", "addressee_no", "name", "birth_date");

    private final RefundClaimMapper claims;
    private final RefundAccounts accounts;
    private final AnsweredAccounts answers;
    private final Outbox outbox;

    InquiryList(RefundClaimMapper claims, RefundAccounts accounts, AnsweredAccounts answers, Outbox outbox) {
        this.claims = claims;
        this.accounts = accounts;
        this.answers = answers;
        this.outbox = outbox;
    }

    /** The list of an earlier day of which nobody said that it arrived: until then nothing new is asked. */
    Optional<Dispatch> awaited(RunKey run) {
        return outbox.awaited(
                KIND, JobId.MATCH_ACCOUNTS.number(), waiting(run.businessDate()).size(), run);
    }

    /** Claims for which an answer has to be asked for. */
    List<RefundClaim> waiting(LocalDate businessDate) {
        return claims.selectInState(ClaimState.ACCEPTED).stream()
                .filter(claim -> claim.chosen().orElse(null) == ClaimChoice.PUBLIC_FUND_ACCOUNT)
                .filter(claim -> accounts.party(claim.claimantNo())
                        .filter(Resident::isAlive)
                        .isPresent())
                .filter(claim -> claim.inquiredOn() == null && answers.isAskedFor(claim, businessDate))
                .toList();
    }

    /** Puts on the list of the day whoever is not on one yet; once it is published, the others wait for the next. */
    void enter(RunKey run) {
        LocalDate businessDate = run.businessDate();
        if (awaited(run).isEmpty() && !outbox.holds(businessDate, FILE)) {
            waiting(businessDate).forEach(claim -> claims.inquire(claim, businessDate));
        }
    }

    /** Publishes the list of the day; none where nobody is on it. */
    void publish(LocalDate businessDate) {
        List<RefundClaim> listed = claims.selectInquiredOn(businessDate);
        if (listed.isEmpty()) {
            return;
        }
        outbox.publish(new Outbox.Parcel(businessDate, FILE, KIND, listed.size(), 0), out -> {
            try (CsvTableWriter csv = new CsvTableWriter(out, HEADER, false)) {
                for (RefundClaim claim : listed) {
                    csv.row(row(claim));
                }
            }
        });
    }

    private List<String> row(RefundClaim claim) {
        Resident party = accounts.party(claim.claimantNo()).orElseThrow();
        LocalDate born = party.birthDate();
        return List.of(claim.claimNo(), party.addresseeNo(), party.name(), born == null ? "" : born.toString());
    }
}
