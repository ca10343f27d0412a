package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPagesTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path temporary;

    private WrittenReports reports;

    @BeforeEach
    void writeAll() throws IOException {
        reports = new WrittenReports(temporary);
        InventedDay.writeAll(reports.folder());
    }

    @Test
    void aDayHasAllItsReports() throws IOException {
        assertThat(reports.bytes().keySet())
                .containsExactly(
                        "daily-cash.csv",
                        "daily-deposits.csv",
                        "daily-totals-periods.csv",
                        "daily-totals.csv",
                        "daily-totals.html",
                        "day-close.html",
                        "day-close.json",
                        "exceptions.csv",
                        "exceptions.html",
                        "file-register.csv",
                        "file-register.html",
                        "provisional.csv",
                        "provisional.html",
                        "run.html",
                        "run.json");
    }

    @Test
    void theSameDayGivesTheSameBytesElsewhere(@TempDir Path elsewhere) throws IOException {
        WrittenReports others = new WrittenReports(elsewhere);

        InventedDay.writeAll(others.folder());

        assertThat(others.bytes()).isEqualTo(reports.bytes());
    }

    @Test
    void aRerunOfTheSameDayTouchesNoFile() throws IOException {
        for (String name : reports.bytes().keySet()) {
            Files.setLastModifiedTime(temporary.resolve(name), LONG_AGO);
        }

        InventedDay.writeAll(reports.folder());

        for (String name : reports.bytes().keySet()) {
            assertThat(Files.getLastModifiedTime(temporary.resolve(name)))
                    .as(name)
                    .isEqualTo(LONG_AGO);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exceptions", "file-register", "provisional", "daily-totals", "day-close", "run"})
    void aPageNeedsNothingButItself(String name) throws IOException {
        assertThat(reports.text(name + ".html"))
                .startsWith("<!DOCTYPE html>\n<html lang=\"ja\">")
                .contains("<meta charset=\"UTF-8\">")
                .doesNotContain("<script", "<link", "<img", "url(", "@import", "http:", "https:", "\r", "{{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exceptions", "file-register", "provisional", "daily-totals", "day-close", "run"})
    void aPageSaysWhichDayItIsOfAndThatItIsNotForEveryone(String name) throws IOException {
        assertThat(reports.text(name + ".html"))
                .contains(" 令和8年6月30日(火) 2026-06-30</title>", "処理日 令和8年6月30日(火) 2026-06-30</span></h1>", "部外秘");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exceptions", "file-register", "provisional", "daily-totals", "day-close", "run"})
    void everyTableHasACaptionAndEveryHeaderItsScope(String name) throws IOException {
        String page = reports.text(name + ".html");

        assertThat(count(page, "<table>")).isPositive().isEqualTo(count(page, "<caption>"));
        assertThat(count(page, "<th ")).isEqualTo(count(page, "<th scope="));
    }

    @Test
    void onlyTheReportOfTheRunHoldsATimeOfDay() throws IOException {
        for (String name : reports.bytes().keySet()) {
            if (!name.startsWith("run.")) {
                assertThat(reports.text(name)).as(name).doesNotContainPattern("[ T]\\d{2}:\\d{2}:\\d{2}");
            }
        }
    }

    private static int count(String text, String part) {
        return (int)
                Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
