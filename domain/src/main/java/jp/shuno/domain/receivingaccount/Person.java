package jp.shuno.domain.receivingaccount;

/** 職員番号: staff numbers as they are compared, without the blanks that a list or a screen leaves around them. */
final class Person {

    private Person() {}

    /** @throws IllegalArgumentException when there is none */
    static String named(String number) {
        String stripped = number.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("a person is named by a staff number");
        }
        return stripped;
    }
}
