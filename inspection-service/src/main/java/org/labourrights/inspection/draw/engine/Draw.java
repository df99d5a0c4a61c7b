package org.labourrights.inspection.draw.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The draw (抽签): nothing but a calculation from document, secret and public value.
 *
 * @param publicValue the whole text, {@code kind|number|value}
 */
public record Draw(Hash commitment, String publicValue, Hash seed, List<StratumResult> result) {

    /** So many drawn enterprises get their ranks at once: a megabyte for a thousand inspectors. */
    private static final int BLOCK = 32;

    /**
     * Draws every stratum, then a team for each drawn enterprise.
     *
     * @param value as it came, written as the template of the document says
     * @throws DrawRefused naming the rule that failed; there is no result then
     */
    public static Draw of(CommitmentDocument document, Secret secret, String value) {
        checkSecret(document, secret);
        Hash commitment = document.commitment();
        String publicValue = document.publicValue().text(value);
        Hash seed = seed(commitment, secret, publicValue);
        Map<String, List<Target>> targets = document.targets().stream().collect(Collectors.groupingBy(Target::stratum));
        Roster roster = new Roster(document, secret, seed);
        List<StratumResult> result = new ArrayList<>();
        for (Stratum stratum : document.strata()) {
            List<Tickets.Ranked> order =
                    Tickets.order(seed, stratum.stratum(), targets.getOrDefault(stratum.stratum(), List.of()));
            int end = (int) Math.min(order.size(), (long) stratum.quota() + stratum.substitutes());
            List<Drawn> drawn = drawn(order.subList(0, stratum.quota()), roster);
            List<Substitute> substitutes = new ArrayList<>();
            for (int i = stratum.quota(); i < end; i++) {
                Tickets.Ranked ranked = order.get(i);
                substitutes.add(new Substitute(i + 1, ranked.uscc(), ranked.ticket(), ranked.ticketNo()));
            }
            result.add(new StratumResult(stratum.stratum(), drawn, substitutes));
        }
        return new Draw(commitment, publicValue, seed, List.copyOf(result));
    }

    /** What is known as soon as the value is, whether teams can be filled or not; no seed when it never came. */
    record Seeded(
            Hash commitment, String publicValue, @Nullable Hash seed) {

        String seedText() {
            return seed == null ? "" : seed.hex();
        }
    }

    static Seeded seeded(CommitmentDocument document, Secret secret, String value) {
        checkSecret(document, secret);
        Hash commitment = document.commitment();
        String publicValue = document.publicValue().text(value);
        return new Seeded(commitment, publicValue, seed(commitment, secret, publicValue));
    }

    static void checkSecret(CommitmentDocument document, Secret secret) {
        if (!secret.hash().equals(document.secretHash())) {
            throw new DrawRefused(Rule.SECRET, "secret", "is not the one that was committed");
        }
    }

    static Hash seed(Hash commitment, Secret secret, String publicValue) {
        return Hash.sha256(
                CommitmentDocument.ALGORITHM.getBytes(StandardCharsets.UTF_8),
                commitment.bytes(),
                secret.value().bytes(),
                publicValue.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Drawn> drawn(List<Tickets.Ranked> order, Roster roster) {
        Teams teams = new Teams(roster);
        List<Drawn> drawn = new ArrayList<>();
        for (int start = 0; start < order.size(); start += BLOCK) {
            List<Tickets.Ranked> block = order.subList(start, Math.min(order.size(), start + BLOCK));
            Ranks ranks = roster.ranks(block.stream().map(Tickets.Ranked::uscc).toList());
            for (int i = 0; i < block.size(); i++) {
                Tickets.Ranked ranked = block.get(i);
                drawn.add(new Drawn(
                        start + i + 1,
                        ranked.uscc(),
                        ranked.ticket(),
                        ranked.ticketNo(),
                        teams.choose(ranked.uscc(), ranks, i)));
            }
        }
        return drawn;
    }
}
