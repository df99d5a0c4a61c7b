package org.labourrights.chassis.problem;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The problems of plain HTTP statuses. */
public final class HttpFailures {

    private HttpFailures() {}

    public static Problem problem(int status) {
        return switch (status) {
            case 401 -> new Unauthenticated();
            case 403 -> Problem.of("E-FORBIDDEN");
            case 404 -> Problem.of("E-NOT-FOUND");
            case 405 -> Problem.of("E-METHOD");
            case 406 -> Problem.of("E-NOT-ACCEPTABLE");
            case 409 -> Problem.of("E-CONFLICT");
            case 412 -> Problem.of("E-VERSION");
            case 413 -> new TooLarge(longestBody());
            case 414 -> Problem.of("E-URI-TOO-LONG");
            case 415 -> Problem.of("E-MEDIA-TYPE");
            case 428 -> Problem.of("E-PRECONDITION-REQUIRED");
            case 429 -> new TryLater("E-RATE-LIMIT", 1);
            case 431 -> Problem.of("E-HEADERS-TOO-LARGE");
            case 502, 503, 504 -> new TryLater("E-UNAVAILABLE", 2);
            default -> Problem.of(status >= 400 && status < 500 ? "E-REQUEST" : "E-INTERNAL");
        };
    }

    private static long longestBody() {
        return ConfigProvider.getConfig().getValue("labourrights.http.max-body-bytes", Long.class);
    }

    /** No token, or one that is not accepted. */
    record Unauthenticated() implements Problem {
        @Override
        public String code() {
            return "E-UNAUTHENTICATED";
        }

        @Override
        public Map<String, String> headers() {
            return Map.of("WWW-Authenticate", "Bearer");
        }
    }

    /** A refusal that a later attempt may not meet. */
    public record TryLater(String code, int seconds) implements Problem {
        @Override
        public Map<String, Object> parameters() {
            return Map.of("seconds", seconds);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of();
        }

        @Override
        public Map<String, String> headers() {
            return Map.of("Retry-After", String.valueOf(seconds));
        }
    }
}
