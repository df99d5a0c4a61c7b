package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** What belongs to a case and changes with it: penalties, hearing and orders to pay. */
@ApplicationScoped
class CaseParts {

    private final EntityManager entities;

    CaseParts(EntityManager entities) {
        this.entities = entities;
    }

    void keep(Object part) {
        entities.persist(part);
        entities.flush();
    }

    void drop(CasePenalty penalty) {
        entities.remove(penalty);
        entities.flush();
    }

    List<CasePenalty> penalties(UUID caseId) {
        return entities.createQuery("from CasePenalty where caseId = ?1 order by violationType", CasePenalty.class)
                .setParameter(1, caseId)
                .getResultList();
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when the case has none with that id */
    CasePenalty penalty(UUID caseId, UUID id) {
        return Optional.ofNullable(entities.find(CasePenalty.class, id))
                .filter(each -> each.caseId().equals(caseId))
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    Optional<CaseHearing> hearing(UUID caseId) {
        return entities.createQuery("from CaseHearing where caseId = ?1", CaseHearing.class)
                .setParameter(1, caseId)
                .getResultStream()
                .findFirst();
    }

    List<PaymentOrder> orders(UUID caseId) {
        return entities.createQuery("from PaymentOrder where caseId = ?1 order by id", PaymentOrder.class)
                .setParameter(1, caseId)
                .getResultList();
    }

    /** The order that still has to be paid. */
    Optional<PaymentOrder> standing(UUID caseId) {
        return orders(caseId).stream().filter(order -> order.state().stands()).findFirst();
    }

    Optional<PaymentOrder> orderOf(UUID document) {
        return one("documentId", document);
    }

    Optional<PaymentOrder> orderOfTerm(UUID term) {
        return one("term", term);
    }

    private Optional<PaymentOrder> one(String by, UUID id) {
        return entities.createQuery("from PaymentOrder where " + by + " = ?1", PaymentOrder.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }
}
