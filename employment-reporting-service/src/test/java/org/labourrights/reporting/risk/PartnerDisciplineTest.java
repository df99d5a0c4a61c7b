package org.labourrights.reporting.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.partner;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.reporting.obligation.ObligationProgress;
import org.labourrights.reporting.report.ReportAccepted;
import org.labourrights.testkit.WithSuite;

/** R-12 of a platform follows what its partners do, without waiting for the platform's next report. */
@QuarkusTest
@WithSuite
class PartnerDisciplineTest {

    private static final String ENTERPRISES = "/api/reporting/v1/enterprises/";

    @Inject
    Event<ReportAccepted> accepted;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Inject
    ObligationProgress progress;

    @Inject
    TimeTravel time;

    @Test
    void countsAPartnerUntilItFilesAndAgainWhenItLeaves() {
        time.to("2026-05-15T09:00:00");
        String platform = newUscc("150104");
        register(officer("150104"), platform(platform, "督促平台有限公司", "150104"));
        String files = withPartner(platform, "按时合作有限公司");
        withPartner(platform, "拖延合作有限公司");
        reported(platform);
        assertEquals("2/0", partners(platform));

        time.to("2026-07-16T00:00:00");
        assertEquals("2/2", partners(platform));
        file(files);
        assertEquals("2/1", partners(platform));
        strikeOff(files);
        assertEquals("2/2", partners(platform));

        assertEquals(
                List.of(
                        "2025H2 report.accepted.v1",
                        "2026H1 report.overdue.v1",
                        "2026H1 obligation.filed",
                        "2026H1 enterprise.status.changed.v1"),
                column("SELECT period || ' ' || cause FROM risk_assessment WHERE uscc = '" + platform
                        + "' AND NOT (period = '2026H1' AND cause = 'partnership.changed.v1') ORDER BY id"));
    }

    private static String withPartner(String platform, String name) {
        String partner = newUscc("150104");
        register(officer("150104"), partner(partner, name, "150104"));
        enterprise(platform)
                .body("{\"partnerUscc\":\"" + partner + "\",\"signedOn\":\"2026-05-01\",\"rightsClausesPresent\":true}")
                .post(ENTERPRISES + platform + "/partnerships")
                .then()
                .statusCode(201);
        return partner;
    }

    private void reported(String platform) {
        inTransaction(() -> accepted.fire(new ReportAccepted(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "YG-" + platform,
                new UnifiedSocialCreditCode(platform),
                "2025H2",
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2025, 12, 31),
                new DivisionCode("150104"),
                "CN/150000/150100/150104/",
                false,
                Instant.parse("2026-01-17T02:00:00Z"),
                "officer",
                Contents.withoutPartners(),
                null)));
    }

    private void file(String partner) {
        String id = column("SELECT id::text FROM reporting_obligation WHERE state = 'OVERDUE' AND uscc = '" + partner
                        + "'")
                .getFirst();
        inTransaction(() -> progress.submitted(UUID.fromString(id)));
    }

    private static void strikeOff(String uscc) {
        officer("150104")
                .header("If-Match", "*")
                .body("{\"status\":\"CANCELLED\",\"reason\":\"工商注销\"}")
                .post(ENTERPRISES + uscc + "/status-changes")
                .then()
                .statusCode(200);
    }

    /** Of the latest period. */
    private String partners(String platform) {
        return column("SELECT concat_ws('/', inputs->'partners'->>'partners', inputs->'partners'->>'nonCompliant')"
                        + " FROM risk_assessment WHERE current AND uscc = '" + platform + "' ORDER BY period DESC")
                .getFirst();
    }

    private void inTransaction(Runnable work) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(work));
    }

    private List<String> column(String sql) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(sql, row -> row.getString(1))));
    }
}
