package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shuno.sql.oracle.SqlTree.AlterTable;
import jp.shuno.sql.oracle.SqlTree.Column;
import jp.shuno.sql.oracle.SqlTree.Constraint;
import jp.shuno.sql.oracle.SqlTree.CreateIndex;
import jp.shuno.sql.oracle.SqlTree.CreateSequence;
import jp.shuno.sql.oracle.SqlTree.CreateTable;
import jp.shuno.sql.oracle.SqlTree.CreateView;
import jp.shuno.sql.oracle.SqlTree.Drop;
import jp.shuno.sql.oracle.SqlTree.Expression;
import jp.shuno.sql.oracle.SqlTree.Other;
import jp.shuno.sql.oracle.SqlTree.Query;
import jp.shuno.sql.oracle.SqlTree.Select;
import jp.shuno.sql.oracle.SqlTree.Statement;

/** Reads one statement; of data definition, tables, indexes, views and sequences are read in full. */
final class StatementReader extends DmlReader {

    private static final Set<String> CONSTRAINT_STATE = Set.of(
            "DEFERRABLE",
            "INITIALLY",
            "DEFERRED",
            "IMMEDIATE",
            "ENABLE",
            "DISABLE",
            "VALIDATE",
            "NOVALIDATE",
            "RELY",
            "NORELY",
            "USING",
            "INDEX",
            "TABLESPACE");
    private static final Set<String> COLUMN_WORDS = Set.of(
            "NOT",
            "NULL",
            "CONSTRAINT",
            "PRIMARY",
            "UNIQUE",
            "CHECK",
            "REFERENCES",
            "DEFAULT",
            "GENERATED",
            "AS",
            "VISIBLE",
            "INVISIBLE",
            "COLLATE",
            "ENCRYPT",
            "SORT");
    private static final Set<String> SEQUENCE_FLAGS = Set.of(
            "NOMAXVALUE",
            "NOMINVALUE",
            "CYCLE",
            "NOCYCLE",
            "NOCACHE",
            "ORDER",
            "NOORDER",
            "KEEP",
            "NOKEEP",
            "SCALE",
            "NOSCALE",
            "SESSION",
            "GLOBAL",
            "EXTEND",
            "NOEXTEND");
    private static final Set<String> INDEX_WORDS = Set.of(
            "TABLESPACE",
            "LOCAL",
            "GLOBAL",
            "ONLINE",
            "REVERSE",
            "NOREVERSE",
            "COMPRESS",
            "NOCOMPRESS",
            "PARALLEL",
            "NOPARALLEL",
            "LOGGING",
            "NOLOGGING",
            "VISIBLE",
            "INVISIBLE",
            "PCTFREE",
            "INITRANS",
            "STORAGE",
            "COMPUTE",
            "SORT",
            "NOSORT",
            "INDEXTYPE",
            "UNUSABLE",
            "PARTITION",
            "INDEXING");

    private StatementReader(TokenStream in, Findings findings) {
        super(in, findings);
    }

    /**
     * What the statement says; where it cannot be read on, that is a finding and the inside stays unknown.
     *
     * @param tokens with the end
     */
    static Statement read(List<Token> tokens, Findings findings) {
        StatementReader reader = new StatementReader(new TokenStream(tokens), findings);
        try {
            Statement statement = reader.statement();
            if (!reader.in.atEnd() && !(statement instanceof Other)) {
                throw reader.in.unreadable("the end");
            }
            return statement;
        } catch (TokenStream.UnreadableException unreadable) {
            findings.add(OracleRule.UNREADABLE, String.valueOf(unreadable.getMessage()));
            return new Other(tokens);
        }
    }

    private Statement statement() {
        String first = in.peek().text();
        return switch (first) {
            case "SELECT", "WITH", "(" -> new Select(query());
            case "INSERT" -> insert();
            case "UPDATE" -> update();
            case "DELETE" -> delete();
            case "MERGE" -> merge();
            case "CREATE" -> create();
            case "ALTER" -> in.peek(1).is("TABLE") ? alterTable() : rest();
            case "DROP" -> drop();
            default -> rest();
        };
    }

    private Statement rest() {
        List<Token> tokens = new ArrayList<>();
        while (!in.atEnd()) {
            tokens.add(in.next());
        }
        return new Other(tokens);
    }

    private Statement create() {
        if (in.accept("CREATE", "TABLE")
                || in.accept("CREATE", "GLOBAL", "TEMPORARY", "TABLE")
                || in.accept("CREATE", "PRIVATE", "TEMPORARY", "TABLE")) {
            return createTable();
        }
        if (in.sees("CREATE", "INDEX")
                || in.sees("CREATE", "UNIQUE", "INDEX")
                || in.sees("CREATE", "BITMAP", "INDEX")) {
            in.next();
            return createIndex();
        }
        if (in.accept("CREATE", "SEQUENCE")) {
            return createSequence();
        }
        int ahead = 1;
        while (Set.of("OR", "REPLACE", "FORCE", "NO", "NOFORCE", "EDITIONABLE", "NONEDITIONABLE")
                .contains(in.peek(ahead).text())) {
            ahead++;
        }
        if (in.peek(ahead).is("VIEW")) {
            while (!in.accept("VIEW")) {
                in.next();
            }
            return createView();
        }
        return rest();
    }

    private Statement createTable() {
        if (in.accept("IF")) {
            throw in.unreadable("a table name");
        }
        List<Token> name = tableName();
        List<Column> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        if (in.accept("(")) {
            do {
                element(columns, constraints);
            } while (in.accept(","));
            in.expect(")");
        }
        Query query = null;
        while (!in.atEnd() && query == null) {
            if (in.accept("AS")) {
                query = query();
            } else if (in.sees("(")) {
                in.parenthesised();
            } else {
                in.next();
            }
        }
        return new CreateTable(name, columns, constraints, query);
    }

    private void element(List<Column> columns, List<Constraint> constraints) {
        if (in.sees("CONSTRAINT")
                || in.sees("PRIMARY", "KEY")
                || in.sees("UNIQUE", "(")
                || in.sees("CHECK", "(")
                || in.sees("FOREIGN", "KEY")) {
            constraints.add(tableConstraint());
        } else {
            columns.add(column(constraints, true));
        }
    }

    private Constraint tableConstraint() {
        Token name = in.accept("CONSTRAINT") ? name() : null;
        List<Expression> checks = new ArrayList<>();
        if (in.accept("CHECK")) {
            in.expect("(");
            checks.add(condition());
            in.expect(")");
            state();
            return new Constraint(name, "CHECK", List.of(), null, checks);
        }
        String kind = in.next().text();
        if (kind.equals("PRIMARY") || kind.equals("FOREIGN")) {
            in.expect("KEY");
        } else if (!kind.equals("UNIQUE")) {
            throw in.unreadable("a kind of constraint");
        }
        List<Token> columns = names();
        Token reference = null;
        if (kind.equals("FOREIGN")) {
            reference = references();
        }
        state();
        return new Constraint(name, kind, columns, reference, checks);
    }

    private Token references() {
        in.expect("REFERENCES");
        Token reference = tableName().getLast();
        if (in.sees("(")) {
            names();
        }
        if (in.accept("ON", "DELETE") && !in.accept("CASCADE")) {
            in.expect("SET", "NULL");
        }
        return reference;
    }

    private void state() {
        while (in.seesOneOf(CONSTRAINT_STATE) || in.sees("NOT", "DEFERRABLE")) {
            boolean named =
                    in.sees("TABLESPACE") || in.sees("INDEX") && in.peek(1).isName();
            in.next();
            if (named) {
                name();
            }
        }
    }

    /** A column with its own constraints, which go to the list. */
    private Column column(List<Constraint> constraints, boolean typed) {
        Token name = name();
        List<Token> type = new ArrayList<>();
        while (!in.atEnd() && !in.sees(",") && !in.sees(")") && !in.seesOneOf(COLUMN_WORDS)) {
            Token token = in.next();
            type.add(token);
            if (token.is("(")) {
                while (!in.sees(")") && !in.atEnd()) {
                    type.add(in.next());
                }
                type.add(in.next());
            }
        }
        boolean filled = false;
        boolean notNull = false;
        boolean constrained = false;
        List<Expression> checks = new ArrayList<>();
        while (!in.atEnd() && !in.sees(",") && !in.sees(")")) {
            if (in.accept("DEFAULT")) {
                if (constrained) {
                    throw in.unreadable("the default before the constraints");
                }
                in.accept("ON", "NULL");
                checks.add(new SqlTree.Operation("DEFAULT", List.of(value())));
                filled = true;
            } else if (in.sees("GENERATED") || in.sees("AS", "(")) {
                generated(checks);
                filled = true;
            } else if (in.accept("VISIBLE") || in.accept("INVISIBLE") || in.accept("SORT") || in.accept("ENCRYPT")) {
                constrained = false;
            } else if (in.accept("COLLATE")) {
                name();
            } else {
                notNull |= columnConstraint(name, constraints, checks);
                constrained = true;
            }
        }
        if (typed && type.isEmpty() && !filled && constraints.stream().noneMatch(c -> c.reference() != null)) {
            findings.add(OracleRule.COLUMN_TYPE, name.text() + " has none");
        }
        return new Column(name, type, notNull, filled, checks);
    }

    private void generated(List<Expression> checks) {
        if (in.accept("GENERATED")) {
            if (in.accept("BY", "DEFAULT")) {
                in.accept("ON", "NULL");
            } else {
                in.expect("ALWAYS");
            }
        }
        in.expect("AS");
        if (in.accept("IDENTITY")) {
            if (in.sees("(")) {
                in.parenthesised();
            }
            return;
        }
        in.expect("(");
        checks.add(value());
        in.expect(")");
        in.accept("VIRTUAL");
    }

    /** Reads one, and tells whether it is NOT NULL. */
    private boolean columnConstraint(Token column, List<Constraint> constraints, List<Expression> checks) {
        Token name = in.accept("CONSTRAINT") ? name() : null;
        boolean notNull = false;
        if (in.accept("NOT", "NULL")) {
            notNull = true;
        } else if (in.accept("PRIMARY", "KEY")) {
            constraints.add(new Constraint(name, "PRIMARY", List.of(column), null, List.of()));
        } else if (in.accept("UNIQUE")) {
            constraints.add(new Constraint(name, "UNIQUE", List.of(column), null, List.of()));
        } else if (in.sees("REFERENCES")) {
            constraints.add(new Constraint(name, "FOREIGN", List.of(column), references(), List.of()));
        } else if (in.accept("CHECK")) {
            in.expect("(");
            Expression check = condition();
            in.expect(")");
            checks.add(check);
            constraints.add(new Constraint(name, "CHECK", List.of(), null, List.of()));
        } else if (!in.accept("NULL")) {
            throw in.unreadable("a constraint of a column");
        }
        state();
        return notNull;
    }

    private Statement alterTable() {
        in.expect("ALTER", "TABLE");
        AlterTable altered = new AlterTable(
                tableName(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        while (!in.atEnd()) {
            if (in.accept("ADD")) {
                if (!addition(altered)) {
                    return rest();
                }
            } else if (in.accept("MODIFY")) {
                if (in.sees("PARTITION") || in.sees("CONSTRAINT") || in.sees("PRIMARY")) {
                    return rest();
                }
                listed(() -> altered.modified().add(column(altered.constraints(), false)));
            } else if (in.accept("DROP", "COLUMN")) {
                altered.dropped().add(name());
                in.accept("CASCADE", "CONSTRAINTS");
            } else if (in.sees("DROP", "(")) {
                in.next();
                altered.dropped().addAll(names());
            } else if (in.accept("DROP", "CONSTRAINT") || in.accept("DROP", "PRIMARY", "KEY")) {
                if (in.peek().isName() && !in.sees("CASCADE")) {
                    altered.droppedKeys().add(name());
                }
                in.accept("CASCADE");
            } else if (in.accept("RENAME", "COLUMN")) {
                altered.dropped().add(name());
                in.expect("TO");
                altered.renamed().add(name());
            } else {
                return rest();
            }
        }
        return altered;
    }

    private boolean addition(AlterTable altered) {
        if (in.sees("PARTITION") || in.sees("SUPPLEMENTAL")) {
            return false;
        }
        listed(() -> element(altered.added(), altered.constraints()));
        return true;
    }

    /** One, or several in parentheses. */
    private void listed(Runnable one) {
        if (!in.accept("(")) {
            one.run();
            return;
        }
        do {
            one.run();
        } while (in.accept(","));
        in.expect(")");
    }

    private Statement createIndex() {
        boolean unique = in.accept("UNIQUE");
        in.accept("BITMAP");
        in.expect("INDEX");
        Token name = tableName().getLast();
        in.expect("ON");
        List<Token> table = tableName();
        tableAlias();
        in.expect("(");
        List<Expression> keys = new ArrayList<>();
        do {
            keys.add(value());
            if (!in.accept("ASC")) {
                in.accept("DESC");
            }
        } while (in.accept(","));
        in.expect(")");
        while (!in.atEnd()) {
            if (in.sees("(")) {
                in.parenthesised();
            } else if (in.seesOneOf(INDEX_WORDS) || in.peek().kind() == Token.Kind.NUMBER) {
                boolean named = in.sees("TABLESPACE");
                in.next();
                if (named) {
                    name();
                }
            } else {
                throw in.unreadable("an option of an index");
            }
        }
        return new CreateIndex(name, unique, table, keys);
    }

    private Statement createSequence() {
        Token name = tableName().getLast();
        while (!in.atEnd()) {
            if (in.accept("START", "WITH")
                    || in.accept("INCREMENT", "BY")
                    || in.accept("MAXVALUE")
                    || in.accept("MINVALUE")
                    || in.accept("CACHE")) {
                in.accept("-");
                if (in.peek().kind() != Token.Kind.NUMBER) {
                    throw in.unreadable("a number");
                }
                in.next();
            } else if (in.seesOneOf(SEQUENCE_FLAGS)) {
                in.next();
            } else {
                throw in.unreadable("an option of a sequence");
            }
        }
        return new CreateSequence(name);
    }

    private Statement createView() {
        List<Token> name = tableName();
        List<Token> columns = in.sees("(") ? names() : List.of();
        in.expect("AS");
        Query query = query();
        if (in.accept("WITH", "CHECK", "OPTION") || in.accept("WITH", "READ", "ONLY")) {
            if (in.accept("CONSTRAINT")) {
                name();
            }
        }
        return new CreateView(name, columns, query);
    }

    private Statement drop() {
        in.expect("DROP");
        if (!Set.of("TABLE", "INDEX", "VIEW", "SEQUENCE").contains(in.peek().text())) {
            return rest();
        }
        String kind = in.next().text();
        List<Token> name = tableName();
        switch (kind) {
            case "TABLE" -> {
                in.accept("CASCADE", "CONSTRAINTS");
                in.accept("PURGE");
            }
            case "VIEW" -> in.accept("CASCADE", "CONSTRAINTS");
            case "INDEX" -> {
                in.accept("ONLINE");
                in.accept("FORCE");
            }
            default -> {
                // a sequence has no options
            }
        }
        return new Drop(kind, name);
    }
}
