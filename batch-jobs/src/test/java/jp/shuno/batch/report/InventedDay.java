package jp.shuno.batch.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.ControlTotals.Count;
import jp.shuno.domain.reconciliation.ReceiptYear.YearClass;
import org.jspecify.annotations.Nullable;

/** An invented business day for the tests, and for looking at the pages: {@code main} writes them into a folder. */
final class InventedDay {

    static final LocalDate DATE = LocalDate.of(2026, 6, 30);

    private static final String DIGEST = "3f8a1c5e7b90d2464ac1e8f05b7d93a2c6e41f08b5d7a9c3e2f1047b6d8a9c05";
    private static final String OTHER_DIGEST = "9b04d7c2a1e85f366cd0b9e7f2a41583d6c7e90b1f2a3c4d5e6f708192a3b4c5";

    private InventedDay() {}

    /** Whom a receipt is about. */
    record Person(String obligorNo, String kana) {}

    /** Writes every report of the day into the folder given first, red certificate and empty lists into {@code bad}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        writeAll(new ReportFolder(folder));
        ReportFolder bad = new ReportFolder(folder.resolve("bad"));
        ExceptionReport.write(bad, DATE, List.of());
        FileRegisterReport.write(bad, DATE, List.of());
        ProvisionalReport.write(bad, DATE, List.of());
        DailyTotalsReport.write(bad, DATE, List.of(), DailyCash.NONE);
        DayCloseReport.write(bad, redClose());
        RunReport.write(bad, run(20, "却下した入力ファイルがあります。他の処理は完了しました。"));
    }

    static void writeAll(ReportFolder folder) throws IOException {
        ExceptionReport.write(folder, DATE, exceptions());
        FileRegisterReport.write(folder, DATE, files());
        ProvisionalReport.write(folder, DATE, provisional());
        DailyTotalsReport.write(folder, DATE, dailyTotals(), DailyCash.NONE);
        DayCloseReport.write(folder, close());
        RunReport.write(folder, run(10, "正常に終了しました。職員の確認が必要な例外が新たに発生しています。"));
    }

    static List<ExceptionLine> exceptions() {
        List<ExceptionLine> lines = new ArrayList<>(severalKinds());
        for (int i = 0; i < 12; i++) {
            lines.add(exception(
                    "E02",
                    "該当する調定なし",
                    i % 4,
                    null,
                    8_000 - i * 100,
                    "通知書番号 91234570" + (10 + i) + " の調定がありません。収納不明としました。",
                    List.of(),
                    "候補を確認し、正しい期別を POST_TO で指定するか、返金してください。"));
        }
        return lines;
    }

    private static List<ExceptionLine> severalKinds() {
        return List.of(
                exception(
                        "E02",
                        "該当する調定なし",
                        0,
                        null,
                        45_600,
                        "通知書番号 9123456784 の調定がありません。収納不明としました。",
                        List.of("NHI/2026/9123456797/01", "NHI/2026/9123456805/02"),
                        "候補を確認し、正しい期別を POST_TO で指定するか、返金してください。"),
                exception(
                        "E09",
                        "確報後の取消",
                        9,
                        new Person("9000012343", "ヤマダ ハナコ"),
                        32_000,
                        "6月19日に確報で消込済みの入金に、後から速報取消が届きました。消込はそのまま残しています。店舗での二重打ち直しか、実際の返金かをデータだけでは判定できません。",
                        List.of(),
                        "入金の有無を収納代行会社に確認し、入金がなければ REVERSE で取り消してください。"),
                exception(
                        "E01",
                        "検査数字・コード不正",
                        0,
                        null,
                        28_500,
                        "バーコードの検査数字が 7 のところ 3 です。",
                        List.of(),
                        "現物の納付書と照合し、正しい期別を POST_TO で指定してください。"),
                exception(
                        "E10",
                        "確報未着の速報",
                        20,
                        new Person("9000045674", "サトウ イチロウ"),
                        15_200,
                        "6月8日の速報から16銀行営業日を過ぎても確報が届きません。",
                        List.of("NHI/2026/9123456821/01"),
                        "収納代行会社に確報の予定を確認してください。"),
                exception(
                        "FUTURE_PAYMENT_DATE",
                        "領収日が未来",
                        0,
                        new Person("9000078906", "グエン ティ メイ"),
                        9_800,
                        "領収日 2027-06-29 が処理日 2026-06-30 より後です。",
                        List.of("NHI/2026/9123456839/02"),
                        "送付元に領収日を確認し、正しい期別を POST_TO で指定してください。"),
                exception(
                        "CHECK_DIGIT",
                        "番号の検査数字不正",
                        3,
                        null,
                        0,
                        "宛名番号 9000099991 の検査数字が正しくありません。この行は取り込んでいません。",
                        List.of(),
                        "業務システムの番号を確認し、正しい行を再送してください。"));
    }

    static ExceptionLine exception(
            String kind,
            String title,
            int daysOpen,
            @Nullable Person person,
            long yen,
            String reason,
            List<String> candidates,
            String advice) {
        LocalDate openedOn = DATE.minusDays(daysOpen);
        boolean known = person != null;
        return new ExceptionLine(
                "E" + "%015x".formatted(Math.abs((long) (kind + reason).hashCode()) * 0x9E37L),
                kind,
                title,
                openedOn,
                kind.startsWith("CHECK") ? "addressees_20260627_01.csv" : "cvs-dsk_20260630_01.csv",
                Math.abs(reason.hashCode() % 300) + 1,
                known ? person.obligorNo() : null,
                known ? person.kana() : null,
                known ? LevyType.NHI : null,
                known ? 2026 : null,
                known ? 1 : null,
                Yen.of(yen),
                reason,
                candidates,
                advice,
                openedOn.plusDays(kind.equals("E10") ? 14 : 30),
                daysOpen == 0);
    }

    static List<FileLine> files() {
        List<FileLine> lines = new ArrayList<>(ledgerFiles());
        lines.addAll(paymentFiles());
        return lines;
    }

    private static List<FileLine> ledgerFiles() {
        return List.of(
                new FileLine(
                        "addressees_20260630_01.csv",
                        "addressees",
                        DIGEST,
                        null,
                        null,
                        null,
                        1_204,
                        0,
                        412_338,
                        true,
                        null,
                        0,
                        0,
                        0,
                        0,
                        0),
                new FileLine(
                        "assessments_20260630_01.csv",
                        "assessments",
                        OTHER_DIGEST,
                        null,
                        null,
                        null,
                        9_870,
                        0,
                        1_533_120,
                        true,
                        "知らない列 biko を無視しました。",
                        0,
                        0,
                        0,
                        0,
                        0));
    }

    private static List<FileLine> paymentFiles() {
        return List.of(
                new FileLine(
                        "cvs-dsk_20260630_01.csv",
                        "cvs",
                        DIGEST.replace('3', '8'),
                        "DSK 電算システム",
                        1_250L,
                        38_415_600L,
                        1_250,
                        38_415_600,
                        160_120,
                        true,
                        null,
                        702,
                        498,
                        3,
                        2,
                        45),
                new FileLine(
                        "cvs-mmk_20260630_01.txt",
                        "cvs",
                        DIGEST.replace('a', 'e'),
                        "MMK",
                        310L,
                        9_120_400L,
                        309,
                        9_088_400,
                        37_320,
                        false,
                        "トレーラの件数 310 に対し計数は 309 です(レコード 311、バイト 366、規則 R-024)。\n"
                                + "トレーラの金額 9,120,400 円に対し計数は 9,088,400 円です。",
                        0,
                        0,
                        0,
                        0,
                        0),
                new FileLine(
                        "dd-result_0001_20260629.txt",
                        "dd-result",
                        OTHER_DIGEST.replace('b', '1'),
                        "みずほ銀行",
                        15_402L,
                        512_334_800L,
                        15_402,
                        512_334_800,
                        1_848_600,
                        true,
                        null,
                        14_980,
                        0,
                        0,
                        0,
                        422));
    }

    static List<ProvisionalLine> provisional() {
        return List.of(
                provisional("R01", "9000033335", "ワタナベ ジロウ", 1, 24_000, 24_000L, 2, List.of()),
                provisional("R02", "9000044446", "あべ さくら", 2, 18_300, 18_300L, 1, List.of()),
                provisional("R03", "9000055557", "ガトウ ケンジ", 1, 15_200, 15_200L, 22, List.of("E10 確報未着")),
                provisional("R04", "9000066668", "カトウ アイ", 1, 32_000, 30_000L, 1, List.of("E04 未納額を超える金額")),
                provisional("R05", null, null, 0, 45_600, null, 3, List.of("E01 検査数字・コード不正")),
                provisional("R06", "9000077770", "ｱｵﾔﾏ ﾏﾘ", 3, 9_800, 0L, 1, List.of("E03 納付済みの期別", "E06 期限切れの納付書")),
                provisional("R07", "9000088882", "イトウ ショウタ", 1, 51_000, 51_000L, 2, List.of()));
    }

    private static ProvisionalLine provisional(
            String id,
            @Nullable String obligorNo,
            @Nullable String kana,
            int term,
            long yen,
            @Nullable Long unpaid,
            int days,
            List<String> notes) {
        boolean known = obligorNo != null;
        return new ProvisionalLine(
                id,
                "cvs-dsk_2026%02d%02d_01.csv"
                        .formatted(
                                DATE.minusDays(days).getMonthValue(),
                                DATE.minusDays(days).getDayOfMonth()),
                12 + term,
                DATE.minusDays(days),
                obligorNo,
                kana,
                known ? LevyType.NHI : null,
                known ? 2026 : null,
                known ? "91234567" + (20 + term) : null,
                known ? term : null,
                Channel.CONVENIENCE,
                DATE.minusDays(days + 1),
                Yen.of(yen),
                unpaid == null ? null : Yen.of(unpaid),
                days,
                notes);
    }

    static List<DailyTotalLine> dailyTotals() {
        LocalDate before = DATE.minusDays(1);
        return List.of(
                total(
                        DATE,
                        LevyType.NHI,
                        YearClass.CURRENT,
                        Bucket.TERM_PRINCIPAL,
                        Channel.CONVENIENCE,
                        642,
                        19_845_300),
                total(DATE, LevyType.NHI, YearClass.CURRENT, Bucket.OVERPAID, Channel.CONVENIENCE, 4, 61_200),
                total(DATE, LevyType.NHI, YearClass.CARRIED, Bucket.TERM_PRINCIPAL, Channel.CONVENIENCE, 31, 702_000),
                total(DATE, LevyType.NHI, YearClass.CARRIED, Bucket.TERM_PRINCIPAL, Channel.WARD_COUNTER, 7, 154_000),
                total(DATE, LevyType.NHI, YearClass.PAST_YEAR, Bucket.TERM_PRINCIPAL, Channel.CONVENIENCE, 3, 45_900),
                total(DATE, LevyType.NHI, YearClass.CURRENT, Bucket.TERM_PRINCIPAL, Channel.BANK_COUNTER, -1, -32_000),
                total(DATE, LevyType.LTC1, YearClass.CURRENT, Bucket.TERM_PRINCIPAL, Channel.CONVENIENCE, 58, 341_200),
                total(DATE, null, null, Bucket.SUSPENSE, Channel.CONVENIENCE, 3, 82_100),
                total(
                        before,
                        LevyType.NHI,
                        YearClass.CURRENT,
                        Bucket.TERM_PRINCIPAL,
                        Channel.DIRECT_DEBIT,
                        14_402,
                        486_102_400),
                total(
                        before,
                        LevyType.LEM,
                        YearClass.CURRENT,
                        Bucket.TERM_PRINCIPAL,
                        Channel.DIRECT_DEBIT,
                        578,
                        8_670_000));
    }

    static DailyTotalLine total(
            LocalDate date,
            @Nullable LevyType levy,
            @Nullable YearClass yearClass,
            Bucket item,
            Channel channel,
            long count,
            long yen) {
        return new DailyTotalLine(
                date,
                levy,
                yearClass,
                item,
                channel,
                count,
                yen,
                2026,
                count < 0 ? Movement.REVERSAL : Movement.INCOME);
    }

    static DayClose close() {
        return new DayClose(DATE, 1, true, invariants(true), controls(), ledger(), buckets(), OTHER_DIGEST, DIGEST);
    }

    static DayClose redClose() {
        return new DayClose(DATE, 2, false, invariants(false), controls(), ledger(), buckets(), "", DIGEST);
    }

    private static List<InvariantResult> invariants(boolean holds) {
        return List.of(
                new InvariantResult(
                        "INV-001",
                        "R-008",
                        "各期別の未納額・過誤納額は、調定額と収入額から計算した値に等しい。",
                        holds,
                        98_700,
                        holds
                                ? List.of()
                                : List.of(
                                        "NHI/2026/9123456797/01", "NHI/2026/9123456805/02", "NHI/2025/9123456813/10")),
                new InvariantResult("INV-002", "R-037", "各ファイルの読込件数・金額は、処理結果ごとの件数・金額の合計に等しい。", true, 3, List.of()),
                new InvariantResult("INV-003", "R-900", "すべての資金移動の合計は0である。", true, 31_245, List.of()),
                new InvariantResult("INV-004", "R-902", "一つの入金が二つの期別に重ねて消し込まれていない。", true, 31_245, List.of()));
    }

    private static List<FileControl> controls() {
        return List.of(
                new FileControl(
                        "cvs-dsk_20260630_01.csv",
                        DIGEST,
                        1_250,
                        38_415_600,
                        Map.of(
                                Disposition.POSTED, new Count(702, 21_544_000),
                                Disposition.PROVISIONAL, new Count(498, 15_310_500),
                                Disposition.CANCELLED, new Count(45, 1_420_000),
                                Disposition.SUSPENSE, new Count(3, 82_100),
                                Disposition.DUPLICATE, new Count(2, 59_000))),
                new FileControl(
                        "dd-result_0001_20260629.txt",
                        OTHER_DIGEST,
                        15_402,
                        512_334_800,
                        Map.of(
                                Disposition.POSTED, new Count(14_980, 498_102_400),
                                Disposition.NOT_COLLECTED, new Count(422, 14_232_400))));
    }

    private static LedgerFigures ledger() {
        return new LedgerFigures(
                98_700, 3_104_220_000L, 519_646_400, 15_310_500, 2_584_634_800L, 61_200, 519_728_500, 82_100);
    }

    private static List<BucketFigure> buckets() {
        return List.of(
                new BucketFigure(Bucket.RECEIPT, -519_728_500),
                new BucketFigure(Bucket.SUSPENSE, 82_100),
                new BucketFigure(Bucket.TERM_PRINCIPAL, 519_585_200),
                new BucketFigure(Bucket.DEMAND_FEE, 0),
                new BucketFigure(Bucket.LATE_CHARGE, 0),
                new BucketFigure(Bucket.OVERPAID, 61_200));
    }

    static RunSummary run(int exitCode, String meaning) {
        return new RunSummary(
                DATE,
                1,
                exitCode,
                meaning,
                exitCode == 10
                        ? "職員は朝、reports/2026-06-30/exceptions.html を確認してください。"
                        : "quarantine/2026-06-30/ の .reason.txt を読み、送付元に再送を依頼し、同じ処理日を再実行してください。",
                LocalDateTime.of(2026, 7, 1, 1, 30, 5),
                LocalDateTime.of(2026, 7, 1, 1, 33, 47),
                "shuno nightly --business-date 2026-06-30 --set rules.stale-flash-days=10",
                Map.of("rules.stale-flash-days", "10"),
                "0.1.0",
                List.of(
                        new JobLine("JOB-10", "receiveLedger", "台帳受入", "COMPLETE", 11_074, 11_073, 1, 0, 41_230, null),
                        new JobLine(
                                "JOB-20",
                                "receivePayments",
                                "入金受入",
                                exitCode == 20 ? "FAILED" : "COMPLETE",
                                16_652,
                                16_650,
                                0,
                                2,
                                62_900,
                                exitCode == 20 ? "cvs-mmk_20260630_01.txt を却下しました。" : null),
                        new JobLine("JOB-30", "reconcile", "消込", "COMPLETE", 16_650, 16_647, 3, 0, 98_410, null),
                        new JobLine("JOB-120", "closeDay", "日次締め", "COMPLETE", 0, 0, 0, 0, 8_730, null)),
                files().stream()
                        .map(file -> new InputLine(
                                file.fileName(),
                                file.byteCount(),
                                file.sha256(),
                                file.accepted(),
                                file.countedRecords(),
                                file.countedYen()))
                        .toList(),
                18,
                5,
                new GateSummary(DATE, false, true, null, List.of(), List.of()));
    }
}
