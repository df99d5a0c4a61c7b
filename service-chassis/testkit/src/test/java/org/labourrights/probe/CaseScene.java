package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterEach;
import org.labourrights.chassis.clock.ChangeClock;
import org.labourrights.chassis.clock.ClockDay;
import org.labourrights.chassis.clock.ClockView;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.JoinClocks;
import org.labourrights.chassis.clock.PauseReason;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.chassis.time.timer.Timers;

/** Cases whose clocks {@link CaseClocks} declares, and what became of them. */
abstract class CaseScene {

    static final Precondition ANY = Precondition.of("*");

    @Inject
    Clocks clocks;

    @Inject
    ChangeClock change;

    @Inject
    JoinClocks join;

    @Inject
    CaseClocks family;

    @Inject
    Event<CaseEvent> events;

    @Inject
    MovableClock clock;

    @Inject
    TimerSweep sweep;

    @Inject
    Timers timers;

    @Inject
    WorkingCalendar calendar;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    final UUID id = UUID.randomUUID();
    final UUID other = UUID.randomUUID();

    @AfterEach
    void noClockIsLeftForOtherTests() {
        clock.runAhead(Duration.ZERO);
        happens(new CaseEvent.Closed(id, clock.instant()));
        happens(new CaseEvent.Closed(other, clock.instant()));
    }

    boolean permitted(String local) {
        return inTransaction(() -> clocks.permitted(id, CaseClocks.REMOVAL.code(), instant(local)));
    }

    StatutoryClock pause(DeclaredClock kind) {
        return inTransaction(() -> change.pause(CaseClocks.subject(id), kind, ANY, PauseReason.HEARING));
    }

    /** As {@link #pause}, by whoever calls and not by the service. */
    StatutoryClock stop(DeclaredClock kind) {
        return change.pause(CaseClocks.subject(id), kind, ANY, PauseReason.HEARING);
    }

    StatutoryClock resume(DeclaredClock kind) {
        return inTransaction(() -> change.resume(CaseClocks.subject(id), kind, ANY));
    }

    StatutoryClock extend(DeclaredClock kind) {
        return change.extend(CaseClocks.subject(id), kind, ANY);
    }

    static String refusal(Supplier<StatutoryClock> work) {
        return assertThrows(ProblemException.class, work::get).problem().code();
    }

    /** Calls as somebody of the city with that role, in a transaction with that reach. */
    StatutoryClock as(String role, Supplier<StatutoryClock> work) {
        return as("somebody", role, "150100", "HRSS-150100", work);
    }

    /** Calls as that officer of an agency, in a transaction with that reach. */
    <T> T as(String officer, String role, String division, String agency, Supplier<T> work) {
        var claims = new JwtClaims();
        claims.setSubject(officer);
        claims.setClaim("raw_token", "none");
        claims.setStringListClaim("divisions", List.of(division));
        claims.setClaim("agency", agency);
        var requests = Arc.container().requestContext();
        requests.activate();
        try {
            identity.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new OidcJwtCallerPrincipal(claims, new AccessTokenCredential("none")))
                    .addRole(role)
                    .build());
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            requests.terminate();
        }
    }

    void happens(CaseEvent event) {
        inTransaction(() -> {
            events.fire(event);
            return event;
        });
    }

    List<StatutoryClock> all(UUID subject) {
        return inTransaction(() -> clocks.of(subject));
    }

    StatutoryClock stored(DeclaredClock kind) {
        return inTransaction(() -> clocks.latest(id, kind.code())).orElseThrow();
    }

    ClockView view(DeclaredClock kind) {
        return ClockView.of(stored(kind), calendar);
    }

    static List<String> lines(ClockView view) {
        return view.dueExplanation().days().stream().map(ClocksTest::line).toList();
    }

    static String line(ClockDay day) {
        return day.date() + " " + day.role() + " " + day.count();
    }

    /** What was told of the clocks of a case, in its order. */
    List<String> told(UUID subject) {
        return texts(
                "SELECT split_part(type, '.', 3) || CASE WHEN topic IS NULL THEN '' ELSE ' to everybody' END"
                        + " FROM event_log WHERE subject = ? ORDER BY seq",
                subject);
    }

    List<String> texts(String sql, UUID subject) {
        return inTransaction(() -> database.list(sql, row -> row.getString(1), "AJ-" + subject));
    }

    <T> T inTransaction(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    void sweepAt(String local) {
        at(local);
        sweep.sweep();
    }

    void at(String local) {
        clock.stopAt(instant(local));
    }

    Instant now() {
        return clock.instant();
    }

    static Instant instant(String local) {
        return OffsetDateTime.parse(local + "+08:00").toInstant();
    }
}
