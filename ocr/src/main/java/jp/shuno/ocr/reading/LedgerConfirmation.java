package jp.shuno.ocr.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.shuno.ocr.reading.KnownForms.KnownClaim;
import jp.shuno.ocr.reading.KnownForms.KnownNotice;

/**
 * 台帳との突合: adds the ledger's word to what was read. It never changes a value into one that was not read; of two
 * readings of a printed or written name it takes the one that the ledger has.
 */
final class LedgerConfirmation {

    private static final Map<String, Function<KnownNotice, String>> OF_NOTICE = Map.of(
            "levy_code", KnownNotice::levyCode,
            "payer_no", KnownNotice::payerNo,
            "payer_name", KnownNotice::payerName,
            "due_date", KnownNotice::dueDate);

    private static final Map<String, Function<KnownClaim, String>> OF_CLAIM = Map.of(
            "payer_no", KnownClaim::payerNo,
            "payer_name", KnownClaim::payerName,
            "overpaid_amount", KnownClaim::overpaidAmount,
            "applied_amount", KnownClaim::appliedAmount,
            "refund_amount", KnownClaim::refundAmount,
            "claimant_name", KnownClaim::payerName,
            "claimant_kana", KnownClaim::payerKana,
            "holder_kana", KnownClaim::payerKana);

    private final KnownForms ledger;

    LedgerConfirmation(KnownForms ledger) {
        this.ledger = ledger;
    }

    PageFindings confirmed(PageFindings page) {
        return switch (page.kind()) {
            case PAID_SLIP -> confirmed(page, key(page, "notice_no").flatMap(ledger::notice), OF_NOTICE);
            case CLAIM -> banks(confirmed(page, key(page, "claim_no").flatMap(ledger::claim), OF_CLAIM));
            case BLANK, UNKNOWN -> page;
        };
    }

    /** The number that the ledger is asked by; one whose check digit fails would find somebody else. */
    private static Optional<String> key(PageFindings page, String field) {
        return page.field(field)
                .filter(number -> number.evidence().contains(Evidence.CHECK_DIGIT))
                .map(Finding::value);
    }

    private static <K> PageFindings confirmed(
            PageFindings page, Optional<K> known, Map<String, Function<K, String>> columns) {
        if (known.isEmpty()) {
            return page;
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : page.fields()) {
            Function<K, String> column = columns.get(finding.field());
            findings.add(column == null ? finding : confirmed(finding, column.apply(known.get())));
        }
        return new PageFindings(page.kind(), page.fault(), findings);
    }

    private static Finding confirmed(Finding finding, String known) {
        if (known.isEmpty() || finding.blank()) {
            return finding;
        }
        if (Spelling.same(finding.value(), known)) {
            return finding.confirmedBy(Evidence.LEDGER);
        }
        return finding.field().endsWith("_name")
                ? finding.candidates().stream()
                        .filter(candidate -> Spelling.same(candidate, known))
                        .findFirst()
                        .map(candidate -> finding.as(candidate).confirmedBy(Evidence.LEDGER))
                        .orElse(finding)
                : finding;
    }

    /** A branch is one of the bank that was read, so it needs a bank. */
    private PageFindings banks(PageFindings page) {
        String bank = page.field("bank_name")
                .map(Finding::value)
                .map(Spelling::squeezed)
                .orElse("");
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : page.fields()) {
            String name = Spelling.squeezed(finding.value());
            boolean listed = switch (finding.field()) {
                case "bank_name" -> ledger.isBank(name);
                case "branch_name" -> ledger.isBranch(bank, name);
                default -> false;
            };
            findings.add(listed ? finding.confirmedBy(Evidence.BANK_LIST) : finding);
        }
        return new PageFindings(page.kind(), page.fault(), findings);
    }
}
