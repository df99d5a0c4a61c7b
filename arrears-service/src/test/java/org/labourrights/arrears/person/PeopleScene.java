package org.labourrights.arrears.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.identifier.PhoneNumber;
import org.labourrights.chassis.privacy.PersonKeys;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.person.IdType;
import org.labourrights.kernel.person.People;
import org.labourrights.kernel.person.PersonDetails;
import org.labourrights.kernel.person.PersonEntry;
import org.labourrights.kernel.person.PersonRole;
import org.labourrights.kernel.person.PersonSubject;
import org.labourrights.kernel.person.text.SubjectTexts;

/** Leads with people behind them, for the tests of who may read them. */
@ApplicationScoped
public class PeopleScene {

    static final String DIVISION = "150105";
    static final String HANDLER = "handler-150105";
    static final String PATH = "CN/150000/150100/150105/";

    private final People people;
    private final SubjectTexts texts;
    private final PersonKeys keys;
    private final Database database;
    private final SystemScope system;

    PeopleScene(People people, SubjectTexts texts, PersonKeys keys, Database database, SystemScope system) {
        this.people = people;
        this.texts = texts;
        this.keys = keys;
        this.database = database;
        this.system = system;
    }

    record Lead(UUID id, String leadNo, UUID reporter) {
        String path() {
            return Fixtures.LEADS + "/" + id;
        }
    }

    /** A lead that {@link #HANDLER} answers for, with a reporter behind it. */
    Lead lead(String type) {
        var entered = Fixtures.officer(DIVISION)
                .body(Fixtures.complaint(DIVISION, "示例骑手服务有限公司", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract();
        UUID id = UUID.fromString(entered.path("id"));
        UUID reporter = transaction(() -> enter(id, type));
        Fixtures.officer(DIVISION)
                .header("If-Match", "\"0\"")
                .body("{\"handlerId\":\"" + HANDLER + "\",\"handlerAgencyId\":\"HRSS-150105\"}")
                .post(Fixtures.LEADS + "/" + id + "/acceptance")
                .then()
                .statusCode(200);
        return new Lead(id, entered.path("leadNo"), reporter);
    }

    private UUID enter(UUID id, String type) {
        database.update("DELETE FROM vault.subject_text WHERE subject = ?", id);
        database.update("UPDATE vault.person SET subject = NULL WHERE subject = ?", id);
        PersonDetails details = new PersonDetails(
                "李小明",
                IdType.ID_CARD,
                "150105199003075122",
                new PhoneNumber("13812345678"),
                "呼和浩特市赛罕区示例路 1 号",
                "6222020200112233445");
        PersonRole role = type.equals("REPORT") ? LeadPeople.INFORMANT : LeadPeople.COMPLAINANT;
        UUID reporter = people.enter(new PersonEntry(LeadPeople.NAME, role, details, PATH, null, "/reporter"));
        PersonSubject lead = new PersonSubject(LeadPeople.NAME, id, "", PATH, type.equals("REPORT"));
        people.belong(lead, List.of(reporter));
        texts.write(lead, null, LeadTextKind.FACTS.name(), "王大锤拖欠三个月工资", "/facts");
        database.update("UPDATE arrears_lead SET reporter_ref = ?, lead_type = ? WHERE id = ?", reporter, type, id);
        return reporter;
    }

    /** From now on it is the lead of this login. */
    void own(Lead lead, String subject) {
        transaction(() ->
                database.update("UPDATE arrears_lead SET person_key = ? WHERE id = ?", keys.of(subject), lead.id()));
        transaction(() -> database.update(
                "UPDATE vault.person SET person_key = ? WHERE id = ?", keys.of(subject), lead.reporter()));
    }

    static RequestSpecification handler() {
        return Fixtures.named(HANDLER, Roles.COUNTY_OFFICER, DIVISION);
    }

    static ValidatableResponse reporter(RequestSpecification who, Lead lead, String query) {
        return who.get(lead.path() + "/reporter" + query).then();
    }

    /** The records that readings of the lead have left. */
    List<String> records(Lead lead) {
        return transaction(() -> database.list(
                "SELECT reason || ' ' || payload::text FROM event_log WHERE type = 'personal.data.read.v1' AND subject = ?",
                row -> row.getString(1),
                lead.leadNo()));
    }

    /** The records that refused readings of the lead have left, each with who asked. */
    List<String> refusals(Lead lead) {
        return transaction(() -> database.list(
                "SELECT actor || ' ' || reason || ' ' || payload::text FROM event_log"
                        + " WHERE type = 'personal.data.refused.v1' AND subject = ? ORDER BY seq",
                row -> row.getString(1),
                lead.leadNo()));
    }

    <T> T transaction(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
