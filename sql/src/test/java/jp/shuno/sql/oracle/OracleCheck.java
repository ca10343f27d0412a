package jp.shuno.sql.oracle;

import java.util.List;
import jp.shuno.sql.oracle.SqlTree.AlterTable;
import jp.shuno.sql.oracle.SqlTree.CreateIndex;
import jp.shuno.sql.oracle.SqlTree.CreateSequence;
import jp.shuno.sql.oracle.SqlTree.CreateTable;
import jp.shuno.sql.oracle.SqlTree.CreateView;
import jp.shuno.sql.oracle.SqlTree.Delete;
import jp.shuno.sql.oracle.SqlTree.Drop;
import jp.shuno.sql.oracle.SqlTree.Insert;
import jp.shuno.sql.oracle.SqlTree.Merge;
import jp.shuno.sql.oracle.SqlTree.Other;
import jp.shuno.sql.oracle.SqlTree.Select;
import jp.shuno.sql.oracle.SqlTree.Statement;
import jp.shuno.sql.oracle.SqlTree.Update;

/** The whole check of one statement: the grammar first, then the rules. */
final class OracleCheck {

    private final Schema schema;

    /**
     * @param schema the tables that the statements find
     */
    OracleCheck(Schema schema) {
        this.schema = schema;
    }

    /** What grammar and rules find in a statement, which has no semicolon at its end. */
    Findings check(String sql) {
        Findings findings = new Findings();
        OracleGrammar.refusals(sql).forEach(refusal -> findings.add(OracleRule.GRAMMAR, refusal));
        rules(sql, findings);
        return findings;
    }

    /** What the rules alone find. */
    Findings rules(String sql) {
        Findings findings = new Findings();
        rules(sql, findings);
        return findings;
    }

    private void rules(String sql, Findings findings) {
        List<Token> tokens = Token.of(sql);
        WordCheck.check(tokens, findings);
        Statement statement = StatementReader.read(tokens, findings);
        DdlCheck definitions = new DdlCheck(schema, findings);
        DmlCheck changes = new DmlCheck(schema, findings);
        switch (statement) {
            case Select select -> new SemanticCheck(schema, findings).query(select.query(), null, true);
            case Insert insert -> changes.insert(insert);
            case Update update -> changes.update(update);
            case Delete delete -> changes.delete(delete);
            case Merge merge -> changes.merge(merge);
            case CreateTable created -> definitions.createTable(created);
            case AlterTable altered -> definitions.alterTable(altered);
            case CreateIndex index -> definitions.createIndex(index);
            case CreateView view -> definitions.createView(view);
            case CreateSequence sequence -> definitions.createSequence(sequence);
            case Drop drop -> definitions.drop(drop);
            case Other other -> {
                // what only the grammar reads
            }
        }
    }

    /** Takes over what a statement of data definition does, for the statements that follow. */
    void apply(String sql) {
        schema.apply(StatementReader.read(Token.of(sql), new Findings()));
    }
}
