package jp.shuno.domain.arrival;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 口座振替の依頼: debits that a bank was asked for and must answer.
 *
 * @param bankCode 引落銀行番号, 4 digits
 * @param debitDate 引落日
 * @param profile bank by its profile, null where the request had none
 * @param answeredOn business date on which the result was accepted, null while it is awaited
 */
public record RequestedDebit(
        String bankCode,
        LocalDate debitDate,
        @Nullable String profile,
        @Nullable LocalDate answeredOn) {}
