package org.labourrights.inspection.draw.engine;

import java.util.List;

/** What a draw gave in one stratum. */
public record StratumResult(String stratum, List<Drawn> drawn, List<Substitute> substitutes) {

    public StratumResult {
        Form.code("stratum", stratum);
        drawn = List.copyOf(drawn);
        substitutes = List.copyOf(substitutes);
    }
}
