package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FieldType;
import jp.shuno.batch.exchange.fixedlength.Layout;

/**
 * 総合振込 データ・レコード (120 bytes).
 *
 * <p>手形交換所番号 and 振込指定区分 are N in the standard; here they are C, because some banks want them blank.
 */
enum BulkTransferDataField implements Field {
    RECORD_TYPE("データ区分", "recordType", FieldType.N, 1),
    PAYEE_BANK_CODE("被仕向銀行番号", "payeeBankCode", FieldType.N, 4),
    PAYEE_BANK_NAME("被仕向銀行名", "payeeBankName", FieldType.C, 15),
    PAYEE_BRANCH_CODE("被仕向支店番号", "payeeBranchCode", FieldType.N, 3),
    PAYEE_BRANCH_NAME("被仕向支店名", "payeeBranchName", FieldType.C, 15),
    CLEARING_HOUSE("手形交換所番号", "clearingHouse", FieldType.C, 4),
    PAYEE_ACCOUNT_TYPE("預金種目", "payeeAccountType", FieldType.N, 1),
    PAYEE_ACCOUNT_NUMBER("口座番号", "payeeAccountNumber", FieldType.N, 7),
    PAYEE_NAME("受取人名", "payeeName", FieldType.C, 30),
    TRANSFER_AMOUNT("振込金額", "transferAmount", FieldType.N, 10),
    NEW_CODE("新規コード", "newCode", FieldType.N, 1),
    CUSTOMER_CODE_1("顧客コード1", "customerCode1", FieldType.N, 10),
    CUSTOMER_CODE_2("顧客コード2", "customerCode2", FieldType.N, 10),
    TRANSFER_METHOD("振込指定区分", "transferMethod", FieldType.C, 1),
    EDI_FLAG("識別表示", "ediFlag", FieldType.C, 1),
    FILLER("ダミー", "filler", FieldType.DUMMY, 7);

    /** The table with its offsets. */
    static final Layout<BulkTransferDataField> LAYOUT = Layout.of(BulkTransferDataField.class, 120);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;

    BulkTransferDataField(String japanese, String identifier, FieldType type, int length) {
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
