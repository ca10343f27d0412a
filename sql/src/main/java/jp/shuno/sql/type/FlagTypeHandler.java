package jp.shuno.sql.type;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** Flags as Y and N, because Oracle 19c has no boolean column. */
@MappedTypes({boolean.class, Boolean.class})
public final class FlagTypeHandler extends BaseTypeHandler<Boolean> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Boolean flag, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, flag ? "Y" : "N");
    }

    @Override
    public @Nullable Boolean getNullableResult(ResultSet row, String column) throws SQLException {
        return flag(row.getString(column));
    }

    @Override
    public @Nullable Boolean getNullableResult(ResultSet row, int column) throws SQLException {
        return flag(row.getString(column));
    }

    @Override
    public @Nullable Boolean getNullableResult(CallableStatement call, int column) throws SQLException {
        return flag(call.getString(column));
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        return text == null ? null : Boolean.valueOf(text.equals("Y"));
    }
}
