package org.labourrights.edge.ready;

import java.util.List;

/** One thing that must be right before requests are taken. Every bean of this type is asked at start. */
public interface StartCheck {

    /** When a check can be asked. */
    enum Moment {
        /** From settings and catalogue alone; whoever is refused now has changed nothing. */
        BEFORE_MIGRATION,
        /** When the tables are those of this version. */
        AFTER_MIGRATION
    }

    /** When to ask; before anything is changed unless the check needs the tables. */
    default Moment moment() {
        return Moment.BEFORE_MIGRATION;
    }

    /**
     * What is wrong in this profile, each with its remedy, without any secret; empty if all is well.
     *
     * @return sentences for the operator
     */
    List<String> complaints(Profile profile);

    /** @throws NotReadyException with the complaints of all of them */
    static void ask(List<StartCheck> checks, Profile profile) {
        List<String> complaints = checks.stream()
                .flatMap(check -> check.complaints(profile).stream())
                .toList();
        if (!complaints.isEmpty()) {
            throw new NotReadyException(profile, complaints);
        }
    }
}
