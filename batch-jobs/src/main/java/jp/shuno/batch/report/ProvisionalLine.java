package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import org.jspecify.annotations.Nullable;

/**
 * 仮消込: one flash record that waits for its confirmed record.
 *
 * @param receiptId stable identifier of the receipt
 * @param fileName the file that brought it
 * @param recordNo data record within the file
 * @param receivedOn business date on which it was received
 * @param obligorNo 宛名番号, null where unknown
 * @param kana name of the obligor in kana, null where unknown
 * @param levy 税目, null where unknown
 * @param fiscalYear 賦課年度, null where unknown
 * @param noticeNo 通知書番号, null where unknown
 * @param term 期別, null where unknown
 * @param channel 収納種別
 * @param paymentDate 領収日
 * @param amount yen
 * @param unpaid 未納額 of the term, null where the term is unknown
 * @param daysWaiting 経過日数 since it was received
 * @param notes what is special, in Japanese, for instance {@code E10 確報未着}; empty where nothing is
 */
public record ProvisionalLine(
        String receiptId,
        String fileName,
        int recordNo,
        LocalDate receivedOn,
        @Nullable String obligorNo,
        @Nullable String kana,
        @Nullable LevyType levy,
        @Nullable Integer fiscalYear,
        @Nullable String noticeNo,
        @Nullable Integer term,
        Channel channel,
        LocalDate paymentDate,
        Yen amount,
        @Nullable Yen unpaid,
        long daysWaiting,
        List<String> notes) {

    /** A copy that no one else can change. */
    public ProvisionalLine {
        notes = List.copyOf(notes);
    }
}
