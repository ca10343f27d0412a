package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
import jp.shuno.sql.oracle.SqlTree.OrderItem;
import jp.shuno.sql.oracle.SqlTree.Query;
import jp.shuno.sql.oracle.SqlTree.Row;
import jp.shuno.sql.oracle.SqlTree.Star;
import jp.shuno.sql.oracle.SqlTree.Subquery;
import jp.shuno.sql.oracle.SqlTree.Window;
import org.jspecify.annotations.Nullable;

/** Reads values and conditions: SQL Language Reference, chapters Expressions and Conditions, and nothing beyond. */
abstract class ExpressionReader {

    static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "^=", "<", ">", "<=", ">=");

    private static final Set<String> LIKES = Set.of("LIKE", "LIKEC", "LIKE2", "LIKE4");
    private static final Set<String> CONDITION_CALLS =
            Set.of("REGEXP_LIKE", "EXISTSNODE", "XMLEXISTS", "JSON_EXISTS", "JSON_EQUAL", "JSON_TEXTCONTAINS");
    private static final Set<String> UNITS = Set.of("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND");
    private static final Set<String> NO_VALUE =
            Set.of(("SELECT FROM WHERE GROUP ORDER HAVING UNION INTERSECT MINUS SET VALUES INTO AND OR IN "
                            + "LIKE BETWEEN IS THEN ON AS WITH FOR CREATE DROP ALTER INSERT UPDATE DELETE BY ASC DESC "
                            + "DISTINCT UNIQUE ALL ANY")
                    .split(" "));
    private static final Set<String> PSEUDO_COLUMNS =
            Set.of("SYSDATE", "USER", "UID", "ROWNUM", "LEVEL", "ROWID", "COLUMN_VALUE");
    private static final Map<String, String> DATE_TYPES = Map.of("DATE", "DATE", "TIMESTAMP", "TIMESTAMP");

    final TokenStream in;
    final Findings findings;

    ExpressionReader(TokenStream in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    abstract Query query();

    abstract Window window();

    abstract List<OrderItem> orderItems();

    /** A name that is given or looked up. */
    final Token name() {
        return unreserved(in.name());
    }

    final Token unreserved(Token name) {
        if (name.kind() == Token.Kind.WORD && Vocabulary.RESERVED.contains(name.text())) {
            findings.add(OracleRule.RESERVED_WORD, name.text());
        }
        return name;
    }

    /** A value; a condition in its place is a finding. */
    final Expression value() {
        Expression expression = expression();
        if (expression instanceof Condition condition) {
            findings.add(OracleRule.CONDITION_AS_VALUE, condition.operator());
        }
        return expression;
    }

    /** A condition; a value in its place is a finding. */
    final Expression condition() {
        Expression expression = expression();
        if (!(expression instanceof Condition)) {
            findings.add(OracleRule.VALUE_AS_CONDITION, SqlText.of(expression));
        }
        return expression;
    }

    final Expression expression() {
        return joined("OR", () -> joined("AND", this::negation));
    }

    private Expression joined(String operator, Supplier<Expression> part) {
        List<Expression> parts = new ArrayList<>(List.of(part.get()));
        while (in.accept(operator)) {
            parts.add(part.get());
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        parts.forEach(this::requireCondition);
        return new Condition(operator, parts);
    }

    private void requireCondition(Expression expression) {
        if (!(expression instanceof Condition)) {
            findings.add(OracleRule.VALUE_AS_CONDITION, SqlText.of(expression));
        }
    }

    private void requireValue(Expression expression) {
        if (expression instanceof Condition condition) {
            findings.add(OracleRule.CONDITION_AS_VALUE, condition.operator());
        }
    }

    private Expression negation() {
        if (in.accept("NOT")) {
            Expression negated = negation();
            requireCondition(negated);
            return new Condition("NOT", List.of(negated));
        }
        return predicate();
    }

    private Expression predicate() {
        if (in.sees("EXISTS", "(")) {
            in.next();
            return new Condition("EXISTS", List.of(subquery()));
        }
        Expression left = sum();
        if (in.seesOneOf(COMPARISONS)) {
            return comparison(left);
        }
        if (in.accept("IS")) {
            return is(left);
        }
        boolean negated = in.sees("NOT")
                && Set.of("IN", "BETWEEN", "LIKE", "LIKEC", "LIKE2", "LIKE4", "MEMBER")
                        .contains(in.peek(1).text());
        if (negated) {
            in.next();
        }
        if (in.accept("IN")) {
            requireValue(left);
            return in(left);
        }
        if (in.accept("BETWEEN")) {
            requireValue(left);
            Expression low = sum();
            in.expect("AND");
            return new Condition("BETWEEN", List.of(left, low, sum()));
        }
        if (in.seesOneOf(LIKES)) {
            in.next();
            requireValue(left);
            Expression pattern = sum();
            if (in.accept("ESCAPE")) {
                sum();
            }
            return new Condition("LIKE", List.of(left, pattern));
        }
        if (in.accept("MEMBER")) {
            in.accept("OF");
            return new Condition("MEMBER", List.of(left, sum()));
        }
        return left;
    }

    private Expression comparison(Expression left) {
        String operator = in.next().text();
        requireValue(left);
        boolean quantified = in.sees("ANY", "(") || in.sees("SOME", "(") || in.sees("ALL", "(");
        if (quantified) {
            in.next();
            return in(left);
        }
        Expression right = sum();
        requireValue(right);
        if (in.seesOneOf(COMPARISONS)) {
            throw in.unreadable("the end of the comparison");
        }
        return new Condition(operator, List.of(left, right));
    }

    private Expression is(Expression left) {
        boolean negated = in.accept("NOT");
        if (in.accept("NULL")) {
            requireValue(left);
            return new Condition(negated ? "IS NOT NULL" : "IS NULL", List.of(left));
        }
        if (in.accept("NAN") || in.accept("INFINITE") || in.accept("PRESENT") || in.accept("EMPTY")) {
            return new Condition("IS", List.of(left));
        }
        if (in.accept("A", "SET")) {
            return new Condition("IS", List.of(left));
        }
        if (in.accept("OF")) {
            in.accept("TYPE");
            in.parenthesised();
            return new Condition("IS", List.of(left));
        }
        if (in.accept("JSON")) {
            while (in.accept("STRICT")
                    || in.accept("LAX")
                    || in.accept("WITH")
                    || in.accept("WITHOUT")
                    || in.accept("UNIQUE")
                    || in.accept("KEYS")) {
                // all of these may follow
            }
            return new Condition("IS", List.of(left));
        }
        throw in.unreadable("NULL");
    }

    private Expression in(Expression left) {
        List<Expression> operands = new ArrayList<>(List.of(left));
        if (!in.sees("(")) {
            operands.add(sum());
            return new Condition("IN", operands);
        }
        if (in.sees("(", "SELECT") || in.sees("(", "WITH") || in.sees("(", "(", "SELECT")) {
            operands.add(subquery());
            return new Condition("IN", operands);
        }
        in.expect("(");
        do {
            operands.add(value());
        } while (in.accept(","));
        in.expect(")");
        return new Condition("IN", operands);
    }

    final Subquery subquery() {
        in.expect("(");
        Query query = query();
        in.expect(")");
        return new Subquery(query);
    }

    final Expression sum() {
        Expression left = product();
        while (in.sees("+") || in.sees("-") || in.sees("||")) {
            String operator = in.next().text();
            Expression right = product();
            requireValue(left);
            requireValue(right);
            left = new Operation(operator, List.of(left, right));
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (in.sees("*") || in.sees("/")) {
            String operator = in.next().text();
            Expression right = signed();
            requireValue(left);
            requireValue(right);
            left = new Operation(operator, List.of(left, right));
        }
        return left;
    }

    private Expression signed() {
        for (String sign : List.of("+", "-", "PRIOR", "CONNECT_BY_ROOT")) {
            if (in.accept(sign)) {
                Expression operand = signed();
                return sign.equals("-") || sign.equals("+") ? new Operation(sign, List.of(operand)) : operand;
            }
        }
        Expression operand = primary();
        while (true) {
            if (in.accept("AT", "LOCAL")) {
                operand = new Operation("AT", List.of(operand));
            } else if (in.accept("AT", "TIME", "ZONE")) {
                operand = new Operation("AT", List.of(operand, primary()));
            } else if (in.accept("COLLATE")) {
                in.name();
            } else if (in.sees("DAY") || in.sees("YEAR")) {
                if (!intervalQualifier()) {
                    return operand;
                }
                operand = new Operation("INTERVAL", List.of(operand));
            } else {
                return operand;
            }
        }
    }

    /** DAY TO SECOND or YEAR TO MONTH after a difference in parentheses. */
    private boolean intervalQualifier() {
        if (!(in.peek(1).is("TO") || in.peek(1).is("("))) {
            return false;
        }
        in.next();
        if (in.sees("(")) {
            in.parenthesised();
        }
        in.expect("TO");
        in.next();
        if (in.sees("(")) {
            in.parenthesised();
        }
        return true;
    }

    private Expression primary() {
        Token token = in.peek();
        switch (token.kind()) {
            case STRING -> {
                in.next();
                return new Literal("CHAR", token.text());
            }
            case NUMBER -> {
                in.next();
                return new Literal("NUMBER", token.text());
            }
            case BIND -> {
                in.next();
                return new Bind(token);
            }
            case SYMBOL -> {
                if (token.is("(")) {
                    return inParentheses();
                }
                throw in.unreadable("a value");
            }
            case END -> throw in.unreadable("a value");
            default -> {
                return word(token);
            }
        }
    }

    private Expression inParentheses() {
        if (in.sees("(", "SELECT") || in.sees("(", "WITH")) {
            return subquery();
        }
        in.expect("(");
        List<Expression> values = new ArrayList<>();
        do {
            values.add(expression());
        } while (in.accept(","));
        in.expect(")");
        if (values.size() == 1) {
            return values.getFirst();
        }
        values.forEach(this::requireValue);
        return new Row(values);
    }

    private Expression word(Token token) {
        if (token.is("NULL")) {
            in.next();
            return new Literal("NULL", "");
        }
        if (DATE_TYPES.containsKey(token.text()) && in.peek(1).kind() == Token.Kind.STRING) {
            in.next();
            return new Literal(DATE_TYPES.get(token.text()), in.next().text());
        }
        if (token.is("INTERVAL") && in.peek(1).kind() != Token.Kind.SYMBOL) {
            return interval();
        }
        if (token.is("CASE")) {
            return caseOf();
        }
        if (token.kind() == Token.Kind.WORD && NO_VALUE.contains(token.text())) {
            throw in.unreadable("a value");
        }
        if (in.peek(1).is("(") && token.kind() == Token.Kind.WORD) {
            Expression special = specialCall(token.text());
            if (special != null) {
                return special;
            }
        }
        return named();
    }

    private Expression interval() {
        in.expect("INTERVAL");
        if (in.peek().kind() != Token.Kind.STRING) {
            throw in.unreadable("a string");
        }
        String text = in.next().text();
        unit();
        if (in.accept("TO")) {
            unit();
        }
        if (!text.matches("[+-]?[0-9][0-9 :.-]*")) {
            findings.add(OracleRule.LITERAL, "INTERVAL '" + text + "'");
        }
        return new Literal("INTERVAL", text);
    }

    private void unit() {
        if (!in.seesOneOf(UNITS)) {
            throw in.unreadable("a unit of an interval");
        }
        in.next();
        if (in.sees("(")) {
            in.parenthesised();
        }
    }

    private Expression caseOf() {
        in.expect("CASE");
        Expression operand = in.sees("WHEN") ? null : value();
        List<Expression> when = new ArrayList<>();
        List<Expression> then = new ArrayList<>();
        while (in.accept("WHEN")) {
            when.add(operand == null ? condition() : value());
            in.expect("THEN");
            then.add(value());
        }
        if (when.isEmpty()) {
            throw in.unreadable("WHEN");
        }
        Expression other = in.accept("ELSE") ? value() : null;
        in.expect("END");
        return new Case(operand, when, then, other);
    }

    private @Nullable Expression specialCall(String name) {
        switch (name) {
            case "CAST", "TREAT", "XMLCAST" -> {
                in.next();
                in.expect("(");
                Expression value = in.sees("MULTISET") ? opaqueMultiset() : value();
                in.expect("AS");
                List<Token> type = upToClosing();
                return new Cast(value, type);
            }
            case "EXTRACT" -> {
                if (!in.peek(3).is("FROM")) {
                    return null;
                }
                in.next();
                in.expect("(");
                String field = in.next().text();
                in.expect("FROM");
                Expression value = value();
                in.expect(")");
                return new Extract(field, value);
            }
            case "TRIM" -> {
                return trim();
            }
            case "CURSOR" -> {
                in.next();
                return subquery();
            }
            default -> {
                if (!name.startsWith("XML") && !name.startsWith("JSON_") && !name.equals("VALIDATE_CONVERSION")) {
                    return null;
                }
                in.next();
                in.parenthesised();
                if (in.accept("RETURNING")) {
                    throw in.unreadable("the end of the function");
                }
                Window window = in.sees("OVER") ? window() : null;
                return CONDITION_CALLS.contains(name)
                        ? new Condition(name, List.of())
                        : new Call(name, false, List.of(), window, true);
            }
        }
    }

    private Expression opaqueMultiset() {
        in.expect("MULTISET");
        return subquery();
    }

    private List<Token> upToClosing() {
        List<Token> tokens = new ArrayList<>();
        int depth = 0;
        while (!in.atEnd() && (depth > 0 || !in.sees(")"))) {
            depth += in.sees("(") ? 1 : in.sees(")") ? -1 : 0;
            tokens.add(in.next());
        }
        in.expect(")");
        return tokens;
    }

    private Expression trim() {
        in.next();
        in.expect("(");
        boolean sided = in.accept("LEADING") || in.accept("TRAILING") || in.accept("BOTH");
        List<Expression> parts = new ArrayList<>();
        if (!in.sees("FROM")) {
            parts.add(value());
        }
        if (in.accept("FROM")) {
            if (parts.size() == 1
                    && parts.getFirst() instanceof Literal set
                    && set.text().length() != 1) {
                findings.add(OracleRule.FUNCTION_ARGUMENTS, "TRIM takes one character, not '" + set.text() + "'");
            }
            parts.add(value());
        } else if (sided) {
            throw in.unreadable("FROM");
        }
        in.expect(")");
        return new Call("TRIM", false, List.of(parts.getLast()), null, false);
    }

    private Expression named() {
        List<Token> path = new ArrayList<>(List.of(in.seesOneOf(PSEUDO_COLUMNS) ? in.next() : name()));
        while (in.accept(".")) {
            if (in.accept("*")) {
                return new Star(path.getLast().text());
            }
            path.add(in.sees("ROWID") ? in.next() : name());
        }
        if (in.sees("(", "+", ")")) {
            in.parenthesised();
            return new Name(path, true);
        }
        return in.sees("(") ? call(path) : new Name(path, false);
    }

    private Expression call(List<Token> path) {
        String name = path.getLast().text();
        in.expect("(");
        boolean distinct = in.accept("DISTINCT") || in.accept("UNIQUE");
        in.accept("ALL");
        List<Expression> arguments = new ArrayList<>();
        while (!in.sees(")")) {
            if (in.accept("*")) {
                arguments.add(new Star(null));
            } else {
                arguments.add(value());
            }
            argumentSuffix();
            if (!in.accept(",") && !in.sees(")")) {
                throw in.unreadable(") or ,");
            }
        }
        in.expect(")");
        if (CONDITION_CALLS.contains(name)) {
            return new Condition(name, arguments);
        }
        if (in.accept("IGNORE") || in.accept("RESPECT")) {
            in.expect("NULLS");
        }
        if (in.accept("FROM", "FIRST") || in.accept("FROM", "LAST")) {
            in.accept("IGNORE", "NULLS");
        }
        if (in.accept("WITHIN", "GROUP")) {
            in.expect("(", "ORDER", "BY");
            orderItems();
            in.expect(")");
        }
        if (in.accept("KEEP")) {
            in.expect("(", "DENSE_RANK");
            if (!in.accept("FIRST")) {
                in.expect("LAST");
            }
            in.expect("ORDER", "BY");
            orderItems();
            in.expect(")");
        }
        Window window = in.sees("OVER") ? window() : null;
        return new Call(
                path.size() == 1 ? name : path.getFirst().text() + "." + name,
                distinct,
                arguments,
                window,
                path.size() > 1);
    }

    private void argumentSuffix() {
        if (in.accept("IGNORE") || in.accept("RESPECT")) {
            in.expect("NULLS");
        }
        if (in.accept("ON", "OVERFLOW")) {
            while (!in.sees(")")) {
                in.next();
            }
        }
        if (in.accept("USING")) {
            if (!in.accept("NCHAR_CS")) {
                in.expect("CHAR_CS");
            }
        }
        if (in.accept("DEFAULT")) {
            value();
            in.expect("ON", "CONVERSION", "ERROR");
        }
    }
}
