package jp.shuno.batch.run;

/** A setting has a value that this program cannot work with; the text names the key. */
public final class WrongSettingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * @param key key as it stands in the configuration
     * @param reason what is wrong with its value, in Japanese
     */
    public WrongSettingException(String key, String reason) {
        super(key + ": " + reason);
    }

    /** Refuses a number outside a range. */
    static void within(long least, long most, String key, long value) {
        if (value < least || value > most) {
            throw new WrongSettingException(key, "%d 以上 %d 以下の数が必要です".formatted(least, most));
        }
    }

    /** Refuses a number above the most that can work. */
    static void atMost(int most, String key, int value) {
        if (value > most) {
            throw new WrongSettingException(key, most + " 以下の数が必要です");
        }
    }

    /** Refuses a number below the least that makes sense. */
    static void atLeast(int least, String key, int value) {
        if (value < least) {
            throw new WrongSettingException(key, least + " 以上の数が必要です");
        }
    }
}
