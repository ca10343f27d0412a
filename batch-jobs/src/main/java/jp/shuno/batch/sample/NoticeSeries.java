package jp.shuno.batch.sample;

/** 通知書番号の系列: the first digit of the ward's notice numbers, one for each kind of notice. */
enum NoticeSeries {
    /** 国民健康保険, this year's. */
    HEALTH(1),
    /** 介護保険. */
    CARE(2),
    /** 後期高齢者医療. */
    ELDERLY(3),
    /** 国民健康保険, last year's. */
    PAST_YEAR(4),
    /** Assessed when it was too late; never applied. */
    TOO_LATE(7),
    /** Assessed to nobody; never applied. */
    NOBODYS(8),
    /** Never assessed. */
    UNKNOWN(9);

    private final int digit;

    NoticeSeries(int digit) {
        this.digit = digit;
    }

    int digit() {
        return digit;
    }
}
