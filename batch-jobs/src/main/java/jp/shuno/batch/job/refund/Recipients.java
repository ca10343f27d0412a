package jp.shuno.batch.job.refund;

import java.util.Optional;
import jp.shuno.batch.run.RefundAccounts;
import jp.shuno.sql.party.Resident;
import org.springframework.stereotype.Component;

/**
 * 送付先: to whom letters about the money of an obligor go. For the dead it is the representative of the heirs;
 * a protected person gets mail at the registered mailing address only.
 */
@Component
class Recipients {

    private final RefundAccounts accounts;

    Recipients(RefundAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The recipient.
     *
     * @param obligorNo 納付義務者
     * @return empty where nobody or no address is known to whom it may be sent
     */
    Optional<Resident> of(String obligorNo) {
        return accounts.party(obligorNo)
                .flatMap(obligor -> obligor.isAlive()
                        ? Optional.of(obligor)
                        : Optional.ofNullable(obligor.heirNo())
                                .flatMap(accounts::party)
                                .filter(heir -> heir.isAlive()))
                .filter(Recipients::hasAddress);
    }

    private static boolean hasAddress(Resident resident) {
        return resident.mailingAddress() != null || resident.address() != null && !resident.protectedPerson();
    }
}
