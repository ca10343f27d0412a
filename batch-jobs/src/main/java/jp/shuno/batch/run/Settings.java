package jp.shuno.batch.run;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.batch.exchange.csv.StorePaymentKind;
import jp.shuno.batch.exchange.zengin.TransferInVariant;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.receipt.ReceiptKind;
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
 * @param approval which plans wait for a person
 * @param office who signs letters
 * @param letters how letters are drawn
 * @param batch sizes of a run
 * @param database where the ledger lies
 */
@ConfigurationProperties(prefix = "shuno", ignoreUnknownFields = false)
public record Settings(
        String home,
        @DefaultValue Identity identity,
        @DefaultValue Inbox inbox,
        @DefaultValue RuleSettings rules,
        @DefaultValue Profiles profiles,
        @DefaultValue Approval approval,
        @DefaultValue LetterHead office,
        @DefaultValue Letters letters,
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
            @DefaultValue Map<String, TransferAgreement> refundTransfer,
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
     * 計画の承認.
     *
     * @param refund of refund plans
     * @param transfer of transfer plans
     * @param writeOff of write-off plans
     * @param demand of demand plans
     * @param autoApprover 職員番号 that stands for the second person where a plan is approved without one
     */
    public record Approval(
            @DefaultValue("REQUIRED") Need refund,
            @DefaultValue("REQUIRED") Need transfer,
            @DefaultValue("REQUIRED") Need writeOff,
            @DefaultValue("AUTO") Need demand,
            @DefaultValue("AUTO") String autoApprover) {

        /** Whether a plan waits for a person. */
        public enum Need {
            /** It does. */
            REQUIRED,
            /** It is carried out in the night in which it is made. */
            AUTO
        }

        /** @throws WrongSettingException when nobody would stand for the approval */
        public Approval {
            if (autoApprover.isBlank()) {
                throw new WrongSettingException("approval.auto-approver", "自動承認の責任者の職員番号が必要です");
            }
        }
    }

    /**
     * Letters as PDF.
     *
     * @param preview most letters of a day that are drawn for staff to look at, 0 for none; the data for the print
     *     vendor always hold all
     */
    public record Letters(@DefaultValue("100") int preview) {

        /** @throws WrongSettingException when it is negative */
        public Letters {
            WrongSettingException.atLeast(0, "letters.preview", preview);
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
