package jp.shuno.sql.party;

/** 個人番号: table {@code my_number}, which holds nothing in clear. */
public interface MyNumberMapper {

    /** Adds the encrypted number of an addressee. */
    int insertMyNumber(EncryptedMyNumber number);

    /** Replaces the encrypted number of an addressee; 0 where there is none. */
    int updateMyNumber(EncryptedMyNumber number);
}
