package org.labourrights.chassis.scope;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/**
 * A token is taken only if its {@code sub} tells its holder apart from everybody else: from the service itself ({@code
 * system:…}, {@code seed}), from callers without a token ({@code anonymous}), and from nobody (missing or blank). The log,
 * the keys of repeated requests and row-level security all trust that name.
 */
@Unremovable
@ApplicationScoped
class SubjectRule implements Validator {

    /** What the columns hold that name an actor. */
    static final int LONGEST = 200;

    private static final List<String> RESERVED = List.of("anonymous", "seed");
    private static final String OWN = "system:";

    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        return complaint(token.getJwtClaims().getSubject());
    }

    /** What is wrong with the subject, without repeating it; null when it names somebody. */
    static @Nullable String complaint(@Nullable String subject) {
        if (subject == null || subject.isBlank()) {
            return "sub is missing";
        }
        if (subject.length() > LONGEST
                || !subject.equals(subject.strip())
                || subject.chars().anyMatch(Character::isISOControl)) {
            return "sub is no name";
        }
        String lower = subject.toLowerCase(Locale.ROOT);
        return RESERVED.contains(lower) || lower.startsWith(OWN) ? "sub is reserved" : null;
    }
}
