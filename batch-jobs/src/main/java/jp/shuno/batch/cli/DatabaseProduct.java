package jp.shuno.batch.cli;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import jp.shuno.sql.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * Which server a ledger lies on, as far as it matters to the program.
 *
 * @param database of which make
 * @param major version
 * @param minor version
 * @param charset its character set, empty where there is none to ask for
 */
record DatabaseProduct(Database database, int major, int minor, String charset) {

    /** Asks the server. */
    static DatabaseProduct of(Database database, DataSource dataSource) {
        String query = database.charsetQuery();
        String charset = query.isEmpty()
                ? ""
                : JdbcClient.create(dataSource).sql(query).query(String.class).single();
        try {
            return new DatabaseProduct(
                    database,
                    JdbcUtils.<Integer>extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseMajorVersion),
                    JdbcUtils.<Integer>extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseMinorVersion),
                    charset);
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException("the database does not tell its version", unreachable);
        }
    }

    /** Whether the program can work on it. */
    Diagnosis diagnosis() {
        String subject = "データベース";
        String text = "%s %d.%d%s"
                .formatted(database.productName(), major, minor, charset.isEmpty() ? "" : " (" + charset + ")");
        if (major < database.leastVersion()) {
            return Diagnosis.broken(subject, text, "版 %d 以降を使ってください。".formatted(database.leastVersion()));
        }
        if (!charset.equals(database.charset())) {
            return Diagnosis.broken(subject, text, "文字コード %s のデータベースを使ってください。".formatted(database.charset()));
        }
        return Diagnosis.sound(subject, text);
    }
}
