package org.labourrights.chassis.problem;

import java.util.Map;

/**
 * More was sent than is taken.
 *
 * @param limit what is taken at most, bytes
 */
public record TooLarge(long limit) implements Problem {

    @Override
    public String code() {
        return "E-TOO-LARGE";
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("limit", limit);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("limit", limit);
    }
}
