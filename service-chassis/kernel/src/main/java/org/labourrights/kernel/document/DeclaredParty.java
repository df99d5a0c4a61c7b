package org.labourrights.kernel.document;

import java.util.Set;

/**
 * Who signs a document, declared (签署方).
 *
 * @param code names it within its document, {@code RESPONDENT}
 * @param zh as the paper calls it, 被申请人
 * @param required whether the document takes effect without it
 * @param means how it may sign
 */
public record DeclaredParty(String code, String zh, String en, boolean required, Set<SigningMeans> means) {

    public DeclaredParty {
        means = Set.copyOf(means);
    }

    /** One without which the document does not take effect; it signs by any means. */
    public static DeclaredParty required(String code, String zh, String en) {
        return new DeclaredParty(code, zh, en, true, Set.of(SigningMeans.values()));
    }

    /** One that may sign as well. */
    public static DeclaredParty optional(String code, String zh, String en) {
        return new DeclaredParty(code, zh, en, false, Set.of(SigningMeans.values()));
    }

    /** The same, which signs by these means alone. */
    public DeclaredParty by(SigningMeans... allowed) {
        return new DeclaredParty(code, zh, en, required, Set.of(allowed));
    }
}
