package org.labourrights.chassis.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The state of something does not allow the step (409). The answer names it as it is now, so that the caller need not ask.
 *
 * @param from state that it is in
 * @param to state that the step would lead to
 * @param version for the next {@code If-Match}
 * @param numbers under which people know it, by the name of the member: {@code leadNo}
 */
public record WrongState(UUID id, String from, String to, long version, Map<String, Object> numbers)
        implements Problem {

    public WrongState {
        numbers = Map.copyOf(numbers);
    }

    public static WrongState of(UUID id, Enum<?> from, Enum<?> to, long version) {
        return new WrongState(id, from.name(), to.name(), version, Map.of());
    }

    /** With the number under which people know it. */
    public WrongState numbered(String member, String number) {
        return new WrongState(id, from, to, version, Map.of(member, number));
    }

    @Override
    public String code() {
        return "E-STATE";
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("from", from, "to", to);
    }

    @Override
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>(numbers);
        members.put("id", id.toString());
        members.put("state", from);
        members.put("version", version);
        return members;
    }
}
