package org.labourrights.kernel.assignment;

/**
 * Codes of the refusals of a family; each stands in a {@code META-INF/problems.yaml}.
 *
 * @param fields the agency of the named officer does not fit (422); the faults name the field
 * @param handler somebody hands over who is neither the handler nor above (403)
 * @param self somebody names themselves (403)
 */
public record AssignmentProblems(String fields, String handler, String self) {

    /** Told of subjects in general. */
    public static final AssignmentProblems COMMON =
            new AssignmentProblems("E-ASSIGNMENT-FIELDS", "E-ASSIGNMENT-HANDLER", "E-ASSIGNMENT-SELF");
}
