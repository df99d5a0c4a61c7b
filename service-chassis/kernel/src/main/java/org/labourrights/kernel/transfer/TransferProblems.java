package org.labourrights.kernel.transfer;

/**
 * Codes of the refusals of a family; each stands in a {@code META-INF/problems.yaml}.
 *
 * @param fields it is offered to nobody who could take it (422); the faults name the field
 * @param open it is offered already (409)
 * @param none it is offered to nobody (409)
 * @param self somebody takes over what they have offered (403)
 */
public record TransferProblems(String fields, String open, String none, String self) {

    /** Told of subjects in general. */
    public static final TransferProblems COMMON =
            new TransferProblems("E-TRANSFER-FIELDS", "E-TRANSFER-OPEN", "E-TRANSFER-NONE", "E-TRANSFER-SELF");
}
