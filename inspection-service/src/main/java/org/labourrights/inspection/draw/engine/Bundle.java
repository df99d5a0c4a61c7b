package org.labourrights.inspection.draw.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published file of a draw (公开文件). It only grows: every record gives a new bundle, whose beginning is the old one.
 *
 * <p>Everything that cannot be throws {@link DrawRefused} and leaves the bundle as it was.
 */
public final class Bundle {

    private final BundleFile file;
    private final Secret secret;

    private Bundle(BundleFile file, Secret secret) {
        this.file = file;
        this.secret = secret;
    }

    /** Draws. {@code value} is what came, written as the template says. */
    public static Bundle drawn(CommitmentDocument document, Secret secret, String value, LocalDate drawnOn) {
        checkDrawnOn(document, drawnOn);
        Draw draw = Draw.of(document, secret, value);
        Draw.Seeded seeded = new Draw.Seeded(draw.commitment(), draw.publicValue(), draw.seed());
        return begin(document, secret, seeded, drawnOn.toString(), draw.result());
    }

    /**
     * Voids a commitment that was never drawn: before its public value exists, or because it never came
     * ({@link VoidReason#PUBLIC_VALUE_ABSENT}). Later a draw must be made first, so that nobody can look and begin again.
     */
    public static Bundle undrawn(
            CommitmentDocument document, Secret secret, LocalDate on, VoidReason reason, String note) {
        Draw.checkSecret(document, secret);
        boolean before = on.isBefore(document.publicValue().day());
        boolean fits = reason != VoidReason.TEAM_IMPOSSIBLE && before == (reason != VoidReason.PUBLIC_VALUE_ABSENT);
        if (!fits) {
            throw new DrawRefused(
                    Rule.VOID_REASON,
                    "reason",
                    "does not fit: the public value " + (before ? "may yet come" : "is known"));
        }
        if (on.isBefore(document.committedOn())) {
            throw new DrawRefused(Rule.RECORD_DATE, "on", "is before the commitment");
        }
        Bundle empty = begin(document, secret, new Draw.Seeded(document.commitment(), "", null), "", List.of());
        return empty.with(empty.voidRecord(on, reason, note));
    }

    /** Voids a draw that cannot fill a team, and shows that it cannot. */
    public static Bundle impossible(
            CommitmentDocument document, Secret secret, String value, LocalDate drawnOn, LocalDate on, String note) {
        checkDrawnOn(document, drawnOn);
        if (canBeDrawn(document, secret, value)) {
            throw new DrawRefused(Rule.VOID_REASON, "reason", "every team can be filled");
        }
        Draw.Seeded seeded = Draw.seeded(document, secret, value);
        Bundle empty = begin(document, secret, seeded, drawnOn.toString(), List.of());
        empty.checkDay(on);
        return empty.with(empty.voidRecord(on, VoidReason.TEAM_IMPOSSIBLE, note));
    }

    /** The first unused substitute takes the place of {@code uscc}, with a team drawn for it. */
    public Bundle replaceTarget(LocalDate on, TargetReason reason, String note, String uscc) {
        checkOpen(on);
        Form.note(note);
        Standing standing = standing();
        Visit leaving = standing.visit(uscc);
        @Nullable Visit next = standing.substituteFor(leaving);
        return with(new Change.TargetReplaced(
                nextSeq(),
                on,
                reason,
                note,
                leaving.stratum(),
                uscc,
                next == null ? "" : next.uscc(),
                next == null ? List.of() : next.team(),
                head(),
                head()));
    }

    /** The next inspector in the order of ranks takes the place of {@code officer} for {@code uscc}. */
    public Bundle replaceOfficer(LocalDate on, OfficerReason reason, String note, String uscc, String officer) {
        checkOpen(on);
        Form.note(note);
        Standing standing = standing();
        Member member = standing.replacementFor(standing.visit(uscc), officer, reason);
        return with(new Change.OfficerReplaced(
                nextSeq(), on, reason, note, uscc, officer, member.officer(), member.rank(), head(), head()));
    }

    /** Voids a draw that was made. */
    public Bundle voided(LocalDate on, VoidReason reason, String note) {
        checkOpen(on);
        if (reason == VoidReason.PUBLIC_VALUE_ABSENT || reason == VoidReason.TEAM_IMPOSSIBLE) {
            throw new DrawRefused(Rule.VOID_REASON, "reason", "the draw was made");
        }
        return with(voidRecord(on, reason, note));
    }

    /** Names the next commitment of the plan in the voided draw. */
    public Bundle succeeded(LocalDate on, Hash next) {
        if (records().isEmpty() || !(records().getLast() instanceof Change.Voided)) {
            throw new DrawRefused(
                    Rule.NOT_VOIDED, document().planNo(), "only a voided draw is followed by another, once");
        }
        checkDay(on);
        boolean known = commitment().equals(next)
                || document().former().stream()
                        .anyMatch(attempt -> attempt.commitment().equals(next));
        if (known) {
            throw new DrawRefused(Rule.DUPLICATE, next.hex(), "was committed before");
        }
        return with(new Change.Succeeded(nextSeq(), on, next, head(), head()));
    }

    /** How the next commitment names this voided attempt; empty while it holds. */
    public Optional<FormerAttempt> asFormer() {
        return records().stream()
                .filter(Change.Voided.class::isInstance)
                .map(Change.Voided.class::cast)
                .findFirst()
                .map(voided -> new FormerAttempt(
                        document().attempt(), commitment(), voided.digest(), voided.on(), voided.reason()));
    }

    /** Who is to be inspected by whom after all records; nobody once it is void. */
    public List<Visit> visits() {
        return result().isEmpty() ? List.of() : standing().visits();
    }

    public void write(OutputStream out) throws IOException {
        Json.write(file, out);
    }

    public byte[] bytes() {
        return Json.bytes(file);
    }

    /** The file in pieces, none of which is ever written anew: what is kept only grows. */
    public BundleParts parts() {
        return new BundleParts(
                Json.bytes(document()),
                file.startBytes(),
                records().stream().map(Json::bytes).toList(),
                head());
    }

    /** Canonical JSON of the record that was made last. */
    public byte[] lastRecordBytes() {
        return Json.bytes(records().getLast());
    }

    /**
     * Reads a bundle that this service has kept. Form, commitment, secret, seed, chain and head must be right; the whole draw
     * is for the verifier to check.
     */
    public static Bundle read(byte[] bytes) {
        BundleFile file = Json.read(bytes, BundleFile.class);
        file.check();
        return new Bundle(file, Secret.ofHex(file.secret()));
    }

    public CommitmentDocument document() {
        return file.document();
    }

    public Hash commitment() {
        return file.commitment();
    }

    /** The whole text {@code kind|number|value}; empty when it was voided before the value. */
    public String publicValue() {
        return file.publicValue();
    }

    public Optional<Hash> seed() {
        return file.seed().isEmpty() ? Optional.empty() : Optional.of(Hash.ofHex(file.seed()));
    }

    public Optional<LocalDate> drawnOn() {
        return file.drawnOn().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(file.drawnOn()));
    }

    public List<StratumResult> result() {
        return file.result();
    }

    public List<Change> records() {
        return file.records();
    }

    /** Seals everything so far; to be sealed in the log with every record. */
    public Hash head() {
        return file.head();
    }

    public boolean isVoid() {
        return asFormer().isPresent();
    }

    private static Bundle begin(
            CommitmentDocument document,
            Secret secret,
            Draw.Seeded seeded,
            String drawnOn,
            List<StratumResult> result) {
        return new Bundle(BundleFile.begin(document, secret, seeded, drawnOn, result), secret);
    }

    private Bundle with(Change unsealed) {
        return new Bundle(file.with(unsealed), secret);
    }

    private int nextSeq() {
        return records().size() + 1;
    }

    private Change.Voided voidRecord(LocalDate on, VoidReason reason, String note) {
        Form.note(note);
        return new Change.Voided(nextSeq(), on, reason, note, head(), head());
    }

    private void checkOpen(LocalDate on) {
        if (isVoid()) {
            throw new DrawRefused(Rule.ALREADY_VOIDED, document().planNo(), "the draw is void");
        }
        if (result().isEmpty()) {
            throw new DrawRefused(Rule.NO_RESULT, document().planNo(), "nothing was drawn");
        }
        checkDay(on);
    }

    private void checkDay(LocalDate on) {
        @Nullable
        LocalDate last = records().isEmpty()
                ? drawnOn().orElse(null)
                : records().getLast().on();
        if (last != null && on.isBefore(last)) {
            throw new DrawRefused(Rule.RECORD_DATE, "on", "must not be before " + last);
        }
    }

    private Standing standing() {
        Hash seed = seed().orElseThrow(
                        () -> new DrawRefused(Rule.NO_RESULT, document().planNo(), "nothing was drawn"));
        Standing standing = new Standing(new Roster(document(), secret, seed), result());
        records().forEach(standing::apply);
        return standing;
    }

    private static boolean canBeDrawn(CommitmentDocument document, Secret secret, String value) {
        try {
            Draw.of(document, secret, value);
            return true;
        } catch (DrawRefused refused) {
            if (refused.rule() == Rule.TEAM_AGENCY || refused.rule() == Rule.TEAM_SEATS) {
                return false;
            }
            throw refused;
        }
    }

    private static void checkDrawnOn(CommitmentDocument document, LocalDate drawnOn) {
        if (drawnOn.isBefore(document.publicValue().day())) {
            throw new DrawRefused(Rule.DATES, "drawnOn", "must not be before the public value exists");
        }
    }
}
