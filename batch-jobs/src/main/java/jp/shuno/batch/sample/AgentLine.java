package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/** 収納データの1行 as one of the agents writes it. */
sealed interface AgentLine permits StoreCsvLine, PayEasyLine, ElQrLine, CardAndAppLine {

    /** What its columns hold. */
    List<@Nullable String> cells();

    /** 収納額 with everything in it. */
    Yen amount();

    /** うち延滞金; most channels do not tell. */
    default Yen lateCharge() {
        return Yen.ZERO;
    }

    /** {@code yyyymmdd}, and zero or nothing for no day. */
    static String compact(@Nullable LocalDate date, String none) {
        return date == null ? none : date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
