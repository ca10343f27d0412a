package jp.shuno.sql.type;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jp.shuno.domain.money.Yen;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** Money as a whole number. */
@MappedTypes(Yen.class)
public final class YenTypeHandler extends BaseTypeHandler<Yen> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Yen yen, @Nullable JdbcType type)
            throws SQLException {
        statement.setLong(index, yen.amount());
    }

    @Override
    public @Nullable Yen getNullableResult(ResultSet row, String column) throws SQLException {
        return yen(row.getLong(column), row.wasNull());
    }

    @Override
    public @Nullable Yen getNullableResult(ResultSet row, int column) throws SQLException {
        return yen(row.getLong(column), row.wasNull());
    }

    @Override
    public @Nullable Yen getNullableResult(CallableStatement call, int column) throws SQLException {
        return yen(call.getLong(column), call.wasNull());
    }

    private static @Nullable Yen yen(long amount, boolean isNull) {
        return isNull ? null : Yen.of(amount);
    }
}
