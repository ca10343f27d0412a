package jp.shuno.sql.bank;

/** 口座振替情報: table {@code direct_debit_registration}. */
public interface DirectDebitRegistrationMapper {

    /** Adds a registration. */
    int insertRegistration(DirectDebitRegistration registration);

    /** Replaces the registration that begins on the same day; 0 where there is none. */
    int updateRegistration(DirectDebitRegistration registration);
}
