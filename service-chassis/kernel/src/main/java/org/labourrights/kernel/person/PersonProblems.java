package org.labourrights.kernel.person;

/**
 * Codes of the refusals of a family; each stands in a {@code META-INF/problems.yaml}.
 *
 * @param fields details or texts do not fit (422); the faults name the fields
 * @param handler somebody but the handler wants to read in clear (403)
 * @param whistle somebody wants to compare whoever blew the whistle with others (403)
 */
public record PersonProblems(String fields, String handler, String whistle) {

    /** Told of subjects in general. */
    public static final PersonProblems COMMON =
            new PersonProblems("E-PERSON-FIELDS", "E-PERSON-HANDLER", "E-PERSON-WHISTLE");
}
