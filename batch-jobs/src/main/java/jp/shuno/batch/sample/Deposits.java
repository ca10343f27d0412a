package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;
import jp.shuno.domain.money.Yen;

/** 振込予定: what each agent is to pay in on each day for the payments that it has confirmed. */
final class Deposits {

    private final Map<LocalDate, Map<Agent, Yen>> byDay = new TreeMap<>();
    private final Map<LocalDate, Map<String, Yen>> fromBanks = new HashMap<>();
    private final Set<ConvenienceStoreRecord> planted = new HashSet<>();

    void expect(AgentReport report) {
        if (report.paidInOn() != null) {
            expect(report.agent(), report.paidInOn(), report.line().amount());
        }
    }

    /** Of a planted case, whose records may be repeated; the money comes only once. */
    void expectOnce(ConvenienceStoreRecord sale) {
        if (planted.add(sale)) {
            expect(sale);
        }
    }

    void expect(ConvenienceStoreRecord sale) {
        if (sale.transferDate() != null) {
            expect(Agent.STORES, sale.transferDate(), sale.barcode().amount());
        }
    }

    /** What a bank has collected by direct debit; it is paid in on the debit date, before the result is known. */
    void expectFromBank(String bank, LocalDate day, Yen amount) {
        fromBanks.computeIfAbsent(day, key -> new TreeMap<>()).merge(bank, amount, Yen::plus);
    }

    private void expect(Agent agent, LocalDate day, Yen amount) {
        byDay.computeIfAbsent(day, key -> new EnumMap<>(Agent.class)).merge(agent, amount, Yen::plus);
    }

    /** What the agents pay in on that day. */
    Map<Agent, Yen> on(LocalDate day) {
        return byDay.getOrDefault(day, Map.of());
    }

    /** What the banks pay in on that day, by bank code. */
    Map<String, Yen> fromBanksOn(LocalDate day) {
        return fromBanks.getOrDefault(day, Map.of());
    }
}
