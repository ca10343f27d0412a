package jp.shuno.sql.overpayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.reconciliation.AppropriatedMoney;
import jp.shuno.domain.reconciliation.PostedReceipt;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.assessment.TermKeys;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingRow;

/**
 * An actual row of {@code appropriation} with the receipt whose yen it moved.
 *
 * @param levy 税目 of the term that received them
 * @param fiscalYear its 賦課年度
 * @param noticeNo its notice number
 * @param term its term
 * @param targetBucket what they were appropriated to
 * @param amount yen
 * @param fitDate 充当適状日
 * @param decidedOn business date of the appropriation
 * @param receiptId the receipt
 * @param receivedOn business date on which its record came
 * @param fileName file that brought it
 * @param recordNo record within the file
 */
public record AppropriatedRow(
        LevyType levy,
        int fiscalYear,
        String noticeNo,
        int term,
        Bucket targetBucket,
        Yen amount,
        LocalDate fitDate,
        LocalDate decidedOn,
        String receiptId,
        LocalDate receivedOn,
        String fileName,
        int recordNo) {

    /**
     * The money that rows brought to each term, with all postings of its receipts. Reads nothing where there are no
     * rows.
     */
    public static Map<TermKey, List<AppropriatedMoney>> byTerm(List<AppropriatedRow> rows, PostingMapper postings) {
        List<String> receipts =
                rows.stream().map(AppropriatedRow::receiptId).distinct().toList();
        Map<String, List<Posting>> postingsOf = new HashMap<>();
        for (List<String> part : StoreConfiguration.lists(receipts)) {
            for (PostingRow row : postings.selectOfReceipts(part)) {
                postingsOf
                        .computeIfAbsent(row.receiptId(), id -> new ArrayList<>())
                        .add(row.toPosting());
            }
        }
        Map<TermKey, List<AppropriatedMoney>> money = new HashMap<>();
        for (AppropriatedRow row : rows) {
            money.computeIfAbsent(row.termKey(), key -> new ArrayList<>())
                    .add(row.money(postingsOf.getOrDefault(row.receiptId, List.of())));
        }
        return money;
    }

    private TermKey termKey() {
        return Objects.requireNonNull(TermKeys.of(levy, fiscalYear, noticeNo, term));
    }

    private AppropriatedMoney money(List<Posting> postings) {
        PostedReceipt paid = new PostedReceipt(
                receiptId, fitDate, null, receivedOn, fileName, recordNo, null, amount, Yen.ZERO, postings);
        return new AppropriatedMoney(termKey(), targetBucket, decidedOn, paid);
    }
}
