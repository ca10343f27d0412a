package jp.shuno.sql.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One lexical unit of Oracle SQL; comments are left out.
 *
 * @param text as written; a word in upper case, a quoted name and a string without their quotes
 */
record Token(Kind kind, String text, int line) {

    /** SQL Language Reference, Basic Elements of Oracle SQL. */
    enum Kind {
        WORD,
        QUOTED,
        STRING,
        NUMBER,
        BIND,
        SYMBOL,
        END
    }

    private static final Pattern UNIT = Pattern.compile("""
            (?<space>\\s+|--[^\\n]*|/\\*.*?\\*/)\
            |(?<string>[nN]?'[^']*+(?:''[^']*+)*+'|[nN]?[qQ]'\\[.*?]'\
            |[nN]?[qQ]'\\{.*?}'|[nN]?[qQ]'<.*?>'|[nN]?[qQ]'\\(.*?\\)')\
            |(?<quoted>"[^"]*")\
            |(?<number>(?:\\d+(?:\\.(?!\\.)\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?[fFdD]?(?![\\p{L}_$#]))\
            |(?<bind>\\?|:\\w+)\
            |(?<word>[\\p{L}\\p{N}_$#]+)\
            |(?<symbol>\\|\\||<=>|<>|!=|\\^=|<=|>=|:=|=>|::|\\.\\.|&&|->>|->|==|~~|!~|<<|>>|.)""", Pattern.DOTALL);

    static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher units = UNIT.matcher(sql);
        int line = 1;
        while (units.find()) {
            String text = units.group();
            if (units.group("string") != null) {
                tokens.add(new Token(
                        Kind.STRING,
                        text.substring(text.indexOf('\'') + 1, text.length() - 1)
                                .replace("''", "'"),
                        line));
            } else if (units.group("quoted") != null) {
                tokens.add(new Token(Kind.QUOTED, text.substring(1, text.length() - 1), line));
            } else if (units.group("space") == null) {
                tokens.add(new Token(kind(units), text.toUpperCase(Locale.ROOT), line));
            }
            line += (int) text.chars().filter(character -> character == '\n').count();
        }
        tokens.add(new Token(Kind.END, "end of statement", line));
        return tokens;
    }

    private static Kind kind(Matcher units) {
        if (units.group("number") != null) {
            return Kind.NUMBER;
        }
        if (units.group("bind") != null) {
            return Kind.BIND;
        }
        return units.group("word") != null ? Kind.WORD : Kind.SYMBOL;
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** Whether this is the word or the symbol. */
    boolean is(String wordOrSymbol) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(wordOrSymbol);
    }
}
