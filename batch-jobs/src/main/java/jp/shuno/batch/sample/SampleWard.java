package jp.shuno.batch.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * 架空の市: writes what the outside world sends to the municipality unasked, one folder for each business day, and
 * {@code expected.json} beside them, which names the files that are meant to be refused and the planted cases.
 */
public final class SampleWard {

    /** Name of the file with the expectations. */
    public static final String EXPECTED = "expected.json";

    private SampleWard() {}

    /**
     * Writes the ward. Files of the same name are replaced, others stay.
     *
     * @throws IOException when a file cannot be written
     */
    public static void write(SampleRequest request) throws IOException {
        Ward ward = Ward.of(request);
        StoreData data = new StoreData(ward);
        Deposits deposits = new Deposits();
        LedgerFiles ledgerFiles = new LedgerFiles(ward);
        EligibilityFiles eligibilityFiles = new EligibilityFiles(ward);
        StoreFiles storeFiles = new StoreFiles(ward, data, deposits);
        SmallChainFiles smallChainFiles = new SmallChainFiles(ward, data, deposits);
        AgentFiles agentFiles = new AgentFiles(ward, deposits);
        DepositFiles depositFiles = new DepositFiles(ward, deposits);
        CounterFiles counterFiles = new CounterFiles(ward);
        DebitFiles debitFiles = new DebitFiles(ward, deposits);
        RefusedFiles refusedFiles = new RefusedFiles(ward);
        RefusedAgentFiles refusedAgentFiles = new RefusedAgentFiles(ward);
        List<Integer> storeRecords = new ArrayList<>();
        for (int day = 0; day < ward.days().count(); day++) {
            ledgerFiles.write(day);
            eligibilityFiles.write(day);
            storeRecords.add(storeFiles.write(day));
            smallChainFiles.write(day);
            agentFiles.write(day);
            depositFiles.write(day);
            counterFiles.write(day);
            debitFiles.write(day);
            refusedFiles.write(day, storeRecords);
            refusedAgentFiles.write(day);
        }
        ward.expectations()
                .write(request.out().resolve(EXPECTED), request, ward.days().first());
    }
}
