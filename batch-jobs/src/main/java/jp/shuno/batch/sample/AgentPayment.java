package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.CustomerNumber;
import jp.shuno.domain.receipt.StoreBarcode;
import org.jspecify.annotations.Nullable;

/**
 * 収納代行機関での納付: one slip paid through an agent whose files are tables, and what the agent can say of it.
 *
 * @param agent who took the money
 * @param identity codes of the municipality
 * @param slip what was paid
 * @param at when
 * @param reference number by which the agent knows the payment, up to 10 digits
 * @param amount what was taken, mostly that of the slip
 */
record AgentPayment(Agent agent, Identity identity, Slip slip, LocalDateTime at, String reference, Yen amount) {

    /** 収納機関番号 of Pay-easy and eL-QR. */
    static final String BILLER = "14299";

    private static final StoreCsvLine.Office[] SHOPS = {
        new StoreCsvLine.Office("991", "みなとマート", "001204"), new StoreCsvLine.Office("992", "ハマストア", "000377"),
    };
    private static final StoreCsvLine.Office POST_OFFICE = new StoreCsvLine.Office("995", "みなと野郵便局", "000001");
    private static final String CARD_AGENT = "AG01";
    private static final String APP_AGENT = "AG02";
    private static final String[] CARDS = {"C1", "C2", "C3"};
    private static final String[] APPS = {"P1", "P2"};
    private static final int REISSUE_TO_DEADLINE = 30;
    private static final int DEADLINE_TO_END = 36;

    /** What a record of a payment can be. */
    enum Kind {
        FLASH,
        CONFIRMED,
        CANCEL
    }

    static AgentPayment of(Agent agent, Identity identity, Slip slip, LocalDateTime at, String reference) {
        return new AgentPayment(agent, identity, slip, at, reference, slip.amount());
    }

    /** The same payment as the agent reports it later, over another amount. */
    AgentPayment over(Yen other) {
        return new AgentPayment(agent, identity, slip, at, reference, other);
    }

    LocalDate paidOn() {
        return at.toLocalDate();
    }

    /** 速報, made in the night after. */
    AgentReport flash() {
        LocalDate madeOn = paidOn().plusDays(1);
        return new AgentReport(agent, madeOn, line(Kind.FLASH, madeOn, null), null);
    }

    /** 確報. */
    AgentReport confirmed(LocalDate madeOn, LocalDate paidInOn) {
        return new AgentReport(agent, madeOn, line(Kind.CONFIRMED, madeOn, paidInOn), paidInOn);
    }

    /** 取消. */
    AgentReport cancel(LocalDate madeOn) {
        LocalDate fundDate = agent == Agent.ELQR ? madeOn.plusDays(1) : null;
        return new AgentReport(agent, madeOn, line(Kind.CANCEL, madeOn, fundDate), null);
    }

    /** Paid at the post office; its data are final at once and name neither time nor deadline. */
    AgentReport postal(LocalDate madeOn, LocalDate paidInOn) {
        return new AgentReport(agent, madeOn, postal("12", madeOn, amount, paidInOn), paidInOn);
    }

    /** The post office says another amount; nothing is paid in for it. */
    AgentReport postalCorrection(LocalDate madeOn, Yen right, LocalDate transferOn) {
        return new AgentReport(agent, madeOn, postal("22", madeOn, right, transferOn), null);
    }

    /** A flash that the store sent at once. */
    AgentReport realTime() {
        LocalDate madeOn = paidOn().plusDays(1);
        return new AgentReport(agent, madeOn, store("81", madeOn, null), null);
    }

    private AgentLine line(Kind kind, LocalDate madeOn, @Nullable LocalDate paidInOn) {
        return switch (agent) {
            case STORES -> throw new IllegalStateException("the stores' files are no tables");
            case OTHER_STORES -> store(status(kind), madeOn, paidInOn);
            case PAYEASY ->
                new PayEasyLine(BILLER, number(), amount, slip.lateCharge(), at, reference, noticeKind(kind), paidInOn);
            case ELQR ->
                new ElQrLine(
                        identity.municipalityCode(),
                        BILLER,
                        number(),
                        confirmation(),
                        amount.minus(slip.lateCharge()),
                        slip.lateCharge(),
                        paidOn(),
                        paidInOn == null ? madeOn : paidInOn,
                        kind == Kind.CANCEL ? '9' : '1');
            case CARD -> online(CARD_AGENT, CARDS[last() % CARDS.length], keyOfAnyForm(), kind, paidInOn);
            case APP -> online(APP_AGENT, APPS[last() % APPS.length], barcode().value(), kind, paidInOn);
        };
    }

    private CardAndAppLine online(
            String agentCode, String brand, String paymentKey, Kind kind, @Nullable LocalDate paidInOn) {
        String transaction = agentCode + "-" + reference;
        return new CardAndAppLine(agentCode, transaction, paymentKey, at, amount, brand, status(kind), paidInOn);
    }

    private StoreCsvLine store(String kind, LocalDate madeOn, @Nullable LocalDate transferOn) {
        StoreCsvLine.Office shop = SHOPS[last() % SHOPS.length];
        return new StoreCsvLine(kind, paidOn(), at.toLocalTime(), barcode(), amount, shop, transferOn, madeOn);
    }

    private StoreCsvLine postal(String kind, LocalDate madeOn, Yen said, LocalDate transferOn) {
        String digits = barcode().value();
        String arrived = digits.substring(0, REISSUE_TO_DEADLINE) + "999999" + digits.substring(DEADLINE_TO_END);
        return new StoreCsvLine(kind, paidOn(), null, new StoreBarcode(arrived), said, POST_OFFICE, transferOn, madeOn);
    }

    private StoreBarcode barcode() {
        return slip.barcode(identity.storeMakerCode());
    }

    /** Cards are paid on a page into which any of the numbers of a slip may be keyed. */
    private String keyOfAnyForm() {
        return switch (last() % 3) {
            case 0 -> barcode().value();
            case 1 -> BILLER + number() + confirmation() + ElQrLine.CATEGORY;
            default -> slip.lines().upper();
        };
    }

    private String number() {
        return CustomerNumber.of(slip.key()).value();
    }

    private String confirmation() {
        return ("000000" + reference).substring(reference.length());
    }

    private int last() {
        return reference.charAt(reference.length() - 1) - '0';
    }

    private static String status(Kind kind) {
        return switch (kind) {
            case FLASH -> "01";
            case CONFIRMED -> "02";
            case CANCEL -> "03";
        };
    }

    private static char noticeKind(Kind kind) {
        return switch (kind) {
            case FLASH -> '1';
            case CONFIRMED -> '2';
            case CANCEL -> '9';
        };
    }
}
