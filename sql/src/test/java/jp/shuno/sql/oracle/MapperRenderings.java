package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.sql.StoreConfiguration;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.apache.ibatis.scripting.xmltags.ChooseSqlNode;
import org.apache.ibatis.scripting.xmltags.DynamicContext;
import org.apache.ibatis.scripting.xmltags.DynamicSqlSource;
import org.apache.ibatis.scripting.xmltags.ForEachSqlNode;
import org.apache.ibatis.scripting.xmltags.IfSqlNode;
import org.apache.ibatis.scripting.xmltags.MixedSqlNode;
import org.apache.ibatis.scripting.xmltags.SetSqlNode;
import org.apache.ibatis.scripting.xmltags.SqlNode;
import org.apache.ibatis.scripting.xmltags.StaticTextSqlNode;
import org.apache.ibatis.scripting.xmltags.TrimSqlNode;
import org.apache.ibatis.scripting.xmltags.WhereSqlNode;
import org.apache.ibatis.session.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The mapped statements as Oracle gets them.
 *
 * <p>Dynamic statements are not rendered with samples that may or may not reach a branch: the tree that MyBatis made of
 * the XML is walked, and every combination of its tests is forced.
 */
final class MapperRenderings {

    /** One text of a statement. */
    record Rendering(String statement, String sql) {}

    /** Refuses a tree whose combinations nobody could look through. */
    private static final int MOST_COMBINATIONS = 4096;

    private static final List<Integer> LIST_SIZES = List.of(1, 2, StoreConfiguration.LONGEST_LIST);

    private final Configuration configuration;
    private final List<Rendering> renderings = new ArrayList<>();
    private final Set<String> branches = new LinkedHashSet<>();
    private final Set<String> rendered = new LinkedHashSet<>();
    private int statements;

    /**
     * @param configuration mappers that were loaded for Oracle
     */
    MapperRenderings(Configuration configuration) {
        this.configuration = configuration;
        Map<String, MappedStatement> mapped = new LinkedHashMap<>();
        // The collection also holds marks for short names that two mappers share.
        for (Object statement : (Collection<?>) configuration.getMappedStatements()) {
            if (statement instanceof MappedStatement one) {
                mapped.put(one.getId(), one);
            }
        }
        mapped.values().forEach(this::render);
        statements = mapped.size();
    }

    int statements() {
        return statements;
    }

    List<Rendering> renderings() {
        return renderings;
    }

    /** All branches that the trees have. */
    Set<String> branches() {
        return branches;
    }

    /** The branches that stand in a rendering. */
    Set<String> renderedBranches() {
        return rendered;
    }

    private void render(MappedStatement statement) {
        SqlSource source = statement.getSqlSource();
        if (!(source instanceof DynamicSqlSource)) {
            renderings.add(new Rendering(
                    statement.getId(), statement.getBoundSql(Map.of()).getSql()));
            return;
        }
        SqlNode root = (SqlNode) read(source, "rootSqlNode");
        collect(statement.getId(), root);
        int[] choices = new int[0];
        int combinations = 0;
        while (choices != null) {
            if (++combinations > MOST_COMBINATIONS) {
                throw new IllegalStateException(statement.getId() + " has too many branches to render them all");
            }
            choices = new Forced(statement.getId(), choices).renderAndStep(root);
        }
    }

    private static Object read(Object node, String field) {
        MetaObject fields = SystemMetaObject.forObject(node);
        Object value = fields.getValue(field);
        if (value == null) {
            throw new IllegalStateException(node.getClass() + " has no " + field);
        }
        return value;
    }

    private static @Nullable Object readNullable(Object node, String field) {
        return SystemMetaObject.forObject(node).getValue(field);
    }

    private static String branch(String statement, SqlNode node, Object option) {
        return statement + " " + node.getClass().getSimpleName() + "@" + System.identityHashCode(node) + " " + option;
    }

    @SuppressWarnings("unchecked")
    private static List<SqlNode> nodes(Object node, String field) {
        return (List<SqlNode>) read(node, field);
    }

    /** Notes the branches of a tree without rendering it. */
    private void collect(String statement, SqlNode node) {
        switch (node) {
            case MixedSqlNode mixed -> nodes(mixed, "contents").forEach(child -> collect(statement, child));
            case IfSqlNode test -> {
                branches.add(branch(statement, node, "taken"));
                branches.add(branch(statement, node, "left out"));
                collect(statement, (SqlNode) read(test, "contents"));
            }
            case ChooseSqlNode choose -> {
                List<SqlNode> whens = nodes(choose, "ifSqlNodes");
                for (int option = 0; option <= whens.size(); option++) {
                    branches.add(branch(statement, node, option));
                }
                whens.forEach(when -> collect(statement, (SqlNode) read(when, "contents")));
                if (readNullable(choose, "defaultSqlNode") instanceof SqlNode otherwise) {
                    collect(statement, otherwise);
                }
            }
            case ForEachSqlNode each -> {
                LIST_SIZES.forEach(size -> branches.add(branch(statement, node, size)));
                collect(statement, (SqlNode) read(each, "contents"));
            }
            case TrimSqlNode trim -> collect(statement, (SqlNode) read(trim, "contents"));
            case StaticTextSqlNode text -> {
                // text has no branches
            }
            default ->
                throw new IllegalStateException(
                        statement + " has an element that this rendering does not know: " + node.getClass());
        }
    }

    /** One rendering with the choices at hand; where they end, the first option is taken. */
    private final class Forced {
        private final String statement;
        private final int[] given;
        private final List<int[]> made = new ArrayList<>();
        private final Map<String, Boolean> truths = new HashMap<>();

        Forced(String statement, int[] given) {
            this.statement = statement;
            this.given = given;
        }

        /** Renders, and gives the choices of the next rendering, or null after the last. */
        int @Nullable [] renderAndStep(SqlNode root) {
            DynamicContext context = new DynamicContext(configuration, null);
            rebuilt(root).apply(context);
            renderings.add(new Rendering(statement, context.getSql().replaceAll("#\\{[^}]*}", "?")));
            for (int last = made.size() - 1; last >= 0; last--) {
                if (made.get(last)[0] + 1 < made.get(last)[1]) {
                    int[] next = new int[last + 1];
                    for (int place = 0; place <= last; place++) {
                        next[place] = made.get(place)[0] + (place == last ? 1 : 0);
                    }
                    return next;
                }
            }
            return null;
        }

        private int decide(int options) {
            int choice = made.size() < given.length ? given[made.size()] : 0;
            made.add(new int[] {choice, options});
            return choice;
        }

        /** Whether a test holds in this rendering; the same test gives the same answer everywhere in it. */
        private boolean holds(SqlNode test) {
            String text = (String) read(test, "test");
            Boolean known = truths.get(text);
            if (known == null) {
                known = decide(2) == 0;
                truths.put(text, known);
            }
            return known;
        }

        private void note(SqlNode node, Object option) {
            rendered.add(branch(statement, node, option));
        }

        private SqlNode rebuilt(SqlNode node) {
            return switch (node) {
                case MixedSqlNode mixed ->
                    new MixedSqlNode(
                            nodes(mixed, "contents").stream().map(this::rebuilt).toList());
                case IfSqlNode test -> {
                    boolean holds = holds(test);
                    note(test, holds ? "taken" : "left out");
                    yield holds ? rebuilt((SqlNode) read(test, "contents")) : new StaticTextSqlNode("");
                }
                case ChooseSqlNode choose -> chosen(choose);
                case ForEachSqlNode each -> repeated(each);
                case WhereSqlNode where -> new WhereSqlNode(configuration, rebuilt((SqlNode) read(where, "contents")));
                case SetSqlNode set -> new SetSqlNode(configuration, rebuilt((SqlNode) read(set, "contents")));
                case TrimSqlNode trim ->
                    new TrimSqlNode(
                            configuration,
                            rebuilt((SqlNode) read(trim, "contents")),
                            (String) readNullable(trim, "prefix"),
                            joined(readNullable(trim, "prefixesToOverride")),
                            (String) readNullable(trim, "suffix"),
                            joined(readNullable(trim, "suffixesToOverride")));
                default -> node;
            };
        }

        private @Nullable String joined(@Nullable Object words) {
            return words instanceof List<?> list
                    ? String.join("|", list.stream().map(Object::toString).toList())
                    : null;
        }

        private SqlNode chosen(ChooseSqlNode choose) {
            List<SqlNode> whens = nodes(choose, "ifSqlNodes");
            for (int option = 0; option < whens.size(); option++) {
                if (holds(whens.get(option))) {
                    note(choose, option);
                    return rebuilt((SqlNode) read(whens.get(option), "contents"));
                }
            }
            note(choose, whens.size());
            return readNullable(choose, "defaultSqlNode") instanceof SqlNode otherwise
                    ? rebuilt(otherwise)
                    : new StaticTextSqlNode("");
        }

        private SqlNode repeated(ForEachSqlNode each) {
            int size = LIST_SIZES.get(decide(LIST_SIZES.size()));
            note(each, size);
            List<SqlNode> parts = new ArrayList<>();
            parts.add(text(readNullable(each, "open")));
            SqlNode element = rebuilt((SqlNode) read(each, "contents"));
            for (int copy = 0; copy < size; copy++) {
                parts.add(copy == 0 ? text("") : text(readNullable(each, "separator")));
                parts.add(element);
            }
            parts.add(text(readNullable(each, "close")));
            return new MixedSqlNode(parts);
        }

        private StaticTextSqlNode text(@Nullable Object words) {
            return new StaticTextSqlNode(words == null ? "" : words.toString());
        }
    }
}
