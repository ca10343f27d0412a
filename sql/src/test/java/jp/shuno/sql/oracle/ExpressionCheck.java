package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import jp.shuno.sql.oracle.SqlTree.Row;
import jp.shuno.sql.oracle.SqlTree.Star;
import jp.shuno.sql.oracle.SqlTree.Subquery;
import jp.shuno.sql.oracle.SqlTree.Window;
import org.jspecify.annotations.Nullable;

/** Checks one expression where it stands, and finds the family of its type. */
final class ExpressionCheck {

    static final int LONGEST_LIST = 1000;

    private static final Set<String> PSEUDO_COLUMNS = Set.of(
            "ROWNUM",
            "LEVEL",
            "SYSDATE",
            "SYSTIMESTAMP",
            "CURRENT_DATE",
            "CURRENT_TIMESTAMP",
            "LOCALTIMESTAMP",
            "USER",
            "UID",
            "DBTIMEZONE",
            "SESSIONTIMEZONE",
            "CONNECT_BY_ISLEAF",
            "CONNECT_BY_ISCYCLE",
            "ORA_ROWSCN",
            "COLUMN_VALUE",
            "OBJECT_VALUE");
    private static final String TIMESTAMP =
            "\\d{4}-\\d\\d-\\d\\d ([01]?\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?( .+|[+-].+)?";
    private static final Set<String> DATES = Set.of("DATE", "TIMESTAMP");
    private static final Set<String> FIELDS = Set.of(
            "YEAR",
            "MONTH",
            "DAY",
            "HOUR",
            "MINUTE",
            "SECOND",
            "TIMEZONE_HOUR",
            "TIMEZONE_MINUTE",
            "TIMEZONE_REGION",
            "TIMEZONE_ABBR");
    private static final Set<String> FIELDS_OF_DATES = Set.of("YEAR", "MONTH", "DAY");
    private static final Set<String> ORDERED_WINDOWS =
            Set.of("ROW_NUMBER", "RANK", "DENSE_RANK", "NTILE", "LAG", "LEAD", "CUME_DIST", "PERCENT_RANK");

    private final SemanticCheck check;
    private final Findings findings;
    private final @Nullable Scope scope;
    private final boolean aggregate;
    private final boolean analytic;
    private boolean insideAggregate;

    /**
     * @param scope columns that may be named, null where none may
     * @param aggregate whether aggregates may stand here
     * @param analytic whether analytic functions and sequences may stand here
     */
    ExpressionCheck(SemanticCheck check, @Nullable Scope scope, boolean aggregate, boolean analytic) {
        this.check = check;
        this.findings = check.findings();
        this.scope = scope;
        this.aggregate = aggregate;
        this.analytic = analytic;
    }

    static boolean isPseudoColumn(Name name) {
        return name.path().size() == 1 && PSEUDO_COLUMNS.contains(name.last().text())
                || name.last().is("NEXTVAL")
                || name.last().is("CURRVAL");
    }

    static boolean isAggregate(Call call) {
        Vocabulary.Function function = Vocabulary.FUNCTIONS.get(call.name());
        return function != null && function.kind() == 'A'
                || call.name().equals("XMLAGG")
                || call.name().matches("JSON_(ARRAY|OBJECT)AGG");
    }

    /** Whether an expression takes many rows to one, outside of subqueries and windows. */
    static boolean aggregates(Expression expression) {
        if (expression instanceof Call call && call.window() == null && isAggregate(call)) {
            return true;
        }
        return !(expression instanceof Subquery)
                && children(expression).stream().anyMatch(ExpressionCheck::aggregates);
    }

    /** Whether an analytic function stands in an expression, outside of subqueries. */
    static boolean looksThroughWindow(Expression expression) {
        return expression instanceof Call call && call.window() != null
                || children(expression).stream().anyMatch(ExpressionCheck::looksThroughWindow);
    }

    /** Whether a new value of a sequence stands in an expression, outside of subqueries. */
    static boolean drawsFromSequence(Expression expression) {
        return expression instanceof Name name
                        && (name.last().is("NEXTVAL") || name.last().is("CURRVAL"))
                || children(expression).stream().anyMatch(ExpressionCheck::drawsFromSequence);
    }

    /** Whether two types are both known and none turns into the other by itself. */
    static boolean differ(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && !one.equals("NULL")
                && !other.equals("NULL")
                && !one.equals(other)
                && !(DATES.contains(one) && DATES.contains(other));
    }

    static List<Expression> children(Expression expression) {
        return switch (expression) {
            case Call call -> {
                List<Expression> children = new ArrayList<>(call.arguments());
                if (call.window() != null) {
                    children.addAll(call.window().partitionBy());
                    call.window().orderBy().stream().map(OrderItem::key).forEach(children::add);
                }
                yield children;
            }
            case Operation operation -> operation.operands();
            case Condition condition -> condition.operands();
            case Row row -> row.values();
            case Cast cast -> List.of(cast.value());
            case Extract extract -> List.of(extract.value());
            case Case choice -> {
                List<Expression> children = new ArrayList<>(choice.when());
                children.addAll(choice.then());
                if (choice.operand() != null) {
                    children.add(choice.operand());
                }
                if (choice.other() != null) {
                    children.add(choice.other());
                }
                yield children;
            }
            case Name name -> List.of();
            case Star star -> List.of();
            case Literal literal -> List.of();
            case Bind bind -> List.of();
            case Subquery subquery -> List.of();
        };
    }

    /** The family of the type, "" if unknown; what is wrong becomes a finding. */
    String type(Expression expression) {
        return switch (expression) {
            case Name name -> name(name);
            case Star star -> "";
            case Literal literal -> literal(literal);
            case Bind bind -> "";
            case Call call -> call(call);
            case Operation operation -> operation(operation);
            case Case choice -> choice(choice);
            case Cast cast -> {
                type(cast.value());
                new DdlCheck(check.schema(), findings).type(cast.type(), false);
                yield Schema.typeOf(cast.type());
            }
            case Extract extract -> extract(extract);
            case Subquery subquery -> single(subquery);
            case Row row -> {
                row.values().forEach(this::type);
                yield "";
            }
            case Condition condition -> {
                new ConditionCheck(this, findings).check(condition);
                yield "";
            }
        };
    }

    private String name(Name name) {
        if (name.last().is("NEXTVAL") || name.last().is("CURRVAL")) {
            sequence(name);
            return "NUMBER";
        }
        if (name.outerMark()) {
            findings.add(OracleRule.OUTER_MARK, SqlText.of(name));
        }
        if (isPseudoColumn(name)) {
            return switch (name.last().text()) {
                case "ROWNUM", "LEVEL", "UID", "ORA_ROWSCN" -> "NUMBER";
                case "SYSDATE", "CURRENT_DATE" -> "DATE";
                case "SYSTIMESTAMP", "CURRENT_TIMESTAMP", "LOCALTIMESTAMP" -> "TIMESTAMP";
                default -> "";
            };
        }
        if (scope == null) {
            findings.add(OracleRule.COLUMN, SqlText.of(name) + " where no column can be");
            return "";
        }
        return scope.find(name, findings).type();
    }

    private void sequence(Name name) {
        String sequence = name.path().size() < 2
                ? ""
                : name.path().get(name.path().size() - 2).text();
        if (!analytic || sequence.isEmpty()) {
            findings.add(OracleRule.SEQUENCE, SqlText.of(name));
        } else if (!check.schema().sequences().contains(sequence)) {
            findings.add(OracleRule.SEQUENCE, sequence + " is not in the migrations");
        }
    }

    private String literal(Literal literal) {
        if (literal.type().equals("DATE") && !isDate(literal.text())
                || literal.type().equals("TIMESTAMP") && !literal.text().matches(TIMESTAMP)) {
            findings.add(OracleRule.LITERAL, literal.type() + " '" + literal.text() + "'");
        }
        return literal.type();
    }

    private static boolean isDate(String text) {
        try {
            return text.matches("\\d{4}-\\d\\d-\\d\\d") && java.time.LocalDate.parse(text) != null;
        } catch (java.time.DateTimeException none) {
            return false;
        }
    }

    private String call(Call call) {
        Vocabulary.Function function = Vocabulary.FUNCTIONS.get(call.name());
        if (call.opaque() && function == null) {
            return "";
        }
        if (function == null) {
            findings.add(OracleRule.FUNCTION, call.name());
            call.arguments().forEach(this::type);
            return "";
        }
        int given = call.arguments().size();
        boolean star = call.arguments().stream().anyMatch(Star.class::isInstance);
        if (given < function.fewest()
                || given > function.most()
                || star && !call.name().equals("COUNT")) {
            findings.add(OracleRule.FUNCTION_ARGUMENTS, call.name() + " with " + given + " arguments");
        }
        if (call.name().equals("COALESCE")
                || call.name().equals("NVL")
                || call.name().equals("NULLIF")) {
            alike(call);
        }
        window(call, function);
        boolean outside = insideAggregate;
        boolean isAggregate = function.kind() == 'A' && call.window() == null;
        if (isAggregate && (!aggregate || insideAggregate)) {
            findings.add(OracleRule.AGGREGATE_PLACE, call.name());
        }
        insideAggregate = insideAggregate || isAggregate;
        List<String> types = call.arguments().stream().map(this::type).toList();
        insideAggregate = outside;
        if (call.name().equals("SUM") || call.name().equals("AVG")) {
            if (types.getFirst().equals("CHAR") || DATES.contains(types.getFirst())) {
                findings.add(OracleRule.TYPE_MIX, call.name() + " of " + types.getFirst());
            }
        }
        return function.result().equals("-") ? types.isEmpty() ? "" : types.getFirst() : function.result();
    }

    private void alike(Call call) {
        Findings unheard = new Findings();
        List<String> types = call.arguments().stream()
                .map(argument -> new ExpressionCheck(
                                new SemanticCheck(check.schema(), unheard), scope, aggregate, analytic)
                        .quietType(argument))
                .toList();
        for (String type : types) {
            if (differ(types.getFirst(), type)) {
                findings.add(OracleRule.TYPE_MIX, call.name() + " of " + types.getFirst() + " and " + type);
                return;
            }
        }
    }

    private String quietType(Expression expression) {
        return expression instanceof Subquery ? "" : type(expression);
    }

    private void window(Call call, Vocabulary.Function function) {
        Window window = call.window();
        if (window == null) {
            boolean withinGroup = call.name().matches("(DENSE_|PERCENT_)?RANK|CUME_DIST")
                    && !call.arguments().isEmpty();
            if (function.kind() == 'W' && !withinGroup) {
                findings.add(OracleRule.ANALYTIC_ONLY, call.name() + " without OVER");
            }
            return;
        }
        if (function.kind() == 'S') {
            findings.add(OracleRule.ANALYTIC_ONLY, call.name() + " OVER");
        }
        if (!analytic) {
            findings.add(OracleRule.ANALYTIC_PLACE, call.name());
        }
        if (window.orderBy().isEmpty() && (window.frame() || ORDERED_WINDOWS.contains(call.name()))) {
            findings.add(OracleRule.ANALYTIC_ONLY, call.name() + " OVER without ORDER BY");
        }
        if (call.distinct() && !window.orderBy().isEmpty()) {
            findings.add(OracleRule.ANALYTIC_ONLY, call.name() + "(DISTINCT) OVER with ORDER BY");
        }
        if (call.arguments().stream().anyMatch(ExpressionCheck::looksThroughWindow)) {
            findings.add(OracleRule.ANALYTIC_PLACE, call.name() + " of an analytic function");
        }
        window.partitionBy().forEach(this::type);
        window.orderBy().forEach(item -> type(item.key()));
    }

    private String operation(Operation operation) {
        List<String> types = operation.operands().stream().map(this::type).toList();
        switch (operation.operator()) {
            case "||" -> {
                return "CHAR";
            }
            case "DEFAULT" -> {
                return types.getFirst();
            }
            case "AT" -> {
                return "TIMESTAMP";
            }
            case "INTERVAL" -> {
                return "INTERVAL";
            }
            default -> {
                return arithmetic(operation.operator(), types);
            }
        }
    }

    private String arithmetic(String operator, List<String> types) {
        String left = types.getFirst();
        String right = types.getLast();
        if (types.contains("CHAR")) {
            findings.add(OracleRule.TEXT_ARITHMETIC, left + " " + operator + " " + right);
            return "NUMBER";
        }
        if (types.size() == 1) {
            if (DATES.contains(left)) {
                findings.add(OracleRule.DATE_ARITHMETIC, operator + " " + left);
            }
            return left;
        }
        boolean dates = DATES.contains(left) && DATES.contains(right);
        boolean dated = DATES.contains(left) || DATES.contains(right);
        boolean wrong = dates && !operator.equals("-")
                || dated && (operator.equals("*") || operator.equals("/"))
                || DATES.contains(right) && operator.equals("-") && left.matches("NUMBER|INTERVAL")
                || left.equals("INTERVAL") && right.equals("NUMBER") && operator.matches("[+-]")
                || left.equals("NUMBER") && right.equals("INTERVAL") && operator.matches("[+-/]");
        if (wrong) {
            findings.add(OracleRule.DATE_ARITHMETIC, left + " " + operator + " " + right);
        }
        if (dates) {
            return left.equals("DATE") && right.equals("DATE") ? "NUMBER" : "INTERVAL";
        }
        if (dated) {
            return DATES.contains(left) ? left : right;
        }
        return left.equals("NUMBER") && right.equals("NUMBER") ? "NUMBER" : "";
    }

    private String choice(Case choice) {
        String operand = choice.operand() == null ? "" : type(choice.operand());
        for (Expression when : choice.when()) {
            String tested = type(when);
            if (choice.operand() != null && differ(operand, tested)) {
                findings.add(OracleRule.TYPE_MIX, "CASE of " + operand + " WHEN " + tested);
            }
        }
        List<Expression> results = new ArrayList<>(choice.then());
        if (choice.other() != null) {
            results.add(choice.other());
        }
        String family = "";
        for (Expression result : results) {
            String type = type(result);
            if (differ(family, type)) {
                findings.add(OracleRule.TYPE_MIX, "CASE gives " + family + " and " + type);
                return family;
            }
            family = family.isEmpty() || family.equals("NULL") ? type : family;
        }
        return family;
    }

    private String extract(Extract extract) {
        String type = type(extract.value());
        if (!FIELDS.contains(extract.field())
                || type.equals("DATE") && !FIELDS_OF_DATES.contains(extract.field())
                || type.equals("NUMBER")
                || type.equals("CHAR")) {
            findings.add(OracleRule.EXTRACT_FIELD, extract.field() + " of " + type);
        }
        return "NUMBER";
    }

    /** A subquery in place of one value. */
    private String single(Subquery subquery) {
        List<SemanticCheck.Output> outputs = outputs(subquery);
        if (outputs == null) {
            return "";
        }
        if (outputs.size() != 1) {
            findings.add(OracleRule.COLUMN_COUNT, outputs.size() + " columns in place of one value");
            return "";
        }
        return outputs.getFirst().type();
    }

    /** The columns of a subquery in a condition or a value, null when nobody knows them. */
    @Nullable
    List<SemanticCheck.Output> outputs(Subquery subquery) {
        if (!subquery.query().orderBy().isEmpty() && !subquery.query().limited()) {
            findings.add(OracleRule.SUBQUERY_ORDER, "ORDER BY");
        }
        return check.query(subquery.query(), scope, false);
    }
}
