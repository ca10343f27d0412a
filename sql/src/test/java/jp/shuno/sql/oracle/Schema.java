package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.sql.oracle.SqlTree.AlterTable;
import jp.shuno.sql.oracle.SqlTree.Column;
import jp.shuno.sql.oracle.SqlTree.Constraint;
import jp.shuno.sql.oracle.SqlTree.CreateIndex;
import jp.shuno.sql.oracle.SqlTree.CreateSequence;
import jp.shuno.sql.oracle.SqlTree.CreateTable;
import jp.shuno.sql.oracle.SqlTree.CreateView;
import jp.shuno.sql.oracle.SqlTree.Drop;
import jp.shuno.sql.oracle.SqlTree.Expression;
import jp.shuno.sql.oracle.SqlTree.Statement;
import org.jspecify.annotations.Nullable;

/** The tables that the migrations have made so far. */
final class Schema {

    /**
     * @param type CHAR, NUMBER, DATE, TIMESTAMP, INTERVAL or "" for any other
     * @param declared the type as declared, without spaces round its marks
     */
    record TableColumn(String type, String declared, boolean notNull, boolean filled) {}

    record Key(
            String name,
            String kind,
            List<String> columns,
            @Nullable String reference) {}

    record Index(String name, String table, boolean unique, List<String> columns) {}

    static final class Table {
        final Map<String, TableColumn> columns = new LinkedHashMap<>();
        final List<Key> keys = new ArrayList<>();
        boolean view;
    }

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Index> indexes = new LinkedHashMap<>();
    private final Set<String> sequences = new HashSet<>();

    Map<String, Table> tables() {
        return tables;
    }

    Map<String, Index> indexes() {
        return indexes;
    }

    Set<String> sequences() {
        return sequences;
    }

    @Nullable
    Table table(String name) {
        return tables.get(name);
    }

    /** Takes over what a statement of data definition does. */
    void apply(Statement statement) {
        switch (statement) {
            case CreateTable created -> {
                Table table = new Table();
                created.columns().forEach(column -> put(table, column));
                created.constraints().forEach(constraint -> key(table, constraint));
                tables.put(created.name().getLast().text(), table);
            }
            case AlterTable altered -> alter(altered);
            case CreateIndex index ->
                indexes.put(
                        index.name().text(),
                        new Index(
                                index.name().text(),
                                index.table().getLast().text(),
                                index.unique(),
                                texts(index.keys())));
            case CreateSequence sequence -> sequences.add(sequence.name().text());
            case CreateView view -> {
                Table table = new Table();
                table.view = true;
                SemanticCheck.outputs(this, view)
                        .forEach((name, type) -> table.columns.put(name, new TableColumn(type, "", false, true)));
                tables.put(view.name().getLast().text(), table);
            }
            case Drop drop -> {
                String name = drop.name().getLast().text();
                switch (drop.kind()) {
                    case "INDEX" -> indexes.remove(name);
                    case "SEQUENCE" -> sequences.remove(name);
                    default -> {
                        tables.remove(name);
                        indexes.values().removeIf(index -> index.table().equals(name));
                    }
                }
            }
            default -> {
                // rows change no schema
            }
        }
    }

    static List<String> texts(List<Expression> keys) {
        return keys.stream().map(SqlText::of).toList();
    }

    private void alter(AlterTable altered) {
        Table table = tables.get(altered.name().getLast().text());
        if (table == null) {
            return;
        }
        altered.droppedKeys()
                .forEach(name -> table.keys.removeIf(key -> key.name().equals(name.text())));
        altered.added().forEach(column -> put(table, column));
        altered.constraints().forEach(constraint -> key(table, constraint));
        for (Column column : altered.modified()) {
            TableColumn before = table.columns.get(column.name().text());
            if (before != null) {
                boolean typed = !column.type().isEmpty();
                table.columns.put(
                        column.name().text(),
                        new TableColumn(
                                typed ? typeOf(column.type()) : before.type(),
                                typed ? declared(column.type()) : before.declared(),
                                before.notNull() || column.notNull(),
                                before.filled() || column.filled()));
            }
        }
        for (int change = 0; change < altered.dropped().size(); change++) {
            TableColumn before =
                    table.columns.remove(altered.dropped().get(change).text());
            if (change < altered.renamed().size() && before != null) {
                table.columns.put(altered.renamed().get(change).text(), before);
            }
        }
    }

    private static void put(Table table, Column column) {
        table.columns.put(
                column.name().text(),
                new TableColumn(typeOf(column.type()), declared(column.type()), column.notNull(), column.filled()));
    }

    private static void key(Table table, Constraint constraint) {
        table.keys.add(new Key(
                constraint.name() == null ? "" : constraint.name().text(),
                constraint.kind(),
                constraint.columns().stream().map(Token::text).toList(),
                constraint.reference() == null ? null : constraint.reference().text()));
    }

    private static String declared(List<Token> type) {
        return type.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** The family of a declared type. */
    static String typeOf(List<Token> type) {
        if (type.isEmpty()) {
            return "";
        }
        String name = type.getFirst().text();
        if (name.contains("CHAR") || name.equals("NATIONAL")) {
            return "CHAR";
        }
        return switch (name) {
            case "NUMBER",
                    "NUMERIC",
                    "DECIMAL",
                    "DEC",
                    "INTEGER",
                    "INT",
                    "SMALLINT",
                    "FLOAT",
                    "DOUBLE",
                    "REAL",
                    "BINARY_FLOAT",
                    "BINARY_DOUBLE" -> "NUMBER";
            case "DATE", "TIMESTAMP", "INTERVAL" -> name;
            default -> "";
        };
    }
}
