package jp.shuno.domain.calendar;

/** Who is closed on a holiday. */
public enum HolidayScope {
    /** The municipality's offices only. */
    MUNICIPAL,
    /** Banks only. */
    BANK,
    /** Both, as on national holidays. */
    BOTH
}
