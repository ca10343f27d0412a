package jp.shuno.batch.run;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.batch.exchange.csv.StorePaymentKind;
import jp.shuno.batch.exchange.zengin.TransferInVariant;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.bank.BankKanaClass;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.latecharge.PartialPaymentMethod;
import jp.shuno.domain.latecharge.SegmentRounding;
import jp.shuno.domain.latecharge.ThresholdBasis;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.refund.InterestGrouping;
import jp.shuno.domain.refund.RefundInterestPolicy;
import jp.shuno.sql.HiddenSecrets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * {@code config/shuno.yml}. A key that is not here is refused, so that a typing error cannot pass as a setting.
 *
 * @param home folder of the municipality, set by the command line
 * @param identity who we are in the files of others
 * @param inbox arrival of files
 * @param rules parameters of the rules, named as in {@code docs/rules.md}
 * @param profiles what single banks and agents agreed otherwise
 * @param batch sizes of a run
 * @param database where the ledger lies
 */
@ConfigurationProperties(prefix = "shuno", ignoreUnknownFields = false)
public record Settings(
        String home,
        @DefaultValue Identity identity,
        @DefaultValue Inbox inbox,
        @DefaultValue Rules rules,
        @DefaultValue Profiles profiles,
        @DefaultValue Batch batch,
        @DefaultValue Database database) {

    /**
     * The names and codes under which others know the municipality; an empty value is not checked.
     *
     * @param municipalityCode 団体コード, 6 digits
     * @param municipalityName 団体名
     * @param storeMakerCode 収納代行会社コード, 6 digits
     * @param originatorCode 委託者コード, 10 digits
     * @param originatorName 委託者名, kana
     * @param billerNumber 収納機関番号
     */
    public record Identity(
            @DefaultValue("142999") String municipalityCode,
            @DefaultValue("みなと野市") String municipalityName,
            @DefaultValue("912345") String storeMakerCode,
            @DefaultValue("1429990001") String originatorCode,
            @DefaultValue("ﾐﾅﾄﾉｼ") String originatorName,
            @DefaultValue("14299") String billerNumber) {

        /** The value, null where it is empty and therefore not checked. */
        public static @Nullable String checked(String value) {
            return value.isBlank() ? null : value;
        }
    }

    /**
     * Arrival of files.
     *
     * @param requireDoneMarker whether a file counts only when {@code <name>.done} stands beside it
     */
    public record Inbox(@DefaultValue("false") boolean requireDoneMarker) {}

    /**
     * Parameters of the rules.
     *
     * @param lateChargeEnabled R-180 whether there is late charge
     * @param lateChargeFromAssessmentYear R-180 first 賦課年度 that bears it
     * @param lateChargeFromAttributableYear R-180 first 相当年度 that bears it
     * @param lateChargeFromDueDate R-180 first due date that bears it, yyyy-MM-dd, empty for any
     * @param lowRateMonths R-182 months of the low rate, by levy
     * @param segmentRounding R-190 where fractions of a yen are dropped
     * @param interestBaseUnit R-120 the base of refund interest is cut to multiples of this, yen
     * @param interestMinAmount R-120 below this amount there is no refund interest, yen
     * @param interestResultUnit R-120 refund interest is cut to multiples of this, yen
     * @param interestMinResult R-120 refund interest below this is none, yen
     * @param yearDays R-120 days by which a year's rate of refund interest is divided
     * @param interestGrouping R-120 over how much amounts and roundings are counted
     * @param refundInterestFrom R-120 first 賦課年度 whose overpayments bear interest, 0 for all
     * @param partialPaymentMethod R-196 what bears the charge when a term is paid in parts
     * @param thresholdBasis R-196 what the least amount is measured on
     * @param autoFixLateChargeOnPayment R-032 whether the completing payment also pays the late charge that it fixes
     * @param completionRequiresLateCharge R-009 whether a term is complete only when its late charge is paid
     * @param staleFlashDays R-026 bank business days after which a flash without confirmed record is listed
     * @param maxFlashHoldDays R-026 calendar days for which a flash keeps its term from being reminded
     * @param minNoticeDays R-011 calendar days from notice to due date
     * @param maxConsecutiveFailures R-165 debit dates in a row without funds that suspend an account
     * @param allowEmptyFile whether a file without data records is accepted
     * @param untiedDepositDays R-401 bank business days after which a deposit that pays for no file is an exception
     * @param transferLeadDays R-150 bank business days from making a transfer file to its transfer date
     * @param mergeTransfers R-150 whether refunds of one claimant to one account are one transfer
     * @param cutPayeeNames R-151 whether a payee's name of more than 30 bytes is cut, and listed
     * @param closingBasis R-029 the date that decides the fiscal year of a receipt
     */
    public record Rules(
            @DefaultValue("true") boolean lateChargeEnabled,
            @DefaultValue("2018") int lateChargeFromAssessmentYear,
            @DefaultValue("2018") int lateChargeFromAttributableYear,
            @DefaultValue("") String lateChargeFromDueDate,
            @DefaultValue LowRateMonths lowRateMonths,
            @DefaultValue("FLOOR_EACH") SegmentRounding segmentRounding,
            @DefaultValue("1000") long interestBaseUnit,
            @DefaultValue("2000") long interestMinAmount,
            @DefaultValue("100") long interestResultUnit,
            @DefaultValue("1000") long interestMinResult,
            @DefaultValue("365") int yearDays,
            @DefaultValue("PER_TERM") InterestGrouping interestGrouping,
            @DefaultValue("0") int refundInterestFrom,
            @DefaultValue("BALANCE") PartialPaymentMethod partialPaymentMethod,
            @DefaultValue("TERM_PRINCIPAL") ThresholdBasis thresholdBasis,
            @DefaultValue("true") boolean autoFixLateChargeOnPayment,
            @DefaultValue("true") boolean completionRequiresLateCharge,
            @DefaultValue("14") int staleFlashDays,
            @DefaultValue("45") int maxFlashHoldDays,
            @DefaultValue("10") int minNoticeDays,
            @DefaultValue("3") int maxConsecutiveFailures,
            @DefaultValue("true") boolean allowEmptyFile,
            @DefaultValue("3") int untiedDepositDays,
            @DefaultValue("3") int transferLeadDays,
            @DefaultValue("false") boolean mergeTransfers,
            @DefaultValue("false") boolean cutPayeeNames,
            @DefaultValue("REVENUE_DATE") ClosingBasis closingBasis) {

        /** @throws WrongSettingException when a value makes no sense */
        public Rules {
            if (!lateChargeFromDueDate.isBlank()) {
                date("rules.late-charge-from-due-date", lateChargeFromDueDate);
            }
            WrongSettingException.within(1, Yen.MAX, "rules.interest-base-unit", interestBaseUnit);
            WrongSettingException.within(0, Yen.MAX, "rules.interest-min-amount", interestMinAmount);
            WrongSettingException.within(1, Yen.MAX, "rules.interest-result-unit", interestResultUnit);
            WrongSettingException.within(0, Yen.MAX, "rules.interest-min-result", interestMinResult);
            WrongSettingException.within(1, RefundInterestPolicy.MOST_YEAR_DAYS, "rules.year-days", yearDays);
            if (refundInterestFrom != 0) {
                WrongSettingException.within(
                        FiscalYear.FIRST, FiscalYear.LAST, "rules.refund-interest-from", refundInterestFrom);
            }
            WrongSettingException.atLeast(1, "rules.stale-flash-days", staleFlashDays);
            WrongSettingException.atLeast(1, "rules.max-flash-hold-days", maxFlashHoldDays);
            WrongSettingException.atLeast(0, "rules.min-notice-days", minNoticeDays);
            WrongSettingException.atLeast(1, "rules.max-consecutive-failures", maxConsecutiveFailures);
            WrongSettingException.atLeast(0, "rules.untied-deposit-days", untiedDepositDays);
            WrongSettingException.atLeast(0, "rules.transfer-lead-days", transferLeadDays);
        }

        /** The ordinance on late charge that these parameters describe. */
        public LateChargeTerms lateChargeTerms() {
            return new LateChargeTerms(
                    lateChargeEnabled,
                    lateChargeFromAssessmentYear,
                    lateChargeFromAttributableYear,
                    lateChargeFromDueDate.isBlank()
                            ? null
                            : date("rules.late-charge-from-due-date", lateChargeFromDueDate),
                    Map.of(
                            LevyType.NHI, lowRateMonths.nhi(),
                            LevyType.LTC1, lowRateMonths.ltc1(),
                            LevyType.LEM, lowRateMonths.lem()),
                    segmentRounding,
                    partialPaymentMethod,
                    thresholdBasis);
        }

        /** how refund interest is reckoned by these parameters. */
        public RefundInterestPolicy refundInterestPolicy() {
            return new RefundInterestPolicy(
                    Yen.of(interestBaseUnit),
                    Yen.of(interestMinAmount),
                    Yen.of(interestResultUnit),
                    Yen.of(interestMinResult),
                    yearDays,
                    segmentRounding,
                    interestGrouping,
                    refundInterestFrom == 0 ? null : new FiscalYear(refundInterestFrom));
        }

        private static LocalDate date(String key, String text) {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeParseException impossible) {
                throw new WrongSettingException(key, "実在する日付を yyyy-MM-dd で書いてください: " + text);
            }
        }
    }

    /**
     * months of the low rate of late charge.
     *
     * @param nhi of national health insurance premium
     * @param ltc1 of long-term care premium
     * @param lem of late-stage medical care premium
     */
    public record LowRateMonths(
            @DefaultValue("3") int nhi,
            @DefaultValue("3") int ltc1,
            @DefaultValue("3") int lem) {

        /** @throws WrongSettingException when a value makes no sense */
        public LowRateMonths {
            WrongSettingException.atLeast(0, "rules.low-rate-months.nhi", nhi);
            WrongSettingException.atLeast(0, "rules.low-rate-months.ltc1", ltc1);
            WrongSettingException.atLeast(0, "rules.low-rate-months.lem", lem);
        }
    }

    /** what decides the fiscal year of a receipt. */
    public enum ClosingBasis {
        /** 収入日. */
        REVENUE_DATE,
        /** 領収日. */
        PAYMENT_DATE
    }

    /**
     * Agreements with single banks and agents, by the profile name in the file name; {@code default} for all others.
     *
     * @param directDebit for {@code dd-request} and {@code dd-result}
     * @param cvs for {@code cvs}
     * @param card for {@code card}
     * @param app for {@code app}
     * @param payeasy for {@code payeasy}
     * @param elqr for {@code elqr}
     * @param transferIn for {@code transfer-in}
     * @param refundTransfer for {@code refund-transfer}, the account from which refunds are paid
     * @param remitter who pays in: name of our choice to the agent or bank that it stands for
     */
    public record Profiles(
            @DefaultValue Map<String, DirectDebit> directDebit,
            @DefaultValue Map<String, ConvenienceStore> cvs,
            @DefaultValue Map<String, PaymentAgent> card,
            @DefaultValue Map<String, PaymentAgent> app,
            @DefaultValue Map<String, Payeasy> payeasy,
            @DefaultValue Map<String, Elqr> elqr,
            @DefaultValue Map<String, TransferIn> transferIn,
            @DefaultValue Map<String, RefundTransfer> refundTransfer,
            @DefaultValue Map<String, Remitter> remitter) {

        /** The name that stands for every file without a profile of its own. */
        public static final String DEFAULT = "default";

        /** What is agreed under that name, otherwise the default; null where neither is configured. */
        public static <T> @Nullable T of(Map<String, T> agreements, @Nullable String profile) {
            return profile != null && agreements.containsKey(profile)
                    ? agreements.get(profile)
                    : agreements.get(DEFAULT);
        }
    }

    /**
     * One bank's direct debit files.
     *
     * @param lenientLineBreak whether a lone LF or CR is taken as line end
     * @param extraResultCodes result codes beyond the standard ones, none of which is ever a collection
     * @param revenueDateAfterBankDays bank business days from debit date to revenue date
     */
    public record DirectDebit(
            @DefaultValue("false") boolean lenientLineBreak,
            @DefaultValue List<String> extraResultCodes,
            @DefaultValue("0") int revenueDateAfterBankDays) {

        /** @throws WrongSettingException when a value makes no sense */
        public DirectDebit {
            WrongSettingException.atLeast(
                    0, "profiles.direct-debit.*.revenue-date-after-bank-days", revenueDateAfterBankDays);
            for (String code : extraResultCodes) {
                if (code.length() != 1) {
                    throw new WrongSettingException("profiles.direct-debit.*.extra-result-codes", "1文字の結果コードが必要です");
                }
            }
        }
    }

    /**
     * One agent's store files.
     *
     * @param makerCode the agent's code, empty for that of the identity
     * @param lenientLineBreak whether a lone LF or CR is taken as line end
     * @param kindCodes code of the agent to what it means, empty for 01, 02, 03 and, in a CSV, 12, 22, 81
     * @param charset of the agent's CSV
     */
    public record ConvenienceStore(
            @Nullable String makerCode,
            @DefaultValue("false") boolean lenientLineBreak,
            @DefaultValue Map<String, StorePaymentKind> kindCodes,
            @DefaultValue("WINDOWS_31J") Encoding charset) {}

    /**
     * One card or app agent's files.
     *
     * @param charset of the files
     * @param agentCodes agents under contract, empty = not checked
     * @param makerCode code in the barcodes that the agent reads, empty for that of the identity
     * @param kindCodes status of the agent to what it means, empty for 01, 02, 03
     */
    public record PaymentAgent(
            @DefaultValue("UTF_8") Encoding charset,
            @DefaultValue List<String> agentCodes,
            @Nullable String makerCode,
            @DefaultValue Map<String, ReceiptKind> kindCodes) {}

    /**
     * Files of the multi-payment network.
     *
     * @param charset of the files
     * @param institutions bank codes under contract, empty = not checked
     * @param channels places of payment under contract, 1 to 4; empty = all four
     * @param levies levies that may be paid so, empty = all
     */
    public record Payeasy(
            @DefaultValue("UTF_8") Encoding charset,
            @DefaultValue List<String> institutions,
            @DefaultValue List<String> channels,
            @DefaultValue List<LevyType> levies) {}

    /**
     * Files of eL-QR payments.
     *
     * @param charset of the files
     */
    public record Elqr(@DefaultValue("UTF_8") Encoding charset) {}

    /**
     * One bank's transfer-in advice.
     *
     * @param format 様式 A or B
     * @param lenientLineBreak whether a lone LF or CR is taken as line end
     * @param bankCode 銀行コード of our account; with the three that follow it is checked where an account number is set
     * @param branchCode 支店コード of our account
     * @param accountType 預金種目 of our account, 1, 2 or 4
     * @param accountNumber 口座番号 of our account, empty = no account is checked
     */
    public record TransferIn(
            @DefaultValue("A") TransferInVariant format,
            @DefaultValue("false") boolean lenientLineBreak,
            @DefaultValue("") String bankCode,
            @DefaultValue("") String branchCode,
            @DefaultValue("1") String accountType,
            @DefaultValue("") String accountNumber) {

        /** @throws WrongSettingException when an account is named in part or with digits too few */
        public TransferIn {
            if (!accountNumber.isBlank()
                    && !(Digits.are(bankCode, 4)
                            && Digits.are(branchCode, 3)
                            && Digits.are(accountType, 1)
                            && Digits.are(accountNumber, 7))) {
                throw new WrongSettingException(
                        "profiles.transfer-in.*.account-number", "銀行4桁・支店3桁・預金種目1桁・口座番号7桁をそろえて指定してください");
            }
        }

        /** Without the account number. */
        @Override
        public String toString() {
            return "TransferIn[format=" + format + ", bankCode=" + bankCode + ", branchCode=" + branchCode + "]";
        }
    }

    /**
     * The account from which refunds are paid, and what its bank wants in a bulk transfer.
     *
     * @param remitterCode 振込依頼人コード, 10 digits
     * @param remitterName 振込依頼人名 in half-width kana, at most 40 characters
     * @param bankCode 仕向銀行番号
     * @param branchCode 仕向支店番号
     * @param accountType 預金種目 of our account: 1, 2 or 9
     * @param accountNumber 口座番号 of our account, empty = no refund can be paid yet
     * @param crlf whether CR LF follows every record, the last one included; otherwise nothing does
     * @param transferMethod 振込指定区分: 7, 8, 0, or empty for a blank
     * @param blankClearingHouse whether 手形交換所番号 stays blank; otherwise it is zeros
     */
    public record RefundTransfer(
            @DefaultValue("") String remitterCode,
            @DefaultValue("") String remitterName,
            @DefaultValue("") String bankCode,
            @DefaultValue("") String branchCode,
            @DefaultValue("1") String accountType,
            @DefaultValue("") String accountNumber,
            @DefaultValue("true") boolean crlf,
            @DefaultValue("7") String transferMethod,
            @DefaultValue("false") boolean blankClearingHouse) {

        private static final String KEY = "profiles.refund-transfer.*.";
        private static final int MOST_NAME_BYTES = 40;

        /** @throws WrongSettingException when an account is named in part, or a value is none that a bank takes */
        public RefundTransfer {
            if (!Set.of("7", "8", "0", "").contains(transferMethod.strip())) {
                throw new WrongSettingException(KEY + "transfer-method", "7・8・0 のいずれか、または空が必要です");
            }
            if (!accountNumber.isBlank()) {
                if (!(Digits.are(remitterCode, 10)
                        && Digits.are(bankCode, 4)
                        && !Set.of("0000", "9999").contains(bankCode)
                        && Digits.are(branchCode, 3)
                        && Set.of("1", "2", "9").contains(accountType)
                        && Digits.are(accountNumber, 7))) {
                    throw new WrongSettingException(
                            KEY + "account-number", "依頼人コード10桁・銀行4桁・支店3桁・預金種目(1・2・9)・口座番号7桁をそろえて指定してください");
                }
                if (remitterName.isBlank()
                        || remitterName.length() > MOST_NAME_BYTES
                        || !BankKanaClass.PARTY_NAME.permitsAll(remitterName)) {
                    throw new WrongSettingException(KEY + "remitter-name", "銀行で使える半角カナ・英数字が1〜40文字必要です");
                }
            }
        }

        /** Without the account number. */
        @Override
        public String toString() {
            return "RefundTransfer[remitterCode=" + remitterCode + ", bankCode=" + bankCode + ", branchCode="
                    + branchCode + "]";
        }
    }

    /**
     * By what the deposits of an agent or bank are known.
     *
     * @param code 振込依頼人コード, empty = not looked at
     * @param kana beginning of 振込依頼人名, empty = not looked at
     * @param kind kind of the files that its deposits pay for
     * @param profile their profile, empty = all of that kind
     */
    public record Remitter(
            @DefaultValue("") String code,
            @DefaultValue("") String kana,
            String kind,
            @DefaultValue("") String profile) {

        private static final Set<String> KINDS =
                Set.of("cvs", "card", "app", "payeasy", "elqr", "dd-result", "counter");

        /** @throws WrongSettingException when nothing would be looked at or no such file brings receipts */
        public Remitter {
            if (code.isBlank() && kana.isBlank()) {
                throw new WrongSettingException("profiles.remitter.*", "code か kana のどちらかが必要です");
            }
            if (!KINDS.contains(kind)) {
                throw new WrongSettingException("profiles.remitter.*.kind", "収納ファイルの種類が必要です");
            }
        }
    }

    /** How a source writes its text files. */
    public enum Encoding {
        /** UTF-8. */
        UTF_8(StandardCharsets.UTF_8),
        /** Windows-31J, Shift JIS as Windows has it. */
        WINDOWS_31J(Charset.forName("windows-31j"));

        private final Charset charset;

        Encoding(Charset charset) {
            this.charset = charset;
        }

        /** The charset of that name. */
        public Charset charset() {
            return charset;
        }
    }

    /**
     * Sizes of a run.
     *
     * @param chunkSize records or groups that one transaction takes
     * @param partitions parts of the reconciliation that run at the same time
     */
    public record Batch(
            @DefaultValue("5000") int chunkSize,
            @DefaultValue("2") int partitions) {

        /** Each takes a connection of the pool; some are left for the lock and for the framework. */
        public static final int MOST_PARTITIONS = 4;

        /** @throws WrongSettingException when a transaction would take nothing or nothing would run */
        public Batch {
            WrongSettingException.atLeast(1, "batch.chunk-size", chunkSize);
            WrongSettingException.atLeast(1, "batch.partitions", partitions);
            WrongSettingException.atMost(MOST_PARTITIONS, "batch.partitions", partitions);
        }
    }

    /**
     * The database of the ledger.
     *
     * @param url JDBC URL, empty for the embedded database in the home
     * @param username user, empty where the URL says all
     * @param password password; better given by the environment variable SHUNO_DATABASE_PASSWORD
     */
    public record Database(
            @DefaultValue("") String url,
            @DefaultValue("") @Name("username") String username,
            @DefaultValue("") String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return "Database[" + HiddenSecrets.in(url) + "]";
        }
    }

    /** The home. */
    public Home homeFolder() {
        return new Home(java.nio.file.Path.of(home));
    }
}
