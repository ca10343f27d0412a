package jp.shuno.domain.worklist;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.ContentId;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 例外: one matter for staff, open until resolved. Its identifier comes from what it is about, so that the same matter
 * is never listed twice.
 *
 * @param id {@code E} + 15 hexadecimal digits
 * @param kind why a person must look
 * @param openedOn business date
 * @param fileDigest SHA-256 of the file that brought the record
 * @param fileName its name
 * @param recordNo data record within the file
 * @param receiptId the receipt concerned, null for ledger files
 * @param subject the term or number concerned in the form of {@link TermKey#toString()}, empty where unknown
 * @param amount yen concerned
 * @param reason one Japanese sentence
 * @param candidates terms that may be meant, best first
 */
public record ExceptionItem(
        String id,
        ExceptionKind kind,
        LocalDate openedOn,
        String fileDigest,
        String fileName,
        int recordNo,
        @Nullable String receiptId,
        String subject,
        Yen amount,
        String reason,
        List<TermKey> candidates) {

    private static final int ID_DIGITS = 15;

    /** The identifier of a matter: kind, file digest, record number and key. */
    public static String id(ExceptionKind kind, String fileDigest, int recordNo, String subject) {
        return ContentId.of('E', ID_DIGITS, kind.name(), fileDigest, String.valueOf(recordNo), subject);
    }

    /**
     * A matter that no file brought: a job found it.
     *
     * @param job number of the job, {@code JOB-50}
     * @param subject what it is about, one matter of a kind for each
     */
    public static ExceptionItem foundBy(
            String job, ExceptionKind kind, LocalDate openedOn, String subject, Yen amount, String reason) {
        return new ExceptionItem(
                id(kind, job, 0, subject), kind, openedOn, job, job, 0, null, subject, amount, reason, List.of());
    }

    /** The day by which it should be answered. */
    public LocalDate answerBy() {
        return openedOn.plusDays(kind.answerWithinDays());
    }

    /** The same matter with terms that may be meant. */
    public ExceptionItem withCandidates(List<TermKey> found) {
        return new ExceptionItem(
                id, kind, openedOn, fileDigest, fileName, recordNo, receiptId, subject, amount, reason, found);
    }
}
