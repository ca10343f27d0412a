package jp.shuno.domain.latecharge;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;

/**
 * Principal of a term that was paid on a day.
 *
 * @param on 領収日
 * @param amount yen of principal
 */
public record PrincipalPayment(LocalDate on, Yen amount) {}
