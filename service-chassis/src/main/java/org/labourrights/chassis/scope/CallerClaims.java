package org.labourrights.chassis.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.IdentifierException;

/** Reads a {@link Caller} from the claims {@code sub}, {@code groups}, {@code divisions}, {@code uscc} and {@code agency}. */
@ApplicationScoped
class CallerClaims {

    private static final Logger LOG = Logger.getLogger(CallerClaims.class);

    private static final Pattern AGENCY = Pattern.compile("[A-Z_0-9]+-([0-9L]{6})(?:-[1-9][0-9]?)?");

    private final Divisions divisions;

    CallerClaims(Divisions divisions) {
        this.divisions = divisions;
    }

    Caller read(JsonWebToken token, Set<String> roles) {
        List<DivisionCode> codes = strings(token.getClaim("divisions")).stream()
                .map(this::code)
                .flatMap(Optional::stream)
                .toList();
        List<String> paths = codes.stream().map(divisions::path).toList();
        return new Caller(
                token.getSubject(),
                roles,
                codes,
                paths,
                Set.copyOf(strings(token.getClaim("uscc"))),
                AgencyReach.of(roles, strings(token.getClaim("agency"))),
                false);
    }

    Caller withoutToken(String subject, Set<String> roles) {
        return new Caller(subject, roles, List.of(), List.of(), Set.of(), Set.of(), false);
    }

    /** Reporting path of the division in the id of an agency; empty for an id that names none that is known. */
    Optional<String> pathOf(String agencyId) {
        Matcher id = AGENCY.matcher(agencyId);
        return id.matches() ? code(id.group(1)).map(divisions::path) : Optional.empty();
    }

    /** A claim that is no division opens nothing: the floor stays closed for it. */
    private Optional<DivisionCode> code(String text) {
        try {
            Optional<DivisionCode> known =
                    divisions.find(DivisionCode.parse(text)).map(Division::code);
            if (known.isEmpty()) {
                LOG.warn("A token names a division that is not in the list");
            }
            return known;
        } catch (IdentifierException e) {
            LOG.warnf("A token names a division that is none: %s", e.code());
            return Optional.empty();
        }
    }

    /** A claim may be one string or an array of strings. */
    private static List<String> strings(@Nullable Object claim) {
        List<String> found = new ArrayList<>();
        switch (claim) {
            case null -> {}
            case Collection<?> many -> many.forEach(one -> found.addAll(strings(one)));
            case JsonString json -> found.add(json.getString());
            case String text -> found.add(text);
            default -> LOG.warnf("A token carries a claim of an unknown shape: %s", claim.getClass());
        }
        // A comma would split one value into two in the database setting; no code contains one.
        return found.stream()
                .filter(text -> !text.isBlank() && !text.contains(","))
                .toList();
    }
}
