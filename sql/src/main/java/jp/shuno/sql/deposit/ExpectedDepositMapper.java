package jp.shuno.sql.deposit;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 入金予定: table {@code expected_deposit}, one row per file and revenue date. */
public interface ExpectedDepositMapper {

    /** What the reconciled files of a day let expect, as far as it is not there yet. */
    List<ExpectedDepositRow> selectNewOfDay(@Param("businessDate") LocalDate businessDate);

    /** Money that no deposit has paid in, with revenue dates in that range. */
    List<ExpectedDepositRow> selectOpen(@Param("from") LocalDate from, @Param("upTo") LocalDate upTo);

    /** What was tied to deposits that were received or settled on a day. */
    List<ExpectedDepositRow> selectTiedOfDay(@Param("businessDate") LocalDate businessDate);

    /** Ties one row to a deposit. */
    int tie(
            @Param("fileId") String fileId,
            @Param("revenueDate") LocalDate revenueDate,
            @Param("depositId") String depositId,
            @Param("tiedOn") LocalDate tiedOn);

    /** Takes rows from a deposit that was taken back. */
    int release(@Param("depositId") String depositId);

    /** Money whose revenue date has passed without a deposit, from that date on; ward counters pay in by themselves. */
    List<ExpectedDepositRow> selectMissing(@Param("from") LocalDate from, @Param("before") LocalDate before);
}
