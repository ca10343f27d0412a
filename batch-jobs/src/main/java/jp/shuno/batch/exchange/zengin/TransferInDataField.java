package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FieldType;
import jp.shuno.batch.exchange.fixedlength.Layout;

/**
 * 振込入金通知 データ・レコード (200 bytes), in both variants: in B the amounts have twelve digits and the filler is shorter.
 *
 * <p>取消区分 is N in the standard; here it is C, because a space stands there in a record that cancels nothing.
 */
enum TransferInDataField implements Field {
    RECORD_TYPE("データ区分", "recordType", FieldType.N, 1, 1),
    INQUIRY_NUMBER("照会番号", "inquiryNumber", FieldType.N, 6, 6),
    ACCOUNT_DATE("勘定日", "accountDate", FieldType.N, 6, 6),
    VALUE_DATE("起算日", "valueDate", FieldType.N, 6, 6),
    AMOUNT("金額", "amount", FieldType.N, 10, 12),
    OTHER_INSTRUMENT_AMOUNT("うち他店券金額", "otherInstrumentAmount", FieldType.N, 10, 12),
    REMITTER_CODE("振込依頼人コード", "remitterCode", FieldType.N, 10, 10),
    REMITTER_NAME("振込依頼人名", "remitterName", FieldType.C, 48, 48),
    ORIGIN_BANK_NAME("仕向銀行名", "originBankName", FieldType.C, 15, 15),
    ORIGIN_BRANCH_NAME("仕向店名", "originBranchName", FieldType.C, 15, 15),
    CANCEL_FLAG("取消区分", "cancelFlag", FieldType.C, 1, 1),
    EDI_INFO("EDI情報", "ediInfo", FieldType.C, 20, 20),
    FILLER("ダミー", "filler", FieldType.DUMMY, 52, 48);

    /** Format A with its offsets. */
    static final Layout<TransferInDataField> LAYOUT_A = Layout.of(TransferInDataField.class, 200);

    /** Format B with its offsets. */
    static final Layout<TransferInDataField> LAYOUT_B =
            Layout.of(TransferInDataField.class, 200, TransferInDataField::lengthInB);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;
    private final int lengthInB;

    TransferInDataField(String japanese, String identifier, FieldType type, int length, int lengthInB) {
        this.japanese = japanese;
        this.identifier = identifier;
        this.type = type;
        this.length = length;
        this.lengthInB = lengthInB;
    }

    /** Bytes of the field in format B. */
    private int lengthInB() {
        return lengthInB;
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
