package jp.shuno.sql.deposit;

import java.time.LocalDate;

/** A row of {@code deposit_advice}; the components are its columns. */
public record DepositAdvice(
        String fileId,
        String bankCode,
        String branchCode,
        String accountType,
        LocalDate createdOn,
        LocalDate fromDate,
        LocalDate toDate) {}
