package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FieldType;
import jp.shuno.batch.exchange.fixedlength.Layout;

/** 総合振込 ヘッダー・レコード (120 bytes). */
enum BulkTransferHeaderField implements Field {
    RECORD_TYPE("データ区分", "recordType", FieldType.N, 1),
    BUSINESS_TYPE("種別コード", "businessType", FieldType.N, 2),
    CODE_CLASS("コード区分", "codeClass", FieldType.N, 1),
    REMITTER_CODE("振込依頼人コード", "remitterCode", FieldType.N, 10),
    REMITTER_NAME("振込依頼人名", "remitterName", FieldType.C, 40),
    TRANSFER_DATE("取組日", "transferDate", FieldType.N, 4),
    ORIGIN_BANK_CODE("仕向銀行番号", "originBankCode", FieldType.N, 4),
    ORIGIN_BANK_NAME("仕向銀行名", "originBankName", FieldType.C, 15),
    ORIGIN_BRANCH_CODE("仕向支店番号", "originBranchCode", FieldType.N, 3),
    ORIGIN_BRANCH_NAME("仕向支店名", "originBranchName", FieldType.C, 15),
    ORIGIN_ACCOUNT_TYPE("預金種目(依頼人)", "originAccountType", FieldType.N, 1),
    ORIGIN_ACCOUNT_NUMBER("口座番号(依頼人)", "originAccountNumber", FieldType.N, 7),
    FILLER("ダミー", "filler", FieldType.DUMMY, 17);

    /** The table with its offsets. */
    static final Layout<BulkTransferHeaderField> LAYOUT = Layout.of(BulkTransferHeaderField.class, 120);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;

    BulkTransferHeaderField(String japanese, String identifier, FieldType type, int length) {
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
