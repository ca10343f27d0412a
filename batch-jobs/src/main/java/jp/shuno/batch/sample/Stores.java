package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.SplittableRandom;
import jp.shuno.domain.calendar.BusinessCalendar;

/** 架空のコンビニ: three chains under codes that no chain has. */
final class Stores {

    /** The chain whose data sometimes come in a file of their own. */
    static final String SMALL_CHAIN = "990030";

    static final String BIG_CHAIN = "990010";
    static final String SECOND_CHAIN = "990020";

    private static final int TRANSFER_BANK_DAYS = 3;

    private Stores() {}

    static String chain(SplittableRandom random) {
        int percent = random.nextInt(100);
        return percent < 50 ? BIG_CHAIN : percent < 85 ? SECOND_CHAIN : SMALL_CHAIN;
    }

    static String store(SplittableRandom random) {
        return "00" + (10_000 + random.nextInt(400));
    }

    /** 振込予定日: some bank days after the confirmed data. */
    static LocalDate transferDate(LocalDate confirmedOn, BusinessCalendar bank) {
        return bank.plusBusinessDays(confirmedOn, TRANSFER_BANK_DAYS);
    }
}
