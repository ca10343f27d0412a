package jp.shuno.batch.cli;

import java.io.Console;
import jp.shuno.batch.run.Progress;

/** How progress is shown: a bar on a terminal, plain lines elsewhere, nothing where {@code --progress=none} asks so. */
final class ProgressChoice {

    /** The property by which the command line passes its option on. */
    static final String PROPERTY = "shuno.progress";

    private ProgressChoice() {}

    /** The choices of {@code --progress}. */
    enum Style {
        auto,
        plain,
        none
    }

    static Progress progress() {
        return switch (Style.valueOf(System.getProperty(PROPERTY, Style.auto.name()))) {
            case auto -> isTerminal() ? new BarProgress() : new PlainProgress();
            case plain -> new PlainProgress();
            case none -> new NoProgress();
        };
    }

    /** From Java 22 on there is a console even without a terminal, and it can be asked. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    private static final class NoProgress implements Progress {
        @Override
        public void start(String label, long total) {}

        @Override
        public void advance(long units) {}

        @Override
        public void finish() {}
    }
}
