package jp.shuno.batch.job.worklist;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shuno.batch.job.worklist.Matter.OfException;
import jp.shuno.batch.job.worklist.Matter.OfPlan;
import jp.shuno.batch.job.worklist.Matter.OfReceipt;
import jp.shuno.batch.job.worklist.Matter.Unknown;
import jp.shuno.batch.run.PlanApproval;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptRow;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import jp.shuno.sql.worklist.ExceptionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what a decision is about: an exception, a receipt, a plan, or the record of a file. */
@Component
class MatterSearch {

    /** File name and record number, as the export of exceptions shows them; what follows a blank is left alone. */
    private static final Pattern RECORD = Pattern.compile("([^#]+)#0*([0-9]{1,9})(?: .*)?");

    private final ExceptionItemMapper exceptions;
    private final ReceiptMapper receipts;
    private final ObjectProvider<PlanApproval> plans;

    MatterSearch(ExceptionItemMapper exceptions, ReceiptMapper receipts, ObjectProvider<PlanApproval> plans) {
        this.exceptions = exceptions;
        this.receipts = receipts;
        this.plans = plans;
    }

    Matter find(@Nullable String target) {
        if (target == null) {
            return new Unknown("exception_id も subject もありません");
        }
        Optional<Matter> named = exceptions
                .selectException(target)
                .<Matter>map(this::ofException)
                .or(() -> receipts.selectReceipt(target).map(OfReceipt::new))
                .or(() -> plans.orderedStream()
                        .filter(plan -> plan.owns(target))
                        .findFirst()
                        .map(plan -> new OfPlan(target, plan)));
        return named.orElseGet(() -> ofRecord(target));
    }

    private Matter ofRecord(String target) {
        Matcher record = RECORD.matcher(target);
        if (!record.matches()) {
            return new Unknown("そのような例外・収納・計画はありません");
        }
        int recordNo = Integer.parseInt(record.group(2));
        List<ExceptionRow> all = exceptions.selectOfRecord(record.group(1), recordNo);
        List<ExceptionRow> open =
                all.stream().filter(item -> item.closedOn() == null).toList();
        if (open.size() > 1) {
            return new Unknown("この記録には未処理の例外が複数あります。exception_id で指定してください: "
                    + open.stream().map(ExceptionRow::exceptionId).collect(Collectors.joining(" ")));
        }
        if (!open.isEmpty()) {
            return ofException(open.getFirst());
        }
        List<ReceiptRow> records = receipts.selectOfRecord(record.group(1), recordNo);
        if (records.size() > 1) {
            return new Unknown("同じ名前のファイルが複数あります。収納番号で指定してください: "
                    + records.stream().map(ReceiptRow::receiptId).collect(Collectors.joining(" ")));
        }
        if (!records.isEmpty()) {
            return new OfReceipt(records.getFirst());
        }
        return all.isEmpty() ? new Unknown("そのファイルの記録に例外も収納もありません") : ofException(all.getFirst());
    }

    /** The money that an exception speaks of: for a cancellation that came too late, the confirmed record. */
    private OfException ofException(ExceptionRow item) {
        Optional<ReceiptRow> own = Optional.ofNullable(item.receiptId()).flatMap(receipts::selectReceipt);
        Optional<ReceiptRow> money = own.filter(receipt -> receipt.kind() == ReceiptKind.CANCEL)
                .map(ReceiptRow::counterpartId)
                .flatMap(receipts::selectReceipt)
                .filter(receipt -> receipt.kind() == ReceiptKind.CONFIRMED);
        return new OfException(item, money.or(() -> own).orElse(null));
    }
}
