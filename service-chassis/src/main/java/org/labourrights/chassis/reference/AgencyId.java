package org.labourrights.chassis.reference;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.IdentifierException;

/**
 * What an id of an agency says: kind, division and, for a further agency of the kind, its number.
 *
 * @param number 1 for the one that every division has, from 2 on for those that were entered
 */
record AgencyId(AgencyType type, DivisionCode division, int number) {

    /** Kind and number are kept short; the division says itself what it may be. */
    private static final Pattern FORM = Pattern.compile("([A-Z_]{2,40})-([0-9L]{6})(?:-([2-9]|[1-9][0-9]))?");

    /** Empty when it has not the form {@code HRSS-150105} or {@code HRSS_ENFORCEMENT-150105-2}. */
    static Optional<AgencyId> parse(String id) {
        Matcher form = FORM.matcher(id);
        if (!form.matches()) {
            return Optional.empty();
        }
        int number = form.group(3) == null ? 1 : Integer.parseInt(form.group(3));
        try {
            DivisionCode division = DivisionCode.parse(form.group(2));
            return Arrays.stream(AgencyType.values())
                    .filter(type -> type.name().equals(form.group(1)))
                    .findFirst()
                    .map(type -> new AgencyId(type, division, number));
        } catch (IdentifierException notACode) {
            return Optional.empty();
        }
    }

    /** Whether it is one of those that every division has. */
    boolean first() {
        return number == 1;
    }
}
