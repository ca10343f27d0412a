package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;

/**
 * R-035 A payment on the slip of a later term, while an earlier one is unpaid, is posted as the slip says and proposed
 * to staff; so is a second payment that came through another channel.
 *
 * @param receiptId the payment
 * @param fileDigest SHA-256 of the file that brought it
 * @param fileName its name
 * @param recordNo data record
 * @param term the term on which it stands
 * @param dueDate its due date
 * @param amount yen
 */
public record PaymentProposal(
        String receiptId,
        String fileDigest,
        String fileName,
        int recordNo,
        TermKey term,
        LocalDate dueDate,
        Yen amount) {

    private static final String LATER_SLIP = "R-035";
    private static final String TWO_CHANNELS = "R-033";

    /**
     * The question whether the payment was meant for an earlier term.
     *
     * @param earlier the oldest unpaid term of the same obligor and levy
     * @param earlierDueDate its due date
     * @param unpaid its unpaid principal
     * @param openedOn business date
     */
    public ExceptionItem laterSlip(TermKey earlier, LocalDate earlierDueDate, Yen unpaid, LocalDate openedOn) {
        String reason = "第%d期(%s、納期限%s)の納付書で%,d円が納期前に納付されましたが、先に納期限の来る第%d期(%s、納期限%s)に%,d円の未納があります"
                .formatted(
                        term.term().value(),
                        term,
                        dueDate,
                        amount.amount(),
                        earlier.term().value(),
                        earlier,
                        earlierDueDate,
                        unpaid.amount());
        return item(LATER_SLIP, openedOn, reason, List.of(earlier));
    }

    /**
     * The question what a second payment of a paid term is for.
     *
     * @param channel how it was paid
     * @param paidBy how the term had been paid before
     * @param openedOn business date
     */
    public ExceptionItem paidTwice(Channel channel, Channel paidBy, LocalDate openedOn) {
        String reason = "第%d期(%s)は%sで納付済みですが、%sでも%,d円が納付され、過誤納となっています"
                .formatted(term.term().value(), term, paidBy.japanese(), channel.japanese(), amount.amount());
        return item(TWO_CHANNELS, openedOn, reason, List.of());
    }

    /** Whether an exception asks {@link #laterSlip}; otherwise it asks {@link #paidTwice}. */
    public static boolean asksForEarlierTerm(String exceptionId, String fileDigest, int recordNo, String term) {
        return id(LATER_SLIP, fileDigest, recordNo, term).equals(exceptionId);
    }

    private ExceptionItem item(String question, LocalDate openedOn, String reason, List<TermKey> candidates) {
        return new ExceptionItem(
                id(question, fileDigest, recordNo, term.toString()),
                ExceptionKind.PROPOSAL,
                openedOn,
                fileDigest,
                fileName,
                recordNo,
                receiptId,
                term.toString(),
                amount,
                reason,
                candidates);
    }

    private static String id(String question, String fileDigest, int recordNo, String term) {
        return ExceptionItem.id(ExceptionKind.PROPOSAL, fileDigest, recordNo, question + " " + term);
    }
}
