package jp.shuno.batch.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 窓口収納ファイル: what the ward counters keyed on the working day before. */
final class CounterFiles {

    private final Ward ward;

    CounterFiles(Ward ward) {
        this.ward = ward;
    }

    /** Writes the file of a day, planted cases behind all others, and once what was paid before the first day. */
    void write(int day) throws IOException {
        if (day == 0) {
            writePast();
        }
        LocalDate today = ward.days().on(day);
        List<Script.Entry<CounterLine>> planted = ward.script().counter().on(day);
        Walk<List<String>> walk = new Walk<>(
                ward.ledger().households(),
                household -> lines(household, today),
                planted.stream().map(entry -> entry.what().cells()).toList());
        String name = "counter_" + ward.days().compact(day) + "_01.csv";
        ward.folder(day).writeTable(name, CounterLine.HEADER, walk);
        int recordNo = walk.given() - planted.size();
        for (Script.Entry<CounterLine> entry : planted) {
            ward.expectations().plant(entry.name(), today, name, ++recordNo, entry.note());
        }
    }

    private void writePast() throws IOException {
        Walk<List<String>> walk = new Walk<>(ward.ledger().households(), this::past, List.of());
        if (walk.hasNext()) {
            ward.folder(0).writeTable("counter_" + ward.days().compact(0) + "_00.csv", CounterLine.HEADER, walk);
        }
    }

    private List<List<String>> past(Household household) {
        return ward.payers().past().of(household, ward.ledger().assessments().of(household)).stream()
                .map(CounterLine::cells)
                .toList();
    }

    private List<List<String>> lines(Household household, LocalDate bookedOn) {
        List<List<String>> lines = new ArrayList<>();
        for (Payment payment : ward.payers().of(household)) {
            if (payment instanceof Payment.AtCounter counter
                    && counter.line().bookedOn().equals(bookedOn)) {
                lines.add(counter.line().cells());
            }
        }
        return lines;
    }
}
