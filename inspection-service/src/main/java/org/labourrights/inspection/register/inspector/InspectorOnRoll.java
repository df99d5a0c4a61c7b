package org.labourrights.inspection.register.inspector;

import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * An inspector as plans, draws and tasks know him; no person.
 *
 * @param officerNo public number
 * @param certificateValidTo the last day on which the certificate is valid
 * @param specialities codes of the list {@code inspector-speciality}, ascending
 * @param capacity in how many teams of one draw he can be
 * @param recusals enterprises from which he is recused, ascending
 */
public record InspectorOnRoll(
        String officerNo,
        String agencyId,
        String divisionPath,
        LocalDate certificateValidTo,
        List<String> specialities,
        int capacity,
        List<UnifiedSocialCreditCode> recusals) {

    public InspectorOnRoll {
        specialities = List.copyOf(specialities);
        recusals = List.copyOf(recusals);
    }
}
