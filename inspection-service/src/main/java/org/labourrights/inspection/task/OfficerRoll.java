package org.labourrights.inspection.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;

/** The register of inspectors (执法人员名录库) as far as tasks need it. */
public interface OfficerRoll {

    /**
     * The inspectors of these numbers, all of whom can go to the enterprise on the day.
     *
     * @throws ProblemException 422 that names each who is not on the roll, recused, or without a certificate valid on the day
     */
    List<Officer> requireFit(Collection<String> officerNos, LocalDate day, UnifiedSocialCreditCode uscc);

    /** The number of the inspector who is calling; empty for anybody else. */
    Optional<String> calling();

    /**
     * An inspector.
     *
     * @param officerNo public number, never a name
     * @param agencyId his agency, {@code HRSS-150105}
     */
    record Officer(String officerNo, String agencyId) {}
}
