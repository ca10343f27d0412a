package jp.shuno.batch.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a document that tests compare with the program. */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("^(#{1,6}) (.+)$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BLOCK = Pattern.compile("^```.*?^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern NUMBERED = Pattern.compile("^\\d+\\. `([^`]+)`.*");

    private Markdown() {}

    /** The text below each heading up to the next heading of any level; code blocks hold no headings. */
    static Map<String, String> sections(String document) {
        Map<String, String> sections = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder();
        String title = "";
        boolean code = false;
        for (String line : document.lines().toList()) {
            code ^= line.startsWith("```");
            Matcher heading = HEADING.matcher(line);
            if (!code && heading.matches()) {
                sections.put(title, body.toString());
                title = heading.group(2);
                body.setLength(0);
            } else {
                body.append(line).append('\n');
            }
        }
        sections.put(title, body.toString());
        return sections;
    }

    /** The section whose heading matches. */
    static Optional<String> section(String document, String heading) {
        return sections(document).entrySet().stream()
                .filter(section -> section.getKey().matches(heading))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The rows of all tables in a text, without header and rule, each as its cells. */
    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        boolean inBody = false;
        for (String line : text.lines().toList()) {
            if (!line.startsWith("|")) {
                inBody = false;
            } else if (line.matches("[|:\\- ]+")) {
                inBody = true;
            } else if (inBody) {
                rows.add(
                        Arrays.stream(line.substring(1).replace("\\|", "\u0000").split("\\|"))
                                .map(cell -> cell.replace('\u0000', '|').strip())
                                .toList());
            }
        }
        return rows;
    }

    /** What stands in code spans; code blocks hold none. */
    static List<String> code(String text) {
        return CODE.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The names that a numbered list gives, each item beginning with one. */
    static List<String> numberedNames(String text) {
        return text.lines()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .toList();
    }

    /** The targets of links, without places within a document. */
    static List<String> links(String text) {
        return LINK.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1).replaceAll("#.*", ""))
                .filter(target -> !target.isEmpty() && !target.matches("[a-z]+:.*"))
                .toList();
    }
}
