package jp.shuno.ocr.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shuno.ocr.engine.Language;
import jp.shuno.ocr.engine.LineEngine;
import jp.shuno.ocr.image.GlyphRow;
import jp.shuno.ocr.image.GrayImage;
import jp.shuno.ocr.image.Ink;
import jp.shuno.ocr.image.RoundStamp;
import jp.shuno.ocr.image.Tones;

/**
 * 領収日: the date in a round stamp. It is read from the strip as it is and from the strip with its characters alone, each
 * in up to three tones and by two models. A date counts as read twice when both models and both strips have it, and
 * it has many times the votes of all other possible dates together.
 */
final class StampedDate {

    private static final String CHARACTERS = "0123456789.-";

    private static final Pattern DATE =
            Pattern.compile("0?([1-9][0-9]?)\\.[-.]?0?([1-9]|1[0-2])\\.[-.]?0?([1-9]|[12][0-9]|3[01])");

    private static final List<UnaryOperator<GrayImage>> TONES =
            List.of(UnaryOperator.identity(), Tones::fullContrast, Tones::bold);

    /** A date has so many times the votes of all other possible dates. */
    private static final int MAJORITY = 6;

    /** Two models and two strips. */
    private static final int SOURCES = 4;

    /** Digits that are digits upside down too. */
    private static final Pattern READS_BOTH_WAYS = Pattern.compile("[^347]*");

    /** The first year of Reiwa is 2019. */
    private static final int BEFORE_REIWA = 2018;

    /** A fiscal year begins in April, and premiums lapse two years after they are due. */
    private static final int FIRST_MONTH = 4;

    private static final int YEARS = 3;

    private final LineEngine engine;
    private final OptionalInt fiscalYear;

    private StampedDate(LineEngine engine, OptionalInt fiscalYear) {
        this.engine = engine;
        this.fiscalYear = fiscalYear;
    }

    /**
     * Reads the date.
     *
     * @param fiscalYear of Reiwa, as the slip says; without it no date is plausible
     */
    static Finding read(LineEngine engine, List<RoundStamp.Band> stamps, OptionalInt fiscalYear, GrayImage zone) {
        if (stamps.isEmpty()) {
            return new Finding("receipt_date", "", List.of(), false, Set.of(), 0, zone);
        }
        RoundStamp.Band band = stamps.getFirst();
        StampedDate reader = new StampedDate(engine, fiscalYear);
        Outcome upright = reader.read(band.picture());
        Outcome turned =
                upright.agreed() && !READS_BOTH_WAYS.matcher(upright.best()).matches()
                        ? new Outcome(List.of(), 0, false, false)
                        : reader.read(halfTurn(band.picture()));
        Outcome likelier = turned.votes() > upright.votes() ? turned : upright;
        Outcome other = likelier == upright ? turned : upright;
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        // A date that can be read both ways round may be either, and of two stamps one is not the bank's.
        if (stamps.size() == 1 && likelier.agreed() && other.votes() == 0) {
            evidence.add(Evidence.READINGS);
        }
        if (likelier.glyphsMatch()) {
            evidence.add(Evidence.GLYPHS);
        }
        if (likelier.votes() > 0) {
            evidence.add(Evidence.PLAUSIBLE);
        }
        List<String> dates = new ArrayList<>(likelier.dates());
        return new Finding(
                "receipt_date",
                dates.isEmpty() ? "" : dates.getFirst(),
                dates,
                false,
                evidence,
                Math.min(1, likelier.votes() / 4.0) * band.support(),
                band.picture());
    }

    /** What the readings of one strip come to, possible dates first and the likeliest of them foremost. */
    private record Outcome(List<String> dates, int votes, boolean agreed, boolean glyphsMatch) {

        String best() {
            return dates.isEmpty() ? "" : dates.getFirst();
        }
    }

    /** The readings of one strip so far. */
    private static final class Ballot {
        private final Map<String, Integer> votes = new LinkedHashMap<>();
        private final Map<String, Set<String>> sources = new LinkedHashMap<>();
        private final Set<Integer> digits = new TreeSet<>();
        private int readings;
    }

    /** The strip as it is and its characters alone; where that leaves doubt, both once more in full contrast. */
    private Outcome read(GrayImage strip) {
        GlyphRow row = GlyphRow.of(strip);
        Ballot ballot = new Ballot();
        GrayImage characters = Ink.trimmed(row.picture(), DigitLine.MARGIN);
        Outcome outcome = new Outcome(List.of(), 0, false, false);
        for (UnaryOperator<GrayImage> tones : TONES) {
            vote(ballot, tones.apply(strip), "strip");
            vote(ballot, tones.apply(characters), "characters");
            outcome = outcome(row, ballot);
            if (outcome.agreed() && outcome.glyphsMatch()) {
                break;
            }
        }
        return outcome;
    }

    private void vote(Ballot ballot, GrayImage picture, String source) {
        for (Language language : Language.values()) {
            ballot.readings++;
            String text = engine.read(picture, language, CHARACTERS).text().replace(" ", "");
            Optional<String> date = date(text);
            if (date.isPresent()) {
                ballot.votes.merge(date.get(), 1, Integer::sum);
                ballot.sources
                        .computeIfAbsent(date.get(), key -> new TreeSet<>())
                        .addAll(List.of(language.name(), source));
                ballot.digits.add(text.replaceAll("[^0-9]", "").length());
            }
        }
    }

    private Outcome outcome(GlyphRow row, Ballot ballot) {
        List<String> dates = new ArrayList<>(
                ballot.votes.keySet().stream().filter(this::isPossible).toList());
        dates.sort((one, other) -> ballot.votes.getOrDefault(other, 0) - ballot.votes.getOrDefault(one, 0));
        if (dates.isEmpty()) {
            return new Outcome(List.copyOf(ballot.votes.keySet()), 0, false, false);
        }
        String best = dates.getFirst();
        int votes = ballot.votes.getOrDefault(best, 0);
        int others = dates.stream()
                        .mapToInt(date -> ballot.votes.getOrDefault(date, 0))
                        .sum()
                - votes;
        boolean agreed = votes >= others * MAJORITY
                && ballot.sources.getOrDefault(best, Set.of()).size() == SOURCES;
        boolean glyphsMatch =
                votes == ballot.readings || ballot.digits.size() == 1 && ballot.digits.contains(row.tall());
        return new Outcome(dates, votes, agreed, glyphsMatch);
    }

    /** {@code R08-09-15} of a text that is a date and nothing else. */
    static Optional<String> date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        try {
            LocalDate.of(BEFORE_REIWA + year, month, day);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
        return Optional.of("R%02d-%02d-%02d".formatted(year, month, day));
    }

    private boolean isPossible(String date) {
        if (fiscalYear.isEmpty()) {
            return false;
        }
        int months = months(date);
        int first = fiscalYear.getAsInt() * 12 + FIRST_MONTH;
        return months >= first && months < first + YEARS * 12;
    }

    private static int months(String date) {
        return Integer.parseInt(date, 1, 3, 10) * 12 + Integer.parseInt(date, 4, 6, 10);
    }

    private static GrayImage halfTurn(GrayImage strip) {
        byte[] pixels = new byte[strip.pixels().length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = strip.pixels()[pixels.length - 1 - i];
        }
        return new GrayImage(strip.width(), strip.height(), pixels);
    }
}
