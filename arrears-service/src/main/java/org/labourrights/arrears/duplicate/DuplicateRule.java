package org.labourrights.arrears.duplicate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.NamePieces;

/** Whether two leads of the same person may be the same matter: the same employer, and times that overlap; pure. */
final class DuplicateRule {

    private DuplicateRule() {}

    /** What of a lead decides. */
    record Matter(
            @Nullable UnifiedSocialCreditCode uscc,
            @Nullable String employerName,
            LocalDate receivedOn,
            List<Period> periods) {}

    /** For which days something is owed, both included. */
    record Period(LocalDate start, LocalDate end) {
        boolean overlaps(Period other) {
            return !start.isAfter(other.end) && !other.start.isAfter(end);
        }
    }

    /** @param windowDays how far apart two leads may have come in when one of them names no period */
    static boolean same(Matter one, Matter other, int windowDays) {
        return sameEmployer(one, other) && sameTime(one, other, windowDays);
    }

    private static boolean sameEmployer(Matter one, Matter other) {
        if (one.uscc() != null && other.uscc() != null) {
            return one.uscc().equals(other.uscc());
        }
        return one.employerName() != null
                && other.employerName() != null
                && NamePieces.key(one.employerName()).equals(NamePieces.key(other.employerName()));
    }

    private static boolean sameTime(Matter one, Matter other, int windowDays) {
        if (one.periods().isEmpty() || other.periods().isEmpty()) {
            return Math.abs(ChronoUnit.DAYS.between(one.receivedOn(), other.receivedOn())) <= windowDays;
        }
        return one.periods().stream().anyMatch(mine -> other.periods().stream().anyMatch(mine::overlaps));
    }
}
