package org.labourrights.arrears.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** Takes evidence in, and hands it out to whoever answers for the lead. */
@ApplicationScoped
class Attachments {

    private final Leads leads;
    private final AttachmentStore store;
    private final ContentType types;
    private final EventLog log;
    private final PersonalDataAccess access;
    private final CurrentCaller caller;
    private final Stamps stamps;

    Attachments(
            Leads leads,
            AttachmentStore store,
            ContentType types,
            EventLog log,
            PersonalDataAccess access,
            CurrentCaller caller,
            Stamps stamps) {
        this.leads = leads;
        this.store = store;
        this.types = types;
        this.log = log;
        this.access = access;
        this.caller = caller;
        this.stamps = stamps;
    }

    /** Payload of the internal record; the name of the file may name somebody and is not in it. */
    record Added(UUID attachmentId, String mediaType, long bytes, String sha256) {}

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-ATTACHMENT-TYPE} (422) */
    @Transactional
    AttachmentView add(UUID lead, String name, byte[] content) {
        ArrearsLead of = leads.get(lead);
        Stamp stamp = stamps.now();
        AttachmentView view =
                new AttachmentView(Ids.next(), types.of(content), content.length, sha256(content), stamp.at());
        store.write(of, view, name, content, stamp);
        Added added = new Added(view.id(), view.mediaType(), view.bytes(), view.sha256());
        log.append(Event.of("lead.attachment.added.v1", of.leadNo(), of.divisionPath(), added)
                .internal());
        return view;
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
    AttachmentStore.Opened open(UUID lead, UUID id) {
        ArrearsLead of = leads.get(lead);
        String subject = caller.get().subject();
        if (of.handler().filter(it -> it.officer().equals(subject)).isEmpty()) {
            throw new ProblemException(Problem.of("E-REPORTER"));
        }
        AttachmentStore.Opened opened =
                store.open(lead, id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        if (!sha256(opened.content()).equals(opened.view().sha256())) {
            throw new IllegalStateException("Attachment " + id + " is not what was handed in");
        }
        access.record(of.leadNo(), of.divisionPath(), Set.of("attachment"), "EVIDENCE");
        return opened;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
