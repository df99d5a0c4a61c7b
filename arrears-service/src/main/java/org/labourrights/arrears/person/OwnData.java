package org.labourrights.arrears.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.privacy.PersonKeys;
import org.labourrights.chassis.privacy.rotation.TurnLogins;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;

/** What is kept about the person who asks (查阅、复制权, 个人信息保护法 §45). */
@ApplicationScoped
@Transactional
public class OwnData {

    private final PersonRows rows;
    private final People people;
    private final Leads leads;
    private final PersonKeys keys;
    private final TurnLogins logins;
    private final CurrentCaller caller;
    private final SystemScope system;

    OwnData(
            PersonRows rows,
            People people,
            Leads leads,
            PersonKeys keys,
            TurnLogins logins,
            CurrentCaller caller,
            SystemScope system) {
        this.rows = rows;
        this.people = people;
        this.leads = leads;
        this.keys = keys;
        this.logins = logins;
        this.caller = caller;
        this.system = system;
    }

    /** What is kept for one lead. */
    public record Kept(String leadNo, PersonDetails details) {}

    /** Everything, in clear; each reading leaves a record. */
    public List<Kept> copy() {
        logins.seen(caller.get().subject());
        List<Person> own = rows.ofKeys(keys.candidates(caller.get().subject()));
        List<UUID> ids = own.stream()
                .flatMap(person -> person.leadId().stream())
                .distinct()
                .toList();
        Map<UUID, ArrearsLead> found =
                leads.list("id in ?1", ids).stream().collect(Collectors.toMap(ArrearsLead::id, lead -> lead));
        List<Kept> kept = new ArrayList<>();
        for (Person person : own) {
            person.leadId().map(found::get).ifPresent(lead -> kept.add(keep(person, lead)));
        }
        return kept;
    }

    /** The service reads on the person's behalf: their login beside the number of a lead would say whose it is. */
    private Kept keep(Person person, ArrearsLead lead) {
        return system.inOwnName(
                "data-subject",
                () -> new Kept(lead.leadNo(), people.open(person, lead, UnmaskPurpose.DATA_SUBJECT_COPY)));
    }
}
