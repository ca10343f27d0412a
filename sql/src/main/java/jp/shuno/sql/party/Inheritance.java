package jp.shuno.sql.party;

/**
 * 相続: a dead addressee and who represents the heirs.
 *
 * @param addresseeNo the dead
 * @param heirNo 相続人代表者
 */
public record Inheritance(String addresseeNo, String heirNo) {}
