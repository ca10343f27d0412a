package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FieldType;
import jp.shuno.batch.exchange.fixedlength.Layout;

/**
 * 預金口座振替 データ・レコード (120 bytes).
 *
 * <p>振替結果コード is N in the standard; here it is C, because agents send letters there by agreement. Its code list is
 * narrower than either type.
 */
enum DirectDebitDataField implements Field {
    RECORD_TYPE("データ区分", "recordType", FieldType.N, 1),
    PAYER_BANK_CODE("引落銀行番号", "payerBankCode", FieldType.N, 4),
    PAYER_BANK_NAME("引落銀行名", "payerBankName", FieldType.C, 15),
    PAYER_BRANCH_CODE("引落支店番号", "payerBranchCode", FieldType.N, 3),
    PAYER_BRANCH_NAME("引落支店名", "payerBranchName", FieldType.C, 15),
    FILLER_1("ダミー", "filler1", FieldType.DUMMY, 4),
    PAYER_ACCOUNT_TYPE("預金種目", "payerAccountType", FieldType.N, 1),
    PAYER_ACCOUNT_NUMBER("口座番号", "payerAccountNumber", FieldType.N, 7),
    PAYER_NAME("預金者名", "payerName", FieldType.C, 30),
    DEBIT_AMOUNT("引落金額", "debitAmount", FieldType.N, 10),
    NEW_CODE("新規コード", "newCode", FieldType.N, 1),
    CUSTOMER_NUMBER("顧客番号", "customerNumber", FieldType.N, 20),
    RESULT_CODE("振替結果コード", "resultCode", FieldType.C, 1),
    FILLER_2("ダミー", "filler2", FieldType.DUMMY, 8);

    /** The table with its offsets. */
    static final Layout<DirectDebitDataField> LAYOUT = Layout.of(DirectDebitDataField.class, 120);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;

    DirectDebitDataField(String japanese, String identifier, FieldType type, int length) {
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
