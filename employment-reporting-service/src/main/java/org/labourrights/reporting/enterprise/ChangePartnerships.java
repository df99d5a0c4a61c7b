package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.kernel.directory.PartnerType;

/** Begins, supervises and ends partnerships, on behalf of the platform or its bureau. */
@ApplicationScoped
class ChangePartnerships {

    private final Enterprises enterprises;
    private final Partnerships partnerships;
    private final EntityManager entities;
    private final LedgerAccess access;
    private final LedgerBook book;
    private final SystemScope systemScope;

    ChangePartnerships(
            Enterprises enterprises,
            Partnerships partnerships,
            EntityManager entities,
            LedgerAccess access,
            LedgerBook book,
            SystemScope systemScope) {
        this.enterprises = enterprises;
        this.partnerships = partnerships;
        this.entities = entities;
        this.access = access;
        this.book = book;
        this.systemScope = systemScope;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-PARTNERSHIP-EXISTS} (409),
     *     {@code E-ENTERPRISE-FIELDS} (422)
     */
    @Transactional
    Partnership begin(UnifiedSocialCreditCode platformUscc, PartnershipAgreement agreement) {
        Enterprise platform = platform(platformUscc);
        if (platform.role() != EnterpriseRole.PLATFORM) {
            throw refused("/uscc", "E-NOT-ALLOWED");
        }
        if (agreement.validTo() != null && agreement.validTo().isBefore(agreement.signedOn())) {
            throw refused("/validTo", "E-RANGE");
        }
        Enterprise partner = partner(agreement.partnerUscc());
        partnerships.running(platformUscc, agreement.partnerUscc()).ifPresent(running -> {
            throw new ProblemException(new EnterpriseProblem.PartnershipExists(platformUscc, agreement.partnerUscc()));
        });
        PartnerType type = agreement.partnerType() == null
                ? partner.partnerType().orElse(PartnerType.OTHER_COOPERATION)
                : agreement.partnerType();
        Partnership partnership = new Partnership(platform, partner, agreement, type, access.stamp());
        partnerships.persist(partnership);
        book.partnershipChanged(partnership, null);
        return partnership;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409), {@code E-VERSION}
     *     (412), {@code E-ENTERPRISE-FIELDS} (422), {@code E-PRECONDITION-REQUIRED} (428)
     */
    @Transactional
    Partnership end(UnifiedSocialCreditCode platformUscc, UUID id, Precondition made, PartnershipEnd end) {
        Partnership partnership = partnership(platformUscc, id);
        made.require(partnership.version());
        if (end.endedOn().isBefore(partnership.signedOn())) {
            throw refused("/endedOn", "E-RANGE");
        }
        partnership.end(end.endedOn(), end.reason(), access.stamp());
        book.partnershipChanged(partnership, end.reason());
        return partnership;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403) */
    @Transactional
    Supervision supervise(UnifiedSocialCreditCode platformUscc, UUID id, SupervisionReport report) {
        Supervision supervision = new Supervision(partnership(platformUscc, id), report, access.stamp());
        entities.persist(supervision);
        return supervision;
    }

    private Partnership partnership(UnifiedSocialCreditCode platformUscc, UUID id) {
        platform(platformUscc);
        return partnerships
                .findByIdOptional(id)
                .filter(found -> found.platformUscc().equals(platformUscc))
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    private Enterprise platform(UnifiedSocialCreditCode uscc) {
        Enterprise platform = enterprises.get(uscc);
        access.requireWrite(uscc.value(), platform.profile());
        return platform;
    }

    // A platform does not see its partner's entry, but may name it.
    private Enterprise partner(UnifiedSocialCreditCode uscc) {
        Optional<Enterprise> partner = systemScope.call("partner-lookup", () -> enterprises.byUscc(uscc));
        return partner.filter(found -> found.role() == EnterpriseRole.PARTNER)
                .orElseThrow(() -> new ProblemException(new EnterpriseProblem.Refused(
                        List.of(new FieldProblem("/partnerUscc", "E-PARTNER-UNKNOWN", Map.of("uscc", uscc.value()))))));
    }

    private static ProblemException refused(String pointer, String code) {
        return new ProblemException(new EnterpriseProblem.Refused(List.of(FieldProblem.of(pointer, code))));
    }
}
