package jp.shuno.sql.type;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record from a whole row, column by column. The mapper would find the columns of each row again by the names
 * of the components, which costs more than everything else where rows are read by the million.
 *
 * <p>A record with such a handler cannot be the parameter of a statement.
 *
 * @param <R> record
 */
public abstract class RowHandler<R> extends BaseTypeHandler<R> {

    /** The record that a row is. */
    protected abstract R read(ResultSet row) throws SQLException;

    /** A day, null where the column is empty. */
    protected static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** A time of day, null where the column is empty. */
    protected static @Nullable LocalTime time(ResultSet row, String column) throws SQLException {
        String time = row.getString(column);
        return time == null ? null : LocalTime.parse(time);
    }

    /** A flag. */
    protected static boolean flag(ResultSet row, String column) throws SQLException {
        return "Y".equals(row.getString(column));
    }

    /** A whole number, null where the column is empty. */
    protected static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    /** A constant by its name, null where the column is empty. */
    protected static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    @Override
    public final void setNonNullParameter(PreparedStatement statement, int index, R record, @Nullable JdbcType type) {
        throw new UnsupportedOperationException("a row is no parameter");
    }

    @Override
    public final R getNullableResult(ResultSet row, String firstColumn) throws SQLException {
        return read(row);
    }

    @Override
    public final R getNullableResult(ResultSet row, int firstColumn) throws SQLException {
        return read(row);
    }

    @Override
    public final R getNullableResult(CallableStatement call, int column) {
        throw new UnsupportedOperationException("no procedure returns rows");
    }
}
