package org.labourrights.arrears.person;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be entered.
 *
 * @param divisionPath reporting path of the division in charge of the lead
 * @param personKey blind index of the login if the person is the caller, else null
 * @param pointer where the details stand in the request, for example {@code /reporter}; faults name fields below it
 */
public record PersonEntry(
        PersonDetails details,
        PersonStanding standing,
        String divisionPath,
        @Nullable String personKey,
        String pointer) {}
