package org.labourrights.probe;

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

/** The aggregate of the probe: a text of a division and an enterprise. */
@Entity
@Table(name = "probe_note")
class Note extends Recorded {

    @Id
    private UUID id;

    @Column(name = "division_path")
    private String divisionPath;

    @Column
    private String uscc;

    @Column
    private String text;

    @Convert(converter = EncryptedText.class)
    private @Nullable String secret;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(UUID id, String divisionPath, String uscc, String text, @Nullable String secret, Stamp made) {
        super(made);
        this.id = id;
        this.divisionPath = divisionPath;
        this.uscc = uscc;
        this.text = text;
        this.secret = secret;
    }

    UUID id() {
        return id;
    }

    String divisionPath() {
        return divisionPath;
    }

    String uscc() {
        return uscc;
    }

    String text() {
        return text;
    }

    @Nullable
    String secret() {
        return secret;
    }

    void say(String newText, Stamp stamp) {
        text = newText;
        touched(stamp);
    }
}
