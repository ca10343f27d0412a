package jp.shuno.batch.run;

import java.util.List;
import java.util.Map;
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
     * @param lateChargeEnabled R-180 whether late charge is assessed; this version can only say no
     * @param staleFlashDays R-026 bank business days after which a flash without confirmed record is listed
     * @param maxFlashHoldDays R-026 calendar days for which a flash keeps its term from being reminded
     * @param minNoticeDays R-011 calendar days from notice to due date
     * @param allowEmptyFile whether a file without data records is accepted
     * @param closingBasis R-029 the date that decides the fiscal year of a receipt
     */
    public record Rules(
            @DefaultValue("false") boolean lateChargeEnabled,
            @DefaultValue("14") int staleFlashDays,
            @DefaultValue("45") int maxFlashHoldDays,
            @DefaultValue("10") int minNoticeDays,
            @DefaultValue("true") boolean allowEmptyFile,
            @DefaultValue("REVENUE_DATE") ClosingBasis closingBasis) {

        /** @throws WrongSettingException when a value makes no sense */
        public Rules {
            if (lateChargeEnabled) {
                throw new WrongSettingException("rules.late-charge-enabled", "この版は延滞金を計算しないため true にできません(R-180)");
            }
            WrongSettingException.atLeast(1, "rules.stale-flash-days", staleFlashDays);
            WrongSettingException.atLeast(1, "rules.max-flash-hold-days", maxFlashHoldDays);
            WrongSettingException.atLeast(0, "rules.min-notice-days", minNoticeDays);
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
     */
    public record Profiles(
            @DefaultValue Map<String, DirectDebit> directDebit,
            @DefaultValue Map<String, ConvenienceStore> cvs) {

        /** The name that stands for every file without a profile of its own. */
        public static final String DEFAULT = "default";
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
     * @param kindCodes code of the agent to FLASH, CONFIRMED or CANCEL, empty for 01, 02, 03
     */
    public record ConvenienceStore(
            @Nullable String makerCode,
            @DefaultValue("false") boolean lenientLineBreak,
            @DefaultValue Map<String, String> kindCodes) {}

    /**
     * Sizes of a run.
     *
     * @param chunkSize records or groups that one transaction takes
     */
    public record Batch(@DefaultValue("2000") int chunkSize) {

        /** @throws WrongSettingException when a transaction would take nothing */
        public Batch {
            WrongSettingException.atLeast(1, "batch.chunk-size", chunkSize);
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
            @DefaultValue("") String password) {}

    /** The home. */
    public Home homeFolder() {
        return new Home(java.nio.file.Path.of(home));
    }
}
