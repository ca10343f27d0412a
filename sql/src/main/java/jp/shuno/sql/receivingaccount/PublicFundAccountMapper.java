package jp.shuno.sql.receivingaccount;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** 公金受取口座の照会結果: table {@code public_fund_account}. */
public interface PublicFundAccountMapper {

    /** Adds an answer. */
    int insertAnswer(PublicFundAccount answer);

    /** Sets an answer aside that is keyed again. */
    int replaceAnswer(@Param("claimNo") String claimNo, @Param("inquiryNo") String inquiryNo);

    /** The answer to one inquiry. */
    Optional<PublicFundAccount> selectAnswer(@Param("claimNo") String claimNo, @Param("inquiryNo") String inquiryNo);

    /** The answers to the inquiries for one submission of a claim that can be used, the latest answer first. */
    List<PublicFundAccount> selectOfSubmission(
            @Param("claimNo") String claimNo, @Param("submissionNo") int submissionNo);

    /** Accounts of a claimant that were answered for whichever claim, the latest answer first. */
    List<PublicFundAccount> selectOfClaimant(@Param("claimantNo") String claimantNo);

    /** Answers of a file. */
    long countOfFile(@Param("fileId") String fileId);
}
