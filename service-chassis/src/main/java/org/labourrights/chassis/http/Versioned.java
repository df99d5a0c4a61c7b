package org.labourrights.chassis.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/**
 * The version of an aggregate as entity tag: every answer with an aggregate carries {@code ETag: "7"}, every change asks
 * for {@code If-Match: "7"} by a {@link Precondition}.
 */
public final class Versioned {

    private Versioned() {}

    /** The tag to answer with. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Refuses a change that was not made on the present version.
     *
     * @param ifMatch the header as sent; several tags and {@code *} are understood
     * @throws ProblemException {@code E-PRECONDITION-REQUIRED} (428) without the header, {@code E-VERSION} (412) when no
     *     tag names the present version
     */
    public static void require(@Nullable String ifMatch, long present) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(Problem.of("E-PRECONDITION-REQUIRED"));
        }
        String wanted = "\"" + present + "\"";
        for (String tag : ifMatch.split(",")) {
            if (tag.strip().equals("*") || tag.strip().equals(wanted)) {
                return;
            }
        }
        throw new ProblemException(new VersionMismatch(present));
    }

    /**
     * As {@link #require}, but the version has to be named.
     *
     * @throws ProblemException as {@link #require}; {@code E-PRECONDITION-NAMED} (428) when {@code *} is among the tags
     */
    public static void requireNamed(@Nullable String ifMatch, long present) {
        if (ifMatch != null && List.of(ifMatch.split("[,\\s]+")).contains("*")) {
            throw new ProblemException(Problem.of("E-PRECONDITION-NAMED"));
        }
        require(ifMatch, present);
    }
}
