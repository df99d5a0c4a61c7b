package org.labourrights.inspection.publication;

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

/** The legal representative, kept encrypted until the day of the publication, and what was objected. */
@ApplicationScoped
class PublicationPeople implements PersonFamily {

    static final PersonRole REPRESENTATIVE = PersonRole.of("REPRESENTATIVE");
    static final String OBJECTION = "OBJECTION";

    private final Publications publications;
    private final CurrentCaller caller;

    PublicationPeople(Publications publications, CurrentCaller caller) {
        this.publications = publications;
        this.caller = caller;
    }

    static PersonSubject subject(Publication it) {
        return new PersonSubject(PublicationClocks.NAME, it.id(), it.id().toString(), it.divisionPath(), false);
    }

    @Override
    public String name() {
        return PublicationClocks.NAME;
    }

    @Override
    public List<PersonRole> roles() {
        return List.of(REPRESENTATIVE);
    }

    @Override
    public Set<String> texts() {
        return Set.of(OBJECTION);
    }

    @Override
    public List<PersonSubject> find(Collection<UUID> ids) {
        return publications.list("id in ?1", ids).stream()
                .map(PublicationPeople::subject)
                .toList();
    }

    @Override
    public PersonSubject reached(UUID id) {
        return subject(publications.get(id));
    }

    @Override
    public boolean handles(PersonSubject subject) {
        Caller who = caller.get();
        return who.hasAnyRole(Roles.BUREAU) && who.covers(subject.divisionPath());
    }

    @Override
    public boolean over(UUID id) {
        return publications.lock(id).state() == PublicationState.WITHDRAWN;
    }

    @Override
    public Keeping keeping() {
        return Keeping.years(PublicationKeys.PEOPLE_YEARS);
    }
}
