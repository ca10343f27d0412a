package jp.shuno.batch.regressions;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.StorePayment.flash;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 期別誤り納付: a city published that a resident had paid with the slip of term 3 instead of that of term 2. The money
 * could neither be moved nor given back, and a demand for term 2 followed. Another collected terms by debit that had
 * been paid at a store, and did not notice. Here both are asked about on the morning after.
 */
@OnEveryDatabase
class PaidOnTheWrongSlipTest {

    private static final LocalDate WED = LocalDate.of(2026, 7, 29);
    private static final LocalDate THU = WED.plusDays(1);
    private static final LocalDate FRI = WED.plusDays(2);
    private static final LocalDate PAID = LocalDate.of(2026, 7, 28);

    private static final int WRONG_SLIP = 1;
    private static final int PAYS_THE_EARLIER_TOO = 2;
    private static final int MEANT_IT = 3;
    private static final int TWO_CHANNELS = 4;
    private static final int IN_ADVANCE = 5;
    private static final int ON_ITS_WAY = 6;
    private static final int SAME_CHANNEL = 7;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static final List<Integer> CODES = new ArrayList<>();
    private static final List<Boolean> PROVED = new ArrayList<>();
    private static Table matters;
    private static Table list;

    @BeforeAll
    static void threeNights() {
        ward = TestWard.open(folder.resolve("home"));
        Delivery wednesday = ward.home().inbox(WED);
        wednesday.addressees(
                "addressees_1.csv",
                IntStream.rangeClosed(1, 7).mapToObj(TestWard::person).toArray(String[]::new));
        wednesday.assessments(
                "assessments_1.csv",
                IntStream.rangeClosed(1, 7)
                        .mapToObj(number -> Assessed.first(notice(number), person(number))
                                .term(2, 10_000)
                                .term(3, 10_000))
                        .toArray(Assessed[]::new));
        wednesday.stores(
                "cvs_1.txt",
                WED,
                1,
                confirmed(bill(WRONG_SLIP, 3), PAID),
                confirmed(bill(PAYS_THE_EARLIER_TOO, 3), PAID),
                confirmed(bill(MEANT_IT, 3), PAID),
                confirmed(bill(TWO_CHANNELS, 2), PAID),
                confirmed(bill(IN_ADVANCE, 3), PAID),
                confirmed(bill(ON_ITS_WAY, 3), PAID),
                flash(bill(ON_ITS_WAY, 2), PAID),
                confirmed(bill(SAME_CHANNEL, 2), PAID).at(9, 0),
                confirmed(bill(SAME_CHANNEL, 2), PAID).at(21, 0));
        wednesday.counter(
                "counter_1.csv",
                paid(bill(TWO_CHANNELS, 2), PAID.minusDays(1), 10_000),
                paid(bill(IN_ADVANCE, 2), PAID, 10_000));
        night(WED);
        matters = ward.exceptions();
        list = ward.home().report(WED, "exceptions.csv");
        thursday(ward.home().inbox(THU));
        night(THU);
        night(FRI);
    }

    private static void thursday(Delivery inbox) {
        String term2 = "NHI/2026/" + notice(WRONG_SLIP) + "/02";
        String term3 = "NHI/2026/" + notice(TWO_CHANNELS) + "/03";
        inbox.csv(
                "decisions_1.csv",
                "exception_id,action,value,reason,decided_by,decided_at",
                List.of(
                        matter(WRONG_SLIP) + ",REALLOCATE," + term2 + ",本人申出,101,2026-07-30T09:00",
                        matter(WRONG_SLIP) + ",REALLOCATE," + term2 + ",本人申出,102,2026-07-30T09:10",
                        matter(MEANT_IT) + ",REJECT,,先払いの意思を確認,101,2026-07-30T09:00",
                        matter(TWO_CHANNELS) + ",REALLOCATE," + term3 + ",次期に充てる,101,2026-07-30T09:00",
                        matter(TWO_CHANNELS) + ",REALLOCATE," + term3 + ",次期に充てる,102,2026-07-30T09:10"));
        inbox.counter("counter_2.csv", paid(bill(PAYS_THE_EARLIER_TOO, 2), THU, 10_000));
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static void night(LocalDate day) {
        CODES.add(ward.nightly(day));
        PROVED.add(ward.isProved());
    }

    private static Bill bill(int number, int term) {
        return Bill.of(notice(number), term, 10_000);
    }

    private static String matter(int number) {
        return of(matters, number).get("exception_id");
    }

    private static Row of(Table exceptions, int number) {
        return new Table(
                        exceptions.columns(),
                        exceptions.stream()
                                .filter(row -> row.get("subject").contains(notice(number)))
                                .toList())
                .only();
    }

    private static String money(int number, int term) {
        return ward.term(notice(number), term)
                .says("principal_received", "principal_unpaid", "principal_overpaid", "state");
    }

    @Test
    void r035_theMorningAfterStaffAreAskedWhichTermWasMeant() {
        Row asked = of(matters, WRONG_SLIP);
        assertThat(asked.says("kind", "opened_on", "amount")).isEqualTo("PROPOSAL " + WED + " 10000");
        assertThat(asked.get("reason")).contains("第3期", "10,000円", "第2期", "2026-07-31", "未納");
        assertThat(list.where("exception_id", asked.get("exception_id")).only().says("候補", "宛名番号"))
                .isEqualTo("NHI/2026/" + notice(WRONG_SLIP) + "/02 " + person(WRONG_SLIP));
        assertThat(CODES.getFirst()).isEqualTo(10);
    }

    @Test
    void r035_twoPersonsMoveItAndNoArrearsAreLeft() {
        assertThat(money(WRONG_SLIP, 2)).isEqualTo("10000 0 0 PAID");
        assertThat(ward.term(notice(WRONG_SLIP), 2).says("completion_date", "late_charge_assessed"))
                .as("paid in time, although on another slip")
                .isEqualTo(PAID + " 0");
        assertThat(money(WRONG_SLIP, 3)).isEqualTo("0 10000 0 OPEN");
        assertThat(of(ward.exceptions(), WRONG_SLIP).get("closed_on")).isEqualTo(THU.toString());
    }

    @Test
    void r035_theQuestionAnswersItselfWhenTheEarlierTermIsPaid() {
        assertThat(of(matters, PAYS_THE_EARLIER_TOO).get("closed_on")).isEmpty();
        assertThat(of(ward.exceptions(), PAYS_THE_EARLIER_TOO).get("closed_on")).isEqualTo(THU.toString());
        assertThat(money(PAYS_THE_EARLIER_TOO, 3)).isEqualTo("10000 0 0 PAID");
    }

    @Test
    void r036_whoMeantToPayInAdvanceIsAskedOnce() {
        assertThat(of(ward.exceptions(), MEANT_IT).get("closed_on")).isEqualTo(THU.toString());
        assertThat(money(MEANT_IT, 2)).isEqualTo("0 10000 0 OPEN");
    }

    @Test
    void r033_whatIsPaidTwiceThroughTwoChannelsIsProposedAndMayMove() {
        assertThat(of(matters, TWO_CHANNELS).get("reason")).contains("窓口で納付済み", "コンビニでも10,000円");
        assertThat(money(TWO_CHANNELS, 2)).isEqualTo("10000 0 0 PAID");
        assertThat(money(TWO_CHANNELS, 3)).isEqualTo("10000 0 0 PAID");
        assertThat(of(ward.exceptions(), TWO_CHANNELS).get("closed_on")).isEqualTo(THU.toString());
    }

    @Test
    void r036_nobodyIsAskedWhereEarlierTermsArePaidOrOnTheirWay() {
        assertThat(matters.stream()
                        .filter(row -> row.get("subject").contains(notice(IN_ADVANCE))
                                || row.get("subject").contains(notice(ON_ITS_WAY))
                                || row.get("subject").contains(notice(SAME_CHANNEL))))
                .isEmpty();
    }

    @Test
    void nothingIsOpenInTheEndAndTheLedgerIsProvedThroughout() {
        assertThat(ward.exceptions().where("closed_on", "").rows()).isEmpty();
        assertThat(CODES).as("on the second day another refund plan waits").containsExactly(10, 10, 0);
        assertThat(PROVED).containsOnly(true);
    }
}
