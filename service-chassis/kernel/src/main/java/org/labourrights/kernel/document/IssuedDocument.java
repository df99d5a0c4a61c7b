package org.labourrights.kernel.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** A document (文书): its numbers, its code, whether it holds and whether it was served. Its paper is printed once. */
@Entity
@Table(name = "issued_document")
public class IssuedDocument extends Recorded {

    @Id
    private UUID id;

    private String family;

    private String kind;

    private UUID subject;

    private String number;

    @Column(name = "official_number")
    private String officialNumber;

    // Changed by Documents.move alone, in SQL: whoever holds the row of before must not write the old path back.
    @Column(name = "division_path", updatable = false)
    private String divisionPath;

    private @Nullable UnifiedSocialCreditCode uscc;

    @Embedded
    private Issuer issuer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Column(name = "in_force_on")
    private @Nullable LocalDate inForceOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(updatable = false)
    private @Nullable UUID supersedes;

    @Column(name = "superseded_by")
    private @Nullable UUID supersededBy;

    @Convert(converter = EncryptedText.class)
    @Column(updatable = false)
    private @Nullable String code;

    @Column(name = "code_hash", updatable = false)
    private @Nullable String codeHash;

    private @Nullable String sha256;

    @Column(name = "printed_at")
    private @Nullable Instant printedAt;

    @Column(name = "print_failed_at", insertable = false, updatable = false)
    private @Nullable Instant printFailedAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @Embedded
    private @Nullable ServedOnAll service;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected IssuedDocument() {}

    IssuedDocument(
            UUID id,
            String family,
            DocumentOrder order,
            DocumentNumber number,
            ReceiptCode code,
            LocalDate issuedOn,
            Stamp stamp) {
        super(stamp);
        this.id = id;
        this.family = family;
        this.kind = order.document().code();
        this.subject = order.subject().id();
        this.number = number.number();
        this.officialNumber = number.official();
        this.divisionPath = order.subject().divisionPath();
        this.uscc = order.subject().uscc();
        this.issuer = order.issuer();
        this.issuedOn = issuedOn;
        this.supersedes = order.supersedes();
        this.code = code.value();
        this.codeHash = code.hash();
        if (order.document().parties().isEmpty()) {
            this.state = DocumentState.IN_FORCE;
            this.inForceOn = issuedOn;
        } else {
            this.state = DocumentState.AWAITING_SIGNATURES;
        }
    }

    void printed(String hash, Instant at) {
        sha256 = hash;
        printedAt = at;
    }

    /** People, words and PDF are gone. */
    void erased(Instant at) {
        erasedAt = at;
    }

    /** @throws ProblemException {@code E-DOCUMENT-STATE} (409) unless it holds */
    void requireInForce() {
        if (state != DocumentState.IN_FORCE) {
            throw wrongState();
        }
    }

    ProblemException wrongState() {
        return new ProblemException(
                new DocumentProblem.WrongState(number, state, servedOn().orElse(null), version()));
    }

    /** On all of its addressees. */
    void served(ServiceMethod method, LocalDate on, LocalDate effectiveOn) {
        service = new ServedOnAll(on, method, effectiveOn);
    }

    /** A service was recorded wrongly: no longer on all of them. */
    void unserved() {
        service = null;
    }

    /** What a party did was recorded wrongly: it is for the parties again. */
    void awaitsAgain() {
        if (supersededBy != null) {
            throw wrongState();
        }
        fallBack(DocumentState.AWAITING_SIGNATURES);
        inForceOn = null;
        endedOn = null;
    }

    /** What took its place does not hold after all. */
    void reinstated() {
        fallBack(inForceOn == null ? DocumentState.AWAITING_SIGNATURES : DocumentState.IN_FORCE);
        endedOn = null;
        supersededBy = null;
    }

    private void fallBack(DocumentState target) {
        change(target, state.canFallBackTo(target));
    }

    void takesEffect(LocalDate on) {
        become(DocumentState.IN_FORCE);
        inForceOn = on;
    }

    void notAgreed(LocalDate on) {
        become(DocumentState.NOT_AGREED);
        endedOn = on;
    }

    void withdrawn(LocalDate on) {
        become(DocumentState.WITHDRAWN);
        endedOn = on;
    }

    boolean canBeSuperseded() {
        return state.canBecome(DocumentState.SUPERSEDED);
    }

    /** @throws ProblemException {@code E-DOCUMENT-STATE} (409) when it was ended before */
    void requireSupersedable() {
        if (!canBeSuperseded()) {
            throw wrongState();
        }
    }

    void superseded(UUID by, LocalDate on) {
        become(DocumentState.SUPERSEDED);
        endedOn = on;
        supersededBy = by;
    }

    private void become(DocumentState target) {
        change(target, state.canBecome(target));
    }

    private void change(DocumentState target, boolean allowed) {
        if (!allowed) {
            throw wrongState();
        }
        state = target;
    }

    public UUID id() {
        return id;
    }

    public String family() {
        return family;
    }

    /** Code of the {@link DeclaredDocument}. */
    public String kind() {
        return kind;
    }

    /** Id of the aggregate that it is about. */
    public UUID subject() {
        return subject;
    }

    public String number() {
        return number;
    }

    public String officialNumber() {
        return officialNumber;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public Optional<UnifiedSocialCreditCode> uscc() {
        return Optional.ofNullable(uscc);
    }

    public Issuer issuer() {
        return issuer;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public DocumentState state() {
        return state;
    }

    public Optional<LocalDate> inForceOn() {
        return Optional.ofNullable(inForceOn);
    }

    /** When it was withdrawn, superseded, or a party refused it. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** What it takes the place of as soon as it holds. */
    Optional<UUID> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    public Optional<UUID> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    /** For whoever may see the paper; empty of what was printed before there were codes. */
    public Optional<ReceiptCode> code() {
        return Optional.ofNullable(code).map(ReceiptCode::new);
    }

    /** Of the PDF, 64 hexadecimal digits; empty until it is printed. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    /** When it was last tried in vain to print it; empty once it is printed. */
    public Optional<Instant> printFailedAt() {
        return sha256 == null ? Optional.ofNullable(printFailedAt) : Optional.empty();
    }

    /** When its people, words and PDF were erased with the retention of its subject. */
    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    /** On the last of its addressees; empty until it is served on all. */
    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(service).map(ServedOnAll::on);
    }

    /** By which it was served on the last of them. */
    public Optional<ServiceMethod> serviceMethod() {
        return Optional.ofNullable(service).map(ServedOnAll::method);
    }

    /** From which day it counts as served on all of them. */
    public Optional<LocalDate> serviceEffectiveOn() {
        return Optional.ofNullable(service).map(ServedOnAll::effectiveOn);
    }
}
