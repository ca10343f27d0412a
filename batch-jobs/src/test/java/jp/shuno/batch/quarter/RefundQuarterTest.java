package jp.shuno.batch.quarter;

import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Refunds from the payment that was too much to the money on the account, over three months, with staff who approve and
 * acknowledge every morning: all three ways, arrears, a changed mind, a return, a death. The ledger is
 * proved after every night.
 */
@OnEveryDatabase
class RefundQuarterTest {

    @TempDir
    static Path folder;

    private static TestWard ward;

    @BeforeAll
    static void quarter() {
        ward = TestWard.open(RefundQuarter.home(TestHome.init(folder.resolve("home"))));
        new RefundQuarter(ward).run(RefundQuarter.LAST);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static Row refund(int number) {
        return ward.refunds().where("obligor_no", person(number)).only();
    }

    private static long count(String sql) {
        return ward.sql().sql(sql).query(Long.class).single();
    }

    /** The nights before it were proved as they went. */
    @Test
    void theLedgerIsProvedInTheEnd() {
        assertThat(ward.isProved()).isTrue();
    }

    @Test
    void r150_everyoneIsPaidByTheWayChosen() {
        assertThat(ward.refunds().say("state")).containsOnly("PAID");
        assertThat(refund(RefundQuarter.WRITES_AN_ACCOUNT).get("account_source"))
                .isEqualTo("OTHER");
        assertThat(refund(RefundQuarter.PUBLIC_FUND).get("account_source")).isEqualTo("PUBLIC_FUND");
        assertThat(refund(RefundQuarter.DEBIT).get("account_source")).isEqualTo("DEBIT");
    }

    @Test
    void r090_arrearsTookTheirPartBeforeTheRefund() {
        assertThat(refund(RefundQuarter.OWES_BESIDES).says("overpaid", "appropriated", "refund"))
                .isEqualTo("30000 8000 22000");
        assertThat(ward.term(notice(RefundQuarter.OLDER_NOTICE), 1)
                        .says("principal_unpaid", "principal_appropriated_in"))
                .isEqualTo("0 8000");
    }

    @Test
    void r082_whatADecreaseMadeExcessIsRefundedAsOverassessed() {
        assertThat(refund(RefundQuarter.OVERASSESSED).says("kind", "refund")).isEqualTo("OVERASSESSED 20000");
    }

    @Test
    void r153_whatCameBackIsClaimedWithAFormAndPaidToAnotherAccount() {
        assertThat(refund(RefundQuarter.COMES_BACK).says("account_source", "returned_reason"))
                .startsWith("PUBLIC_FUND ");
        assertThat(refund(RefundQuarter.COMES_BACK).get("notice_no_sent")).endsWith("-2");
        assertThat(count("SELECT COUNT(*) FROM transfer_return")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM refund_transfer WHERE refund_no = '"
                        + refund(RefundQuarter.COMES_BACK).get("refund_no") + "'"))
                .isEqualTo(2);
    }

    @Test
    void r098_whoChangesHisMindIsPaidToTheLaterAccount() {
        assertThat(refund(RefundQuarter.CHANGES_HIS_MIND).get("account_source")).isEqualTo("OTHER");
        assertThat(count("SELECT COUNT(*) FROM refund_claim WHERE state = 'REPLACED' AND claim_no = '"
                        + refund(RefundQuarter.CHANGES_HIS_MIND).get("claim_no") + "'"))
                .isEqualTo(1);
    }

    @Test
    void r130_theHeirIsPaidForTheDead() {
        assertThat(ward.sql()
                        .sql("SELECT claimant_no FROM refund_transfer WHERE refund_no = ?")
                        .param(refund(RefundQuarter.DIES).get("refund_no"))
                        .query(String.class)
                        .single())
                .isEqualTo(person(RefundQuarter.HEIR));
    }

    @Test
    void r095_ofEveryOverpaymentTheYenAreAppropriatedOrRefundedAndNothingIsOwedAnyMore() {
        assertThat(count("SELECT COUNT(*) FROM overpayment WHERE amount <> appropriated + refund_decided"))
                .isZero();
        long payable = ward.postings().where("to_bucket", "REFUND_PAYABLE").sum("amount")
                - ward.postings().where("from_bucket", "REFUND_PAYABLE").sum("amount");
        assertThat(payable).isZero();
    }

    @Test
    void r154_noRefundIsInTwoLiveTransfers() {
        assertThat(count("SELECT COUNT(*) FROM refund_transfer WHERE live_refund_no IS NOT NULL"))
                .isEqualTo(ward.refunds().size());
    }
}
