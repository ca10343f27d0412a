package jp.shuno.sql.party;

/**
 * 送付先・相続人・納税管理人・破産管財人の履歴: tables {@code mailing_address_history}, {@code heir_history}, {@code
 * payment_agent_history} and {@code bankruptcy_trustee_history}, all append-only.
 */
public interface AddresseeHistoryMapper {

    /** Adds a mailing address that no longer holds. */
    int insertMailingAddress(EndedValue<MailingAddress> ended);

    /** Adds an heir that no longer holds. */
    int insertHeir(EndedValue<Heir> ended);

    /** Adds a payment agent, by addressee number, that no longer holds. */
    int insertPaymentAgent(EndedValue<String> ended);

    /** Adds a bankruptcy trustee, by addressee number, that no longer holds. */
    int insertTrustee(EndedValue<String> ended);
}
