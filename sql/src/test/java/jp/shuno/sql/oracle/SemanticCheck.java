package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.sql.oracle.SqlTree.Block;
import jp.shuno.sql.oracle.SqlTree.CommonTable;
import jp.shuno.sql.oracle.SqlTree.CreateView;
import jp.shuno.sql.oracle.SqlTree.Expression;
import jp.shuno.sql.oracle.SqlTree.Item;
import jp.shuno.sql.oracle.SqlTree.Literal;
import jp.shuno.sql.oracle.SqlTree.Name;
import jp.shuno.sql.oracle.SqlTree.Operand;
import jp.shuno.sql.oracle.SqlTree.OrderItem;
import jp.shuno.sql.oracle.SqlTree.Query;
import jp.shuno.sql.oracle.SqlTree.Source;
import jp.shuno.sql.oracle.SqlTree.Star;
import org.jspecify.annotations.Nullable;

/** Names, groups, counts and places in queries, looked up in the migrated tables. */
final class SemanticCheck {

    /** A selected column; without a name it can be read by its place only. */
    record Output(@Nullable String name, String type, String text) {}

    private final Schema schema;
    private final Findings findings;
    private final Map<String, List<Output>> commonTables = new HashMap<>();

    SemanticCheck(Schema schema, Findings findings) {
        this.schema = schema;
        this.findings = findings;
    }

    /** Column names and types of a view. */
    static Map<String, String> outputs(Schema schema, CreateView view) {
        List<Output> outputs = new SemanticCheck(schema, new Findings()).query(view.query(), null, true);
        Map<String, String> columns = new LinkedHashMap<>();
        for (int place = 0; outputs != null && place < outputs.size(); place++) {
            String name = view.columns().isEmpty()
                    ? outputs.get(place).name()
                    : view.columns().get(place).text();
            if (name != null) {
                columns.put(name, outputs.get(place).type());
            }
        }
        return columns;
    }

    Findings findings() {
        return findings;
    }

    Schema schema() {
        return schema;
    }

    /**
     * Checks a query.
     *
     * @param top whether it is the statement itself and not a part of one
     * @return its columns, or null when nobody knows them
     */
    @Nullable
    List<Output> query(Query query, @Nullable Scope outer, boolean top) {
        Map<String, List<Output>> before = new HashMap<>(commonTables);
        for (CommonTable table : query.with()) {
            commonTable(table, outer);
        }
        List<List<Output>> all = new ArrayList<>();
        boolean known = true;
        Scope last = null;
        for (Operand operand : query.operands()) {
            List<Output> outputs;
            if (operand instanceof Block block) {
                last = scope(block, outer);
                outputs = block(block, last);
            } else {
                outputs = query((Query) operand, outer, false);
            }
            known &= outputs != null;
            all.add(outputs == null ? List.of() : outputs);
        }
        if (known) {
            compare(all);
        }
        order(query, all.getFirst(), known, last);
        locks(query, top, last);
        sequences(query, top);
        commonTables.clear();
        commonTables.putAll(before);
        return known ? all.getFirst() : null;
    }

    private void commonTable(CommonTable table, @Nullable Scope outer) {
        String name = table.name().text();
        boolean recursive = mentions(table.query(), name);
        if (recursive && table.columns().isEmpty()) {
            findings.add(OracleRule.RECURSIVE_WITH, name);
        }
        if (recursive) {
            commonTables.put(
                    name,
                    table.columns().stream()
                            .map(column -> new Output(column.text(), "", column.text()))
                            .toList());
        }
        List<Output> outputs = query(table.query(), outer, false);
        if (outputs == null || table.columns().isEmpty()) {
            commonTables.put(name, outputs);
            return;
        }
        if (outputs.size() != table.columns().size()) {
            findings.add(OracleRule.COLUMN_COUNT, name);
        }
        List<Output> named = new ArrayList<>();
        for (int place = 0; place < table.columns().size(); place++) {
            named.add(new Output(
                    table.columns().get(place).text(),
                    place < outputs.size() ? outputs.get(place).type() : "",
                    ""));
        }
        commonTables.put(name, named);
    }

    private static boolean mentions(Query query, String name) {
        return query.operands().stream().anyMatch(operand -> switch (operand) {
            case Query inner -> mentions(inner, name);
            case Block block ->
                block.from().stream()
                        .anyMatch(source -> source.table().size() == 1
                                && source.table().getFirst().text().equals(name));
        });
    }

    private void compare(List<List<Output>> all) {
        List<Output> first = all.getFirst();
        for (List<Output> next : all) {
            if (next.size() != first.size()) {
                findings.add(OracleRule.COLUMN_COUNT, first.size() + " and " + next.size() + " in a set operation");
                return;
            }
            for (int place = 0; place < next.size(); place++) {
                if (ExpressionCheck.differ(
                        first.get(place).type(), next.get(place).type())) {
                    findings.add(OracleRule.TYPE_MIX, "column " + (place + 1) + " of a set operation");
                }
            }
        }
    }

    /** A sequence gives a value for each row that the statement itself yields, and nowhere else. */
    private void sequences(Query query, boolean top) {
        for (Operand operand : query.operands()) {
            if (operand instanceof Block block
                    && block.items().stream().anyMatch(item -> ExpressionCheck.drawsFromSequence(item.value()))
                    && (!top
                            || query.operands().size() > 1
                            || !query.orderBy().isEmpty()
                            || block.distinct()
                            || isAggregated(block))) {
                findings.add(OracleRule.SEQUENCE, "NEXTVAL or CURRVAL in this query");
            }
        }
    }

    private void locks(Query query, boolean top, @Nullable Scope scope) {
        if (!query.forUpdate()) {
            return;
        }
        if (!top) {
            findings.add(OracleRule.FOR_UPDATE_PLACE, "FOR UPDATE");
        }
        boolean simple = query.operands().size() == 1
                && query.operands().getFirst() instanceof Block block
                && !block.distinct()
                && !block.grouped()
                && block.items().stream().noneMatch(item -> ExpressionCheck.aggregates(item.value()));
        if (!simple || query.limited()) {
            findings.add(OracleRule.LIMIT_FOR_UPDATE, "FOR UPDATE");
        }
        if (scope != null) {
            query.lockedColumns().forEach(column -> scope.find(column, findings));
        }
    }

    private void order(Query query, List<Output> outputs, boolean known, @Nullable Scope scope) {
        Block only = query.operands().size() == 1 && query.operands().getFirst() instanceof Block block ? block : null;
        for (OrderItem item : query.orderBy()) {
            if (item.key() instanceof Literal literal) {
                if (known
                        && (!literal.text().matches("\\d+")
                                || Integer.parseInt(literal.text()) < 1
                                || Integer.parseInt(literal.text()) > outputs.size())) {
                    findings.add(OracleRule.ORDER_POSITION, literal.text());
                }
            } else if (!(item.key() instanceof Name name && isOutput(name, outputs)) && known) {
                orderKey(item.key(), outputs, only, scope);
            }
        }
    }

    private static boolean isOutput(Name name, List<Output> outputs) {
        return name.path().size() == 1
                && outputs.stream().anyMatch(output -> name.last().text().equals(output.name()));
    }

    private void orderKey(Expression key, List<Output> outputs, @Nullable Block only, @Nullable Scope scope) {
        if (only == null || scope == null) {
            findings.add(OracleRule.COLUMN, "ORDER BY " + SqlText.of(key) + " after a set operation");
            return;
        }
        Scope withOutputs = aliases(outputs, scope);
        ExpressionCheck check = new ExpressionCheck(this, withOutputs, true, true);
        check.type(key);
        String text = SqlText.of(key, name -> textOf(name, scope));
        if (only.distinct()
                && outputs.stream().noneMatch(output -> output.text().equals(text))) {
            findings.add(OracleRule.DISTINCT_ORDER, SqlText.of(key));
        }
        if (isAggregated(only)) {
            new GroupCheck(this, scope, only, outputs).require(key);
        }
    }

    /** A scope in which the aliases of the select list come after the columns. */
    private static Scope aliases(List<Output> outputs, Scope scope) {
        Map<String, String> names = new HashMap<>();
        outputs.stream()
                .filter(output -> output.name() != null)
                .forEach(output -> names.put(String.valueOf(output.name()), output.type()));
        return new Scope(
                scope.sources(), scope.merged(), Scope.of(List.of(new Scope.Source("", names)), scope.outer()));
    }

    static boolean isAggregated(Block block) {
        return block.grouped()
                || block.having() != null
                || block.items().stream().anyMatch(item -> ExpressionCheck.aggregates(item.value()));
    }

    private static String textOf(Name name, Scope scope) {
        return scope.find(name, new Findings()).text();
    }

    /** The scope of a block's FROM; checks its joins. */
    private Scope scope(Block block, @Nullable Scope outer) {
        List<Scope.Source> sources = new ArrayList<>();
        Scope scope = Scope.of(sources, outer);
        Set<String> taken = new HashSet<>();
        for (Source source : block.from()) {
            sources.add(new Scope.Source(source.name(), columns(source, source.lateral() ? scope : outer)));
            if (!source.name().isEmpty() && !taken.add(source.name())) {
                findings.add(OracleRule.AMBIGUOUS, "two tables are " + source.name());
            }
            source.using().forEach(column -> {
                scope.merged().add(column.text());
                scope.find(new Name(List.of(column), false), findings);
            });
            if (source.join().startsWith("NATURAL")) {
                natural(sources, scope);
            }
            Expression on = source.on();
            if (on != null) {
                new ExpressionCheck(this, scope, false, false).type(on);
            }
        }
        return scope;
    }

    private static void natural(List<Scope.Source> sources, Scope scope) {
        Map<String, String> last = sources.getLast().columns();
        if (last != null) {
            sources.subList(0, sources.size() - 1).stream()
                    .filter(source -> source.columns() != null)
                    .forEach(source -> last.keySet().stream()
                            .filter(column -> source.columns().containsKey(column))
                            .forEach(scope.merged()::add));
        }
    }

    /** Columns of a thing in FROM, null when nobody knows them. */
    @Nullable
    Map<String, String> columns(Source source, @Nullable Scope outer) {
        List<Output> outputs;
        if (source.query() != null) {
            outputs = query(source.query(), outer, false);
        } else if (source.table().isEmpty() || source.table().size() > 1) {
            return null;
        } else {
            String name = source.table().getFirst().text();
            if (commonTables.containsKey(name)) {
                outputs = commonTables.get(name);
            } else {
                return tableColumns(name);
            }
        }
        if (outputs == null) {
            return null;
        }
        Map<String, String> columns = new LinkedHashMap<>();
        for (Output output : outputs) {
            if (output.name() != null && columns.put(output.name(), output.type()) != null && source.query() != null) {
                findings.add(OracleRule.AMBIGUOUS, "column " + output.name() + " twice in a query in FROM");
            }
        }
        return columns;
    }

    private @Nullable Map<String, String> tableColumns(String name) {
        if (name.equals("DUAL")) {
            return Map.of("DUMMY", "CHAR");
        }
        Schema.Table table = schema.table(name);
        if (table == null) {
            if (!name.matches("(USER|ALL|DBA|V\\$|GV\\$)_?.*") || name.equals("USER")) {
                findings.add(OracleRule.TABLE, name);
            }
            return null;
        }
        Map<String, String> columns = new LinkedHashMap<>();
        table.columns.forEach((column, definition) -> columns.put(column, definition.type()));
        return columns;
    }

    private @Nullable List<Output> block(Block block, Scope scope) {
        ExpressionCheck plain = new ExpressionCheck(this, scope, false, false);
        if (block.where() != null) {
            plain.type(block.where());
        }
        block.connectBy().forEach(plain::type);
        block.groupBy().forEach(plain::type);
        if (block.having() != null) {
            new ExpressionCheck(this, scope, true, false).type(block.having());
        }
        ExpressionCheck selected = new ExpressionCheck(this, scope, true, true);
        List<Output> outputs = new ArrayList<>();
        boolean known = true;
        for (Item item : block.items()) {
            if (item.value() instanceof Star star) {
                known &= star(star, scope, outputs);
                continue;
            }
            String type = selected.type(item.value());
            String name = item.alias() != null
                    ? item.alias().text()
                    : item.value() instanceof Name column ? column.last().text() : null;
            outputs.add(new Output(name, type, SqlText.of(item.value(), column -> textOf(column, scope))));
        }
        if (isAggregated(block)) {
            GroupCheck groups = new GroupCheck(this, scope, block, List.of());
            block.items().forEach(item -> groups.require(item.value()));
            if (block.having() != null) {
                groups.require(block.having());
            }
        }
        return known ? outputs : null;
    }

    private boolean star(Star star, Scope scope, List<Output> outputs) {
        boolean known = true;
        boolean found = false;
        for (Scope.Source source : scope.sources()) {
            if (star.qualifier() == null || star.qualifier().equals(source.name())) {
                found = true;
                if (source.columns() == null) {
                    known = false;
                } else {
                    source.columns()
                            .forEach((name, type) -> outputs.add(new Output(name, type, source.name() + "." + name)));
                }
            }
        }
        if (!found) {
            findings.add(OracleRule.COLUMN, SqlText.of(star));
        }
        return known;
    }
}
