package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FieldType;
import jp.shuno.batch.exchange.fixedlength.Layout;

/** 振込入金通知 ヘッダー・レコード (200 bytes). */
enum TransferInHeaderField implements Field {
    RECORD_TYPE("データ区分", "recordType", FieldType.N, 1),
    BUSINESS_TYPE("種別コード", "businessType", FieldType.N, 2),
    CODE_CLASS("コード区分", "codeClass", FieldType.N, 1),
    CREATED_DATE("作成日", "createdDate", FieldType.N, 6),
    FROM_DATE("勘定日(自)", "fromDate", FieldType.N, 6),
    TO_DATE("勘定日(至)", "toDate", FieldType.N, 6),
    BANK_CODE("銀行コード", "bankCode", FieldType.N, 4),
    BANK_NAME("銀行名", "bankName", FieldType.C, 15),
    BRANCH_CODE("支店コード", "branchCode", FieldType.N, 3),
    BRANCH_NAME("支店名", "branchName", FieldType.C, 15),
    ACCOUNT_TYPE("預金種目", "accountType", FieldType.N, 1),
    ACCOUNT_NUMBER("口座番号", "accountNumber", FieldType.N, 7),
    ACCOUNT_NAME("口座名", "accountName", FieldType.C, 40),
    FILLER("ダミー", "filler", FieldType.DUMMY, 93);

    /** The table with its offsets. */
    static final Layout<TransferInHeaderField> LAYOUT = Layout.of(TransferInHeaderField.class, 200);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;

    TransferInHeaderField(String japanese, String identifier, FieldType type, int length) {
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
