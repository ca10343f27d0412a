package jp.shuno.domain.receipt;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.function.Consumer;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.ContentId;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/** A payment as a test describes it, from which the records of its files are written; each step gives a new draft. */
public final class Draft {

    private static final String MAKER = "912345";

    private Channel channel;
    private ReceiptKind kind = ReceiptKind.CONFIRMED;
    private String code;
    private LocalDate paymentDate = LocalDate.of(2026, 6, 15);
    private @Nullable LocalTime paymentTime;
    private @Nullable String headOffice;
    private @Nullable String office;
    private @Nullable String agentReference;
    private @Nullable LocalDate revenueDate = LocalDate.of(2026, 6, 25);
    private Yen amount;
    private Yen statedLateCharge = Yen.ZERO;
    private @Nullable LocalDate slipDeadline;
    private @Nullable TermKey key;
    private @Nullable CodeDefect defect;
    private boolean collected = true;

    private Draft(Channel channel, String code, Yen amount, @Nullable TermKey key) {
        this.channel = channel;
        this.code = code;
        this.amount = amount;
        this.key = key;
    }

    /** A slip paid at a convenience store, on 15 June 2026 at 22:10. */
    public static Draft atStore(TermKey key, long yen) {
        Draft draft = new Draft(
                Channel.CONVENIENCE,
                StoreBarcode.of(MAKER, key, 0, null, Yen.of(yen)).value(),
                Yen.of(yen),
                key);
        draft.paymentTime = LocalTime.of(22, 10);
        draft.headOffice = "000001";
        draft.office = "0000123";
        return draft;
    }

    /** A slip paid at a ward counter; the amount taken may differ from the slip. */
    public static Draft atCounter(TermKey key, long yen) {
        SlipLines lines = SlipLines.of(key, Yen.of(yen), Yen.ZERO);
        Draft draft = new Draft(Channel.WARD_COUNTER, lines.upper() + lines.lower(), Yen.of(yen), key);
        draft.office = "01";
        return draft;
    }

    /** A direct debit. */
    public static Draft byDebit(TermKey key, long yen) {
        Draft draft = new Draft(Channel.DIRECT_DEBIT, CustomerNumber.of(key).value(), Yen.of(yen), key);
        draft.headOffice = "9001";
        return draft;
    }

    private Draft with(Consumer<Draft> change) {
        Draft copy = new Draft(channel, code, amount, key);
        copy.kind = kind;
        copy.paymentDate = paymentDate;
        copy.paymentTime = paymentTime;
        copy.headOffice = headOffice;
        copy.office = office;
        copy.agentReference = agentReference;
        copy.revenueDate = revenueDate;
        copy.statedLateCharge = statedLateCharge;
        copy.slipDeadline = slipDeadline;
        copy.defect = defect;
        copy.collected = collected;
        change.accept(copy);
        return copy;
    }

    /** 速報. */
    public Draft flash() {
        return with(draft -> {
            draft.kind = ReceiptKind.FLASH;
            draft.revenueDate = null;
        });
    }

    /** 確報. */
    public Draft confirmed() {
        return with(draft -> draft.kind = ReceiptKind.CONFIRMED);
    }

    /** 速報取消. */
    public Draft cancel() {
        return with(draft -> {
            draft.kind = ReceiptKind.CANCEL;
            draft.revenueDate = null;
        });
    }

    /** Paid on that day. */
    public Draft paid(String date) {
        return with(draft -> draft.paymentDate = LocalDate.parse(date));
    }

    /** Paid on that day at that time. */
    public Draft paid(String date, String time) {
        return with(draft -> {
            draft.paymentDate = LocalDate.parse(date);
            draft.paymentTime = LocalTime.parse(time);
        });
    }

    /** Paid there. */
    public Draft at(@Nullable String newHeadOffice, @Nullable String newOffice) {
        return with(draft -> {
            draft.headOffice = newHeadOffice;
            draft.office = newOffice;
        });
    }

    /** The record says neither when nor in which store. */
    public Draft withoutTimeAndStore() {
        return with(draft -> {
            draft.paymentTime = null;
            draft.office = null;
        });
    }

    /** The sender calls the payment so. */
    public Draft called(@Nullable String reference) {
        return with(draft -> draft.agentReference = reference);
    }

    /** Booked on that day. */
    public Draft booked(String date) {
        return with(draft -> draft.revenueDate = LocalDate.parse(date));
    }

    /** The yen taken, whatever the slip says. */
    public Draft taking(long yen) {
        return with(draft -> draft.amount = Yen.of(yen));
    }

    /** The code as the channel sends it. */
    public Draft reading(String newCode) {
        return with(draft -> draft.code = newCode);
    }

    /** The slip states this late charge. */
    public Draft statingLateCharge(long yen) {
        return with(draft -> draft.statedLateCharge = Yen.of(yen));
    }

    /** The code cannot be trusted. */
    public Draft damaged(CodeDefect why) {
        return with(draft -> {
            draft.defect = why;
            draft.key = null;
        });
    }

    /** The bank could not collect it. */
    public Draft notCollected() {
        return with(draft -> draft.collected = false);
    }

    /** Arrived by that channel. */
    public Draft by(Channel newChannel) {
        return with(draft -> draft.channel = newChannel);
    }

    /** The record in the first file of a business day. */
    public Receipt in(String businessDate, int recordNo) {
        return in(businessDate, "cvs_" + businessDate.replace("-", "") + "_01.txt", recordNo);
    }

    /** The record in a file of a business day. */
    public Receipt in(String businessDate, String fileName, int recordNo) {
        return in(LocalDate.parse(businessDate), fileName, recordNo);
    }

    /** The record in a file of a business day. */
    public Receipt in(LocalDate businessDate, String fileName, int recordNo) {
        String digest = HexFormat.of()
                .formatHex(ContentId.sha256().digest((businessDate + fileName).getBytes(StandardCharsets.UTF_8)));
        return new Receipt(
                Receipt.id(digest, recordNo),
                digest,
                fileName,
                recordNo,
                businessDate,
                channel,
                kind,
                code,
                paymentDate,
                paymentTime,
                headOffice,
                office,
                agentReference,
                revenueDate,
                amount,
                statedLateCharge,
                slipDeadline,
                key,
                defect,
                collected);
    }
}
