package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.labourrights.chassis.identifier.PhoneNumber;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.kernel.person.IdType;
import org.labourrights.kernel.person.MaskedPerson;
import org.labourrights.kernel.person.People;
import org.labourrights.kernel.person.PersonDetails;
import org.labourrights.kernel.person.PersonEntry;
import org.labourrights.kernel.person.PersonRole;
import org.labourrights.kernel.person.PersonSubject;
import org.labourrights.kernel.person.ReadPeople;
import org.labourrights.kernel.person.ReporterView;
import org.labourrights.kernel.person.SamePeople;
import org.labourrights.kernel.person.UnmaskPurpose;
import org.labourrights.kernel.person.retention.Retention;
import org.labourrights.kernel.person.text.FileTexts;
import org.labourrights.kernel.person.text.SubjectTexts;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.postgres.ClearText;

/** What the kernel does for a family of people that is only declared: {@link CasePeople}. */
@QuarkusTest
@WithSuite
class PeopleOfCasesTest {

    private static final String SAIHAN = "CN/150000/150100/150105/";
    private static final String TOKTO = "CN/150000/150100/150122/";
    private static final LocalDate LONG_AGO = LocalDate.of(2022, 3, 1);

    @Inject
    CasePeople cases;

    @Inject
    People people;

    @Inject
    SamePeople same;

    @Inject
    ReadPeople read;

    @Inject
    SubjectTexts texts;

    @Inject
    FileTexts file;

    @Inject
    Retention retention;

    @Inject
    TimerSweep sweep;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Test
    void nobodyStandsInClearAndEverybodyIsShownMasked() throws Exception {
        PersonSubject opened = cases.opened(SAIHAN, false);
        UUID worker = behind(opened, CasePeople.WORKER, details("欧阳藏名", phone()));

        MaskedPerson shown = inTransaction(() -> people.masked(worker));

        assertEquals("欧**名", shown.name());
        assertEquals("150105********5122", shown.idNo());
        assertEquals(List.of(), ClearText.tablesWith("欧阳藏名"));
    }

    @Test
    void onlyWhoAnswersForTheCaseReadsInClearWithARecordAndWithoutTheAccount() {
        PersonSubject opened = cases.opened(SAIHAN, false);
        UUID worker = behind(opened, CasePeople.WORKER, details("李小明", phone()));

        assertEquals("E-PERSON-HANDLER", refusal(() -> one(opened, worker, UnmaskPurpose.CONTACT)));
        cases.handle(opened);
        assertNull(one(opened, worker, UnmaskPurpose.CONTACT).bankAccount());
        assertEquals(
                "6222020200112233445",
                one(opened, worker, UnmaskPurpose.PAYMENT).bankAccount());

        assertEquals(
                List.of("CONTACT address idNo name phone", "PAYMENT address bankAccount idNo name phone"),
                strings("""
                        SELECT reason || ' ' || (SELECT string_agg(f, ' ' ORDER BY f)
                                                 FROM json_array_elements_text(payload::json->'fields') f)
                        FROM event_log WHERE type = 'personal.data.read.v1' AND subject = ? ORDER BY seq
                        """, opened.number()));
    }

    @Test
    void somebodyOfAnotherCaseIsNotFoundUnderThisOne() {
        PersonSubject opened = cases.opened(SAIHAN, false);
        PersonSubject other = cases.opened(SAIHAN, false);
        cases.handle(opened);
        UUID stranger = behind(other, CasePeople.WITNESS, details("王证人", phone()));

        assertEquals("E-NOT-FOUND", refusal(() -> one(opened, stranger, UnmaskPurpose.CONTACT)));
    }

    @Test
    void thePeopleOfAMergedCaseAreReadWithTheOneThatGoesOn() {
        PersonSubject goesOn = cases.opened(SAIHAN, false);
        PersonSubject merged = cases.opened(SAIHAN, false);
        UUID first = behind(goesOn, CasePeople.WORKER, details("李小明", phone()));
        UUID second = behind(merged, CasePeople.WITNESS, details("王证人", phone()));
        cases.merge(merged, goesOn);

        assertEquals(
                List.of(first, second),
                all(goesOn).stream().map(MaskedPerson::ref).toList());
    }

    @Test
    void whoeverBlewTheWhistleIsATokenAndComparedWithNobody() {
        String phone = phone();
        PersonSubject whistle = cases.opened(SAIHAN, true);
        UUID informant = behind(whistle, CasePeople.INFORMANT, details("赵举报", phone));
        cases.told(whistle, informant);
        PersonSubject plain = cases.opened(SAIHAN, false);
        behind(plain, CasePeople.WORKER, details("赵举报", phone));
        PersonSubject again = cases.opened(SAIHAN, false);
        behind(again, CasePeople.WORKER, details("赵举报", phone));
        List.of(whistle, plain).forEach(cases::handle);

        assertEquals(List.of(new MaskedPerson(informant, null, null, null, null)), all(whistle));
        assertNull(reporter(whistle, null).name());
        assertEquals("赵举报", reporter(whistle, UnmaskPurpose.CONTACT).name());
        assertEquals(
                "E-PERSON-WHISTLE",
                refusal(() -> inTransaction(() -> same.behind(whistle, UnmaskPurpose.VERIFICATION))));
        // All of them have the document in common; of the whistle nothing is told.
        List<UUID> found = inTransaction(() -> same.behind(plain, UnmaskPurpose.VERIFICATION));
        assertFalse(found.contains(whistle.id()));
        assertEquals(1, shared(plain, again));
        assertEquals(0, shared(plain, whistle));
        assertEquals(0, shared(whistle, plain));
    }

    @Test
    void whoReportsWithoutANameIsNobody() {
        PersonSubject opened = cases.opened(SAIHAN, true);

        assertEquals(true, reporter(opened, null).anonymous());
    }

    @Test
    void aTextIsForTheHandlerAndTheNewestHolds() {
        PersonSubject opened = cases.opened(SAIHAN, false);
        write(opened, "第一次陈述");
        write(opened, "更正后的陈述");

        assertEquals("E-PERSON-HANDLER", refusal(() -> facts(opened)));
        cases.handle(opened);
        assertEquals("更正后的陈述", facts(opened));
    }

    @Test
    void peopleAndTextsFollowTheCaseIntoAnotherDivision() {
        PersonSubject opened = cases.opened(SAIHAN, false);
        behind(opened, CasePeople.WORKER, details("李小明", phone()));
        write(opened, "陈述");

        run(() ->
                people.move(new PersonSubject(CasePeople.NAME, opened.id(), opened.number(), TOKTO, opened.whistle())));

        assertEquals(List.of(TOKTO, TOKTO), strings("""
                        SELECT division_path FROM vault.person WHERE subject = ?::uuid
                        UNION ALL SELECT division_path FROM vault.subject_text WHERE subject = ?::uuid
                        """, opened.id(), opened.id()));
    }

    @Test
    void theAccountGoesSomeDaysAfterThePaymentAndThePersonStays() {
        PersonSubject opened = cases.opened(SAIHAN, false);
        behind(opened, CasePeople.WORKER, details("李小明", phone()));
        PersonSubject reversed = cases.opened(SAIHAN, false);
        behind(reversed, CasePeople.WORKER, details("李小明", phone()));
        run(() -> List.of(opened, reversed).forEach(each -> retention.paid(each, LONG_AGO)));
        run(() -> retention.owesAgain(reversed));

        sweep.sweep();

        assertEquals(List.of("false true"), kept(opened));
        assertEquals(List.of("true true"), kept(reversed));
    }

    @Test
    void peopleAndTextsGoWhenTheYearsAreOverAndWhoKeepsOtherTextsIsTold() {
        PersonSubject closed = cases.opened(SAIHAN, false);
        PersonSubject merged = cases.opened(SAIHAN, false);
        PersonSubject reopened = cases.opened(SAIHAN, false);
        for (PersonSubject each : List.of(closed, merged, reopened)) {
            behind(each, CasePeople.WORKER, details("李小明", phone()));
            write(each, "陈述");
            cases.close(each);
        }
        cases.merge(merged, closed);
        run(() -> List.of(closed, reopened).forEach(each -> retention.ended(each, LONG_AGO)));
        run(() -> retention.goesOn(reopened));

        sweep.sweep();

        assertEquals(List.of("false false"), kept(closed));
        assertEquals(List.of("false false"), kept(merged));
        assertEquals(List.of("true true"), kept(reopened));
        assertEquals(
                List.of("0 0 1"),
                strings(
                        "SELECT (SELECT count(*) FROM vault.subject_text WHERE subject = ?::uuid) || ' '"
                                + " || (SELECT count(*) FROM vault.subject_text WHERE subject = ?::uuid) || ' '"
                                + " || (SELECT count(*) FROM vault.subject_text WHERE subject = ?::uuid)",
                        closed.id(),
                        merged.id(),
                        reopened.id()));
        assertEquals(
                List.of(closed.id(), merged.id()),
                cases.erased().stream()
                        .filter(List.of(closed.id(), merged.id(), reopened.id())::contains)
                        .toList());
        assertEquals(
                List.of("{\"number\":\"" + closed.number() + "\",\"people\":1,\"texts\":1}"),
                strings(
                        "SELECT payload::text FROM event_log WHERE type = 'personal.data.erased.v1' AND subject = ?",
                        closed.number()));
    }

    @Test
    void aCaseThatIsNotOverKeepsItsPeopleWhateverItsTimerSays() {
        PersonSubject open = cases.opened(SAIHAN, false);
        behind(open, CasePeople.WORKER, details("李小明", phone()));
        run(() -> retention.ended(open, LONG_AGO));

        sweep.sweep();

        // The account goes with the payment, the person only with the case.
        assertEquals(List.of("false true"), kept(open));
    }

    @Test
    void refusesWhatIsNotCollectedAndWhoMayNotHaveWorked() {
        PersonSubject opened = cases.opened(SAIHAN, false);
        PersonDetails child = new PersonDetails("李小小", IdType.ID_CARD, "150105202006075122", null, null, null);

        assertEquals(
                "E-PERSON-FIELDS /person/idNo E-CHILD-LABOUR", faults(() -> behind(opened, CasePeople.WORKER, child)));
        behind(opened, CasePeople.WITNESS, child);
        assertEquals("E-PERSON-FIELDS /facts E-WHEREABOUTS", faults(() -> write(opened, "在 40.842400, 111.749100 附近")));
    }

    @Test
    void whatTheFamilyDoesNotDeclareIsAFaultOfTheService() {
        PersonSubject opened = cases.opened(SAIHAN, false);

        assertThrows(
                IllegalStateException.class,
                () -> behind(opened, PersonRole.of("RESPONDENT"), details("李小明", phone())));
        assertThrows(
                IllegalStateException.class,
                () -> run(() -> texts.write(opened, null, "TESTIMONY", "陈述", "/testimony")));
    }

    private UUID behind(PersonSubject subject, PersonRole role, PersonDetails details) {
        return inTransaction(() -> {
            UUID ref = people.enter(
                    new PersonEntry(CasePeople.NAME, role, details, subject.divisionPath(), null, "/person"));
            people.belong(subject, List.of(ref));
            return ref;
        });
    }

    private List<MaskedPerson> all(PersonSubject subject) {
        return inTransaction(() -> read.all(CasePeople.NAME, subject.id()));
    }

    private ReporterView reporter(PersonSubject subject, @Nullable UnmaskPurpose purpose) {
        return inTransaction(() -> read.reporter(CasePeople.NAME, subject.id(), purpose));
    }

    private PersonDetails one(PersonSubject subject, UUID ref, UnmaskPurpose purpose) {
        return inTransaction(() -> read.one(CasePeople.NAME, subject.id(), ref, purpose));
    }

    private void write(PersonSubject subject, String content) {
        run(() -> texts.write(subject, null, "FACTS", content, "/facts"));
    }

    private String facts(PersonSubject subject) {
        return inTransaction(() -> file.read(CasePeople.NAME, subject.id(), "FACTS", UnmaskPurpose.VERIFICATION));
    }

    private int shared(PersonSubject one, PersonSubject other) {
        return inTransaction(() -> same.shared(List.of(one.id()), List.of(other.id())));
    }

    /** Whether there is an account, and somebody at all. */
    private List<String> kept(PersonSubject subject) {
        return strings(
                "SELECT (bank_account IS NOT NULL) || ' ' || (row_key IS NOT NULL) FROM vault.person WHERE subject = ?::uuid",
                subject.id());
    }

    private List<String> strings(String sql, Object... values) {
        return inTransaction(() -> database.list(sql, row -> row.getString(1), values));
    }

    private static String refusal(Executable work) {
        return assertThrows(ProblemException.class, work).problem().code();
    }

    private static String faults(Executable work) {
        var problem = assertThrows(ProblemException.class, work).problem();
        FieldProblem first = problem.errors().getFirst();
        return problem.code() + " " + first.pointer() + " " + first.code();
    }

    private static PersonDetails details(String name, @Nullable String phone) {
        return new PersonDetails(
                name,
                IdType.ID_CARD,
                "150105199003075122",
                phone == null ? null : new PhoneNumber(phone),
                "呼和浩特市赛罕区示例路 1 号",
                "6222020200112233445");
    }

    private static String phone() {
        return "139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    }

    private void run(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
