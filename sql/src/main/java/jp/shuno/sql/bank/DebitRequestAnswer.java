package jp.shuno.sql.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A registered request and whether the bank answered it.
 *
 * @param bankCode 引落銀行番号
 * @param debitDate 引落日
 * @param profile profile of the request file, null for the default
 * @param answeredOn business date on which the result was accepted, null while it is awaited
 */
public record DebitRequestAnswer(
        String bankCode,
        LocalDate debitDate,
        @Nullable String profile,
        @Nullable LocalDate answeredOn) {}
