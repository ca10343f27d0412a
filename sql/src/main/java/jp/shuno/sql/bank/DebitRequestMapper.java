package jp.shuno.sql.bank;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 口座振替の依頼: tables {@code debit_request} and {@code debit_request_item}. */
public interface DebitRequestMapper {

    /** Registers a request file. */
    int insertRequest(
            @Param("fileId") String fileId,
            @Param("originatorCode") String originatorCode,
            @Param("debitDate") LocalDate debitDate,
            @Param("bankCode") String bankCode);

    /** Adds one requested debit. */
    int insertItem(DebitRequestItem item);

    /** Notes which result file answers the requests of that day to that bank. */
    int updateAnswered(
            @Param("originatorCode") String originatorCode,
            @Param("debitDate") LocalDate debitDate,
            @Param("bankCode") String bankCode,
            @Param("answeredBy") String answeredBy);

    /** Every registered request with the day on which its result was accepted, if it was. */
    List<DebitRequestAnswer> selectAnswers();

    /** Files that requested debits of that day from that bank. */
    List<String> selectRequests(
            @Param("originatorCode") String originatorCode,
            @Param("debitDate") LocalDate debitDate,
            @Param("bankCode") String bankCode);

    /** What a request file asked for. */
    List<DebitKey> selectItems(@Param("fileId") String fileId);
}
