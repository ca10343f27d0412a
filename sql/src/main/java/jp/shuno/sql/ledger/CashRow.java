package jp.shuno.sql.ledger;

import java.time.LocalDate;
import jp.shuno.domain.receipt.Channel;

/**
 * Cash of one day and channel.
 *
 * @param bookingDate day on which it is booked
 * @param channel 収納種別
 * @param yen what came in less what went back
 */
public record CashRow(LocalDate bookingDate, Channel channel, long yen) {}
