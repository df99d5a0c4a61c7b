package org.labourrights.arrears.person;

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

/** Facts and other free text of leads, encrypted; the newest text of a kind holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LeadTexts implements PanacheRepositoryBase<LeadText, UUID> {

    private final Stamps stamps;

    LeadTexts(Stamps stamps) {
        this.stamps = stamps;
    }

    /**
     * Keeps a text.
     *
     * @param divisionPath reporting path of the division in charge of the lead
     * @param personKey blind index of the login if the worker writes it, else null
     * @param pointer where it stands in the request, for example {@code /facts}
     * @throws ProblemException {@code E-LEAD-FIELDS} (422) with {@code E-WHEREABOUTS}: coordinates are not kept
     */
    public void write(
            UUID lead,
            String divisionPath,
            @Nullable String personKey,
            LeadTextKind kind,
            String content,
            String pointer) {
        if (WhereaboutsRule.tells(content)) {
            throw new ProblemException(Problem.of("E-LEAD-FIELDS", List.of(FieldProblem.of(pointer, "E-WHEREABOUTS"))));
        }
        persist(new LeadText(Ids.next(), lead, divisionPath, personKey, kind, content, stamps.now()));
    }

    /** The newest text; null when there is none or the caller may not see it. */
    public @Nullable String read(UUID lead, LeadTextKind kind) {
        return find("leadId = ?1 and kind = ?2 order by id desc", lead, kind)
                .firstResultOptional()
                .map(LeadText::content)
                .orElse(null);
    }
}
