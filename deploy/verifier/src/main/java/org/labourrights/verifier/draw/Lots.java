package org.labourrights.verifier.draw;

import java.util.Comparator;
import java.util.List;
import org.labourrights.verifier.draw.Document.Inspector;
import org.labourrights.verifier.draw.Document.Target;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.hash.HmacSha256;
import org.labourrights.verifier.hash.Sha256;

/** What falls to whom under one seed (签号), section 3 of the page. */
final class Lots {

    private static final String NAME = "nef-draw-1";

    private final HmacSha256 hmac;

    Lots(String seed) {
        hmac = new HmacSha256(Sha256.bytes(seed));
    }

    static Hash seed(String commitment, String secret, String publicValue) {
        return Hash.of(Sha256.utf8(NAME), Sha256.bytes(commitment), Sha256.bytes(secret), Sha256.utf8(publicValue));
    }

    /** The best ticket of an entry. */
    record Best(Target target, Hash ticket, int ticketNo) {}

    record Ranked(Inspector inspector, Hash rank) {}

    Hash ticket(String stratum, String uscc, int ticketNo) {
        return hmac.of(stratum + "|" + uscc + "|" + ticketNo);
    }

    Hash rank(String officer, String uscc) {
        return hmac.of("officer|" + officer + "|" + uscc);
    }

    Best best(Target target) {
        Hash best = ticket(target.stratum(), target.uscc(), 1);
        int number = 1;
        for (int next = 2; next <= Math.min(target.weight(), Form.HEAVIEST); next++) {
            Hash ticket = ticket(target.stratum(), target.uscc(), next);
            if (ticket.compareTo(best) < 0) {
                best = ticket;
                number = next;
            }
        }
        return new Best(target, best, number);
    }

    /** The whole order, all cores at work. */
    List<Best> order(List<Target> stratum) {
        return stratum.parallelStream()
                .map(this::best)
                .sorted(Comparator.comparing(Best::ticket))
                .toList();
    }

    List<Ranked> ranks(List<Inspector> inspectors, String uscc) {
        return inspectors.stream()
                .map(inspector -> new Ranked(inspector, rank(inspector.officer(), uscc)))
                .sorted(Comparator.comparing(Ranked::rank))
                .toList();
    }
}
