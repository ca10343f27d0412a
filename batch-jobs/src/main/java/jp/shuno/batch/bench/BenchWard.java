package jp.shuno.batch.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.receipt.StoreBarcode;

/**
 * 架空の区: as many households as receipts, three terms each, and what they pay at stores. Everything follows from size
 * and seed. Of each 200 receipts 186 pay their term exactly, 4 pay two terms twice, 2 pay too much, 3 too little, 2 pay
 * one term in two parts, 2 name a notice that does not exist and 1 has a wrong check digit.
 */
public final class BenchWard {

    /** Receipts that hold the mix once; the size of a ward is a multiple. */
    public static final int BLOCK = 200;

    static final LocalDate BUSINESS_DATE = LocalDate.of(2026, 6, 26);
    static final String MAKER = "912345";

    private static final LocalDate FIRST_PAID_ON = LocalDate.of(2026, 6, 22);
    private static final LocalDate ACCOUNTED_ON = LocalDate.of(2026, 6, 25);
    private static final LocalDate TRANSFERRED_ON = LocalDate.of(2026, 6, 30);
    private static final int PAYMENT_DAYS = 3;
    private static final int STORES = 400;
    private static final String[] CHAINS = {"990010", "990010", "990010", "990020", "990020", "990030"};
    private static final long LEAST_ANNUAL = 12_000;
    private static final int ANNUAL_SPAN = 480_000;
    private static final int LAST_DIGIT = 43;

    private final int receipts;
    private final long seed;
    private final BenchShuffle shuffle;

    /**
     * @param receipts payments of the day, a multiple of {@link #BLOCK}
     * @param seed of everything that varies
     */
    public BenchWard(int receipts, long seed) {
        if (receipts < BLOCK || receipts % BLOCK != 0) {
            throw new IllegalArgumentException("the number of receipts is a multiple of " + BLOCK);
        }
        this.receipts = receipts;
        this.seed = seed;
        this.shuffle = new BenchShuffle(receipts);
    }

    int receipts() {
        return receipts;
    }

    int households() {
        return receipts;
    }

    int terms() {
        return households() * BenchHousehold.TERMS;
    }

    BenchHousehold household(int index) {
        return new BenchHousehold(index, LEAST_ANNUAL + random(index).nextInt(ANNUAL_SPAN));
    }

    /** The payments in the order of the file, which is not the order of the households. */
    Iterable<ConvenienceStoreRecord> payments() {
        return () -> payment(IntStream.rangeClosed(1, receipts).iterator());
    }

    private Iterator<ConvenienceStoreRecord> payment(Iterator<Integer> recordNumbers) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return recordNumbers.hasNext();
            }

            @Override
            public ConvenienceStoreRecord next() {
                return payment(recordNumbers.next());
            }
        };
    }

    /** One record of the file. */
    ConvenienceStoreRecord payment(int recordNo) {
        int slot = shuffle.place(recordNo - 1);
        int block = slot / BLOCK;
        BenchPayment payment = BenchPayment.of(slot % BLOCK);
        SplittableRandom random = random(-1 - slot);
        StoreBarcode barcode = barcode(block, payment, random);
        return new ConvenienceStoreRecord(
                recordNo,
                ReceiptKind.CONFIRMED,
                FIRST_PAID_ON.plusDays(random.nextInt(PAYMENT_DAYS)),
                LocalTime.ofSecondOfDay(60L * (1 + random.nextInt(24 * 60 - 1))),
                barcode,
                "00" + (10_000 + random.nextInt(STORES)),
                CHAINS[random.nextInt(CHAINS.length)],
                TRANSFERRED_ON,
                ACCOUNTED_ON);
    }

    private StoreBarcode barcode(int block, BenchPayment payment, SplittableRandom random) {
        int index = block * BLOCK + payment.household();
        BenchHousehold payer = household(index);
        long first = payer.principal(1);
        long amount = switch (payment.kind()) {
            case EXACT, TWICE, WRONG_DIGIT, UNKNOWN -> first;
            case TOO_MUCH -> first + 1_000 + random.nextInt(4_000);
            case TOO_LITTLE -> first / 2;
            case IN_TWO_PARTS -> payment.nth() == 0 ? first / 2 : first - first / 2;
        };
        StoreBarcode sound = StoreBarcode.of(
                MAKER,
                payment.kind() == BenchPayment.Kind.UNKNOWN
                        ? BenchHousehold.termOf(BenchHousehold.noticeOf(households() + index), 1)
                        : payer.term(1),
                0,
                BenchHousehold.due(1),
                Yen.of(amount));
        return payment.kind() == BenchPayment.Kind.WRONG_DIGIT ? misread(sound) : sound;
    }

    private static StoreBarcode misread(StoreBarcode sound) {
        int digit = sound.value().charAt(LAST_DIGIT) - '0';
        return new StoreBarcode(sound.value().substring(0, LAST_DIGIT) + (digit + 1) % 10);
    }

    private SplittableRandom random(int part) {
        return new SplittableRandom(seed * 1_000_003L + part);
    }
}
