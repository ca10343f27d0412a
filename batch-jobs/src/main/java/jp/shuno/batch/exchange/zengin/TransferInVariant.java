package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.fixedlength.Layout;

/** 様式: the two variants of a transfer-in advice; no field tells them apart, so that the agreement must. */
public enum TransferInVariant {
    /** 様式 A: amounts of ten digits. */
    A,
    /** 様式 B: amounts of twelve digits. */
    B;

    /** The layout of a data record. */
    Layout<TransferInDataField> dataLayout() {
        return switch (this) {
            case A -> TransferInDataField.LAYOUT_A;
            case B -> TransferInDataField.LAYOUT_B;
        };
    }
}
