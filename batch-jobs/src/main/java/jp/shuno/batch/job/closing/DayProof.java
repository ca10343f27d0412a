package jp.shuno.batch.job.closing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.report.BucketFigure;
import jp.shuno.batch.report.DayClose;
import jp.shuno.batch.report.FileControl;
import jp.shuno.batch.report.InvariantResult;
import jp.shuno.batch.report.LedgerFigures;
import jp.shuno.batch.run.LedgerProof;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.ContentId;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.ControlTotals;
import jp.shuno.sql.assessment.LedgerTotals;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.file.FileState;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.proof.Invariant;
import jp.shuno.sql.proof.ProofResult;
import jp.shuno.sql.receipt.DispositionTotal;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.run.DayCertificate;
import jp.shuno.sql.run.DayCertificateMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proves the ledger and draws up the certificate of a day: invariants, control totals from file to ledger, and a digest
 * that is chained to the day before. Everything in it follows from stored rows, so that it can be drawn up again with
 * the same bytes.
 */
@Component
class DayProof {

    private static final String FIRST_DIGEST = "0".repeat(64);

    private final LedgerProof proof;
    private final TermAssessmentMapper terms;
    private final PostingMapper postings;
    private final ReceiptMapper receipts;
    private final ReceivedFileMapper files;
    private final DayCertificateMapper certificates;
    private @Nullable DayClose latest;

    DayProof(
            LedgerProof proof,
            TermAssessmentMapper terms,
            PostingMapper postings,
            ReceiptMapper receipts,
            ReceivedFileMapper files,
            DayCertificateMapper certificates) {
        this.proof = proof;
        this.terms = terms;
        this.postings = postings;
        this.receipts = receipts;
        this.files = files;
        this.certificates = certificates;
    }

    /** The certificate of a run as the stored rows give it; proved once as long as the same run asks for it. */
    synchronized DayClose certificate(RunKey run) {
        DayClose known = latest;
        if (known == null || !known.businessDate().equals(run.businessDate()) || known.version() != run.round()) {
            known = drawUp(run);
            latest = known;
        }
        return known;
    }

    private DayClose drawUp(RunKey run) {
        List<ProofResult> results = proof.of(run);
        List<FileControl> controls = controls(run.businessDate());
        List<BucketFigure> buckets = postings.selectBucketTotals().stream()
                .map(row -> new BucketFigure(row.bucket(), row.yen()))
                .toList();
        LedgerFigures ledger = ledger(buckets);
        String previous = certificates
                .selectLatestBefore(run.businessDate())
                .map(DayCertificate::digest)
                .orElse(FIRST_DIGEST);
        return new DayClose(
                run.businessDate(),
                run.round(),
                results.stream().allMatch(ProofResult::holds),
                results.stream().map(DayProof::line).toList(),
                controls,
                ledger,
                buckets,
                previous,
                digest(run, previous, results, controls, ledger));
    }

    private static InvariantResult line(ProofResult result) {
        Invariant invariant = result.invariant();
        return new InvariantResult(
                invariant.name(),
                invariant.rule(),
                invariant.text(),
                result.holds(),
                result.checkedRows(),
                result.violations());
    }

    private List<FileControl> controls(LocalDate businessDate) {
        List<DispositionTotal> totals = receipts.selectTotals(businessDate);
        return files.selectOfDay(businessDate).stream()
                .filter(file -> file.state() == FileState.ACCEPTED && file.holdsReceipts())
                .map(file -> control(file, totals))
                .toList();
    }

    private static FileControl control(ReceivedFile file, List<DispositionTotal> totals) {
        Map<Disposition, ControlTotals.Count> byDisposition = new EnumMap<>(Disposition.class);
        totals.stream()
                .filter(total -> total.fileId().equals(file.fileId()))
                .forEach(total -> total.settled()
                        .ifPresent(disposition ->
                                byDisposition.put(disposition, new ControlTotals.Count(total.records(), total.yen()))));
        return new FileControl(file.fileName(), file.sha256(), file.countedRecords(), file.countedYen(), byDisposition);
    }

    private LedgerFigures ledger(List<BucketFigure> buckets) {
        LedgerTotals totals = terms.selectTotals();
        return new LedgerFigures(
                totals.terms(),
                totals.assessed(),
                totals.received(),
                totals.provisional(),
                totals.unpaid(),
                totals.overpaid(),
                -in(Bucket.RECEIPT, buckets),
                in(Bucket.SUSPENSE, buckets));
    }

    private static long in(Bucket bucket, List<BucketFigure> buckets) {
        return buckets.stream()
                .filter(figure -> figure.bucket() == bucket)
                .mapToLong(BucketFigure::yen)
                .sum();
    }

    private String digest(
            RunKey run, String previous, List<ProofResult> results, List<FileControl> controls, LedgerFigures ledger) {
        MessageDigest sha256 = ContentId.sha256();
        update(sha256, previous);
        update(sha256, run.businessDate() + " " + run.round());
        results.forEach(
                result -> update(sha256, result.invariant() + " " + result.holds() + " " + result.checkedRows()));
        controls.forEach(control -> update(sha256, line(control)));
        update(sha256, ledger.toString());
        postings.selectOfDay(
                run.businessDate(),
                context -> update(sha256, context.getResultObject().toString()));
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The dispositions in their own order: that of a map may differ from one process to the next. */
    private static String line(FileControl control) {
        StringBuilder line = new StringBuilder(control.sha256() + " " + control.records() + " " + control.yen());
        for (Disposition disposition : Disposition.values()) {
            ControlTotals.Count count = control.byDisposition().get(disposition);
            if (count != null) {
                line.append(' ')
                        .append(disposition)
                        .append(' ')
                        .append(count.records())
                        .append(' ')
                        .append(count.yen());
            }
        }
        return line.toString();
    }

    private static void update(MessageDigest sha256, String line) {
        sha256.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
