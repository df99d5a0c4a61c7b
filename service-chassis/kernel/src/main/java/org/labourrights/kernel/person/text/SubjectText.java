package org.labourrights.kernel.person.text;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.kernel.person.PersonSubject;

/** Free text about a subject; it may name anybody, and is therefore encrypted. */
@Entity
@Table(schema = "vault", name = "subject_text")
class SubjectText extends Recorded {

    @Id
    private UUID id;

    private String family;

    private UUID subject;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "person_key")
    private @Nullable String personKey;

    private String kind;

    @Convert(converter = EncryptedText.class)
    private String content;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected SubjectText() {}

    SubjectText(UUID id, PersonSubject subject, @Nullable String personKey, String kind, String content, Stamp made) {
        super(made);
        this.id = id;
        this.family = subject.family();
        this.subject = subject.id();
        this.divisionPath = subject.divisionPath();
        this.personKey = personKey;
        this.kind = kind;
        this.content = content;
    }

    String content() {
        return content;
    }
}
