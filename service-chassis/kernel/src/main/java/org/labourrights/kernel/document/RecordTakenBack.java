package org.labourrights.kernel.document;

import java.time.Instant;
import java.util.Map;
import org.labourrights.chassis.problem.Problem;

/** A record of a service or a signature is taken back once ({@code E-RECORD-TAKEN-BACK}, 409). */
public record RecordTakenBack(String number, Instant at) implements Problem {

    @Override
    public String code() {
        return "E-RECORD-TAKEN-BACK";
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("number", number, "at", at);
    }
}
