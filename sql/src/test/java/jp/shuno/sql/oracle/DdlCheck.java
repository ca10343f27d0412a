package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import jp.shuno.sql.oracle.SqlTree.Name;
import jp.shuno.sql.oracle.SqlTree.Operation;
import jp.shuno.sql.oracle.SqlTree.Subquery;

/** Checks statements of data definition against what the migrations have made before. */
final class DdlCheck {

    private static final Pattern SIZE = Pattern.compile("(\\w+) \\( (\\d+)(?: , (-)? ?(\\d+))?( CHAR| BYTE)? \\).*");
    private static final Map<String, Integer> LARGEST = Map.of(
            "VARCHAR2",
            4000,
            "VARCHAR",
            4000,
            "NVARCHAR2",
            2000,
            "CHAR",
            2000,
            "NCHAR",
            1000,
            "NUMBER",
            38,
            "NUMERIC",
            38,
            "DECIMAL",
            38,
            "FLOAT",
            126,
            "RAW",
            2000);
    private static final Set<String> IMPURE = Set.of(
            "SYSDATE",
            "SYSTIMESTAMP",
            "CURRENT_DATE",
            "CURRENT_TIMESTAMP",
            "LOCALTIMESTAMP",
            "USER",
            "UID",
            "ROWNUM",
            "LEVEL");

    private final Schema schema;
    private final Findings findings;

    DdlCheck(Schema schema, Findings findings) {
        this.schema = schema;
        this.findings = findings;
    }

    void createTable(CreateTable created) {
        taken(created.name().getLast());
        Map<String, String> columns = new LinkedHashMap<>();
        for (Column column : created.columns()) {
            if (columns.put(column.name().text(), Schema.typeOf(column.type())) != null) {
                findings.add(OracleRule.DUPLICATE_COLUMN, column.name().text());
            }
            type(column.type(), true);
        }
        created.columns().forEach(column -> contents(column, columns));
        constraints(created.name().getLast().text(), created.constraints(), columns, 0);
        if (created.query() != null) {
            List<SemanticCheck.Output> outputs =
                    new SemanticCheck(schema, findings).query(created.query(), null, false);
            if (created.columns().isEmpty() && outputs != null) {
                named(outputs);
            }
        }
    }

    private void taken(Token name) {
        boolean taken = schema.table(name.text()) != null || schema.sequences().contains(name.text());
        if (taken) {
            findings.add(OracleRule.NAME_TAKEN, name.text());
        }
    }

    private void named(List<SemanticCheck.Output> outputs) {
        Set<String> names = new HashSet<>();
        for (SemanticCheck.Output output : outputs) {
            if (output.name() == null) {
                findings.add(OracleRule.VIEW_COLUMN, output.text());
            } else if (!names.add(output.name())) {
                findings.add(OracleRule.DUPLICATE_COLUMN, output.name());
            }
        }
    }

    void alterTable(AlterTable altered) {
        Schema.Table table = schema.table(altered.name().getLast().text());
        if (table == null || table.view) {
            findings.add(OracleRule.TABLE, altered.name().getLast().text());
            return;
        }
        Map<String, String> columns = new LinkedHashMap<>();
        table.columns.forEach((name, column) -> columns.put(name, column.type()));
        for (Column column : altered.added()) {
            if (columns.put(column.name().text(), Schema.typeOf(column.type())) != null) {
                findings.add(OracleRule.NAME_TAKEN, column.name().text());
            }
            type(column.type(), true);
        }
        altered.added().forEach(column -> contents(column, columns));
        for (Column column : altered.modified()) {
            if (!columns.containsKey(column.name().text())) {
                findings.add(OracleRule.COLUMN, column.name().text());
            }
            if (!column.type().isEmpty()) {
                type(column.type(), true);
            }
            contents(column, columns);
        }
        for (Token dropped : altered.droppedKeys()) {
            if (table.keys.stream().noneMatch(key -> key.name().equals(dropped.text()))) {
                findings.add(OracleRule.TABLE, "constraint " + dropped.text());
            }
        }
        for (Token dropped : altered.dropped()) {
            if (columns.remove(dropped.text()) == null) {
                findings.add(OracleRule.COLUMN, dropped.text());
            }
        }
        int keys = (int)
                table.keys.stream().filter(key -> key.kind().equals("PRIMARY")).count();
        constraints(altered.name().getLast().text(), altered.constraints(), columns, keys);
    }

    /** Whether a type exists and has a possible size. */
    void type(List<Token> type, boolean stored) {
        if (type.isEmpty()) {
            return;
        }
        String text = type.stream().map(Token::text).collect(Collectors.joining(" "));
        if (Vocabulary.TYPES.stream().noneMatch(known -> known.matcher(text).matches())) {
            boolean sizeMissing = text.matches("VARCHAR2|VARCHAR|NVARCHAR2|RAW");
            findings.add(sizeMissing ? OracleRule.TYPE_SIZE : OracleRule.COLUMN_TYPE, text);
            return;
        }
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            return;
        }
        int length = Integer.parseInt(size.group(2).length() > 6 ? "999999" : size.group(2));
        if (length > LARGEST.getOrDefault(size.group(1), Integer.MAX_VALUE)
                || length == 0 && !text.startsWith("TIME")) {
            findings.add(OracleRule.TYPE_SIZE, text);
        }
        if (size.group(4) != null && size.group(4).length() > 2
                || size.group(4) != null && Integer.parseInt(size.group(4)) > (size.group(3) == null ? 127 : 84)) {
            findings.add(OracleRule.TYPE_SIZE, text);
        }
        if (stored && size.group(1).matches("VARCHAR2?|CHAR|CHARACTER") && !" CHAR".equals(size.group(5))) {
            findings.add(OracleRule.CHARACTER_LENGTH, text);
        }
    }

    /** Defaults name no column, checks and virtual columns only those of the row. */
    private void contents(Column column, Map<String, String> columns) {
        SemanticCheck queries = new SemanticCheck(schema, findings);
        Scope row = Scope.of(List.of(new Scope.Source("", columns)), null);
        for (Expression content : column.checks()) {
            boolean isDefault = content instanceof Operation operation
                    && operation.operator().equals("DEFAULT");
            String type = new ExpressionCheck(queries, isDefault ? null : row, false, isDefault).type(content);
            if (isDefault) {
                noSubquery(content);
                String declared = column.type().isEmpty() ? "" : Schema.typeOf(column.type());
                boolean dateFromText = declared.matches("DATE|TIMESTAMP") && type.equals("CHAR");
                if (dateFromText) {
                    findings.add(OracleRule.DATE_AS_TEXT, column.name().text() + " by default");
                } else if (ExpressionCheck.differ(declared, type) && !type.equals("CHAR")) {
                    findings.add(OracleRule.TYPE_MIX, column.name().text() + " is " + declared + ", not " + type);
                }
            } else {
                pure(content);
            }
        }
    }

    private void noSubquery(Expression expression) {
        if (expression instanceof Subquery) {
            findings.add(OracleRule.CONSTRAINT_CONTENT, "a subquery");
        }
        ExpressionCheck.children(expression).forEach(this::noSubquery);
    }

    private void pure(Expression expression) {
        if (expression instanceof Name name
                && name.path().size() == 1
                && IMPURE.contains(name.last().text())) {
            findings.add(OracleRule.CONSTRAINT_CONTENT, name.last().text());
        }
        if (expression instanceof Subquery) {
            findings.add(OracleRule.CONSTRAINT_CONTENT, "a subquery");
        }
        ExpressionCheck.children(expression).forEach(this::pure);
    }

    private void constraints(
            String tableName, List<Constraint> constraints, Map<String, String> columns, int primaryKeys) {
        SemanticCheck queries = new SemanticCheck(schema, findings);
        Scope row = Scope.of(List.of(new Scope.Source("", columns)), null);
        Set<String> names = new HashSet<>();
        schema.tables().values().forEach(table -> table.keys.forEach(key -> names.add(key.name())));
        Set<List<Token>> keys = new HashSet<>();
        int primary = primaryKeys;
        for (Constraint constraint : constraints) {
            if (constraint.name() != null && !names.add(constraint.name().text())) {
                findings.add(OracleRule.NAME_TAKEN, constraint.name().text());
            }
            for (Token column : constraint.columns()) {
                if (!columns.containsKey(column.text())) {
                    findings.add(OracleRule.COLUMN, column.text());
                }
            }
            Token reference = constraint.reference();
            if (reference != null
                    && schema.table(reference.text()) == null
                    && !reference.text().equals(tableName)) {
                findings.add(OracleRule.TABLE, reference.text());
            }
            boolean unique = constraint.kind().matches("PRIMARY|UNIQUE");
            if (unique
                    && !keys.add(constraint.columns().stream()
                            .map(column -> new Token(column.kind(), column.text(), 0))
                            .toList())) {
                findings.add(OracleRule.NAME_TAKEN, "two keys of the same columns");
            }
            if (constraint.kind().equals("PRIMARY") && ++primary > 1) {
                findings.add(OracleRule.SECOND_PRIMARY_KEY, "PRIMARY KEY");
            }
            constraint.checks().forEach(check -> {
                new ExpressionCheck(queries, row, false, false).type(check);
                pure(check);
            });
        }
    }

    void createIndex(CreateIndex index) {
        String tableName = index.table().getLast().text();
        Schema.Table table = schema.table(tableName);
        if (table == null || table.view) {
            findings.add(OracleRule.TABLE, tableName);
            return;
        }
        if (schema.indexes().containsKey(index.name().text())) {
            findings.add(OracleRule.NAME_TAKEN, index.name().text());
        }
        Map<String, String> columns = new HashMap<>();
        table.columns.forEach((name, column) -> columns.put(name, column.type()));
        Scope row = Scope.of(List.of(new Scope.Source(tableName, columns)), null);
        ExpressionCheck check = new ExpressionCheck(new SemanticCheck(schema, findings), row, false, false);
        index.keys().forEach(check::type);
        index.keys().forEach(this::pure);
        List<String> keys = Schema.texts(index.keys());
        if (new HashSet<>(keys).size() < keys.size()) {
            findings.add(OracleRule.DUPLICATE_COLUMN, index.name().text());
        }
        List<List<String>> before = new ArrayList<>();
        table.keys.stream()
                .filter(key -> key.kind().matches("PRIMARY|UNIQUE"))
                .forEach(key -> before.add(key.columns()));
        schema.indexes().values().stream()
                .filter(other -> other.table().equals(tableName))
                .forEach(other -> before.add(other.columns()));
        if (before.contains(keys)) {
            findings.add(OracleRule.NAME_TAKEN, "an index of these columns of " + tableName);
        }
    }

    void createView(CreateView view) {
        List<SemanticCheck.Output> outputs = new SemanticCheck(schema, findings).query(view.query(), null, false);
        if (outputs == null) {
            return;
        }
        if (view.columns().isEmpty()) {
            named(outputs);
        } else if (view.columns().size() != outputs.size()) {
            findings.add(OracleRule.COLUMN_COUNT, view.name().getLast().text());
        }
    }

    void createSequence(CreateSequence sequence) {
        taken(sequence.name());
    }

    void drop(Drop drop) {
        String name = drop.name().getLast().text();
        boolean known = switch (drop.kind()) {
            case "INDEX" -> schema.indexes().containsKey(name);
            case "SEQUENCE" -> schema.sequences().contains(name);
            default ->
                schema.table(name) instanceof Schema.Table table
                        && table.view == drop.kind().equals("VIEW");
        };
        if (!known) {
            findings.add(OracleRule.TABLE, name);
        }
    }
}
