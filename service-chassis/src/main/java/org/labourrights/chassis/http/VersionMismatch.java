package org.labourrights.chassis.http;

import java.util.Map;
import org.labourrights.chassis.problem.Problem;

/** The change was made on an older version. */
record VersionMismatch(long present) implements Problem {

    @Override
    public String code() {
        return "E-VERSION";
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("version", present);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("ETag", "\"" + present + "\"");
    }
}
