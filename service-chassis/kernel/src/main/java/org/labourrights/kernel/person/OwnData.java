package org.labourrights.kernel.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.labourrights.chassis.privacy.PersonKeys;
import org.labourrights.chassis.privacy.rotation.TurnLogins;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;

/** What is kept about the person who asks (查阅、复制权, 个人信息保护法 §45). */
@ApplicationScoped
@Transactional
public class OwnData {

    private final PersonFamilies families;
    private final PersonRows rows;
    private final People people;
    private final PersonKeys keys;
    private final TurnLogins logins;
    private final CurrentCaller caller;
    private final SystemScope system;

    OwnData(
            PersonFamilies families,
            PersonRows rows,
            People people,
            PersonKeys keys,
            TurnLogins logins,
            CurrentCaller caller,
            SystemScope system) {
        this.families = families;
        this.rows = rows;
        this.people = people;
        this.keys = keys;
        this.logins = logins;
        this.caller = caller;
        this.system = system;
    }

    /**
     * What is kept for one subject.
     *
     * @param number of the subject
     */
    public record Kept(String number, PersonDetails details) {}

    /** Everything, in clear; each reading leaves a record. */
    public List<Kept> copy() {
        logins.seen(caller.get().subject());
        List<Person> own = rows.ofKeys(keys.candidates(caller.get().subject()));
        Map<UUID, PersonSubject> found = subjects(own);
        List<Kept> kept = new ArrayList<>();
        for (Person person : own) {
            person.subject().map(found::get).ifPresent(subject -> kept.add(keep(person, subject)));
        }
        return kept;
    }

    private Map<UUID, PersonSubject> subjects(List<Person> own) {
        Map<String, List<UUID>> byFamily = own.stream()
                .filter(person -> person.subject().isPresent())
                .collect(Collectors.groupingBy(
                        Person::family,
                        Collectors.mapping(person -> person.subject().orElseThrow(), Collectors.toList())));
        return byFamily.entrySet().stream()
                .flatMap(
                        each -> families
                                .get(each.getKey())
                                .find(each.getValue().stream().distinct().toList())
                                .stream())
                .collect(Collectors.toMap(PersonSubject::id, Function.identity()));
    }

    /** The service reads on the person's behalf: their login beside the number of a subject would say whose it is. */
    private Kept keep(Person person, PersonSubject subject) {
        return system.inOwnName(
                "data-subject",
                () -> new Kept(subject.number(), people.open(person, subject, UnmaskPurpose.DATA_SUBJECT_COPY)));
    }
}
