package jp.shuno.batch.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 架空の金融機関: banks under codes that nobody has.
 *
 * @param bankCode 4 digits
 * @param bankKana without 「銀行」
 * @param bankName 漢字
 * @param branchCode 3 digits
 * @param branchKana without 「支店」
 * @param branchName 漢字
 * @param validTo last day of a branch that was merged away, null for none
 */
record BankBranch(
        String bankCode,
        String bankKana,
        String bankName,
        String branchCode,
        String branchKana,
        String branchName,
        @Nullable String validTo) {

    /** The header row of a bank directory. */
    static final List<String> HEADER = List.of(
            "bank_code",
            "bank_kana",
            "bank_name",
            "branch_code",
            "branch_kana",
            "branch_name",
            "valid_from",
            "valid_to");

    /** The bank codes, in order. */
    static final List<String> BANK_CODES = List.of("0996", "0997", "0998");

    private static final String[] BANKS = {"0996:ﾂﾊﾞｻ:つばさ銀行", "0997:ﾐﾅﾄﾉ:みなと野銀行", "0998:ｶﾓﾒｼﾝｷﾝ:かもめ信用金庫"};

    private static final String[] BRANCHES = {
        "001:ﾎﾝﾃﾝ:本店", "002:ｴｷﾏｴ:駅前", "003:ﾐﾅﾄﾏﾁ:港町", "004:ﾐﾄﾞﾘｶﾞｵｶ:緑ヶ丘", "005:ﾜｶﾊﾞ:若葉", "006:ﾁﾖﾉ:千代野"
    };

    private static final List<BankBranch> ALL = build();
    private static final List<BankBranch> OPEN =
            ALL.stream().filter(branch -> branch.validTo() == null).toList();

    /** Every branch that exists today. */
    static List<BankBranch> open() {
        return OPEN;
    }

    /** Every branch, closed ones included. */
    static List<BankBranch> all() {
        return ALL;
    }

    List<@Nullable String> cells() {
        List<@Nullable String> cells = new ArrayList<>();
        Collections.addAll(
                cells, bankCode, bankKana, bankName, branchCode, branchKana, branchName, "2010-04-01", validTo);
        return cells;
    }

    private static List<BankBranch> build() {
        List<BankBranch> all = new ArrayList<>();
        for (String bank : BANKS) {
            String[] house = bank.split(":");
            for (String branch : BRANCHES) {
                String[] part = branch.split(":");
                all.add(new BankBranch(house[0], house[1], house[2], part[0], part[1], part[2], null));
            }
            all.add(new BankBranch(house[0], house[1], house[2], "090", "ｷﾕｳﾐﾅﾄ", "旧港", "2020-03-31"));
        }
        return List.copyOf(all);
    }
}
