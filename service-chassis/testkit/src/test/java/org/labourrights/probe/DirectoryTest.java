package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.inbox.Inbox;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.directory.CreditLevel;
import org.labourrights.kernel.directory.EnterpriseDirectory;
import org.labourrights.kernel.directory.EnterpriseStanding;
import org.labourrights.kernel.directory.EnterpriseStatus;
import org.labourrights.kernel.directory.ListedEnterprise;
import org.labourrights.kernel.directory.PartnerType;
import org.labourrights.kernel.directory.Partnership;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.testkit.WithSuite;

/** What a service knows of enterprises by declaring one consumer. */
@QuarkusTest
@WithSuite
class DirectoryTest {

    private static final AtomicInteger NEXT = new AtomicInteger(100);

    @Inject
    Inbox inbox;

    @Inject
    EnterpriseDirectory directory;

    @Inject
    ProbeObjects objects;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    SystemScope system;

    private final ObjectMapper json = new ObjectMapper();
    private final UnifiedSocialCreditCode uscc = fresh();

    @AfterEach
    void mend() {
        ProbeObjects.BROKEN.set(false);
    }

    @Test
    void theNewestWordOnEachFieldHoldsInWhateverOrderTheEventsCome() {
        tell("enterprise.updated.v1", 13, changes("{\"field\":\"name\",\"newValue\":\"风驰二号有限公司\"}"));
        tell(
                "enterprise.status.changed.v1",
                14,
                "\"oldStatus\":\"ACTIVE\",\"newStatus\":\"SUSPENDED\",\"reason\":\"停业\"");
        registered(11, "风驰一号有限公司", "150105");
        tell(
                "enterprise.updated.v1",
                12,
                changes("{\"field\":\"name\",\"newValue\":\"风驰半号有限公司\"},"
                        + "{\"field\":\"industries\",\"newValue\":[\"EXPRESS\"]},{\"field\":\"address\"}"));
        tell(
                "enterprise.status.changed.v1",
                10,
                "\"oldStatus\":\"ACTIVE\",\"newStatus\":\"CANCELLED\",\"reason\":\"误\"");

        ListedEnterprise found = call(() -> directory.find(uscc)).orElseThrow();
        assertEquals("风驰二号有限公司 SUSPENDED [EXPRESS]", found.name() + " " + found.status() + " " + found.industries());
        assertEquals(
                List.of(
                        "listed 风驰二号有限公司 ACTIVE []",
                        "became 风驰二号有限公司 SUSPENDED []",
                        "changed 风驰二号有限公司 SUSPENDED [FOOD_DELIVERY]",
                        "changed 风驰二号有限公司 SUSPENDED [EXPRESS]"),
                told());
    }

    @Test
    void whatFollowsIsStoredWithTheEventOrNotAtAll() {
        registered(1, "同生共死有限公司", "150105");
        ProbeObjects.BROKEN.set(true);
        String closed = "\"oldStatus\":\"ACTIVE\",\"newStatus\":\"CANCELLED\",\"reason\":\"注销\"";
        IncomingEvent event = event("enterprise.status.changed.v1", 2, closed);
        assertThrows(IllegalStateException.class, () -> inbox.deliver(event));
        assertEquals(
                EnterpriseStatus.ACTIVE,
                call(() -> directory.find(uscc)).orElseThrow().status());
        assertEquals(1, told().size());

        ProbeObjects.BROKEN.set(false);
        assertEquals(List.of(Inbox.Outcome.DONE), inbox.deliver(event));
        assertEquals("became 同生共死有限公司 CANCELLED [FOOD_DELIVERY]", told().getLast());
    }

    @Test
    void aWordFindsEnterprisesAnywhereAndInOnePlaceAlone() {
        registered(1, "瓮城罕见快送有限公司", "150105");
        UnifiedSocialCreditCode other = fresh();
        deliver("enterprise.registered.v1", other, 1, registration("石门罕见快送有限公司", "130102"));
        PathRange region = PathRange.below("CN/150000/");
        PageRequest first = PageRequest.of(1, null);

        assertEquals(
                List.of(uscc, other),
                found(() -> directory.search("罕见快送", PageRequest.of(10, null)).items()));
        var page = call(() -> directory.search("罕见快送", first));
        assertEquals(List.of(other), found(() -> directory
                .search("罕见快送", PageRequest.of(1, page.next()))
                .items()));
        assertEquals(
                List.of(uscc),
                found(() -> directory.search("罕见快送", region, first).items()));
        assertEquals(
                List.of(uscc),
                found(() -> directory.suggest("瓮城罕见快送站点").stream().limit(1).toList()));
        assertEquals(List.of(other), found(() -> directory.suggest("罕见快送站", PathRange.below("CN/130000/"))));

        tell("enterprise.updated.v1", 2, changes("{\"field\":\"registeredDivision\",\"newValue\":\"130102\"}"));
        assertEquals(
                List.of(), found(() -> directory.search("罕见快送", region, first).items()));
    }

    @Test
    void aPartnershipIsWhatWasToldLast() {
        UnifiedSocialCreditCode partner = fresh();
        deliver("enterprise.registered.v1", partner, 1, registration("合作代理有限公司", "150105"));
        String pair = "\"platformUscc\":\"" + uscc + "\",\"partnerUscc\":\"" + partner
                + "\",\"partnerType\":\"AGENT\",\"signedOn\":\"2026-01-05\",\"validTo\":\"2027-01-04\",";
        deliver("partnership.changed.v1", uscc, 5, pair + "\"active\":true");
        assertEquals(
                List.of(new Partnership(
                        uscc,
                        partner,
                        PartnerType.AGENT,
                        true,
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2027, 1, 4),
                        null)),
                call(() -> directory.partners(uscc, PageRequest.of(10, null))).items());
        assertEquals(
                List.of(uscc), call(() -> directory.find(partner)).orElseThrow().platforms());

        deliver("partnership.changed.v1", uscc, 7, pair + "\"active\":false,\"endedOn\":\"2026-06-30\"");
        deliver("partnership.changed.v1", uscc, 6, pair + "\"active\":true");
        assertEquals(
                List.of(),
                call(() -> directory.partners(uscc, PageRequest.of(10, null))).items());
        assertEquals(
                List.of(),
                call(() -> directory.platforms(partner, PageRequest.of(10, null)))
                        .items());
        assertEquals(List.of("joined", "left"), told());
    }

    @Test
    void howAnEnterpriseIsJudgedIsForTheBureausOfItsPlaceAndGoesWithIt() {
        tell("risk.assessed.v1", 3, "\"heldLevel\":\"ORANGE\",\"level\":\"RED\"");
        registered(1, "评价示例有限公司", "150105");
        tell("enterprise.updated.v1", 2, changes("{\"field\":\"creditLevel\",\"newValue\":\"B\"}"));
        tell("risk.assessed.v1", 2, "\"heldLevel\":\"GREEN\"");
        EnterpriseStanding judged = new EnterpriseStanding(CreditLevel.B, RiskLevel.ORANGE);

        assertEquals(judged, as("150100", () -> directory.standing(uscc)));
        assertEquals(EnterpriseStanding.UNKNOWN, as("130100", () -> directory.standing(uscc)));
        assertTrue(as("130100", () -> directory.find(uscc)).isPresent());
        assertEquals(
                List.of(
                        "null/null to null/ORANGE",
                        "listed 评价示例有限公司 ACTIVE [FOOD_DELIVERY]",
                        "null/ORANGE to B/ORANGE"),
                told());

        tell("enterprise.updated.v1", 4, changes("{\"field\":\"registeredDivision\",\"newValue\":\"130102\"}"));
        assertEquals(EnterpriseStanding.UNKNOWN, as("150100", () -> directory.standing(uscc)));
        assertEquals(judged, as("130100", () -> directory.standing(uscc)));
    }

    @Test
    void aCodeThatIsNoneIsPutAsideAndLeavesNothing() {
        registered(1, "代码示例有限公司", "150105");
        String unknown = "\"oldStatus\":\"ACTIVE\",\"newStatus\":\"ASLEEP\",\"reason\":\"x\"";
        assertThrows(MalformedEvent.class, () -> inbox.deliver(event("enterprise.status.changed.v1", 2, unknown)));
        assertEquals(1, told().size());
    }

    private void registered(long sequence, String name, String division) {
        tell("enterprise.registered.v1", sequence, registration(name, division));
    }

    private static String registration(String name, String division) {
        return "\"name\":\"%s\",\"role\":\"PARTNER\",\"partnerType\":\"AGENT\",\"registeredDivision\":\"%s\",\"industries\":[\"FOOD_DELIVERY\"]"
                .formatted(name, division);
    }

    private static String changes(String changes) {
        return "\"changes\":[" + changes + "],\"effectiveDate\":\"2026-09-01\"";
    }

    private void tell(String type, long sequence, String data) {
        deliver(type, uscc, sequence, data);
    }

    private void deliver(String type, UnifiedSocialCreditCode about, long sequence, String data) {
        assertEquals(List.of(Inbox.Outcome.DONE), inbox.deliver(event(type, about, sequence, data)), type);
    }

    private IncomingEvent event(String type, long sequence, String data) {
        return event(type, uscc, sequence, data);
    }

    private IncomingEvent event(String type, UnifiedSocialCreditCode about, long sequence, String data) {
        try {
            return new IncomingEvent(
                    UUID.randomUUID(),
                    type,
                    "/ledger",
                    about.value(),
                    OffsetDateTime.parse("2026-09-01T10:00:00+08:00"),
                    about.value(),
                    "150105",
                    null,
                    null,
                    sequence,
                    json.readTree("{\"uscc\":\"" + about + "\"," + data + "}"),
                    null);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(data, e);
        }
    }

    private List<UnifiedSocialCreditCode> found(Supplier<List<ListedEnterprise>> search) {
        return call(search).stream().map(ListedEnterprise::uscc).toList();
    }

    private List<String> told() {
        return call(() -> objects.of(uscc));
    }

    private <T extends @Nullable Object> T call(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    /** Calls as an officer of that division. */
    private <T> T as(String division, Supplier<T> work) {
        var claims = new JwtClaims();
        claims.setSubject("somebody");
        claims.setClaim("raw_token", "none");
        claims.setStringListClaim("divisions", List.of(division));
        var requests = Arc.container().requestContext();
        requests.activate();
        try {
            identity.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new OidcJwtCallerPrincipal(claims, new AccessTokenCredential("none")))
                    .addRole(Roles.CITY_OFFICER)
                    .build());
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            requests.terminate();
        }
    }

    private static UnifiedSocialCreditCode fresh() {
        String first17 = "91150105MA0DR" + NEXT.incrementAndGet() + "0";
        return new UnifiedSocialCreditCode(first17 + UnifiedSocialCreditCode.checkCharacter(first17));
    }
}
