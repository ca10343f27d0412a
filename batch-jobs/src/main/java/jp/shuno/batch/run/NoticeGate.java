package jp.shuno.batch.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shuno.batch.report.GateReport;
import jp.shuno.batch.report.GateSummary;
import jp.shuno.batch.report.ReportFolder;
import jp.shuno.domain.arrival.Arrival;
import jp.shuno.domain.arrival.ArrivalCheck;
import jp.shuno.domain.arrival.ExpectedFile;
import jp.shuno.domain.arrival.MissingFile;
import jp.shuno.domain.arrival.RequestedDebit;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.sql.bank.DebitRequestMapper;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.proof.ProofResult;
import jp.shuno.sql.run.DayRunMapper;
import jp.shuno.sql.run.GateCheck;
import jp.shuno.sql.run.GateCheckMapper;
import jp.shuno.sql.run.GatePlan;
import jp.shuno.sql.run.GatePlanItem;
import jp.shuno.sql.run.GatePlanMapper;
import jp.shuno.sql.run.GatePlanState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 送付前点検: whether notices and transfers may leave. It is closed while the ledger cannot be proved, which nobody can
 * override, and while an expected file is overdue, which two people can. What is missing then is a plan whose
 * identifier follows from its content, so that an override counts as long as nothing else is missing.
 */
@Component
public class NoticeGate {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeGate.class);

    private final Home home;
    private final Tables tables;
    private final LedgerProof proof;
    private final BusinessCalendar bank;
    private final GatePages pages;
    private final TransactionTemplate transaction;

    NoticeGate(
            Settings settings,
            Tables tables,
            LedgerProof proof,
            BusinessCalendar bankCalendar,
            GatePages pages,
            PlatformTransactionManager transactionManager) {
        this.home = settings.homeFolder();
        this.tables = tables;
        this.proof = proof;
        this.bank = bankCalendar;
        this.pages = pages;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    /**
     * What the gate looks at and where it writes.
     *
     * @param days first business day
     * @param files what came
     * @param requests what banks must answer
     * @param checks what it said
     * @param plans what was missing, and what staff said to that
     */
    @Component
    record Tables(
            DayRunMapper days,
            ReceivedFileMapper files,
            DebitRequestMapper requests,
            GateCheckMapper checks,
            GatePlanMapper plans) {}

    /**
     * What the gate says.
     *
     * @param proofHolds whether the ledger could be proved
     * @param missing expected files that are overdue
     * @param planId plan of what is missing; the one that was overridden where it covers all of that; null where
     *     nothing is
     * @param excused whether two people let outputs leave although these files are missing
     */
    record Verdict(
            boolean proofHolds,
            List<MissingFile> missing,
            @Nullable String planId,
            boolean excused) {

        boolean isClosed() {
            return !proofHolds || !missing.isEmpty() && !excused;
        }

        /** Why a job is held back, empty where it may run. */
        Optional<String> reasonAgainst(JobId job) {
            if (!job.isBehindGate()) {
                return Optional.empty();
            }
            if (!proofHolds) {
                return Optional.of("台帳の証明が不適合のため出力を保留");
            }
            boolean blocked =
                    !excused && missing.stream().anyMatch(file -> file.blocks().contains(job.number()));
            return blocked ? Optional.of("到着予定のファイルが未着のため出力を保留(計画 " + planId + ")") : Optional.empty();
        }
    }

    /** Judges for a run, records what came out, opens or withdraws plans, and writes the page for staff. */
    Verdict judge(RunKey run) {
        boolean holds = proof.prove(run).stream().allMatch(ProofResult::holds);
        Verdict verdict = verdict(run.businessDate(), holds);
        transaction.executeWithoutResult(status -> record(run, verdict));
        write(run, verdict);
        if (verdict.isClosed()) {
            LOG.warn(
                    "送付前点検: 出力を保留します({}、未着 {} 件)。reports/{}/gate.html を確認してください。",
                    holds ? "台帳は適合" : "台帳の証明が不適合",
                    verdict.missing().size(),
                    run.businessDate());
        }
        return verdict;
    }

    /**
     * What the gate of a run that is over would say now, without recording anything; empty where it was not asked then.
     * The ledger is proved again only where it was red.
     */
    Optional<Verdict> again(RunKey run) {
        return tables.checks
                .selectOfRun(run.businessDate(), run.round())
                .map(before -> verdict(
                        run.businessDate(),
                        before.proofHolds() || proof.prove(run).stream().allMatch(ProofResult::holds)));
    }

    /** Whether the gate of a run was closed. */
    boolean wasClosed(RunKey run) {
        return tables.checks.countClosed(run.businessDate(), run.round()) > 0;
    }

    private Verdict verdict(LocalDate businessDate, boolean proofHolds) {
        List<MissingFile> missing = missing(businessDate);
        if (missing.isEmpty()) {
            return new Verdict(proofHolds, missing, null, false);
        }
        return tables.plans.selectInState(GatePlanState.OVERRIDDEN).stream()
                .map(GatePlan::planId)
                .filter(plan -> ArrivalCheck.isExcused(missing, contents(plan)))
                .findFirst()
                .map(plan -> new Verdict(proofHolds, missing, plan, true))
                .orElseGet(() -> new Verdict(proofHolds, missing, ArrivalCheck.planId(missing), false));
    }

    private List<MissingFile> missing(LocalDate businessDate) {
        List<ExpectedFile> expected = ExpectedFiles.of(home);
        if (expected.isEmpty()) {
            return List.of();
        }
        LocalDate firstDay = tables.days.selectFirst().orElseThrow().businessDate();
        return new ArrivalCheck(bank, firstDay)
                .missing(
                        expected,
                        tables.files.selectAcceptedArrivals().stream()
                                .map(file -> new Arrival(file.kind(), file.profile(), file.businessDate()))
                                .toList(),
                        tables.requests.selectAnswers().stream()
                                .map(request -> new RequestedDebit(
                                        request.bankCode(),
                                        request.debitDate(),
                                        request.profile(),
                                        request.answeredOn()))
                                .toList(),
                        businessDate);
    }

    private Set<String> contents(String planId) {
        return tables.plans.selectItems(planId).stream()
                .map(item -> missingFile(item).content())
                .collect(Collectors.toSet());
    }

    private static MissingFile missingFile(GatePlanItem item) {
        return new MissingFile(
                item.kind(),
                item.profile(),
                item.rhythm(),
                item.expectedOn(),
                item.bankCode(),
                item.dueOn(),
                List.of(item.blocks().split(" ")));
    }

    private void record(RunKey run, Verdict verdict) {
        String current = verdict.excused() ? null : verdict.planId();
        tables.plans.selectInState(GatePlanState.OPEN).stream()
                .filter(plan -> !plan.planId().equals(current))
                .forEach(plan -> tables.plans.updateState(plan.planId(), GatePlanState.WITHDRAWN));
        if (current != null) {
            open(run, current, verdict.missing());
        }
        GateCheck check = new GateCheck(
                run.businessDate(), run.round(), verdict.proofHolds(), verdict.planId(), verdict.isClosed());
        if (tables.checks.updateCheck(check) == 0) {
            tables.checks.insertCheck(check);
        }
    }

    /** The same files may be missing again after others came and went; their plan then stands as before. */
    private void open(RunKey run, String planId, List<MissingFile> missing) {
        if (tables.plans.updateState(planId, GatePlanState.OPEN) > 0) {
            return;
        }
        tables.plans.insertPlan(new GatePlan(planId, run.businessDate(), run.round(), GatePlanState.OPEN));
        IntStream.range(0, missing.size())
                .mapToObj(place -> item(planId, place + 1, missing.get(place)))
                .forEach(tables.plans::insertItem);
    }

    private static GatePlanItem item(String planId, int itemNo, MissingFile file) {
        return new GatePlanItem(
                planId,
                itemNo,
                file.kind(),
                file.profile(),
                file.rhythm(),
                file.expectedOn(),
                file.bankCode(),
                file.dueOn(),
                String.join(" ", file.blocks()));
    }

    private void write(RunKey run, Verdict verdict) {
        GateSummary summary = pages.summary(run, verdict);
        try {
            GateReport.write(new ReportFolder(home.reports(run.businessDate())), summary);
        } catch (IOException unwritable) {
            throw OperatorMessage.GATE_PAGE_UNWRITABLE.causedBy(unwritable, unwritable.getMessage());
        }
    }
}
