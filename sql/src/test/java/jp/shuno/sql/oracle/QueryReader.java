package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shuno.sql.oracle.SqlTree.Block;
import jp.shuno.sql.oracle.SqlTree.CommonTable;
import jp.shuno.sql.oracle.SqlTree.Expression;
import jp.shuno.sql.oracle.SqlTree.Item;
import jp.shuno.sql.oracle.SqlTree.Name;
import jp.shuno.sql.oracle.SqlTree.Operand;
import jp.shuno.sql.oracle.SqlTree.OrderItem;
import jp.shuno.sql.oracle.SqlTree.Query;
import jp.shuno.sql.oracle.SqlTree.Source;
import jp.shuno.sql.oracle.SqlTree.Star;
import jp.shuno.sql.oracle.SqlTree.Window;
import org.jspecify.annotations.Nullable;

/** Reads queries: SQL Language Reference, SELECT. */
class QueryReader extends ExpressionReader {

    private static final Set<String> NO_TABLE_ALIAS = Set.of(
            "JOIN",
            "INNER",
            "LEFT",
            "RIGHT",
            "FULL",
            "CROSS",
            "NATURAL",
            "OUTER",
            "ON",
            "USING",
            "WHERE",
            "GROUP",
            "HAVING",
            "ORDER",
            "UNION",
            "INTERSECT",
            "MINUS",
            "EXCEPT",
            "FETCH",
            "OFFSET",
            "FOR",
            "CONNECT",
            "START",
            "SET",
            "WHEN",
            "PIVOT",
            "UNPIVOT",
            "MODEL",
            "PARTITION",
            "SAMPLE",
            "AS",
            "VALUES",
            "LIMIT",
            "WINDOW",
            "QUALIFY",
            "RETURNING",
            "RETURN",
            "LOG",
            "MATCH_RECOGNIZE",
            "TABLESAMPLE",
            "WITH",
            "SELECT",
            "VERSIONS",
            "SUBPARTITION",
            "APPLY");
    private static final Set<String> TABLE_FUNCTIONS =
            Set.of("TABLE", "XMLTABLE", "JSON_TABLE", "CONTAINERS", "SHARDS");
    private static final Set<String> NO_COLUMN_ALIAS = Set.of(
            "FROM",
            "INTO",
            "BULK",
            "WHERE",
            "GROUP",
            "HAVING",
            "ORDER",
            "UNION",
            "INTERSECT",
            "MINUS",
            "EXCEPT",
            "FETCH",
            "OFFSET",
            "FOR",
            "AS");

    QueryReader(TokenStream in, Findings findings) {
        super(in, findings);
    }

    @Override
    final Query query() {
        List<CommonTable> with = in.accept("WITH") ? commonTables() : List.of();
        List<Operand> operands = new ArrayList<>(List.of(operand()));
        while (in.sees("UNION") || in.sees("INTERSECT") || in.sees("MINUS")) {
            if (in.next().is("UNION")) {
                in.accept("ALL");
            }
            operands.add(operand());
        }
        boolean ordered = in.accept("ORDER", "BY") || in.accept("ORDER", "SIBLINGS", "BY");
        List<OrderItem> order = ordered ? orderItems() : List.of();
        boolean limited = rowLimit();
        List<Name> locked = new ArrayList<>();
        boolean forUpdate = in.accept("FOR", "UPDATE");
        if (forUpdate) {
            forUpdateOptions(locked);
        }
        return new Query(with, operands, order, limited, forUpdate, locked);
    }

    private List<CommonTable> commonTables() {
        List<CommonTable> tables = new ArrayList<>();
        do {
            if (in.sees("RECURSIVE")) {
                findings.add(OracleRule.FOREIGN_CLAUSE, "WITH RECURSIVE");
                in.next();
            }
            Token name = name();
            List<Token> columns = in.sees("(") ? names() : List.of();
            in.expect("AS", "(");
            Query query = query();
            in.expect(")");
            tables.add(new CommonTable(name, columns, query));
            if (in.sees("SEARCH") || in.sees("CYCLE")) {
                while (!in.sees(",") && !in.sees("SELECT") && !in.sees("(") && !in.atEnd()) {
                    in.next();
                }
            }
        } while (in.accept(","));
        return tables;
    }

    final List<Token> names() {
        List<Token> names = new ArrayList<>();
        in.expect("(");
        do {
            names.add(name());
        } while (in.accept(","));
        in.expect(")");
        return names;
    }

    private Operand operand() {
        if (in.accept("(")) {
            Query query = query();
            in.expect(")");
            return query;
        }
        return block();
    }

    private boolean rowLimit() {
        boolean limited = false;
        if (in.accept("OFFSET")) {
            value();
            row();
            limited = true;
        }
        if (in.accept("FETCH")) {
            if (!in.accept("FIRST")) {
                in.expect("NEXT");
            }
            if (!in.sees("ROW") && !in.sees("ROWS")) {
                value();
                in.accept("PERCENT");
            }
            row();
            if (!in.accept("ONLY")) {
                in.expect("WITH", "TIES");
            }
            limited = true;
        }
        return limited;
    }

    private void row() {
        if (!in.accept("ROWS")) {
            in.expect("ROW");
        }
    }

    private void forUpdateOptions(List<Name> locked) {
        if (in.accept("OF")) {
            do {
                if (!(expression() instanceof Name name)) {
                    throw in.unreadable("a column to lock");
                }
                locked.add(name);
            } while (in.accept(","));
        }
        if (in.accept("WAIT")) {
            if (in.peek().kind() != Token.Kind.NUMBER) {
                throw in.unreadable("seconds");
            }
            in.next();
        } else if (!in.accept("NOWAIT")) {
            in.accept("SKIP", "LOCKED");
        }
    }

    private Block block() {
        in.expect("SELECT");
        boolean distinct = in.accept("DISTINCT") || in.accept("UNIQUE");
        in.accept("ALL");
        if (distinct && in.sees("ON", "(")) {
            throw in.unreadable("a column");
        }
        List<Item> items = items();
        if (in.sees("INTO") || in.sees("BULK")) {
            findings.add(OracleRule.FOREIGN_CLAUSE, "SELECT INTO");
            while (!in.sees("FROM") && !in.atEnd()) {
                in.next();
            }
        }
        in.expect("FROM");
        List<Source> from = sources();
        Expression where = in.accept("WHERE") ? condition() : null;
        List<Expression> connectBy = new ArrayList<>();
        while (in.sees("START", "WITH") || in.sees("CONNECT", "BY")) {
            in.next();
            in.next();
            in.accept("NOCYCLE");
            connectBy.add(condition());
        }
        boolean grouped = in.accept("GROUP", "BY");
        List<Expression> groupBy = grouped ? groupKeys() : List.of();
        Expression having = in.accept("HAVING") ? condition() : null;
        if (!grouped && having != null && in.accept("GROUP", "BY")) {
            groupBy = groupKeys();
            grouped = true;
        }
        if (in.accept("MODEL")) {
            while (!in.atEnd() && !in.sees(")") && !in.sees("ORDER")) {
                if (in.sees("(")) {
                    in.parenthesised();
                } else {
                    in.next();
                }
            }
        }
        return new Block(distinct, items, from, where, connectBy, groupBy, grouped, having);
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        do {
            if (in.accept("*")) {
                items.add(new Item(new Star(null), null));
                if (in.sees(",")) {
                    findings.add(OracleRule.STAR_WITH_COLUMNS, "*, ...");
                }
                continue;
            }
            Expression value = value();
            boolean as = in.accept("AS");
            Token alias = null;
            if (in.peek().kind() == Token.Kind.QUOTED
                    || in.peek().kind() == Token.Kind.WORD && (as || !in.seesOneOf(NO_COLUMN_ALIAS))) {
                alias = unreserved(in.next());
            } else if (as) {
                throw in.unreadable("a name");
            }
            if (value instanceof Star
                    && (items.size() > 0
                            && items.getFirst().value() instanceof Star star
                            && star.qualifier() == null)) {
                findings.add(OracleRule.STAR_WITH_COLUMNS, "*");
            }
            items.add(new Item(value, alias));
        } while (in.accept(","));
        return items;
    }

    private List<Expression> groupKeys() {
        List<Expression> keys = new ArrayList<>();
        do {
            if (in.accept("GROUPING", "SETS")) {
                flatten(keys);
            } else if (in.accept("(")) {
                if (in.accept(")")) {
                    continue;
                }
                do {
                    keys.add(value());
                } while (in.accept(","));
                in.expect(")");
            } else if (in.sees("ROLLUP", "(") || in.sees("CUBE", "(")) {
                in.next();
                flatten(keys);
            } else {
                keys.add(value());
            }
        } while (in.accept(","));
        return keys;
    }

    private void flatten(List<Expression> keys) {
        in.expect("(");
        do {
            if (in.accept("ROLLUP") || in.accept("CUBE")) {
                flatten(keys);
            } else if (in.sees("(", ")")) {
                in.parenthesised();
            } else {
                Expression key = expression();
                keys.addAll(key instanceof SqlTree.Row row ? row.values() : List.of(key));
            }
        } while (in.accept(","));
        in.expect(")");
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        do {
            joined(sources);
        } while (in.accept(","));
        return sources;
    }

    private void joined(List<Source> sources) {
        if (in.sees("(") && !in.peek(1).is("SELECT") && !in.peek(1).is("WITH") && !in.sees("(", "(", "SELECT")) {
            in.expect("(");
            joined(sources);
            in.expect(")");
        } else {
            sources.add(source(sources.isEmpty() ? "" : ","));
        }
        while (true) {
            String join = join();
            if (join == null) {
                return;
            }
            int first = sources.size();
            if (in.sees("(") && !in.peek(1).is("SELECT") && !in.peek(1).is("WITH")) {
                in.expect("(");
                joined(sources);
                in.expect(")");
            } else {
                sources.add(source(join));
            }
            joinCondition(sources, first, join);
        }
    }

    private @Nullable String join() {
        StringBuilder join = new StringBuilder();
        int ahead = 0;
        while (Set.of("NATURAL", "INNER", "LEFT", "RIGHT", "FULL", "OUTER", "CROSS")
                .contains(in.peek(ahead).text())) {
            join.append(in.peek(ahead++).text()).append(' ');
        }
        if (!in.peek(ahead).is("JOIN") && !(ahead > 0 && in.peek(ahead).is("APPLY"))) {
            return null;
        }
        String last = in.peek(ahead).text();
        for (int skipped = 0; skipped <= ahead; skipped++) {
            in.next();
        }
        return join + last;
    }

    private void joinCondition(List<Source> sources, int first, String join) {
        Source last = sources.get(first);
        if (in.accept("ON")) {
            sources.set(first, with(last, condition(), List.of()));
        } else if (in.accept("USING")) {
            sources.set(first, with(last, null, names()));
        } else if (!join.startsWith("CROSS") && !join.startsWith("NATURAL") && !join.endsWith("APPLY")) {
            throw in.unreadable("ON");
        }
    }

    private static Source with(Source source, @Nullable Expression on, List<Token> using) {
        return new Source(source.alias(), source.table(), source.query(), source.lateral(), source.join(), on, using);
    }

    private Source source(String join) {
        boolean lateral = in.accept("LATERAL") || join.endsWith("APPLY");
        List<Token> table = new ArrayList<>();
        Query query = null;
        if (in.sees("(")) {
            in.expect("(");
            query = query();
            in.accept("WITH", "READ", "ONLY");
            in.accept("WITH", "CHECK", "OPTION");
            in.expect(")");
        } else if (in.peek(1).is("(") && !in.sees("ONLY", "(")) {
            if (!in.seesOneOf(TABLE_FUNCTIONS)) {
                findings.add(OracleRule.FUNCTION, in.peek().text() + " in FROM");
            }
            // Its columns are known to the database only.
            in.next();
            in.parenthesised();
            if (in.sees("(", "+", ")")) {
                in.parenthesised();
            }
        } else {
            table.addAll(tableName());
        }
        return new Source(sourceAlias(table), table, query, lateral, join, null, List.of());
    }

    final List<Token> tableName() {
        boolean only = in.accept("ONLY", "(");
        List<Token> table = new ArrayList<>(List.of(name()));
        while (in.accept(".")) {
            table.add(name());
        }
        if (in.accept("@")) {
            name();
            while (in.accept(".")) {
                name();
            }
            table.addFirst(new Token(Token.Kind.QUOTED, "@", 0));
        }
        if (only) {
            in.expect(")");
        }
        return table;
    }

    private @Nullable Token sourceAlias(List<Token> table) {
        if (in.sees("AS", "OF")) {
            in.next();
            in.next();
            in.next();
            expression();
        }
        while (in.sees("PARTITION", "(") || in.sees("SUBPARTITION", "(") || in.sees("SAMPLE", "(")) {
            in.next();
            in.parenthesised();
        }
        if (in.accept("PARTITION", "FOR") || in.accept("SAMPLE", "BLOCK")) {
            in.parenthesised();
        }
        if (in.accept("PIVOT") || in.accept("UNPIVOT") || in.accept("MATCH_RECOGNIZE")) {
            in.accept("XML");
            in.accept("INCLUDE", "NULLS");
            in.accept("EXCLUDE", "NULLS");
            in.parenthesised();
            table.clear();
        }
        return tableAlias();
    }

    final @Nullable Token tableAlias() {
        if (in.accept("AS")) {
            findings.add(OracleRule.TABLE_ALIAS_AS, "AS " + in.peek().text());
        }
        if (in.peek().kind() == Token.Kind.QUOTED
                || in.peek().kind() == Token.Kind.WORD && !in.seesOneOf(NO_TABLE_ALIAS)) {
            return unreserved(in.next());
        }
        return null;
    }

    @Override
    final Window window() {
        in.expect("OVER", "(");
        List<Expression> partition = new ArrayList<>();
        if (in.accept("PARTITION", "BY")) {
            do {
                partition.add(value());
            } while (in.accept(","));
        }
        List<OrderItem> order = in.accept("ORDER", "BY") ? orderItems() : List.of();
        boolean frame = in.accept("ROWS") || in.accept("RANGE");
        if (frame) {
            boolean between = in.accept("BETWEEN");
            bound();
            if (between) {
                in.expect("AND");
                bound();
            }
        }
        in.expect(")");
        return new Window(partition, order, frame);
    }

    private void bound() {
        if (in.accept("CURRENT", "ROW")) {
            return;
        }
        if (!in.accept("UNBOUNDED")) {
            sum();
        }
        if (!in.accept("PRECEDING")) {
            in.expect("FOLLOWING");
        }
    }

    @Override
    final List<OrderItem> orderItems() {
        List<OrderItem> items = new ArrayList<>();
        do {
            items.add(new OrderItem(value()));
            if (!in.accept("ASC")) {
                in.accept("DESC");
            }
            if (in.accept("NULLS") && !in.accept("FIRST")) {
                in.expect("LAST");
            }
        } while (in.accept(","));
        return items;
    }
}
