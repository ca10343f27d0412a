package jp.shuno.batch.exchange.zengin;

import java.time.LocalDate;

/**
 * 振込入金通知 ヘッダー・レコード: which days of which account the advice covers.
 *
 * @param createdOn 作成日
 * @param from 勘定日(自): first account date that the advice covers
 * @param to 勘定日(至): last one
 * @param account 入金口座
 */
public record TransferInHeader(LocalDate createdOn, LocalDate from, LocalDate to, TransferInAccount account) {}
