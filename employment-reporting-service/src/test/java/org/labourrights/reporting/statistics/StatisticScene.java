package org.labourrights.reporting.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.reporting.obligation.ObligationEvent;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ObligationOpened;
import org.labourrights.reporting.obligation.ObligationSettled;
import org.labourrights.reporting.obligation.ObligationState;
import org.labourrights.reporting.obligation.RecipientLevel;
import org.labourrights.reporting.obligation.ReportKind;
import org.labourrights.reporting.reference.ReportingPeriod;
import org.labourrights.reporting.report.ReportAccepted;
import org.labourrights.reporting.report.content.EmploymentRelation;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.Occupation;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.testkit.token.Tokens;

/** What statistics count, as if it happened elsewhere in the service. */
@ApplicationScoped
public class StatisticScene {

    private final Event<ReportAccepted> accepted;
    private final Event<ObligationEvent> obligations;
    private final Divisions divisions;
    private final SystemScope system;
    private final MovableClock clock;

    StatisticScene(
            Event<ReportAccepted> accepted,
            Event<ObligationEvent> obligations,
            Divisions divisions,
            SystemScope system,
            MovableClock clock) {
        this.accepted = accepted;
        this.obligations = obligations;
        this.divisions = divisions;
        this.system = system;
        this.clock = clock;
    }

    /** In the fourth quarter of 2026, wherever other tests have left the clock. */
    void standInTheFourthQuarter() {
        clock.stopAt(Instant.parse("2026-11-22T02:00:00Z"));
    }

    /** An obligation of a county that fell due in October 2026 and ended so. */
    void open(String division, String name, ObligationState end) {
        ObligationFacts facts = new ObligationFacts(
                UUID.nameUUIDFromBytes((division + name).getBytes(StandardCharsets.UTF_8)),
                "YG-" + division + "-2026Q3-" + name,
                uscc("91" + division + "MA0100" + name.charAt(0) % 10),
                List.of(),
                ReportKind.EMPLOYMENT_PERIODIC,
                ReportingPeriod.parse("2026Q3"),
                LocalDate.of(2026, 10, 15),
                end,
                0,
                RecipientLevel.COUNTY,
                new DivisionCode(division),
                List.of("HRSS-" + division),
                path(division));
        transaction(() -> obligations.fire(new ObligationOpened(facts)));
        transaction(() -> obligations.fire(new ObligationSettled(facts, LocalDate.of(2026, 10, 20))));
    }

    /** A report of these lines was accepted. */
    void accept(UnifiedSocialCreditCode reporter, int version, String period, String division, HeadcountLine... lines) {
        ReportContent content = new ReportContent(
                "YG-" + reporter,
                reporter,
                period,
                true,
                List.of(lines),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                0,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of());
        ReportingPeriod parsed = ReportingPeriod.parse(period);
        transaction(() -> accepted.fire(new ReportAccepted(
                UUID.nameUUIDFromBytes((reporter + "report" + period).getBytes(StandardCharsets.UTF_8)),
                version,
                UUID.nameUUIDFromBytes((reporter + "obligation" + period).getBytes(StandardCharsets.UTF_8)),
                "YG-" + reporter,
                reporter,
                period,
                parsed.start(),
                parsed.end(),
                new DivisionCode(division),
                path(division),
                false,
                Instant.parse("2026-11-20T02:00:00Z").plusSeconds(version),
                "officer",
                content,
                null)));
    }

    static HeadcountLine line(UnifiedSocialCreditCode employer, String division, int posts, int female) {
        return new HeadcountLine(
                new Occupation("DELIVERY_RIDER"),
                EmploymentRelation.INCOMPLETE,
                employer,
                new DivisionCode(division),
                posts,
                0,
                0,
                posts,
                female,
                0,
                0,
                0,
                0,
                posts,
                0,
                0,
                0,
                null);
    }

    String path(String division) {
        return divisions.path(new DivisionCode(division));
    }

    static UnifiedSocialCreditCode uscc(String first15) {
        String first17 = (first15 + "00").substring(0, 17);
        return new UnifiedSocialCreditCode(first17 + UnifiedSocialCreditCode.checkCharacter(first17));
    }

    void transaction(Runnable work) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(work));
    }

    static String officer(String role, String division) {
        return Tokens.of(List.of(role), List.of(division), null);
    }
}
