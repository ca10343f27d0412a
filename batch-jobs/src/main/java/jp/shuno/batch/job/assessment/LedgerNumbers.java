package jp.shuno.batch.job.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.InvalidNumberException;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the check digits of a delivered row. A row with a wrong one is not taken; it becomes an exception, and the
 * rest of its file is taken.
 */
final class LedgerNumbers {

    private final StoredFile file;
    private final List<ExceptionItem> exceptions = new ArrayList<>();

    LedgerNumbers(StoredFile file) {
        this.file = file;
    }

    /**
     * Whether all numbers of a row are right; otherwise the exception is noted.
     *
     * @param recordNo data record
     * @param numbers what must be right
     */
    boolean accepts(int recordNo, Checked... numbers) {
        for (Checked number : numbers) {
            try {
                if (number.digits() != null) {
                    number.type().apply(number.digits());
                }
            } catch (InvalidNumberException wrong) {
                note(recordNo, number.name());
                return false;
            }
        }
        return true;
    }

    /** The exceptions noted so far. */
    List<ExceptionItem> exceptions() {
        return exceptions;
    }

    private void note(int recordNo, String name) {
        exceptions.add(new ExceptionItem(
                ExceptionItem.id(ExceptionKind.CHECK_DIGIT, file.sha256(), recordNo, name),
                ExceptionKind.CHECK_DIGIT,
                file.businessDate(),
                file.sha256(),
                file.name(),
                recordNo,
                null,
                name,
                Yen.ZERO,
                name + " の検査数字が合わないため、この行を取り込んでいません",
                List.of()));
    }

    /**
     * A number of a row.
     *
     * @param name its column
     * @param digits its digits, null where the column is empty
     * @param type constructor that refuses a wrong number
     */
    record Checked(String name, @Nullable String digits, Function<String, ?> type) {}
}
