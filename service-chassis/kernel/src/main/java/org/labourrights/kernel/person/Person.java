package org.labourrights.kernel.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** Somebody behind a subject; everywhere else only the id of this row stands. */
@Entity
@Table(schema = "vault", name = "person")
class Person extends Recorded {

    @Id
    private UUID id;

    private String family;

    private @Nullable UUID subject;

    private String role;

    /** As the subject was told when somebody was put behind it. */
    private boolean whistle;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "person_key")
    private @Nullable String personKey;

    /** The provider reads a value of nothing but nulls back as null: an erased person. */
    @Embedded
    private @Nullable SealedPerson sealed;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(UUID id, PersonEntry entry, SealedPerson sealed, Stamp made) {
        super(made);
        this.id = id;
        this.family = entry.family();
        this.role = entry.role().code();
        this.divisionPath = entry.divisionPath();
        this.personKey = entry.personKey();
        this.sealed = sealed;
    }

    void belongTo(PersonSubject whose) {
        if (!whose.family().equals(family)) {
            throw new IllegalStateException("entered for a " + family + ", not for a " + whose.family());
        }
        subject = whose.id();
        whistle = whose.whistle();
    }

    /** The account was only kept for the payment. */
    void dropAccount(Stamp stamp) {
        if (sealed != null) {
            sealed = sealed.withoutAccount();
            touched(stamp);
        }
    }

    /** Nobody can tell any more who it was. */
    void erase(Stamp stamp) {
        sealed = null;
        personKey = null;
        erasedAt = stamp.at();
        touched(stamp);
    }

    UUID id() {
        return id;
    }

    String family() {
        return family;
    }

    Optional<UUID> subject() {
        return Optional.ofNullable(subject);
    }

    /** Empty when the person is erased. */
    Optional<SealedPerson> sealed() {
        return Optional.ofNullable(sealed);
    }

    boolean erased() {
        return erasedAt != null;
    }

    boolean holdsAccount() {
        return sealed != null && sealed.bankAccount() != null;
    }
}
