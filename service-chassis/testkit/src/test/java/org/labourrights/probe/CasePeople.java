package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.person.Keeping;
import org.labourrights.kernel.person.PersonFamily;
import org.labourrights.kernel.person.PersonRole;
import org.labourrights.kernel.person.PersonSubject;
import org.labourrights.kernel.person.retention.PersonalDataErased;

/** All that the probe writes to have people behind cases; the cases themselves are remembered and not stored. */
@ApplicationScoped
class CasePeople implements PersonFamily {

    static final String NAME = "probe";

    static final PersonRole INFORMANT = PersonRole.of("INFORMANT");
    static final PersonRole WORKER = PersonRole.of("WORKER").working();
    static final PersonRole WITNESS = PersonRole.of("WITNESS");

    private final Map<UUID, PersonSubject> cases = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> reporters = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> merged = new ConcurrentHashMap<>();
    private final Set<UUID> handled = ConcurrentHashMap.newKeySet();
    private final Set<UUID> closed = ConcurrentHashMap.newKeySet();
    private final List<UUID> erased = new CopyOnWriteArrayList<>();

    PersonSubject opened(String path, boolean whistle) {
        UUID id = UUID.randomUUID();
        PersonSubject subject = new PersonSubject(NAME, id, "AJ-" + id, path, whistle);
        cases.put(id, subject);
        return subject;
    }

    void told(PersonSubject subject, UUID reporter) {
        reporters.put(subject.id(), reporter);
    }

    void merge(PersonSubject subject, PersonSubject into) {
        merged.put(subject.id(), into.id());
    }

    /** From now on whoever calls answers for it. */
    void handle(PersonSubject subject) {
        handled.add(subject.id());
    }

    void close(PersonSubject subject) {
        closed.add(subject.id());
    }

    /** Cases whose other texts were to be deleted. */
    List<UUID> erased() {
        return erased;
    }

    void forget(@Observes PersonalDataErased event) {
        erased.add(event.subject());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PersonRole> roles() {
        return List.of(INFORMANT, WORKER, WITNESS);
    }

    @Override
    public Set<String> texts() {
        return Set.of("FACTS");
    }

    @Override
    public List<PersonSubject> find(Collection<UUID> ids) {
        return ids.stream().map(cases::get).filter(Objects::nonNull).toList();
    }

    @Override
    public PersonSubject reached(UUID id) {
        return find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    @Override
    public boolean handles(PersonSubject subject) {
        return handled.contains(subject.id());
    }

    @Override
    public Optional<UUID> reporter(PersonSubject subject) {
        return Optional.ofNullable(reporters.get(subject.id()));
    }

    @Override
    public List<UUID> together(UUID id) {
        return cases.keySet().stream()
                .filter(each -> each.equals(id) || id.equals(merged.get(each)))
                .sorted((a, b) -> Boolean.compare(b.equals(id), a.equals(id)))
                .toList();
    }

    @Override
    public boolean over(UUID id) {
        return closed.contains(id) && !merged.containsKey(id);
    }

    @Override
    public Keeping keeping() {
        return Keeping.years(ProbePeopleKeys.YEARS).accountDays(ProbePeopleKeys.ACCOUNT_DAYS);
    }
}
