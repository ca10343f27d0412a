package jp.shuno.domain.receipt;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 納付の同一性: when two records are the same record sent twice, and when records of different kinds speak of
 * one payment. What names a payment depends on the channel: the sender's own reference where there is one,
 * otherwise the fields that the till writes, the debit itself, or the whole line.
 *
 * <p>The kind that counts is what the record says, not the sender's code for it: early word of one payment that comes
 * first in real time and again on the next day is one flash.
 */
final class PaymentIdentity {

    /** Digits of a barcode before its deadline, which the post office overwrites. */
    private static final int BEFORE_DEADLINE = 30;

    private PaymentIdentity() {}

    /** What a record shares with every repetition of itself and with no other record. */
    static String ofRecord(Receipt record) {
        if (record.agentReference() != null) {
            return join(record.channel(), record.agentReference(), record.kind());
        }
        return switch (record.channel()) {
            case DIRECT_DEBIT -> join(record.channel(), record.code(), record.paymentDate(), record.headOffice());
            case WARD_COUNTER ->
                join(
                        record.channel(),
                        record.code(),
                        record.paymentDate(),
                        record.revenueDate(),
                        record.amount().amount(),
                        record.office());
            case BANK_COUNTER,
                    POST_OFFICE,
                    CONVENIENCE,
                    APP,
                    CARD,
                    PAYEASY,
                    ELQR,
                    TRANSFER_IN,
                    APPROPRIATION,
                    DISTRIBUTION,
                    OTHER ->
                join(
                        record.channel(),
                        slipOf(record),
                        record.kind(),
                        record.paymentDate(),
                        record.paymentTime(),
                        record.headOffice(),
                        record.office(),
                        record.amount().amount());
        };
    }

    /**
     * Whether both speak of one payment: by the sender's reference alone, else by every field of the till. In eL-QR the
     * reference is the whole line, so that a cancellation is known by key and day.
     */
    static boolean isOnePayment(Receipt one, Receipt other) {
        if (one.channel() == Channel.ELQR) {
            return isOneDay(one, other);
        }
        if (one.agentReference() != null || other.agentReference() != null) {
            return one.channel() == other.channel() && Objects.equals(one.agentReference(), other.agentReference());
        }
        return isOneDay(one, other)
                && Objects.equals(one.paymentTime(), other.paymentTime())
                && Objects.equals(one.headOffice(), other.headOffice())
                && Objects.equals(one.office(), other.office());
    }

    /** Whether both name one slip on one day. */
    static boolean isOneDay(Receipt one, Receipt other) {
        return one.channel() == other.channel()
                && slipOf(one).equals(slipOf(other))
                && one.paymentDate().equals(other.paymentDate());
    }

    /** The code without what the channel changes in it. */
    private static String slipOf(Receipt record) {
        return record.channel() == Channel.POST_OFFICE && record.code().length() == StoreBarcode.LENGTH
                ? record.code().substring(0, BEFORE_DEADLINE)
                : record.code();
    }

    private static String join(@Nullable Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            key.append(part == null ? "" : part).append('|');
        }
        return key.toString();
    }
}
