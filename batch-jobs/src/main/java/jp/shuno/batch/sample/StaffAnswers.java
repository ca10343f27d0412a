package jp.shuno.batch.sample;

import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVRecord;

/**
 * 職員: answers the exceptions and the closed gate of a day. About half of what is open is answered each day, so that
 * everything is in the end. What moves money is decided by two persons; on every third day the first such decision is
 * written twice by the same person, which is not enough, and so is decided rightly on a later day. One decision of
 * each day names an exception that there is not.
 */
final class StaffAnswers {

    private static final String[] STAFF = {"S0101", "S0102", "S0103", "S0104", "S0105"};
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final String NOBODYS_ID = "E000000000000000";
    private static final int CARELESS_EVERY_DAYS = 3;
    private static final int ANSWERED_OF_A_HUNDRED = 50;
    private static final int APPROVED_OF_A_HUNDRED = 70;

    private final AnswerRequest request;
    private final Chance chance;
    private final List<Decision> decisions = new ArrayList<>();
    private boolean careful;

    StaffAnswers(AnswerRequest request) {
        this.request = request;
        this.chance = new Chance(request.seed());
        this.careful = request.businessDate().toEpochDay() % CARELESS_EVERY_DAYS != 0;
    }

    /** What staff write on a day, in the order of the list; empty when there is nothing to answer. */
    List<Decision> decisions() throws IOException {
        for (CSVRecord exception : rows("exceptions.csv")) {
            SplittableRandom random = about(exception.get("exception_id"));
            if (random.nextInt(100) < ANSWERED_OF_A_HUNDRED) {
                answer(exception, random);
            }
        }
        for (String plan : closedGates()) {
            SplittableRandom random = about(plan);
            if (random.nextInt(100) < APPROVED_OF_A_HUNDRED) {
                byTwo(decision(plan, "APPROVE", "", "送付元に確認済み", random), random);
            }
        }
        for (String plan : plans()) {
            SplittableRandom random = about(plan);
            if (random.nextInt(100) < APPROVED_OF_A_HUNDRED) {
                decisions.add(decision(plan, "APPROVE", "", "内容を確認", random));
            }
        }
        if (!decisions.isEmpty()) {
            decisions.add(decision(NOBODYS_ID, "REJECT", "", "番号の写し間違い", about(NOBODYS_ID)));
        }
        return decisions;
    }

    private void answer(CSVRecord exception, SplittableRandom random) {
        String id = exception.get("exception_id");
        String candidates = exception.get("候補");
        String candidate = candidates.split("[ 、;\n]", 2)[0];
        boolean nothing = exception.get("金額").equals("0");
        switch (exception.get("kind")) {
            case "E01", "E02", "E12", "FUTURE_PAYMENT_DATE", "REVERSED_MONEY" -> {
                if (nothing) {
                    decisions.add(decision(id, "REJECT", "", "金額なし", random));
                } else if (!candidate.isEmpty()) {
                    money(decision(id, "POST_TO", candidate, "納付者に確認済み", random), random);
                } else if (random.nextInt(3) > 0) {
                    money(decision(id, "REFUND_TO_SENDER", "", "該当する調定なし", random), random);
                } else {
                    decisions.add(decision(id, "SUSPEND", "", "送付元に照会中", random));
                }
            }
            case "PROPOSAL" -> {
                if (random.nextInt(3) > 0 && !candidate.isEmpty()) {
                    money(decision(id, "REALLOCATE", candidate, "納付者の申出", random), random);
                } else {
                    decisions.add(decision(id, "REJECT", "", "予納の意思を確認", random));
                }
            }
            case "E09" -> {
                if (random.nextInt(3) == 0) {
                    money(decision(id, "REVERSE", "", "収納代行会社が取消を確認", random), random);
                } else {
                    decisions.add(decision(id, "REJECT", "", "入金を確認", random));
                }
            }
            case "SECOND_PERSON" -> decisions.add(decision(id, "ACCEPT", "", "請求書と照合", random));
            case "NEAR_MATCH" -> byTwo(decision(id, "ACCEPT", "", "本人の口座と確認", random), random);
            default ->
                decisions.add(
                        random.nextInt(4) == 0
                                ? decision(id, "SUSPEND", "", "送付元に照会中", random)
                                : decision(id, "REJECT", "", "確認済み", random));
        }
    }

    /** Two different persons; the first time of a careless day one person thinks that to write it twice is enough. */
    private void money(Decision first, SplittableRandom random) {
        if (careful) {
            byTwo(first, random);
        } else {
            careful = true;
            decisions.add(first);
            decisions.add(first.by(first.decidedBy()));
        }
    }

    private void byTwo(Decision first, SplittableRandom random) {
        String second = Chance.oneOf(STAFF, random);
        decisions.add(first);
        decisions.add(first.by(second.equals(first.decidedBy()) ? "S0201" : second));
    }

    private Decision decision(String target, String action, String value, String reason, SplittableRandom random) {
        return new Decision(
                target,
                action,
                value,
                reason,
                Chance.oneOf(STAFF, random),
                request.answerDay().atTime(MORNING.plusMinutes(random.nextInt(120))));
    }

    private Set<String> closedGates() throws IOException {
        Set<String> plans = new LinkedHashSet<>();
        for (CSVRecord missing : rows("gate.csv")) {
            if (!missing.get("計画番号").isEmpty()) {
                plans.add(missing.get("計画番号"));
            }
        }
        return plans;
    }

    /** Plans of refunds and of transfers that wait for a second person. */
    private Set<String> plans() throws IOException {
        Set<String> plans = new LinkedHashSet<>();
        for (String report : new String[] {"refund-plan.csv", "transfer-plan.csv"}) {
            for (CSVRecord item : rows(report)) {
                plans.add(item.get("計画番号"));
            }
        }
        return plans;
    }

    private SplittableRandom about(String id) {
        return chance.about("answer of " + request.businessDate(), id.hashCode());
    }

    private List<CSVRecord> rows(String report) throws IOException {
        return PublishedTables.rows(request.reports().resolve(report));
    }
}
