package jp.shuno.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text that people see repeats a password out of a JDBC URL. */
class HiddenSecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/shuno?user=u&password=Geheim-7&ssl=true",
                "Unable to obtain connection (jdbc:postgresql://db.example/s?password=Geheim-7) for user 'u'",
                "jdbc:postgresql://db.example/s?sslpassword=Geheim-7",
                "jdbc:postgresql://u:Geheim-7@db.example/s",
                "jdbc:postgresql://u:x/Geheim-7@db.example/s",
                "jdbc:oracle:thin:u/Geheim-7@//db.example:1521/SHUNO",
                "jdbc:oracle:thin:u/\"a@Geheim-7\"@db.example:1521:SHUNO",
                "jdbc:oracle:oci:u/Geheim-7@SHUNO",
                "jdbc:oracle:thin:@(DESCRIPTION=(SECURITY=(WALLET_PASSWORD=Geheim-7)))",
                "jdbc:oracle:thin:@tcps://db.example/s?javax.net.ssl.trustStorePassword=Geheim-7",
                "jdbc:h2:file:/data/shuno;USER=u;PASSWORD=Geheim-7;MODE=Oracle",
                "database.password=Geheim-7"
            })
    void aPasswordIsHidden(String text) {
        assertThat(HiddenSecrets.in(text)).contains("***").doesNotContain("Geheim");
    }

    @Test
    void whatTellsTheServerStays() {
        assertThat(HiddenSecrets.in("jdbc:postgresql://db.example/shuno?user=u&password=Geheim-7&ssl=true"))
                .isEqualTo("jdbc:postgresql://db.example/shuno?user=u&password=***&ssl=true");
        assertThat(HiddenSecrets.in("jdbc:oracle:thin:u/Geheim-7@//db.example:1521/SHUNO"))
                .isEqualTo("jdbc:oracle:thin:u/***@//db.example:1521/SHUNO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "処理日 2026-06-29 が完了していません",
                "jdbc:postgresql://db.example:5432/shuno?ssl=true",
                "jdbc:oracle:thin:@//db.example:1521/SHUNO",
                "jdbc:h2:file:/srv/shuno/home/data/shuno;MODE=Oracle;WRITE_DELAY=0;AUTO_SERVER=TRUE",
                "ホームがありません: /srv/shuno//home"
            })
    void otherTextIsLeftAlone(String text) {
        assertThat(HiddenSecrets.in(text)).isEqualTo(text);
    }
}
