package org.labourrights.reporting.enterprise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.scope.SystemScope;

/** Changes the base ledger by survey, by hand or after an inspection (台账动态调整). */
@ApplicationScoped
class ChangeLedger {

    private static final Set<LedgerReason> BY_REQUEST =
            Set.of(LedgerReason.SURVEY, LedgerReason.MANUAL, LedgerReason.INSPECTION);
    private static final String OPERATING = "operatingDivisions";

    /** What decides who supervises an enterprise, and what the bureau notes of it; not the enterprise's own choice. */
    private static final Set<String> BUREAU_FIELDS = Set.of(
            "keyEnterprise",
            "liaisonOfficerId",
            "registeredDivision",
            "companyLevel",
            "headEnterprise",
            "industryAuthorities");

    /** Which bureau and which level an enterprise belongs to is for the bureau of its place of registration to say. */
    private static final Set<String> REGISTRAR_FIELDS = Set.of("registeredDivision", "companyLevel", "headEnterprise");

    private final Enterprises enterprises;
    private final ProfileRule rule;
    private final LedgerAccess access;
    private final ContactsVault vault;
    private final EnterpriseIndex index;
    private final LedgerBook book;
    private final SystemScope systemScope;
    private final Divisions divisions;
    private final ObjectMapper json;

    ChangeLedger(
            Enterprises enterprises,
            ProfileRule rule,
            LedgerAccess access,
            ContactsVault vault,
            EnterpriseIndex index,
            LedgerBook book,
            SystemScope systemScope,
            Divisions divisions,
            ObjectMapper json) {
        this.enterprises = enterprises;
        this.rule = rule;
        this.access = access;
        this.vault = vault;
        this.index = index;
        this.book = book;
        this.systemScope = systemScope;
        this.divisions = divisions;
        this.json = json;
    }

    /**
     * Makes the profile what the request says; each field that differs becomes an entry of the history.
     *
     * @return the new entries; empty when nothing differs
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-VERSION} (412),
     *     {@code E-PRECONDITION-REQUIRED} (428), {@code E-ENTERPRISE-FIELDS} (422)
     */
    @Transactional
    List<LedgerEntry> change(UnifiedSocialCreditCode uscc, Precondition made, LedgerChange change) {
        Enterprise enterprise = enterprises.get(uscc);
        access.requireWrite(uscc.value(), enterprise.profile());
        made.require(enterprise.version());
        requireReason(change.reason());
        rule.require(enterprise.role(), change.profile(), access.today());
        List<FieldChange> changes = new ArrayList<>(changes(enterprise.profile(), change.profile()));
        requireBureauFields(enterprise.profile(), change.profile(), changes);
        Stamp stamp = access.stamp();
        if (change.contacts() != null) {
            changes.addAll(vault.changes(enterprise.contacts(), change.contacts()));
        }
        if (changes.isEmpty()) {
            return List.of();
        }
        // Also where it moves to a place that the officer does not act for: who may do so was asked above.
        return systemScope.call("ledger-change", () -> take(enterprise, change, changes, stamp));
    }

    private List<LedgerEntry> take(Enterprise enterprise, LedgerChange change, List<FieldChange> changes, Stamp stamp) {
        DivisionCode registered = enterprise.profile().registeredDivision();
        enterprise.take(change.profile(), divisions::path, stamp);
        if (change.contacts() != null) {
            enterprise.take(vault.seal(change.contacts()), stamp);
        }
        index.file(enterprise);
        LocalDate effective = change.validFrom() == null ? access.today() : change.validFrom();
        return book.changed(
                enterprise,
                changes,
                new LedgerCause(change.reason(), change.source(), change.note(), effective),
                registered.equals(change.profile().registeredDivision()) ? null : registered,
                stamp);
    }

    private void requireReason(LedgerReason reason) {
        boolean allowed = access.isBureau() ? BY_REQUEST.contains(reason) : reason == LedgerReason.MANUAL;
        if (!allowed) {
            throw new ProblemException(
                    new EnterpriseProblem.Refused(List.of(FieldProblem.of("/reason", "E-NOT-ALLOWED"))));
        }
    }

    private void requireBureauFields(EnterpriseProfile before, EnterpriseProfile after, List<FieldChange> changes) {
        // A new place of work brings one more bureau; leaving one sends a bureau away.
        boolean leavesAPlace = !after.operatingDivisions().containsAll(before.operatingDivisions());
        List<FieldProblem> refused = changes.stream()
                .map(FieldChange::field)
                .filter(field -> access.isBureau()
                        ? REGISTRAR_FIELDS.contains(field) && !access.isRegistrarOf(before)
                        : BUREAU_FIELDS.contains(field) || (field.equals(OPERATING) && leavesAPlace))
                .map(field -> FieldProblem.of("/profile/" + field, "E-BUREAU-ONLY"))
                .toList();
        if (!refused.isEmpty()) {
            throw new ProblemException(new EnterpriseProblem.Refused(refused));
        }
    }

    private List<FieldChange> changes(EnterpriseProfile before, EnterpriseProfile after) {
        ObjectNode old = json.valueToTree(before);
        ObjectNode wanted = json.valueToTree(after);
        Set<String> fields = new TreeSet<>();
        old.fieldNames().forEachRemaining(fields::add);
        wanted.fieldNames().forEachRemaining(fields::add);
        return fields.stream()
                .filter(field -> !Objects.equals(old.get(field), wanted.get(field)))
                .map(field -> new FieldChange(field, false, text(old.get(field)), text(wanted.get(field))))
                .toList();
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.toString();
    }
}
