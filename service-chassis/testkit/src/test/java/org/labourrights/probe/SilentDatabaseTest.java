package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.probe.LogFixture.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.log.OwnConnections;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;

/** A database host that vanishes without a word: nothing is refused, nothing is answered. */
@QuarkusTest
@WithSuite
class SilentDatabaseTest {

    @Inject
    LogFixture fixture;

    @Inject
    AgroalDataSource dataSource;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void anIdleRelayKnowsThatItsDatabaseIsGoneAndGoesOnWhenItIsBack() throws Exception {
        var subject = UUID.randomUUID();
        try (var proxy = SilentProxy.before(url);
                var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelayOver(through(proxy)::open)) {
            fixture.commit(event("probe.happened.v1", subject, 1));
            recorder.await(1, e -> e.subject().equals(subject.toString()));
            Thread.sleep(2_500);
            var progress = relay.relay().progress();
            assertTrue(progress.silentFor().compareTo(Duration.ofSeconds(2)) < 0, "an idle relay asks again and again");

            proxy.fallSilent();
            SetAside.eventually(() -> progress.silentFor().compareTo(Duration.ofSeconds(4)) > 0);
            SetAside.eventually(
                    () -> progress.failures() > 0 && !progress.stuckFor().isZero());

            proxy.speakAgain();
            fixture.commit(event("probe.happened.v1", subject, 2));
            recorder.await(2, e -> e.subject().equals(subject.toString()));
            assertTrue(progress.silentFor().compareTo(Duration.ofSeconds(2)) < 0);
        }
    }

    @Test
    void aConnectionOfItsOwnGivesUpInTheMiddleOfAStatement() throws Exception {
        try (var proxy = SilentProxy.before(url);
                var connection = through(proxy).open("test");
                var statement = connection.createStatement()) {
            statement.execute("SELECT 1");
            proxy.fallSilent();

            assertGivesUp(() -> statement.execute("SELECT 1"));
        }
    }

    @Test
    void aConnectionThatIsOpenedGivesUpToo() throws Exception {
        try (var proxy = SilentProxy.before(url)) {
            proxy.fallSilent();

            assertGivesUp(() -> through(proxy).open("test").close());
        }
    }

    @Test
    void theConnectionsOfThePoolGiveUpSoonAfterTheLongestTransaction() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertEquals(75_000, connection.getNetworkTimeout());
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static void assertGivesUp(Work work) {
        long begun = System.nanoTime();
        try {
            work.run();
            throw new AssertionError("answered by nobody");
        } catch (SQLException e) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begun);
            assertTrue(waited.compareTo(Duration.ofSeconds(10)) < 0, "waited " + waited);
        }
    }

    private OwnConnections through(SilentProxy proxy) {
        return new OwnConnections(proxy.url(), user, password, Duration.ofSeconds(2));
    }
}
