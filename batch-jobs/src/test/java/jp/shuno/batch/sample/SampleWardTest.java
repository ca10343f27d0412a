package jp.shuno.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sample promises as a whole: the same request gives the same bytes, at any size, over any holiday. */
class SampleWardTest {

    @TempDir
    private Path folder;

    @Test
    void theSameRequestGivesTheSameBytes() throws IOException {
        Map<String, byte[]> once = ward("once", 300, 7, "2026-11-24", 5).bytes();
        Map<String, byte[]> again = ward("again", 300, 7, "2026-11-24", 5).bytes();
        assertThat(again.keySet()).isEqualTo(once.keySet());
        once.forEach((name, content) -> assertThat(again.get(name)).as(name).isEqualTo(content));
    }

    @Test
    void anotherSeedGivesOtherPeople() throws IOException {
        String file = "2026-11-24/addressees_20261124_01.csv";
        assertThat(ward("other", 50, 8, "2026-11-24", 1).bytes().get(file))
                .isNotEqualTo(ward("this", 50, 7, "2026-11-24", 1).bytes().get(file));
    }

    @Test
    void morePeopleLeaveTheOthersAsTheyWere() throws IOException {
        List<String> small = names(ward("small", 300, 7, "2026-11-24", 1));
        List<String> large = names(ward("large", 400, 7, "2026-11-24", 1));
        assertThat(large).startsWith(small.subList(0, 290).toArray(new String[0]));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 300, 5000})
    void everySizeHasExactlySoManyAddressees(int addressees) throws IOException {
        WrittenWard ward = ward("size", addressees, 3, "2026-11-24", 5);
        assertThat(ward.days()).containsExactly("2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30");
        assertThat(ward.rows(ward.files("addressees").getFirst())).hasSize(addressees);
    }

    @Test
    void daysAreTheMunicipalitysOwn() throws IOException {
        WrittenWard ward = ward("new-year", 60, 1, "2026-12-25", 6);
        assertThat(ward.days())
                .containsExactly("2026-12-25", "2026-12-28", "2027-01-04", "2027-01-05", "2027-01-06", "2027-01-07");
    }

    @Test
    void aHolidayMovesTheFirstDay() throws IOException {
        assertThat(ward("holiday", 5, 1, "2026-09-19", 2).days()).containsExactly("2026-09-24", "2026-09-25");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01", "2026-06-29", "2026-06-30", "2026-08-31", "2027-03-31", "2019-04-26", "2025-12-26"})
    void everySeasonHasAWard(String from) throws IOException {
        WrittenWard ward = ward("season", 120, 5, from, 5);
        for (Path file : ward.inboundFiles()) {
            if (!ward.refused().contains(ward.name(file))) {
                assertThat(ward.check(file).isUsable()).as(ward.name(file)).isTrue();
            }
        }
    }

    @Test
    void aWardNeedsSomebodyAndSomeDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> request(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> request(1, 0));
    }

    private static SampleRequest request(int addressees, int days) {
        return new SampleRequest(
                Path.of("."),
                addressees,
                1,
                LocalDate.of(2026, 11, 24),
                days,
                Identity.standard(),
                MasterTables.municipal(),
                MasterTables.bank());
    }

    private static List<String> names(WrittenWard ward) throws IOException {
        return ward.rows("addressees").stream()
                .map(row -> row.get("addressee_no") + row.get("name") + row.get("my_number"))
                .toList();
    }

    private WrittenWard ward(String name, int addressees, long seed, String from, int days) throws IOException {
        return WrittenWard.write(folder.resolve(name), addressees, seed, from, days);
    }
}
