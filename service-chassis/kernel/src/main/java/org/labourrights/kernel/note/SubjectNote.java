package org.labourrights.kernel.note;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.kernel.person.PersonSubject;

/** One written record in the file of a subject (办理记录). Its text may name persons and is stored encrypted. */
@Entity
@Table(name = "subject_note")
public class SubjectNote {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String family;

    @Column(updatable = false)
    private UUID subject;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private @Nullable String code;

    @Convert(converter = EncryptedText.class)
    private @Nullable String text;

    @Column(updatable = false)
    private @Nullable UUID corrects;

    @Convert(converter = EncryptedText.class)
    private @Nullable String reason;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected SubjectNote() {}

    SubjectNote(PersonSubject subject, String kind, @Nullable String code, String text, Stamp recorded) {
        this.id = Ids.next();
        this.family = subject.family();
        this.subject = subject.id();
        this.kind = kind;
        this.code = code;
        this.text = text;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    /** What stands in place of a note that was wrong, which stays. */
    static SubjectNote correction(
            PersonSubject subject, SubjectNote wrong, String text, String reason, Stamp recorded) {
        SubjectNote right = new SubjectNote(subject, wrong.kind, wrong.code, text, recorded);
        right.corrects = wrong.id;
        right.reason = reason;
        return right;
    }

    public UUID id() {
        return id;
    }

    public UUID subject() {
        return subject;
    }

    /** As the service calls it. */
    public String kind() {
        return kind;
    }

    /** A reason or result of the service as a code; empty where the kind says it all. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** Empty once the retention is over. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** The note in whose place this one stands. */
    public Optional<UUID> corrects() {
        return Optional.ofNullable(corrects);
    }

    /** Why that one was wrong; empty once the retention is over. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Subject of the officer, or of the job. */
    public String recordedBy() {
        return recordedBy;
    }
}
