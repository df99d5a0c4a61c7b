package org.labourrights.inspection.credit.blacklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.inspection.credit.CreditCause;
import org.labourrights.inspection.credit.CreditFact;
import org.labourrights.inspection.credit.CreditKind;
import org.labourrights.inspection.credit.KeepCredit;
import org.labourrights.inspection.violation.ViolationType;
import org.labourrights.kernel.person.MaskedPerson;
import org.labourrights.kernel.person.People;
import org.labourrights.kernel.person.PersonDetails;
import org.labourrights.kernel.person.PersonEntry;
import org.labourrights.kernel.person.PersonRole;
import org.labourrights.kernel.person.UnmaskPurpose;
import org.labourrights.kernel.person.text.SubjectTexts;

/** From the notice before to the decision (§§6–10). */
@ApplicationScoped
class DecideListing {

    private static final String BASIS = "拖欠农民工工资失信联合惩戒对象名单管理暂行办法（人社部令第45号）§5";

    private final BlacklistEntries entries;
    private final KeepCredit credit;
    private final People people;
    private final SubjectTexts texts;
    private final Journal journal;
    private final Policies policies;
    private final SystemScope system;
    private final Clock clock;

    DecideListing(
            BlacklistEntries entries,
            KeepCredit credit,
            People people,
            SubjectTexts texts,
            Journal journal,
            Policies policies,
            SystemScope system,
            Clock clock) {
        this.entries = entries;
        this.credit = credit;
        this.people = people;
        this.texts = texts;
        this.journal = journal;
        this.policies = policies;
        this.system = system;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-NOT-FOUND}, {@code E-VERSION} (412), {@code E-STATE} (409); as all below */
    @Transactional
    BlacklistEntry giveNotice(UUID id, Precondition made, NoticeGiving notice) {
        BlacklistEntry entry = changed(id, made);
        entry.giveNotice(notice.subjectName(), notice.explanation(), today());
        List<UUID> refs = new ArrayList<>();
        refs.add(enter(entry, BlacklistPeople.REPRESENTATIVE, notice.representative(), "/representative"));
        for (int i = 0; i < notice.responsible().size(); i++) {
            refs.add(enter(
                    entry, BlacklistPeople.RESPONSIBLE, notice.responsible().get(i), "/responsible/" + i));
        }
        people.belong(BlacklistPeople.subject(entry), refs);
        return written(entry, new BlacklistStep.NoticeGiven(entry));
    }

    /**
     * By the enterprise, or taken down for it.
     *
     * @throws ProblemException as above; {@code E-BLACKLIST-LATE} (422) after the last day
     */
    @Transactional
    BlacklistEntry object(UUID id, Objection objection) {
        // The enterprise sees its entry, and the bureau's rows that follow from the objection only the service reaches.
        entries.get(id);
        return system.call("blacklist-objection", () -> {
            BlacklistEntry entry = entries.lock(id);
            entry.object(today());
            if (entry.objectionDueOn().filter(due -> today().isAfter(due)).isPresent()) {
                throw new ProblemException(Problem.of("E-BLACKLIST-LATE"));
            }
            texts.write(
                    BlacklistPeople.subject(entry),
                    null,
                    BlacklistPeople.OBJECTION,
                    objection.statement(),
                    "/statement");
            return written(entry, new BlacklistStep.Objected(entry));
        });
    }

    @Transactional
    BlacklistEntry verify(UUID id, Precondition made, Verification verification) {
        BlacklistEntry entry = changed(id, made);
        entry.verify(verification.findings(), today());
        return written(entry, new BlacklistStep.Verified(entry));
    }

    /**
     * @throws ProblemException as above; {@code E-BLACKLIST-EARLY} (422) for a listing while the enterprise may still object
     *     or before its objection was verified
     */
    @Transactional
    BlacklistEntry decide(UUID id, Precondition made, ListingDecision decision) {
        BlacklistEntry entry = changed(id, made);
        if (!decision.listed()) {
            entry.notList(decision.reason(), today());
            return written(entry, new BlacklistStep.NotListed(entry));
        }
        boolean heard = entry.objectedOn().isPresent()
                ? entry.verifiedOn().isPresent()
                : entry.objectionDueOn().filter(due -> today().isAfter(due)).isPresent();
        LocalDate until = today().plusYears(policies.value(BlacklistKeys.TERM, entry.division(), today()));
        if (entry.state().mayBecome(BlacklistState.LISTED) && !heard) {
            throw new ProblemException(Problem.of("E-BLACKLIST-EARLY"));
        }
        entry.list(decision.reason(), names(entry), today(), until);
        written(entry, new BlacklistStep.Listed(entry));
        credit.record(fact(entry, until));
        return entry;
    }

    /** They are named in public with the enterprise, and read for that with a record. */
    private List<String> names(BlacklistEntry entry) {
        return people.maskedOf(entry.id()).stream()
                .map(MaskedPerson::ref)
                .map(ref -> people.unmask(ref, UnmaskPurpose.NOTICE).name())
                .toList();
    }

    private UUID enter(BlacklistEntry entry, PersonRole role, PersonDetails details, String pointer) {
        return people.enter(new PersonEntry(BlacklistClocks.NAME, role, details, entry.divisionPath(), null, pointer));
    }

    private BlacklistEntry changed(UUID id, Precondition made) {
        BlacklistEntry entry = entries.lock(id);
        made.require(entry.version());
        return entry;
    }

    private BlacklistEntry written(BlacklistEntry entry, BlacklistStep step) {
        journal.write(entry, step);
        entries.flush();
        return entry;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static CreditFact fact(BlacklistEntry entry, LocalDate until) {
        return new CreditFact(
                CreditKind.BLACKLIST,
                CreditCause.BLACKLISTED,
                entry.uscc(),
                entry.divisionPath(),
                entry.agencyId(),
                entry.id().toString(),
                entry.number(),
                "案件 " + entry.number() + " 责令支付期满未付，列入拖欠农民工工资失信联合惩戒名单",
                BASIS,
                List.of(ViolationType.WAGE_ARREARS),
                null,
                until,
                entry.cause().complaintId(),
                entry.cause().leadNo());
    }
}
