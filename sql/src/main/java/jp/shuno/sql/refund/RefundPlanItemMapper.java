package jp.shuno.sql.refund;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 還付計画の明細: table {@code refund_plan_item}. */
public interface RefundPlanItemMapper {

    /** What a plan decides, in its order. */
    List<RefundPlanItem> selectItems(@Param("planId") String planId);

    /** What plans decide, or would have decided, about a person. */
    List<RefundPlanItem> selectOfObligor(@Param("obligorNo") String obligorNo);
}
