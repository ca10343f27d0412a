package jp.shuno.batch.exchange.csv;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/** The kinds of CSV that Shuno takes, each with its column table. All are UTF-8 unless told otherwise. */
public final class CsvFormats {

    private CsvFormats() {}

    /** 宛名 ({@code addressees}). */
    public static CsvFormat<AddresseeRow> addressees() {
        return new CsvFormat<>(new CsvTable<>(List.of(AddresseeColumn.values()), true, AddresseeRow::of, row -> 0));
    }

    /** 調定 ({@code assessments}); counts the yen of 期別保険料額. */
    public static CsvFormat<AssessmentRow> assessments() {
        return new CsvFormat<>(new CsvTable<>(
                List.of(AssessmentColumn.values()),
                false,
                AssessmentRow::of,
                row -> row.principal().amount()));
    }

    /** 口座振替情報 ({@code debit-accounts}). */
    public static CsvFormat<DebitAccountRow> debitAccounts() {
        return new CsvFormat<>(
                new CsvTable<>(List.of(DebitAccountColumn.values()), true, DebitAccountRow::of, row -> 0));
    }

    /** 金融機関名簿 ({@code bank-directory}). */
    public static CsvFormat<BankBranchRow> bankDirectory() {
        return new CsvFormat<>(new CsvTable<>(List.of(BankBranchColumn.values()), false, BankBranchRow::of, row -> 0));
    }

    /** 職員の処分決定 ({@code decisions}). */
    public static CsvFormat<DecisionRow> decisions() {
        return new CsvFormat<>(new CsvTable<>(List.of(DecisionColumn.values()), true, DecisionRow::of, row -> 0));
    }

    /** 資格 ({@code eligibility}). */
    public static CsvFormat<EligibilityRow> eligibility() {
        return new CsvFormat<>(
                new CsvTable<>(List.of(EligibilityColumn.values()), false, EligibilityRow::of, row -> 0));
    }

    /** 公金受取口座の照会結果 ({@code account-answers}). */
    public static CsvFormat<AccountAnswerRow> accountAnswers() {
        return new CsvFormat<>(
                new CsvTable<>(List.of(AccountAnswerColumn.values()), true, false, AccountAnswerRows::new));
    }

    /** 還付請求書 keyed by staff ({@code claims}). */
    public static CsvFormat<ClaimRow> claims() {
        return new CsvFormat<>(new CsvTable<>(List.of(ClaimColumn.values()), true, ClaimRow::of, row -> 0));
    }

    /** 受領確認 ({@code acknowledgements}). */
    public static CsvFormat<AcknowledgementRow> acknowledgements() {
        return new CsvFormat<>(
                new CsvTable<>(List.of(AcknowledgementColumn.values()), false, AcknowledgementRow::of, row -> 0));
    }

    /** 振込不能・組戻 ({@code transfer-returns}); counts the yen that came back. */
    public static CsvFormat<TransferReturnRow> transferReturns() {
        return new CsvFormat<>(
                new CsvTable<>(List.of(TransferReturnColumn.values()), true, false, TransferReturnRows::new));
    }

    /** 窓口収納 ({@code counter}); counts the yen taken. */
    public static CsvFormat<CounterRow> counter() {
        return new CsvFormat<>(new CsvTable<>(
                List.of(CounterColumn.values()),
                false,
                CounterRow::of,
                row -> row.amount().amount()));
    }

    /**
     * コンビニ収納データ ({@code cvs} as CSV), Windows-31J; counts 金額.
     *
     * @param kindCodes 種別 of the agent
     * @param allowEmptyFile whether a file without data rows is taken, with a notice
     */
    public static CsvFormat<StorePaymentRow> storePayments(
            Map<String, StorePaymentKind> kindCodes, boolean allowEmptyFile) {
        return new CsvFormat<>(new CsvTable<>(
                        List.of(StorePaymentColumn.values()),
                        false,
                        true,
                        () -> new StorePaymentRows(kindCodes, allowEmptyFile)))
                .withCharset(Charset.forName("windows-31j"));
    }

    /**
     * 決済代行データ ({@code card}, {@code app}); counts the amounts without fees.
     *
     * @param kindCodes status codes of the agent
     * @param usualLimit amount above which such a payment is unusual and noted, null for none
     * @param allowEmptyFile whether a file without data rows is taken, with a notice
     */
    public static CsvFormat<AgentPaymentRow> agentPayments(
            Map<String, ReceiptKind> kindCodes, @Nullable Yen usualLimit, boolean allowEmptyFile) {
        return new CsvFormat<>(new CsvTable<>(
                List.of(AgentPaymentColumn.values()),
                false,
                false,
                () -> new AgentPaymentRows(kindCodes, usualLimit, allowEmptyFile)));
    }

    /**
     * ペイジー消込情報 ({@code payeasy}); counts the amounts, late charge included.
     *
     * @param profile what is agreed
     */
    public static CsvFormat<PayeasyRow> payeasy(PayeasyProfile profile) {
        return new CsvFormat<>(
                new CsvTable<>(List.of(PayeasyColumn.values()), false, false, () -> new PayeasyRows(profile)));
    }

    /**
     * eL-QR 納付データ ({@code elqr}); counts the totals.
     *
     * @param municipalityCode 団体コード that every row must carry; null = not checked
     * @param billerNumber 収納機関番号 that every row must carry; null = not checked
     * @param allowEmptyFile whether a file without data rows is taken, with a notice
     */
    public static CsvFormat<ElqrRow> elqr(
            @Nullable String municipalityCode, @Nullable String billerNumber, boolean allowEmptyFile) {
        return new CsvFormat<>(new CsvTable<>(
                List.of(ElqrColumn.values()),
                false,
                false,
                () -> new ElqrRows(municipalityCode, billerNumber, allowEmptyFile)));
    }
}
