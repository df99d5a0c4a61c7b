package org.labourrights.kernel.person;

/**
 * As what somebody stands in a subject: reporter, worker, witness, respondent.
 *
 * @param code {@code WITNESS}
 * @param ofWorkingAge whether somebody can be it only at an age at which people work: nobody below 16 may have worked for pay
 *     (禁止使用童工规定)
 */
public record PersonRole(String code, boolean ofWorkingAge) {

    public PersonRole {
        if (!code.matches("[A-Z][A-Z_]{1,39}")) {
            throw new IllegalArgumentException("A role is a code");
        }
    }

    /** Somebody of any age. */
    public static PersonRole of(String code) {
        return new PersonRole(code, false);
    }

    /** The same, of working age. */
    public PersonRole working() {
        return new PersonRole(code, true);
    }
}
