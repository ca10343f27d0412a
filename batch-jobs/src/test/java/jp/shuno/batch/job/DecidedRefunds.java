package jp.shuno.batch.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.run.FencedTransactionManager;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.TermSettling;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.ledger.NewPosting;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingWrites;
import jp.shuno.sql.overpayment.OverpaymentMapper;
import jp.shuno.sql.overpayment.OverpaymentRow;
import jp.shuno.sql.overpayment.OverpaymentWrites;
import jp.shuno.sql.refund.RefundItem;
import jp.shuno.sql.refund.RefundRow;
import jp.shuno.sql.refund.RefundWrites;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refund decisions that a test takes instead of JOB-50, so that it says itself when, of how much and under which number
 * they are. The ledger holds them as after an approved refund plan.
 */
public final class DecidedRefunds {

    private static final String PAYING_ACCOUNT = """

            profiles:
              refund-transfer:
                default: {remitter-code: "1429990001", remitter-name: ﾐﾅﾄﾉｼ, bank-code: "9001", branch-code: "001",
                          account-type: "1", account-number: "9000001"}
            """;

    private final TestWard ward;

    /** Decisions of a ward whose home is {@link #alone}. */
    public DecidedRefunds(TestWard ward) {
        this.ward = ward;
    }

    /** A home in which nothing is ever enough for JOB-50 to plan a refund of its own. */
    public static TestHome alone(TestHome home) {
        return home.configure("rules", "min-refund-amount", 999_999_999_999L);
    }

    /** A home with an account that pays. */
    public static TestHome paying(TestHome home) {
        return home.configureMore(PAYING_ACCOUNT);
    }

    /**
     * Takes a decision about yen that JOB-40 found too much on a term, all of them of one payment.
     *
     * @param refund nothing of it is appropriated
     * @param postedOn business date on which the ledger has it
     */
    public void take(RefundRow refund, LocalDate postedOn) {
        new TransactionTemplate(ward.bean(FencedTransactionManager.class)).executeWithoutResult(status -> {
            OverpaymentRow lot = lot(refund);
            BulkWriter bulk = ward.bean(BulkWriter.class);
            bulk.insert(RefundWrites.NEW, List.of(refund));
            bulk.insert(
                    RefundWrites.ITEMS,
                    List.of(new RefundItem(
                            refund.refundNo(),
                            lot.overpaymentId(),
                            refund.refundAmount(),
                            refund.interest(),
                            null,
                            null)));
            bulk.update(OverpaymentWrites.CHANGED, List.of(lot.refundDecidedToo(refund.refundAmount())));
            List<Posting> postings = postings(refund, lot.receiptId(), postedOn);
            bulk.insert(
                    PostingWrites.NEW,
                    postings.stream().map(posting -> new NewPosting(posting, 1)).toList());
            ward.bean(TermSettling.class).settle(postings, new RunKey(postedOn, 1));
        });
    }

    private OverpaymentRow lot(RefundRow refund) {
        List<OverpaymentRow> lots = ward.bean(OverpaymentMapper.class).selectOpen().stream()
                .filter(row -> row.termKey().equals(refund.termKey()))
                .toList();
        if (lots.size() != 1 || lots.getFirst().kind() != refund.kind()) {
            throw new AssertionError("refund %s pays back one overpayment that is %s, its term has %s"
                    .formatted(
                            refund.refundNo(),
                            refund.kind(),
                            lots.stream().map(OverpaymentRow::kind).toList()));
        }
        return lots.getFirst();
    }

    private List<Posting> postings(RefundRow refund, String receiptId, LocalDate postedOn) {
        int ordinal = ward.bean(PostingMapper.class).selectOfReceipt(receiptId).size();
        List<Posting> postings = new ArrayList<>();
        postings.add(Posting.of(
                ordinal,
                postedOn,
                "R-100",
                Bucket.OVERPAID,
                Bucket.REFUND_PAYABLE,
                refund.refundAmount(),
                receiptId,
                refund.termKey()));
        if (!refund.interest().isZero()) {
            postings.add(Posting.of(
                    ordinal + 1,
                    postedOn,
                    "R-127",
                    Bucket.INTEREST_EXPENSE,
                    Bucket.REFUND_PAYABLE,
                    refund.interest(),
                    receiptId,
                    refund.termKey()));
        }
        return postings;
    }
}
