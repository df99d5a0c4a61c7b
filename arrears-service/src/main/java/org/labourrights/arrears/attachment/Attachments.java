package org.labourrights.arrears.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.arrears.lead.Reach;
import org.labourrights.arrears.person.FileTexts;
import org.labourrights.arrears.person.TextsAsked;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.privacy.AccessRefused;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.spool.Spool;
import org.labourrights.chassis.spool.Spools;

/** Takes evidence in, and hands it out to whoever answers for the lead. */
@ApplicationScoped
class Attachments {

    private static final AccessPurpose EVIDENCE = AccessPurpose.of("EVIDENCE");

    private final LeadReach leads;
    private final AttachmentStore store;
    private final ContentType types;
    private final EvidenceLimits limits;
    private final FileTexts texts;
    private final EventLog log;
    private final PersonalDataAccess access;
    private final SystemScope system;
    private final Stamps stamps;
    private final Spools spools;

    Attachments(
            LeadReach leads,
            AttachmentStore store,
            ContentType types,
            EvidenceLimits limits,
            FileTexts texts,
            EventLog log,
            PersonalDataAccess access,
            SystemScope system,
            Stamps stamps,
            Spools spools) {
        this.leads = leads;
        this.store = store;
        this.types = types;
        this.limits = limits;
        this.texts = texts;
        this.log = log;
        this.access = access;
        this.system = system;
        this.stamps = stamps;
        this.spools = spools;
    }

    /** Payload of the internal record; the name of the file may name somebody and is not in it. */
    record Added(UUID attachmentId, String mediaType, long bytes, String sha256) {}

    /**
     * One attachment in clear, for as long as the request lasts.
     *
     * @param name ours, see {@link AttachmentView#fileName}
     */
    record Evidence(String name, Spool content) {}

    /**
     * Locks the lead, so that two that come in at once do not pass the limit together.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-ATTACHMENT-TYPE}, {@code E-ATTACHMENT-LIMIT} (422)
     */
    @Transactional
    AttachmentView add(UUID lead, String name, Spool content) throws IOException {
        String type = types.of(content);
        ArrearsLead of = leads.get(lead);
        boolean own = leads.of(of).filter(reach -> reach == Reach.OWN).isPresent();
        // What a worker hands in to the own report belongs to the matter, also when that report was merged.
        if (!own) {
            leads.lock(lead);
        }
        limits.require(of, store.held(lead), content.length());
        Stamp stamp = signed(own, stamps::now);
        AttachmentView view =
                new AttachmentView(Ids.next(), type, content.length(), content.sha256(), stamp.at(), null);
        store.write(of, view, name, content, stamp);
        Added added = new Added(view.id(), view.mediaType(), view.bytes(), view.sha256());
        Event entry = Event.of("lead.attachment.added.v1", of.leadNo(), of.divisionPath(), added)
                .internal();
        signed(own, () -> log.append(entry));
        return view;
    }

    /**
     * What workers hand in to their own lead is signed by the service: whose lead it is must stand nowhere. Whoever comes to
     * it by an office signs, also one who works for a wage besides.
     */
    private <T> T signed(boolean own, Supplier<T> work) {
        return own ? system.inOwnName("reporter", work) : work.get();
    }

    /**
     * What there is; with a purpose, for the handler, with the names that the files came in under.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404); {@code E-REPORTER} (403) with a purpose, for everybody else
     */
    @Transactional
    Page<AttachmentView> list(UUID lead, TextsAsked asked, PageRequest page) {
        boolean names = texts.shown(leads.get(lead), asked, "attachments", false);
        List<String> after = page.after(1);
        List<AttachmentView> rows =
                store.of(lead, names, after.isEmpty() ? null : Cursor.id(after.getFirst()), page.fetch());
        return page.of(rows, row -> List.of(row.id().toString()));
    }

    /**
     * Opens one; leaves a record of it.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404); {@code E-REPORTER} (403) for everybody but the handler
     */
    @Transactional
    Evidence open(UUID lead, UUID id) throws IOException {
        ArrearsLead of = leads.get(lead);
        if (!texts.handled(of)) {
            throw new AccessRefused(
                    Problem.of("E-REPORTER"), of.leadNo(), of.divisionPath(), Set.of("attachment"), EVIDENCE);
        }
        AttachmentView opened = store.open(lead, id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        // Put aside, so that not a byte goes out before all of it is known to be what was handed in.
        Spool content = spools.keep(Spool.written(out -> store.read(id, out)));
        if (!content.sha256().equals(opened.sha256())) {
            throw new IllegalStateException("Attachment " + id + " is not what was handed in");
        }
        access.record(of.leadNo(), of.divisionPath(), Set.of("attachment"), EVIDENCE);
        return new Evidence(opened.fileName(), content);
    }
}
