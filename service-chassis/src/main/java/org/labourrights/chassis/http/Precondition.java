package org.labourrights.chassis.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.ProblemException;

/** The version on which a change was made: {@code @BeanParam Precondition made} on the operation. */
public class Precondition {

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(description = "所依据的版本 The ETag of the version that was read", example = "\"0\"")
    @Nullable
    String ifMatch;

    /** For the framework, which fills it from the header. */
    public Precondition() {}

    /** As if sent with this header. */
    public static Precondition of(@Nullable String ifMatch) {
        Precondition precondition = new Precondition();
        precondition.ifMatch = ifMatch;
        return precondition;
    }

    /**
     * Refuses a change that was not made on the present version. Several tags and {@code *} are understood.
     *
     * @throws ProblemException {@code E-PRECONDITION-REQUIRED} (428) without the header, {@code E-VERSION} (412) when no
     *     tag names the present version
     */
    public void require(long present) {
        Versioned.require(ifMatch, present);
    }

    /**
     * As {@link #require}, for a change that opens a person's data to somebody: whoever makes it has read the present
     * version, so {@code *} is not understood.
     *
     * @throws ProblemException as {@link #require}; {@code E-PRECONDITION-NAMED} (428) for {@code *}
     */
    public void requireNamed(long present) {
        Versioned.requireNamed(ifMatch, present);
    }
}
