package jp.shuno.batch.job.reconciliation;

import java.util.List;
import java.util.Set;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.reconciliation.StaleFlash;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptRow;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** opens one exception for each flash that has waited too long for its confirmed record. */
@Component
class StaleFlashList implements Tasklet {

    private final ReceiptMapper receipts;
    private final ExceptionItemMapper exceptions;
    private final ExceptionBook book;
    private final BusinessCalendar bank;
    private final int staleFlashDays;

    StaleFlashList(
            ReceiptMapper receipts,
            ExceptionItemMapper exceptions,
            ExceptionBook book,
            BusinessCalendar bankCalendar,
            Settings settings) {
        this.receipts = receipts;
        this.exceptions = exceptions;
        this.book = book;
        this.bank = bankCalendar;
        this.staleFlashDays = settings.rules().staleFlashDays();
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        RunKey run = RunKey.of(context);
        Set<String> listed = exceptions.selectIdsOfKind(ExceptionKind.E10);
        List<ExceptionItem> stale = receipts
                .selectLiveFlashes(run.businessDate().minusDays(staleFlashDays))
                .stream()
                .map(ReceiptRow::toReceipt)
                .filter(flash -> StaleFlash.isStale(flash.receivedOn(), run.businessDate(), bank, staleFlashDays))
                .map(flash -> exception(flash, run))
                .filter(item -> !listed.contains(item.id()))
                .toList();
        book.open(stale, run.round());
        return RepeatStatus.FINISHED;
    }

    private ExceptionItem exception(Receipt flash, RunKey run) {
        String subject = flash.key() == null ? "" : flash.key().toString();
        return new ExceptionItem(
                ExceptionItem.id(ExceptionKind.E10, flash.fileDigest(), flash.recordNo(), subject),
                ExceptionKind.E10,
                run.businessDate(),
                flash.fileDigest(),
                flash.fileName(),
                flash.recordNo(),
                flash.id(),
                subject,
                flash.amount(),
                "速報(%s受信)の確報が%d銀行営業日を過ぎても届きません".formatted(flash.receivedOn(), staleFlashDays),
                List.of());
    }
}
