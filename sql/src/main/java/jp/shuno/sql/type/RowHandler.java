package jp.shuno.sql.type;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.shuno.domain.money.Yen;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record from a whole row, column by column. The mapper would find the columns of each row again by the names
 * of the components, which costs more than everything else where rows are read by the million.
 *
 * <p>A statement with such a result selects the components of the record, in their order; the first row of each result
 * is looked at. A record with such a handler cannot be the parameter of a statement.
 *
 * @param <R> record
 */
public final class RowHandler<R extends Record> extends BaseTypeHandler<R> {

    /** How a column becomes a component. */
    private interface Reading {
        @Nullable
        Object of(ResultSet row, int column) throws SQLException;
    }

    private final List<String> columns;
    private final Reading[] readings;
    private final Constructor<R> constructor;

    /**
     * @param record its components are the columns, {@code dueDate} being {@code due_date}: text, whole numbers, flags,
     *     yen, days, times of day and constants
     * @throws IllegalArgumentException where it has a component of another type
     */
    public RowHandler(Class<R> record) {
        RecordComponent[] components = record.getRecordComponents();
        this.columns = Arrays.stream(components)
                .map(component ->
                        component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList();
        this.readings = Arrays.stream(components)
                .map(component -> reading(component.getType()))
                .toArray(Reading[]::new);
        try {
            this.constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException(record.getName(), impossible);
        }
    }

    private static Reading reading(Class<?> type) {
        if (type == String.class) {
            return ResultSet::getString;
        }
        if (type == int.class) {
            return ResultSet::getInt;
        }
        if (type == Integer.class) {
            return (row, column) -> {
                int number = row.getInt(column);
                return row.wasNull() ? null : number;
            };
        }
        if (type == boolean.class) {
            return (row, column) -> "Y".equals(row.getString(column));
        }
        if (type == Yen.class) {
            return (row, column) -> Yen.of(row.getLong(column));
        }
        if (type == LocalDate.class) {
            return (row, column) -> row.getObject(column, LocalDate.class);
        }
        if (type == LocalTime.class) {
            return (row, column) -> {
                String time = row.getString(column);
                return time == null ? null : LocalTime.parse(time);
            };
        }
        if (type.isEnum()) {
            return constant(type);
        }
        throw new IllegalArgumentException(type.getName());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Reading constant(Class<?> type) {
        return (row, column) -> {
            String name = row.getString(column);
            return name == null ? null : Enum.valueOf((Class) type, name);
        };
    }

    private R read(ResultSet row) throws SQLException {
        if (row.getRow() == 1) {
            checkColumns(row.getMetaData());
        }
        Object[] components = new Object[readings.length];
        for (int i = 0; i < readings.length; i++) {
            components[i] = readings[i].of(row, i + 1);
        }
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException refused) {
            throw new SQLException("a row of %s cannot be taken".formatted(constructor.getName()), refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new SQLException(constructor.getName(), impossible);
        }
    }

    private void checkColumns(ResultSetMetaData selected) throws SQLException {
        List<String> labels = new ArrayList<>();
        for (int column = 1; column <= selected.getColumnCount(); column++) {
            labels.add(selected.getColumnLabel(column).toLowerCase(Locale.ROOT));
        }
        if (!labels.equals(columns)) {
            throw new SQLException("selected are the columns %s, wanted are %s".formatted(labels, columns));
        }
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, R record, @Nullable JdbcType type) {
        throw new UnsupportedOperationException("a row is no parameter");
    }

    @Override
    public R getNullableResult(ResultSet row, String firstColumn) throws SQLException {
        return read(row);
    }

    @Override
    public R getNullableResult(ResultSet row, int firstColumn) throws SQLException {
        return read(row);
    }

    @Override
    public R getNullableResult(CallableStatement call, int column) {
        throw new UnsupportedOperationException("no procedure returns rows");
    }
}
