package org.labourrights.chassis.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.privacy.AccessRefused;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.spool.Spool;
import org.labourrights.chassis.spool.Spools;

/** Takes files in, lists them, hands them out to whom the family lets, and erases them. */
@ApplicationScoped
public class Attachments {

    private static final AccessPurpose EVIDENCE = AccessPurpose.of("EVIDENCE");
    private static final String NAMES = "attachments";
    private static final String CONTENT = "attachment";

    private final AttachmentTable table;
    private final FileKinds kinds;
    private final AttachmentRoom room;
    private final EventLog log;
    private final PersonalDataAccess access;
    private final SystemScope system;
    private final Stamps stamps;
    private final Spools spools;

    Attachments(
            AttachmentTable table,
            FileKinds kinds,
            AttachmentRoom room,
            EventLog log,
            PersonalDataAccess access,
            SystemScope system,
            Stamps stamps,
            Spools spools) {
        this.table = table;
        this.kinds = kinds;
        this.room = room;
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
    record Opened(String name, Spool content) {}

    /**
     * Takes a file in. Those who add to one subject at once wait for each other, so that they do not pass the limits together.
     *
     * @param name what it is called; kept encrypted
     * @throws ProblemException what the family says of whoever does not reach the subject; {@code E-SHAPE} (400) for nothing,
     *     {@code E-TOO-LARGE} (413), {@code E-ATTACHMENT-TYPE}, {@code E-ATTACHMENT-LIMIT} (422)
     */
    @Transactional
    public AttachmentView add(AttachmentFamily family, UUID subject, String name, Spool content) throws IOException {
        // First of all: who guesses at subjects learns nothing by what else is wrong.
        AttachmentSubject of = family.lock(subject);
        if (content.length() == 0) {
            throw new ProblemException(Problem.of("E-SHAPE", List.of(FieldProblem.of("", "E-REQUIRED"))));
        }
        AttachmentLimits limits = family.limits(of);
        MediaKind kind = room.kind(limits, of.place(), kinds.of(content), content.length());
        Stamp stamp = signed(of.signedAs(), stamps::now);
        AttachmentTable.Held held = table.heldAlone(family.name(), of.id(), of.signedAs() == null ? null : stamp.by());
        room.require(limits, of.place(), held, content.length());
        AttachmentView view =
                new AttachmentView(Ids.next(), kind.mediaType(), content.length(), content.sha256(), stamp.at(), null);
        table.write(family.name(), of.id(), view, name, content, stamp);
        Added added = new Added(view.id(), view.mediaType(), view.bytes(), view.sha256());
        Event entry = Event.of(family.name() + ".attachment.added.v1", of.number(), of.divisionPath(), added)
                .internal();
        signed(of.signedAs(), () -> log.append(entry));
        return view;
    }

    private <T extends @Nullable Object> T signed(@Nullable String as, Supplier<T> work) {
        return as == null ? work.get() : system.inOwnName(as, work);
    }

    /**
     * What there is; with a purpose, for whoever may open it, with the names that the files came in under, and a record.
     *
     * @throws ProblemException what the family says of whoever does not reach the subject, and with a purpose of whoever may
     *     not open it
     */
    @Transactional
    public Page<AttachmentView> list(
            AttachmentFamily family, UUID subject, Optional<AccessPurpose> namesFor, PageRequest page) {
        AttachmentSubject of = family.reach(subject);
        namesFor.ifPresent(purpose -> read(family, of, NAMES, purpose));
        List<String> after = page.after(1);
        List<AttachmentView> rows = table.of(
                family.name(),
                of.id(),
                namesFor.isPresent(),
                after.isEmpty() ? null : Cursor.id(after.getFirst()),
                page.fetch());
        return page.of(rows, row -> List.of(row.id().toString()));
    }

    /** Opens one; leaves a record of it. */
    @Transactional
    Opened open(AttachmentFamily family, UUID subject, UUID id) throws IOException {
        AttachmentSubject of = family.reach(subject);
        read(family, of, CONTENT, EVIDENCE);
        AttachmentView opened = table.open(family.name(), of.id(), id)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        // Put aside, so that not a byte goes out before all of it is known to be what was handed in.
        Spool content = spools.keep(Spool.written(out -> table.read(id, out)));
        if (!content.sha256().equals(opened.sha256())) {
            throw new IllegalStateException("Attachment " + id + " is not what was handed in");
        }
        return new Opened(opened.fileName(), content);
    }

    /** Records the reading, which goes with the transaction where it fails, or the refusal. */
    private void read(AttachmentFamily family, AttachmentSubject of, String what, AccessPurpose purpose) {
        if (!family.opens(of)) {
            throw new AccessRefused(
                    Problem.of(family.refusal()), of.number(), of.divisionPath(), Set.of(what), purpose);
        }
        access.record(of.number(), of.divisionPath(), Set.of(what), purpose);
    }

    /**
     * Contents and names of a subject go with its retention; kinds, sizes and hashes stay. In the transaction and the reach of
     * whoever calls, a job in system scope.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(AttachmentFamily family, UUID subject) {
        table.erase(family.name(), subject);
    }
}
