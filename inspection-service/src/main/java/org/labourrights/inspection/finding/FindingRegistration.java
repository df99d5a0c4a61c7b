package org.labourrights.inspection.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.BlindIndex;

/** A registration that a finding of inducement rests on: hashes of business, address and agent. */
@Entity
@Table(name = "finding_registration")
class FindingRegistration {

    /** Length of a key as other services take it. */
    private static final int OPAQUE = 32;

    @Id
    private UUID id;

    @Column(name = "finding_id")
    private UUID findingId;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "registration_key")
    private String registrationKey;

    @Column(name = "address_key")
    private @Nullable String addressKey;

    @Column(name = "agent_key")
    private @Nullable String agentKey;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected FindingRegistration() {}

    FindingRegistration(UUID id, Finding of, RegistrationFound found, BlindIndex index) {
        this.id = id;
        this.findingId = of.id();
        this.divisionPath = of.divisionPath();
        this.registrationKey =
                index.of("finding-registration", found.registrationUscc().value());
        this.addressKey = key("finding-address", found.address(), index);
        this.agentKey = key("finding-agent", found.agent(), index);
        this.registeredOn = found.registeredOn();
    }

    FindingEvent.Registered told() {
        return new FindingEvent.Registered(
                opaque(registrationKey),
                addressKey == null ? null : opaque(addressKey),
                agentKey == null ? null : opaque(agentKey),
                registeredOn);
    }

    private static @Nullable String key(String kind, @Nullable String text, BlindIndex index) {
        return text == null ? null : index.of(kind, text.replaceAll("\\s", ""));
    }

    /** Without the id of the key: no more than that two are the same is anybody's business. */
    private static String opaque(String stored) {
        String hex = stored.substring(stored.indexOf(':') + 1);
        return hex.substring(0, Math.min(OPAQUE, hex.length()));
    }
}
