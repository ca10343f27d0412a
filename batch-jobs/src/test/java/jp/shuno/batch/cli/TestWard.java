package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import jp.shuno.batch.run.BusinessDay;
import jp.shuno.batch.run.Export;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.sql.proof.Invariant;
import jp.shuno.sql.proof.ProofMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An invented ward whose nights are told one after the other in one open program, because starting the program takes
 * longer than a night.
 */
public final class TestWard implements AutoCloseable {

    private final TestHome home;
    private final Workspace workspace;
    private String lastComplaint = "";

    private TestWard(TestHome home, Workspace workspace) {
        this.home = home;
        this.workspace = workspace;
    }

    /** A fresh home whose transactions take only a few records each. */
    public static TestWard open(Path root) {
        return open(TestHome.init(root).configure("batch", "chunk-size", 3));
    }

    /** A home that is there. */
    public static TestWard open(TestHome home) {
        return open(home, Map.of());
    }

    /** A home that is open already, as a second process finds it. */
    public static TestWard openBeside(TestWard first) {
        return new TestWard(first.home, Workspace.open(first.home.home(), Map.of()));
    }

    /** A home whose tables are made first, by this very process. */
    public static TestWard openNew(TestHome home) {
        return new TestWard(home, Workspace.openNew(home.home()));
    }

    /** A home that is there, with some keys set for this time. */
    public static TestWard open(TestHome home, Map<String, String> overrides) {
        return new TestWard(home, Workspace.openForRun(home.home(), overrides));
    }

    /** The addressee number of the n-th person. */
    public static String person(int number) {
        return AddresseeNumber.withBody("%09d".formatted(number)).value();
    }

    /** The n-th notice number. */
    public static String notice(int number) {
        return NoticeNumber.withBody("1%08d".formatted(number)).value();
    }

    /** The home. */
    public TestHome home() {
        return home;
    }

    /** A part of the program. */
    public <T> T bean(Class<T> type) {
        return workspace.bean(type);
    }

    /** Runs a night; gives its exit code. */
    public int nightly(LocalDate day) {
        try {
            return bean(BusinessDay.class).run(day, "nightly").exitCode().code();
        } catch (RuntimeException ended) {
            OperatorException explained = Workspace.explained(ended);
            lastComplaint = String.valueOf(explained.getMessage());
            return explained.exitCode().code();
        }
    }

    /** What the last night that did not come to its end complained about. */
    public String lastComplaint() {
        return lastComplaint;
    }

    /** The lock of a run that broke off names this very process, which is alive; that of a night of its own is not. */
    public void letTheProcessBeDead() {
        sql().sql("UPDATE run_lock SET pid = 2147483646").update();
    }

    /** The database behind the ledger. */
    public JdbcClient sql() {
        return JdbcClient.create(bean(DataSource.class));
    }

    /** What a query finds, one value a line, sorted; the query is told without its SELECT. */
    public String linesOf(String query) {
        return String.join(
                "\n",
                sql().sql("SELECT " + query).query(String.class).list().stream()
                        .sorted()
                        .toList());
    }

    /** Current terms. */
    public Table terms() {
        return table(Export.Kind.terms);
    }

    /** One term of an NHI notice. */
    public Row term(String noticeNo, int term) {
        return terms().where("notice_no", noticeNo)
                .where("term", "%02d".formatted(term))
                .only();
    }

    /** Current receipts. */
    public Table receipts() {
        return table(Export.Kind.receipts);
    }

    /** Current postings. */
    public Table postings() {
        return table(Export.Kind.postings);
    }

    /** Current refunds. */
    public Table refunds() {
        return table(Export.Kind.refunds);
    }

    /** Current exceptions. */
    public Table exceptions() {
        return table(Export.Kind.exceptions);
    }

    /** All exports as they stand, byte for byte. */
    public Map<String, String> exports() {
        Map<String, String> all = new TreeMap<>();
        for (Export.Kind kind : Export.Kind.values()) {
            all.put(kind.name(), text(kind));
        }
        return all;
    }

    /** Whether the ledger can be proved. */
    public boolean isProved() {
        ProofMapper proof = bean(ProofMapper.class);
        for (Invariant invariant : Invariant.values()) {
            if (!invariant.prove(proof).holds()) {
                return false;
            }
        }
        return true;
    }

    private Table table(Export.Kind kind) {
        text(kind);
        return Table.read(exportFile(kind));
    }

    private String text(Export.Kind kind) {
        try {
            bean(Export.class).write(kind, exportFile(kind), null, null);
            return Files.readString(exportFile(kind));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path exportFile(Export.Kind kind) {
        return home.home().root().resolve("export-" + kind + ".csv");
    }

    @Override
    public void close() {
        workspace.close();
    }
}
