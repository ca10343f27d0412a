package jp.shuno.batch.job.reconciliation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.deposit.Deposit;
import jp.shuno.domain.deposit.DepositTie;
import jp.shuno.domain.deposit.DepositTying;
import jp.shuno.domain.deposit.ExpectedDeposit;
import jp.shuno.domain.deposit.Remitter;
import jp.shuno.domain.deposit.UntiedDeposit;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.deposit.DepositMapper;
import jp.shuno.sql.deposit.DepositRow;
import jp.shuno.sql.deposit.DepositState;
import jp.shuno.sql.deposit.ExpectedDepositMapper;
import jp.shuno.sql.deposit.ExpectedDepositRow;
import jp.shuno.sql.deposit.ExpectedDepositWrites;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * ties deposits to the confirmed files that they pay for, takes back what the bank took back, and opens an
 * exception for each deposit that stays without a file. One transaction, so that a restart ties what is left.
 */
@Component
class DepositTies implements Tasklet {

    /** The longest run of closed bank days between a revenue date and the deposit, with room to spare. */
    private static final int MOST_CLOSED_DAYS = 14;

    private final DepositMapper deposits;
    private final ExpectedDepositMapper expected;
    private final BulkWriter bulk;
    private final ExceptionItemMapper exceptions;
    private final ExceptionBook book;
    private final BusinessCalendar bank;
    private final List<Remitter> remitters;
    private final int untiedDepositDays;

    DepositTies(
            DepositMapper deposits,
            ExpectedDepositMapper expected,
            BulkWriter bulk,
            ExceptionItemMapper exceptions,
            ExceptionBook book,
            BusinessCalendar bankCalendar,
            Settings settings) {
        this.deposits = deposits;
        this.expected = expected;
        this.bulk = bulk;
        this.exceptions = exceptions;
        this.book = book;
        this.bank = bankCalendar;
        this.remitters = settings.profiles().remitter().values().stream()
                .map(DepositTies::remitter)
                .toList();
        this.untiedDepositDays = settings.rules().untiedDepositDays();
    }

    private static Remitter remitter(Settings.Remitter agreed) {
        return new Remitter(
                emptyToNull(agreed.code()), emptyToNull(agreed.kana()), agreed.kind(), emptyToNull(agreed.profile()));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        RunKey run = RunKey.of(context);
        // Not INSERT … SELECT: PostgreSQL reads with several processes only where nothing is written.
        bulk.insert(ExpectedDepositWrites.NEW, expected.selectNewOfDay(run.businessDate()));
        takeBack(run);
        tie(run);
        raise(run);
        return RepeatStatus.FINISHED;
    }

    /** A deposit that the bank took back pays for nothing; the files that it was tied to wait again. */
    private void takeBack(RunKey run) {
        Map<String, DepositRow> cancellable = new HashMap<>();
        deposits.selectCancellable().forEach(row -> cancellable.put(row.depositId(), row));
        if (cancellable.isEmpty()) {
            return;
        }
        for (DepositRow cancellation : deposits.selectOpen()) {
            List<Deposit> candidates = cancellable.values().stream()
                    .filter(row -> row.bankCode().equals(cancellation.bankCode()))
                    .map(DepositRow::toDeposit)
                    .toList();
            DepositTying.takenBack(cancellation.toDeposit(), candidates).ifPresent(taken -> {
                DepositRow row = cancellable.remove(taken.id());
                expected.release(row.depositId());
                settle(row, DepositState.CANCELLED, 0, cancellation.depositId(), run);
                settle(cancellation, DepositState.CANCELLED, 0, row.depositId(), run);
            });
        }
    }

    private void tie(RunKey run) {
        Map<String, DepositRow> open = new HashMap<>();
        deposits.selectOpen().forEach(row -> open.put(row.depositId(), row));
        if (open.isEmpty()) {
            return;
        }
        List<LocalDate> days =
                open.values().stream().map(DepositRow::accountDate).sorted().toList();
        List<ExpectedDeposit> waiting =
                expected.selectOpen(days.getFirst().minusDays(MOST_CLOSED_DAYS), days.getLast()).stream()
                        .map(ExpectedDepositRow::toExpected)
                        .toList();
        List<Deposit> untied = open.values().stream().map(DepositRow::toDeposit).toList();
        for (DepositTie tie : DepositTying.tie(untied, waiting, remitters, bank)) {
            DepositRow row = open.get(tie.deposit().id());
            tie.files()
                    .forEach(file ->
                            expected.tie(file.fileId(), file.revenueDate(), row.depositId(), run.businessDate()));
            settle(row, DepositState.TIED, tie.agentFee(), null, run);
        }
    }

    private void settle(DepositRow row, DepositState state, long agentFee, @Nullable String counterpart, RunKey run) {
        deposits.updateState(row.depositId(), state, run.businessDate(), Yen.of(agentFee), counterpart);
        exceptions.closeException(exceptionId(row), run.businessDate());
    }

    private void raise(RunKey run) {
        Set<String> listed = exceptions.selectIdsOfKind(ExceptionKind.UNTIED_DEPOSIT);
        List<ExceptionItem> overdue = deposits.selectOpen().stream()
                .filter(row -> UntiedDeposit.isOverdue(row.accountDate(), run.businessDate(), bank, untiedDepositDays))
                .filter(row -> !listed.contains(exceptionId(row)))
                .map(row -> exception(row, run))
                .toList();
        book.open(overdue, run.round());
    }

    private ExceptionItem exception(DepositRow row, RunKey run) {
        String what = row.cancels() ? "入金の取消" : "入金";
        return new ExceptionItem(
                exceptionId(row),
                ExceptionKind.UNTIED_DEPOSIT,
                run.businessDate(),
                row.fileDigest(),
                row.fileName(),
                row.recordNo(),
                null,
                row.accountDate().toString(),
                row.amount(),
                "勘定日 %s の%sに対応するものが%d銀行営業日を過ぎてもありません".formatted(row.accountDate(), what, untiedDepositDays),
                List.of());
    }

    private static String exceptionId(DepositRow row) {
        return ExceptionItem.id(
                ExceptionKind.UNTIED_DEPOSIT,
                row.fileDigest(),
                row.recordNo(),
                row.accountDate().toString());
    }
}
