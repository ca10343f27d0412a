package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FieldType;
import jp.shuno.batch.exchange.fixedlength.Layout;

/** 預金口座振替 ヘッダー・レコード (120 bytes). */
enum DirectDebitHeaderField implements Field {
    RECORD_TYPE("データ区分", "recordType", FieldType.N, 1),
    BUSINESS_TYPE("種別コード", "businessType", FieldType.N, 2),
    CODE_CLASS("コード区分", "codeClass", FieldType.N, 1),
    ORIGINATOR_CODE("委託者コード", "originatorCode", FieldType.N, 10),
    ORIGINATOR_NAME("委託者名", "originatorName", FieldType.C, 40),
    DEBIT_DATE("引落日", "debitDate", FieldType.N, 4),
    COLLECTION_BANK_CODE("取引銀行番号", "collectionBankCode", FieldType.N, 4),
    COLLECTION_BANK_NAME("取引銀行名", "collectionBankName", FieldType.C, 15),
    COLLECTION_BRANCH_CODE("取引支店番号", "collectionBranchCode", FieldType.N, 3),
    COLLECTION_BRANCH_NAME("取引支店名", "collectionBranchName", FieldType.C, 15),
    COLLECTION_ACCOUNT_TYPE("預金種目(委託者)", "collectionAccountType", FieldType.N, 1),
    COLLECTION_ACCOUNT_NUMBER("口座番号(委託者)", "collectionAccountNumber", FieldType.N, 7),
    FILLER("ダミー", "filler", FieldType.DUMMY, 17);

    /** The table with its offsets. */
    static final Layout<DirectDebitHeaderField> LAYOUT = Layout.of(DirectDebitHeaderField.class, 120);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;

    DirectDebitHeaderField(String japanese, String identifier, FieldType type, int length) {
        this.japanese = japanese;
        this.identifier = identifier;
        this.type = type;
        this.length = length;
    }

    @Override
    public String japanese() {
        return japanese;
    }

    @Override
    public String identifier() {
        return identifier;
    }

    @Override
    public FieldType type() {
        return type;
    }

    @Override
    public int length() {
        return length;
    }
}
