package org.labourrights.chassis.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Makes the next checkpoint of the chain (检查点链). */
@ApplicationScoped
class SignCheckpoint {

    private final SigningKeys keys;
    private final EvidenceConfig config;
    private final Clock clock;

    SignCheckpoint(SigningKeys keys, EvidenceConfig config, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    /** Is one to be made although there is nothing new? The first, and one a day: a log that was cut off shows by its age. */
    boolean isDue(Optional<Checkpoint> newest) {
        return newest.map(checkpoint -> day(clock.instant()).isAfter(day(at(checkpoint))))
                .orElse(true);
    }

    /** @throws IllegalStateException when the key changes and the former one is not present to hand over */
    Checkpoint next(Optional<Checkpoint> before, MerkleTree tree) {
        SigningKey key = keys.active();
        Checkpoint.Body body = new Checkpoint.Body(
                Instants.of(time(before)),
                Checkpoint.FORMAT,
                key.publicKey(),
                before.map(checkpoint -> checkpoint.body().number()).orElse(0L) + 1,
                before.map(checkpoint -> checkpoint.body().hash()).orElse(Checkpoint.NONE_BEFORE),
                Hash.hex(tree.root(tree.size())),
                config.service(),
                tree.size());
        String handover = before.map(checkpoint -> checkpoint.body().key())
                .filter(former -> !former.equals(key.publicKey()))
                .map(former -> former(former).sign(body.text()))
                .orElse(null);
        return new Checkpoint(body, handover, key.sign(body.text()));
    }

    /** Never before the checkpoint before it: clocks of replicas differ, and that of the sandbox is set. */
    private Instant time(Optional<Checkpoint> before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return before.map(SignCheckpoint::at).filter(now::isBefore).orElse(now);
    }

    private static Instant at(Checkpoint checkpoint) {
        return Instant.parse(checkpoint.body().at());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private SigningKey former(String publicKey) {
        return keys.of(publicKey)
                .orElseThrow(() -> new IllegalStateException(
                        "The key of the newest checkpoint, " + publicKey + ", is not present to hand over"));
    }
}
