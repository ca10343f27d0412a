package jp.shuno.batch.sample;

/**
 * 世帯: who lives together, or a single body or person outside the ward that somebody's papers name.
 *
 * @param index place in the ward, from 0
 * @param kind what it is
 * @param lot what befell it
 * @param firstPerson place of its first person in the ward, from 0; the household head
 * @param size persons
 */
record Household(int index, Kind kind, Lot lot, int firstPerson, int size) {

    /** What a household is. Only residents owe premiums. */
    enum Kind {
        /** 住民世帯. */
        RESIDENT,
        /** 法人. */
        BODY,
        /** 市外の個人: heirs and payment agents. */
        OUTSIDER;

        private static final int BODY_EVERY = 97;
        private static final int BODY_AT = 41;
        private static final int OUTSIDER_EVERY = 61;
        private static final int OUTSIDER_AT = 23;

        static Kind of(int index) {
            if (index % BODY_EVERY == BODY_AT) {
                return BODY;
            }
            return index % OUTSIDER_EVERY == OUTSIDER_AT ? OUTSIDER : RESIDENT;
        }

        /** The nearest body up to there; there is one from household 41 on. */
        static int bodyBefore(int index) {
            return (index - BODY_AT) / BODY_EVERY * BODY_EVERY + BODY_AT;
        }

        /** The nearest outsider up to there; there is one from household 23 on. */
        static int outsiderBefore(int index) {
            return (index - OUTSIDER_AT) / OUTSIDER_EVERY * OUTSIDER_EVERY + OUTSIDER_AT;
        }
    }

    /** What befell a household; most are plain. Spread evenly, so that a small ward has some of each. */
    enum Lot {
        PLAIN(0, 0),
        FOREIGN(19, 7),
        VARIANT_NAME(31, 11),
        LONG_NAME(71, 13),
        MOVED_OUT(43, 17),
        PROTECTED(67, 29),
        HEAD_DIED(53, 32),
        PUBLIC_ASSISTANCE(79, 37),
        PAYMENT_AGENT(89, 54),
        BANKRUPT(151, 99);

        private final int every;
        private final int at;

        Lot(int every, int at) {
            this.every = every;
            this.at = at;
        }

        static Lot of(int index) {
            for (Lot lot : values()) {
                if (lot.every > 0 && index % lot.every == lot.at) {
                    return lot;
                }
            }
            return PLAIN;
        }
    }

    /** Whether its head owes a premium. */
    boolean isResident() {
        return kind == Kind.RESIDENT;
    }
}
