package jp.shuno.sql.bank;

import java.util.List;
import jp.shuno.domain.directdebit.DebitStanding;
import org.apache.ibatis.annotations.Param;

/** 口座振替情報: table {@code direct_debit_registration}. */
public interface DirectDebitRegistrationMapper {

    /** Adds a registration. */
    int insertRegistration(DirectDebitRegistration registration);

    /**
     * Replaces the registration that begins on the same day; 0 where there is none. Another account begins anew: it is
     * active and has failed nothing.
     */
    int updateRegistration(DirectDebitRegistration registration);

    /** Writes how a registration stands after results. */
    int updateStanding(@Param("key") RegistrationKey key, @Param("standing") DebitStanding standing);

    /**
     * All registrations of those obligors, the oldest first.
     *
     * @param obligorNumbers not more than a database takes in one list
     */
    List<RegisteredAccount> selectOfObligors(@Param("obligorNumbers") List<String> obligorNumbers);
}
