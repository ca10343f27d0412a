package jp.shuno.sql.transfer;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 承認された振込: reads tables {@code refund}, {@code transfer_plan_item} and {@code approval_plan}. */
public interface ApprovedTransferMapper {

    /** What was approved for the refunds that wait for their transfer, in the order of their numbers. */
    List<ApprovedTransfer> selectWaiting();

    /** Refunds that wait for their transfer, whether anything was approved for them or not. */
    int countWaiting();

    /** What was approved for the refunds of a file, in the order of its data records. */
    List<ApprovedTransfer> selectOfFile(@Param("fileName") String fileName);
}
