package jp.shuno.batch.run.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.run.MasterData;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.refund.RefundInterestPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** 試算: the worked examples of the rules as cases, and cases that cannot be calculated. */
class TrialRunTest {

    private static final Trials TRIALS = new Trials(
            BusinessCalendar.municipal(MasterData.bundledHolidays()),
            LateChargeTerms.standard(),
            MasterData.bundledLateChargeRates(),
            RefundInterestPolicy.standard(),
            MasterData.bundledRefundInterestRates());
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<JsonNode> results(String kind, byte[] cases) {
        StringWriter out = new StringWriter();
        try {
            TrialRun.Counts counts = new TrialRun(TRIALS, kind).run(new ByteArrayInputStream(cases), out);
            List<JsonNode> results = out.toString().lines().map(JSON::readTree).toList();
            assertThat(counts.cases()).isEqualTo(results.size());
            assertThat(counts.impossible())
                    .isEqualTo(results.stream()
                            .filter(result -> result.has("error"))
                            .count());
            return results;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static JsonNode result(String kind, String given) {
        return results(kind, (given.replace('\'', '"') + "\n").getBytes(StandardCharsets.UTF_8))
                .getFirst();
    }

    private static void assertImpossible(JsonNode result, String code, String field) {
        assertThat(result.path("error").path("code").asString()).isEqualTo(code);
        assertThat(result.path("error").path("field").asString()).isEqualTo(field);
        assertThat(result.path("error").path("text").asString()).isNotBlank();
    }

    @ParameterizedTest(name = "{0} yen due {1} paid {2}: {4} from {3}")
    @CsvSource({
        "100000, 2021-04-30, 2021-10-31, 2848, 2800",
        "100000, 2025-06-30, 2025-06-30, 0, 0",
        "100000, 2025-06-30, 2025-10-01, 627, 0",
        "100000, 2025-06-30, 2026-03-31, 5039, 5000",
        "58300, 2025-06-30, 2026-05-20, 3645, 3600",
        "145600, 2025-12-01, 2026-04-10, 2399, 2300",
        "120000, 2023-11-30, 2024-06-28, 4149, 4100",
        "1999, 2025-06-30, 2026-06-30, 0, 0"
    })
    void r181_theWorkedLateChargesComeOut(long principal, String due, String paid, long raw, long charge) {
        JsonNode result = result(
                "late-charge",
                "{'id':7,'levy':'NHI','principal':%d,'due':'%s','paid':'%s'}".formatted(principal, due, paid));

        assertThat(result.path("id").asInt()).isEqualTo(7);
        assertThat(result.path("late_charge").asLong()).isEqualTo(charge);
        assertThat(result.path("raw").asLong()).isEqualTo(raw);
        assertThat(result.path("segments")
                        .valueStream()
                        .mapToLong(segment -> segment.path("yen").asLong()))
                .satisfies(yen -> assertThat(
                                yen.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(raw));
        assertThat(result.path("steps")).isNotEmpty();
        assertThat(result.path("rules").valueStream().map(JsonNode::asString)).contains("R-181");
    }

    @Test
    void r196_eachPartOfAPaymentEndsASegment() {
        JsonNode result = result(
                "late-charge",
                "{'id':'p','principal':'100000','due':'2025-06-30','payments':["
                        + "{'on':'2026-02-20','amount':60000},{'on':'2025-10-15','amount':40000}]}");

        assertThat(result.path("late_charge").asLong()).isEqualTo(2_800);
        assertThat(result.path("raw").asLong()).isEqualTo(2_824);
        JsonNode third = result.path("segments").path(2);
        assertThat(third.path("from").asString()).isEqualTo("2025-10-16");
        assertThat(third.path("to").asString()).isEqualTo("2025-12-31");
        assertThat(third.path("days").asInt()).isEqualTo(77);
        assertThat(third.path("rate").asString()).isEqualTo("8.7");
        assertThat(third.path("yen").asLong()).isEqualTo(1_101);
        assertThat(result.path("steps").path(4).asString()).contains("60,000円 × 8.7% × 77 ÷ 365 = 1,101円");
    }

    @Test
    void r190_theTwoRoundingsAreToldApart() {
        String given = "{'principal':15000,'due':'2025-06-30','paid':'2026-07-01'%s}";

        assertThat(result("late-charge", given.formatted(""))
                        .path("late_charge")
                        .asLong())
                .isEqualTo(1_000);
        assertThat(result("late-charge", given.formatted(",'segment_rounding':'EXACT_SUM'"))
                        .path("late_charge")
                        .asLong())
                .isEqualTo(1_100);
    }

    @Test
    void r182_fewerLowMonthsCostMore() {
        JsonNode result = result(
                "late-charge", "{'principal':100000,'due':'2025-06-30','paid':'2025-12-31','low_rate_months':1}");

        assertThat(result.path("segments").path(0).path("to").asString()).isEqualTo("2025-07-31");
        assertThat(result.path("late_charge").asLong()).isGreaterThan(2_700);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'principal':100000,'due':'2025-06-30'} | MISSING | paid",
                "{'due':'2025-06-30','paid':'2025-07-01'} | MISSING | principal",
                "{'principal':-1,'due':'2025-06-30','paid':'2025-07-01'} | OUT_OF_RANGE | principal",
                "{'principal':1000000000000,'due':'2025-06-30','paid':'2025-07-01'} | OUT_OF_RANGE | principal",
                "{'principal':1e40,'due':'2025-06-30','paid':'2025-07-01'} | FORM | principal",
                "{'principal':999999999999999999999,'due':'2025-06-30','paid':'2025-07-01'} | OUT_OF_RANGE | principal",
                "{'principal':1.5,'due':'2025-06-30','paid':'2025-07-01'} | FORM | principal",
                "{'principal':1,'due':'2025-02-29','paid':'2025-07-01'} | FORM | due",
                "{'principal':1,'due':'2025-06-30','paid':'+999999999-12-31'} | OUT_OF_RANGE | paid",
                "{'principal':5000,'due':'2025-06-30','paid':'2027-02-01'} | NO_RATE | paid",
                "{'principal':5000,'due':'2025-06-30','paid':'2025-07-01','payments':[]} | CONTRADICTION | payments",
                "{'principal':5000,'due':'2025-06-30','payments':[]} | FORM | payments",
                "{'principal':5000,'due':'2025-06-30','payments':[{'on':'2025-07-01'}]} | MISSING | payments[0].amount",
                "{'principal':5000,'due':'2025-06-30','paid':'2025-07-01','rate':1} | UNKNOWN_FIELD | rate",
                "{'levy':'TAX','principal':5000,'due':'2025-06-30','paid':'2025-07-01'} | FORM | levy"
            })
    void r180_aLateChargeThatCannotBeCalculatedSaysWhichFieldIsWrong(String given, String code, String field) {
        assertImpossible(result("late-charge", given), code, field);
    }

    @ParameterizedTest(name = "{0} {1} yen paid/decided {2}: {5} from {6}")
    @CsvSource({
        "OVERASSESSED, 250000, 2025-06-30/2026-02-10, '', 1499, 1400, 2025-07-01, 250000",
        "OVERASSESSED, 34500, 2025-06-30/2026-02-10, '', 203, 0, 2025-07-01, 34000",
        "ERRONEOUS, 400000, 2025-07-31/2026-03-10, '', 2186, 2100, 2025-09-01, 400000",
        "ERRONEOUS, 400000, 2026-06-10/2026-07-05, '', 0, 0, 2026-07-11, 400000",
        "OVERASSESSED, 1999, 2025-06-30/2026-02-10, '', 0, 0, 2025-07-01, 0",
        "OVERASSESSED, 600000, 2025-06-30/2026-02-03, 2025-11-10/2026-01-20, 2710, 2700, 2025-07-01, 600000",
        "OVERASSESSED, 600000, 2025-06-30/2026-02-03, 2025-11-10/2025-12-10, 3448, 3400, 2025-07-01, 600000",
        "OVERASSESSED, 600000, 2025-06-30/2026-02-03, 2025-11-10/, 3448, 3400, 2025-07-01, 600000"
    })
    void r125_theWorkedRefundInterestComesOut(
            String kind,
            long amount,
            String paidAndDecided,
            String noticeAndClaim,
            long raw,
            long interest,
            String start,
            long base) {
        String[] paid = paidAndDecided.split("/");
        String[] dates = noticeAndClaim.split("/");
        JsonNode result = result(
                "refund-interest",
                "{'id':1,'amount':%d,'kind':'%s','paid':'%s','decided':'%s'%s%s}"
                        .formatted(
                                amount,
                                kind,
                                paid[0],
                                paid[1],
                                dates[0].isEmpty() ? "" : ",'notice':'" + dates[0] + "'",
                                dates.length < 2 ? "" : ",'claimed':'" + dates[1] + "'"));

        assertThat(result.path("interest").asLong()).isEqualTo(interest);
        assertThat(result.path("raw").asLong()).isEqualTo(raw);
        assertThat(result.path("start").asString()).isEqualTo(start);
        assertThat(result.path("base").asLong()).isEqualTo(base);
        assertThat(result.path("segments")
                        .valueStream()
                        .mapToLong(segment -> segment.path("yen").asLong())
                        .sum())
                .isEqualTo(raw);
        assertThat(result.path("steps")).isNotEmpty();
        assertThat(result.path("rules").valueStream().map(JsonNode::asString)).contains("R-120");
    }

    @Test
    void r123_theStepsTellWhichDaysALateClaimTakesAway() {
        JsonNode steps = result(
                        "refund-interest",
                        "{'amount':600000,'kind':'OVERASSESSED','paid':'2025-06-30','decided':'2026-02-03',"
                                + "'notice':'2025-11-10','claimed':'2026-01-20'}")
                .path("steps");

        assertThat(steps.valueStream().map(JsonNode::asString))
                .anySatisfy(step -> assertThat(step).contains("2025-12-11 から 2026-01-20 までは数えません"))
                .anySatisfy(step -> assertThat(step).contains("600,000円 × 0.9% × 163 ÷ 365 = 2,411円"))
                .last()
                .asString()
                .contains("2,710円", "2,700円");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'ERRONEOUS','paid':'2025-06-30','decided':'2025-07-01'} | MISSING | amount",
                "{'amount':1,'paid':'2025-06-30','decided':'2025-07-01'} | MISSING | kind",
                "{'amount':1,'kind':'ERRONEOUS','paid':'2025-06-30'} | MISSING | decided",
                "{'amount':0,'kind':'ERRONEOUS','paid':'2025-06-30','decided':'2025-07-01'} | OUT_OF_RANGE | amount",
                "{'amount':-1,'kind':'ERRONEOUS','paid':'2025-06-30','decided':'2025-07-01'} | OUT_OF_RANGE | amount",
                "{'amount':1,'kind':'DOUBLE','paid':'2025-06-30','decided':'2025-07-01'} | FORM | kind",
                "{'amount':1,'kind':'ERRONEOUS','paid':'2025-06-31','decided':'2025-07-01'} | FORM | paid",
                "{'amount':5000,'kind':'OVERASSESSED','paid':'2026-06-30','decided':'2027-01-01'} | NO_RATE | decided",
                "{'amount':1,'kind':'ERRONEOUS','paid':'2025-06-30','decided':'2025-07-01','claimed':'2025-07-01'}"
                        + " | MISSING | notice",
                "{'amount':1,'kind':'ERRONEOUS','paid':'2025-06-30','decided':'2025-07-01','notice':'2025-06-29'}"
                        + " | CONTRADICTION | notice",
                "{'amount':1,'kind':'ERRONEOUS','paid':'2025-06-30','decided':'2025-07-01','rate':1}"
                        + " | UNKNOWN_FIELD | rate"
            })
    void r120_refundInterestThatCannotBeCalculatedSaysWhichFieldIsWrong(String given, String code, String field) {
        assertImpossible(result("refund-interest", given), code, field);
    }

    @Test
    void r004_theDueDatesOfAYearComeOut() {
        assertThat(result("due-dates", "{'levy':'NHI','fiscal_year':2025}")
                        .path("dates")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly(
                        "2025-06-30",
                        "2025-07-31",
                        "2025-09-01",
                        "2025-09-30",
                        "2025-10-31",
                        "2025-12-01",
                        "2026-01-05",
                        "2026-02-02",
                        "2026-03-02",
                        "2026-03-31");
        assertThat(result("due-dates", "{'levy':'LEM','fiscal_year':2026}").path("dates"))
                .hasSize(9);
        JsonNode december =
                result("due-dates", "{'levy':'NHI','fiscal_year':2026,'first_month':7,'terms':8,'december_day':26}");
        assertThat(december.path("dates").path(5).asString()).isEqualTo("2026-12-28");
        assertThat(december.path("steps").path(6).asString()).contains("2026-12-26", "閉庁日");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'levy':'NHI'} | MISSING | fiscal_year",
                "{'fiscal_year':2026,'terms':11} | OUT_OF_RANGE | terms",
                "{'fiscal_year':2026,'first_month':13} | OUT_OF_RANGE | first_month",
                "{'fiscal_year':2026,'december_day':0} | OUT_OF_RANGE | december_day",
                "{'fiscal_year':2150} | NO_HOLIDAYS | fiscal_year",
                "{'fiscal_year':999999999999} | OUT_OF_RANGE | fiscal_year"
            })
    void r004_dueDatesThatCannotBeKnownAreNotGuessed(String given, String code, String field) {
        assertImpossible(result("due-dates", given), code, field);
    }

    @ParameterizedTest(name = "{0} in {2} bytes is {3}")
    @CsvSource({
        "キャノン, PARTY_NAME, 30, ｷﾔﾉﾝ, 4, false",
        "ショーコ, PARTY_NAME, 30, ｼﾖ-ｺ, 4, false",
        "ガクブチ, PARTY_NAME, 30, ｶﾞｸﾌﾞﾁ, 6, false",
        "ガクブチ, PARTY_NAME, 4, ｶﾞｸ, 3, true",
        "みなと銀行, BANK_NAME, 15, '', 0, false",
        "ヲ, EDI, 20, ｦ, 1, false"
    })
    void r151_aNameIsCutAtAByteLimitWithoutLosingAMark(
            String text, String fieldClass, int maxBytes, String kana, int bytes, boolean truncated) {
        JsonNode result =
                result("kana", "{'text':'%s','field_class':'%s','max_bytes':%d}".formatted(text, fieldClass, maxBytes));

        if (kana.isEmpty()) {
            assertImpossible(result, "NOT_PERMITTED", "text");
            assertThat(result.path("error").path("text").asString()).contains("4文字目");
        } else {
            assertThat(result.path("bank_kana").asString()).isEqualTo(kana);
            assertThat(result.path("bytes").asInt()).isEqualTo(bytes);
            assertThat(result.path("truncated").asBoolean()).isEqualTo(truncated);
        }
    }

    @ParameterizedTest(name = "{0} {1} expects {2}")
    @CsvSource({
        "MY_NUMBER, 123456789018, 8, true",
        "MY_NUMBER, 100000000005, 5, true",
        "MY_NUMBER, 987654321093, 3, true",
        "MY_NUMBER, 123456789017, 8, false",
        "CORPORATE_NUMBER, 7000012050002, 7, true",
        "CORPORATE_NUMBER, 1000020131121, 1, true",
        "CORPORATE_NUMBER, 2000020131121, 1, false",
        "STORE_BARCODE, 91912345001202601123456789005026063000456008, 8, true",
        "STORE_BARCODE, 91929023252070000010123499900199999900106050, 0, true",
        "STORE_BARCODE, 91912345001202601123456789005026063000456009, 8, false",
        "NOTICE_NO, 1234567897, 7, true",
        "NOTICE_NO, 1234567890, 7, false",
        "NOTICE_NO, 1631706692, 2, true",
        "ADDRESSEE_NO, 1000806362, 2, true",
        "ADDRESSEE_NO, 0001234561, 1, true",
        "ADDRESSEE_NO, 0001234567, 1, false",
        "CUSTOMER_NO, 01202601123456789005, 5, true",
        "CUSTOMER_NO, 01202601123456789006, 5, false",
        "CLAIM_NO, 081000000018, 8, true"
    })
    void r330_everyNumberAnswersForItsOwnCheckDigit(String kind, String value, int expected, boolean valid) {
        JsonNode result = result("check-digit", "{'kind':'%s','value':'%s'}".formatted(kind, value));

        assertThat(result.path("expected").asInt()).isEqualTo(expected);
        assertThat(result.path("valid").asBoolean()).isEqualTo(valid);
        assertThat(result.path("fields").path("checkDigit").asString()).hasSize(1);
    }

    @Test
    void r021_aBarcodeIsTakenApart() {
        JsonNode fields = result(
                        "check-digit",
                        "{'kind':'STORE_BARCODE','value':'91912345001202601123456789005026063000456008'}")
                .path("fields");

        assertThat(fields.path("makerCode").asString()).isEqualTo("912345");
        assertThat(fields.path("assessmentYear").asString()).isEqualTo("2026");
        assertThat(fields.path("levy").asString()).isEqualTo("01");
        assertThat(fields.path("noticeNumber").asString()).isEqualTo("1234567890");
        assertThat(fields.path("term").asString()).isEqualTo("05");
        assertThat(fields.path("payLimit").asString()).isEqualTo("260630");
        assertThat(fields.path("amount").asString()).isEqualTo("045600");
    }

    @Test
    void r331_noPartOfAMyNumberIsRepeated() {
        String given = "{'kind':'MY_NUMBER','value':'%s'}";

        assertThat(result("check-digit", given.formatted("123456789018")).toString())
                .doesNotContain("12345", "6789");
        JsonNode tooLong = result("check-digit", given.formatted("1234567890180"));
        assertImpossible(tooLong, "FORM", "value");
        assertThat(tooLong.toString()).doesNotContain("12345");
    }

    @Test
    void r141_aPassbookIsNamedAsATransferNamesIt() {
        JsonNode result = result("yucho", "{'symbol':'17300','number':'19927651'}");

        assertThat(result.path("branch_code").asString()).isEqualTo("738");
        assertThat(result.path("account_type").asString()).isEqualTo("1");
        assertThat(result.path("account_number").asString()).isEqualTo("1992765");
        assertImpossible(result("yucho", "{'symbol':'27300','number':'1'}"), "FORM", "symbol");
        assertImpossible(result("yucho", "{'symbol':'17300','number':'12'}"), "FORM", "number");
    }

    @ParameterizedTest(name = "{0} {1} and holder {2}: {3}")
    @CsvSource({
        "ヤマダ　ショーコ, '', ﾔﾏﾀﾞ ｼﾖ-ｺ, MATCH, ﾔﾏﾀﾞ ｼﾖ-ｺ",
        "ヤマダ　ショーコ, '', ﾔﾏﾀﾞｼﾖ-ｺ, NEAR_MATCH, ﾔﾏﾀﾞ ｼﾖ-ｺ",
        "ヤマダ　ショーコ, '', ﾔﾏﾀﾞ ｼﾖｳｺ, MISMATCH_NAME, ﾔﾏﾀﾞ ｼﾖ-ｺ",
        "グエン ヴァン アン, Nguyen Van An, NGUYEN VAN AN, MATCH, NGUYEN VAN AN",
        "グエン ヴァン アン, Nguyen Van An, ﾐﾅﾄ ｱﾝ, MISMATCH_NAME, ｸﾞｴﾝ ｳﾞｱﾝ ｱﾝ",
        "ヤマダ, 山田, 山田, MISMATCH_NAME, ﾔﾏﾀﾞ"
    })
    void r142_claimantAndAccountHolderAreCompared(
            String claimant, String other, String holder, String expected, String normalised) {
        String others = other.isEmpty() ? "" : ",'other_names':['%s']".formatted(other);
        JsonNode result = result(
                "account-match", "{'claimant_kana':'%s','holder_kana':'%s'%s}".formatted(claimant, holder, others));

        assertThat(result.path("result").asString()).isEqualTo(expected);
        assertThat(result.path("normalised").asString()).isEqualTo(normalised);
        assertThat(result.path("steps").size()).isEqualTo(other.isEmpty() ? 3 : 4);
        assertThat(result.path("rules").toString()).isEqualTo("[\"R-143\",\"R-142\"]");
    }

    @Test
    void r142_aComparisonNeedsBothNames() {
        assertImpossible(result("account-match", "{'claimant_kana':'ア'}"), "MISSING", "holder_kana");
        assertImpossible(result("account-match", "{'holder_kana':'ア'}"), "MISSING", "claimant_kana");
        assertImpossible(
                result("account-match", "{'claimant_kana':'ア','holder_kana':'ア','other_names':'イ'}"),
                "FORM",
                "other_names");
        assertImpossible(
                result("account-match", "{'claimant_kana':'ア','holder_kana':'ア','other_names':['イ',1]}"),
                "FORM",
                "other_names");
        assertImpossible(
                result("account-match", "{'claimant_kana':'ア','holder_kana':'ア','holder':'ア'}"),
                "UNKNOWN_FIELD",
                "holder");
    }

    @Test
    void r142_otherNamesMayBeGivenByOption() {
        TrialRun.Answer answer = new TrialRun(TRIALS, "account-match")
                .single(Map.of("claimant_kana", "ア", "other_names", "[\"イ\"]", "holder_kana", "ｲ"));

        assertThat(JSON.readTree(answer.json()).path("result").asString()).isEqualTo("MATCH");
    }

    @Test
    void aLineThatIsNoCaseDoesNotStopTheOthers() throws IOException {
        ByteArrayOutputStream cases = new ByteArrayOutputStream();
        cases.writeBytes("\uFEFF{\"id\":\"first\",\"text\":\"ア\"}\r\n".getBytes(StandardCharsets.UTF_8));
        cases.writeBytes("\r\n{\"id\":\"half\r\n[1]\n\"text\"\n{} {}\n".getBytes(StandardCharsets.UTF_8));
        cases.writeBytes("{\"id\":\"twice\",\"id\":\"twice\",\"text\":\"ア\"}\n".getBytes(StandardCharsets.UTF_8));
        cases.writeBytes(new byte[] {'{', '"', (byte) 0x83, 0x4B, '"', '}', '\n'});
        cases.writeBytes("[".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        cases.write('\n');
        cases.writeBytes(" ".repeat(CaseLines.MOST_BYTES + 9).getBytes(StandardCharsets.UTF_8));
        cases.writeBytes("{}\n{\"id\":{\"any\":[1]},\"text\":\"イ\"}".getBytes(StandardCharsets.UTF_8));

        List<JsonNode> results = results("kana", cases.toByteArray());

        assertThat(results.stream()
                        .map(result -> result.path("error").path("code").asString("")))
                .containsExactly(
                        "",
                        "MALFORMED",
                        "MALFORMED",
                        "MALFORMED",
                        "MALFORMED",
                        "MALFORMED",
                        "CHARSET",
                        "MALFORMED",
                        "TOO_LONG",
                        "");
        assertThat(results.getFirst().path("id").asString()).isEqualTo("first");
        assertThat(results.getLast().path("id").path("any").path(0).asInt()).isEqualTo(1);
        assertThat(results.get(1).path("error").path("text").asString()).startsWith("3行目");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prescription", "tax"})
    void whatThisVersionCannotCalculateIsSaidAtOnce(String kind) {
        assertThatExceptionOfType(OperatorException.class)
                .isThrownBy(() -> new TrialRun(TRIALS, kind))
                .satisfies(refused -> {
                    assertThat(refused.exitCode().code()).isEqualTo(50);
                    assertThat(refused.getMessage()).contains(kind);
                });
    }

    @Test
    void oneCaseMayBeGivenByOptions() {
        TrialRun.Answer answer = new TrialRun(TRIALS, "late-charge")
                .single(Map.of(
                        "principal",
                        "100000",
                        "due",
                        "2025-06-30",
                        "payments",
                        "[{\"on\":\"2026-03-31\",\"amount\":100000}]"));

        assertThat(answer.error()).isNull();
        assertThat(JSON.readTree(answer.json()).path("late_charge").asLong()).isEqualTo(5_000);
    }
}
