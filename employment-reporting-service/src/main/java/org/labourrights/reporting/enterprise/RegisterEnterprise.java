package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.IdentifierException;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.scope.SystemScope;

/** Enters an enterprise into the base ledger (台账登记). */
@ApplicationScoped
class RegisterEnterprise {

    private final Enterprises enterprises;
    private final ProfileRule rule;
    private final LedgerAccess access;
    private final ContactsVault vault;
    private final EnterpriseIndex index;
    private final LedgerBook book;
    private final Divisions divisions;
    private final SystemScope systemScope;

    RegisterEnterprise(
            Enterprises enterprises,
            ProfileRule rule,
            LedgerAccess access,
            ContactsVault vault,
            EnterpriseIndex index,
            LedgerBook book,
            Divisions divisions,
            SystemScope systemScope) {
        this.enterprises = enterprises;
        this.rule = rule;
        this.access = access;
        this.vault = vault;
        this.index = index;
        this.book = book;
        this.divisions = divisions;
        this.systemScope = systemScope;
    }

    /**
     * @throws ProblemException {@code E-USCC-CHECK}, {@code E-ENTERPRISE-FIELDS} (422), {@code E-SCOPE} (403),
     *     {@code E-ENTERPRISE-EXISTS} (409)
     */
    @Transactional
    Enterprise register(EnterpriseRegistration registration) {
        UnifiedSocialCreditCode uscc = shape(registration.uscc());
        rule.require(registration.role(), registration.profile(), access.today());
        access.requireWrite(uscc.value(), registration.profile());
        requireBureauFields(registration.profile());
        String override = override(uscc, registration.usccOverrideReason());
        requireNew(uscc);
        Stamp stamp = access.stamp();
        Enterprise enterprise = new Enterprise(
                Ids.next(),
                uscc,
                override,
                registration.role(),
                registration.profile(),
                vault.seal(registration.contacts()),
                divisions::path,
                stamp);
        enterprises.persist(enterprise);
        index.file(enterprise);
        book.registered(enterprise, new LedgerCause(LedgerReason.REGISTERED, null, override, access.today()), stamp);
        return enterprise;
    }

    private static UnifiedSocialCreditCode shape(String text) {
        try {
            return UnifiedSocialCreditCode.unchecked(text);
        } catch (IdentifierException e) {
            throw new ProblemException(new EnterpriseProblem.Refused(List.of(FieldProblem.of("/uscc", e.code()))), e);
        }
    }

    /** Why the code is admitted although its check character fails; null when it holds. */
    private @Nullable String override(UnifiedSocialCreditCode uscc, @Nullable String reason) {
        if (uscc.checkHolds()) {
            return null;
        }
        if (reason == null || !access.isBureau()) {
            throw new ProblemException(new EnterpriseProblem.UsccCheck());
        }
        return reason;
    }

    private void requireBureauFields(EnterpriseProfile profile) {
        if (!access.isBureau() && profile.keyEnterprise()) {
            throw bureauOnly("/profile/keyEnterprise");
        }
        if (!access.isBureau() && profile.liaisonOfficerId() != null) {
            throw bureauOnly("/profile/liaisonOfficerId");
        }
    }

    private static ProblemException bureauOnly(String pointer) {
        return new ProblemException(new EnterpriseProblem.Refused(List.of(FieldProblem.of(pointer, "E-BUREAU-ONLY"))));
    }

    // Identity is nationwide: the code may stand in the ledger of a bureau that the caller does not see.
    private void requireNew(UnifiedSocialCreditCode uscc) {
        boolean exists = systemScope.call("uscc-uniqueness", () -> enterprises.count("uscc", uscc) > 0);
        if (exists) {
            throw new ProblemException(new EnterpriseProblem.Exists(uscc));
        }
    }
}
