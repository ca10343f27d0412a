package jp.shuno.sql.party;

import java.util.List;
import java.util.Set;
import jp.shuno.domain.party.Addressee;
import org.apache.ibatis.annotations.Param;

/** 宛名: table {@code addressee}. */
public interface AddresseeMapper {

    /** Adds an addressee. */
    int insertAddressee(
            @Param("addressee") Addressee addressee,
            @Param("since") RelationDates since,
            @Param("fileId") String fileId,
            @Param("recordNo") int recordNo);

    /** Replaces an addressee; 0 where there is none of that number. */
    int updateAddressee(
            @Param("addressee") Addressee addressee,
            @Param("since") RelationDates since,
            @Param("fileId") String fileId,
            @Param("recordNo") int recordNo);

    /**
     * Mailing address, heir, agent and trustee of those addressees that are known.
     *
     * @param addresseeNumbers not more than a database takes in one list
     */
    List<AddresseeRelations> selectRelations(@Param("addresseeNumbers") List<String> addresseeNumbers);

    /**
     * Those addressees as letters and claims need them.
     *
     * @param addresseeNumbers not more than a database takes in one list
     */
    List<Resident> selectResidents(@Param("addresseeNumbers") List<String> addresseeNumbers);

    /** Obligors of staged assessment rows in a range of notices, as far as they are known. */
    Set<String> selectObligorsOfStagedAssessments(@Param("after") String after, @Param("upTo") String upTo);

    /**
     * Representatives of the heirs of those addressees that are dead and have one.
     *
     * @param addresseeNumbers 1 to 1000 numbers (an Oracle list takes no more)
     */
    List<Inheritance> selectHeirs(@Param("addresseeNumbers") List<String> addresseeNumbers);

    /**
     * The dead whose heirs some addressees represent.
     *
     * @param heirNumbers 1 to 1000 numbers (an Oracle list takes no more)
     */
    List<Inheritance> selectInheritedBy(@Param("heirNumbers") List<String> heirNumbers);

    /** 1 where there is an addressee of that number. */
    int countOfNumber(@Param("addresseeNo") String addresseeNo);

    /** Number of addressees. */
    long countAddressees();
}
