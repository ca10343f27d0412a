package jp.shuno.sql.run;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** 日次証明: table {@code day_certificate}. */
public interface DayCertificateMapper {

    /** Adds a certificate. */
    int insertCertificate(DayCertificate certificate);

    /** 1 where the run has its certificate. */
    int countOfRun(@Param("businessDate") LocalDate businessDate, @Param("round") int round);

    /** The last certificate of an earlier day. */
    Optional<DayCertificate> selectLatestBefore(@Param("businessDate") LocalDate businessDate);

    /** 1 where the certificate of a run says that an invariant is broken. */
    int countRed(@Param("businessDate") LocalDate businessDate, @Param("round") int round);
}
