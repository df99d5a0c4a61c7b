package org.labourrights.kernel.person.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.kernel.person.People;
import org.labourrights.kernel.person.PersonFamilies;
import org.labourrights.kernel.person.PersonFamily;
import org.labourrights.kernel.person.PersonSubject;
import org.labourrights.kernel.person.text.SubjectTexts;

/** Deletes the people and texts of a subject when their time is over (个人信息保护法 §§19, 47); the figures stay. */
@ApplicationScoped
class ErasePeople implements TimerHandler {

    private static final Logger LOG = Logger.getLogger(ErasePeople.class);

    private final PersonFamilies families;
    private final People people;
    private final SubjectTexts texts;
    private final EventLog log;
    private final Event<PersonalDataErased> listeners;

    ErasePeople(
            PersonFamilies families,
            People people,
            SubjectTexts texts,
            EventLog log,
            Event<PersonalDataErased> listeners) {
        this.families = families;
        this.people = people;
        this.texts = texts;
        this.log = log;
        this.listeners = listeners;
    }

    @Override
    public String kind() {
        return "people-retention";
    }

    @Override
    public Set<String> kinds() {
        return Retention.peopleKinds(families);
    }

    @Override
    public void fire(FiredTimer timer) {
        PersonFamily family = families.get(Retention.family(timer.kind()));
        if (family.over(timer.subject())) {
            family.find(family.together(timer.subject())).forEach(subject -> erase(family, subject));
        }
    }

    private void erase(PersonFamily family, PersonSubject subject) {
        int erased = people.erase(subject.id());
        long deleted = texts.erase(subject.id());
        listeners.fire(new PersonalDataErased(family.name(), subject.id()));
        // How many rows; the number is called as the family calls it.
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put(family.numberName(), subject.number());
        payload.put("people", erased);
        payload.put("texts", deleted);
        log.append(org.labourrights.chassis.log.Event.of(
                        "personal.data.erased.v1", subject.number(), subject.divisionPath(), payload)
                .internal());
        LOG.infof("Personal data of %s %s erased", family.name(), subject.number());
    }
}
