package jp.shuno.sql.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.shuno.sql.Database;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.flywaydb.core.Flyway;

/**
 * An empty place for one ledger: a database, or a schema of its own in one.
 *
 * @param url JDBC URL; whoever connects with it finds no table
 * @param username who owns the place
 * @param password empty where the database asks for none
 */
public record LedgerPlace(String url, String username, String password) {

    /** Makes the tables. */
    public void migrate() {
        Flyway.configure()
                .dataSource(url, username, password)
                .locations(Database.ofUrl(url).orElseThrow().migrations())
                .load()
                .migrate();
    }

    /** Opens a connection for each call. */
    public DataSource dataSource() throws SQLException {
        return new UnpooledDataSource(DriverManager.getDriver(url).getClass().getName(), url, username, password);
    }

    /** A connection of its own. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }
}
