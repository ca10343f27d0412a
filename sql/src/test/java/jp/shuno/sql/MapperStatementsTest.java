package jp.shuno.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.bulk.BulkDelete;
import jp.shuno.sql.bulk.BulkInsert;
import jp.shuno.sql.bulk.BulkStatement;
import jp.shuno.sql.bulk.BulkUpdate;
import jp.shuno.sql.database.LedgerPlace;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.database.TestDatabase;
import jp.shuno.sql.overpayment.OverpaymentRow;
import jp.shuno.sql.receipt.ReceiptOutcomeRow;
import jp.shuno.sql.receipt.WaitingReceipt;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every mapped statement and every bulk statement runs against the migrated tables, rows that were written are read
 * back into their records.
 */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapperStatementsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final Comparator<Method> WRITES_FIRST = Comparator.comparing((Method method) -> method.getName()
                            .startsWith("insert")
                    ? 0
                    : method.getName().startsWith("select") || method.getName().startsWith("count") ? 2 : 1)
            .thenComparing(method -> method.getDeclaringClass().getSimpleName())
            .thenComparing(Method::getName);

    private SqlSessionFactory factory;
    private final Map<Class<?>, Object> samples = new HashMap<>();

    @BeforeAll
    void migrate(@TempDir Path folder) throws SQLException {
        TestDatabase database = TestDatabase.chosen();
        LedgerPlace place = database.emptyLedger(folder);
        place.migrate();
        Configuration configuration =
                StoreConfiguration.create(database.product().id());
        configuration.setEnvironment(new Environment("test", new JdbcTransactionFactory(), place.dataSource()));
        factory = new SqlSessionFactoryBuilder().build(configuration);
        samples();
    }

    private void samples() {
        TermKey term = BulkRowsTest.TERM;
        samples.put(String.class, "1");
        samples.put(int.class, 1);
        samples.put(Integer.class, 1);
        samples.put(long.class, 1L);
        samples.put(Long.class, 1L);
        samples.put(boolean.class, true);
        samples.put(char.class, '1');
        samples.put(LocalDate.class, DAY);
        samples.put(LocalTime.class, LocalTime.of(22, 10));
        samples.put(LocalDateTime.class, DAY.atTime(1, 2));
        samples.put(YearMonth.class, YearMonth.from(DAY));
        samples.put(Yen.class, Yen.of(1));
        samples.put(FiscalYear.class, new FiscalYear(2026));
        samples.put(NoticeKey.class, term.notice());
        samples.put(TermKey.class, term);
        samples.put(TermAssessment.class, BulkRowsTest.term());
        String group = term.notice().noticeNumber().value();
        samples.put(ReceiptOutcomeRow.class, new ReceiptOutcomeRow(group, "1", Disposition.POSTED, true, null));
        samples.put(WaitingReceipt.class, new WaitingReceipt(group, "1"));
        samples.put(OverpaymentRow.class, overpayment());
        samples.put(AccountNumber.class, new AccountNumber("0000001"));
        samples.put(AddresseeNumber.class, new AddresseeNumber("0001234561"));
        samples.put(
                Posting.class,
                Posting.of(0, DAY, "R-030", Bucket.RECEIPT, Bucket.TERM_PRINCIPAL, Yen.of(1), "1", term));
        samples.put(ResultHandler.class, (ResultHandler<Object>)
                context -> assertThat(context.getResultObject()).isNotNull());
    }

    /** No more is appropriated and refunded than was too much. */
    private static OverpaymentRow overpayment() {
        return new OverpaymentRow(
                "1",
                LevyType.NHI,
                1,
                "1",
                1,
                "1",
                "1",
                OverpaymentKind.ERRONEOUS,
                DAY,
                DAY,
                Yen.of(2),
                Yen.of(1),
                Yen.of(1));
    }

    private @Nullable Object sample(Type type, boolean empty) {
        if (empty) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            if (Collection.class.isAssignableFrom(raw)) {
                return List.of(sample(generic.getActualTypeArguments()[0], false));
            }
            return raw.isRecord() ? record(raw, generic.getActualTypeArguments()) : samples.get(raw);
        }
        Class<?> plain = (Class<?>) type;
        if (samples.containsKey(plain)) {
            return samples.get(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return record(plain, new Type[0]);
        }
        throw new IllegalArgumentException("no sample of " + type);
    }

    /** A record whose type parameters, if any, are all of the first argument's type. */
    private Object record(Class<?> type, Type[] arguments) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> sample(
                        component.getGenericType() instanceof TypeVariable<?>
                                ? arguments[0]
                                : component.getGenericType(),
                        false))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a sample of " + type, impossible);
        }
    }

    private static boolean isNullable(Parameter parameter) {
        return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static List<Method> methods() {
        return StoreConfiguration.mappers().stream()
                .flatMap(mapper -> Arrays.stream(mapper.getDeclaredMethods()))
                .filter(method -> method.isBridge() == false && !method.isDefault() && !method.isSynthetic())
                .sorted(WRITES_FIRST)
                .toList();
    }

    private Object call(SqlSession session, Method method, boolean withoutNullable) {
        Object[] arguments = Arrays.stream(method.getParameters())
                .map(parameter -> sample(parameter.getParameterizedType(), withoutNullable && isNullable(parameter)))
                .toArray();
        try {
            return method.invoke(session.getMapper(method.getDeclaringClass()), arguments);
        } catch (InvocationTargetException failed) {
            throw new AssertionError(
                    method.getDeclaringClass().getSimpleName() + "." + method.getName() + ": " + failed.getCause(),
                    failed.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long found(@Nullable Object result) {
        return switch (result) {
            case null -> 0;
            case Collection<?> rows -> rows.size();
            case Optional<?> row -> row.isPresent() ? 1 : 0;
            case Number number -> number.longValue();
            default -> 1;
        };
    }

    private <R> void write(SqlSession session, BulkStatement<R> statement, Object row) {
        BulkWriter bulk = new BulkWriter(session);
        @SuppressWarnings("unchecked")
        List<R> rows = List.of((R) row);
        switch (statement) {
            case BulkInsert<R> insert -> bulk.insert(insert, rows);
            case BulkUpdate<R> update -> bulk.update(update, rows);
            case BulkDelete<R> delete -> bulk.delete(delete, rows);
        }
    }

    /** Gives the tables that only bulk statements fill a row each. */
    private void writeInBulk(SqlSession session, Class<?> kind) {
        for (BulkConstants.Constant constant : BulkConstants.all()) {
            if (kind.isInstance(constant.statement())) {
                assertThatCode(() -> write(session, constant.statement(), sample(constant.row(), false)))
                        .as(constant.name())
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void everyMappedStatementRunsAndEveryWriteWrites() {
        try (SqlSession session = factory.openSession(false)) {
            writeInBulk(session, BulkInsert.class);
            Map<String, Long> written = new TreeMap<>();
            for (Method method : methods()) {
                long rows = found(call(session, method, false));
                if (method.getName().startsWith("insert")) {
                    written.put(method.getDeclaringClass().getSimpleName() + "." + method.getName(), rows);
                }
            }
            assertThat(written)
                    .allSatisfy((name, rows) -> assertThat(rows).as(name).isEqualTo(1));
            writeInBulk(session, BulkUpdate.class);
            writeInBulk(session, BulkDelete.class);
            session.rollback();
        }
    }

    @Test
    void everyFilterMayBeLeftOut() {
        try (SqlSession session = factory.openSession(false)) {
            methods().stream()
                    .filter(method -> !method.getName().startsWith("insert"))
                    .filter(method -> Arrays.stream(method.getParameters()).anyMatch(MapperStatementsTest::isNullable))
                    .forEach(method -> call(session, method, true));
            session.rollback();
        }
    }

    @Test
    void everyStatementBelongsToAMethodAndEveryMethodToAStatement() {
        Configuration configuration = factory.getConfiguration();
        List<String> statements = Stream.<Object>of(
                        configuration.getMappedStatements().toArray())
                .filter(MappedStatement.class::isInstance)
                .map(statement -> ((MappedStatement) statement).getId())
                .distinct()
                .sorted()
                .toList();
        assertThat(methods().stream()
                        .map(method -> method.getDeclaringClass().getName() + "." + method.getName())
                        .distinct()
                        .sorted()
                        .collect(Collectors.toList()))
                .isEqualTo(statements);
    }
}
