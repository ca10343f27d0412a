package jp.shuno.batch.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;

/** 台本: what the planted cases put into the files of each day. */
final class Script {

    private final Sheet<ConvenienceStoreRecord> store = new Sheet<>();
    private final Sheet<CounterLine> counter = new Sheet<>();
    private final Sheet<AssessedLine> assessed = new Sheet<>();
    private final Sheet<AgentReport> agents = new Sheet<>();
    private final Sheet<Person> addressees = new Sheet<>();

    /**
     * One record of a case.
     *
     * @param name of the case
     * @param what the record
     * @param note what the rules demand
     */
    record Entry<T>(String name, T what, String note) {}

    /** The records of one kind of file. */
    static final class Sheet<T> {

        private final Map<Integer, List<Entry<T>>> byDay = new HashMap<>();

        void add(int day, String name, T what, String note) {
            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(new Entry<>(name, what, note));
        }

        List<Entry<T>> on(int day) {
            return byDay.getOrDefault(day, List.of());
        }
    }

    Sheet<ConvenienceStoreRecord> store() {
        return store;
    }

    Sheet<CounterLine> counter() {
        return counter;
    }

    Sheet<AgentReport> agents() {
        return agents;
    }

    Sheet<AssessedLine> assessed() {
        return assessed;
    }

    Sheet<Person> addressees() {
        return addressees;
    }
}
