package jp.shuno.batch.bench;

import java.time.LocalDate;

/**
 * 世帯主: an invented person; name, address and birth date follow from the number.
 *
 * @param number 宛名番号
 * @param index from 0
 */
record BenchResident(String number, int index) {

    private static final String[] FAMILY = {"港野", "架空", "川辺", "浜口", "磯田", "沖村", "灘波", "岬山"};
    private static final String[] FAMILY_KANA = {"ミナトノ", "カクウ", "カワベ", "ハマグチ", "イソダ", "オキムラ", "ナダナミ", "ミサキヤマ"};
    private static final String[] GIVEN = {"一郎", "二葉", "三郎", "四季", "五月", "六花", "七海"};
    private static final String[] GIVEN_KANA = {"イチロウ", "フタバ", "サブロウ", "シキ", "サツキ", "リツカ", "ナナミ"};
    private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1952, 1, 1);
    private static final int BIRTH_DAYS = 18_000;

    static BenchResident of(BenchHousehold household) {
        return new BenchResident(household.obligor(), household.index());
    }

    String householdNumber() {
        return "%010d".formatted(index + 1);
    }

    String name() {
        return FAMILY[index % FAMILY.length] + "　" + GIVEN[index % GIVEN.length];
    }

    String kana() {
        return FAMILY_KANA[index % FAMILY.length] + "　" + GIVEN_KANA[index % GIVEN.length];
    }

    LocalDate birthDate() {
        return FIRST_BIRTH_DATE.plusDays(index * 7919L % BIRTH_DAYS);
    }

    String sex() {
        return index % 2 == 0 ? "1" : "2";
    }

    String postalCode() {
        return "000-%04d".formatted(index % 40);
    }

    String address() {
        return "みなと野市港町%d丁目%d番%d号".formatted(index % 9 + 1, index / 9 % 40 + 1, index / 360 % 20 + 1);
    }

    String phone() {
        return "0420-00-%04d".formatted(index % 10_000);
    }
}
