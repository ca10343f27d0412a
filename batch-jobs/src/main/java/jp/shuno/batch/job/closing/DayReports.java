package jp.shuno.batch.job.closing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shuno.batch.report.DailyTotalsReport;
import jp.shuno.batch.report.DecisionLine;
import jp.shuno.batch.report.DecisionReport;
import jp.shuno.batch.report.ExceptionLine;
import jp.shuno.batch.report.ExceptionReport;
import jp.shuno.batch.report.FileLine;
import jp.shuno.batch.report.FileRegisterReport;
import jp.shuno.batch.report.ProvisionalLine;
import jp.shuno.batch.report.ProvisionalReport;
import jp.shuno.batch.report.ReportFolder;
import jp.shuno.batch.run.RuleSettings;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.StoreBarcode;
import jp.shuno.domain.reconciliation.ProvisionalFlag;
import jp.shuno.domain.reconciliation.StaleFlash;
import jp.shuno.sql.file.FileState;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.receipt.DispositionTotal;
import jp.shuno.sql.receipt.NoteworthyReceipt;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.worklist.DecisionMapper;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import jp.shuno.sql.worklist.OpenException;
import jp.shuno.sql.worklist.RecordedDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the reports of a day from committed rows; made again they have the same bytes. */
@Component
class DayReports {

    private final ExceptionItemMapper exceptions;
    private final DecisionMapper decisions;
    private final ReceivedFileMapper files;
    private final ReceiptMapper receipts;
    private final PostingMapper postings;
    private final CashBook cashBook;
    private final BusinessCalendar bank;
    private final RuleSettings rules;

    DayReports(
            ExceptionItemMapper exceptions,
            DecisionMapper decisions,
            ReceivedFileMapper files,
            ReceiptMapper receipts,
            PostingMapper postings,
            CashBook cashBook,
            BusinessCalendar bankCalendar,
            Settings settings) {
        this.exceptions = exceptions;
        this.decisions = decisions;
        this.files = files;
        this.receipts = receipts;
        this.postings = postings;
        this.cashBook = cashBook;
        this.bank = bankCalendar;
        this.rules = settings.rules();
    }

    void write(ReportFolder folder, LocalDate businessDate) throws IOException {
        ExceptionReport.write(
                folder,
                businessDate,
                exceptions.selectOpen().stream()
                        .map(item -> exceptionLine(item, businessDate))
                        .toList());
        DecisionReport.write(
                folder,
                businessDate,
                decisions.selectForReport(businessDate).stream()
                        .map(DayReports::decisionLine)
                        .toList());
        FileRegisterReport.write(folder, businessDate, fileLines(businessDate));
        ProvisionalReport.write(
                folder,
                businessDate,
                receipts.selectNoteworthy(businessDate).stream()
                        .map(receipt -> provisionalLine(receipt, businessDate))
                        .toList());
        boolean byPaymentDate = rules.closingBasis() == RuleSettings.ClosingBasis.PAYMENT_DATE;
        DailyTotalsReport.write(
                folder,
                businessDate,
                DailyTotals.of(postings.selectDailyTotals(businessDate, byPaymentDate)),
                cashBook.of(businessDate));
    }

    private static ExceptionLine exceptionLine(OpenException item, LocalDate businessDate) {
        String candidates = item.candidates();
        Subject subject = Subject.of(item);
        return new ExceptionLine(
                item.exceptionId(),
                item.kind().name(),
                item.kind().title(),
                item.openedOn(),
                item.fileName(),
                item.recordNo(),
                item.obligorNo(),
                item.kana(),
                subject.levy(),
                subject.fiscalYear(),
                subject.term(),
                item.amount(),
                reason(item),
                candidates == null ? List.of() : Arrays.asList(candidates.split(" ")),
                item.kind().advice(),
                item.answerBy(),
                item.openedOn().equals(businessDate));
    }

    private static String reason(OpenException item) {
        return item.staffNote() == null ? item.reason() : item.reason() + "【保留: " + item.staffNote() + "】";
    }

    private static DecisionLine decisionLine(RecordedDecision decision) {
        DecisionLine.State state = switch (decision.state()) {
            case APPLIED -> DecisionLine.State.APPLIED;
            case REFUSED, REPEATED -> DecisionLine.State.REFUSED;
            case RECEIVED, WAITING -> DecisionLine.State.WAITING;
        };
        return new DecisionLine(
                decision.decisionId(),
                state,
                decision.target(),
                decision.action(),
                decision.actionValue(),
                decision.reason(),
                decision.decidedBy(),
                decision.decidedAt(),
                decision.fileName(),
                decision.recordNo(),
                Objects.requireNonNullElse(decision.remark(), ""));
    }

    /** Levy, year and term of an exception: those of its receipt, otherwise what its subject says. */
    private record Subject(
            @Nullable LevyType levy,
            @Nullable Integer fiscalYear,
            @Nullable Integer term) {

        static Subject of(OpenException item) {
            String text = item.subject();
            if (item.levy() != null || text == null || text.indexOf('/') < 0) {
                return new Subject(item.levy(), item.fiscalYear(), item.term());
            }
            String[] parts = text.split("/");
            return new Subject(LevyType.valueOf(parts[0]), Integer.valueOf(parts[1]), null);
        }
    }

    private List<FileLine> fileLines(LocalDate businessDate) {
        Map<String, Map<Disposition, Long>> records = new HashMap<>();
        for (DispositionTotal total : receipts.selectTotals(businessDate)) {
            total.settled()
                    .ifPresent(disposition -> records.computeIfAbsent(total.fileId(), file -> new HashMap<>())
                            .put(disposition, total.records()));
        }
        return files.selectOfDay(businessDate).stream()
                .map(file -> fileLine(file, records.getOrDefault(file.fileId(), Map.of())))
                .toList();
    }

    private static FileLine fileLine(ReceivedFile file, Map<Disposition, Long> records) {
        long posted = records.getOrDefault(Disposition.POSTED, 0L);
        long provisional = records.getOrDefault(Disposition.PROVISIONAL, 0L);
        long suspense = records.getOrDefault(Disposition.SUSPENSE, 0L);
        long duplicate = records.getOrDefault(Disposition.DUPLICATE, 0L);
        long all = records.values().stream().mapToLong(Long::longValue).sum();
        return new FileLine(
                file.fileName(),
                file.kind(),
                file.sha256(),
                file.sender(),
                file.statedRecords(),
                file.statedYen(),
                file.countedRecords(),
                file.countedYen(),
                file.byteCount(),
                file.state() == FileState.ACCEPTED,
                file.reason(),
                posted,
                provisional,
                suspense,
                duplicate,
                all - posted - provisional - suspense - duplicate);
    }

    private ProvisionalLine provisionalLine(NoteworthyReceipt receipt, LocalDate businessDate) {
        return new ProvisionalLine(
                receipt.receiptId(),
                receipt.fileName(),
                receipt.recordNo(),
                receipt.receivedOn(),
                receipt.obligorNo(),
                receipt.kana(),
                receipt.levy(),
                receipt.fiscalYear(),
                receipt.noticeNo(),
                receipt.term(),
                receipt.channel(),
                receipt.paymentDate(),
                receipt.amount(),
                receipt.balance().map(TermBalance::unpaid).orElse(null),
                ChronoUnit.DAYS.between(receipt.receivedOn(), businessDate),
                notes(receipt, businessDate));
    }

    private List<String> notes(NoteworthyReceipt receipt, LocalDate businessDate) {
        List<String> notes = new ArrayList<>();
        if (receipt.disposition() == Disposition.DUPLICATE) {
            notes.add("E11 同じ記録の再送(重複)");
            return notes;
        }
        if (receipt.disposition() == Disposition.PROVISIONAL) {
            notes.addAll(flashNotes(receipt, businessDate));
        } else if (isAfter(receipt.paymentDate(), receipt.slipDeadline())) {
            notes.add("E06 取扱期限後の納付(消込済)");
        }
        if (isAfter(receipt.paymentDate(), receipt.revenueDate())) {
            notes.add("R-028 収入日が領収日より前");
        }
        return notes;
    }

    private List<String> flashNotes(NoteworthyReceipt flash, LocalDate businessDate) {
        List<String> notes = new ArrayList<>();
        if (flash.codeDefect() != null) {
            notes.add("E01 " + flash.codeDefect().japanese());
        } else if (!flash.resolved()) {
            notes.add("E02 該当する調定なし");
        }
        flash.balance()
                .filter(balance -> flash.resolved())
                .ifPresent(balance -> ProvisionalFlag.of(
                                flash.amount(),
                                stillNeeded(balance, flash),
                                balance.provisional().minusOrZero(flash.amount()),
                                StoreBarcode.in(flash.code())
                                        .map(StoreBarcode::amount)
                                        .orElse(null),
                                flash.paymentDate(),
                                flash.slipDeadline())
                        .forEach(flag -> notes.add(flag.name() + " " + flag.japanese())));
        if (StaleFlash.isStale(flash.receivedOn(), businessDate, bank, rules.staleFlashDays())) {
            boolean holds = StaleFlash.holdsDunning(flash.receivedOn(), businessDate, rules.maxFlashHoldDays());
            notes.add(holds ? "E10 確報未着" : "E10 確報未着(督促除外の期限切れ)");
        }
        return notes;
    }

    /** Principal and late charge together, so that a slip for the late charge is no double payment. */
    private static Yen stillNeeded(TermBalance balance, NoteworthyReceipt flash) {
        Yen lateCharge = flash.lateChargeUnpaid();
        return lateCharge == null ? balance.unpaid() : balance.unpaid().plus(lateCharge);
    }

    private static boolean isAfter(LocalDate date, @Nullable LocalDate limit) {
        return limit != null && date.isAfter(limit);
    }
}
