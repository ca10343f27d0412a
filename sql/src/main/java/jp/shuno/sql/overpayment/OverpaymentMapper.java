package jp.shuno.sql.overpayment;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 過誤納情報: table {@code overpayment}, written with {@link OverpaymentWrites}. */
public interface OverpaymentMapper {

    /** Overpayments of which something remains, by obligor and identifier. */
    List<OverpaymentRow> selectOpen();

    /**
     * Everything that was ever too much on terms of some obligors.
     *
     * @param obligorNumbers 1 to 1000 numbers (an Oracle list takes no more)
     */
    List<OverpaymentRow> selectOfObligors(@Param("obligorNumbers") List<String> obligorNumbers);

    /**
     * Obligors whose overpayments have to be looked at: those with an overpaid term, with an overpayment of which
     * something remained, or with a planned appropriation.
     */
    List<String> selectObligorsToPlan();

    /** What is left of all overpayments, and what is planned. */
    OverpaymentTotals selectTotals();

    /** terms whose overpayments do not add up to what is overpaid on them, the first ten. */
    List<String> violateRemainders();

    /** What was ever too much on terms of a person, and what elsewhere was appropriated, or planned, to them. */
    List<OverpaymentRow> selectAround(@Param("obligorNo") String obligorNo);
}
