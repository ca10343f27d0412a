package jp.shuno.sql.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Tables, and columns of tables and views, in the place of a ledger, as the database itself names them. */
public final class Catalog {

    private final Set<String> tables = new TreeSet<>();
    private final List<String> columns = new ArrayList<>();
    private final TreeMap<String, Set<String>> parents = new TreeMap<>();

    private Catalog() {}

    /** Reads the catalog of the place that a connection opens. */
    public static Catalog of(DataSource dataSource) {
        Catalog catalog = new Catalog();
        try (Connection connection = dataSource.getConnection()) {
            catalog.read(connection.getMetaData(), connection.getCatalog(), connection.getSchema());
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the catalog cannot be read", unreadable);
        }
        return catalog;
    }

    private void read(DatabaseMetaData data, String database, String schema) throws SQLException {
        try (ResultSet found = data.getTables(database, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        try (ResultSet found = data.getColumns(database, schema, "%", "%")) {
            while (found.next()) {
                columns.add(found.getString("TABLE_NAME") + "." + found.getString("COLUMN_NAME"));
            }
        }
        for (String table : tables) {
            Set<String> referred = parents.computeIfAbsent(table, none -> new TreeSet<>());
            try (ResultSet found = data.getImportedKeys(database, schema, table)) {
                while (found.next()) {
                    referred.add(found.getString("PKTABLE_NAME"));
                }
            }
            referred.remove(table);
        }
    }

    /** All columns of tables and views, as {@code table.column}. */
    public List<String> columns() {
        return List.copyOf(columns);
    }

    /** All tables, each after those that its foreign keys point to. */
    public List<String> tablesParentsFirst() {
        Set<String> ordered = new LinkedHashSet<>();
        tables.forEach(table -> append(table, ordered));
        return List.copyOf(ordered);
    }

    private void append(String table, Set<String> ordered) {
        if (!ordered.contains(table)) {
            parents.getOrDefault(table, Set.of()).forEach(parent -> append(parent, ordered));
            ordered.add(table);
        }
    }
}
