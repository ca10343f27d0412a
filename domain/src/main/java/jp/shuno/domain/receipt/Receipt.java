package jp.shuno.domain.receipt;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One data record of a payment file, as it was read.
 *
 * @param id file and record number, {@code R} + 16 hexadecimal digits + {@code -} + record number
 * @param fileDigest SHA-256 of the file, hexadecimal
 * @param fileName name under which the file arrived
 * @param recordNo data record within the file, from 1
 * @param receivedOn business date on which the file was taken in
 * @param channel 収納種別
 * @param kind flash, cancel or confirmed
 * @param code what names the term: barcode, customer number or both slip lines
 * @param paymentDate 領収日
 * @param paymentTime time at the till, null where absent
 * @param headOffice chain, bank or agent, null where the channel has none
 * @param office store, branch or counter, null where absent
 * @param agentReference what the sender calls the payment, unique within the channel; null where the channel knows a
 *     payment only by code, time and place
 * @param revenueDate 収入日, null for flash and cancel
 * @param amount yen
 * @param statedLateCharge late charge printed on the slip, zero where none is stated (R-030)
 * @param slipDeadline last day on which the slip may be paid, null for none
 * @param key the term that the code names, null where the code is defective
 * @param defect what is wrong with the code, null where nothing is
 * @param collected false for a direct debit that the bank could not collect
 */
public record Receipt(
        String id,
        String fileDigest,
        String fileName,
        int recordNo,
        LocalDate receivedOn,
        Channel channel,
        ReceiptKind kind,
        String code,
        LocalDate paymentDate,
        @Nullable LocalTime paymentTime,
        @Nullable String headOffice,
        @Nullable String office,
        @Nullable String agentReference,
        @Nullable LocalDate revenueDate,
        Yen amount,
        Yen statedLateCharge,
        @Nullable LocalDate slipDeadline,
        @Nullable TermKey key,
        @Nullable CodeDefect defect,
        boolean collected) {

    private static final int DIGEST_DIGITS = 16;
    private static final int RECORD_DIGITS = 7;

    /** The identifier of a record of a file with that digest. */
    public static String id(String fileDigest, int recordNo) {
        return "R" + fileDigest.substring(0, DIGEST_DIGITS) + "-" + padded(recordNo);
    }

    private static String padded(int recordNo) {
        String digits = Integer.toString(recordNo);
        return "0".repeat(Math.max(0, RECORD_DIGITS - digits.length())) + digits;
    }

    /** What two records share exactly when they are the same record sent twice (R-023). */
    public String duplicateKey() {
        return PaymentIdentity.ofRecord(this);
    }

    /** Whether flash, cancel and confirmed record speak of the same payment (R-022). */
    public boolean isSamePaymentAs(Receipt other) {
        return PaymentIdentity.isOnePayment(this, other);
    }

    /** Whether the records share code and payment date, all that is left where a channel omits time and store. */
    public boolean samePaymentDay(Receipt other) {
        return PaymentIdentity.isOneDay(this, other);
    }

    /** Whether reference, time and store are absent, so that only code and date can be compared (R-022). */
    public boolean lacksTimeAndOffice() {
        return agentReference == null && paymentTime == null && office == null;
    }
}
