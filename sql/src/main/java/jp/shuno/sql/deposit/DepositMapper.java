package jp.shuno.sql.deposit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shuno.domain.money.Yen;
import jp.shuno.sql.receipt.FileCount;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** 振込入金: tables {@code deposit_advice} and {@code deposit}. */
public interface DepositMapper {

    /** Adds what an advice says of itself. */
    int insertAdvice(DepositAdvice advice);

    /** Adds a deposit. */
    int insertDeposit(DepositRow deposit);

    /** What is stored of one file. */
    FileCount countOfFile(@Param("fileId") String fileId);

    /** Deposits and cancellations that are tied to nothing, oldest first. */
    List<DepositRow> selectOpen();

    /** Deposits that an open cancellation may take back. */
    List<DepositRow> selectCancellable();

    /** Writes what became of a deposit. */
    int updateState(
            @Param("depositId") String depositId,
            @Param("state") DepositState state,
            @Param("settledOn") @Nullable LocalDate settledOn,
            @Param("agentFee") Yen agentFee,
            @Param("counterpartId") @Nullable String counterpartId);

    /** Deposits received or settled on a day, and those still open whose exception nobody has closed. */
    List<DepositRow> selectOfDay(@Param("businessDate") LocalDate businessDate);

    /** Deposits by account date, cancellations taken off. */
    List<DepositTotal> selectTotals(@Param("from") LocalDate from, @Param("upTo") LocalDate upTo);

    /** The first account date that any advice covers, empty where none has come. */
    Optional<LocalDate> selectFirstCovered();
}
