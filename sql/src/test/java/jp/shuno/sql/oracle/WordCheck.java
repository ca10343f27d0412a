package jp.shuno.sql.oracle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the tokens of a statement, whatever they say together. */
final class WordCheck {

    static final int LONGEST_NAME = 30;

    private static final int LONGEST_STRING = 4000;
    private static final int BEGINNING = 6;
    private static final Set<String> SYMBOLS =
            Set.of("(", ")", ",", ".", "*", "/", "+", "-", "=", "<", ">", "<>", "!=", "^=", "<=", ">=", "||", "@");
    private static final Set<String> PROCEDURAL = Set.of(":=", "=>", ";", "..", "%");
    private static final Set<String> NO_OPERATORS =
            Set.of("::", "<=>", "&&", "->", "->>", "==", "~", "~~", "!~", "<<", ">>", "%", "!", "&", "^", "|", "#");

    private WordCheck() {}

    static void check(List<Token> tokens, Findings findings) {
        String beginning = tokens.stream().limit(BEGINNING).map(Token::text).collect(Collectors.joining(" "));
        if (Vocabulary.STATEMENTS.stream()
                .noneMatch(kind -> kind.matcher(beginning).lookingAt())) {
            findings.add(OracleRule.STATEMENT, beginning);
        }
        boolean procedural =
                beginning.matches("(BEGIN|DECLARE|CREATE .*\\b(FUNCTION|PROCEDURE|PACKAGE|TRIGGER|TYPE)\\b).*");
        for (Token token : tokens) {
            switch (token.kind()) {
                case WORD -> word(token, findings);
                case QUOTED -> length(token, findings);
                case STRING -> {
                    if (token.text().getBytes(StandardCharsets.UTF_8).length > LONGEST_STRING) {
                        findings.add(OracleRule.LITERAL, "a string of more than 4,000 bytes");
                    }
                }
                case SYMBOL -> symbol(token, procedural, findings);
                case BIND -> {
                    if (beginning.matches("(CREATE|ALTER|DROP|TRUNCATE|COMMENT|GRANT|REVOKE) .*")) {
                        findings.add(OracleRule.BIND_IN_DDL, token.text());
                    }
                }
                case NUMBER, END -> {
                    // any number is one
                }
            }
        }
    }

    private static void word(Token token, Findings findings) {
        if (token.is("TRUE") || token.is("FALSE")) {
            findings.add(OracleRule.TRUE_FALSE, token.text());
        }
        if (!Character.isLetter(token.text().codePointAt(0))) {
            findings.add(OracleRule.IDENTIFIER, token.text() + " begins with no letter");
        }
        length(token, findings);
    }

    private static void length(Token token, Findings findings) {
        if (token.text().length() > LONGEST_NAME) {
            findings.add(OracleRule.IDENTIFIER, token.text() + " is longer than " + LONGEST_NAME);
        }
    }

    private static void symbol(Token token, boolean procedural, Findings findings) {
        if (SYMBOLS.contains(token.text()) || procedural && PROCEDURAL.contains(token.text())) {
            return;
        }
        findings.add(NO_OPERATORS.contains(token.text()) ? OracleRule.OPERATOR : OracleRule.CHARACTER, token.text());
    }
}
