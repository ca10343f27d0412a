package jp.shuno.batch.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;

/** コンビニ収納ファイル: the agent's main file of each day. */
final class StoreFiles {

    private final Ward ward;
    private final SampleDays days;
    private final StoreData data;
    private final Deposits deposits;

    StoreFiles(Ward ward, StoreData data, Deposits deposits) {
        this.ward = ward;
        this.days = ward.days();
        this.data = data;
        this.deposits = deposits;
    }

    /** The name of a day's main file. */
    static String name(SampleDays days, int day) {
        return "cvs_" + days.compact(day) + "_01.txt";
    }

    /**
     * Writes the main file of a day, planted cases behind all others.
     *
     * @return its data records
     */
    int write(int day) throws IOException {
        boolean withSmallChain = SmallChainDelivery.of(day, days.count()) == SmallChainDelivery.WITH_ALL;
        List<Script.Entry<ConvenienceStoreRecord>> planted =
                ward.script().store().on(day);
        Walk<ConvenienceStoreRecord> walk = new Walk<>(
                ward.ledger().households(),
                household -> expected(withSmallChain ? data.all(household, day) : data.ofOtherChains(household, day)),
                planted.stream().map(Script.Entry::what).toList());
        String name = name(days, day);
        try (OutputStream out = ward.folder(day).create(name)) {
            data.format().encode(out, data.header(day, 1), () -> walk, false);
        }
        int recordNo = walk.given() - planted.size();
        for (Script.Entry<ConvenienceStoreRecord> entry : planted) {
            deposits.expectOnce(entry.what());
            ward.expectations().plant(entry.name(), days.on(day), name, ++recordNo, entry.note());
        }
        return recordNo;
    }

    private List<ConvenienceStoreRecord> expected(List<ConvenienceStoreRecord> records) {
        records.forEach(deposits::expect);
        return records;
    }
}
