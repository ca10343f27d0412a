package jp.shuno.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a call changed is recorded, but no password and no account number with it. */
class OverridesTest {

    @Test
    void aSettingIsRecordedAsGiven() {
        assertThat(new Overrides(Map.of("rules.stale-flash-days", "10", "batch.chunk-size", "500")).values())
                .containsExactly(Map.entry("batch.chunk-size", "500"), Map.entry("rules.stale-flash-days", "10"));
    }

    @Test
    void r331_anAccountNumberIsNotRecorded() {
        Overrides overrides = new Overrides(Map.of(
                "profiles.refund-transfer.default.account-number", "9000001",
                "profiles.refund-transfer.default.branch-code", "001"));

        assertThat(overrides.values())
                .containsEntry("profiles.refund-transfer.default.account-number", "***")
                .containsEntry("profiles.refund-transfer.default.branch-code", "001");
    }

    @Test
    void aPasswordIsNotRecorded() {
        Overrides overrides = new Overrides(Map.of(
                "database.password", "Geheim-7",
                "database.url", "jdbc:postgresql://db.example/s?password=Geheim-7",
                "database.username", "shuno"));
        assertThat(overrides.values())
                .containsEntry("database.password", "***")
                .containsEntry("database.url", "jdbc:postgresql://db.example/s?password=***")
                .containsEntry("database.username", "shuno");
    }
}
