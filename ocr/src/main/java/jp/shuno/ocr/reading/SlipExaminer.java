package jp.shuno.ocr.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shuno.domain.number.CheckDigit;
import jp.shuno.ocr.engine.Language;
import jp.shuno.ocr.engine.LineEngine;
import jp.shuno.ocr.form.Zone;
import jp.shuno.ocr.image.GrayImage;
import jp.shuno.ocr.image.Ink;
import jp.shuno.ocr.image.Registration;
import jp.shuno.ocr.image.RoundStamp;
import jp.shuno.ocr.image.Tones;

/** 納入済通知書: what stands on a paid slip, all of it printed but for the bank's stamp. */
final class SlipExaminer {

    private static final Set<String> LEVY_CODES = Set.of("411", "412", "413");
    private static final Pattern UPPER_LINE = Pattern.compile("(?<levy>.{3})(?<year>..)(?<notice>.{10})(?<term>..).");
    private static final Pattern LOWER_LINE = Pattern.compile("(?<amount>.{9})(?<late>.{7}).");
    private static final Pattern FISCAL_YEAR = Pattern.compile("令和([0-9]{1,2})年度");
    private static final Pattern TERM = Pattern.compile("第([0-9]{1,2})期");
    private static final Pattern DAY = Pattern.compile("令和([0-9]{1,2})年([0-9]{1,2})月([0-9]{1,2})日");
    private static final int NUMBER_LENGTH = 10;
    private static final int UPPER_LENGTH = 18;
    private static final int LOWER_LENGTH = 17;
    private static final int TERM_LAST = 10;

    private final LineEngine engine;
    private final GrayImage page;
    private final Registration.Found place;
    private final List<Finding> findings = new ArrayList<>();

    private SlipExaminer(LineEngine engine, GrayImage page, Registration.Found place) {
        this.engine = engine;
        this.page = page;
        this.place = place;
    }

    static List<Finding> examine(LineEngine engine, GrayImage page, Registration.Found place) {
        return new SlipExaminer(engine, page, place).examine();
    }

    private List<Finding> examine() {
        upperLine();
        OptionalInt year = fiscalYear();
        lowerLine();
        findings.add(StampedDate.read(engine, RoundStamp.bands(page, place.placement()), year, cut("receipt_stamp")));
        findings.add(Lines.name(engine, "payer_name", cut("payer_name")));
        GrayImage payer = cut("payer_no");
        findings.add(Lines.number(
                "payer_no", Lines.digits(engine, payer, NUMBER_LENGTH, CheckDigit::modulus11Weight27, false), payer));
        dueDate();
        return findings;
    }

    private GrayImage cut(String zone) {
        return place.placement().cut(page, place.form().zone(zone).area());
    }

    private void upperLine() {
        GrayImage picture = cut("ocr_line1");
        DigitLine line = Lines.digits(engine, picture, UPPER_LENGTH, CheckDigit::modulus11Weight27, false);
        Matcher parts = UPPER_LINE.matcher(line.value().orElse(""));
        boolean read = parts.matches();
        String notice = read ? parts.group("notice") : "";
        String year = read ? parts.group("year") : "";
        String term = read ? parts.group("term") : "";
        boolean sameNotice = read && Lines.confirms(engine, cut("notice_no_text"), notice);
        boolean sameYear = read && text("fiscal_year_text", FISCAL_YEAR, year);
        boolean sameTerm = read && text("term_text", TERM, term);
        Set<Evidence> base = lineEvidence(line);
        String levy = read ? parts.group("levy") : "";
        add(
                "levy_code",
                levy,
                line,
                with(base, LEVY_CODES.contains(levy), sameNotice && sameYear && sameTerm),
                picture);
        add("fiscal_year", year, line, with(base, true, sameYear), picture);
        Set<Evidence> ofNotice = with(base, true, sameNotice);
        if (read && Lines.endsWith(notice, CheckDigit::modulus10Weight21)) {
            ofNotice.add(Evidence.OWN_CHECK_DIGIT);
        }
        add("notice_no", notice, line, ofNotice, picture);
        boolean isTerm = read && Integer.parseInt(term) >= 1 && Integer.parseInt(term) <= TERM_LAST;
        add("term", term, line, with(base, isTerm, sameTerm), picture);
    }

    private void lowerLine() {
        GrayImage picture = cut("ocr_line2");
        DigitLine line = Lines.digits(engine, picture, LOWER_LENGTH, CheckDigit::modulus10Weight31, true);
        Matcher parts = LOWER_LINE.matcher(line.value().orElse(""));
        boolean read = parts.matches();
        String amount = read ? withoutZeros(parts.group("amount")) : "";
        String late = read ? withoutZeros(parts.group("late")) : "";
        boolean sum = read
                && Lines.confirms(
                        engine, cut("total_text"), String.valueOf(Long.parseLong(amount) + Long.parseLong(late)));
        for (String[] field : new String[][] {{"amount", amount}, {"late_charge", late}}) {
            Set<Evidence> evidence =
                    with(lineEvidence(line), true, read && Lines.confirms(engine, cut(field[0] + "_text"), field[1]));
            if (sum) {
                evidence.add(Evidence.SUM);
            }
            add(field[0], field[1], line, evidence, picture);
        }
    }

    private static String withoutZeros(String digits) {
        return String.valueOf(Long.parseLong(digits));
    }

    private static Set<Evidence> lineEvidence(DigitLine line) {
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        if (line.agreed()) {
            evidence.add(Evidence.READINGS);
        }
        if (line.checked()) {
            evidence.add(Evidence.CHECK_DIGIT);
        }
        return evidence;
    }

    private static Set<Evidence> with(Set<Evidence> base, boolean plausible, boolean onForm) {
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        evidence.addAll(base);
        if (plausible) {
            evidence.add(Evidence.PLAUSIBLE);
        }
        if (onForm) {
            evidence.add(Evidence.ON_FORM);
        }
        return evidence;
    }

    private void add(String field, String value, DigitLine line, Set<Evidence> evidence, GrayImage picture) {
        findings.add(new Finding(
                field,
                value,
                value.isEmpty() ? List.of() : List.of(value),
                false,
                evidence,
                line.confidence(),
                picture));
    }

    /** Whether the table says that number too, written there without a leading zero. */
    private boolean text(String name, Pattern pattern, String number) {
        return numbers(name, pattern).stream().anyMatch(read -> read.equals(number));
    }

    private List<String> numbers(String name, Pattern pattern) {
        List<String> numbers = new ArrayList<>();
        Zone zone = place.form().zone(name);
        GrayImage picture = Ink.trimmed(cut(name), DigitLine.MARGIN);
        for (GrayImage tones : List.of(picture, Tones.fullContrast(picture))) {
            String text = engine.read(tones, Language.JAPANESE, zone.alphabet().characters())
                    .text()
                    .replace(" ", "");
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                numbers.add("%02d".formatted(Integer.parseInt(found.group(1))));
                break;
            }
        }
        return numbers;
    }

    private OptionalInt fiscalYear() {
        String ofLine = findings.stream()
                .filter(finding -> finding.field().equals("fiscal_year")
                        && finding.evidence().contains(Evidence.CHECK_DIGIT))
                .map(Finding::value)
                .findFirst()
                .orElse("");
        Optional<String> year = ofLine.isEmpty()
                ? numbers("fiscal_year_text", FISCAL_YEAR).stream().findFirst()
                : Optional.of(ofLine);
        return year.isPresent() ? OptionalInt.of(Integer.parseInt(year.get())) : OptionalInt.empty();
    }

    private void dueDate() {
        GrayImage picture = cut("due_date");
        String text = engine.read(
                        Ink.trimmed(picture, DigitLine.MARGIN),
                        Language.JAPANESE,
                        place.form().zone("due_date").alphabet().characters())
                .text()
                .replace(" ", "");
        Matcher parts = DAY.matcher(text);
        Optional<String> day = parts.matches()
                ? StampedDate.date(parts.group(1) + "." + parts.group(2) + "." + parts.group(3))
                : Optional.empty();
        findings.add(new Finding(
                "due_date",
                day.orElse(""),
                day.stream().toList(),
                false,
                day.isPresent() ? Set.of(Evidence.PLAUSIBLE) : Set.of(),
                day.isPresent() ? 0.8 : 0,
                picture));
    }
}
