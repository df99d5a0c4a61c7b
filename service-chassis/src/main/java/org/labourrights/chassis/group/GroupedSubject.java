package org.labourrights.chassis.group;

import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * A subject as its group knows it.
 *
 * @param number for people
 * @param uscc of the enterprise that makes it belong together with others
 * @param division whose policy says how many days a group spans
 * @param divisionPath reporting path of that division
 * @param day on which it came in
 */
public record GroupedSubject(
        UUID id,
        String number,
        UnifiedSocialCreditCode uscc,
        DivisionCode division,
        String divisionPath,
        LocalDate day,
        Share share) {}
