package jp.shuno.sql.worklist;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.worklist.ExceptionKind;
import org.jspecify.annotations.Nullable;

/** A row of {@code exception_item}; the components are its columns. */
public record ExceptionRow(
        String exceptionId,
        ExceptionKind kind,
        LocalDate openedOn,
        int openedRound,
        @Nullable LocalDate closedOn,
        String fileDigest,
        String fileName,
        int recordNo,
        @Nullable String receiptId,
        @Nullable String subject,
        Yen amount,
        String reason,
        @Nullable String candidates,
        LocalDate answerBy,
        @Nullable String staffNote) {}
