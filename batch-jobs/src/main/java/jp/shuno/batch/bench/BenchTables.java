package jp.shuno.batch.bench;

import java.util.function.Consumer;

/** The ward as rows of the ledger's tables, such as JOB-10 makes them of {@link BenchFiles}. */
final class BenchTables {

    private static final String DAY = "2026-06-25";
    private static final String DECIDED_ON = "2026-05-31";
    private static final String ADDRESSEES_FILE = "bench-addressees";
    private static final String ASSESSMENTS_FILE = "bench-assessments";

    private BenchTables() {}

    /**
     * A table to be filled.
     *
     * @param table its name
     * @param columns those that are filled
     * @param rows gives the rows, each a line of COPY text without its line break
     */
    record Filled(String table, String columns, Consumer<Consumer<CharSequence>> rows) {}

    /** The tables in the order of filling. */
    static Iterable<Filled> of(BenchWard ward) {
        return java.util.List.of(files(ward), addressees(ward), staged(ward), annual(ward), terms(ward), history(ward));
    }

    private static Filled files(BenchWard ward) {
        return new Filled(
                "received_file",
                "file_id, sha256, file_name, kind, business_date, round, byte_count, counted_records, counted_yen,"
                        + " stored_records, state, source_path, moved",
                out -> {
                    long yen = 0;
                    for (int i = 0; i < ward.households(); i++) {
                        yen += ward.household(i).annual();
                    }
                    out.accept(file(ADDRESSEES_FILE, "addressees", ward.households(), 0));
                    out.accept(file(ASSESSMENTS_FILE, "assessments", ward.terms(), yen));
                });
    }

    private static String file(String id, String kind, int records, long yen) {
        return line(
                id, id, kind + "_20260625_01.csv", kind, DAY, 1, records, records, yen, records, "ACCEPTED", id, 'Y');
    }

    private static Filled addressees(BenchWard ward) {
        return new Filled(
                "addressee",
                "addressee_no, household_no, household_head_no, name, kana, birth_date, sex, resident_category,"
                        + " postal_code, address, phone, protected, file_id, record_no",
                each(ward, household -> {
                    BenchResident head = BenchResident.of(household);
                    return line(
                            head.number(),
                            head.householdNumber(),
                            head.number(),
                            head.name(),
                            head.kana(),
                            head.birthDate(),
                            head.sex(),
                            "JP",
                            head.postalCode(),
                            head.address(),
                            head.phone(),
                            'N',
                            ADDRESSEES_FILE,
                            household.index() + 1);
                }));
    }

    private static Filled staged(BenchWard ward) {
        return new Filled(
                "staged_assessment",
                "file_id, record_no, levy, fiscal_year, attributable_year, obligor_no, notice_no, insurance_card_no,"
                        + " term, term_month, due_date, principal, annual_principal, revision, reason, decided_on,"
                        + " state",
                eachTerm(
                        ward,
                        (household, term) -> line(
                                ASSESSMENTS_FILE,
                                recordNo(household, term),
                                BenchHousehold.LEVY,
                                year(),
                                year(),
                                household.obligor(),
                                household.notice(),
                                household.insuranceCard(),
                                term,
                                BenchHousehold.month(term),
                                BenchHousehold.due(term),
                                household.principal(term),
                                household.annual(),
                                1,
                                BenchFiles.REASON,
                                DECIDED_ON,
                                "APPLIED")));
    }

    private static Filled annual(BenchWard ward) {
        return new Filled(
                "annual_assessment",
                "levy, fiscal_year, notice_no, attributable_year, obligor_no, revision, annual_principal,"
                        + " insurance_card_no",
                each(
                        ward,
                        household -> line(
                                BenchHousehold.LEVY,
                                year(),
                                household.notice(),
                                year(),
                                household.obligor(),
                                1,
                                household.annual(),
                                household.insuranceCard())));
    }

    private static Filled terms(BenchWard ward) {
        return new Filled(
                "term_assessment",
                "levy, fiscal_year, notice_no, term, attributable_year, obligor_no, term_month, due_date,"
                        + " original_due_date, revision, principal_assessed, principal_received, principal_provisional,"
                        + " planned_appropriation, appropriated_in, appropriated_out, refunded, late_charge_assessed,"
                        + " late_charge_received, demand_fee_assessed, demand_fee_received, principal_unpaid,"
                        + " completion_code",
                eachTerm(
                        ward,
                        (household, term) -> line(
                                BenchHousehold.LEVY,
                                year(),
                                household.notice(),
                                term,
                                year(),
                                household.obligor(),
                                BenchHousehold.month(term),
                                BenchHousehold.due(term),
                                BenchHousehold.due(term),
                                1,
                                household.principal(term),
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                household.principal(term),
                                "PRINCIPAL_OPEN")));
    }

    private static Filled history(BenchWard ward) {
        return new Filled(
                "assessment_history",
                "levy, fiscal_year, notice_no, term, revision, attributable_year, obligor_no, term_month, due_date,"
                        + " principal, annual_principal, reason, decided_on, applied_on, late_decrease, file_id,"
                        + " record_no",
                eachTerm(
                        ward,
                        (household, term) -> line(
                                BenchHousehold.LEVY,
                                year(),
                                household.notice(),
                                term,
                                1,
                                year(),
                                household.obligor(),
                                BenchHousehold.month(term),
                                BenchHousehold.due(term),
                                household.principal(term),
                                household.annual(),
                                BenchFiles.REASON,
                                DECIDED_ON,
                                DAY,
                                'N',
                                ASSESSMENTS_FILE,
                                recordNo(household, term))));
    }

    private static int year() {
        return BenchHousehold.YEAR.value();
    }

    private static int recordNo(BenchHousehold household, int term) {
        return household.index() * BenchHousehold.TERMS + term;
    }

    /** A row of a household. */
    private interface HouseholdRow {
        String of(BenchHousehold household);
    }

    /** A row of a term. */
    private interface TermRow {
        String of(BenchHousehold household, int term);
    }

    private static Consumer<Consumer<CharSequence>> each(BenchWard ward, HouseholdRow row) {
        return out -> {
            for (int i = 0; i < ward.households(); i++) {
                out.accept(row.of(ward.household(i)));
            }
        };
    }

    private static Consumer<Consumer<CharSequence>> eachTerm(BenchWard ward, TermRow row) {
        return out -> {
            for (int i = 0; i < ward.households(); i++) {
                BenchHousehold household = ward.household(i);
                for (int term = 1; term <= BenchHousehold.TERMS; term++) {
                    out.accept(row.of(household, term));
                }
            }
        };
    }

    private static String line(Object... cells) {
        StringBuilder line = new StringBuilder();
        for (Object cell : cells) {
            line.append(line.isEmpty() ? "" : "\t").append(cell);
        }
        return line.toString();
    }
}
