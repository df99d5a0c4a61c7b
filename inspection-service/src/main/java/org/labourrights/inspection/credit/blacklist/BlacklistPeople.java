package org.labourrights.inspection.credit.blacklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.person.Keeping;
import org.labourrights.kernel.person.PersonFamily;
import org.labourrights.kernel.person.PersonRole;
import org.labourrights.kernel.person.PersonSubject;

/** The persons who answer for an enterprise (法定代表人、直接责任人员), and what it objected. */
@ApplicationScoped
class BlacklistPeople implements PersonFamily {

    /** Legal representative or principal (法定代表人、主要负责人). */
    static final PersonRole REPRESENTATIVE = PersonRole.of("REPRESENTATIVE");

    /** Directly responsible (直接负责的主管人员和其他直接责任人员). */
    static final PersonRole RESPONSIBLE = PersonRole.of("RESPONSIBLE");

    static final String OBJECTION = "OBJECTION";

    private final BlacklistEntries entries;
    private final CurrentCaller caller;

    BlacklistPeople(BlacklistEntries entries, CurrentCaller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    static PersonSubject subject(BlacklistEntry it) {
        return new PersonSubject(BlacklistClocks.NAME, it.id(), it.number(), it.divisionPath(), false);
    }

    @Override
    public String name() {
        return BlacklistClocks.NAME;
    }

    @Override
    public List<PersonRole> roles() {
        return List.of(REPRESENTATIVE, RESPONSIBLE);
    }

    @Override
    public Set<String> texts() {
        return Set.of(OBJECTION);
    }

    @Override
    public List<PersonSubject> find(Collection<UUID> ids) {
        return entries.list("id in ?1", ids).stream()
                .map(BlacklistPeople::subject)
                .toList();
    }

    @Override
    public PersonSubject reached(UUID id) {
        return subject(entries.get(id));
    }

    @Override
    public boolean handles(PersonSubject subject) {
        Caller who = caller.get();
        return who.hasAnyRole(Roles.BUREAU) && who.covers(subject.divisionPath());
    }

    @Override
    public boolean over(UUID id) {
        return !entries.lock(id).state().open();
    }

    @Override
    public Keeping keeping() {
        return Keeping.years(BlacklistKeys.PEOPLE_YEARS);
    }
}
