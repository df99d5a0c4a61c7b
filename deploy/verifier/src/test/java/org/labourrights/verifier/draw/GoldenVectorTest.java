package org.labourrights.verifier.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.labourrights.verifier.draw.Document.Target;
import org.labourrights.verifier.hash.Sha256;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.Node;

/** The vector of the algorithm that stands on the page. */
class GoldenVectorTest {

    private static final String SEED = "ed03e27295fac8ae0016dbc863b9c4005a865d4cea75605e96ddbae3be2f0eaa";
    private static final String FIRST = "91150105MA0T1A2B95";

    private final Lots lots = new Lots(SEED);

    @Test
    void theSeedFollows() {
        String commitment = Sha256.hex(Sha256.of(Sha256.utf8("golden vector 1")));

        assertEquals("78eb6c57330eedb25ec2fdf96078f09e9bd1349e75109b0a8faa625c1d1f76f3", commitment);
        assertEquals(
                SEED,
                Lots.seed(
                                commitment,
                                "5485cb5d03981cc3bd989290a6be33ca392c013279a5c3c3fd10a1cae57e1460",
                                "双色球|2026137|03 07 12 18 25 31+09")
                        .toString());
    }

    @Test
    void soDoTheTickets() {
        assertEquals(
                List.of(
                        "c119a8f7050ad88edf5943403a085dd640edd51b446e21d4bc0178e9309dfb2c",
                        "8cda028b128ac3a0b594a92c9e72887d4964a55c750655bc3fa115ffa5c7a577",
                        "101ade51a432a57ab7fcecab97833185e94d0618d9c61dd8c62d2dc4eacff0bd"),
                Stream.of(1, 2, 3)
                        .map(number -> lots.ticket("HIGH", FIRST, number).toString())
                        .toList());
    }

    @Test
    void andTheOrder() {
        var order = lots.order(List.of(
                target(FIRST, 3),
                target("91150105MA00000150", 1),
                target("91150104MA0LWP5518", 2),
                target("91130102MA0TJY1146", 1)));

        assertEquals(
                List.of("91130102MA0TJY1146", FIRST, "91150104MA0LWP5518", "91150105MA00000150"),
                order.stream().map(best -> best.target().uscc()).toList());
        assertEquals(
                List.of(1, 3, 2, 1), order.stream().map(Lots.Best::ticketNo).toList());
        assertEquals(
                "0b7b424f4ae39c5cc23e55245478df04a4b2744f06bca33eb9052277541e9df3",
                order.getFirst().ticket().toString());
    }

    @Test
    void andTheRanksOfTheOfficers() {
        assertEquals(
                List.of("HRSS-150105-001 05cec6ef", "UNION-150100-001 06976bdb", "HRSS-150105-002 f7e7e5bd"),
                Stream.of("HRSS-150105-001", "HRSS-150105-002", "UNION-150100-001")
                        .map(officer -> lots.rank(officer, FIRST) + " " + officer)
                        .sorted()
                        .map(rank -> rank.substring(65) + " " + rank.substring(0, 8))
                        .toList());
    }

    private static Target target(String uscc, int weight) {
        return new Target(Node.root(new Json.Nothing()), "HIGH", uscc, weight, List.of("BASE"));
    }
}
