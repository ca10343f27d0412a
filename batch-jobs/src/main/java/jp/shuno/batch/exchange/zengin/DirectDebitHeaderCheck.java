package jp.shuno.batch.exchange.zengin;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.domain.calendar.YearlessDate;
import org.jspecify.annotations.Nullable;

/** R-024 Checks the header of a direct debit file against its profile and gives the debit date its year. */
final class DirectDebitHeaderCheck {

    /** What a header of this format begins with. */
    static final FileMark<DirectDebitHeaderField> MARK = new FileMark<>(
            DirectDebitHeaderField.LAYOUT,
            DirectDebitHeaderField.BUSINESS_TYPE,
            DirectDebitHeaderField.CODE_CLASS,
            "91",
            "預金口座振替");

    private final DirectDebitPhase phase;
    private final DirectDebitProfile profile;
    private final LocalDate arrival;

    DirectDebitHeaderCheck(DirectDebitPhase phase, DirectDebitProfile profile, LocalDate arrival) {
        this.phase = phase;
        this.profile = profile;
        this.arrival = arrival;
    }

    /** Whether the records behind this header have another layout or another charset. */
    boolean isForeign(DirectDebitLine.Header read) {
        return MARK.isForeign(read.businessType(), read.codeClass());
    }

    /** The header with its full debit date, null where there is no such day. */
    @Nullable
    DirectDebitHeader check(DirectDebitLine.Header read, Findings findings) {
        MARK.check(read.recordNo(), read.businessType(), read.codeClass(), findings);
        String expected = profile.originatorCode();
        if (expected != null && !expected.equals(read.originatorCode())) {
            String text = "委託者コードが %s です。%s が必要です。".formatted(read.originatorCode(), expected);
            findings.add(refusal(read, DirectDebitHeaderField.ORIGINATOR_CODE, text));
        }
        Optional<LocalDate> debitDate = debitDate(read.debitDate());
        if (debitDate.isEmpty()) {
            String text = "引落日 %s に当たる日が、%s を基準とする1年以内にありません。".formatted(read.debitDate(), arrival);
            findings.add(refusal(read, DirectDebitHeaderField.DEBIT_DATE, text));
            return null;
        }
        return new DirectDebitHeader(
                read.originatorCode(), read.originatorName(), debitDate.get(), read.bankCode(), read.branchCode());
    }

    private Optional<LocalDate> debitDate(String monthAndDay) {
        try {
            return phase.resolve(YearlessDate.parse(monthAndDay), arrival);
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Finding refusal(DirectDebitLine.Header read, DirectDebitHeaderField field, String text) {
        return DirectDebitHeaderField.LAYOUT.refuse(read.recordNo(), field, "R-024", text);
    }
}
