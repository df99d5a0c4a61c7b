package org.labourrights.arrears.group;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** Which leads act as one, and how high their group ranks; pure. */
final class GroupRule {

    private GroupRule() {}

    /** {@code 91150104MA0LWP5518-20260810}: the employer and the day of the first lead. */
    static String key(UnifiedSocialCreditCode uscc, LocalDate first) {
        return uscc.value() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(first);
    }

    /**
     * Whether a lead of that day belongs to a group that reaches from its first to its last lead; a lead that was entered
     * late may come before the first one.
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
     * How high so many workers rank.
     *
     * @param limits fewest workers of each level
     * @return the gravest level that so many workers reach; empty below all of them
     */
    static Optional<ResponseLevel> level(int workers, Map<ResponseLevel, Integer> limits) {
        return Stream.of(ResponseLevel.values())
                .filter(level -> limits.containsKey(level) && workers >= limits.get(level))
                .findFirst();
    }

    /** Whether a group ranks higher now than when it was told of last; below all levels is the lowest. */
    static boolean graver(Optional<ResponseLevel> now, @Nullable ResponseLevel told) {
        return now.filter(level -> told == null || level.compareTo(told) < 0).isPresent();
    }

    /** Two open leads make a group; it is told of once it has as many workers as the threshold, itself included. */
    static boolean detects(Sums open, int threshold) {
        return open.leads() >= 2 && open.workers() >= threshold;
    }
}
