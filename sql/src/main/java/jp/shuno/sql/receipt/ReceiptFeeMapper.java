package jp.shuno.sql.receipt;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 決済手数料: table {@code receipt_fee}, one row beside each receipt of a card or app file. */
public interface ReceiptFeeMapper {

    /** Adds what stands beside a receipt. */
    int insertFee(ReceiptFee fee);

    /** What agents owe for the confirmed payments that were received on a day, by agent and fund date. */
    List<FundTotal> selectFundTotals(@Param("receivedOn") LocalDate receivedOn);
}
