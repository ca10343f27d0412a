package jp.shuno.batch.run;

import java.util.regex.Pattern;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.HiddenSecrets;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * R-331: hides long digits and passwords in the exit messages of the job repository, and cuts them to what its column
 * holds on every database. Of a failed step it keeps the stack trace, and in there a driver may repeat the values of a
 * row, account numbers among them, or its URL.
 */
@Component
final class ExitMessageRedaction implements BeanPostProcessor {

    private static final Pattern LONG_DIGITS = Pattern.compile("[0-9]{7,}");
    private static final String HIDDEN = "#######";
    private static final int COLUMN_LENGTH = 2500;

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (!(bean instanceof JobRepository)) {
            return bean;
        }
        ProxyFactory factory = new ProxyFactory(bean);
        factory.addAdvice((MethodBeforeAdvice) (method, arguments, target) -> {
            for (Object argument : arguments) {
                redact(argument);
            }
        });
        return factory.getProxy(bean.getClass().getClassLoader());
    }

    private static void redact(Object argument) {
        if (argument instanceof StepExecution step) {
            step.setExitStatus(redacted(step.getExitStatus()));
        } else if (argument instanceof JobExecution job) {
            job.setExitStatus(redacted(job.getExitStatus()));
        }
    }

    private static ExitStatus redacted(ExitStatus status) {
        String hidden = ColumnText.fitting(
                HiddenSecrets.in(
                        LONG_DIGITS.matcher(status.getExitDescription()).replaceAll(HIDDEN)),
                COLUMN_LENGTH);
        return hidden.equals(status.getExitDescription()) ? status : new ExitStatus(status.getExitCode(), hidden);
    }
}
