package org.labourrights.arrears.duplicate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Joined;
import org.labourrights.arrears.lead.LeadClaim;
import org.labourrights.chassis.identifier.Yuan;

/**
 * What a merged lead adds to the claim of the lead that goes on: what was told twice is claimed once, and nothing that was
 * told once is lost. Pure.
 */
final class MergedClaimRule {

    private MergedClaimRule() {}

    /**
     * What of a lead decides.
     *
     * @param confirmed null while the facts are not found out
     * @param lines may be none
     */
    record Side(Yuan claimed, int workers, @Nullable Yuan confirmed, List<LeadClaim> lines) {
        static Side of(ArrearsLead lead, List<LeadClaim> lines) {
            return new Side(
                    lead.debt().claimed().amount(),
                    lead.debt().claimed().workers(),
                    lead.debt().isConfirmed() ? lead.debt().owed() : null,
                    lines);
        }
    }

    /**
     * What is added.
     *
     * @param shared people who stand behind both
     * @param how null: without a person in common nothing was told twice; with one, lines of the same pay item and period,
     *     or all of it where there are no lines
     */
    static Joined added(Side goesOn, Side merged, int shared, @Nullable MergedClaims how) {
        Yuan twice = twice(goesOn, merged, shared, how);
        Yuan claim = merged.claimed().minus(twice);
        int workers = claim.equals(Yuan.ZERO)
                ? Math.max(0, merged.workers() - goesOn.workers())
                : merged.workers() - Math.min(merged.workers(), shared);
        return new Joined(claim, workers, owed(goesOn, merged, twice), merged.confirmed() != null, false);
    }

    /** Where nothing was found out here, the other one may have found out that less is owed of the same debt. */
    private static Yuan owed(Side goesOn, Side merged, Yuan twice) {
        Yuan found = merged.confirmed();
        Yuan further = (found == null ? merged.claimed() : found).minus(twice);
        return goesOn.confirmed() != null && further.negative() ? Yuan.ZERO : further;
    }

    private static Yuan twice(Side goesOn, Side merged, int shared, @Nullable MergedClaims how) {
        if (how == MergedClaims.FURTHER || (how == null && shared == 0)) {
            return Yuan.ZERO;
        }
        boolean lines = !goesOn.lines().isEmpty() && !merged.lines().isEmpty();
        return how == null && lines
                ? twice(goesOn.lines(), merged.lines())
                : lesser(goesOn.claimed(), merged.claimed());
    }

    /** Each line has one counterpart at most. */
    private static Yuan twice(List<LeadClaim> here, List<LeadClaim> there) {
        List<LeadClaim> left = new ArrayList<>(here);
        Yuan twice = Yuan.ZERO;
        for (LeadClaim line : there) {
            for (LeadClaim other : left) {
                if (sameDebt(line, other)) {
                    twice = twice.plus(lesser(line.amount(), other.amount()));
                    left.remove(other);
                    break;
                }
            }
        }
        return twice;
    }

    private static boolean sameDebt(LeadClaim one, LeadClaim other) {
        return one.payItem() == other.payItem()
                && one.periodStart().equals(other.periodStart())
                && one.periodEnd().equals(other.periodEnd());
    }

    private static Yuan lesser(Yuan one, Yuan other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
