package org.labourrights.chassis.scope;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * Who asks: a person, an enterprise's or a bureau's system, a job of this service, or nobody.
 *
 * @param subject stable id of the caller ({@code sub} of the token); {@code system:<why>} for a job, {@code anonymous}
 *     without a token
 * @param roles roles of domain code list 3.29
 * @param divisions known divisions that the caller acts for, each with all below it; empty for enterprises
 * @param paths reporting paths of {@code divisions}, each with a trailing slash
 * @param usccs unified social credit codes of the enterprises that the caller acts for
 * @param agencies agencies that the caller acts for within those divisions: ids ({@code TRANSPORT-150105}), kinds that
 *     stand for every agency of the kind ({@code HRSS}), or {@link #EVERY_AGENCY}
 * @param system whether this is a job of the service itself, see {@link SystemScope}
 */
public record Caller(
        String subject,
        Set<String> roles,
        List<DivisionCode> divisions,
        List<String> paths,
        Set<String> usccs,
        Set<String> agencies,
        boolean system) {

    /** Reporting path of the whole country. */
    public static final String NATION = "CN/";

    /** In {@link #agencies}: whatever agency it is. */
    public static final String EVERY_AGENCY = "*";

    /** Nobody: sees nothing, may nothing. */
    public static final Caller ANONYMOUS =
            new Caller("anonymous", Set.of(), List.of(), List.of(), Set.of(), Set.of(), false);

    public Caller {
        roles = Set.copyOf(roles);
        divisions = List.copyOf(divisions);
        paths = List.copyOf(paths);
        usccs = Set.copyOf(usccs);
        agencies = Set.copyOf(agencies);
    }

    static Caller system(String why) {
        return new Caller("system:" + why, Set.of(), List.of(), List.of(NATION), Set.of(), Set.of(EVERY_AGENCY), true);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    public boolean hasAnyRole(Collection<String> anyOf) {
        return anyOf.stream().anyMatch(roles::contains);
    }

    /**
     * Does a division of the caller contain the division of this reporting path?
     *
     * @param path reporting path with a trailing slash, for example {@code CN/150000/150100/150105/}
     */
    public boolean covers(String path) {
        return paths.stream().anyMatch(path::startsWith);
    }

    /** Does the caller act for this enterprise? */
    public boolean isParty(String uscc) {
        return usccs.contains(uscc);
    }

    /**
     * Does the caller act for this agency? Says nothing about its division, for which see {@link #covers}.
     *
     * @param agencyId for example {@code HRSS-150105}
     */
    public boolean actsFor(String agencyId) {
        return agencies.contains(agencyId)
                || agencies.contains(AgencyReach.kind(agencyId))
                || agencies.contains(EVERY_AGENCY);
    }

    /** Is this a person or system known by a token? */
    public boolean authenticated() {
        return !system && !equals(ANONYMOUS);
    }
}
