package jp.shuno.sql.oracle;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A schema as lines that can be compared: tables, columns with type, size and NOT NULL, keys, checks, indexes and
 * sequences, all in upper case.
 */
final class SchemaLines {

    private static final String CONSTRAINTS = """
            SELECT table_name, constraint_name, constraint_type
            FROM information_schema.table_constraints
            WHERE table_schema = ?
            """;
    private static final String SEQUENCES =
            "SELECT sequence_name FROM information_schema.sequences WHERE sequence_schema = ?";

    private static final String CONSTRAINTS_OF_ORACLE = """
            SELECT table_name, constraint_name, 'CHECK'
            FROM all_constraints
            WHERE owner = ? AND constraint_type = 'C' AND generated = 'USER NAME'
            """;
    private static final String SEQUENCES_OF_ORACLE =
            "SELECT sequence_name FROM all_sequences WHERE sequence_owner = ?";

    private final Set<String> lines = new TreeSet<>();

    private SchemaLines() {}

    /** What the Oracle migrations declare. */
    static Set<String> of(Schema schema) {
        Set<String> lines = new TreeSet<>();
        schema.tables().forEach((name, table) -> {
            lines.add((table.view ? "view " : "table ") + name);
            if (table.view) {
                table.columns.keySet().forEach(column -> lines.add("column " + name + "." + column));
                return;
            }
            Set<String> primary = new TreeSet<>();
            table.keys.stream()
                    .filter(key -> key.kind().equals("PRIMARY"))
                    .forEach(key -> primary.addAll(key.columns()));
            table.columns.forEach((column, definition) -> lines.add("column " + name + "." + column + " "
                    + declared(definition.declared())
                    + (definition.notNull() || primary.contains(column) ? " not null" : "")));
            table.keys.forEach(key -> lines.add(key(name, key.kind(), key.name(), key.columns())));
        });
        schema.indexes()
                .values()
                .forEach(index -> lines.add(index(index.unique(), index.name(), index.table(), index.columns())));
        schema.sequences().forEach(sequence -> lines.add("sequence " + sequence));
        return lines;
    }

    private static String declared(String type) {
        String[] words = type.split("[ (),]+");
        return switch (words[0]) {
            case "VARCHAR2", "CHAR" -> "text " + words[1];
            case "NUMBER" -> "number " + words[1];
            default -> words[0].toLowerCase(Locale.ROOT);
        };
    }

    private static String key(String table, String kind, String name, Collection<String> columns) {
        return kind.toLowerCase(Locale.ROOT) + " " + table + " " + name
                + (kind.equals("CHECK") ? "" : " " + String.join(", ", columns));
    }

    private static String index(boolean unique, String name, String table, Collection<String> columns) {
        return (unique ? "unique " : "") + "index " + name + " on " + table + " " + String.join(", ", columns);
    }

    /**
     * What a migrated database says about itself.
     *
     * @param connection whose current schema is read
     * @param leftOut name of the table that the migration keeps for itself
     */
    static Set<String> of(Connection connection, String leftOut) throws SQLException {
        SchemaLines read = new SchemaLines();
        DatabaseMetaData data = connection.getMetaData();
        String schema = connection.getSchema();
        try (ResultSet tables =
                data.getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE", "VIEW"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase(leftOut)) {
                    read.table(
                            connection,
                            data,
                            name,
                            tables.getString("TABLE_TYPE").equals("VIEW"));
                }
            }
        }
        read.checks(connection, leftOut);
        try (PreparedStatement statement =
                connection.prepareStatement(isOracle(connection) ? SEQUENCES_OF_ORACLE : SEQUENCES)) {
            statement.setString(1, schema);
            try (ResultSet sequences = statement.executeQuery()) {
                while (sequences.next()) {
                    read.lines.add("sequence " + upper(sequences.getString(1)));
                }
            }
        }
        return read.lines;
    }

    private static boolean isOracle(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("Oracle");
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private void table(Connection connection, DatabaseMetaData data, String table, boolean view) throws SQLException {
        String database = connection.getCatalog();
        String schema = connection.getSchema();
        lines.add((view ? "view " : "table ") + upper(table));
        try (ResultSet columns = data.getColumns(database, schema, table, "%")) {
            while (columns.next()) {
                if (columns.getString("TABLE_NAME").equals(table)) {
                    String name = "column " + upper(table) + "." + upper(columns.getString("COLUMN_NAME"));
                    boolean notNull = columns.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls;
                    lines.add(view ? name : name + " " + type(columns) + (notNull ? " not null" : ""));
                }
            }
        }
        if (!view) {
            keysAndIndexes(data, database, schema, table);
        }
    }

    private void keysAndIndexes(DatabaseMetaData data, String database, String schema, String table)
            throws SQLException {
        Map<Integer, String> primary = new TreeMap<>();
        String primaryName = "";
        try (ResultSet keys = data.getPrimaryKeys(database, schema, table)) {
            while (keys.next()) {
                primary.put(keys.getInt("KEY_SEQ"), upper(keys.getString("COLUMN_NAME")));
                primaryName = upper(keys.getString("PK_NAME"));
            }
        }
        if (!primary.isEmpty()) {
            lines.add(key(upper(table), "PRIMARY", primaryName, primary.values()));
        }
        Map<String, Map<Integer, String>> foreign = new TreeMap<>();
        try (ResultSet keys = data.getImportedKeys(database, schema, table)) {
            while (keys.next()) {
                foreign.computeIfAbsent(upper(keys.getString("FK_NAME")), none -> new TreeMap<>())
                        .put(keys.getInt("KEY_SEQ"), upper(keys.getString("FKCOLUMN_NAME")));
            }
        }
        foreign.forEach((name, columns) -> lines.add(key(upper(table), "FOREIGN", name, columns.values())));
        Map<String, Map<Integer, String>> indexes = new TreeMap<>();
        Map<String, Boolean> unique = new TreeMap<>();
        try (ResultSet parts = data.getIndexInfo(database, schema, table, false, false)) {
            while (parts.next()) {
                if (parts.getString("INDEX_NAME") != null) {
                    String name = upper(parts.getString("INDEX_NAME"));
                    indexes.computeIfAbsent(name, none -> new TreeMap<>())
                            .put(parts.getInt("ORDINAL_POSITION"), upper(parts.getString("COLUMN_NAME")));
                    unique.put(name, !parts.getBoolean("NON_UNIQUE"));
                }
            }
        }
        indexes.forEach((name, columns) -> index(upper(table), name, unique.get(name), columns.values()));
    }

    /** An index of its own, or the one behind a key, which each database names in its own way. */
    private void index(String table, String name, boolean unique, Collection<String> columns) {
        if (name.contains("_UK")) {
            lines.add(key(table, "UNIQUE", name.replaceAll("_UK.*", "_UK"), columns));
        } else if (name.endsWith("_IX") || name.endsWith("_UX")) {
            lines.add(index(unique, name, table, columns));
        }
    }

    private static String type(ResultSet column) throws SQLException {
        int size = column.getInt("COLUMN_SIZE");
        boolean wholeSeconds = column.getInt("DECIMAL_DIGITS") == 0;
        return switch (column.getInt("DATA_TYPE")) {
            case Types.VARCHAR, Types.CHAR -> size == Integer.MAX_VALUE ? "clob" : "text " + size;
            case Types.CLOB -> "clob";
            case Types.NUMERIC, Types.DECIMAL -> "number " + size;
            case Types.BIGINT -> "number 19";
            case Types.DATE -> "date";
            // A DATE of the embedded database in its Oracle mode is a time without fractions.
            case Types.TIMESTAMP -> wholeSeconds ? "date" : "timestamp";
            default -> column.getString("TYPE_NAME");
        };
    }

    private void checks(Connection connection, String leftOut) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(isOracle(connection) ? CONSTRAINTS_OF_ORACLE : CONSTRAINTS)) {
            statement.setString(1, connection.getSchema());
            try (ResultSet constraints = statement.executeQuery()) {
                while (constraints.next()) {
                    String name = upper(constraints.getString(2));
                    // PostgreSQL lists NOT NULL, which the columns tell, as a check without a name of ours.
                    if (constraints.getString(3).equals("CHECK")
                            && !name.endsWith("_NOT_NULL")
                            && !constraints.getString(1).equalsIgnoreCase(leftOut)) {
                        lines.add(key(upper(constraints.getString(1)), "CHECK", name, Set.of()));
                    }
                }
            }
        }
    }
}
