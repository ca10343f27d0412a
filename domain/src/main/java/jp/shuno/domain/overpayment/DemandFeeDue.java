package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;

/**
 * 督促手数料 of a term.
 *
 * @param unpaid yen, less what is already planned for it
 * @param issuedOn issue date of the demand
 */
public record DemandFeeDue(Yen unpaid, LocalDate issuedOn) {}
