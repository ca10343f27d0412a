package jp.shuno.domain.overpayment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** whether a term is appropriated to. */
public sealed interface Eligibility {

    /** It qualifies. */
    record Qualifies() implements Eligibility {}

    /**
     * It qualifies, and whoever approves the plan must look at it.
     *
     * @param reasons why, at least one
     */
    record Flagged(Set<Flag> reasons) implements Eligibility {

        /** @throws IllegalArgumentException without a reason */
        public Flagged {
            reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
        }
    }

    /**
     * It does not qualify.
     *
     * @param reason the first one that applies
     */
    record Excluded(Exclusion reason) implements Eligibility {}

    /** Why staff must look at a term. */
    enum Flag {
        /** The debt of someone whose heir the person is; how much of it the heir bears is for staff to say. */
        INHERITED("相続した債務です"),
        /** 徴収猶予. */
        COLLECTION_DEFERRAL("徴収猶予中です"),
        /** 換価の猶予. */
        REALIZATION_DEFERRAL("換価の猶予中です"),
        /** 執行停止. */
        EXECUTION_STAY("執行停止中です"),
        /** 分納誓約. */
        INSTALLMENT_PLAN("分納誓約中です");

        private final String japanese;

        Flag(String japanese) {
            this.japanese = japanese;
        }

        /** What staff read. */
        public String japanese() {
            return japanese;
        }
    }

    /** Why a term does not qualify. */
    enum Exclusion {
        /** It is owed by someone else. */
        OTHER_OBLIGOR("納付義務者が異なります"),
        /** No overpayment may pay its levy. */
        OTHER_LEVY("税目が異なります"),
        /** 不納欠損済. */
        WRITTEN_OFF("不納欠損済みです"),
        /** 時効完成. */
        PRESCRIBED("時効が完成しています"),
        /** Nothing is owed. */
        NOTHING_UNPAID("未納がありません"),
        /** only at the obligor's request. */
        NOT_DUE("納期限が到来していません"),
        /** 徴収猶予. */
        COLLECTION_DEFERRAL("徴収猶予中です"),
        /** 執行停止. */
        EXECUTION_STAY("執行停止中です"),
        /** 分納誓約. */
        INSTALLMENT_PLAN("分納誓約中です"),
        /** Flash records or an earlier plan cover all that is owed. */
        COVERED("仮消込または充当予定で足りています");

        private final String japanese;

        Exclusion(String japanese) {
            this.japanese = japanese;
        }

        /** What staff read. */
        public String japanese() {
            return japanese;
        }
    }
}
