package org.labourrights.kernel.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.labourrights.chassis.policy.PolicyKey;

/**
 * A kind of document, declared (文书种类). Immutable; each method answers the same declaration with something more.
 *
 * @param code names it within the service, {@code REMINDER_LETTER}
 * @param zh what it is called, 提示函
 * @param template file below {@code templates/} that lays it out
 * @param parties who signs, in the order in which they stand on the paper; none: it takes effect when it is issued
 * @param methods how it may be served; none: it is not served
 * @param periods after how long it counts as served by a method, where that is not the day itself
 */
public record DeclaredDocument(
        String code,
        String zh,
        String en,
        NumberPattern numbers,
        String template,
        List<DeclaredParty> parties,
        Set<ServiceMethod> methods,
        Map<ServiceMethod, PolicyKey<Integer>> periods) {

    /** The layout of the kernel: red head, numbers, title, text, places for signatures and seal, code. */
    public static final String OFFICIAL_PAGE = "document.html";

    public DeclaredDocument {
        parties = List.copyOf(parties);
        methods = Set.copyOf(methods);
        periods = Map.copyOf(periods);
        if (parties.stream().map(DeclaredParty::code).distinct().count() < parties.size()) {
            throw new IllegalArgumentException("two parties of one code sign " + code);
        }
        if (!parties.isEmpty() && parties.stream().noneMatch(DeclaredParty::required)) {
            throw new IllegalArgumentException("no party has to sign " + code);
        }
        if (!methods.containsAll(periods.keySet())) {
            throw new IllegalArgumentException(code + " is not served by " + periods.keySet());
        }
    }

    /** A document that is signed by nobody beside its issuer, and is not served. */
    public static DeclaredDocument of(String code, String zh, String en, NumberPattern numbers) {
        return new DeclaredDocument(code, zh, en, numbers, OFFICIAL_PAGE, List.of(), Set.of(), Map.of());
    }

    /** It takes effect when all of these that are required have signed. */
    public DeclaredDocument signedBy(DeclaredParty... signing) {
        return new DeclaredDocument(code, zh, en, numbers, template, List.of(signing), methods, periods);
    }

    public DeclaredDocument servedBy(ServiceMethod... allowed) {
        return new DeclaredDocument(code, zh, en, numbers, template, parties, Set.of(allowed), periods);
    }

    /** It counts as served so long after, as after a public notice. */
    public DeclaredDocument servedAfter(ServiceMethod method, PolicyKey<Integer> period) {
        Map<ServiceMethod, PolicyKey<Integer>> more = new HashMap<>(periods);
        more.put(method, period);
        return new DeclaredDocument(code, zh, en, numbers, template, parties, methods, more);
    }

    /** It is laid out by a file of the service. */
    public DeclaredDocument laidOutBy(String file) {
        return new DeclaredDocument(code, zh, en, numbers, file, parties, methods, periods);
    }

    /** After how long it counts as served by that method; empty: on the day itself. */
    Optional<PolicyKey<Integer>> period(ServiceMethod method) {
        return Optional.ofNullable(periods.get(method));
    }
}
