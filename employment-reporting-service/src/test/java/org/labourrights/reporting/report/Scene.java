package org.labourrights.reporting.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.reporting.Fixtures;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.reporting.obligation.ReportingObligation;

/** The stage of the tests of reports: a platform with an open obligation, and the steps of a report at the door. */
@ApplicationScoped
public class Scene {

    static final String REPORTS = "/api/reporting/v1/reports/";

    private final EntityManager entities;
    private final SystemScope systemScope;
    private final TimeTravel travel;

    Scene(EntityManager entities, SystemScope systemScope, TimeTravel travel) {
        this.entities = entities;
        this.systemScope = systemScope;
        this.travel = travel;
    }

    /** An enterprise with its open obligation. */
    record Case(String uscc, UUID obligationId, String obligationNo) {

        RequestSpecification enterprise() {
            return Fixtures.enterprise(uscc);
        }

        Reports document() {
            return Reports.sample()
                    .with("/uscc", quoted(uscc))
                    .with("/obligationNo", quoted(obligationNo))
                    .with("/headcount/0/employerUscc", quoted(uscc));
        }

        private static String quoted(String text) {
            return '"' + text + '"';
        }
    }

    /** Goes to this local time; the timers of obligations that fall due on the way fire. */
    void at(String local) {
        travel.to(local);
    }

    /** A platform of Saihan, registered in June, whose obligation for the first half of 2026 has opened. */
    Case openCase() {
        at("2026-06-30T12:00:00");
        String uscc = Fixtures.newUscc("150105");
        Fixtures.register(Fixtures.officer("150105"), Fixtures.platform(uscc, "示范快送有限公司", "150105"));
        at("2026-07-01T00:00:01");
        return inSystem(() -> {
            ReportingObligation obligation = entities.createQuery(
                            "FROM ReportingObligation WHERE uscc = :uscc AND period = '2026H1'",
                            ReportingObligation.class)
                    .setParameter("uscc", new UnifiedSocialCreditCode(uscc))
                    .getSingleResult();
            return new Case(uscc, obligation.id(), obligation.obligationNo());
        });
    }

    /** First column of the rows, as text. */
    List<String> column(String sql) {
        return inSystem(() -> {
            List<?> rows = entities.createNativeQuery(sql, String.class).getResultList();
            return rows.stream().map(String.class::cast).toList();
        });
    }

    private <T> T inSystem(java.util.function.Supplier<T> work) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    String obligationState(Case subject) {
        return column("SELECT state FROM reporting_obligation WHERE id = '" + subject.obligationId() + "'")
                .getFirst();
    }

    /** Drafts the document and answers the report's id. */
    UUID draft(Case subject, Reports document) {
        return UUID.fromString(subject.enterprise()
                .body(document.text())
                .post("/api/reporting/v1/obligations/" + subject.obligationId() + "/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Drafts and submits; answers the report's id. */
    UUID submitted(Case subject, Reports document) {
        UUID report = draft(subject, document);
        step(subject.enterprise(), report, "submission", "").statusCode(201);
        return report;
    }

    /** Takes up and accepts. */
    void accepted(UUID report) {
        step(Fixtures.officer("150105"), report, "review", "").statusCode(200);
        step(Fixtures.officer("150105"), report, "acceptance", "{}").statusCode(200);
    }

    /** A step with the present version as {@code If-Match}. */
    ValidatableResponse step(RequestSpecification caller, UUID report, String step, String body) {
        return send(caller.header("If-Match", etag(report)), report, step, body).then();
    }

    Response send(RequestSpecification caller, UUID report, String step, String body) {
        RequestSpecification request =
                body.isEmpty() ? caller : caller.contentType(ContentType.JSON).body(body);
        return request.post(REPORTS + report + "/" + step);
    }

    String etag(UUID report) {
        return '"'
                + column("SELECT version::text FROM employment_report WHERE id = '" + report + "'")
                        .getFirst()
                + '"';
    }
}
