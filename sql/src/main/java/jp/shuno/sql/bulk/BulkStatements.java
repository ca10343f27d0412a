package jp.shuno.sql.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** How a database takes many rows at once. Works inside the transaction of the connection. */
public interface BulkStatements {

    /** The way of JDBC: one prepared statement, whose batch a driver may send as arrays. */
    static BulkStatements batched() {
        return new BatchedStatements();
    }

    /** The way of PostgreSQL: COPY, and one statement for all rows joined with arrays. */
    static BulkStatements copied() {
        return new PostgresStatements();
    }

    /** Adds, changes or takes away the rows; gives how many were written. */
    <R> long write(Connection connection, BulkStatement<R> what, Collection<? extends R> rows) throws SQLException;

    /**
     * Lets the database look at tables that were just filled, so that it plans the next queries for what is there now.
     */
    void refreshStatistics(Connection connection, List<String> tables) throws SQLException;
}
