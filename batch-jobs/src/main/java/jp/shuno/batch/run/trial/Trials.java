package jp.shuno.batch.run.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.latecharge.LateChargeRates;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.refund.RefundInterestPolicy;
import jp.shuno.domain.refund.RefundInterestRates;

/** The kinds of trial calculation. */
public final class Trials {

    /** What the interfaces name and this version cannot do yet. */
    private static final List<String> ANNOUNCED = List.of("prescription");

    private final Map<String, Trial> trials = new LinkedHashMap<>();

    /**
     * The trials of a municipality.
     *
     * @param municipal its calendar
     * @param ordinance on late charge
     * @param rates of late charge
     * @param interestPolicy how refund interest is reckoned
     * @param interestRates of refund interest
     */
    public Trials(
            BusinessCalendar municipal,
            LateChargeTerms ordinance,
            LateChargeRates rates,
            RefundInterestPolicy interestPolicy,
            RefundInterestRates interestRates) {
        trials.put("late-charge", new LateChargeTrial(ordinance, rates));
        trials.put("refund-interest", new RefundInterestTrial(interestPolicy, interestRates));
        trials.put("due-dates", new DueDatesTrial(municipal));
        trials.put("kana", new KanaTrial());
        trials.put("account-match", new AccountMatchTrial());
        trials.put("check-digit", new CheckDigitTrial());
        trials.put("yucho", new YuchoTrial());
    }

    /** Their names. */
    public List<String> kinds() {
        return List.copyOf(trials.keySet());
    }

    /**
     * The trial of that name.
     *
     * @throws OperatorException with code 50 where this version has none
     */
    Trial of(String kind) {
        Trial trial = trials.get(kind);
        if (trial == null) {
            OperatorMessage message =
                    ANNOUNCED.contains(kind) ? OperatorMessage.TRIAL_ANNOUNCED : OperatorMessage.TRIAL_UNKNOWN;
            throw message.exception(kind, String.join("、", trials.keySet()));
        }
        return trial;
    }
}
