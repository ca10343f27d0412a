package jp.shuno.batch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 性能測定: measures the program against the floors, part after part in turn and round after round, each from the same
 * state, and checks that all of them left the same ledger.
 */
public final class Bench {

    private final BenchPlan plan;
    private final BenchServer server;
    private final Program program;
    private final Consumer<String> say;
    private final List<BenchSample> samples = new ArrayList<>();

    /**
     * @param plan what to measure
     * @param program what is measured
     * @param say receives a line for people whenever something was done
     * @throws BenchException when the server is no PostgreSQL
     */
    public Bench(BenchPlan plan, Program program, Consumer<String> say) throws BenchException {
        this.plan = plan;
        this.program = program;
        this.say = say;
        this.server = BenchServer.at(plan.login());
    }

    /** Loads the first ward and leaves a home in which JOB-20 can run. */
    public Path prepare() throws BenchException {
        try {
            BenchSite site = site(plan.receipts().getFirst());
            site.load();
            site.openForReceiving();
            return site.home();
        } catch (SQLException | IOException failure) {
            throw failed(failure);
        }
    }

    /**
     * Measures everything, writes {@code bench.json} and {@code bench.html}, and removes databases and working files.
     *
     * @param print receives the figures for people
     */
    public void run(Consumer<String> print) throws BenchException {
        try {
            List<BenchResult.Size> sizes = new ArrayList<>();
            for (int receipts : plan.receipts()) {
                sizes.add(measure(site(receipts), receipts));
            }
            BenchResult result = new BenchResult(
                    plan,
                    server.now(),
                    BenchMachine.here(plan.out()),
                    program.java(),
                    server.settings(),
                    sizes,
                    List.copyOf(samples));
            server.drop();
            BenchSite.deleteTree(plan.out().resolve(BenchSite.WORK));
            BenchSummary summary = BenchSummary.of(result);
            Files.write(plan.out().resolve("bench.json"), BenchJson.bytes(result, summary));
            Files.writeString(plan.out().resolve("bench.html"), BenchPage.html(result, summary));
            BenchText.lines(result, summary).forEach(print);
        } catch (SQLException | IOException failure) {
            throw failed(failure);
        }
    }

    private BenchSite site(int receipts) {
        return new BenchSite(plan, new BenchWard(receipts, plan.seed()), server, program, say);
    }

    private BenchResult.Size measure(BenchSite site, int receipts) throws SQLException, IOException, BenchException {
        site.load();
        site.saveReceipts();
        BenchLedger ledger = null;
        for (int round = 1; round <= plan.rounds(); round++) {
            List<Turn> turns = turns(site, receipts, round);
            Collections.rotate(turns, round - 1);
            for (Turn turn : turns) {
                BenchLedger reached = turn.take();
                if (ledger == null) {
                    ledger = reached;
                }
                checkSame(ledger, reached);
            }
        }
        return new BenchResult.Size(
                receipts,
                receipts * BenchHousehold.TERMS,
                site.paymentBytes(),
                server.wardBytes(),
                ledger == null ? List.of() : ledger.lines());
    }

    /** Measures parts that follow each other, and tells the ledger that they reached. */
    private interface Turn {
        BenchLedger take() throws SQLException, IOException, BenchException;
    }

    private List<Turn> turns(BenchSite site, int receipts, int round) {
        List<Turn> turns = new ArrayList<>();
        turns.add(() -> {
            site.openForCopying();
            note(receipts, round, BenchPart.COPY, site.copy());
            note(receipts, round, BenchPart.FLOOR, site.floor());
            return site.ledger();
        });
        for (int partitions : plan.partitions()) {
            turns.add(() -> {
                site.openForReceiving();
                note(receipts, round, BenchPart.RECEIVE, site.receive());
                note(receipts, round, BenchPart.reconcile(partitions), site.reconcile(partitions));
                return site.ledger();
            });
        }
        turns.add(() -> {
            site.openDay();
            note(receipts, round, BenchPart.NIGHTLY, site.nightly());
            return site.ledger();
        });
        return turns;
    }

    private void note(int receipts, int round, BenchPart part, BenchSite.Taken taken) {
        samples.add(
                new BenchSample(receipts, round, part, taken.ownMillis(), taken.wallMillis(), taken.peakKilobytes()));
        say.accept("第%d回 %,d 件 %s: %,.2f 秒%s"
                .formatted(
                        round,
                        receipts,
                        part.japanese(),
                        taken.ownMillis() / 1000.0,
                        part.program()
                                ? "(起動を含め %,.2f 秒、最大 %,d MB)"
                                        .formatted(taken.wallMillis() / 1000.0, taken.peakKilobytes() / 1024)
                                : ""));
    }

    private static void checkSame(BenchLedger expected, BenchLedger reached) throws BenchException {
        if (!expected.equals(reached)) {
            throw BenchException.failed("下限とプログラムの台帳が一致しません。\n%s\n---\n%s"
                    .formatted(String.join("\n", expected.lines()), String.join("\n", reached.lines())));
        }
    }

    private static BenchException failed(@Nullable Exception failure) {
        return BenchException.failed("性能測定が途中で失敗しました: " + failure, failure);
    }
}
