package jp.shuno.batch.job.receivingaccount;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.AccountAnswerRow;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code account-answers}: what the information-sharing network answered, keyed by staff. */
@Component
class AccountAnswersKind implements InboundKind<CsvHeader, AccountAnswerRow> {

    static final String KIND = "account-answers";

    private final AnswerIntake intake;

    AccountAnswersKind(AnswerIntake intake) {
        this.intake = intake;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobId job() {
        return JobId.MATCH_ACCOUNTS;
    }

    @Override
    public int rank() {
        return 120;
    }

    @Override
    public InboundFormat<CsvHeader, AccountAnswerRow> format(@Nullable String profile, LocalDate businessDate) {
        return CsvFormats.accountAnswers();
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<AccountAnswerRow> rows) {
        rows.forEach(row -> intake.take(file, row));
    }
}
