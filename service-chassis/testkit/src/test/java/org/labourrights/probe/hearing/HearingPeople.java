package org.labourrights.probe.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.labourrights.kernel.person.Keeping;
import org.labourrights.kernel.person.PersonFamily;
import org.labourrights.kernel.person.PersonRole;
import org.labourrights.kernel.person.PersonSubject;

@ApplicationScoped
class HearingPeople implements PersonFamily {

    static final PersonRole WITNESS = PersonRole.of("WITNESS");

    private final Hearings hearings;

    HearingPeople(Hearings hearings) {
        this.hearings = hearings;
    }

    static PersonSubject subject(Hearing hearing) {
        return new PersonSubject("hearing", hearing.id(), hearing.number(), hearing.divisionPath(), false);
    }

    @Override
    public String name() {
        return "hearing";
    }

    @Override
    public List<PersonRole> roles() {
        return List.of(WITNESS);
    }

    @Override
    public List<PersonSubject> find(Collection<UUID> ids) {
        return hearings.list("id in ?1", ids).stream()
                .map(HearingPeople::subject)
                .toList();
    }

    @Override
    public PersonSubject reached(UUID id) {
        return subject(hearings.get(id));
    }

    @Override
    public boolean handles(PersonSubject subject) {
        return false;
    }

    @Override
    public boolean over(UUID id) {
        return false;
    }

    @Override
    public Keeping keeping() {
        return Keeping.years(HearingKeys.YEARS);
    }
}
