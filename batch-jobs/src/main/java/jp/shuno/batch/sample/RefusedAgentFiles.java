package jp.shuno.batch.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.shuno.batch.exchange.csv.CsvTableWriter;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/** 受入拒否となるファイル of the agents, the bank and the core system. Nothing that the ledger needs stands in them alone. */
final class RefusedAgentFiles {

    private static final int REFERENCE = 9_900_001;

    private final Ward ward;
    private final SampleDays days;

    RefusedAgentFiles(Ward ward) {
        this.ward = ward;
        this.days = ward.days();
    }

    /** Writes those of a day. */
    void write(int day) throws IOException {
        switch (day) {
            case 0 -> writeOtherBiller(day);
            case 1 -> {
                writeStoreCsvInUtf8(day);
                writeWithoutTotal(Agent.ELQR, day);
            }
            case 2 -> {
                writeOneYenMore(Agent.CARD, day);
                writeEligibilityWithoutSnapshot(day);
            }
            case 3 -> {
                writeWithoutTotal(Agent.APP, day);
                writeCutOffAdvice(day);
            }
            default -> {}
        }
    }

    /** Another city's payments, put into the wrong post box. */
    private void writeOtherBiller(int day) throws IOException {
        String name = name(Agent.PAYEASY, day, "_other");
        List<AgentLine> lines = List.of(line(Agent.PAYEASY, day));
        int biller = PayEasyLine.HEADER.indexOf("billerNumber");
        writeRows(Agent.PAYEASY, day, name, lines, row -> {
            if (row.get(biller) != null) {
                row.set(biller, "14298");
            }
        });
        refuse(day, name, "the biller is another city");
    }

    /** Saved as UTF-8 on the way: its header is no longer that of the agent. */
    private void writeStoreCsvInUtf8(int day) throws IOException {
        String name = name(Agent.OTHER_STORES, day, "_utf8");
        writeRows(Agent.OTHER_STORES, day, name, List.of(line(Agent.OTHER_STORES, day)), row -> {});
        refuse(day, name, "UTF-8, but this agent writes Windows-31J");
    }

    private void writeWithoutTotal(Agent agent, int day) throws IOException {
        String name = name(agent, day, "_cut");
        List<List<@Nullable String>> rows = AgentFiles.rows(agent, List.of(line(agent, day)), days.on(day));
        try (CsvTableWriter table =
                new CsvTableWriter(ward.folder(day).create(name), StandardCharsets.UTF_8, agent.header())) {
            for (List<@Nullable String> row : rows.subList(0, rows.size() - 1)) {
                table.row(row);
            }
        }
        refuse(day, name, "R-024: the total row is missing");
    }

    private void writeOneYenMore(Agent agent, int day) throws IOException {
        String name = name(agent, day, "_total");
        int amount = agent.header().indexOf("amount");
        List<AgentLine> lines = List.of(line(agent, day));
        String total = String.valueOf(lines.getFirst().amount().amount());
        writeRows(agent, day, name, lines, row -> {
            if ("9".equals(row.getFirst())) {
                row.set(amount, String.valueOf(Long.parseLong(total) + 1));
            }
        });
        refuse(day, name, "R-024: the total row states one yen more than the rows have");
    }

    private void writeEligibilityWithoutSnapshot(int day) throws IOException {
        String name = "eligibility_" + days.compact(day) + "_02.csv";
        List<String> header = EligibilityFiles.HEADER.subList(0, EligibilityFiles.HEADER.size() - 1);
        List<List<String>> rows =
                List.of(List.of(People.number(0), "0000000001", days.on(day).toString(), "", ""));
        ward.folder(day).writeTable(name, header, rows.iterator());
        refuse(day, name, "the column snapshot_on is missing");
    }

    /** The advice of the day once more, without its last record. */
    private void writeCutOffAdvice(int day) throws IOException {
        String name = "transfer-in_" + days.compact(day) + "_02.txt";
        byte[] good = ward.folder(day).read(DepositFiles.name(days, day));
        byte[] cut = Arrays.copyOf(good, good.length - 202);
        ward.folder(day).write(name, cut);
        refuse(day, name, "R-024: the end record is missing");
    }

    private interface Change {
        void to(List<@Nullable String> row);
    }

    private void writeRows(Agent agent, int day, String name, List<AgentLine> lines, Change change) throws IOException {
        try (CsvTableWriter table =
                new CsvTableWriter(ward.folder(day).create(name), StandardCharsets.UTF_8, agent.header())) {
            for (List<@Nullable String> row : AgentFiles.rows(agent, lines, days.on(day))) {
                List<@Nullable String> changed = new ArrayList<>(row);
                change.to(changed);
                table.row(changed);
            }
        }
    }

    /** A payment that was never made, of a notice that nobody has. */
    private AgentLine line(Agent agent, int day) {
        TermKey key = Notice.key(LevyType.NHI, ward.ledger().schedule().year(), NoticeSeries.UNKNOWN, day)
                .term(new TermNumber(1));
        LocalDate paidOn = days.on(day).minusDays(1);
        Slip slip = new Slip(key, Yen.of(12_300), Yen.ZERO, 0, days.on(day).plusDays(30));
        return AgentPayment.of(
                        agent,
                        ward.request().identity(),
                        slip,
                        paidOn.atTime(LocalTime.NOON),
                        String.valueOf(REFERENCE + day))
                .confirmed(days.on(day), days.bank().next(days.on(day)))
                .line();
    }

    private String name(Agent agent, int day, String ending) {
        return agent.fileName(days, day).replace("_01.", ending + ".");
    }

    private void refuse(int day, String name, String reason) {
        ward.expectations().refuse(days.on(day), name, reason);
    }
}
