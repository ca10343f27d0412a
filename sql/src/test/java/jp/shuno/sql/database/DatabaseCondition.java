package jp.shuno.sql.database;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Lets a test run where its database is there. */
final class DatabaseCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        TestDatabase database = TestDatabase.chosen();
        if (database != TestDatabase.H2) {
            var embedded = AnnotationSupport.findAnnotation(context.getElement(), OnEmbeddedDatabase.class);
            if (embedded.isPresent()) {
                return ConditionEvaluationResult.disabled(embedded.get().value());
            }
        }
        return database.absence()
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled(
                        "on " + database.product().id()));
    }
}
