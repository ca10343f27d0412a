package jp.shuno.batch.run.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileIdentity;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.run.RunKey;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.file.FileState;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.file.ReceivedFileMapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * decides whether a file is taken in, and enters it in the register either way. A file is taken in whole
 * or refused whole; a refused one changes nothing but the register.
 */
final class FileRegistrar {

    private static final Logger LOG = LoggerFactory.getLogger(FileRegistrar.class);
    private static final int ID_DIGITS = 16;
    private static final int REASON_LENGTH = 2000;

    private final Intake intake;
    private final ReceivedFileMapper register;

    FileRegistrar(Intake intake) {
        this.intake = intake;
        this.register = intake.register;
    }

    /** Checks and registers one file; gives what is needed to store it, empty where it was refused. */
    Optional<Storing<?, ?>> register(ArrivedFile file, RunKey run) throws IOException {
        String sha256 = Digest.of(file.path());
        Optional<InboundKind<?, ?>> kind = intake.kinds.of(file.kind(), file.name());
        if (kind.isEmpty()) {
            enter(file, sha256, run, Judgement.refused("この版では取り込めない種類のファイルです: " + file.kind()));
            return Optional.empty();
        }
        return register(file, sha256, kind.get(), run);
    }

    private <H, R> Optional<Storing<?, ?>> register(ArrivedFile file, String sha256, InboundKind<H, R> kind, RunKey run)
            throws IOException {
        Judgement<H> judgement = judge(file, sha256, kind, run.businessDate());
        ReceivedFile row = enter(file, sha256, run, judgement);
        H header = judgement.header();
        return judgement.accepted() && header != null
                ? Optional.of(new Storing<>(row, kind, header, intake))
                : Optional.empty();
    }

    private ReceivedFile enter(ArrivedFile file, String sha256, RunKey run, Judgement<?> judgement) throws IOException {
        ReceivedFile row = row(file, sha256, run, judgement);
        register.insertFile(row);
        if (judgement.accepted()) {
            LOG.info("受理 {}: {} 件", file.name(), judgement.totals().countedRecords());
        } else {
            LOG.warn("却下 {}: {}", file.name(), firstOf(Objects.requireNonNullElse(judgement.reason(), "")));
        }
        return row;
    }

    private static String firstOf(String reasons) {
        long more = reasons.lines().count() - 1;
        return reasons.lines().findFirst().orElse("") + (more > 0 ? "(ほか" + more + "件)" : "");
    }

    private <H, R> Judgement<H> judge(ArrivedFile file, String sha256, InboundKind<H, R> kind, LocalDate businessDate)
            throws IOException {
        if (Files.size(file.path()) == 0) {
            return Judgement.refused("ファイルが空です(0バイト)");
        }
        Optional<ReceivedFile> repeated = repeated(sha256);
        if (repeated.isPresent() && !kind.mayRepeat()) {
            return Judgement.refused("同じ内容のファイル %s を %s に受理済みです(R-023)"
                    .formatted(repeated.get().fileName(), repeated.get().businessDate()));
        }
        InboundFormat<H, R> format = kind.format(file.profile(), businessDate);
        FileCheck<H> check = format.check(file.path());
        if (!check.isUsable()) {
            return Judgement.of(check, check.findings());
        }
        List<Finding> findings = Stream.of(
                        saysSo(repeated),
                        check.findings(),
                        sameSequence(file.kind(), check.identity()),
                        compare(kind, format, check, file))
                .flatMap(List::stream)
                .toList();
        return Judgement.of(check, findings);
    }

    private <H, R> List<Finding> compare(
            InboundKind<H, R> kind, InboundFormat<H, R> format, FileCheck<H> check, ArrivedFile file)
            throws IOException {
        try (RecordReader<R> records = format.open(file.path())) {
            return kind.compareWithLedger(check, records);
        }
    }

    /** A file without records is the same every day and may come any number of times. */
    private Optional<ReceivedFile> repeated(String sha256) {
        return register.selectAcceptedByContent(sha256).stream()
                .filter(before -> before.countedRecords() > 0)
                .findFirst();
    }

    private static List<Finding> saysSo(Optional<ReceivedFile> repeated) {
        return repeated.map(before -> List.of(Finding.notice(
                        0,
                        0,
                        "",
                        "R-023",
                        "同じ内容のファイル %s を %s に受理済みです。再送として扱い、新たな効果はありません"
                                .formatted(before.fileName(), before.businessDate()))))
                .orElse(List.of());
    }

    private List<Finding> sameSequence(String kind, FileIdentity identity) {
        String sender = identity.sender();
        LocalDate createdOn = identity.createdOn();
        String sequence = identity.sequence();
        if (sender == null || createdOn == null || sequence == null) {
            return List.of();
        }
        return register.selectAcceptedByIdentity(kind, sender, createdOn, sequence).stream()
                .findFirst()
                .map(before -> List.of(Finding.refuse(
                        0,
                        0,
                        "fileSequence",
                        "R-023",
                        "同じ送付元・作成日・連番のファイル %s を %s に受理済みですが、内容が異なります"
                                .formatted(before.fileName(), before.businessDate()))))
                .orElse(List.of());
    }

    private ReceivedFile row(ArrivedFile file, String sha256, RunKey run, Judgement<?> judgement) throws IOException {
        FileTotals totals = judgement.totals();
        FileIdentity identity = judgement.identity();
        return new ReceivedFile(
                fileId(sha256, run.businessDate(), judgement),
                sha256,
                file.name(),
                file.kind(),
                file.profile(),
                run.businessDate(),
                run.round(),
                Files.size(file.path()),
                identity.sender(),
                identity.createdOn(),
                identity.sequence(),
                stated(totals.statedRecords()),
                stated(totals.statedYen()),
                totals.countedRecords(),
                totals.countedYen(),
                0,
                judgement.accepted() ? FileState.CHECKED : FileState.REFUSED,
                judgement.reason(),
                file.path().toString(),
                false);
    }

    /** Content alone names a file that brought records; one that may come again has day and number appended. */
    private String fileId(String sha256, LocalDate businessDate, Judgement<?> judgement) {
        String content = sha256.substring(0, ID_DIGITS);
        if (judgement.accepted()
                && judgement.totals().countedRecords() > 0
                && repeated(sha256).isEmpty()) {
            return content;
        }
        int number = register.countByContentOnDay(sha256, businessDate) + 1;
        return content + "." + businessDate + "." + number;
    }

    private static @Nullable Long stated(long figure) {
        return figure == FileTotals.NOT_STATED ? null : figure;
    }

    /** What was decided about a file, and what it said of itself. */
    private record Judgement<H>(
            boolean accepted,
            @Nullable H header,
            FileIdentity identity,
            FileTotals totals,
            @Nullable String reason) {

        static <H> Judgement<H> refused(String reason) {
            return new Judgement<>(false, null, FileIdentity.NONE, FileTotals.counted(0, 0), reason);
        }

        static <H> Judgement<H> of(FileCheck<H> check, List<Finding> findings) {
            boolean refused = findings.stream().anyMatch(Finding::isRefusal);
            String reason = findings.stream()
                    .filter(finding -> !refused || finding.isRefusal())
                    .map(Judgement::sentence)
                    .collect(Collectors.joining("\n"));
            return new Judgement<>(
                    !refused,
                    check.header(),
                    check.identity(),
                    check.totals(),
                    reason.isEmpty() ? null : ColumnText.fitting(reason, REASON_LENGTH));
        }

        private static String sentence(Finding finding) {
            StringBuilder sentence = new StringBuilder();
            if (finding.recordNo() > 0) {
                sentence.append(finding.recordNo()).append("レコード目");
            }
            if (finding.byteOffset() > 0) {
                sentence.append(' ').append(finding.byteOffset()).append("バイト目");
            }
            if (!finding.field().isEmpty()) {
                sentence.append(" [").append(finding.field()).append(']');
            }
            String where = sentence.toString().strip();
            return (where.isEmpty() ? "" : where + ": ") + finding.text() + "(" + finding.rule() + ")";
        }
    }
}
