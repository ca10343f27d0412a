package jp.shuno.batch.job.refund;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shuno.batch.print.LevyPeriod;
import jp.shuno.batch.print.Office;
import jp.shuno.batch.print.RefundClaimForm;
import jp.shuno.batch.print.RefundNotice;
import jp.shuno.batch.print.RefundWay;
import jp.shuno.batch.run.LetterHead;
import jp.shuno.batch.run.RefundAccounts;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.refund.ClaimNumber;
import jp.shuno.domain.refund.RefundAccount;
import jp.shuno.sql.bank.BankBranch;
import jp.shuno.sql.party.Resident;
import jp.shuno.sql.receivingaccount.PaymentFactsMapper;
import jp.shuno.sql.refund.NotifiedRefund;
import jp.shuno.sql.refund.RefundNoticeLine;
import jp.shuno.sql.refund.RefundNoticeRow;
import org.springframework.stereotype.Component;

/** Puts a notice into the words of a letter. */
@Component
class LetterMaker {

    private static final Map<OverpaymentKind, String> CAUSES = Map.of(
            OverpaymentKind.OVERASSESSED, "賦課の減額",
            OverpaymentKind.ERRONEOUS, "納め過ぎ・二重納付");

    private final RefundAccounts accounts;
    private final PaymentFactsMapper facts;
    private final Settings settings;

    LetterMaker(RefundAccounts accounts, PaymentFactsMapper facts, Settings settings) {
        this.accounts = accounts;
        this.facts = facts;
        this.settings = settings;
    }

    /** Who signs. */
    Office office() {
        LetterHead office = settings.office();
        return new Office(
                settings.identity().municipalityName(),
                office.mayor(),
                office.section(),
                office.postalCode(),
                office.address(),
                office.phone(),
                office.reviewBoard());
    }

    /** The letter of a notice. */
    RefundNotice letter(
            RefundNoticeRow notice,
            Resident obligor,
            Resident recipient,
            List<NotifiedRefund> refunds,
            Map<String, List<RefundNoticeLine>> lines) {
        List<RefundNotice.Overpaid> overpaid = new ArrayList<>();
        List<RefundNotice.Appropriated> appropriated = new ArrayList<>();
        List<RefundClaimForm> forms = new ArrayList<>();
        boolean byHeirs = !obligor.addresseeNo().equals(recipient.addresseeNo());
        for (NotifiedRefund refund : refunds) {
            List<RefundNoticeLine> ofRefund = lines.getOrDefault(refund.refundNo(), List.of());
            LevyPeriod period = null;
            for (RefundNoticeLine line : ofRefund) {
                period = period(refund.termKey(), line.attributableYear());
                overpaid.add(new RefundNotice.Overpaid(
                        period,
                        refund.termKey().notice().noticeNumber(),
                        Objects.requireNonNull(CAUSES.get(line.kind())),
                        line.paidOn(),
                        line.amount()));
                appropriated(line).ifPresent(appropriated::add);
            }
            if (refund.claimNo() != null && period != null) {
                forms.add(new RefundClaimForm(
                        new ClaimNumber(refund.claimNo()),
                        new AddresseeNumber(obligor.addresseeNo()),
                        obligor.name(),
                        period,
                        refund.overpaid(),
                        refund.appropriated(),
                        Objects.requireNonNull(notice.claimLimitDate())));
            }
        }
        return new RefundNotice(
                notice.refundNoticeNo(),
                notice.issuedOn(),
                new RefundNotice.Recipient(postalCode(recipient), address(recipient), name(recipient)),
                new AddresseeNumber(obligor.addresseeNo()),
                byHeirs ? obligor.name() : null,
                overpaid,
                appropriated,
                way(notice, forms, refunds));
    }

    private RefundWay way(RefundNoticeRow notice, List<RefundClaimForm> forms, List<NotifiedRefund> refunds) {
        if (!forms.isEmpty()) {
            return new RefundWay.OnClaim(forms);
        }
        boolean nothingPaid = notice.refundAmount().isZero()
                && (notice.interest() == null || notice.interest().isZero());
        if (nothingPaid) {
            return new RefundWay.AllAppropriated();
        }
        RefundAccount account = Objects.requireNonNull(accounts.debit(
                        notice.obligorNo(),
                        refunds.getFirst().termKey().notice().levy(),
                        notice.obligorNo(),
                        notice.issuedOn(),
                        notice.issuedOn()))
                .account();
        BankCode bank = Objects.requireNonNull(account.bank());
        BranchCode branch = Objects.requireNonNull(account.branch());
        Optional<BankBranch> named = facts.selectBranches(bank.value()).stream()
                .filter(each -> each.branchCode().equals(branch.value()))
                .reduce((earlier, later) -> later);
        return new RefundWay.ToAccount(
                named.map(BankBranch::bankName).orElse(bank.value()),
                named.map(BankBranch::branchName).orElse(branch.value()),
                Objects.requireNonNull(account.type()),
                Objects.requireNonNull(account.number()),
                notice.interest(),
                null);
    }

    private static Optional<RefundNotice.Appropriated> appropriated(RefundNoticeLine line) {
        return line.target()
                .map(target -> new RefundNotice.Appropriated(
                        period(target, Objects.requireNonNull(line.targetAttributableYear())),
                        item(Objects.requireNonNull(line.targetBucket())),
                        Objects.requireNonNull(line.fitDate()),
                        line.amount()));
    }

    private static RefundNotice.Item item(Bucket bucket) {
        return switch (bucket) {
            case TERM_PRINCIPAL -> RefundNotice.Item.PRINCIPAL;
            case LATE_CHARGE -> RefundNotice.Item.LATE_CHARGE;
            case DEMAND_FEE -> RefundNotice.Item.DEMAND_FEE;
            default -> throw new IllegalArgumentException("nothing is appropriated to " + bucket);
        };
    }

    private static LevyPeriod period(TermKey term, int attributableYear) {
        return new LevyPeriod(term.notice().levy(), new FiscalYear(attributableYear), term.term());
    }

    /** 送付先郵便番号. */
    static String postalCode(Resident recipient) {
        return Objects.requireNonNullElse(
                recipient.mailingAddress() != null ? recipient.mailingPostalCode() : recipient.postalCode(), "");
    }

    /** 送付先住所. */
    static String address(Resident recipient) {
        return Objects.requireNonNullElse(
                recipient.mailingAddress() != null ? recipient.mailingAddress() : recipient.address(), "");
    }

    /** 送付先氏名. */
    static String name(Resident recipient) {
        return recipient.mailingName() != null ? recipient.mailingName() : recipient.name();
    }
}
