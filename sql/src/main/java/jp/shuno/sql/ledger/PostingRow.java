package jp.shuno.sql.ledger;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.sql.assessment.TermKeys;
import org.jspecify.annotations.Nullable;

/** A row of {@code posting}; the components are its columns. */
public record PostingRow(
        String postingId,
        String receiptId,
        int ordinal,
        LocalDate postedOn,
        String ruleNo,
        Bucket fromBucket,
        Bucket toBucket,
        Yen amount,
        @Nullable LevyType levy,
        @Nullable Integer fiscalYear,
        @Nullable String noticeNo,
        @Nullable Integer term,
        @Nullable String reverses) {

    /** The posting as the rules see it. */
    public Posting toPosting() {
        return new Posting(
                postingId,
                ordinal,
                postedOn,
                ruleNo,
                fromBucket,
                toBucket,
                amount,
                receiptId,
                TermKeys.of(levy, fiscalYear, noticeNo, term),
                reverses);
    }
}
