package org.labourrights.chassis.group;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** Which subjects act as one, and how high their group ranks; pure. */
final class GroupRule {

    private GroupRule() {}

    /** {@code 91150104MA0LWP5518-20260810}: the enterprise and the day of the first subject. */
    static String key(UnifiedSocialCreditCode uscc, LocalDate first) {
        return uscc.value() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(first);
    }

    /**
     * Whether a subject of that day belongs to a group that reaches from its first to its last; one that was entered late may
     * come before the first.
     *
     * @param window days that a group spans at most, both ends included
     */
    static boolean fits(LocalDate first, LocalDate last, LocalDate day, int window) {
        LocalDate from = day.isBefore(first) ? day : first;
        LocalDate to = day.isAfter(last) ? day : last;
        return ChronoUnit.DAYS.between(from, to) < window;
    }

    /** The reporting path of the smallest division that holds both. */
    static String common(String one, String other) {
        String path = one;
        while (!other.startsWith(path)) {
            path = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
        }
        return path;
    }

    /**
     * How high so many people rank.
     *
     * @param limits fewest people of each level
     * @return the gravest level that so many reach; empty below all of them
     */
    static <L extends Enum<L>> Optional<L> level(int people, Map<L, Integer> limits) {
        return limits.entrySet().stream()
                .filter(limit -> people >= limit.getValue())
                .map(Map.Entry::getKey)
                .min(Enum::compareTo);
    }

    /** Whether a group ranks higher now than when it was told of last; below all levels is the lowest. */
    static <L extends Enum<L>> boolean graver(Optional<L> now, @Nullable L told) {
        return now.filter(level -> told == null || level.compareTo(told) < 0).isPresent();
    }

    /** Two open subjects make a group; it is told of once it has as many people as the threshold, itself included. */
    static boolean detects(Sums open, int threshold) {
        return open.subjects() >= 2 && open.people() >= threshold;
    }
}
