package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementLexer;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser;
import org.jspecify.annotations.Nullable;

/** The Oracle grammar of Apache ShardingSphere. */
final class OracleGrammar {

    /** Words that the grammar keeps for itself and Oracle does not: quoted, they are names to both. */
    private static final Pattern NAMES_TO_ORACLE = Pattern.compile("\\b(digest)\\b", Pattern.CASE_INSENSITIVE);

    private OracleGrammar() {}

    /** Why the grammar refuses a statement, empty if it takes it. */
    static List<String> refusals(String sql) {
        List<String> refusals = new ArrayList<>();
        BaseErrorListener listener = new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> recognizer,
                    @Nullable Object symbol,
                    int line,
                    int position,
                    String message,
                    @Nullable RecognitionException cause) {
                refusals.add("line " + line + ":" + position + " " + message.replaceAll("(?s) expecting .*", ""));
            }
        };
        OracleStatementLexer lexer = new OracleStatementLexer(
                CharStreams.fromString(NAMES_TO_ORACLE.matcher(sql).replaceAll("\"$1\"")));
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        OracleStatementParser parser = new OracleStatementParser(tokens);
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            parser.execute();
        } catch (ParseCancellationException unsure) {
            // The quick prediction refuses some correct statements; the full one decides.
            tokens.seek(0);
            parser.reset();
            parser.getInterpreter().setPredictionMode(PredictionMode.LL);
            parser.setErrorHandler(new DefaultErrorStrategy());
            parser.addErrorListener(listener);
            parser.execute();
        }
        return refusals;
    }
}
