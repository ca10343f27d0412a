package jp.shuno.batch.exchange.fixedlength;

/**
 * One line of a layout table. A layout is an enum of these in the order of the record; offsets are never written but
 * summed.
 */
public interface Field {

    /** 項目名 as in the association's or agent's document. */
    String japanese();

    /** The name in findings and listings, {@code debitAmount}. */
    String identifier();

    /** 属性. */
    FieldType type();

    /** 桁数 in bytes. */
    int length();

    /** The place in the table, from 0. */
    int ordinal();
}
