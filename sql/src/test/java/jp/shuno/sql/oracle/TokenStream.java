package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A place in a statement that moves from left to right. */
final class TokenStream {

    /** The statement cannot be read on as Oracle SQL. */
    static final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }

    private final List<Token> tokens;
    private int at;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /** Whether these words and symbols come next. */
    boolean sees(String... words) {
        for (int ahead = 0; ahead < words.length; ahead++) {
            if (!peek(ahead).is(words[ahead])) {
                return false;
            }
        }
        return true;
    }

    boolean seesOneOf(Set<String> words) {
        return (peek().kind() == Token.Kind.WORD || peek().kind() == Token.Kind.SYMBOL)
                && words.contains(peek().text());
    }

    /** Steps over these words and symbols if they come next. */
    boolean accept(String... words) {
        if (!sees(words)) {
            return false;
        }
        at += words.length;
        return true;
    }

    void expect(String... words) {
        for (String word : words) {
            if (!accept(word)) {
                throw unreadable(word);
            }
        }
    }

    Token name() {
        if (!peek().isName()) {
            throw unreadable("a name");
        }
        return next();
    }

    UnreadableException unreadable(String expected) {
        return new UnreadableException(
                "line " + peek().line() + ": " + expected + " expected, " + peek().text() + " found");
    }

    /** Steps over an opening parenthesis and all that belongs to it, and gives what is between. */
    List<Token> parenthesised() {
        expect("(");
        List<Token> inner = new ArrayList<>();
        int depth = 1;
        while (true) {
            if (atEnd()) {
                throw unreadable(")");
            }
            Token token = next();
            if (token.is("(")) {
                depth++;
            } else if (token.is(")")) {
                depth--;
            }
            if (depth == 0) {
                return inner;
            }
            inner.add(token);
        }
    }
}
