package org.labourrights.inspection.credit.blacklist;

import org.labourrights.chassis.journal.Step;

/** What happens to an entry of the blacklist. */
sealed interface BlacklistStep extends Step {

    BlacklistEntry of();

    /** The order to pay ran out. */
    record Proposed(BlacklistEntry of) implements BlacklistStep {}

    /** The enterprise was told. */
    record NoticeGiven(BlacklistEntry of) implements BlacklistStep {}

    /** It objected. */
    record Objected(BlacklistEntry of) implements BlacklistStep {}

    /** What it objected was verified. */
    record Verified(BlacklistEntry of) implements BlacklistStep {}

    /** It is on the list. */
    record Listed(BlacklistEntry of) implements BlacklistStep {}

    /** It is not listed. */
    record NotListed(BlacklistEntry of) implements BlacklistStep {}

    /** What was owed is paid. */
    record Corrected(BlacklistEntry of) implements BlacklistStep {}

    /** It owes again while it is listed. */
    record OwesAgain(BlacklistEntry of) implements BlacklistStep {}

    /** It asked to be removed before its term. */
    record RemovalAsked(BlacklistEntry of) implements BlacklistStep {}

    /** It is not removed before its term. */
    record RemovalRefused(BlacklistEntry of, String reason) implements BlacklistStep {}

    /** It left the list. */
    record Removed(BlacklistEntry of, RemovalReason why) implements BlacklistStep {}

    /** The public list shows it no more. */
    record Unpublished(BlacklistEntry of) implements BlacklistStep {}
}
