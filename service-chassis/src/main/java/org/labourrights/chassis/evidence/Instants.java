package org.labourrights.chassis.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How the evidence log writes a time: UTC, always six digits of the second. */
final class Instants {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Instants() {}

    static String of(Instant instant) {
        return FORM.format(instant);
    }
}
