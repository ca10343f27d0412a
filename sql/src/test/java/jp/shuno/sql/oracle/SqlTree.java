package jp.shuno.sql.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement says, as far as rules look at it. */
final class SqlTree {

    private SqlTree() {}

    /** A value, or a condition that is true, false or unknown and no value on Oracle 19c. */
    sealed interface Expression {}

    /** A column or a word that stands for a value, with its qualifiers. */
    record Name(List<Token> path, boolean outerMark) implements Expression {
        Token last() {
            return path.getLast();
        }

        @Nullable
        String qualifier() {
            return path.size() < 2 ? null : path.get(path.size() - 2).text();
        }

        boolean is(String word) {
            return path.size() == 1 && last().is(word);
        }
    }

    /** All columns, of one source if there is a qualifier. */
    record Star(@Nullable String qualifier) implements Expression {}

    /** A constant; the type is one of CHAR, NUMBER, DATE, TIMESTAMP, INTERVAL and NULL. */
    record Literal(String type, String text) implements Expression {}

    record Bind(Token token) implements Expression {}

    /** A call of a function; the window is there if it is analytic. */
    record Call(
            String name,
            boolean distinct,
            List<Expression> arguments,
            @Nullable Window window,
            boolean opaque) implements Expression {}

    record Window(List<Expression> partitionBy, List<OrderItem> orderBy, boolean frame) {}

    record Operation(String operator, List<Expression> operands) implements Expression {}

    record Case(
            @Nullable Expression operand,
            List<Expression> when,
            List<Expression> then,
            @Nullable Expression other) implements Expression {}

    record Cast(Expression value, List<Token> type) implements Expression {}

    record Extract(String field, Expression value) implements Expression {}

    record Subquery(Query query) implements Expression {}

    /** Several values in parentheses. */
    record Row(List<Expression> values) implements Expression {}

    /** A condition: an operator and what it joins. IN has the tested value first, then the list or the subquery. */
    record Condition(String operator, List<Expression> operands) implements Expression {}

    record OrderItem(Expression key) {}

    record Item(Expression value, @Nullable Token alias) {}

    /** One thing in FROM; neither a table nor a query means columns nobody knows. */
    record Source(
            @Nullable Token alias,
            List<Token> table,
            @Nullable Query query,
            boolean lateral,
            String join,
            @Nullable Expression on,
            List<Token> using) {
        String name() {
            return alias != null
                    ? alias.text()
                    : table.isEmpty() ? "" : table.getLast().text();
        }
    }

    /** A block or a whole query with its own order. */
    sealed interface Operand {}

    record Block(
            boolean distinct,
            List<Item> items,
            List<Source> from,
            @Nullable Expression where,
            List<Expression> connectBy,
            List<Expression> groupBy,
            boolean grouped,
            @Nullable Expression having)
            implements Operand {}

    record CommonTable(Token name, List<Token> columns, Query query) {}

    record Query(
            List<CommonTable> with,
            List<Operand> operands,
            List<OrderItem> orderBy,
            boolean limited,
            boolean forUpdate,
            List<Name> lockedColumns)
            implements Operand {}

    /** One statement. */
    sealed interface Statement {}

    record Select(Query query) implements Statement {}

    /** Rows for one table; several of them make up an INSERT ALL. */
    record Target(
            List<Token> table,
            List<Token> columns,
            List<Expression> values,
            @Nullable Expression when) {}

    record Insert(List<Target> targets, @Nullable Query query) implements Statement {}

    record Assignment(List<Name> columns, Expression value) {}

    record Update(
            Source target, List<Assignment> set, @Nullable Expression where) implements Statement {}

    record Delete(Source target, @Nullable Expression where) implements Statement {}

    record Merge(
            Source target,
            Source source,
            Expression on,
            List<Assignment> set,
            List<Expression> updateWhere,
            List<Name> columns,
            List<Expression> values,
            @Nullable Expression insertWhere)
            implements Statement {}

    record Column(Token name, List<Token> type, boolean notNull, boolean filled, List<Expression> checks) {}

    /** A key or a check; of a foreign key the reference is there. */
    record Constraint(
            @Nullable Token name,
            String kind,
            List<Token> columns,
            @Nullable Token reference,
            List<Expression> checks) {}

    record CreateTable(
            List<Token> name,
            List<Column> columns,
            List<Constraint> constraints,
            @Nullable Query query) implements Statement {}

    record AlterTable(
            List<Token> name,
            List<Column> added,
            List<Column> modified,
            List<Constraint> constraints,
            List<Token> dropped,
            List<Token> droppedKeys,
            List<Token> renamed)
            implements Statement {}

    record CreateIndex(Token name, boolean unique, List<Token> table, List<Expression> keys) implements Statement {}

    record CreateView(List<Token> name, List<Token> columns, Query query) implements Statement {}

    record CreateSequence(Token name) implements Statement {}

    record Drop(String kind, List<Token> name) implements Statement {}

    /** A statement whose inside only the grammar reads. */
    record Other(List<Token> tokens) implements Statement {}
}
