package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shuno.batch.cli.Diagnosis.Level;
import jp.shuno.sql.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which servers {@code doctor} takes for usable. */
class DatabaseProductTest {

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, 15, 18, UTF8, SOUND, PostgreSQL 15.18 (UTF8)",
        "POSTGRESQL, 17, 0, UTF8, SOUND, PostgreSQL 17.0 (UTF8)",
        "POSTGRESQL, 14, 20, UTF8, BROKEN, PostgreSQL 14.20 (UTF8)",
        "POSTGRESQL, 15, 18, EUC_JP, BROKEN, PostgreSQL 15.18 (EUC_JP)",
        "POSTGRESQL, 15, 18, SQL_ASCII, BROKEN, PostgreSQL 15.18 (SQL_ASCII)",
        "ORACLE, 19, 0, AL32UTF8, SOUND, Oracle 19.0 (AL32UTF8)",
        "ORACLE, 23, 0, AL32UTF8, SOUND, Oracle 23.0 (AL32UTF8)",
        "ORACLE, 18, 0, AL32UTF8, BROKEN, Oracle 18.0 (AL32UTF8)",
        "ORACLE, 19, 0, JA16SJISTILDE, BROKEN, Oracle 19.0 (JA16SJISTILDE)",
        "ORACLE, 19, 0, UTF8, BROKEN, Oracle 19.0 (UTF8)",
        "H2, 2, 4, '', SOUND, H2 2.4"
    })
    void versionAndCharacterSetDecide(
            Database database, int major, int minor, String charset, Level level, String text) {
        Diagnosis diagnosis = new DatabaseProduct(database, major, minor, charset).diagnosis();
        assertThat(diagnosis.level()).isEqualTo(level);
        assertThat(diagnosis.line()).contains("データベース: " + text);
        assertThat(diagnosis.remedy().isEmpty()).isEqualTo(level == Level.SOUND);
    }
}
