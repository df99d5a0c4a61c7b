package org.labourrights.arrears.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.spool.Spool;
import org.labourrights.chassis.spool.Spools;

/** Takes evidence in, and hands it out to whoever answers for the lead. */
@ApplicationScoped
class Attachments {

    private final Leads leads;
    private final AttachmentStore store;
    private final ContentType types;
    private final EventLog log;
    private final PersonalDataAccess access;
    private final CurrentCaller caller;
    private final SystemScope system;
    private final Stamps stamps;
    private final Spools spools;

    Attachments(
            Leads leads,
            AttachmentStore store,
            ContentType types,
            EventLog log,
            PersonalDataAccess access,
            CurrentCaller caller,
            SystemScope system,
            Stamps stamps,
            Spools spools) {
        this.leads = leads;
        this.store = store;
        this.types = types;
        this.log = log;
        this.access = access;
        this.caller = caller;
        this.system = system;
        this.stamps = stamps;
        this.spools = spools;
    }

    /** Payload of the internal record; the name of the file may name somebody and is not in it. */
    record Added(UUID attachmentId, String mediaType, long bytes, String sha256) {}

    /** One attachment in clear, for as long as the request lasts. */
    record Evidence(String name, Spool content) {}

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-ATTACHMENT-TYPE} (422) */
    @Transactional
    AttachmentView add(UUID lead, String name, Spool content) throws IOException {
        // What a worker hands in to the own report belongs to the matter, also when that report was merged.
        ArrearsLead of = caller.get().hasRole(Roles.WORKER) ? leads.get(lead) : leads.lock(lead);
        Stamp stamp = signed(stamps::now);
        AttachmentView view =
                new AttachmentView(Ids.next(), types.of(content), content.length(), content.sha256(), stamp.at());
        store.write(of, view, name, content, stamp);
        Added added = new Added(view.id(), view.mediaType(), view.bytes(), view.sha256());
        Event entry = Event.of("lead.attachment.added.v1", of.leadNo(), of.divisionPath(), added)
                .internal();
        signed(() -> log.append(entry));
        return view;
    }

    /** What workers hand in is signed by the service: whose lead it is must stand nowhere. */
    private <T> T signed(Supplier<T> work) {
        return caller.get().hasRole(Roles.WORKER) ? system.inOwnName("reporter", work) : work.get();
    }

    @Transactional
    Page<AttachmentView> list(UUID lead, PageRequest page) {
        leads.get(lead);
        List<String> after = page.after(1);
        List<AttachmentView> rows = store.of(lead, after.isEmpty() ? null : Cursor.id(after.getFirst()), page.fetch());
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
        String subject = caller.get().subject();
        boolean handles = leads.findByIdOptional(leads.survivorId(lead))
                .flatMap(ArrearsLead::handler)
                .filter(it -> it.officer().equals(subject))
                .isPresent();
        if (!handles) {
            throw new ProblemException(Problem.of("E-REPORTER"));
        }
        AttachmentStore.Opened opened =
                store.open(lead, id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        // Put aside, so that not a byte goes out before all of it is known to be what was handed in.
        Spool content = spools.keep(Spool.written(out -> store.read(id, out)));
        if (!content.sha256().equals(opened.view().sha256())) {
            throw new IllegalStateException("Attachment " + id + " is not what was handed in");
        }
        access.record(of.leadNo(), of.divisionPath(), Set.of("attachment"), "EVIDENCE");
        return new Evidence(opened.name(), content);
    }
}
