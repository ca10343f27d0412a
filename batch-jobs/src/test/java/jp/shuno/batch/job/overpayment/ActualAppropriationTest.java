package jp.shuno.batch.job.overpayment;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.run.AppropriationDesk;
import jp.shuno.batch.run.BusinessDay;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.PersonPlan;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.AppropriationPostings;
import jp.shuno.domain.overpayment.PlannedAppropriation;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nights with an approval in between: what was appropriated is gone from its overpayment, stands on
 * its target as paid on the fit date, and is planned no more.
 */
@OnEveryDatabase
class ActualAppropriationTest {

    private static final LocalDate TUE = LocalDate.of(2026, 9, 15);
    private static final LocalDate WED = TUE.plusDays(1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 20);
    private static final AddresseeNumber PERSON = new AddresseeNumber(person(1));

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static PersonPlan tuesday;
    private static PersonPlan afterApproval;

    @BeforeAll
    static void twoNights() {
        ward = TestWard.open(folder.resolve("home"));
        Delivery inbox = ward.home().inbox(TUE);
        inbox.addressees("addressees_1.csv", person(1));
        inbox.assessments(
                "assessments_1.csv",
                Assessed.first(notice(1), person(1))
                        .term(1, 10_000)
                        .term(2, 4_000)
                        .term(3, 9_000));
        inbox.counter("counter_1.csv", paid(bill(1), LocalDate.of(2026, 6, 25), 10_000), paid(bill(1), AUGUST, 10_000));
        assertThat(ward.nightly(TUE)).as(ward.lastComplaint()).isLessThan(30);
        tuesday = desk(TUE);
        approve(tuesday);
        afterApproval = desk(TUE);
        ward.home().inbox(WED).counter("counter_2.csv", paid(bill(2), LocalDate.of(2026, 9, 10), 1_000));
        for (JobId job : JobId.values()) {
            if (job != JobId.CLOSE_DAY) {
                ward.bean(BusinessDay.class).runJob(job, WED, "run");
            }
        }
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static Bill bill(int term) {
        return Bill.of(notice(1), term, 10_000);
    }

    private static PersonPlan desk(LocalDate day) {
        return ward.bean(AppropriationDesk.class).plan(List.of(PERSON), day).getFirst();
    }

    /** What the approval of the refund plan writes: postings, columns of both terms, the appropriation itself. */
    private static void approve(PersonPlan plan) {
        String receipt = plan.lots().getFirst().receiptId();
        List<Posting> postings = AppropriationPostings.actual(plan.plan().appropriations(), Map.of(receipt, 1), TUE);
        for (Posting posting : postings) {
            ward.sql()
                    .sql("INSERT INTO posting (posting_id, receipt_id, ordinal, posted_on, round, rule_no, from_bucket,"
                            + " to_bucket, amount, levy, fiscal_year, notice_no, term)"
                            + " VALUES (?, ?, ?, ?, 1, 'R-090', ?, ?, ?, 'NHI', 2026, ?, ?)")
                    .params(
                            posting.id(),
                            posting.receiptId(),
                            posting.ordinal(),
                            TUE,
                            posting.from().name(),
                            posting.to().name(),
                            posting.amount().amount(),
                            notice(1),
                            term(posting.term()))
                    .update();
        }
        for (int i = 0; i < plan.plan().appropriations().size(); i++) {
            settle(plan.plan().appropriations().get(i), postings.get(2 * i).id());
        }
    }

    private static void settle(PlannedAppropriation each, String postingId) {
        long yen = each.amount().amount();
        String ofTerm = " WHERE notice_no = ? AND term = ?";
        ward.sql()
                .sql("UPDATE term_assessment SET appropriated_out = appropriated_out + ?,"
                        + " principal_overpaid = principal_overpaid - ?" + ofTerm)
                .params(yen, yen, notice(1), term(each.lot().term()))
                .update();
        ward.sql()
                .sql("UPDATE term_assessment SET appropriated_in = appropriated_in + ?, planned_appropriation = 0,"
                        + " principal_unpaid = principal_unpaid - ?" + ofTerm)
                .params(yen, yen, notice(1), term(each.target()))
                .update();
        ward.sql()
                .sql("UPDATE appropriation SET state = 'ACTUAL', decided_on = ?, posting_id = ? WHERE target_term = ?")
                .params(TUE, postingId, term(each.target()))
                .update();
    }

    private static int term(TermKey key) {
        return key == null ? 0 : key.term().value();
    }

    private static List<String> told(PersonPlan plan) {
        return plan.plan().appropriations().stream()
                .map(each -> each.target().term() + " " + each.bucket() + " " + each.amount() + " " + each.fitDate())
                .toList();
    }

    @Test
    void r092_theDeskPlansTheSameAsTheJob() {
        assertThat(tuesday.plan().plannedFor(key(2), Bucket.TERM_PRINCIPAL)).isEqualTo(Yen.of(4_000));
        assertThat(tuesday.plan().plannedFor(key(3), Bucket.TERM_PRINCIPAL)).isEqualTo(Yen.of(6_000));
        assertThat(ward.sql()
                        .sql("SELECT amount FROM appropriation WHERE state = 'ACTUAL' ORDER BY target_term")
                        .query(Long.class)
                        .list())
                .containsExactly(4_000L, 6_000L);
    }

    @Test
    void r095_whatWasAppropriatedIsPlannedNoMore() {
        assertThat(told(afterApproval)).isEmpty();
        assertThat(afterApproval.lots()).hasSize(1);
        assertThat(afterApproval.lots().getFirst().appropriated()).isEqualTo(Yen.of(10_000));
        assertThat(afterApproval.lots().getFirst().remaining()).isEqualTo(Yen.ZERO);
    }

    @Test
    void r033_whatIsPaidOnATermThatAnAppropriationPaidIsTooMuch() {
        assertThat(ward.sql().sql("""
                        SELECT o.term || ' ' || o.kind || ' ' || o.amount || ' ' || o.appropriated
                        FROM overpayment o
                        ORDER BY o.term""").query(String.class).list())
                .containsExactly("1 ERRONEOUS 10000 10000", "2 ERRONEOUS 1000 0");
    }

    @Test
    void r091_aTermThatAnAppropriationPaidInPartTakesTheRest() {
        assertThat(ward.sql().sql("""
                        SELECT a.target_term || ' ' || a.amount || ' ' || a.fit_date
                        FROM appropriation a
                        WHERE a.state = 'PLANNED'""").query(String.class).list())
                .extracting(row -> row.replace(" 00:00:00", ""))
                .containsExactly("3 1000 2026-09-10");
        assertThat(ward.term(notice(1), 3).says("principal_unpaid", "principal_planned_appropriation"))
                .isEqualTo("3000 1000");
    }

    private static TermKey key(int term) {
        return bill(term).term();
    }
}
