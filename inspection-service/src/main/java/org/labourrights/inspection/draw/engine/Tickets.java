package org.labourrights.inspection.draw.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order of the enterprises of one stratum: each by the smallest of its tickets (签), of which only that one is kept. */
final class Tickets {

    /** Enough work for one task to outweigh its start, little enough to keep all cores busy to the end. */
    private static final int CHUNK = 2_000;

    record Ranked(String uscc, Hash ticket, int ticketNo) {}

    private Tickets() {}

    /** @throws DrawRefused when two tickets are equal */
    static List<Ranked> order(Hash seed, String stratum, List<Target> targets) {
        Ranked[] ranked = new Ranked[targets.size()];
        int chunks = (targets.size() + CHUNK - 1) / CHUNK;
        IntStream.range(0, chunks).parallel().forEach(chunk -> {
            Drum drum = new Drum(seed, stratum);
            int end = Math.min(targets.size(), (chunk + 1) * CHUNK);
            for (int i = chunk * CHUNK; i < end; i++) {
                ranked[i] = drum.best(targets.get(i));
            }
        });
        Arrays.parallelSort(ranked, Comparator.comparing(Ranked::ticket));
        for (int i = 1; i < ranked.length; i++) {
            if (ranked[i].ticket().equals(ranked[i - 1].ticket())) {
                throw new DrawRefused(Rule.EQUAL_TICKETS, ranked[i].uscc(), "has the ticket of another");
            }
        }
        return Arrays.asList(ranked);
    }

    /** Draws the tickets of one enterprise after the other, without a new message for each. */
    private static final class Drum {

        private static final int DIGITS = 10;

        private final KeyedHash keyed;
        private final String prefix;
        private final byte[] ticket = new byte[Hash.LENGTH];
        private final byte[] best = new byte[Hash.LENGTH];

        Drum(Hash seed, String stratum) {
            keyed = new KeyedHash(seed);
            prefix = stratum + "|";
        }

        Ranked best(Target target) {
            byte[] head = (prefix + target.uscc() + "|").getBytes(StandardCharsets.UTF_8);
            byte[] message = Arrays.copyOf(head, head.length + DIGITS);
            int bestNo = 0;
            for (int no = 1; no <= target.weight(); no++) {
                keyed.of(message, append(no, message, head.length), ticket, 0);
                int compared = bestNo == 0 ? -1 : Arrays.compareUnsigned(ticket, best);
                if (compared == 0) {
                    throw new DrawRefused(Rule.EQUAL_TICKETS, target.uscc(), "has one ticket twice");
                }
                if (compared < 0) {
                    System.arraycopy(ticket, 0, best, 0, Hash.LENGTH);
                    bestNo = no;
                }
            }
            return new Ranked(target.uscc(), Hash.copyOf(best, 0), bestNo);
        }

        /** Appends the number in decimal and returns the length of the message. */
        private static int append(int number, byte[] message, int offset) {
            byte[] digits = Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(digits, 0, message, offset, digits.length);
            return offset + digits.length;
        }
    }
}
