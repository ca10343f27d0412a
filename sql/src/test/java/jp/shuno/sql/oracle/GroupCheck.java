package jp.shuno.sql.oracle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.sql.oracle.SqlTree.Block;
import jp.shuno.sql.oracle.SqlTree.Call;
import jp.shuno.sql.oracle.SqlTree.Expression;
import jp.shuno.sql.oracle.SqlTree.Name;
import jp.shuno.sql.oracle.SqlTree.Star;
import jp.shuno.sql.oracle.SqlTree.Subquery;

/** In a grouped query every column outside of an aggregate is one of the group's. */
final class GroupCheck {

    private final SemanticCheck check;
    private final Scope scope;
    private final Set<String> keys;
    private final List<SemanticCheck.Output> aliases;

    GroupCheck(SemanticCheck check, Scope scope, Block block, List<SemanticCheck.Output> aliases) {
        this.check = check;
        this.scope = scope;
        this.aliases = aliases;
        keys = block.groupBy().stream().map(this::text).collect(Collectors.toSet());
    }

    private String text(Expression expression) {
        return SqlText.of(expression, name -> scope.find(name, new Findings()).text());
    }

    void require(Expression expression) {
        if (keys.contains(text(expression))) {
            return;
        }
        switch (expression) {
            case Name name -> {
                Scope.Found found = scope.find(name, new Findings());
                boolean alias = name.path().size() == 1
                        && aliases.stream()
                                .anyMatch(output -> name.last().text().equals(output.name()));
                if (!found.outer() && !alias && !ExpressionCheck.isPseudoColumn(name)) {
                    check.findings().add(OracleRule.GROUPING, SqlText.of(name));
                }
            }
            case Star star -> check.findings().add(OracleRule.GROUPING, SqlText.of(star));
            case Call call when call.window() == null && ExpressionCheck.isAggregate(call) -> {
                // inside of an aggregate any column may stand
            }
            case Subquery unseen -> {
                // its columns are its own
            }
            default -> ExpressionCheck.children(expression).forEach(this::require);
        }
    }
}
