package jp.shuno.domain.overpayment;

import java.util.Comparator;

/** by what the arrears are put in order. */
public enum AppropriationSort {
    /** 納期限, the oldest first. */
    DUE_DATE(Comparator.comparing(AppropriationTarget::dueDate)),
    /** 相当年度. */
    ATTRIBUTABLE_FISCAL_YEAR(Comparator.comparing(AppropriationTarget::attributableFiscalYear)),
    /** 期別. */
    TERM(Comparator.comparing(target -> target.key().term())),
    /** 通知書番号. */
    NOTICE_NUMBER(Comparator.comparing(target -> target.key().notice().noticeNumber()));

    private final Comparator<AppropriationTarget> order;

    AppropriationSort(Comparator<AppropriationTarget> order) {
        this.order = order;
    }

    Comparator<AppropriationTarget> order() {
        return order;
    }
}
