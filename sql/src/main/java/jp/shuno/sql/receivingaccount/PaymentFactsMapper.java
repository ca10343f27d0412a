package jp.shuno.sql.receivingaccount;

import java.util.List;
import jp.shuno.sql.bank.BankBranch;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What has to be known before a refund is paid: branches, what came back, what is paid back. Writes nothing. */
public interface PaymentFactsMapper {

    /** The branches of a bank. */
    List<BankBranch> selectBranches(@Param("bankCode") String bankCode);

    /** What a refund pays back, the oldest payment first. */
    List<RefundedPart> selectParts(@Param("refundNo") String refundNo);

    /**
     * Accounts from which money came back, the first return first.
     *
     * @param claimantNo whose money, null for anybody's
     */
    List<ReturnedAccount> selectReturned(@Nullable @Param("claimantNo") String claimantNo);

    /** transfers of a refund that were not returned. */
    int countLiveTransfers(@Param("refundNo") String refundNo);
}
