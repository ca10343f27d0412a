package jp.shuno.sql.oracle;

import java.util.List;
import java.util.Set;
import jp.shuno.sql.oracle.SqlTree.Condition;
import jp.shuno.sql.oracle.SqlTree.Expression;
import jp.shuno.sql.oracle.SqlTree.Literal;
import jp.shuno.sql.oracle.SqlTree.Row;
import jp.shuno.sql.oracle.SqlTree.Subquery;

/** Checks what a condition compares. */
final class ConditionCheck {

    private static final Set<String> COMPARING = Set.of("=", "<>", "!=", "^=", "<", ">", "<=", ">=", "BETWEEN", "LIKE");

    private final ExpressionCheck expressions;
    private final Findings findings;

    ConditionCheck(ExpressionCheck expressions, Findings findings) {
        this.expressions = expressions;
        this.findings = findings;
    }

    void check(Condition condition) {
        switch (condition.operator()) {
            case "EXISTS" -> expressions.outputs((Subquery) condition.operands().getFirst());
            case "IN" -> in(condition.operands());
            default -> compared(condition);
        }
    }

    private void compared(Condition condition) {
        List<Expression> operands = condition.operands();
        boolean comparing = COMPARING.contains(condition.operator());
        if (comparing) {
            operands.forEach(this::constant);
        }
        if (operands.stream().anyMatch(Row.class::isInstance)) {
            rows(condition);
            return;
        }
        List<String> types = operands.stream().map(expressions::type).toList();
        if (comparing && !condition.operator().equals("LIKE")) {
            types.forEach(type -> mix(types.getFirst(), type));
        }
        if (condition.operator().equals("LIKE") && types.getFirst().matches("DATE|TIMESTAMP")) {
            findings.add(OracleRule.DATE_AS_TEXT, "LIKE");
        }
    }

    /** Lists of values: only = and its opposite, and only with a subquery or a list of lists. */
    private void rows(Condition condition) {
        Expression right = condition.operands().getLast();
        boolean comparable = condition.operator().matches("=|<>|!=|\\^=")
                && condition.operands().getFirst() instanceof Row
                && right instanceof Subquery;
        if (!comparable) {
            findings.add(OracleRule.ROW_COMPARISON, condition.operator());
        }
        for (Expression operand : condition.operands()) {
            if (operand instanceof Subquery subquery) {
                expressions.outputs(subquery);
            } else {
                expressions.type(operand);
            }
        }
    }

    private void constant(Expression operand) {
        if (operand instanceof Literal literal) {
            if (literal.type().equals("CHAR") && literal.text().isEmpty()) {
                findings.add(OracleRule.EMPTY_STRING, "compared with ''");
            }
            if (literal.type().equals("NULL")) {
                findings.add(OracleRule.NULL_COMPARISON, "compared with NULL");
            }
        }
    }

    private void mix(String left, String right) {
        if (!ExpressionCheck.differ(left, right)) {
            return;
        }
        boolean dated = left.matches("DATE|TIMESTAMP") || right.matches("DATE|TIMESTAMP");
        boolean text = left.equals("CHAR") || right.equals("CHAR");
        findings.add(dated && text ? OracleRule.DATE_AS_TEXT : OracleRule.TYPE_MIX, left + " against " + right);
    }

    private void in(List<Expression> operands) {
        Expression tested = operands.getFirst();
        int width = tested instanceof Row row ? row.values().size() : 1;
        String type = expressions.type(tested);
        if (operands.size() - 1 > ExpressionCheck.LONGEST_LIST) {
            findings.add(OracleRule.IN_LIST, (operands.size() - 1) + " members");
        }
        for (Expression member : operands.subList(1, operands.size())) {
            constant(member);
            if (member instanceof Subquery subquery) {
                List<SemanticCheck.Output> outputs = expressions.outputs(subquery);
                if (outputs != null && outputs.size() != width) {
                    findings.add(OracleRule.COLUMN_COUNT, width + " and " + outputs.size() + " in IN");
                } else if (outputs != null && width == 1) {
                    mix(type, outputs.getFirst().type());
                }
            } else {
                int members = member instanceof Row row ? row.values().size() : 1;
                if (members != width) {
                    findings.add(OracleRule.ROW_COMPARISON, width + " and " + members + " in IN");
                }
                mix(type, expressions.type(member));
            }
        }
    }
}
