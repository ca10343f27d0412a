package jp.shuno.sql.worklist;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.worklist.ExceptionKind;
import org.jspecify.annotations.Nullable;

/** An open exception with what its receipt tells of term and person; the components are the selected columns. */
public record OpenException(
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
        @Nullable String staffNote,
        @Nullable LevyType levy,
        @Nullable Integer fiscalYear,
        @Nullable Integer term,
        @Nullable String obligorNo,
        @Nullable String kana) {}
