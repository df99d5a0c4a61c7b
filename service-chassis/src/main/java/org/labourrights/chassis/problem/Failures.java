package org.labourrights.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.labourrights.chassis.identifier.IdentifierException;
import org.labourrights.chassis.text.WrongBytes;

/**
 * Finds the problem that an exception means: the first exception in the chain of causes that is known decides. What is
 * not known is a fault of ours: it is logged with its trace and told as {@code E-INTERNAL}.
 */
@ApplicationScoped
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private static final int DEEPEST_CAUSE = 20;

    public Problem problem(Throwable failure) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            Optional<Problem> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
            if (seen.size() > DEEPEST_CAUSE) {
                break;
            }
        }
        if (failure instanceof WebApplicationException http) {
            return HttpFailures.problem(http.getResponse().getStatus());
        }
        LOG.error("A request failed for a reason that is ours", failure);
        return Problem.of("E-INTERNAL");
    }

    /** Whether it only carries what the body itself refused while it was read. */
    private static boolean stopped(JsonProcessingException e) {
        return ShapeFailures.hasCause(e, WrongBytes.class) || ShapeFailures.hasCause(e, ProblemException.class);
    }

    private static Optional<Problem> known(Throwable cause) {
        return switch (cause) {
            case CallerGoneException gone -> Optional.of(Problem.of("E-REQUEST"));
            case ProblemException refused -> Optional.of(refused.problem());
            case WrongBytes bytes -> Optional.of(ShapeFailures.problem(bytes));
            case JsonProcessingException reading when stopped(reading) -> Optional.empty();
            case JsonProcessingException shape -> Optional.of(ShapeFailures.problem(shape));
            case ConstraintViolationException invalid -> ValidationFailures.problem(invalid);
            case IdentifierException wrong -> Optional.of(Problem.of("E-PARAMETER", Map.of("reason", wrong.code())));
            case UnauthorizedException none -> Optional.of(HttpFailures.problem(401));
            case AuthenticationFailedException bad -> Optional.of(HttpFailures.problem(401));
            case ForbiddenException forbidden -> Optional.of(HttpFailures.problem(403));
            case OptimisticLockException outdated -> Optional.of(Problem.of("E-VERSION"));
            case org.hibernate.StaleStateException outdated -> Optional.of(Problem.of("E-VERSION"));
            case SQLException database -> DatabaseFailures.problem(database);
            case CharacterCodingException encoding -> Optional.of(Problem.of("E-SHAPE"));
            case CharConversionException encoding -> Optional.of(Problem.of("E-SHAPE"));
            default -> Optional.empty();
        };
    }
}
