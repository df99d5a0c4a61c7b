package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.kernel.person.Keeping;
import org.labourrights.kernel.person.PersonFamily;
import org.labourrights.kernel.person.PersonRole;
import org.labourrights.kernel.person.PersonSubject;
import org.labourrights.kernel.person.retention.Retention;

/** The texts of a case that may name people, and how long they are kept. */
@ApplicationScoped
class CasePeople implements PersonFamily {

    /** What happened (违法事实). */
    static final String FACTS = "FACTS";

    /** What the investigation found (调查结论). */
    static final String FINDINGS = "FINDINGS";

    /** Why it is decided so, as the paper says it (决定理由). */
    static final String DECISION = "DECISION";

    private static final PersonRole WITNESS = PersonRole.of("WITNESS");

    private final InspectionCases cases;
    private final Retention retention;

    CasePeople(InspectionCases cases, Retention retention) {
        this.cases = cases;
        this.retention = retention;
    }

    static PersonSubject subject(InspectionCase one) {
        return new PersonSubject(CaseClocks.FAMILY, one.id(), one.caseNo(), one.divisionPath(), false);
    }

    void closed(@Observes CaseEvent.Closed closed) {
        retention.ended(
                subject(cases.get(closed.inspectionCase().id())),
                closed.at().atZone(ClockSource.ZONE).toLocalDate());
    }

    @Override
    public String name() {
        return CaseClocks.FAMILY;
    }

    @Override
    public List<PersonRole> roles() {
        return List.of(WITNESS);
    }

    @Override
    public Set<String> texts() {
        return Set.of(FACTS, FINDINGS, DECISION);
    }

    @Override
    public List<PersonSubject> find(Collection<UUID> ids) {
        return cases.list("id in ?1", ids).stream().map(CasePeople::subject).toList();
    }

    @Override
    public PersonSubject reached(UUID id) {
        return subject(cases.get(id));
    }

    @Override
    public boolean handles(PersonSubject subject) {
        return cases.handles(cases.get(subject.id()));
    }

    @Override
    public boolean over(UUID id) {
        return cases.lock(id).closedOn().isPresent();
    }

    @Override
    public Keeping keeping() {
        return Keeping.years(CaseKeys.PEOPLE_YEARS);
    }

    @Override
    public String numberName() {
        return "caseNo";
    }
}
