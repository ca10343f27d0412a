package jp.shuno.batch.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.exchange.csv.CsvTableWriter;
import org.jspecify.annotations.Nullable;

/** 収納代行機関のファイル: the tables of a day, one for each agent, planted cases behind all others. */
final class AgentFiles {

    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private final Ward ward;
    private final SampleDays days;
    private final Deposits deposits;

    AgentFiles(Ward ward, Deposits deposits) {
        this.ward = ward;
        this.days = ward.days();
        this.deposits = deposits;
    }

    /** Writes the files of a day and remembers what the agents are to pay in. */
    void write(int day) throws IOException {
        Map<Agent, List<AgentReport>> today = reports(day);
        for (Agent agent : Agent.withTables()) {
            List<AgentReport> reports = today.getOrDefault(agent, new ArrayList<>());
            List<Script.Entry<AgentReport>> planted = ward.script().agents().on(day).stream()
                    .filter(entry -> entry.what().agent() == agent)
                    .toList();
            int recordNo = reports.size();
            for (Script.Entry<AgentReport> entry : planted) {
                reports.add(entry.what());
                ward.expectations()
                        .plant(entry.name(), days.on(day), agent.fileName(days, day), ++recordNo, entry.note());
            }
            reports.forEach(deposits::expect);
            write(agent, day, agent.fileName(days, day), lines(reports));
        }
    }

    /** Writes one file of an agent under any name. */
    void write(Agent agent, int day, String name, List<AgentLine> lines) throws IOException {
        Charset charset = agent == Agent.OTHER_STORES ? WINDOWS_31J : StandardCharsets.UTF_8;
        try (CsvTableWriter table = new CsvTableWriter(ward.folder(day).create(name), charset, agent.header())) {
            for (List<@Nullable String> row : rows(agent, lines, days.on(day))) {
                table.row(row);
            }
        }
    }

    /** The rows of a file below its header, with what the agent puts before and after the data. */
    static List<List<@Nullable String>> rows(Agent agent, List<AgentLine> lines, LocalDate today) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        if (agent == Agent.PAYEASY) {
            rows.add(PayEasyLine.first(AgentPayment.BILLER, today));
        }
        lines.forEach(line -> rows.add(line.cells()));
        switch (agent) {
            case STORES, OTHER_STORES -> {}
            case PAYEASY -> {
                rows.add(PayEasyLine.total(lines));
                rows.add(PayEasyLine.last());
            }
            case ELQR -> rows.add(ElQrLine.total(lines));
            case CARD, APP -> rows.add(CardAndAppLine.total(lines));
        }
        return rows;
    }

    static List<AgentLine> lines(List<AgentReport> reports) {
        return new ArrayList<>(reports.stream().map(AgentReport::line).toList());
    }

    private Map<Agent, List<AgentReport>> reports(int day) {
        Map<Agent, List<AgentReport>> today = new EnumMap<>(Agent.class);
        new Walk<>(ward.ledger().households(), household -> reports(household, day), List.of())
                .forEachRemaining(report -> today.computeIfAbsent(report.agent(), key -> new ArrayList<>())
                        .add(report));
        return today;
    }

    private List<AgentReport> reports(Household household, int day) {
        List<AgentReport> reports = new ArrayList<>();
        for (Payment payment : ward.payers().of(household)) {
            if (payment instanceof Payment.AtAgent atAgent) {
                atAgent.reports().stream()
                        .filter(report -> days.brings(day, report.madeOn()))
                        .forEach(reports::add);
            }
        }
        return reports;
    }
}
