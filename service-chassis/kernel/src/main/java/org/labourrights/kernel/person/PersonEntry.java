package org.labourrights.kernel.person;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be entered.
 *
 * @param family name of the {@link PersonFamily} of the subject
 * @param role as what somebody stands in it; one that the family declares
 * @param divisionPath reporting path of the division in charge of the subject
 * @param personKey blind index of the login if the person is the caller, else null
 * @param pointer where the details stand in the request, for example {@code /reporter}; faults name fields below it
 */
public record PersonEntry(
        String family,
        PersonRole role,
        PersonDetails details,
        String divisionPath,
        @Nullable String personKey,
        String pointer) {}
