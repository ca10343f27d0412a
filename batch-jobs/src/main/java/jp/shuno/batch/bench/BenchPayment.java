package jp.shuno.batch.bench;

/**
 * What one receipt of a block is.
 *
 * @param kind how it meets its term
 * @param household who pays, within the block
 * @param nth 0 for the household's first payment, 1 for its second
 */
record BenchPayment(Kind kind, int household, int nth) {

    /** How a payment meets its term. */
    enum Kind {
        EXACT,
        TWICE,
        TOO_MUCH,
        TOO_LITTLE,
        IN_TWO_PARTS,
        UNKNOWN,
        WRONG_DIGIT
    }

    private static final int EXACT_TO = 186;
    private static final int TWICE_TO = 190;
    private static final int TOO_MUCH_TO = 192;
    private static final int TOO_LITTLE_TO = 195;
    private static final int IN_TWO_PARTS_TO = 197;
    private static final int UNKNOWN_TO = 199;

    /** Payers from here on bring each two payments. */
    private static final int TWICE_PAYERS_FROM = 186;

    private static final int TOO_MUCH_PAYERS_FROM = 188;
    private static final int TOO_LITTLE_PAYERS_FROM = 190;
    private static final int IN_TWO_PARTS_PAYER = 193;
    private static final int UNKNOWN_FROM = 194;

    /** The payment in a slot of a block. */
    static BenchPayment of(int slot) {
        if (slot < EXACT_TO) {
            return new BenchPayment(Kind.EXACT, slot, 0);
        }
        if (slot < TWICE_TO) {
            int nth = slot - EXACT_TO;
            return new BenchPayment(Kind.TWICE, TWICE_PAYERS_FROM + nth / 2, nth % 2);
        }
        if (slot < TOO_MUCH_TO) {
            return new BenchPayment(Kind.TOO_MUCH, TOO_MUCH_PAYERS_FROM + slot - TWICE_TO, 0);
        }
        if (slot < TOO_LITTLE_TO) {
            return new BenchPayment(Kind.TOO_LITTLE, TOO_LITTLE_PAYERS_FROM + slot - TOO_MUCH_TO, 0);
        }
        if (slot < IN_TWO_PARTS_TO) {
            return new BenchPayment(Kind.IN_TWO_PARTS, IN_TWO_PARTS_PAYER, slot - TOO_LITTLE_TO);
        }
        int unplaced = UNKNOWN_FROM + slot - IN_TWO_PARTS_TO;
        return new BenchPayment(slot < UNKNOWN_TO ? Kind.UNKNOWN : Kind.WRONG_DIGIT, unplaced, 0);
    }
}
