package org.labourrights.inspection.register.object;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.directory.EnterpriseStatus;
import org.labourrights.kernel.directory.RiskLevel;

/** The register of supervised objects for other features; it answers as far as the caller's scope reaches. */
@ApplicationScoped
@Transactional
public class SupervisedObjects {

    private final ObjectRows objects;
    private final SystemScope system;

    SupervisedObjects(ObjectRows objects, SystemScope system) {
        this.objects = objects;
        this.system = system;
    }

    /** Those that are known, by code, in one round trip. */
    public Map<UnifiedSocialCreditCode, SupervisedObject> find(Collection<UnifiedSocialCreditCode> usccs) {
        return usccs.isEmpty()
                ? Map.of()
                : objects.find(usccs).stream().collect(Collectors.toMap(SupervisedObject::uscc, each -> each));
    }

    /**
     * The enterprises in business that are registered in a division or below it, by division and code, a page at a time.
     *
     * @param riskLevel only those held at this level; null: whatever their level
     * @param last of the page before; null for the first page
     */
    public List<SupervisedObject> inBusiness(
            String divisionPath, @Nullable RiskLevel riskLevel, @Nullable SupervisedObject last, int size) {
        ObjectQuery asked = new ObjectQuery();
        asked.status = EnterpriseStatus.ACTIVE;
        asked.riskLevel = riskLevel;
        return objects.page(PathRange.below(divisionPath), asked, last, size);
    }

    /** It was inspected on this day, wherever it is registered; an earlier day changes nothing. */
    public void inspected(UnifiedSocialCreditCode uscc, LocalDate day) {
        system.run("supervised-object-inspected", () -> objects.inspected(uscc, day));
    }
}
