package jp.shuno.batch.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Files;
import java.util.Objects;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import org.slf4j.LoggerFactory;

/** Lets what is logged reach the log of a home, for commands that open no database. */
final class HomeLog {

    private HomeLog() {}

    /**
     * From now on the log also goes to {@code logs/} of the home.
     *
     * @throws OperatorException with code 40 where it cannot be written there
     */
    static void open(Home home) {
        if (!Files.isWritable(home.logs())) {
            throw OperatorMessage.LOG_UNWRITABLE.exception(home.logs());
        }
        System.setProperty("shuno.log.dir", home.logs().toString());
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        context.reset();
        try {
            configurator.doConfigure(Objects.requireNonNull(HomeLog.class.getResource("/logback-home.xml")));
        } catch (JoranException broken) {
            throw new IllegalStateException("logback-home.xml cannot be read", broken);
        }
    }
}
