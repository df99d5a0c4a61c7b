package org.labourrights.inspection.draw.engine;

import java.util.List;

/**
 * A drawn enterprise (抽中) with its team.
 *
 * @param order 1 for the smallest best ticket of the stratum
 * @param ticket its best ticket, the one numbered {@code ticketNo}
 * @param team in ascending order of rank
 */
public record Drawn(int order, String uscc, Hash ticket, int ticketNo, List<Member> team) {

    public Drawn {
        Form.uscc(uscc);
        team = List.copyOf(team);
    }
}
