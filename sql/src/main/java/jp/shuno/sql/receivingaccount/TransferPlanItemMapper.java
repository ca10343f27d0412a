package jp.shuno.sql.receivingaccount;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 振込計画の明細: table {@code transfer_plan_item}. */
public interface TransferPlanItemMapper {

    /** Adds an item. */
    int insertItem(TransferPlanItem item);

    /** The items of a plan in their order. */
    List<TransferPlanItem> selectOfPlan(@Param("planId") String planId);

    /** whoever approves a plan verifies the accounts in it that were read from forms or are registered. */
    int verifyItems(@Param("planId") String planId, @Param("verifiedBy") String verifiedBy);

    /** What plans pay, or would have paid, for the refunds of a person. */
    List<TransferPlanItem> selectOfObligor(@Param("obligorNo") String obligorNo);
}
