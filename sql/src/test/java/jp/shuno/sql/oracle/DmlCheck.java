package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.sql.oracle.SqlTree.Assignment;
import jp.shuno.sql.oracle.SqlTree.Delete;
import jp.shuno.sql.oracle.SqlTree.Expression;
import jp.shuno.sql.oracle.SqlTree.Insert;
import jp.shuno.sql.oracle.SqlTree.Literal;
import jp.shuno.sql.oracle.SqlTree.Merge;
import jp.shuno.sql.oracle.SqlTree.Name;
import jp.shuno.sql.oracle.SqlTree.Source;
import jp.shuno.sql.oracle.SqlTree.Subquery;
import jp.shuno.sql.oracle.SqlTree.Target;
import jp.shuno.sql.oracle.SqlTree.Update;
import org.jspecify.annotations.Nullable;

/** Checks statements that change rows against the migrated tables. */
final class DmlCheck {

    private final Schema schema;
    private final Findings findings;
    private final SemanticCheck queries;

    DmlCheck(Schema schema, Findings findings) {
        this.schema = schema;
        this.findings = findings;
        queries = new SemanticCheck(schema, findings);
    }

    private static String nameOf(List<Token> table) {
        return table.size() == 1 ? table.getFirst().text() : "";
    }

    private Schema.@Nullable Table table(List<Token> name) {
        if (name.size() != 1) {
            return null;
        }
        Schema.Table table = schema.table(nameOf(name));
        if (table == null) {
            findings.add(OracleRule.TABLE, nameOf(name));
        }
        return table;
    }

    void insert(Insert insert) {
        List<SemanticCheck.Output> outputs = insert.query() == null ? null : queries.query(insert.query(), null, true);
        for (Target target : insert.targets()) {
            Scope scope = outputs == null ? null : scopeOf(outputs);
            Scope values = insert.query() == null ? null : scope;
            if (values != null || insert.query() == null) {
                ExpressionCheck check = new ExpressionCheck(queries, values, false, true);
                target.values().stream()
                        .filter(value -> !DmlReader.isDefault(value))
                        .forEach(check::type);
                if (target.when() != null) {
                    check.type(target.when());
                }
            }
            Schema.Table table = table(target.table());
            int given = !target.values().isEmpty() ? target.values().size() : outputs == null ? -1 : outputs.size();
            if (table != null) {
                columns(table, nameOf(target.table()), target, given);
            }
        }
    }

    private static Scope scopeOf(List<SemanticCheck.Output> outputs) {
        Map<String, String> columns = new java.util.HashMap<>();
        outputs.forEach(output -> columns.put(String.valueOf(output.name()), output.type()));
        return Scope.of(List.of(new Scope.Source("", columns)), null);
    }

    private void columns(Schema.Table table, String name, Target target, int given) {
        List<String> columns = target.columns().isEmpty()
                ? List.copyOf(table.columns.keySet())
                : target.columns().stream().map(Token::text).toList();
        known(table, name, columns);
        if (given >= 0 && given != columns.size()) {
            findings.add(OracleRule.COLUMN_COUNT, columns.size() + " columns and " + given + " values");
            return;
        }
        for (int place = 0; place < target.values().size(); place++) {
            assigned(table, columns.get(place), target.values().get(place));
        }
        missing(table, name, columns);
    }

    private void missing(Schema.Table table, String name, List<String> columns) {
        table.columns.forEach((column, definition) -> {
            boolean key = table.keys.stream()
                    .anyMatch(
                            one -> one.kind().equals("PRIMARY") && one.columns().contains(column));
            if ((definition.notNull() || key) && !definition.filled() && !columns.contains(column)) {
                findings.add(OracleRule.MISSING_VALUE, name + "." + column);
            }
        });
    }

    private void known(Schema.Table table, String name, List<String> columns) {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!table.columns.containsKey(column)) {
                findings.add(OracleRule.COLUMN, name + "." + column);
            }
            if (!seen.add(column)) {
                findings.add(OracleRule.DUPLICATE_COLUMN, column);
            }
        }
    }

    /** A constant that the column cannot hold. */
    private void assigned(Schema.Table table, String column, Expression value) {
        Schema.TableColumn definition = table.columns.get(column);
        if (definition == null || !(value instanceof Literal literal)) {
            return;
        }
        boolean empty = literal.type().equals("CHAR") && literal.text().isEmpty();
        if (empty) {
            findings.add(OracleRule.EMPTY_STRING, column + " gets ''");
        } else if (literal.type().equals("NULL") && definition.notNull()) {
            findings.add(OracleRule.MISSING_VALUE, column + " gets NULL");
        } else if (definition.type().matches("DATE|TIMESTAMP") && literal.type().equals("CHAR")) {
            findings.add(OracleRule.DATE_AS_TEXT, column + " gets '" + literal.text() + "'");
        } else if (definition.type().equals("NUMBER")
                && literal.type().equals("CHAR")
                && !literal.text().matches(" *[+-]?\\d+(\\.\\d+)? *")) {
            findings.add(OracleRule.TEXT_ARITHMETIC, column + " gets '" + literal.text() + "'");
        } else if (definition.type().matches("NUMBER|DATE|TIMESTAMP")
                && !literal.type()
                        .matches("NULL|CHAR|" + (definition.type().equals("NUMBER") ? "NUMBER" : "DATE|TIMESTAMP"))) {
            findings.add(OracleRule.TYPE_MIX, column + " gets " + literal.type());
        }
    }

    private Scope scope(Source... sources) {
        List<Scope.Source> seen = new ArrayList<>();
        for (Source source : sources) {
            seen.add(new Scope.Source(source.name(), queries.columns(source, null)));
        }
        return Scope.of(seen, null);
    }

    void update(Update update) {
        Scope scope = scope(update.target());
        assignments(update.set(), update.target(), scope);
        if (update.where() != null) {
            new ExpressionCheck(queries, scope, false, false).type(update.where());
        }
    }

    private void assignments(List<Assignment> assignments, Source target, Scope scope) {
        Schema.Table table = target.table().size() == 1 ? schema.table(nameOf(target.table())) : null;
        ExpressionCheck check = new ExpressionCheck(queries, scope, false, true);
        Set<String> seen = new HashSet<>();
        for (Assignment assignment : assignments) {
            for (Name column : assignment.columns()) {
                String qualifier = column.qualifier();
                if (qualifier != null && !qualifier.equals(target.name())) {
                    findings.add(OracleRule.COLUMN, SqlText.of(column));
                } else if (table != null
                        && !table.columns.containsKey(column.last().text())) {
                    findings.add(OracleRule.COLUMN, SqlText.of(column));
                }
                if (!seen.add(column.last().text())) {
                    findings.add(OracleRule.DUPLICATE_COLUMN, SqlText.of(column));
                }
                if (table != null) {
                    assigned(table, column.last().text(), assignment.value());
                }
            }
            value(assignment, check);
        }
    }

    private void noWindow(Expression value) {
        if (ExpressionCheck.looksThroughWindow(value)) {
            findings.add(OracleRule.ANALYTIC_PLACE, SqlText.of(value));
        }
    }

    private void value(Assignment assignment, ExpressionCheck check) {
        if (assignment.columns().size() > 1 && assignment.value() instanceof Subquery subquery) {
            List<SemanticCheck.Output> outputs = check.outputs(subquery);
            if (outputs != null && outputs.size() != assignment.columns().size()) {
                findings.add(OracleRule.COLUMN_COUNT, assignment.columns().size() + " and " + outputs.size());
            }
        } else if (!DmlReader.isDefault(assignment.value())) {
            check.type(assignment.value());
            noWindow(assignment.value());
        }
    }

    void delete(Delete delete) {
        Scope scope = scope(delete.target());
        if (delete.where() != null) {
            new ExpressionCheck(queries, scope, false, false).type(delete.where());
        }
    }

    void merge(Merge merge) {
        Scope both = scope(merge.target(), merge.source());
        ExpressionCheck check = new ExpressionCheck(queries, both, false, true);
        check.type(merge.on());
        assignments(merge.set(), merge.target(), both);
        Set<String> joined = new HashSet<>();
        collect(merge.on(), both, merge.target().name(), joined);
        merge.set().stream()
                .flatMap(assignment -> assignment.columns().stream())
                .forEach(column -> {
                    if (joined.contains(column.last().text())) {
                        findings.add(OracleRule.MERGE_ON, SqlText.of(column));
                    }
                });
        merge.updateWhere().forEach(check::type);
        if (!merge.values().isEmpty()) {
            ExpressionCheck inserted = new ExpressionCheck(queries, scope(merge.source()), false, true);
            merge.values().stream().filter(value -> !DmlReader.isDefault(value)).forEach(inserted::type);
            Schema.Table table = merge.target().table().size() == 1
                    ? schema.table(nameOf(merge.target().table()))
                    : null;
            if (table != null) {
                List<Token> columns = merge.columns().stream().map(Name::last).toList();
                Target target = new Target(merge.target().table(), columns, merge.values(), null);
                columns(
                        table,
                        nameOf(merge.target().table()),
                        target,
                        merge.values().size());
            }
        }
    }

    /** The columns of the target in a condition. */
    private static void collect(Expression expression, Scope scope, String target, Set<String> columns) {
        if (expression instanceof Name name) {
            String text = scope.find(name, new Findings()).text();
            if (text.equals(target + "." + name.last().text())) {
                columns.add(name.last().text());
            }
        }
        ExpressionCheck.children(expression).forEach(child -> collect(child, scope, target, columns));
    }
}
