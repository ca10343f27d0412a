package jp.shuno.sql.type;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** Times of day as {@code HH:mm} text, because Oracle has no such type. */
@MappedTypes(LocalTime.class)
public final class LocalTimeTypeHandler extends BaseTypeHandler<LocalTime> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, LocalTime time, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, time.toString());
    }

    @Override
    public @Nullable LocalTime getNullableResult(ResultSet row, String column) throws SQLException {
        return time(row.getString(column));
    }

    @Override
    public @Nullable LocalTime getNullableResult(ResultSet row, int column) throws SQLException {
        return time(row.getString(column));
    }

    @Override
    public @Nullable LocalTime getNullableResult(CallableStatement call, int column) throws SQLException {
        return time(call.getString(column));
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
