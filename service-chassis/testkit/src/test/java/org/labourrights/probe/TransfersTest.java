package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.person.retention.PersonalDataErased;
import org.labourrights.kernel.transfer.Transfer;
import org.labourrights.kernel.transfer.TransferOrder;
import org.labourrights.kernel.transfer.TransferState;
import org.labourrights.kernel.transfer.Transfers;
import org.labourrights.testkit.WithSuite;

/** A case goes to another agency once that one has confirmed, and until then answers nobody but the first. */
@QuarkusTest
@WithSuite
class TransfersTest extends CaseScene {

    private static final String BUREAU = "HRSS-150105";
    private static final String TRANSPORT = "TRANSPORT-150105";

    @Inject
    Transfers transfers;

    @Inject
    CaseTransfers cases;

    @Inject
    Event<PersonalDataErased> erased;

    @BeforeEach
    void aCaseIsFiledOnATuesday() {
        at("2026-09-01T09:00");
        happens(new CaseEvent.Filed(id, clock.instant()));
    }

    /** Other tests count what stands encrypted in the database. */
    @AfterEach
    void nothingIsLeftForOtherTests() throws SQLException {
        ProtectedPeople.asOwner("TRUNCATE subject_transfer");
    }

    @Test
    void theOtherAgencyConfirmsInTimeAndAnswersForTheClocksFromThenOn() {
        Transfer offer = offer();
        assertEquals(LocalDate.of(2026, 9, 3), offer.dueOn());
        assertEquals(List.of("CONFIRMATION TRANSPORT-150105", "INQUIRY HRSS-150105"), owners());

        member(this::confirmed);

        assertEquals(List.of("CONFIRMATION TRANSPORT-150105", "INQUIRY TRANSPORT-150105"), owners());
        assertEquals(TransferState.CONFIRMED, state(offer));
        assertEquals(clock.instant(), stored(CaseClocks.CONFIRMATION).metAt().orElseThrow());
        assertEquals("E-TRANSFER-NONE", refusedToMember());
    }

    @Test
    void nobodyElseAnswersAndNothingIsOfferedTwice() {
        offer();

        assertEquals("E-TRANSFER-OPEN", refused(() -> clerk("other", () -> offered(TRANSPORT))));
        assertEquals("E-SCOPE", refused(() -> clerk("other", () -> transfers.toAnswer(cases, id))));
        assertEquals(
                "E-TRANSFER-NONE",
                refused(() -> as(
                        "member",
                        Roles.JOINT_MEMBER,
                        "150105",
                        "MARKET_REGULATION-150105",
                        () -> transfers.toAnswer(cases, id))));
        assertEquals(
                "E-TRANSFER-FIELDS",
                refused(() -> clerk("clerk", () -> transfers.recipient(cases, BUREAU, BUREAU, "/toAgencyId"))));
    }

    @Test
    void whoeverCoversBothSidesDoesNotTakeOverWhatTheyHaveOffered() {
        city("city", () -> offered("HRSS-150100"));

        assertEquals("E-TRANSFER-SELF", refused(() -> city("city", this::confirmed)));
        assertEquals(TransferState.CONFIRMED, city("colleague", this::confirmed));
    }

    @Test
    void whatIsRefusedTakenBackOrOvertakenMayBeOfferedAgain() {
        Transfer refused = offer();
        assertEquals(List.of(refused.id()), offeredToMember());
        member(() -> {
            transfers.refuse(cases, transfers.toAnswer(cases, id), "不属本单位职责");
            return true;
        });
        assertEquals("MET", status(CaseClocks.CONFIRMATION));

        Transfer back = offer();
        clerk("clerk", () -> {
            transfers.takeBack(cases, transfers.open(cases, id), "选错单位");
            return true;
        });
        assertEquals("ENDED", status(CaseClocks.CONFIRMATION));

        Transfer overtaken = offer();
        clerk("clerk", () -> {
            transfers.overtaken(cases, id);
            return true;
        });

        assertEquals(
                List.of(TransferState.REFUSED, TransferState.TAKEN_BACK, TransferState.SUPERSEDED),
                List.of(state(refused), state(back), state(overtaken)));
        assertEquals(List.of(), offeredToMember());
        assertEquals("INQUIRY HRSS-150105", owners().getLast());
    }

    @Test
    void theTextsGoWithTheRetentionAndTheRestStays() {
        Transfer offer = offer();
        assertEquals(List.of("属其职责"), explanation(offer));

        inTransaction(() -> {
            erased.fire(new PersonalDataErased("hearing", id));
            return true;
        });
        assertEquals(List.of("属其职责"), explanation(offer));
        inTransaction(() -> {
            erased.fire(new PersonalDataErased(CaseClocks.NAME, id));
            return true;
        });

        assertEquals(List.of(), explanation(offer));
        assertEquals(TransferState.PENDING, state(offer));
    }

    private Transfer offer() {
        return clerk("clerk", () -> offered(TRANSPORT));
    }

    private Transfer offered(String agency) {
        return transfers.offer(
                cases,
                new TransferOrder(
                        CaseClocks.subject(id),
                        BUREAU,
                        "FILED",
                        transfers.recipient(cases, agency, BUREAU, "/toAgencyId"),
                        "OTHER_AGENCY",
                        "属其职责"));
    }

    private TransferState confirmed() {
        Transfer offer = transfers.toAnswer(cases, id);
        transfers.confirm(cases, offer, "已接收");
        return offer.state();
    }

    private <T> T city(String officer, Supplier<T> work) {
        return as(officer, Roles.CITY_OFFICER, "150100", "HRSS-150100", work);
    }

    private <T> T clerk(String officer, Supplier<T> work) {
        return as(officer, Roles.COUNTY_OFFICER, "150105", BUREAU, work);
    }

    private <T> T member(Supplier<T> work) {
        return as("member", Roles.JOINT_MEMBER, "150105", TRANSPORT, work);
    }

    private List<Object> offeredToMember() {
        return member(() -> transfers.offered(cases, new PageRequest()).items().stream()
                .<Object>map(Transfer::id)
                .toList());
    }

    private static String refused(Supplier<?> work) {
        return assertThrows(ProblemException.class, work::get).problem().code();
    }

    private String refusedToMember() {
        return refused(() -> member(() -> transfers.toAnswer(cases, id)));
    }

    /** Who answers for the clocks of the case. */
    private List<String> owners() {
        return all(id).stream()
                .map(each -> each.kind() + " " + each.charge().ownerAgency())
                .sorted()
                .toList();
    }

    private String status(DeclaredClock kind) {
        return view(kind).state().name();
    }

    private TransferState state(Transfer offer) {
        return inTransaction(() -> database.one(
                        "SELECT state FROM subject_transfer WHERE id = ?",
                        row -> TransferState.valueOf(row.getString(1)),
                        offer.id()))
                .orElseThrow();
    }

    private List<String> explanation(Transfer offer) {
        return member(() -> transfers.offered(cases, new PageRequest()).items().stream()
                .filter(each -> each.id().equals(offer.id()))
                .flatMap(each -> each.explanation().stream())
                .toList());
    }
}
