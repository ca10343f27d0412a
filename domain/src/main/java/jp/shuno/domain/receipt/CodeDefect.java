package jp.shuno.domain.receipt;

/** Why a payment code or its record cannot be trusted; each is error kind E01 of R-025. */
public enum CodeDefect {
    /** A check digit is wrong. */
    CHECK_DIGIT("検査数字が合いません"),
    /** The code belongs to another collecting company or is no slip barcode. */
    FOREIGN_CODE("当市の納付書のコードではありません"),
    /** The record copies parts of its code, and a copy says otherwise. */
    COPY_DIFFERS("バーコードと転記項目が一致しません"),
    /** The record comes from an agent without a contract. */
    AGENT_CODE("契約のない代理店コードです"),
    /** A part of the code has a value that this municipality never prints. */
    CODE_FORMAT("コードの内容が正しくありません");

    private final String japanese;

    CodeDefect(String japanese) {
        this.japanese = japanese;
    }

    /** The reason as staff read it. */
    public String japanese() {
        return japanese;
    }
}
