package jp.shuno.sql.party;

import java.util.Set;
import jp.shuno.domain.party.Addressee;
import org.apache.ibatis.annotations.Param;

/** 宛名: table {@code addressee}. */
public interface AddresseeMapper {

    /** Adds an addressee. */
    int insertAddressee(
            @Param("addressee") Addressee addressee, @Param("fileId") String fileId, @Param("recordNo") int recordNo);

    /** Replaces an addressee; 0 where there is none of that number. */
    int updateAddressee(
            @Param("addressee") Addressee addressee, @Param("fileId") String fileId, @Param("recordNo") int recordNo);

    /** Obligors of staged assessment rows in a range of notices, as far as they are known. */
    Set<String> selectObligorsOfStagedAssessments(@Param("after") String after, @Param("upTo") String upTo);

    /** Number of addressees. */
    long countAddressees();
}
