package org.labourrights.kernel.person.text;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.kernel.person.PersonFamilies;
import org.labourrights.kernel.person.PersonFamily;
import org.labourrights.kernel.person.PersonSubject;

/** Facts and other free text of subjects, encrypted; the newest text of a kind holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SubjectTexts implements PanacheRepositoryBase<SubjectText, UUID> {

    private final PersonFamilies families;
    private final Stamps stamps;

    SubjectTexts(PersonFamilies families, Stamps stamps) {
        this.families = families;
        this.stamps = stamps;
    }

    /**
     * Keeps a text.
     *
     * @param personKey blind index of the login if the person writes it, else null
     * @param kind one that the family declares
     * @param pointer where it stands in the request, for example {@code /facts}
     * @throws ProblemException {@code PersonProblems.fields} (422) with {@code E-WHEREABOUTS}: coordinates are not kept
     * @throws IllegalStateException when the family declares no such kind
     */
    public void write(PersonSubject subject, @Nullable String personKey, String kind, String content, String pointer) {
        PersonFamily family = families.get(subject.family());
        if (!family.texts().contains(kind)) {
            throw new IllegalStateException("no text " + kind + " of a " + family.name() + " is declared");
        }
        if (WhereaboutsRule.tells(content)) {
            throw new ProblemException(
                    Problem.of(family.problems().fields(), List.of(FieldProblem.of(pointer, "E-WHEREABOUTS"))));
        }
        persist(new SubjectText(Ids.next(), subject, personKey, kind, content, stamps.now()));
    }

    /** The newest text; null when there is none or the caller may not see it. Who calls this leaves a record. */
    public @Nullable String read(UUID subject, String kind) {
        return find("subject = ?1 and kind = ?2 order by id desc", subject, kind)
                .firstResultOptional()
                .map(SubjectText::content)
                .orElse(null);
    }

    /** All texts of a subject, because their time is over; returns how many there were. */
    public long erase(UUID subject) {
        return delete("subject", subject);
    }
}
