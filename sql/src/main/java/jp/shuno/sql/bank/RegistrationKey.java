package jp.shuno.sql.bank;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;

/**
 * What identifies a registered account.
 *
 * @param obligorNo 納付義務者番号
 * @param levy 税目
 * @param fromDate first day
 */
public record RegistrationKey(String obligorNo, LevyType levy, LocalDate fromDate) {}
