package jp.shuno.sql.oracle;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shuno.sql.oracle.SqlTree.Bind;
import jp.shuno.sql.oracle.SqlTree.Call;
import jp.shuno.sql.oracle.SqlTree.Case;
import jp.shuno.sql.oracle.SqlTree.Cast;
import jp.shuno.sql.oracle.SqlTree.Condition;
import jp.shuno.sql.oracle.SqlTree.Expression;
import jp.shuno.sql.oracle.SqlTree.Extract;
import jp.shuno.sql.oracle.SqlTree.Literal;
import jp.shuno.sql.oracle.SqlTree.Name;
import jp.shuno.sql.oracle.SqlTree.Operation;
import jp.shuno.sql.oracle.SqlTree.Row;
import jp.shuno.sql.oracle.SqlTree.Star;
import jp.shuno.sql.oracle.SqlTree.Subquery;

/** One text for each expression, alike for alike expressions. */
final class SqlText {

    private SqlText() {}

    static String of(Expression expression) {
        return of(expression, name -> name.path().stream().map(Token::text).collect(Collectors.joining(".")));
    }

    /**
     * @param names how a column is told; two names of one column give the same text
     */
    static String of(Expression expression, Function<Name, String> names) {
        return switch (expression) {
            case Name name -> names.apply(name);
            case Star star -> star.qualifier() == null ? "*" : star.qualifier() + ".*";
            case Literal literal -> literal.type() + "'" + literal.text() + "'";
            // Two bind variables are two expressions, even when they will hold the same value.
            case Bind bind ->
                bind.token().text().equals("?")
                        ? "?" + System.identityHashCode(bind)
                        : bind.token().text();
            case Call call ->
                call.name() + "(" + (call.distinct() ? "DISTINCT " : "") + list(call.arguments(), names) + ")"
                        + (call.window() == null ? "" : " OVER");
            case Operation operation -> operation.operator() + "(" + list(operation.operands(), names) + ")";
            case Case choice ->
                "CASE " + (choice.operand() == null ? "" : of(choice.operand(), names)) + " WHEN "
                        + list(choice.when(), names) + " THEN " + list(choice.then(), names)
                        + (choice.other() == null ? "" : " ELSE " + of(choice.other(), names));
            case Cast cast ->
                "CAST(" + of(cast.value(), names) + " AS "
                        + cast.type().stream().map(Token::text).collect(Collectors.joining(" ")) + ")";
            case Extract extract -> "EXTRACT(" + extract.field() + " FROM " + of(extract.value(), names) + ")";
            case Subquery subquery -> "(SELECT " + System.identityHashCode(subquery) + ")";
            case Row row -> "(" + list(row.values(), names) + ")";
            case Condition condition -> condition.operator() + "[" + list(condition.operands(), names) + "]";
        };
    }

    private static String list(List<Expression> expressions, Function<Name, String> names) {
        return expressions.stream().map(part -> of(part, names)).collect(Collectors.joining(", "));
    }
}
