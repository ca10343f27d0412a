package jp.shuno.sql.party;

import java.time.LocalDate;
import jp.shuno.domain.party.HeldValue;
import org.jspecify.annotations.Nullable;

/** 送付先・相続人・納税管理人・破産管財人 of an addressee as they stand; the components are columns of {@code addressee}. */
public record AddresseeRelations(
        String addresseeNo,
        @Nullable String mailingName,
        @Nullable String mailingPostalCode,
        @Nullable String mailingAddress,
        @Nullable LocalDate mailingFrom,
        @Nullable String heirNo,
        @Nullable String heirRelationship,
        @Nullable LocalDate heirFrom,
        @Nullable String paymentAgentNo,
        @Nullable LocalDate paymentAgentFrom,
        @Nullable String trusteeNo,
        @Nullable LocalDate trusteeFrom) {

    /** An addressee that is not known yet. */
    public static AddresseeRelations none(String addresseeNo) {
        return new AddresseeRelations(addresseeNo, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** 送付先. */
    public HeldValue<MailingAddress> mailing() {
        return new HeldValue<>(MailingAddress.of(mailingName, mailingPostalCode, mailingAddress), mailingFrom);
    }

    /** 相続人. */
    public HeldValue<Heir> heir() {
        return new HeldValue<>(Heir.of(heirNo, heirRelationship), heirFrom);
    }

    /** 納税管理人. */
    public HeldValue<String> paymentAgent() {
        return new HeldValue<>(paymentAgentNo, paymentAgentFrom);
    }

    /** 破産管財人. */
    public HeldValue<String> trustee() {
        return new HeldValue<>(trusteeNo, trusteeFrom);
    }

    @Override
    public String toString() {
        return "AddresseeRelations[" + addresseeNo + "]";
    }
}
