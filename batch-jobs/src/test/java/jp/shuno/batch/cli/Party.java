package jp.shuno.batch.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 宛名: one row with all columns that the core system may send, the optional ones too. */
public final class Party {

    /** The columns of such a file. */
    public static final List<String> COLUMNS = Stream.of(
                    "addressee_no,household_no,household_head_no,name,kana,alias,alias_kana,birth_date,sex",
                    "resident_category,nationality,postal_code,address,mailing_name,mailing_postal_code",
                    "mailing_address,phone,mobile,my_number,corporate_number,moved_in_on,moved_out_on,died_on",
                    "heir_no,payment_agent_no,trustee_no,public_assistance_from,public_assistance_to,protected",
                    "relationship,unified_addressee_no,residency_start_on,residency_notified_on,residency_reason",
                    "address_since_on,address_notified_on,previous_address,move_in_from,move_out_to",
                    "family_register,removal_reason,residence_card_no,residence_status,processing_hold",
                    "heir_relationship,language")
            .flatMap(line -> Arrays.stream(line.split(",")))
            .toList();

    private final Map<String, String> cells = new LinkedHashMap<>();

    private Party(String addresseeNo) {
        with("addressee_no", addresseeNo).with("name", "港野 太郎").with("kana", "ミナトノ タロウ");
    }

    /** A party of which only number and name are said. */
    public static Party of(String addresseeNo) {
        return new Party(addresseeNo);
    }

    /** A party of which everything is said. */
    public static Party inFull(String addresseeNo) {
        Party party = new Party(addresseeNo);
        for (String column : COLUMNS) {
            if (column.matches(".*_(on|from|to)|birth_date")) {
                party.with(column, "2020-04-01");
            } else {
                party.cells.putIfAbsent(column, "港野市");
            }
        }
        return party.related(addresseeNo)
                .with("move_in_from", "東町")
                .with("move_out_to", "西町")
                .with("household_head_no", addresseeNo)
                .with("sex", "1")
                .with("resident_category", "FOREIGN")
                .with("nationality", "FRA")
                .with("postal_code", "999-0001")
                .with("corporate_number", "7000012050002")
                .with("my_number", "123456789018")
                .with("protected", "1");
    }

    /** With a mailing address, and with one person as heir, agent and trustee. */
    public Party related(String person) {
        return with("mailing_name", "港野 太郎")
                .with("mailing_postal_code", "999-0001")
                .with("mailing_address", "港野市北町1-1")
                .with("heir_no", person)
                .with("heir_relationship", "長男")
                .with("payment_agent_no", person)
                .with("trustee_no", person);
    }

    /** With a cell. */
    public Party with(String column, String value) {
        cells.put(column, value);
        return this;
    }

    /** The header row. */
    public static String header() {
        return String.join(",", COLUMNS);
    }

    /** The row. */
    public String row() {
        return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).collect(Collectors.joining(","));
    }
}
