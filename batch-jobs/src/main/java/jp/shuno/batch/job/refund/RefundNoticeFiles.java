package jp.shuno.batch.job.refund;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shuno.batch.exchange.csv.CsvTableWriter;
import jp.shuno.batch.print.MissingFontException;
import jp.shuno.batch.print.PrintFonts;
import jp.shuno.batch.print.RefundNoticePrint;
import jp.shuno.batch.report.ReportFolder;
import jp.shuno.batch.run.Outbox;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.money.Yen;
import jp.shuno.sql.party.Resident;
import jp.shuno.sql.refund.NotifiedRefund;
import jp.shuno.sql.refund.RefundNoticeLine;
import jp.shuno.sql.refund.RefundNoticeMapper;
import jp.shuno.sql.refund.RefundNoticeRow;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * writes the notices of a run from committed rows: the data for the print vendor, and the first letters as PDF
 * for staff to look at. Written again they have the same bytes.
 */
@Component
class RefundNoticeFiles implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(RefundNoticeFiles.class);

    private static final List<String> HEADER = List.of(
            "refund_notice_no",
            "addressee_no",
            "mailing_postal_code",
            "mailing_address",
            "mailing_name",
            "overpaid",
            "appropriated",
            "refund",
            "interest",
            "claim_form_enclosed",
            "claim_limit_date",
            "lines");

    private final RefundNoticeMapper notices;
    private final RefundPlanDesk desk;
    private final LetterMaker letters;
    private final Outbox outbox;
    private final Settings settings;

    RefundNoticeFiles(
            RefundNoticeMapper notices, RefundPlanDesk desk, LetterMaker letters, Outbox outbox, Settings settings) {
        this.notices = notices;
        this.desk = desk;
        this.letters = letters;
        this.outbox = outbox;
        this.settings = settings;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        RunKey run = RunKey.of(context);
        List<RefundNoticeRow> ofRun = notices.selectIssuedIn(run.businessDate(), run.round());
        if (!ofRun.isEmpty()) {
            Map<String, Resident> people = desk.residents(ofRun.stream()
                    .flatMap(notice -> List.of(notice.obligorNo(), notice.recipientNo()).stream())
                    .toList());
            publish(ofRun, people, run);
            draw(ofRun, people, run);
        }
        return RepeatStatus.FINISHED;
    }

    private void publish(List<RefundNoticeRow> ofRun, Map<String, Resident> people, RunKey run) {
        String name = TellObligors.FILE_KIND + (run.round() == 1 ? "" : "_" + run.round()) + ".csv";
        Yen refund = Yen.total(ofRun.stream().map(RefundNoticeRow::refundAmount).toList());
        outbox.publish(
                new Outbox.Parcel(run.businessDate(), name, TellObligors.FILE_KIND, ofRun.size(), refund.amount()),
                out -> {
                    try (CsvTableWriter csv = new CsvTableWriter(out, HEADER, false)) {
                        for (RefundNoticeRow notice : ofRun) {
                            csv.row(row(notice, people(people, notice.recipientNo())));
                        }
                    }
                });
    }

    private static List<@Nullable String> row(RefundNoticeRow notice, Resident recipient) {
        List<@Nullable String> row = new ArrayList<>();
        row.add(notice.refundNoticeNo());
        row.add(recipient.addresseeNo());
        row.add(LetterMaker.postalCode(recipient));
        row.add(LetterMaker.address(recipient));
        row.add(LetterMaker.name(recipient));
        row.add(String.valueOf(notice.overpaid().amount()));
        row.add(String.valueOf(notice.appropriated().amount()));
        row.add(String.valueOf(notice.refundAmount().amount()));
        Yen interest = notice.interest();
        row.add(interest == null ? null : String.valueOf(interest.amount()));
        row.add(notice.claimFormEnclosed() ? "1" : null);
        row.add(Objects.toString(notice.claimLimitDate(), null));
        row.add(notice.lines());
        return row;
    }

    private void draw(List<RefundNoticeRow> ofRun, Map<String, Resident> people, RunKey run) throws IOException {
        int most = settings.letters().preview();
        if (most == 0) {
            return;
        }
        Map<String, List<NotifiedRefund>> refunds =
                grouped(notices.selectRefundsIssuedIn(run.businessDate(), run.round()));
        Map<String, List<RefundNoticeLine>> lines =
                notices.selectLinesIssuedIn(run.businessDate(), run.round()).stream()
                        .collect(Collectors.groupingBy(RefundNoticeLine::refundNo));
        ReportFolder folder = new ReportFolder(
                settings.homeFolder().reports(run.businessDate()).resolve(TellObligors.FILE_KIND));
        try (PrintFonts fonts = PrintFonts.installed()) {
            RefundNoticePrint print = new RefundNoticePrint(fonts, letters.office());
            for (RefundNoticeRow notice : ofRun.subList(0, Math.min(most, ofRun.size()))) {
                jp.shuno.batch.print.RefundNotice letter = letters.letter(
                        notice,
                        people(people, notice.obligorNo()),
                        people(people, notice.recipientNo()),
                        refunds.getOrDefault(notice.refundNoticeNo(), List.of()),
                        lines);
                folder.write(notice.refundNoticeNo() + ".pdf", out -> print.write(letter, out));
            }
            LOG.info("還付(充当)通知書 {} 件のうち {} 件の見本を PDF で作成しました", ofRun.size(), Math.min(most, ofRun.size()));
        } catch (MissingFontException missing) {
            LOG.warn("印刷用フォントがないため、通知書の PDF 見本を作成しません(印刷データは作成済み): {}", missing.getMessage());
        }
    }

    private static Map<String, List<NotifiedRefund>> grouped(Collection<NotifiedRefund> refunds) {
        return refunds.stream().collect(Collectors.groupingBy(NotifiedRefund::refundNoticeNo));
    }

    private static Resident people(Map<String, Resident> people, String addresseeNo) {
        return Objects.requireNonNull(people.get(addresseeNo), "a notice names an addressee that is not there");
    }
}
