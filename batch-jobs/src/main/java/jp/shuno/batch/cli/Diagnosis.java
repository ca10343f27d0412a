package jp.shuno.batch.cli;

import jp.shuno.batch.run.ExitCode;

/**
 * One line of {@code doctor}.
 *
 * @param level how bad it is
 * @param subject what was looked at
 * @param text what was found
 * @param remedy what to do, empty for nothing
 */
record Diagnosis(Level level, String subject, String text, String remedy) {

    /** How bad it is. */
    enum Level {
        /** As it should be. */
        SOUND("正常", ExitCode.DONE),
        /** Somebody should look at it. */
        ATTENTION("注意", ExitCode.DONE_WITH_EXCEPTIONS),
        /** A run cannot do its work. */
        BROKEN("異常", ExitCode.WRONG_CALL);

        private final String japanese;
        private final ExitCode exitCode;

        Level(String japanese, ExitCode exitCode) {
            this.japanese = japanese;
            this.exitCode = exitCode;
        }

        ExitCode exitCode() {
            return exitCode;
        }
    }

    static Diagnosis sound(String subject, String text) {
        return new Diagnosis(Level.SOUND, subject, text, "");
    }

    static Diagnosis attention(String subject, String text, String remedy) {
        return new Diagnosis(Level.ATTENTION, subject, text, remedy);
    }

    static Diagnosis broken(String subject, String text, String remedy) {
        return new Diagnosis(Level.BROKEN, subject, text, remedy);
    }

    /** The line as people read it. */
    String line() {
        return "%s %s: %s%s".formatted(level.japanese, subject, text, remedy.isEmpty() ? "" : " → " + remedy);
    }
}
