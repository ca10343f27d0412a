package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.List;
import jp.shuno.sql.oracle.SqlTree.Assignment;
import jp.shuno.sql.oracle.SqlTree.Delete;
import jp.shuno.sql.oracle.SqlTree.Expression;
import jp.shuno.sql.oracle.SqlTree.Insert;
import jp.shuno.sql.oracle.SqlTree.Merge;
import jp.shuno.sql.oracle.SqlTree.Name;
import jp.shuno.sql.oracle.SqlTree.Query;
import jp.shuno.sql.oracle.SqlTree.Source;
import jp.shuno.sql.oracle.SqlTree.Statement;
import jp.shuno.sql.oracle.SqlTree.Target;
import jp.shuno.sql.oracle.SqlTree.Update;

/** Reads statements that change rows: SQL Language Reference, INSERT, UPDATE, DELETE, MERGE. */
class DmlReader extends QueryReader {

    private static final Token DEFAULT = new Token(Token.Kind.WORD, "DEFAULT", 0);

    DmlReader(TokenStream in, Findings findings) {
        super(in, findings);
    }

    final Statement insert() {
        in.expect("INSERT");
        List<Target> targets = new ArrayList<>();
        boolean all = in.accept("ALL");
        boolean multiple = all || in.accept("FIRST");
        if (!multiple) {
            Target target = target(null);
            targets.add(target);
            if (!target.values().isEmpty()) {
                returning();
                logErrors();
                return new Insert(targets, null);
            }
        }
        while (multiple && (in.sees("WHEN") || in.sees("INTO") || in.sees("ELSE"))) {
            Expression when = null;
            if (in.accept("WHEN")) {
                when = condition();
                in.expect("THEN");
            } else {
                in.accept("ELSE");
            }
            targets.add(target(when));
            logErrors();
        }
        Query query = query();
        logErrors();
        return new Insert(targets, query);
    }

    private Target target(@org.jspecify.annotations.Nullable Expression when) {
        in.expect("INTO");
        List<Token> table = in.sees("(") ? subqueryTarget() : tableName();
        if (!in.sees("VALUES") && !in.sees("SELECT") && !in.sees("WITH") && !in.sees("(")) {
            tableAlias();
        }
        List<Token> columns = List.of();
        if (in.sees("(") && !in.peek(1).is("SELECT") && !in.peek(1).is("WITH")) {
            columns = columns();
        }
        List<Expression> values = new ArrayList<>();
        if (in.accept("VALUES")) {
            in.expect("(");
            do {
                values.add(valueOrDefault());
            } while (in.accept(","));
            in.expect(")");
        }
        return new Target(table, columns, values, when);
    }

    /** Column names in parentheses, each with or without its table. */
    private List<Token> columns() {
        List<Token> columns = new ArrayList<>();
        in.expect("(");
        do {
            Token column = name();
            while (in.accept(".")) {
                column = name();
            }
            columns.add(column);
        } while (in.accept(","));
        in.expect(")");
        return columns;
    }

    private List<Token> subqueryTarget() {
        in.parenthesised();
        return List.of();
    }

    private Expression valueOrDefault() {
        return in.sees("DEFAULT") ? new Name(List.of(in.next()), false) : value();
    }

    private void returning() {
        if (in.accept("RETURNING") || in.accept("RETURN")) {
            do {
                value();
            } while (in.accept(","));
            in.expect("INTO");
            do {
                primaryBind();
            } while (in.accept(","));
        }
    }

    private void primaryBind() {
        if (in.peek().kind() != Token.Kind.BIND) {
            throw in.unreadable("a bind variable");
        }
        in.next();
    }

    private void logErrors() {
        if (in.accept("LOG", "ERRORS")) {
            if (in.accept("INTO")) {
                tableName();
            }
            if (in.sees("(")) {
                in.parenthesised();
            }
            if (in.accept("REJECT", "LIMIT")) {
                in.next();
            }
        }
    }

    final Statement update() {
        in.expect("UPDATE");
        Source target = changed();
        in.expect("SET");
        List<Assignment> set = assignments();
        Expression where = in.accept("WHERE") ? condition() : null;
        returning();
        logErrors();
        return new Update(target, set, where);
    }

    /** The table of an UPDATE or a DELETE with its alias. */
    private Source changed() {
        List<Token> table = in.sees("(") ? subqueryTarget() : tableName();
        if (in.sees("PARTITION", "(")) {
            in.next();
            in.parenthesised();
        }
        return new Source(tableAlias(), table, null, false, "", null, List.of());
    }

    private List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        do {
            if (in.sees("(")) {
                List<Name> columns = columns().stream()
                        .map(column -> new Name(List.of(column), false))
                        .toList();
                in.expect("=");
                if (!in.sees("(", "SELECT") && !in.sees("(", "WITH")) {
                    throw in.unreadable("a subquery");
                }
                assignments.add(new Assignment(columns, subquery()));
                continue;
            }
            List<Token> path = new ArrayList<>(List.of(name()));
            while (in.accept(".")) {
                path.add(name());
            }
            in.expect("=");
            assignments.add(new Assignment(List.of(new Name(path, false)), valueOrDefault()));
        } while (in.accept(","));
        return assignments;
    }

    final Statement delete() {
        in.expect("DELETE");
        in.accept("FROM");
        Source target = changed();
        Expression where = in.accept("WHERE") ? condition() : null;
        returning();
        logErrors();
        return new Delete(target, where);
    }

    final Statement merge() {
        in.expect("MERGE", "INTO");
        Source target = changed();
        in.expect("USING");
        Query query = null;
        List<Token> table = List.of();
        if (in.sees("(")) {
            query = subquery().query();
        } else {
            table = tableName();
        }
        Source source = new Source(tableAlias(), table, query, false, "", null, List.of());
        in.expect("ON", "(");
        Expression on = condition();
        in.expect(")");
        List<Assignment> set = List.of();
        List<Expression> updateWhere = new ArrayList<>();
        List<Name> columns = List.of();
        List<Expression> values = new ArrayList<>();
        Expression insertWhere = null;
        boolean any = false;
        while (in.accept("WHEN")) {
            any = true;
            if (in.accept("MATCHED", "THEN", "UPDATE", "SET")) {
                set = assignments();
                if (in.accept("WHERE")) {
                    updateWhere.add(condition());
                }
                if (in.accept("DELETE", "WHERE")) {
                    updateWhere.add(condition());
                }
            } else {
                in.expect("NOT", "MATCHED", "THEN", "INSERT");
                columns = in.sees("(")
                        ? columns().stream()
                                .map(name -> new Name(List.of(name), false))
                                .toList()
                        : List.of();
                in.expect("VALUES", "(");
                do {
                    values.add(valueOrDefault());
                } while (in.accept(","));
                in.expect(")");
                insertWhere = in.accept("WHERE") ? condition() : null;
            }
        }
        logErrors();
        if (!any) {
            throw in.unreadable("WHEN");
        }
        return new Merge(target, source, on, set, updateWhere, columns, values, insertWhere);
    }

    /** The word DEFAULT in place of a value. */
    static boolean isDefault(Expression value) {
        return value instanceof Name name && name.is(DEFAULT.text());
    }
}
