package jp.shuno.sql.type;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.apache.ibatis.type.StringTypeHandler;
import org.jspecify.annotations.Nullable;

/** Text. An empty one is written as null on every database, because Oracle cannot tell the two apart. */
@MappedTypes(String.class)
public final class TextTypeHandler extends StringTypeHandler {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, String text, @Nullable JdbcType type)
            throws SQLException {
        if (text.isEmpty()) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setString(index, text);
        }
    }
}
