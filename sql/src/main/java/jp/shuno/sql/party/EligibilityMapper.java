package jp.shuno.sql.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** 資格: table {@code eligibility}. The newest snapshot of a person counts; what only older ones hold is past. */
public interface EligibilityMapper {

    /** Adds a period; 0 where nobody has that number or a newer snapshot of the person is there. */
    int insertPeriod(EligibilityPeriod period);

    /** Replaces a period by the same of a snapshot at least as new; 0 where there is none. */
    int updatePeriod(EligibilityPeriod period);

    /** The periods of a person as the newest snapshot has them. */
    List<EligibilityPeriod> selectPeriods(@Param("addresseeNo") String addresseeNo);

    /** The newest snapshot of a person. */
    Optional<LocalDate> selectSnapshot(@Param("addresseeNo") String addresseeNo);

    /** The newest snapshot of all. */
    Optional<LocalDate> selectNewestSnapshot();
}
