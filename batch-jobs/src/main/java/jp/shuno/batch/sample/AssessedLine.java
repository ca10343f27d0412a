package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;

/** 調定データの1行 as the core system writes it; numbers are text, because some are wrong on purpose. */
record AssessedLine(
        LevyType levy,
        int fiscalYear,
        int attributableYear,
        String obligorNo,
        String noticeNo,
        String cardNo,
        int term,
        YearMonth month,
        LocalDate due,
        Yen principal,
        Yen annual,
        int revision,
        String reason,
        LocalDate decidedOn) {

    /** The header row. */
    static final List<String> HEADER = List.of(
            "levy",
            "fiscal_year",
            "attributable_year",
            "obligor_no",
            "notice_no",
            "insurance_card_no",
            "term",
            "term_month",
            "due_date",
            "principal",
            "annual_principal",
            "revision",
            "reason",
            "decided_on");

    List<String> cells() {
        return List.of(
                levy.name(),
                String.valueOf(fiscalYear),
                String.valueOf(attributableYear),
                obligorNo,
                noticeNo,
                cardNo,
                "%02d".formatted(term),
                month.toString(),
                due.toString(),
                String.valueOf(principal.amount()),
                String.valueOf(annual.amount()),
                String.valueOf(revision),
                reason,
                decidedOn.toString());
    }

    AssessedLine withObligor(String other) {
        return new AssessedLine(
                levy,
                fiscalYear,
                attributableYear,
                other,
                noticeNo,
                cardNo,
                term,
                month,
                due,
                principal,
                annual,
                revision,
                reason,
                decidedOn);
    }

    AssessedLine withNotice(String other) {
        return new AssessedLine(
                levy,
                fiscalYear,
                attributableYear,
                obligorNo,
                other,
                cardNo,
                term,
                month,
                due,
                principal,
                annual,
                revision,
                reason,
                decidedOn);
    }

    AssessedLine withAnnual(Yen other) {
        return new AssessedLine(
                levy,
                fiscalYear,
                attributableYear,
                obligorNo,
                noticeNo,
                cardNo,
                term,
                month,
                due,
                principal,
                other,
                revision,
                reason,
                decidedOn);
    }

    AssessedLine withDue(LocalDate other) {
        return new AssessedLine(
                levy,
                fiscalYear,
                attributableYear,
                obligorNo,
                noticeNo,
                cardNo,
                term,
                month,
                other,
                principal,
                annual,
                revision,
                reason,
                decidedOn);
    }
}
