package org.labourrights.reporting.ladder;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One step of one climb, as the name of a timer: {@code R1-L2}, or {@code R1-L2@2026-10-19} when it had to wait for a
 * working day.
 *
 * @param round which climb of the obligation, from 1
 * @param level 1 提示函, 2 整改函, 3 target pool
 */
record Rung(int round, int level, @Nullable LocalDate moved) {
    private static final Pattern NAME = Pattern.compile("R(\\d+)-L([123])(?:@(\\d{4}-\\d{2}-\\d{2}))?");

    static Rung parse(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a rung: " + name);
        }
        String day = parts.group(3);
        return new Rung(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                day == null ? null : LocalDate.parse(day));
    }

    Rung next() {
        return new Rung(round, level + 1, null);
    }

    Rung movedTo(LocalDate day) {
        return new Rung(round, level, day);
    }

    String name() {
        return "R" + round + "-L" + level + (moved == null ? "" : "@" + moved);
    }
}
