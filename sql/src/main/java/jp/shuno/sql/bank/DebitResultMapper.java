package jp.shuno.sql.bank;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 振替結果: table {@code debit_result}. */
public interface DebitResultMapper {

    /** Adds what the bank answered to one request. */
    int insertResult(DebitResult result);

    /**
     * Results of a file with the registrations of their obligors that were in force on the debit date, in file order,
     * the later registration last.
     *
     * @param fileId result file
     * @param first first data record
     * @param last last data record
     */
    List<AnsweredRegistration> selectAnswered(
            @Param("fileId") String fileId, @Param("first") int first, @Param("last") int last);
}
