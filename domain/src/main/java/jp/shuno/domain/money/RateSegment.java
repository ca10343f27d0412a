package jp.shuno.domain.money;

import java.time.LocalDate;

/**
 * Days with the same base and rate, of late charge (then with the same exemption as well) or of refund interest.
 *
 * @param from first day
 * @param to last day
 * @param days number of days, both inclusive
 * @param rate rate of these days
 * @param base amount that bears it, cut to 1,000 yen
 * @param yen what these days bear, fractions of a yen dropped
 */
public record RateSegment(LocalDate from, LocalDate to, int days, Rate rate, Yen base, Yen yen) {}
