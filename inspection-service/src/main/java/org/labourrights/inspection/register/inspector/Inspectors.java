package org.labourrights.inspection.register.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.scope.SystemScope;

/**
 * The register for other features. It answers for all agencies, whoever asks: a member of one agency works with inspectors of
 * others whose entries he may not see, and learns their number and whether they can go.
 */
@ApplicationScoped
@Transactional
public class Inspectors {

    private static final String REGISTER = "inspector-register";

    private final InspectorRows inspectors;
    private final Recusals recusals;
    private final SystemScope system;
    private final CurrentCaller caller;

    Inspectors(InspectorRows inspectors, Recusals recusals, SystemScope system, CurrentCaller caller) {
        this.inspectors = inspectors;
        this.recusals = recusals;
        this.system = system;
        this.caller = caller;
    }

    /**
     * Who can be drawn: all inspectors of a division and of those below it, of all agencies, whose certificate is valid on the
     * day, by number. Whether the caller may plan there is the caller's matter.
     */
    public List<InspectorOnRoll> onRoll(String divisionPath, LocalDate day) {
        return system.call(
                REGISTER,
                () -> told(inspectors.onRoll(PathRange.below(divisionPath)).stream()
                        .filter(inspector -> inspector.certificate().validOn(day))
                        .toList()));
    }

    /** Those of these numbers that are known, on the roll or not, by number. */
    public Map<String, InspectorOnRoll> find(Collection<String> officerNos) {
        return system.call(REGISTER, () -> told(numbered(officerNos)).stream()
                .collect(Collectors.toMap(InspectorOnRoll::officerNo, Function.identity())));
    }

    /** @throws ProblemException as {@link #requireFit(Collection, LocalDate, UnifiedSocialCreditCode)} */
    public List<InspectorOnRoll> requireFit(Collection<String> officerNos, LocalDate day) {
        return fit(officerNos, day, null);
    }

    /**
     * The inspectors of these numbers, all of whom can go to the enterprise on the day.
     *
     * @throws ProblemException {@code E-INSPECTOR-UNFIT} (422), which names each who cannot and why
     */
    public List<InspectorOnRoll> requireFit(
            Collection<String> officerNos, LocalDate day, UnifiedSocialCreditCode uscc) {
        return fit(officerNos, day, uscc);
    }

    /** The inspector who is calling: the number that his login stands for. */
    public Optional<String> calling() {
        String subject = caller.get().subject();
        return system.call(REGISTER, () -> inspectors.ofAccount(subject).map(Inspector::officerNo));
    }

    private List<InspectorOnRoll> fit(
            Collection<String> officerNos, LocalDate day, @Nullable UnifiedSocialCreditCode uscc) {
        return system.call(REGISTER, () -> {
            Map<String, Inspector> known =
                    numbered(officerNos).stream().collect(Collectors.toMap(Inspector::officerNo, Function.identity()));
            List<InspectorOnRoll> told = told(known.values());
            List<InspectorProblem.Of> unfit = new ArrayList<>();
            for (String officerNo : officerNos) {
                unfit(known.get(officerNo), day).ifPresent(why -> unfit.add(new InspectorProblem.Of(officerNo, why)));
            }
            told.stream()
                    .filter(inspector -> uscc != null && inspector.recusals().contains(uscc))
                    .forEach(inspector -> unfit.add(new InspectorProblem.Of(inspector.officerNo(), Unfitness.RECUSED)));
            if (!unfit.isEmpty()) {
                throw new ProblemException(new InspectorProblem.Unfit(unfit));
            }
            return told;
        });
    }

    private static Optional<Unfitness> unfit(@Nullable Inspector inspector, LocalDate day) {
        if (inspector == null || inspector.state() != InspectorState.ON_ROLL) {
            return Optional.of(Unfitness.NOT_ON_ROLL);
        }
        return inspector.certificate().validOn(day) ? Optional.empty() : Optional.of(Unfitness.CERTIFICATE_NOT_VALID);
    }

    private List<Inspector> numbered(Collection<String> officerNos) {
        return officerNos.isEmpty() ? List.of() : inspectors.numbered(officerNos);
    }

    private List<InspectorOnRoll> told(Collection<Inspector> some) {
        Map<UUID, List<UnifiedSocialCreditCode>> recused =
                recusals.standing(some.stream().map(Inspector::id).toList());
        return some.stream()
                .map(inspector -> new InspectorOnRoll(
                        inspector.officerNo(),
                        inspector.agencyId(),
                        inspector.divisionPath(),
                        inspector.certificate().validTo(),
                        inspector.specialities(),
                        inspector.capacity(),
                        recused.getOrDefault(inspector.id(), List.of())))
                .sorted(Comparator.comparing(InspectorOnRoll::officerNo))
                .toList();
    }
}
