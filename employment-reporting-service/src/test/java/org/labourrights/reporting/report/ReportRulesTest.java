package org.labourrights.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.text.PersonalNumbers;
import org.labourrights.kernel.directory.PartnerType;
import org.labourrights.reporting.report.content.EmploymentRelation;
import org.labourrights.reporting.report.content.HeadcountLine;

class ReportRulesTest {

    @Test
    void findsNothingInTheSampleReport() {
        Findings findings = ReportRules.check(Reports.sample().content(), Reports.context());

        assertEquals(List.of(), findings.errors());
        assertEquals(List.of(), findings.warnings());
    }

    @ParameterizedTest(name = "{0} = {1} is refused as {2} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            /obligationNo                            | "YG-150105-2026H1-00018" | E-HEADER             | /obligationNo
            /uscc                                    | "91150104MA0LWP5518"     | E-HEADER             | /uscc
            /period                                  | "2026H2"                 | E-HEADER             | /period
            /statementOfTruth                        | false                    | E-STATEMENT-OF-TRUTH | /statementOfTruth
            /headcount/0/endCount                    | 321                      | E-FLOW               | /headcount/0/endCount
            /headcount/0/occupation                  | "ASTRONAUT"              | E-CODE               | /headcount/0/occupation
            /headcount/0/divisionCode                | "159999"                 | E-DIVISION           | /headcount/0/divisionCode
            /headcount/0/femaleCount                 | 321                      | E-TOTAL              | /headcount/0/femaleCount
            /headcount/0/minorCount                  | 321                      | E-TOTAL              | /headcount/0/minorCount
            /headcount/0/laborContractCount          | 321                      | E-TOTAL              | /headcount/0/laborContractCount
            /headcount/0/electronicContractCount     | 287                      | E-TOTAL              | /headcount/0/electronicContractCount
            /headcount/0/newWithin30DaysUnsigned     | 321                      | E-TOTAL              | /headcount/0/newWithin30DaysUnsigned
            /headcount/1/writtenAgreementCount       | 1841                     | E-TOTAL              | /headcount/1/writtenAgreementCount
            /headcount/1/selfEmployedCount           | 1841                     | E-TOTAL              | /headcount/1/selfEmployedCount
            /headcount/1/laborContractCount          | 1                        | E-RELATION           | /headcount/1/laborContractCount
            /headcount/1/newWithin30DaysUnsigned     | 1                        | E-RELATION           | /headcount/1/newWithin30DaysUnsigned
            /headcount/0/writtenAgreementCount       | 1                        | E-RELATION           | /headcount/0/writtenAgreementCount
            /headcount/0/dispatchedCount             | 1                        | E-DISPATCH           | /headcount/0/dispatchedCount
            /headcount/0/femaleCount                 | -1                       | E-RANGE              | /headcount/0/femaleCount
            /appeals/received                        | 10000000                 | E-RANGE              | /appeals/received
            /democraticMeetingCount                  | -1                       | E-RANGE              | /democraticMeetingCount
            /pay/0/fineAmount                        | "-0.01"                  | E-RANGE              | /pay/0/fineAmount
            /headcount/1/employerUscc                | "91130102MA0TJY1146"     | E-EMPLOYER           | /headcount/1/employerUscc
            /pay/0/occupation                        | "COURIER"                | E-PAIR               | /pay/0
            /pay/0/paidAmount                        | "8216543.01"             | E-UNPAID             | /pay/0/paidAmount
            /pay/0/unpaidAmount                      | "148148.14"              | E-UNPAID             | /pay/0/unpaidAmount
            /pay/0/arrearsWorkerCount                | 0                        | E-ARREARS            | /pay/0/arrearsWorkerCount
            /pay/0/paidWorkerCount                   | 2693                     | E-TOTAL              | /pay/0/paidWorkerCount
            /pay/0/belowMinimumCount                 | 1739                     | E-TOTAL              | /pay/0/belowMinimumCount
            /workTime/0/employmentRelation           | "CIVIL"                  | E-PAIR               | /workTime/0
            /workTime/0/dailyOrderOver8hCount        | 1841                     | E-TOTAL              | /workTime/0/dailyOrderOver8hCount
            /workTime/0/avgDailyHours                | 24.5                     | E-RANGE              | /workTime/0/avgDailyHours
            /appeals/upheld                          | 140                      | E-TOTAL              | /appeals/upheld
            /ruleChanges/0/subject                   | "WEATHER"                | E-CODE               | /ruleChanges/0/subject
            /partners/0/partnerUscc                  | "91150105MA0T1A2B95"     | E-EMPLOYER           | /partners/0/partnerUscc
            /safety      | {"trainedCount":10,"trainingPassedCount":11}         | E-TOTAL              | /safety/trainingPassedCount
            /safety      | {"trainedCount":3033}                                | E-TOTAL              | /safety/trainedCount
            /safety      | {"specialOperationCertified":1}                      | E-TOTAL              | /safety/specialOperationCertified
            /insurance   | [{"employmentRelation":"ESTABLISHED","pension":321}] | E-TOTAL              | /insurance/0/pension
            /insurance   | [{"employmentRelation":"INCOMPLETE","pension":1}]    | E-RELATION           | /insurance/0/pension
            /insurance   | [{"employmentRelation":"ESTABLISHED","residentPension":1}] | E-RELATION     | /insurance/0/residentPension
            /insurance   | [{"employmentRelation":"CIVIL"}]                     | E-PAIR               | /insurance/0
            /workTime/-  | {"employmentRelation":"ESTABLISHED","workHourSystem":"NON_FIXED"} | E-APPROVAL-NO | /workTime/1/specialHourApprovalNo
            /workTime/-  | {"employmentRelation":"INCOMPLETE","workHourSystem":"FLEXIBLE_PLATFORM"} | E-DUPLICATE-LINE | /workTime/1
            /policyProgress     | "请联系 138 0013 8000"                         | E-PII-FORBIDDEN      | /policyProgress
            /riskSelfAssessment | "骑手11010519491231002x投诉"                   | E-PII-FORBIDDEN      | /riskSelfAssessment
            /enterpriseRequests | "电话13800138000"                        | E-PII-FORBIDDEN      | /enterpriseRequests
            /headcount/0/note   | "+86 13800138000"                             | E-PII-FORBIDDEN      | /headcount/0/note
            """)
    void refusesOneBentField(String pointer, String value, String code, String at) {
        Findings findings =
                ReportRules.check(Reports.sample().with(pointer, value).content(), Reports.context());

        assertTrue(
                findings.errors().stream()
                        .anyMatch(error ->
                                error.code().equals(code) && error.pointer().equals(at)),
                () -> code + " at " + at + " expected, found " + findings.errors());
    }

    @Test
    void namesTheExpectedEndCountWhenTheFlowDoesNotAddUp() {
        Findings findings = ReportRules.check(
                Reports.sample().with("/headcount/0/leftCount", "21").content(), Reports.context());

        assertEquals(
                List.of(new FieldProblem("/headcount/0/endCount", "E-FLOW", Map.of("expected", 319L, "value", 320))),
                findings.errors());
    }

    @Test
    void refusesTheSameLineTwice() {
        Reports report = Reports.sample().with("/headcount/-", COURIERS).with("/headcount/-", COURIERS);

        Findings findings = ReportRules.check(report.content(), Reports.context());

        assertEquals(List.of(FieldProblem.of("/headcount/3", "E-DUPLICATE-LINE")), findings.errors());
    }

    @Test
    void wantsAllPostsOfADispatchAgencyCountedAsDispatched() {
        Reports report = Reports.sample().with("/partners/0/partnerType", "\"LABOR_DISPATCH\"");

        assertEquals(
                List.of(new FieldProblem(
                        "/headcount/1/dispatchedCount", "E-DISPATCH", Map.of("expected", 1840, "value", 0))),
                ReportRules.check(report.content(), Reports.context()).errors());
        assertEquals(
                List.of(),
                ReportRules.check(
                                report.with("/headcount/1/dispatchedCount", "1840")
                                        .content(),
                                Reports.context())
                        .errors());
    }

    @Test
    void letsTheRegisteredPartnershipDecideOnThePartnerType() {
        RuleContext registered = context(Map.of(Reports.PARTNER, PartnerType.LABOR_DISPATCH), null, Map.of());

        assertEquals(
                "E-DISPATCH",
                ReportRules.check(Reports.sample().content(), registered)
                        .errors()
                        .getFirst()
                        .code());
    }

    @Test
    void asksForPolicyProgressWhereThePolicyRequiresIt() {
        RuleContext context = new RuleContext(
                "YG-150105-2026H1-00017",
                Reports.PLATFORM,
                "2026H1",
                true,
                false,
                Map.of(),
                null,
                Map.of(),
                Set.of(),
                Reports.context().knownCode(),
                Reports.context().knownDivision(),
                Map.of(),
                Set.of());

        assertEquals(
                List.of(FieldProblem.of("/policyProgress", "E-POLICY-PROGRESS")),
                ReportRules.check(
                                Reports.sample()
                                        .with("/policyProgress", "\" \"")
                                        .content(),
                                context)
                        .errors());
        assertEquals(
                List.of(),
                ReportRules.check(Reports.sample().content(), context).errors());
    }

    @Test
    void asksHowLabourRelationsRunWhereThePolicyRequiresIt() {
        RuleContext context = new RuleContext(
                "YG-150105-2026H1-00017",
                Reports.PLATFORM,
                "2026H1",
                false,
                true,
                Map.of(),
                null,
                Map.of(),
                Set.of(),
                Reports.context().knownCode(),
                Reports.context().knownDivision(),
                Map.of(),
                Set.of());
        Reports silent = Reports.sample()
                .with("/appeals", "null")
                .with("/collectiveConsultation", "null")
                .with("/disputes", "null");

        assertEquals(
                List.of(
                        FieldProblem.of("/appeals", "E-LABOR-RELATIONS"),
                        FieldProblem.of("/collectiveConsultation", "E-LABOR-RELATIONS"),
                        FieldProblem.of("/disputes", "E-LABOR-RELATIONS")),
                ReportRules.check(silent.content(), context).errors());
        assertEquals(
                List.of(),
                ReportRules.check(
                                silent.with("/appeals", "{}")
                                        .with("/collectiveConsultation", "\"NONE\"")
                                        .with("/disputes", "{}")
                                        .content(),
                                context)
                        .errors());
        assertEquals(
                List.of(),
                ReportRules.check(silent.content(), Reports.context()).errors());
    }

    @Test
    void warnsOfAStartThatDiffersFromThePreviousEnd() {
        var lines = Reports.sample().content().headcount();
        RuleContext context =
                context(Map.of(), Map.of(lines.get(0).key(), 300, lines.get(1).key(), 2282), Map.of());

        assertEquals(
                List.of(new FieldProblem(
                        "/headcount/0/startCount", "W-START-MISMATCH", Map.of("expected", 300, "value", 318))),
                ReportRules.check(Reports.sample().content(), context).warnings());
    }

    @Test
    void warnsOfALineThatThePreviousReportEndedWithAndThisOneLeavesOut() {
        var lines = Reports.sample().content().headcount();
        HeadcountLine.Key key = lines.get(0).key();
        HeadcountLine.Key gone = new HeadcountLine.Key(
                key.occupation(), EmploymentRelation.CIVIL, key.employerUscc(), key.divisionCode());
        HeadcountLine.Key empty =
                new HeadcountLine.Key(key.occupation(), EmploymentRelation.CIVIL, Reports.PARTNER, key.divisionCode());
        RuleContext context =
                context(Map.of(), Map.of(key, 318, lines.get(1).key(), 2282, gone, 12, empty, 0), Map.of());

        assertEquals(
                List.of(new FieldProblem("/headcount", "W-START-MISMATCH", Map.of("expected", 12, "value", 0))),
                ReportRules.check(Reports.sample().content(), context).warnings());
    }

    @ParameterizedTest(name = "all occupations {0}, riders {1}: {2} errors")
    @CsvSource({"100, 220, 0", "101, 220, 1", "321, 0, 1"})
    void sumsTheLinesOfARelationHoweverTheyAreSplit(int all, int riders, int errors) {
        Reports report = Reports.sample().with("/insurance", """
                        [{"employmentRelation":"ESTABLISHED","pension":%d},
                         {"occupation":"DELIVERY_RIDER","employmentRelation":"ESTABLISHED","pension":%d}]""".formatted(all, riders));

        List<FieldProblem> found =
                ReportRules.check(report.content(), Reports.context()).errors();

        assertEquals(errors, found.size(), found.toString());
        found.forEach(error -> assertEquals("E-TOTAL", error.code()));
    }

    @Test
    void sumsTheHoursOfARelationHoweverTheyAreSplit() {
        Reports report = Reports.sample().with("/workTime", """
                        [{"employmentRelation":"INCOMPLETE","workHourSystem":"FLEXIBLE_PLATFORM",
                          "dailyOrderOver8hCount":1000},
                         {"occupation":"DELIVERY_RIDER","employmentRelation":"INCOMPLETE",
                          "workHourSystem":"FLEXIBLE_PLATFORM","dailyOrderOver8hCount":841}]""");

        assertEquals(
                List.of(new FieldProblem(
                        "/workTime/1/dailyOrderOver8hCount", "E-TOTAL", Map.of("value", 1841L, "limit", 1840L))),
                ReportRules.check(report.content(), Reports.context()).errors());
    }

    @Test
    void wantsTheCheckCharacterOfPartnersUnlessABureauVouchesForThem() {
        UnifiedSocialCreditCode wrong = UnifiedSocialCreditCode.unchecked("91150104MA0LWP5519");
        Reports report = Reports.sample()
                .with("/headcount/1/employerUscc", "\"" + wrong + "\"")
                .with("/partners/0/partnerUscc", "\"" + wrong + "\"");
        RuleContext base = Reports.context();
        RuleContext vouched = new RuleContext(
                base.obligationNo(),
                base.uscc(),
                base.period(),
                false,
                false,
                Map.of(),
                null,
                Map.of(),
                Set.of(wrong),
                base.knownCode(),
                base.knownDivision(),
                Map.of(),
                Set.of());

        assertEquals(
                List.of(
                        new FieldProblem("/headcount/1/employerUscc", "E-USCC-CHECK", Map.of("value", wrong.value())),
                        new FieldProblem("/partners/0/partnerUscc", "E-USCC-CHECK", Map.of("value", wrong.value()))),
                ReportRules.check(report.content(), base).errors());
        assertEquals(List.of(), ReportRules.check(report.content(), vouched).errors());
    }

    @ParameterizedTest(name = "{0} left, {1} at the end, note {2}: {3} warnings")
    @CsvSource({"159, 181, false, 0", "181, 159, false, 0", "182, 158, false, 1", "182, 158, true, 0"})
    void warnsOfAJumpOfMoreThanHalfWithoutANote(int left, int end, boolean noted, int warnings) {
        Reports report = Reports.sample()
                .with("/headcount/0/leftCount", Integer.toString(left))
                .with("/headcount/0/endCount", Integer.toString(end))
                .with("/headcount/0/laborContractCount", "100")
                .with("/headcount/0/electronicContractCount", "100")
                .with("/headcount/0/note", noted ? "\"退出本市两个区\"" : "null");

        List<FieldProblem> found =
                ReportRules.check(report.content(), Reports.context()).warnings();

        assertEquals(warnings, found.size(), found.toString());
        found.forEach(warning -> assertEquals("W-JUMP", warning.code()));
    }

    @ParameterizedTest(name = "the partner reported {0}: {1} warnings")
    @CsvSource({"1673, 0", "1672, 1", "2044, 0", "2045, 1"})
    void warnsWhenThePartnersOwnFigureDiffersByMoreThanTenPercent(long reported, int warnings) {
        RuleContext context = context(Map.of(), null, Map.of(Reports.PARTNER, reported));

        List<FieldProblem> found =
                ReportRules.check(Reports.sample().content(), context).warnings();

        assertEquals(warnings, found.size(), found.toString());
        found.forEach(warning -> assertEquals("W-PARTNER-MISMATCH", warning.code()));
    }

    @Test
    void warnsWhenThePartnerBlockAndItsLinesDisagree() {
        assertEquals(
                List.of(new FieldProblem(
                        "/partners/0/workerCount", "W-PARTNER-COUNT", Map.of("expected", 1840L, "value", 1839))),
                ReportRules.check(
                                Reports.sample()
                                        .with("/partners/0/workerCount", "1839")
                                        .content(),
                                Reports.context())
                        .warnings());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "编号91150105MA0T1A2B95, false",
        "订单号 2026063013800138000123, false",
        "金额 8216543.00 元, false",
        "13800138000, true",
        "１３８００１３８０００, true",
        "138-0013-8000, true",
        "150105199003075122, true",
        "150105 19900307 5122, true",
        "12800138000, false"
    })
    void knowsPersonalNumbersInFreeText(String text, boolean personal) {
        assertEquals(personal, PersonalNumbers.in(text));
    }

    private static final String COURIERS = """
            {"occupation":"COURIER","employmentRelation":"CIVIL","employerUscc":"91150105MA0T1A2B95",\
            "divisionCode":"150105","startCount":1,"hiredCount":1,"leftCount":0,"endCount":2,"note":"新开"}""";

    private static RuleContext context(
            Map<UnifiedSocialCreditCode, PartnerType> partnerships,
            @Nullable Map<HeadcountLine.Key, Integer> previous,
            Map<UnifiedSocialCreditCode, Long> figures) {
        RuleContext base = Reports.context();
        return new RuleContext(
                base.obligationNo(),
                base.uscc(),
                base.period(),
                false,
                false,
                partnerships,
                previous,
                figures,
                Set.of(),
                base.knownCode(),
                base.knownDivision(),
                Map.of(),
                Set.of());
    }

    private static final DivisionCode YUQUAN = new DivisionCode("150104");
    private static final DivisionCode SAIHAN = new DivisionCode("150105");

    private static PlaceWage wage(DivisionCode place, String monthly, String hourly) {
        return new PlaceWage(
                place,
                new BigDecimal(monthly),
                new BigDecimal(hourly),
                LocalDate.of(2024, 12, 1),
                false,
                true,
                new BigDecimal("20.67"));
    }

    private static RuleContext paying(PlaceWage... wages) {
        RuleContext base = Reports.context();
        return new RuleContext(
                base.obligationNo(),
                base.uscc(),
                base.period(),
                false,
                false,
                Map.of(),
                null,
                Map.of(),
                Set.of(),
                base.knownCode(),
                base.knownDivision(),
                Stream.of(wages).collect(Collectors.toMap(PlaceWage::division, Function.identity())),
                Set.of());
    }

    /** 1000 full-time workers of Saihan, 2270 yuan a month and 22.40 an hour, at this average and so many hours a day. */
    @ParameterizedTest
    @CsvSource({
        "2270.00, 8, 0",
        "2269.99, 8, 1",
        "2043.00, 8, 100",
        "1135.00, 8, 500",
        "0.00, 8, 1000",
        "2043.00, , 100",
        "2043.00, 4.1, 100",
        // 22.40 × 4 × 20.67 = 1852.032 yuan a month for four hours a day
        "1852.04, 4, 0",
        "1852.00, 4, 1",
        "926.01, 4, 501",
    })
    void provesHowManyLieBelowTheMonthlyOrTheHourlyStandard(String average, @Nullable String hours, long expected) {
        Reports report = Reports.sample()
                .with("/headcount/0/startCount", "1000")
                .with("/headcount/0/hiredCount", "0")
                .with("/headcount/0/leftCount", "0")
                .with("/headcount/0/endCount", "1000")
                .with("/pay", """
                        [{"occupation":"DELIVERY_RIDER","employmentRelation":"ESTABLISHED","paidWorkerCount":1000,
                          "payableAmount":"1.00","paidAmount":"1.00","avgMonthlyPay":"%s"}]""".formatted(new BigDecimal(average).setScale(2, RoundingMode.DOWN)))
                .with(
                        "/workTime",
                        hours == null
                                ? "[]"
                                : "[{\"employmentRelation\":\"ESTABLISHED\",\"workHourSystem\":\"STANDARD\","
                                        + "\"avgDailyHours\":" + hours + "}]");

        List<FieldProblem> warnings = ReportRules.check(report.content(), paying(wage(SAIHAN, "2270.00", "22.40")))
                .warnings();

        List<FieldProblem> below = warnings.stream()
                .filter(each -> each.code().equals("W-MINWAGE-BELOW"))
                .toList();
        assertEquals(expected == 0 ? 0 : 1, below.size(), warnings.toString());
        below.forEach(each -> assertEquals(expected, each.parameters().get("expected")));
    }

    private static Reports riders(String average) {
        return Reports.sample()
                .with("/pay/0/paidWorkerCount", "100")
                .with("/pay/0/belowMinimumCount", "5")
                .with("/pay/0/avgMonthlyPay", '"' + average + '"')
                .with("/workTime/0/avgDailyHours", "10");
    }

    @ParameterizedTest
    @CsvSource({
        // 21.70 × 10 × 20.67 = 4485.39 yuan a month, the lower of both places
        "4485.39, 0",
        "4485.38, 0",
        "4261.13, 0",
        "4261.12, 6",
        "2242.69, 51",
    })
    void comparesEverybodyElseWithTheHourlyStandardOfTheLowestPlace(String average, long expected) {
        Reports report = riders(average)
                .with(
                        "/headcount/-",
                        Reports.sample()
                                .headcount(1)
                                .replace("\"divisionCode\":\"150104\"", "\"divisionCode\":\"150121\""));

        List<FieldProblem> warnings = ReportRules.check(
                        report.content(),
                        paying(wage(YUQUAN, "2270.00", "22.40"), wage(new DivisionCode("150121"), "2200.00", "21.70")))
                .warnings();

        assertEquals(
                expected == 0 ? List.of() : List.of(expected),
                warnings.stream()
                        .filter(each -> each.code().equals("W-MINWAGE-BELOW"))
                        .map(each -> each.parameters().get("expected"))
                        .toList(),
                warnings.toString());
    }

    @Test
    void comparesNobodyWhereThePlaceHoldsOnlyFullRelationsToTheStandard() {
        PlaceWage base = wage(YUQUAN, "2270.00", "22.40");
        PlaceWage spared =
                new PlaceWage(YUQUAN, base.monthly(), base.hourly(), base.validFrom(), true, false, base.workDays());

        assertEquals(
                List.of(),
                ReportRules.check(riders("10.00").content(), paying(spared)).warnings().stream()
                        .filter(each -> each.code().startsWith("W-MINWAGE"))
                        .toList());
    }

    @Test
    void warnsOfATableThatIsIncompleteOrStaleOnceAPlace() {
        Reports report = riders("9000.00")
                .with(
                        "/headcount/-",
                        Reports.sample()
                                .headcount(1)
                                .replace("\"divisionCode\":\"150104\"", "\"divisionCode\":\"150121\""))
                .with("/headcount/-", Reports.sample().headcount(1).replace("DELIVERY_RIDER", "COURIER"))
                .with("/pay/-", Reports.sample().pay(0).replace("DELIVERY_RIDER", "COURIER"));
        PlaceWage stale = new PlaceWage(
                YUQUAN,
                new BigDecimal("2270"),
                new BigDecimal("22.40"),
                LocalDate.of(2023, 1, 1),
                true,
                true,
                new BigDecimal("20.67"));
        PlaceWage missing =
                new PlaceWage(new DivisionCode("150121"), null, null, null, false, true, new BigDecimal("20.67"));

        List<FieldProblem> warnings =
                ReportRules.check(report.content(), paying(stale, missing)).warnings();

        assertEquals(
                List.of(
                        new FieldProblem(
                                "/headcount/1/divisionCode",
                                "W-MINWAGE-STALE",
                                Map.of("division", "150104", "validFrom", "2023-01-01")),
                        new FieldProblem(
                                "/headcount/2/divisionCode",
                                "W-MINWAGE-STALE",
                                Map.of("division", "150121", "validFrom", "-"))),
                warnings.stream()
                        .filter(each -> each.code().equals("W-MINWAGE-STALE"))
                        .toList());
    }

    private static RuleContext agreeing(String... elements) {
        RuleContext base = Reports.context();
        return new RuleContext(
                base.obligationNo(),
                base.uscc(),
                base.period(),
                false,
                false,
                Map.of(),
                null,
                Map.of(),
                Set.of(),
                (list, code) -> !code.equals("NONE"),
                base.knownDivision(),
                Map.of(),
                Set.of(elements));
    }

    @ParameterizedTest
    @CsvSource({
        "'[\"PAY\",\"SAFETY\",\"RULES\"]', 1693, ",
        "'[\"PAY\"]', 1693, 'RULES, SAFETY'",
        "'[\"INSURANCE\"]', 1693, 'PAY, RULES, SAFETY'",
        "'[]', 1693, ",
        "'[]', 0, ",
        "'[\"PAY\",\"SAFETY\",\"RULES\",\"INSURANCE\"]', 1693, ",
    })
    void comparesTheAgreementWithAllThatItsPlacesAskFor(String said, int signed, @Nullable String missing) {
        Reports report = Reports.sample()
                .with("/agreementElements", said)
                .with("/headcount/1/writtenAgreementCount", Integer.toString(signed));

        List<FieldProblem> warnings = ReportRules.check(report.content(), agreeing("PAY", "SAFETY", "RULES"))
                .warnings();

        assertEquals(
                missing == null ? List.of() : List.of(Map.of("missing", missing)),
                warnings.stream()
                        .filter(each -> each.code().equals("W-AGREEMENT-ELEMENTS"))
                        .map(FieldProblem::parameters)
                        .toList());
    }

    @Test
    void refusesAnElementThatIsNone() {
        Reports report = Reports.sample().with("/agreementElements", "[\"PAY\",\"NONE\"]");

        assertEquals(
                List.of(new FieldProblem("/agreementElements/1", "E-CODE", Map.of("value", "NONE"))),
                ReportRules.check(report.content(), agreeing()).errors());
    }

    @Test
    void takesTheInsuranceOfPartnersPeopleForAnError() {
        Reports report = Reports.sample().with("/insurance", """
                [{"employmentRelation":"ESTABLISHED","pension":320},
                 {"employmentRelation":"INCOMPLETE","occupationalInjury":1}]""");

        assertEquals(
                List.of(new FieldProblem(
                        "/insurance/1/occupationalInjury", "E-TOTAL", Map.of("value", 1L, "limit", 0L))),
                ReportRules.check(report.content(), Reports.context()).errors());
    }
}
