package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;

/** What the other services tell: stored, then the enterprises concerned are assessed again. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReceiveFacts {
    private final ComplaintRows complaints;
    private final FactRows facts;
    private final RegistrationRows registrations;
    private final AssessRisk assess;
    private final SystemScope system;

    ReceiveFacts(
            ComplaintRows complaints,
            FactRows facts,
            RegistrationRows registrations,
            AssessRisk assess,
            SystemScope system) {
        this.complaints = complaints;
        this.facts = facts;
        this.registrations = registrations;
        this.assess = assess;
        this.system = system;
    }

    /**
     * Adds what one event tells of one complaint, or of the two that it merges or parts.
     *
     * @param on the day it happened
     */
    public void complaint(List<ComplaintPart> parts, LocalDate on, String cause) {
        system.run("risk-complaint", () -> {
            Set<Touched> touched = new TreeSet<>();
            // Always in the same order: two events about the same two leads wait for each other instead of for ever.
            parts.stream()
                    .sorted(Comparator.comparing(ComplaintPart::reference))
                    .forEach(part -> {
                        ComplaintRows.Concerned concerned = complaints.merge(part);
                        LocalDate day = concerned.knownOn() == null ? on : concerned.knownOn();
                        Stream.of(Optional.ofNullable(concerned.employer()), Optional.ofNullable(concerned.platform()))
                                .flatMap(Optional::stream)
                                .forEach(uscc -> touched.add(new Touched(uscc, day)));
                    });
            touched.forEach(each -> assess.again(each.uscc(), each.day(), cause));
        });
    }

    private record Touched(UnifiedSocialCreditCode uscc, LocalDate day) implements Comparable<Touched> {
        @Override
        public int compareTo(Touched other) {
            return Comparator.comparing(Touched::uscc)
                    .thenComparing(Touched::day)
                    .compare(this, other);
        }
    }

    /**
     * Adds a finding, case, publication or credit change.
     *
     * @param induced registrations as individual business that it rests on
     */
    public void fact(RiskFact fact, List<Registration> induced) {
        system.run("risk-fact", () -> {
            facts.append(fact);
            registrations.append(fact.uscc(), fact.divisionPath(), induced);
            assess.again(fact.uscc(), fact.occurredOn(), fact.type());
        });
    }
}
