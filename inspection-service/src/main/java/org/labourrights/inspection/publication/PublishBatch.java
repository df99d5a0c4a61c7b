package org.labourrights.inspection.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.inspection.credit.CreditCause;
import org.labourrights.inspection.credit.CreditFact;
import org.labourrights.inspection.credit.CreditKind;
import org.labourrights.inspection.credit.KeepCredit;
import org.labourrights.kernel.person.People;
import org.labourrights.kernel.person.PersonEntry;
import org.labourrights.kernel.person.UnmaskPurpose;

/** Opens a batch, fills it, has it approved by a second person and publishes it. */
@ApplicationScoped
class PublishBatch {

    private static final String BASIS = "重大劳动保障违法行为社会公布办法（人社部令第29号）§5";

    private final Batches batches;
    private final Publications publications;
    private final KeepCredit credit;
    private final People people;
    private final Journal journal;
    private final Divisions divisions;
    private final Stamps stamps;
    private final CurrentCaller caller;
    private final Clock clock;

    PublishBatch(
            Batches batches,
            Publications publications,
            KeepCredit credit,
            People people,
            Journal journal,
            Divisions divisions,
            Stamps stamps,
            CurrentCaller caller,
            Clock clock) {
        this.batches = batches;
        this.publications = publications;
        this.credit = credit;
        this.people = people;
        this.journal = journal;
        this.divisions = divisions;
        this.stamps = stamps;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-PUBLICATION-FIELDS} (422), {@code E-SCOPE} (403) */
    @Transactional
    PublicationBatch open(NewBatch wanted) {
        if (divisions.find(wanted.divisionCode()).isEmpty()) {
            throw refused("/divisionCode", "E-DIVISION");
        }
        String path = divisions.path(wanted.divisionCode());
        if (!caller.get().covers(path)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        BatchPeriod period = BatchPeriod.of(wanted.period(), divisions.reportingLevel(wanted.divisionCode()))
                .orElseThrow(() -> refused("/period", "E-PUBLICATION-PERIOD"));
        PublicationBatch batch = new PublicationBatch(
                Ids.next(),
                path,
                Agencies.id(AgencyType.HRSS, wanted.divisionCode()),
                period,
                wanted.campaignId(),
                stamps.now());
        batches.persist(batch);
        journal.write(new BatchStep.Opened(batch));
        return batch;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-STATE} (409) unless the batch is a draft, {@code
     *     E-PUBLICATION-FULL} (422)
     */
    @Transactional
    Publication draft(UUID batchId, NewPublication wanted) {
        PublicationBatch batch = batches.lock(batchId);
        batch.requireDraft();
        if (publications.countOf(batchId) >= Publications.MOST_OF_A_BATCH) {
            throw new ProblemException(Problem.of("E-PUBLICATION-FULL"));
        }
        UUID representative = people.enter(new PersonEntry(
                PublicationClocks.NAME,
                PublicationPeople.REPRESENTATIVE,
                wanted.representative(),
                batch.divisionPath(),
                null,
                "/representative"));
        Publication publication = new Publication(
                Ids.next(), batch, wanted.uscc(), wanted.caseNo(), wanted.content(), representative, stamps.now());
        publications.persist(publication);
        // Whoever approves has read the batch with this one in it.
        batch.touched(stamps.now());
        people.belong(PublicationPeople.subject(publication), List.of(representative));
        journal.write(new PublicationStep.Drafted(publication));
        return publication;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-VERSION} (412), {@code E-STATE} (409), {@code
     *     E-PUBLICATION-EMPTY} (422), {@code E-PUBLICATION-OWN} (403) for whoever opened the batch or wrote one of it
     */
    @Transactional
    PublicationBatch approve(UUID id, Precondition made) {
        PublicationBatch batch = batches.lock(id);
        made.require(batch.version());
        List<Publication> all = publications.of(id);
        Stamp now = stamps.now();
        if (batch.state() == PublicationState.DRAFT) {
            if (all.isEmpty()) {
                throw new ProblemException(Problem.of("E-PUBLICATION-EMPTY"));
            }
            if (batch.createdBy().equals(now.by())
                    || all.stream()
                            .anyMatch(each -> each.createdBy().equals(now.by())
                                    || each.updatedBy().equals(now.by()))) {
                throw new ProblemException(Problem.of("E-PUBLICATION-OWN"));
            }
        }
        batch.approve(now);
        all.forEach(each -> each.approve(now.by(), now));
        journal.write(batch, new BatchStep.Approved(batch));
        return batch;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-VERSION} (412), {@code E-STATE} (409) */
    @Transactional
    PublicationBatch publish(UUID id, Precondition made) {
        PublicationBatch batch = batches.lock(id);
        made.require(batch.version());
        LocalDate today = LocalDate.now(clock);
        Stamp now = stamps.now();
        batch.publish(today);
        List<PublicationStep> steps = new ArrayList<>();
        for (Publication each : publications.of(id)) {
            String representative = people.unmask(each.representativeRef(), UnmaskPurpose.NOTICE)
                    .name();
            each.publish(representative, today, now);
            steps.add(new PublicationStep.Published(each));
        }
        journal.writeAll(steps);
        journal.write(batch, new BatchStep.Published(batch));
        steps.forEach(step -> credit.record(fact(step.of())));
        return batch;
    }

    private static CreditFact fact(Publication it) {
        return new CreditFact(
                CreditKind.PUBLICATION,
                CreditCause.PUBLISHED,
                it.uscc(),
                it.divisionPath(),
                it.agencyId(),
                it.id().toString(),
                it.caseNo().orElse(null),
                it.period() + " 批次向社会公布重大劳动保障违法行为",
                BASIS,
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static ProblemException refused(String pointer, String code) {
        return new ProblemException(Problem.of("E-PUBLICATION-FIELDS", List.of(FieldProblem.of(pointer, code))));
    }
}
