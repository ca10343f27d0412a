package jp.shuno.batch.job.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.shuno.batch.run.RuleSettings;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.intake.BulkTransferAgreement;
import jp.shuno.domain.bank.BankDirectory;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.reconciliation.ReceiptYear;
import jp.shuno.domain.refund.RefundFunding;
import jp.shuno.domain.transfer.PlannedTransfer;
import jp.shuno.domain.transfer.Preflight;
import jp.shuno.domain.transfer.TransferDay;
import jp.shuno.domain.transfer.TransferHistory;
import jp.shuno.domain.transfer.TransferPreflight;
import jp.shuno.domain.transfer.TransferTerms;
import jp.shuno.sql.bank.BankBranch;
import jp.shuno.sql.bank.BankBranchMapper;
import jp.shuno.sql.receivingaccount.PaymentFactsMapper;
import jp.shuno.sql.receivingaccount.ReturnedAccount;
import jp.shuno.sql.transfer.ApprovedTransfer;
import jp.shuno.sql.transfer.RefundTransferMapper;
import jp.shuno.sql.transfer.RefundedReceipt;
import org.springframework.stereotype.Component;

/** 振込の前提: what tables and configuration say about the next bank file. */
@Component
class TransferConditions {

    private final PaymentFactsMapper facts;
    private final RefundTransferMapper transfers;
    private final BankBranchMapper branches;
    private final BusinessCalendar bank;
    private final BulkTransferAgreement agreement;
    private final RuleSettings rules;

    TransferConditions(
            PaymentFactsMapper facts,
            RefundTransferMapper transfers,
            BankBranchMapper branches,
            BusinessCalendar bankCalendar,
            BulkTransferAgreement agreement,
            Settings settings) {
        this.facts = facts;
        this.transfers = transfers;
        this.branches = branches;
        this.bank = bankCalendar;
        this.agreement = agreement;
        this.rules = settings.rules();
    }

    /**
     * the first day that the bank can still meet and for which no file was cut yet, so that no two files of a
     * day can be taken for one another.
     */
    TransferDay freeDay(LocalDate businessDate) {
        LocalDate date = TransferDay.earliest(businessDate, rules.transferLeadDays(), bank)
                .date();
        while (transfers.countOnDate(date) > 0) {
            date = bank.next(date);
        }
        return day(date, businessDate);
    }

    /** A transfer date as it is seen on a business date. */
    TransferDay day(LocalDate transferDate, LocalDate businessDate) {
        return new TransferDay(transferDate, businessDate, rules.transferLeadDays(), bank);
    }

    /** Looks for what speaks against the transfers that wait. */
    Preflight check(List<ApprovedTransfer> waiting, TransferDay day) {
        return TransferPreflight.check(
                PlannedTransfer.of(
                        waiting.stream().map(ApprovedTransfer::toPayable).toList(), rules.mergeTransfers()),
                new TransferTerms(
                        agreement.payingAccount(null).orElse(null),
                        day,
                        directory(),
                        history(waiting),
                        rules.cutPayeeNames()));
    }

    private BankDirectory directory() {
        return new BankDirectory(branches.selectOfApprovedTransfers().stream()
                .map(BankBranch::toEntry)
                .toList());
    }

    /** That a refund is in no other transfer the table itself sees to, and its state says it before. */
    private TransferHistory history(List<ApprovedTransfer> waiting) {
        List<ReturnedAccount> returned = facts.selectReturned(null);
        return new TransferHistory(
                List.of(),
                waiting.stream()
                        .flatMap(refund -> returned.stream()
                                .filter(each -> each.claimantNo().equals(refund.claimantNo())
                                        && each.speaksAgainstPlanOf(refund.planMadeOn())))
                        .map(ReturnedAccount::toUnusable)
                        .toList());
    }

    /**
     * where the money comes from on the transfer date. A refund of which any part can no longer be taken out of
     * revenue is an expenditure, and so is one that consists of interest alone.
     */
    RefundFunding.Source funding(ApprovedTransfer refund, LocalDate transferDate) {
        List<RefundedReceipt> receipts = transfers.selectReceipts(refund.refundNo());
        boolean revenue = !receipts.isEmpty()
                && receipts.stream()
                        .map(receipt -> RefundFunding.of(receivedIn(refund, receipt), transferDate))
                        .allMatch(funding -> funding.source() == RefundFunding.Source.REVENUE);
        return revenue ? RefundFunding.Source.REVENUE : RefundFunding.Source.EXPENDITURE;
    }

    private FiscalYear receivedIn(ApprovedTransfer refund, RefundedReceipt receipt) {
        boolean byPaymentDate = rules.closingBasis() == RuleSettings.ClosingBasis.PAYMENT_DATE;
        LocalDate counting = byPaymentDate
                ? receipt.paymentDate()
                : Objects.requireNonNullElse(receipt.revenueDate(), receipt.paymentDate());
        return ReceiptYear.of(new FiscalYear(refund.fiscalYear()), new FiscalYear(receipt.attributableYear()), counting)
                .fiscalYear();
    }
}
