package jp.shuno.domain.reconciliation;

import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.worklist.ExceptionKind;
import org.jspecify.annotations.Nullable;

/** What became of one record in a reconciliation; a business "no" is a value, never an exception. */
public sealed interface ReceiptOutcome {

    /** Final money on a term. */
    record Posted(TermKey term) implements ReceiptOutcome {}

    /** Final money that no rule could place. */
    record Suspended(ExceptionKind kind, String reason) implements ReceiptOutcome {}

    /** Flash data waiting for its confirmed record; the term is null where the code names none. */
    record Provisional(@Nullable TermKey term) implements ReceiptOutcome {}

    /** Flash data whose confirmed record came. */
    record Confirmed(String byReceiptId) implements ReceiptOutcome {}

    /**
     * Flash data that was cancelled, or a cancellation; without effect where it cancelled nothing. A cancellation names
     * the flash that it cancelled, or the confirmed record that it came too late for (R-025 E09).
     */
    record Cancelled(@Nullable String byReceiptId) implements ReceiptOutcome {}

    /** The same record sent again. */
    record Duplicate(String ofReceiptId) implements ReceiptOutcome {}

    /** A direct debit that the bank could not collect. */
    record NotCollected() implements ReceiptOutcome {}

    /** The disposition that the record carries from now on. */
    default Disposition disposition() {
        return switch (this) {
            case Posted posted -> Disposition.POSTED;
            case Suspended suspended -> Disposition.SUSPENSE;
            case Provisional provisional -> Disposition.PROVISIONAL;
            case Confirmed confirmed -> Disposition.CONFIRMED;
            case Cancelled cancelled -> Disposition.CANCELLED;
            case Duplicate duplicate -> Disposition.DUPLICATE;
            case NotCollected notCollected -> Disposition.NOT_COLLECTED;
        };
    }

    /** The record that decided this one: its confirmed record, its cancellation or its original; null for none. */
    default @Nullable String counterpart() {
        return switch (this) {
            case Confirmed confirmed -> confirmed.byReceiptId();
            case Cancelled cancelled -> cancelled.byReceiptId();
            case Duplicate duplicate -> duplicate.ofReceiptId();
            case Posted posted -> null;
            case Suspended suspended -> null;
            case Provisional provisional -> null;
            case NotCollected notCollected -> null;
        };
    }
}
