package jp.shuno.batch.run;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import jp.shuno.sql.HiddenSecrets;

/** {@code %hidden(…)} in a log pattern: what stands inside, without passwords. */
public final class HiddenSecretsConverter extends CompositeConverter<ILoggingEvent> {

    @Override
    protected String transform(ILoggingEvent event, String text) {
        return HiddenSecrets.in(text);
    }
}
