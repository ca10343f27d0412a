package jp.shuno.batch.run.intake;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * What a file's name says: {@code kind_…} or {@code kind-profile_…}. The kind is the part before the first underscore
 * or, without one, before the extension; kinds that hold a hyphen are matched first.
 */
public final class FileNames {

    /** Every kind that the outside may send, whether this version takes it or not. */
    private static final List<String> KINDS = List.of(
            "addressees",
            "assessments",
            "debit-accounts",
            "bank-directory",
            "dd-request",
            "dd-result",
            "cvs",
            "payeasy",
            "elqr",
            "card",
            "app",
            "transfer-in",
            "counter",
            "slips",
            "claims",
            "account-answers",
            "transfer-returns",
            "call-results",
            "mail-returns",
            "measures",
            "acknowledgements",
            "eligibility",
            "decisions");

    private static final List<String> LONGEST_FIRST = KINDS.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private FileNames() {}

    /** Whether the outside may send files of that kind. */
    public static boolean isKind(String kind) {
        return KINDS.contains(kind);
    }

    static ArrivedFile read(Path path) {
        String name = path.getFileName().toString();
        String head = head(name);
        for (String kind : LONGEST_FIRST) {
            if (head.equals(kind)) {
                return new ArrivedFile(path, name, kind, null);
            }
            if (head.startsWith(kind + "-") && head.length() > kind.length() + 1) {
                return new ArrivedFile(path, name, kind, head.substring(kind.length() + 1));
            }
        }
        return new ArrivedFile(path, name, head, null);
    }

    private static String head(String name) {
        int underscore = name.indexOf('_');
        if (underscore >= 0) {
            return name.substring(0, underscore);
        }
        int dot = name.indexOf('.');
        return dot >= 0 ? name.substring(0, dot) : name;
    }
}
