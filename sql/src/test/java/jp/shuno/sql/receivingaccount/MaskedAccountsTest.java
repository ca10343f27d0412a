package jp.shuno.sql.receivingaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import jp.shuno.domain.money.Yen;
import jp.shuno.sql.bank.RegisteredAccount;
import jp.shuno.sql.transfer.ApprovedTransfer;
import jp.shuno.sql.transfer.TransferRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** a row that holds an account prints neither its number nor a name, whatever it is printed for. */
class MaskedAccountsTest {

    private static final String SECRET = "7268435";

    @ParameterizedTest
    @ValueSource(
            classes = {
                RefundClaim.class,
                PublicFundAccount.class,
                TransferPlanItem.class,
                RegisteredAccount.class,
                ReturnedAccount.class,
                TransferRow.class,
                ApprovedTransfer.class
            })
    void r331_accountsAndHoldersAreNotPrinted(Class<? extends Record> row) throws ReflectiveOperationException {
        assertThat(withSecrets(row).toString()).isNotBlank().doesNotContain(SECRET);
    }

    /** A row whose account numbers and names are the secret. */
    private static Object withSecrets(Class<? extends Record> row) throws ReflectiveOperationException {
        RecordComponent[] components = row.getRecordComponents();
        Object[] values =
                Arrays.stream(components).map(MaskedAccountsTest::value).toArray();
        Constructor<?> constructor = row.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return constructor.newInstance(values);
    }

    private static Object value(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return component.getName().matches("accountNo|holder.*|payeeName|yucho.*") ? SECRET : "1";
        }
        if (type == int.class) {
            return 1;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == Yen.class) {
            return Yen.of(1);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 7, 6);
        }
        if (type == LocalDateTime.class) {
            return LocalDate.of(2026, 7, 6).atStartOfDay();
        }
        return type.getEnumConstants()[0];
    }
}
