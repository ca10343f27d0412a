package jp.shuno.batch.cli;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.UpgradeLock;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty database, or brings one that holds a ledger up to date: under the run lock, after a copy. */
final class SchemaUpgrade {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaUpgrade.class);

    private SchemaUpgrade() {}

    /**
     * Applies what is missing.
     *
     * @param schema what {@link Schema#mustMigrate} was asked about
     * @throws OperatorException with code 42 while a run is alive, with code 40 where the copy or a migration fails
     */
    static void run(Home home, Map<String, Object> properties, Schema schema) {
        if (!schema.holdsData()) {
            SchemaMigration.run(properties);
            return;
        }
        HomeLog.open(home);
        DataSource connections = SchemaMigration.connections(properties);
        String change = "スキーマの更新 %s → %s".formatted(schema.version(), schema.known());
        try (UpgradeLock lock = UpgradeLock.acquire(connections, change)) {
            Schema locked = SchemaMigration.inspect(properties);
            if (locked.mustMigrate(Schema.Use.RUN)) {
                LOG.info("スキーマを版 {} から {} に更新します。", locked.version(), locked.known());
                EmbeddedDatabase.copyBeforeUpgrade(home, properties, locked.version())
                        .ifPresent(copy -> LOG.info("更新前のデータベースの控え: {}", copy));
                migrate(properties, locked);
            }
        }
    }

    private static void migrate(Map<String, Object> properties, Schema schema) {
        long start = System.nanoTime();
        try {
            int applied = SchemaMigration.run(properties);
            LOG.info(
                    "スキーマを版 {} に更新しました: 移行 {} 件、{} 秒",
                    schema.known(),
                    applied,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 1000.0);
        } catch (FlywayException failed) {
            throw OperatorMessage.UPGRADE_FAILED.causedBy(failed, schema.version(), schema.known());
        }
    }
}
