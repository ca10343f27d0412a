package jp.shuno.batch.quarter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ledger once more, plain and slow, from the files alone: which record is what, which money lies on which term, and
 * how each term stands. It shares no code with the program.
 */
final class PlainBooks {

    private static final List<String> ORDER = List.of("FLASH", "CANCEL", "CONFIRMED", "NOT_COLLECTED");

    private final PlainAssessments assessments = new PlainAssessments();
    private final Map<String, String> dispositions = new TreeMap<>();
    private final Map<String, PlainRecord> records = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<PlainRecord> liveFlashes = new ArrayList<>();
    private final Map<String, String> flashTerms = new HashMap<>();
    private final Set<String> paid = new HashSet<>();

    /** What must be true of a term. */
    record Standing(
            long assessed,
            long received,
            long provisional,
            long unpaid,
            long overpaid,
            long lateCharge,
            long lateChargeReceived,
            @Nullable LocalDate completed,
            @Nullable LocalDate lastPaid,
            @Nullable LocalDate lastRevenue) {}

    /** Takes in the good files of one day. */
    void day(LocalDate day, List<Path> files) throws IOException {
        assessments.day(files);
        List<PlainRecord> today = new ArrayList<>();
        for (Path file : files) {
            today.addAll(PlainPayments.of(day, file));
        }
        today.sort(Comparator.comparing(PlainRecord::inArrivalOrder));
        List<PlainRecord> originals = new ArrayList<>();
        for (PlainRecord record : today) {
            records.put(record.id(), record);
            if (seen.add(record.repetition())) {
                originals.add(record);
            } else {
                dispositions.put(record.id(), "DUPLICATE");
            }
        }
        for (String kind : ORDER) {
            originals.stream().filter(record -> record.kind().equals(kind)).forEach(this::take);
        }
    }

    private void take(PlainRecord record) {
        switch (record.kind()) {
            case "FLASH" -> {
                boolean known = paid.contains(record.payment());
                dispositions.put(record.id(), known ? "CONFIRMED" : record.yen() == 0 ? "SUSPENSE" : "PROVISIONAL");
                if (!known && record.yen() > 0) {
                    liveFlashes.add(record);
                    remember(flashTerms, record);
                }
            }
            case "CANCEL" -> {
                dispositions.put(record.id(), "CANCELLED");
                settleFlash(record, "CANCELLED");
            }
            case "CONFIRMED" -> {
                settleFlash(record, "CONFIRMED");
                paid.add(record.payment());
                dispositions.put(record.id(), remember(places, record) ? "POSTED" : "SUSPENSE");
            }
            default -> dispositions.put(record.id(), "NOT_COLLECTED");
        }
    }

    /** Data that name neither time nor till fit the earliest flash of that barcode and day. */
    private void settleFlash(PlainRecord record, String disposition) {
        liveFlashes.stream()
                .filter(flash -> record.time().isEmpty() && record.payment().endsWith(" ")
                        ? flash.payment().startsWith(record.payment())
                        : flash.payment().equals(record.payment()))
                .min(Comparator.comparing(PlainRecord::inArrivalOrder))
                .ifPresent(flash -> {
                    liveFlashes.remove(flash);
                    dispositions.put(flash.id(), disposition);
                });
    }

    /** Notes the term of a record, where it names one that can be believed and is assessed. */
    private boolean remember(Map<String, String> terms, PlainRecord record) {
        boolean sound = record.term() != null
                && record.yen() > 0
                && !record.paidOn().isAfter(record.day())
                && assessments.terms().containsKey(record.term());
        if (sound) {
            terms.put(record.id(), record.term());
        }
        return sound;
    }

    /**
     * What staff decided and the program says it carried out. Money that goes back to its sender was on no term and
     * stays what it was, so that nothing changes here.
     *
     * @param record file and place of the record that the matter is about
     */
    void decide(String record, String action, String value) {
        switch (action) {
            case "POST_TO", "REALLOCATE" -> {
                places.put(record, value);
                dispositions.put(record, "POSTED");
            }
            case "REVERSE" -> {
                String payment = records.get(record).payment();
                places.keySet().stream()
                        .filter(id -> records.get(id).payment().equals(payment))
                        .toList()
                        .forEach(id -> {
                            places.remove(id);
                            dispositions.put(id, "SUSPENSE");
                        });
            }
            default -> {}
        }
    }

    /** File and place of each record: what became of it. */
    Map<String, String> dispositions() {
        return dispositions;
    }

    /** Levy/fiscal year/notice/term: how it stands. */
    Map<String, Standing> terms() {
        Map<String, List<PlainRecord>> money = new HashMap<>();
        places.forEach((id, term) ->
                money.computeIfAbsent(term, key -> new ArrayList<>()).add(records.get(id)));
        Map<String, Long> provisional = new HashMap<>();
        liveFlashes.stream()
                .filter(flash -> flashTerms.containsKey(flash.id()))
                .forEach(flash -> provisional.merge(flashTerms.get(flash.id()), flash.yen(), Long::sum));
        Map<String, Standing> terms = new TreeMap<>();
        assessments
                .terms()
                .forEach((key, term) -> terms.put(
                        key, standing(term, money.getOrDefault(key, List.of()), provisional.getOrDefault(key, 0L))));
        return terms;
    }

    private static Standing standing(PlainAssessments.Term term, List<PlainRecord> money, long provisional) {
        List<PlainRecord> inOrder = new ArrayList<>(money);
        inOrder.sort(Comparator.comparing(PlainRecord::inPaymentOrder));
        long principalLeft = term.principal();
        long charge = 0;
        long chargeLeft = 0;
        long overpaid = 0;
        long received = 0;
        LocalDate completed = null;
        Map<LocalDate, Long> principalOn = new TreeMap<>();
        for (PlainRecord record : inOrder) {
            long principal = Math.min(principalLeft, record.yen());
            boolean completes = principalLeft > 0 && principal == principalLeft;
            principalLeft -= principal;
            if (principal > 0) {
                principalOn.merge(record.paidOn(), principal, Long::sum);
            }
            if (completes) {
                charge = PlainLateCharge.of(term.due(), term.principal(), principalOn, record.paidOn());
                chargeLeft = charge;
            }
            long late = Math.min(chargeLeft, record.yen() - principal);
            chargeLeft -= late;
            overpaid += record.yen() - principal - late;
            received += record.yen() - late;
            if (completed == null && term.principal() > 0 && principalLeft == 0 && chargeLeft == 0) {
                completed = record.paidOn();
            }
        }
        return new Standing(
                term.principal(),
                received,
                provisional,
                principalLeft,
                overpaid,
                charge,
                charge - chargeLeft,
                completed,
                inOrder.stream()
                        .map(PlainRecord::paidOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                inOrder.stream()
                        .map(PlainRecord::revenueOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
