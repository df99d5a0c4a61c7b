package org.labourrights.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Verified tokens by their SHA-256 until they expire, so that a signature is checked once and no token is kept. */
final class RememberedTokens {

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(RememberedTokens::sha256);

    private final Clock clock;
    private final Cache<Hash, Entry> entries;

    RememberedTokens(int most, Duration longest, Clock clock) {
        this.clock = clock;
        this.entries = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfter(Expiry.<Hash, Entry>creating((hash, entry) -> {
                    Duration left = Duration.ofMillis(entry.token().expiresAtMillis() - clock.millis());
                    return left.compareTo(longest) < 0 ? left : longest;
                }))
                .build();
    }

    Optional<VerifiedToken> find(Hash hash, int generation) {
        Entry entry = entries.getIfPresent(hash);
        return entry != null
                        && entry.generation() == generation
                        && entry.token().expiresAtMillis() > clock.millis()
                ? Optional.of(entry.token())
                : Optional.empty();
    }

    void remember(Hash hash, VerifiedToken token, int generation) {
        if (token.expiresAtMillis() > clock.millis()) {
            entries.put(hash, new Entry(token, generation));
        }
    }

    static Hash hash(String token) {
        ByteBuffer digest = ByteBuffer.wrap(SHA_256.get().digest(token.getBytes(StandardCharsets.ISO_8859_1)));
        return new Hash(digest.getLong(), digest.getLong(), digest.getLong(), digest.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The 256 bits of a digest. */
    record Hash(long a, long b, long c, long d) {}

    private record Entry(VerifiedToken token, int generation) {}
}
