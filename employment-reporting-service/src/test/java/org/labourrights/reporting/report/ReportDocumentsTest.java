package org.labourrights.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.http.DoorJson;
import org.labourrights.chassis.http.StrictJson;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.reporting.report.content.ReportContent;

class ReportDocumentsTest {

    private final ReportDocuments documents = new ReportDocuments(strict(), new DoorJson(strict()));

    @Test
    void writesMembersSortedWithoutWhiteSpaceAndWithoutWhatHasNoValue() throws IOException {
        ReportContent content = documents.stored("""
                {"uscc": "91150105MA0T1A2B95", "statementOfTruth": true, "period": "2026H1",
                 "obligationNo": "YG-150105-2026H1-00017",
                 "workTime": [{"workHourSystem": "STANDARD", "avgDailyHours": 8.50,
                               "employmentRelation": "ESTABLISHED"}],
                 "policyProgress": "进展\\u0007/", "headcount": []}""");

        assertEquals(
                "{\"democraticMeetingCount\":0,\"explanations\":[],\"headcount\":[],\"insurance\":[],"
                        + "\"obligationNo\":\"YG-150105-2026H1-00017\",\"partners\":[],\"pay\":[],\"period\":\"2026H1\","
                        + "\"policyProgress\":\"进展\\u0007/\",\"ruleChanges\":[],\"statementOfTruth\":true,"
                        + "\"uscc\":\"91150105MA0T1A2B95\",\"workTime\":[{\"avgDailyHours\":8.5,"
                        + "\"continuousOver4hCount\":0,\"dailyOrderOver8hCount\":0,"
                        + "\"employmentRelation\":\"ESTABLISHED\",\"overtimeOver36Count\":0,"
                        + "\"weeklyRestMissingCount\":0,\"workHourSystem\":\"STANDARD\"}]}",
                documents.canonical(content).json());
    }

    @Test
    void hashesTheUtf8BytesWithSha256() {
        // printf '{"a":"进展"}' | sha256sum
        assertEquals(
                "faf8df3dc3646837274ff06e1fb04fe00a9661b9d1f715d5d17889bbcd1c650c",
                new Canonical("{\"a\":\"进展\"}").hash());
    }

    @Test
    void givesTheSameDocumentTheSameHashHoweverItIsSpelt() throws IOException {
        String asStrings = documents.canonical(read(Reports.sample().text())).hash();
        String asNumbers = documents
                .canonical(read(Reports.sample()
                        .with("/pay/0/payableAmount", "8216543")
                        .with("/headcount/0/writtenAgreementCount", "0")
                        .with("/insurance", "[]")
                        .with("/riskSelfAssessment", "null")
                        .text()))
                .hash();
        String otherwise = documents
                .canonical(read(Reports.sample()
                        .with("/pay/0/payableAmount", "8216543.01")
                        .text()))
                .hash();

        assertEquals(asStrings, asNumbers);
        assertFalse(asStrings.equals(otherwise));
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        ReportContent content = read(Reports.sample().text());

        assertEquals(content, documents.stored(documents.canonical(content).json()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workerName",
                "name",
                "idCardNo",
                "mobile",
                "contact_phone",
                "homeAddress",
                "latitude",
                "gpsTrack",
                "bankAccount",
                "workers",
                "姓名",
                "身份证号"
            })
    void refusesUnknownFieldsThatLookPersonal(String field) {
        String body = Reports.sample().with("/headcount/0/" + field, "\"x\"").text();

        ProblemException refused = assertThrows(ProblemException.class, () -> read(body));

        assertEquals(new ReportProblem.Personal("/headcount/0/" + field), refused.problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"endCounts", "colour", "headcounts", "platform"})
    void leavesOtherUnknownFieldsToTheShape(String field) {
        String body = Reports.sample().with("/headcount/0/" + field, "1").text();

        assertThrows(UnrecognizedPropertyException.class, () -> read(body));
    }

    @Test
    void takesNoneOfItsOwnFieldsForPersonal() {
        String canonical = documents.canonical(Reports.sample().content()).json();
        var names = Pattern.compile("\"([A-Za-z]+)\":").matcher(canonical);

        while (names.find()) {
            assertFalse(PersonalFieldRule.looksPersonal(names.group(1)), names.group(1));
        }
        assertTrue(PersonalFieldRule.looksPersonal("riderName"));
    }

    private ReportContent read(String body) throws IOException {
        return documents.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static ObjectMapper strict() {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new JavaTimeModule()).build();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
