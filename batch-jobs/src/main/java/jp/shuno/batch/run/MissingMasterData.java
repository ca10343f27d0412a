package jp.shuno.batch.run;

import java.util.Optional;
import jp.shuno.domain.calendar.UncoveredYearException;
import jp.shuno.domain.latecharge.MissingRateException;
import jp.shuno.domain.refund.MissingInterestRateException;

/** A rule asked a table under {@code master/} for a year that it does not have; only the municipality can add it. */
public final class MissingMasterData {

    private MissingMasterData() {}

    /** What the operator has to add, empty where the failure has another reason. */
    public static Optional<OperatorException> explained(Throwable failure) {
        return switch (failure) {
            case UncoveredYearException holidays ->
                Optional.of(OperatorMessage.YEAR_WITHOUT_HOLIDAYS.causedBy(failure, holidays.year()));
            case MissingRateException rates ->
                Optional.of(OperatorMessage.YEAR_WITHOUT_RATES.causedBy(failure, rates.year()));
            case MissingInterestRateException rates ->
                Optional.of(OperatorMessage.YEAR_WITHOUT_INTEREST_RATE.causedBy(failure, rates.year()));
            default -> Optional.empty();
        };
    }
}
