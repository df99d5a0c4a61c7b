package org.labourrights.arrears.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.identifier.PhoneNumber;
import org.labourrights.chassis.privacy.Masking;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;

/**
 * Plants people through the API and searches everything that is kept or sent: each column of each table, each message,
 * each log line. The number of a ticket is planted too and must be found, or the search would prove nothing.
 */
@QuarkusTest
@WithSuite
class NothingInClearTest {

    private static final String DIVISION = "152921";
    private static final String TICKET = "T-CONTROL-0001";
    private static final String EMPLOYER = "包工头欧阳试雇13911224477";
    private static final String NAME = "欧阳试测";
    private static final String WORKER = "诸葛试测";
    private static final String PHONE = "13911224466";
    private static final String ID = "150105199003075122";
    private static final String WORKER_ID = "152921199211203016";
    private static final String ACCOUNT = "6222029900887766554";
    private static final String ADDRESS = "虚构市虚构区试测路七号";
    private static final List<String> PLANTED = List.of(EMPLOYER, NAME, WORKER, PHONE, ID, WORKER_ID, ACCOUNT, ADDRESS);

    /** Most of a value is as good as the value; shown to colleagues, kept nowhere. */
    private static final List<String> MASKED = List.of(
            Masking.name(NAME),
            Masking.name(WORKER),
            new PhoneNumber(PHONE).masked(),
            Masking.idNumber(ID),
            Masking.idNumber(WORKER_ID));

    @Test
    void neitherTheDatabaseNorTheBrokerNorTheLogHoldsAPersonInClear() throws SQLException {
        Log log = new Log();
        Logger root = Logger.getLogger("");
        root.addHandler(log);
        try (EventRecorder broker = EventRecorder.of("nef.ar", "nef.kpi", "nef.dlq")) {
            Logger.getLogger(NothingInClearTest.class.getName()).info(TICKET);
            journey();
            List<String> messages = broker.everythingWithin(Duration.ofSeconds(5)).stream()
                    .map(event -> event.envelope().toString() + event.key() + event.headers())
                    .toList();

            assertTrue(messages.stream().anyMatch(it -> it.contains("lead.accepted.v1")));
            assertEquals(List.of(), found(messages));
        } finally {
            root.removeHandler(log);
        }
        assertTrue(log.lines.stream().anyMatch(it -> it.contains(TICKET)));
        assertEquals(List.of(), found(log.lines));
        assertEquals(List.of("public.arrears_lead"), Dump.inClear(TICKET));
        for (String planted : PLANTED) {
            assertEquals(List.of(), Dump.inClear(planted), planted);
        }
        for (String masked : MASKED) {
            assertEquals(List.of(), Dump.inClear(masked), masked);
        }
    }

    /** A lead with people, texts that name them, readings in clear, refusals, a copy and an export. */
    private static void journey() {
        String handler = "handler-152921";
        String location = Fixtures.officer(DIVISION)
                .body(lead(ID))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Fixtures.officer(DIVISION)
                .body(lead("150105199002300017").replace(TICKET, "T-CONTROL-0002"))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(422);
        Fixtures.officer(DIVISION)
                .body(lead(ID).replace(
                                "\"anonymous\":false", "\"anonymous\":false,\"whereabouts\":\"" + ADDRESS + "\""))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(400);
        Fixtures.officer(DIVISION)
                .header("If-Match", "\"0\"")
                .body("{\"handlerId\":\"" + handler + "\",\"handlerAgencyId\":\"HRSS-152921\"}")
                .post(location + "/acceptance")
                .then()
                .statusCode(200);
        Fixtures.named(handler, Roles.COUNTY_OFFICER, DIVISION)
                .header("If-Match", "*")
                .body("{\"withParty\":\"REPORTER\",\"method\":\"PHONE\",\"summary\":\"致电" + NAME + PHONE + "，住"
                        + ADDRESS + "\"}")
                .post(location + "/contacts")
                .then()
                .statusCode(201);
        Fixtures.named(handler, Roles.COUNTY_OFFICER, DIVISION)
                .get(location + "/reporter?purpose=CONTACT")
                .then()
                .statusCode(200);
        Fixtures.named(handler, Roles.COUNTY_OFFICER, DIVISION)
                .get(location + "/facts?purpose=VERIFICATION")
                .then()
                .statusCode(200);
        Fixtures.officer("150000")
                .get(Fixtures.LEADS + "/export?division=" + DIVISION)
                .then()
                .statusCode(200);
    }

    private static String lead(String idNo) {
        return """
                {"leadType":"COMPLAINT","channel":"ONSITE","externalNo":"%s","employerName":"%s","employmentRelation":"UNKNOWN",\
                "reporter":{"anonymous":false,"name":"%s","idType":"ID_CARD","idNo":"%s","phone":"%s"},\
                "claims":[{"worker":{"name":"%s","idType":"ID_CARD","idNo":"%s","phone":"%s","address":"%s",\
                "bankAccount":"%s"},"amount":"8600.00","periodStart":"2026-01-01","periodEnd":"2026-01-31",\
                "payItem":"WAGE"}],"facts":"%s（%s，%s）住%s，账户%s",\
                "divisionCode":"152921","migrantWage":true}""".formatted(
                        TICKET, EMPLOYER, NAME, idNo, PHONE, WORKER, WORKER_ID, PHONE, ADDRESS, ACCOUNT, WORKER,
                        WORKER_ID, PHONE, ADDRESS, ACCOUNT);
    }

    private static List<String> found(List<String> texts) {
        return PLANTED.stream()
                .filter(planted -> texts.stream().anyMatch(text -> text.contains(planted)))
                .toList();
    }

    /** Everything that is logged, with its parameters and causes. */
    private static final class Log extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            StringBuilder line = new StringBuilder(
                    entry instanceof ExtLogRecord formatted ? formatted.getFormattedMessage() : entry.getMessage());
            for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
                line.append(' ').append(cause);
            }
            lines.add(line.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
