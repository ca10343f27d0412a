package jp.shuno.ocr.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shuno.domain.number.CheckDigit;
import jp.shuno.ocr.engine.LineEngine;
import jp.shuno.ocr.form.Area;
import jp.shuno.ocr.image.GrayImage;
import jp.shuno.ocr.image.Registration;
import jp.shuno.ocr.reading.Marks.Mark;

/** 過誤納金還付請求書: what was printed on a claim form and what a resident wrote on it. */
final class ClaimExaminer {

    private static final int CLAIM_LENGTH = 12;
    private static final int PAYER_LENGTH = 10;
    private static final int BEFORE_REIWA = 2018;

    /**
     * Quiet paper that a decoder wants left and right of a bar code, and rows left out above and below, millimetres.
     */
    private static final double QUIET = 5;

    private static final double INSIDE = 1.2;

    private static final Map<String, String> CHOICES = inOrder("choice1", "1", "choice2", "2", "choice3", "3");
    private static final Map<String, String> TYPES = inOrder("type_ordinary", "ordinary", "type_current", "current");

    private final LineEngine engine;
    private final BoxReader boxes;
    private final GrayImage page;
    private final Registration.Found place;
    private final Marks marks;
    private final List<Finding> findings = new ArrayList<>();
    private String choice = "";

    private ClaimExaminer(LineEngine engine, BoxReader boxes, GrayImage page, Registration.Found place) {
        this.engine = engine;
        this.boxes = boxes;
        this.page = page;
        this.place = place;
        this.marks = new Marks(page, place.placement());
    }

    static List<Finding> examine(LineEngine engine, BoxReader boxes, GrayImage page, Registration.Found place) {
        return new ClaimExaminer(engine, boxes, page, place).examine();
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private List<Finding> examine() {
        claimNo();
        findings.add(Lines.number(
                "payer_no",
                Lines.digits(engine, cut("payer_no"), PAYER_LENGTH, CheckDigit::modulus11Weight27, false),
                cut("payer_no")));
        findings.add(Lines.name(engine, "payer_name", cut("payer_name")));
        amounts();
        claimDate();
        findings.add(boxes("claimant_kana"));
        findings.add(line("claimant_name"));
        seal();
        phone();
        Finding chosen = marks.choice(place.form(), "choice", CHOICES, false);
        boolean clear = chosen.evidence().containsAll(Set.of(Evidence.CLEAR, Evidence.ONE, Evidence.MARKED));
        choice = clear ? chosen.value() : "";
        findings.add(chosen);
        findings.add(asChosen(myNumber(), "2"));
        findings.add(asChosen(line("bank_name"), "3"));
        findings.add(asChosen(line("branch_name"), "3"));
        findings.add(asChosen(marks.choice(place.form(), "account_type", TYPES, true), "3"));
        findings.add(asChosen(boxes("account_no"), "3"));
        findings.add(asChosen(boxes("holder_kana"), "3"));
        return findings;
    }

    private GrayImage cut(String zone) {
        return place.placement().cut(page, place.form().zone(zone).area());
    }

    private Finding boxes(String zone) {
        return boxes.read(page, place.placement(), place.form().zone(zone));
    }

    private void claimNo() {
        GrayImage picture = cut("claim_no");
        Area code = place.form().zone("claim_no_barcode").area();
        Area bands =
                new Area(code.x() - QUIET, code.y() + INSIDE, code.width() + 2 * QUIET, code.height() - 2 * INSIDE);
        Optional<String> bars = BarCode.read(place.placement().cut(page, bands));
        DigitLine line = Lines.digits(engine, picture, CLAIM_LENGTH, CheckDigit::modulus10Weight21, bars.isPresent());
        Finding printed = Lines.number("claim_no", line, picture);
        if (bars.isEmpty()) {
            findings.add(printed);
        } else if (bars.get().equals(printed.value())) {
            findings.add(printed.confirmedBy(Evidence.BAR_CODE));
        } else {
            // Two numbers on one form: a person has to say which one it is.
            List<String> both = new ArrayList<>(line.candidates());
            both.add(bars.get());
            findings.add(new Finding("claim_no", printed.value(), both, false, Set.of(), 0, picture));
        }
    }

    private void amounts() {
        Map<String, DigitLine> lines = new LinkedHashMap<>();
        for (String field : List.of("overpaid_amount", "applied_amount", "refund_amount")) {
            lines.put(field, Lines.yen(engine, cut(field)));
        }
        List<Optional<String>> values = lines.values().stream()
                .map(line -> line.agreed() ? line.value() : Optional.<String>empty())
                .toList();
        boolean sum = values.stream().allMatch(Optional::isPresent)
                && yen(values.get(0)) - yen(values.get(1)) == yen(values.get(2));
        lines.forEach((field, line) -> {
            Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
            if (line.agreed()) {
                evidence.add(Evidence.READINGS);
            }
            if (sum) {
                evidence.add(Evidence.SUM);
            }
            findings.add(new Finding(
                    field, line.value().orElse(""), line.candidates(), false, evidence, line.confidence(), cut(field)));
        });
    }

    private static long yen(Optional<String> amount) {
        return Long.parseLong(amount.orElseThrow());
    }

    /** A line to write on; nothing is read where nothing stands. */
    private Finding line(String zone) {
        Mark written = marks.writing(place.form().zone(zone).area());
        GrayImage picture = cut(zone);
        if (written == Mark.ABSENT) {
            return new Finding(zone, "", List.of(), true, Set.of(Evidence.CLEAR), 0.95, picture);
        }
        Finding read = Lines.name(engine, zone, picture);
        Finding clear = written == Mark.PRESENT ? read.confirmedBy(Evidence.CLEAR) : read;
        return marks.isStruck(place.form().zone(zone).area()) ? clear : clear.confirmedBy(Evidence.UNTOUCHED);
    }

    private void phone() {
        Mark written = marks.writing(place.form().zone("phone").area());
        findings.add(
                written == Mark.ABSENT
                        ? line("phone")
                        : Lines.suggestion(
                                engine,
                                "phone",
                                cut("phone"),
                                place.form().zone("phone").alphabet().characters()));
    }

    private void seal() {
        Mark mark = marks.seal();
        findings.add(new Finding(
                "seal",
                mark == Mark.PRESENT ? "1" : mark == Mark.ABSENT ? "0" : "",
                mark == Mark.DOUBTFUL ? List.of("1", "0") : List.of(),
                false,
                mark == Mark.DOUBTFUL ? Set.of() : Set.of(Evidence.CLEAR),
                mark == Mark.DOUBTFUL ? 0.3 : 0.9,
                cut("seal")));
    }

    private Finding myNumber() {
        Finding read = boxes("my_number");
        return read.value().length() == CLAIM_LENGTH && Lines.endsWith(read.value(), CheckDigit::myNumber)
                ? read.confirmedBy(Evidence.CHECK_DIGIT)
                : read;
    }

    /** Year, month and day of two boxes each, of which the left one may be left empty. */
    private void claimDate() {
        Finding read = boxes("claim_date");
        Optional<String> date = date(read.value());
        findings.add(date.isPresent() ? read.as(date.get()).confirmedBy(Evidence.PLAUSIBLE) : read.as(""));
    }

    private static Optional<String> date(String digits) {
        if (!digits.matches("[ 0-9][0-9][ 0-9][0-9][ 0-9][0-9]")) {
            return Optional.empty();
        }
        String filled = digits.replace(' ', '0');
        String year = filled.substring(0, 2);
        String month = filled.substring(2, 4);
        String day = filled.substring(4);
        try {
            LocalDate.of(BEFORE_REIWA + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
        return Optional.of("R" + year + "-" + month + "-" + day);
    }

    private Finding asChosen(Finding finding, String wanted) {
        return !choice.isEmpty() && choice.equals(wanted) != finding.blank()
                ? finding.confirmedBy(Evidence.AS_CHOSEN)
                : finding;
    }
}
